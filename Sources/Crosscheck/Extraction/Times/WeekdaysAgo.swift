/// Days of the week counted back: `two Fridays ago`.
enum WeekdaysAgo {
  static let rule = ExtractionRule(
    name: "weekdays-ago",
    starts: .of(.timeAdverb),
    read: { document, index in
      // "Mondays" to "Sundays"; the first of them ago is the last one.
      guard let code = document.value(of: .timeAdverb, at: index), (531...537).contains(code),
        document.word("ago", at: index + 1), let number = document.number(at: index - 1),
        number.tokens.lowerBound == index - 1, number.tokens.upperBound == index,
        (2...9).contains(number.value), number.value == number.value.rounded()
      else { return nil }
      let last = TimeExpression.named(.weekday(code - 530), .last)
      let weeks = TimeCount(number.value - 1, .week)
      return Reading(.date, index - 1..<index + 2, time: .offset(weeks, sign: -1, from: .time(last)))
    },
    examples: [
      .reads("The inn shut two Mondays ago.", "two Mondays ago", as: "2025-10-13"),
      .reads("He left the choir 3 Saturdays ago.", "3 Saturdays ago", as: "2025-10-04"),
      .ignores("The choir sang on two Mondays and three Fridays."),
    ]
  )
}
