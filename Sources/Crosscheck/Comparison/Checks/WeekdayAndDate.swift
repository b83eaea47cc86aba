extension ReportCheck {
  /// "Tuesday, 14 November" in a year in which that is a Friday.
  static let weekdayAndDate = ReportCheck(
    name: "weekday-and-date",
    summary: "A weekday and a date that do not go together.",
    explanation:
      "The weekday of a date is worked out; a date without its year is taken to be near the report's own.",
    kind: .calendar,
    examples: [
      ReportExample(
        "The bridge opens on Tuesday, 14 November 2025.",
        .conflict
      ),
      ReportExample("The bridge opens on Friday, 14 November 2025.", nil),
    ]
  ) { text in
    let document = text.document
    return text.facts.indices.compactMap { index -> Discrepancy? in
      guard text.facts[index].kind == .date || text.facts[index].kind == .time else { return nil }
      let fact = text.facts[index]
      // "At 10am on Monday, 5 March" holds a date as well.
      guard case .time(let timex) = fact.value,
        let start = timex.start,
        let end = timex.end,
        fact.kind == .time || end.day.number == start.day.number + 1, timex.value.utf8.count >= 10,
        !timex.value.utf8.contains(UInt8(ascii: "/")),
        fact.tokens.contains(where: { document.is(.month, at: $0) })
      else { return nil }
      let near = max(0, fact.tokens.lowerBound - 2)..<fact.tokens.upperBound
      let weekdays = near.filter {
        document.is(.weekday, at: $0) && document.tokens[$0].shape.contains(.capitalised)
      }
      guard weekdays.count == 1, let place = weekdays.first,
        let weekday = document.value(of: .weekday, at: place),
        place >= fact.tokens.lowerBound || document.mark(.comma, at: fact.tokens.lowerBound - 1)
          || place == fact.tokens.lowerBound - 1, weekday != start.day.weekday
      else { return nil }
      return Discrepancy(
        facts: [index],
        confidence: timex.implied.contains(.year) ? 0.8 : 0.95,
        subject: "weekday and date",
        sum: "\(start.day.iso) is a \(weekdayNames[start.day.weekday - 1]), "
          + "not a \(weekdayNames[weekday - 1])",
        doubt: "It would hold in another year than \(start.day.components.year)."
      )
    }
  }

  private static let weekdayNames = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
}
