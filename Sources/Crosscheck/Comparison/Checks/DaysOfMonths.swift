extension ReportCheck {
  /// "Until 31 September": the month has no such day.
  static let daysOfMonths = ReportCheck(
    name: "no-such-day",
    summary: "A date that no calendar has.",
    explanation: "The month has fewer days; 29 February is asked for its year where that is printed.",
    kind: .calendar,
    examples: [
      ReportExample("The bridge is closed until 31 September while it is painted.", .conflict),
      ReportExample("The bridge was opened on 29 February 2025.", .conflict),
      ReportExample("The bridge was opened on 29 February 2024.", nil),
      ReportExample("The bridge is closed until 30 September while it is painted.", nil),
    ]
  ) { text in
    text.facts.indices.filter { text.facts[$0].kind == .date }.compactMap { index -> Discrepancy? in
      guard case .time(let timex) = text.facts[index].value,
        let day = timex.value.utf8.split(separator: UInt8(ascii: "/")).lazy.compactMap(missingDay).first
      else { return nil }
      return Discrepancy(
        facts: [index],
        confidence: 0.95,
        subject: "date",
        sum: "\(day) is no day of the calendar",
        doubt: "It would hold in another calendar."
      )
    }
  }

  /// A date of the form `2025-09-31` or `XXXX-09-31` for which its month is too short; nil for all others.
  private static func missingDay(_ value: Substring.UTF8View) -> Substring? {
    // Every month has 28 days, and most dates are one of them.
    if let day = Int(Substring(value.suffix(2))), (1...28).contains(day) { return nil }
    let parts = value.split(separator: UInt8(ascii: "-")).map { Int(Substring($0)) }
    guard parts.count == 3, let month = parts[1], (1...12).contains(month), let day = parts[2]
    else {
      return nil
    }
    // A leap year where none is printed.
    let year = parts[0] ?? 2000
    return (1...CalendarDay.days(inMonth: month, of: year)).contains(day) ? nil : Substring(value)
  }
}
