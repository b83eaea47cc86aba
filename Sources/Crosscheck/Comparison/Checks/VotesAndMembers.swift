extension ReportCheck {
  /// "91 of its 160 members against, 64 for and seven abstaining": votes can't outnumber the members.
  static let votesAndMembers = ReportCheck(
    name: "votes-and-members",
    summary: "Votes for, against and abstained that together outnumber the members.",
    explanation:
      "Votes for, against and abstained are added up and held against the number of members.",
    kind: .arithmetic,
    examples: [
      ReportExample(
        "The bill fell, with 91 of its 160 members against, 64 for and seven abstaining.",
        .conflict
      ),
      ReportExample("Of 8,400 votes cast, 4,900 were for the merger and 3,900 against.", .conflict),
      ReportExample(
        "It passed by eight votes to four with three abstentions. All 14 members came.",
        .conflict
      ),
      ReportExample("It passed by eight votes to four with three abstentions. All 15 members came.", nil),
      ReportExample("Of 8,400 votes cast, 4,900 were for the merger and 3,400 against.", nil),
      ReportExample(
        "The bill fell, with 91 of its 165 members against, 64 for and seven abstaining.",
        nil
      ),
    ]
  ) { text in
    text.document.sentences.indices.flatMap {
      let reader = VoteReader(text: text, index: $0)
      return reader.discrepancies() + reader.votesBeyondAll() + reader.votesBeyondPresent()
    }
  }
}

/// Reads votes for, against and abstained off a sentence.
private struct VoteReader {
  let text: ReportText
  let index: Int
  private var sentence: Sentence { text.document.sentences[index] }

  func discrepancies() -> [ReportCheck.Discrepancy] {
    let document = text.document
    // The members, and the votes for, against and withheld.
    guard sentence.tokens.count(where: { document.tokens[$0].number >= 0 }) > 3,
      sentence.tokens.contains(where: {
        document.word("abstaining", at: $0) || document.word("abstained", at: $0)
          || document.word("abstentions", at: $0)
      })
    else { return [] }
    let numbers = sentence.tokens.compactMap { document.number(at: $0) }
    guard let whole = numbers.first(where: { isWhole($0) }) else { return [] }
    guard let first = numbers.last(where: { $0.tokens.upperBound <= whole.tokens.lowerBound }) else {
      return []
    }
    let votes = numbers.filter {
      $0.tokens != whole.tokens && $0.tokens.lowerBound >= first.tokens.lowerBound
    }
    guard votes.count == 3 else { return [] }
    let sum = votes.reduce(0) { $0 + $1.value }
    guard sum > whole.value else { return [] }
    let facts = text.facts(in: sentence.tokens).filter { index in
      numbers.contains { $0.tokens.overlaps(text.facts[index].tokens) }
    }
    guard !facts.isEmpty else { return [] }
    let figures = votes.map { ValueText.number($0.value) }.joined(separator: " + ")
    return [
      ReportCheck.Discrepancy(
        facts: facts,
        confidence: 0.9,
        subject: "votes",
        sum: "\(figures) = \(ValueText.number(sum)), more than the \(ValueText.number(whole.value)) members",
        doubt: "It would hold if others than the members had a vote."
      )
    ]
  }

  /// "Of 8,400 votes cast, 4,900 were for it and 3,900 against": more than were cast.
  func votesBeyondAll() -> [ReportCheck.Discrepancy] {
    let inside = text.facts(in: sentence.tokens)
    guard let first = inside.first, text.unit(of: first) == "vote",
      case .amount(let cast) = text.facts[first].value,
      cast.modifier == nil, let whole = cast.low, isWhole(before: text.facts[first].tokens.lowerBound),
      let tally = inside.first(where: { text.facts[$0].kind == .score }),
      case .score(let parts) = text.facts[tally].value, parts.count == 2
    else { return [] }
    let sum = Double(parts[0] + parts[1])
    guard sum > whole, sum < whole * 1.5 else { return [] }
    return [
      ReportCheck.Discrepancy(
        facts: [first, tally],
        confidence: 0.85,
        subject: "votes",
        sum:
          "\(parts[0]) + \(parts[1]) = \(ValueText.number(sum)), more than the \(ValueText.number(whole)) cast",
        doubt: "It would hold if the votes were of another ballot."
      )
    ]
  }

  /// "By eight votes to four with three abstentions … all 14 members came": more than were there.
  func votesBeyondPresent() -> [ReportCheck.Discrepancy] {
    guard let tally = text.facts(in: sentence.tokens).first(where: { text.facts[$0].kind == .score }),
      case .score(let parts) = text.facts[tally].value, parts.count == 2,
      let abstained = text.exactFigures(in: index).first(where: {
        $0.unit == "abstention" || text.holds(["abstained", "abstaining"], in: behind($0.tokens.upperBound))
      })
    else { return [] }
    let sum = Double(parts[0] + parts[1]) + abstained.value
    let all = (index..<min(index + 3, text.document.sentences.count)).lazy.flatMap {
      text.exactFigures(in: $0)
    }
    .first { $0.kind == .count && text.document.word("all", at: $0.tokens.lowerBound - 1) }
    guard let all, all.fact != abstained.fact, sum > all.value, sum < all.value * 1.5 else { return [] }
    return [
      ReportCheck.Discrepancy(
        facts: [tally, abstained.fact, all.fact],
        confidence: 0.85,
        subject: "votes",
        sum:
          "\(parts[0]) + \(parts[1]) + \(ValueText.number(abstained.value)) = \(ValueText.number(sum)), more than all "
          + ValueText.number(all.value),
        doubt: "It would hold if others than those had a vote."
      )
    ]
  }

  private func behind(_ place: Int) -> Range<Int> { text.words(behind: place, upTo: 2, in: index) }

  /// The number behind "of": "84 of its 150 members".
  private func isWhole(_ number: NumberReading) -> Bool { isWhole(before: number.tokens.lowerBound) }

  private func isWhole(before start: Int) -> Bool {
    text.document.word("of", at: start - 1) || text.document.word("of", at: start - 2)
  }
}
