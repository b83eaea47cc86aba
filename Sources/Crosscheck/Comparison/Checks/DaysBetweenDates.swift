extension ReportCheck {
  /// "On 24 March, 27 days after they had walked out on 7 March": those are 17 days.
  static let daysBetweenDates = ReportCheck(
    name: "days-between-dates",
    summary:
      "So many days or weeks before or after a date, beside another date that lies further off or nearer.",
    explanation: "The days between the two dates of a sentence are counted; a day more or less is let pass.",
    kind: .arithmetic,
    examples: [
      ReportExample(
        "Crews went back on 24 March 2025, 27 days after they had walked out on 7 March.",
        .conflict,
        published: "2025-12-11T10:00:00Z"
      ),
      ReportExample(
        "Crews went back on 24 March 2025, 17 days after they had walked out on 7 March.",
        nil,
        published: "2025-12-11T10:00:00Z"
      ),
      ReportExample(
        "Four weeks before the vote of November 11, 2025, on October 21, papers were sent out.",
        .conflict,
        published: "2025-12-11T10:00:00Z"
      ),
      ReportExample(
        "Four weeks before the vote of November 11, 2025, on October 14, papers were sent out.",
        nil,
        published: "2025-12-11T10:00:00Z"
      ),
      ReportExample(
        "Crews went back on 24 March 2025, two days after a court had ruled on a strike of 7 March.",
        nil,
        published: "2025-12-11T10:00:00Z"
      ),
    ]
  ) { text in
    text.sentences(with: [.duration]).compactMap { DayReader(text: text, sentence: $0).discrepancy() }
  }
}

/// Reads "on A, N days after B" off a sentence.
private struct DayReader {
  let text: ReportText
  let sentence: Int

  func discrepancy() -> ReportCheck.Discrepancy? {
    let document = text.document
    let inside = text.facts(in: document.sentences[sentence].tokens)
    let lengths = inside.filter { text.facts[$0].kind == .duration }
    let dates = inside.filter { day(of: $0) != nil }
    guard lengths.count == 1, dates.count == 2, let length = lengths.first, let days = days(of: length),
      inside.count(where: { [.date, .time].contains(text.facts[$0].kind) }) == 2,
      let first = day(of: dates[0]), let second = day(of: dates[1])
    else { return nil }
    let behind = text.facts[length].tokens.upperBound
    guard document.word("after", at: behind) || document.word("before", at: behind) else { return nil }
    // "27 days after they had walked out on 7 March": what it is counted from comes next.
    guard let anchor = dates.first(where: { text.facts[$0].tokens.lowerBound >= behind }),
      text.facts[anchor].tokens.lowerBound - behind <= 8,
      !(behind..<text.facts[anchor].tokens.lowerBound).contains(where: {
        document.mark(.comma, at: $0) || document.isOne(of: Self.others, at: $0)
          || document.word("of", at: $0) && isFar($0, from: behind)
      }),
      // "After the truce agreed on 7 March collapsed": of the collapse nothing is told.
      text.endsStatement(at: text.facts[anchor].tokens.upperBound),
      !text.facts[length].tokens.contains(where: {
        document.word("working", at: $0) || document.word("business", at: $0)
      })
    else { return nil }
    var made = abs(second.number - first.number)
    // The year of one may be told only by the other's.
    if let other = nearer(dates) { made = other }
    // Two weeks may be sixteen days, ninety days a quarter.
    let isRough = isWeeks(length) || days >= 60
    guard abs(made - days) > (isRough ? 3 : 1), made > 0, made <= 4 * days, days <= 4 * made else {
      return nil
    }
    return ReportCheck.Discrepancy(
      facts: [dates[0], length, dates[1]].sorted(),
      confidence: 0.8,
      subject: "days between",
      sum: "\(words(dates[0])) and \(words(dates[1])) are \(made) days apart, not \(days)",
      doubt: "It would hold if the days were counted from another date."
    )
  }

  private static let others: WordSet = [
    "that", "which", "due", "planned", "agreed", "dated", "since", "begun", "began", "born", "should",
    "scheduled",
  ]

  private func isWeeks(_ fact: Int) -> Bool {
    guard case .time(let timex) = text.facts[fact].value else { return false }
    return timex.value.last == "W"
  }

  /// An 'of' far behind belongs to something else than the event.
  private func isFar(_ index: Int, from start: Int) -> Bool { index - start > 3 }

  /// The days between two dates of which one has no year of its own: the year that brings them nearest.
  private func nearer(_ dates: [Int]) -> Int? {
    let told = dates.map { isYearTold($0) }
    guard told[0] != told[1], let first = day(of: dates[0]), let second = day(of: dates[1]) else {
      return nil
    }
    let (fixed, free) = told[0] ? (first, second) : (second, first)
    return (-1...1).compactMap { offset -> Int? in
      let parts = free.components
      guard
        let moved = CalendarDay(
          checkedYear: fixed.components.year + offset,
          month: parts.month,
          day: parts.day
        )
      else {
        return nil
      }
      return abs(moved.number - fixed.number)
    }.min()
  }

  private func isYearTold(_ fact: Int) -> Bool {
    guard case .time(let timex) = text.facts[fact].value else { return false }
    return !timex.implied.contains(.year)
  }

  private func day(of fact: Int) -> CalendarDay? {
    guard text.facts[fact].kind == .date, case .time(let timex) = text.facts[fact].value,
      timex.modifier == nil,
      timex.value.utf8.count == 10, !timex.implied.contains(.week)
    else { return nil }
    return timex.start?.day
  }

  private func days(of fact: Int) -> Int? {
    guard case .time(let timex) = text.facts[fact].value, timex.modifier == nil,
      let number = Int(timex.value.dropFirst().dropLast())
    else { return nil }
    switch timex.value.last {
    case "D": return number
    case "W": return number * 7
    default: return nil
    }
  }

  private func words(_ fact: Int) -> String { text.document.string(text.facts[fact].tokens) }
}
