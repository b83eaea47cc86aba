/// Finds one date to which two reports give two days of the week: Monday, 14 July, and Tuesday, 14 July.
///
/// As times the two are equal, since the date says which day is meant.
struct WeekdayComparison {
  let texts: [ReportText]

  private struct Day {
    let text: ReportText
    let fact: Fact
    let weekday: Int
    /// The date: with the year where the text tells it, or where the report's own date does.
    let date: String
  }

  func differences() -> [WordsDifference] {
    let byDate = Dictionary(grouping: texts.flatMap(days), by: \.date).filter { $0.value.count > 1 }
    return byDate.keys.sorted().compactMap { difference(byDate[$0] ?? []) }
  }

  private func difference(_ days: [Day]) -> WordsDifference? {
    guard let first = days.first, let other = days.first(where: { $0.weekday != first.weekday }) else {
      return nil
    }
    let sides = [first, other].map { one in days.filter { $0.weekday == one.weekday } }
    // A report that prints both has a slip of its own.
    guard Set(sides[0].map(\.text.report)).isDisjoint(with: sides[1].map(\.text.report)) else { return nil }
    return WordsDifference(
      rule: .otherWeekdayOfDate,
      verdict: .conflict,
      confidence: 0.8,
      subject: "day of the week",
      groups: sides.map { side in side.firstOfEachReport(\.text.report).map { ($0.text, $0.fact) } }
    )
  }

  private func days(of text: ReportText) -> [Day] {
    let document = text.document
    return text.facts.ofKind(.date).compactMap { fact in
      guard case .time(let timex) = fact.value, timex.value.utf8.count == 10,
        fact.tokens.contains(where: { document.is(.month, at: $0) })
      else { return nil }
      let weekdays = fact.tokens.compactMap { document.value(of: .weekday, at: $0) }
      guard weekdays.count == 1 else { return nil }
      return Day(text: text, fact: fact, weekday: weekdays[0], date: timex.value)
    }
  }
}
