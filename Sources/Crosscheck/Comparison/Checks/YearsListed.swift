extension ReportCheck {
  /// "Her four titles, in 2009, 2011, 2015, 2018 and 2021": those are five.
  static let yearsListed = ReportCheck(
    name: "years-listed",
    summary: "A number of times beside a list of as many years that is longer or shorter.",
    explanation:
      "The years of a list that ends in 'and' are counted, and held against the number right before it.",
    kind: .arithmetic,
    examples: [
      ReportExample("Her four wins in Marl, in 2009, 2011, 2015, 2018 and 2021, are a record.", .conflict),
      ReportExample("Her five wins in Marl, in 2009, 2011, 2015, 2018 and 2021, are a record.", nil),
      ReportExample("Lorn has won it three times (2009, 2011, 2015 and 2018).", .conflict),
      ReportExample("Lorn has won it four times (2009, 2011, 2015 and 2018).", nil),
      ReportExample("Lorn sold 300 boats in 2009, 2011 and 2015.", nil),
      ReportExample("Two of her four titles, in 2009, 2011, 2015 and 2018, came late.", nil),
      ReportExample("He won six medals, in 2012, 2016, 2020 and 2024.", nil),
      ReportExample("They came among the top three, in 2012, 2016, 2020 and 2024.", nil),
      ReportExample("The river flooded two homes, in 2007, 2012 and 2020.", nil),
      ReportExample("She won six titles, including those in 2009, 2011 and 2015.", nil),
    ]
  ) { text in
    text.sentences(with: [.date]).compactMap { YearListReader(text: text, sentence: $0).discrepancy() }
  }
}

/// Reads "N times, in A, B and C" off a sentence.
private struct YearListReader {
  let text: ReportText
  let sentence: Int

  /// So many words may part a number from its list.
  private static let reach = 4
  private static let most = 20.0

  func discrepancy() -> ReportCheck.Discrepancy? {
    let document = text.document
    let years = text.facts(in: document.sentences[sentence].tokens).filter(isYear)
    guard years.count > 2 else { return nil }
    // One list, each year parted from the next by a comma or "and", the last by "and".
    let gaps = zip(years, years.dropFirst()).map {
      text.facts[$0].tokens.upperBound..<text.facts[$1].tokens.lowerBound
    }
    guard let last = gaps.last,
      gaps.dropLast().allSatisfy({ $0.count == 1 && document.mark(.comma, at: $0.lowerBound) }),
      last.count <= 2, document.word("and", at: last.upperBound - 1), let final = years.last,
      // "And 2021 being drawn" says something else of the last.
      text.endsStatement(at: text.facts[final].tokens.upperBound)
    else { return nil }
    let start = text.facts[years[0]].tokens.lowerBound
    let figures = text.exactFigures(in: sentence).filter {
      $0.tokens.upperBound <= start && ($0.kind == .count || $0.kind == .number)
    }
    guard let number = figures.last, number.value > 1, number.value <= Self.most,
      number.value == number.value.rounded(), isBeside(number.tokens.upperBound..<start),
      !document.word("of", at: number.tokens.lowerBound - 2),
      !document.word("of", at: number.tokens.lowerBound - 1),
      // A year may bring two medals, but no title twice.
      Double(years.count) > number.value, Double(years.count) - number.value <= 2,
      number.unit.map(Self.yearly.contains) ?? false, !isOfRank(number)
    else { return nil }
    return ReportCheck.Discrepancy(
      facts: [number.fact] + years,
      confidence: 0.8,
      subject: "years listed",
      sum: "\(years.count) years are listed, not \(ValueText.number(number.value))",
      doubt: "It would hold if the list left years out, or one year had two."
    )
  }

  /// What comes once a year at most, or is counted by its years.
  private static let yearly: Set<String> = [
    "time", "title", "win", "victory", "championship", "occasion", "trophy",
  ]

  /// `the top three times`, `the Three Titles`.
  private func isOfRank(_ number: ReportText.ExactFigure) -> Bool {
    let document = text.document
    let first = number.tokens.lowerBound
    return document.tokens[first].shape.contains(.capitalised) && !document.startsSentence(first)
      || ["top", "last", "bottom", "final", "first", "past", "more"].contains(document.lowercased(first - 1))
  }

  private func isYear(_ fact: Int) -> Bool {
    guard text.facts[fact].kind == .date, case .time(let timex) = text.facts[fact].value else { return false }
    return timex.value.utf8.count == 4 && Int(timex.value) != nil
  }

  /// `, in`, `there, in`, ` (`, `: `; nothing that lists only some.
  private func isBeside(_ gap: Range<Int>) -> Bool {
    let document = text.document
    guard !gap.isEmpty, gap.count <= Self.reach else { return false }
    let isOpened = gap.contains { index in
      switch document.tokens[index].mark {
      case .comma, .colon, .dash, .emDash, .openBracket: return true
      default: return false
      }
    }
    return isOpened
      && !gap.contains {
        document.word("including", at: $0) || document.word("since", at: $0) || document.word("after", at: $0)
          || document.word("before", at: $0)
      }
  }
}
