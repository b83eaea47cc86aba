extension Extractor {
  /// Days, months, years and other stretches of the calendar.
  static let dates = Extractor(
    kind: .date,
    summary: "Days, weeks, months, years and spans of them: 24 October 2025, last week, 3 to 5 May.",
    rules: [
      CalendarDates.rule, NumericDates.rule, Weekdays.rule, RelativeDates.rule, OffsetDates.rule,
      YearSections.rule,
      PeriodParts.rule, Years.rule, Holidays.rule, DateSpans.rule, VagueTimes.rule, Eras.rule,
      WeekdaysAgo.rule,
    ]
  )
}
