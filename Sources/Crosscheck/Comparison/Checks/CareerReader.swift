/// Reads "will close after 62 years" off a sentence, and "it opened in 1954" off it or the ones beside it.
struct CareerReader {
  let text: ReportText
  let sentence: Int

  private static let ends: Set<String> = [
    "close", "closes", "closed", "closing", "shut", "shuts", "retire", "retires", "retired", "retiring",
    "step",
    "steps", "stepping", "stepped", "leave", "leaves", "leaving", "quit", "quits", "end", "ends", "farewell",
    "bow", "bowing", "bows", "stand", "stands", "standing", "bid", "bids", "goodbye",
  ]
  private static let beginnings: Set<String> = [
    "opened", "founded", "built", "launched", "established", "joined", "began", "started", "took", "became",
    "appointed", "elected", "hired", "bought", "since",
  ]

  func discrepancy() -> ReportCheck.Discrepancy? {
    guard let today = text.published?.day.components.year, let (length, years) = length() else { return nil }
    let starts = (sentence - 1...sentence + 1).flatMap { index in
      beginnings(in: index, before: today).map { (sentence: index, fact: $0.fact, year: $0.year) }
    }
    guard starts.count == 1, let first = starts.first else { return nil }
    let made = Double(today - first.year)
    guard abs(made - years) > 1, years < made * 3, made < years * 3 else { return nil }
    // Whoever joined in one year may have been away in another; a house was there all the time.
    let isOfSomebody = first.sentence != sentence && opens(first.sentence, with: ["he", "she"])
    return ReportCheck.Discrepancy(
      facts: [length, first.fact],
      verdict: isOfSomebody ? .review : .conflict,
      confidence: isOfSomebody ? 0.6 : 0.75,
      subject: "length of time",
      sum: "\(first.year) to \(today) is \(ValueText.number(made)) years, not \(ValueText.number(years))",
      doubt: "It would hold if the years were counted from another one, or with a break."
    )
  }

  /// `after 62 years`, where something ends, or `after 62 years as its captain`.
  private func length() -> (fact: Int, years: Double)? {
    let tokens = text.document.sentences[sentence].tokens
    for fact in text.facts(in: tokens) where text.facts[fact].kind == .duration {
      let passage = text.facts[fact].tokens
      guard text.document.word("after", at: passage.lowerBound - 1),
        case .time(let timex) = text.facts[fact].value, timex.modifier == nil,
        let years = Double(timex.value.dropFirst().dropLast()), timex.value.last == "Y", years > 2,
        text.holds(Self.ends, in: tokens)
          || text.holds(
            ["as", "in", "at"],
            in: text.words(behind: passage.upperBound, upTo: 1, in: sentence)
          )
      else { continue }
      return (fact, years)
    }
    return nil
  }

  /// `it opened in 1954`: years in which something began, of the same subject.
  private func beginnings(in index: Int, before today: Int) -> [(fact: Int, year: Int)] {
    guard text.document.sentences.indices.contains(index),
      index == sentence || opens(index, with: ["it", "he", "she"])
    else { return [] }
    return text.facts(in: text.document.sentences[index].tokens).compactMap { fact in
      guard text.facts[fact].kind == .date, case .time(let timex) = text.facts[fact].value,
        timex.value.utf8.count == 4, let year = Int(timex.value), year < today,
        text.holds(
          Self.beginnings,
          in: text.words(before: text.facts[fact].tokens.lowerBound, upTo: 9, in: index)
        )
      else { return nil }
      return (fact, year)
    }
  }

  private func opens(_ index: Int, with words: [StaticString]) -> Bool {
    let first = text.document.sentences[index].tokens.lowerBound
    return words.contains { text.document.word($0, at: first) }
  }
}
