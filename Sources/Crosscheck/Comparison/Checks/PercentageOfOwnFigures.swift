extension ReportCheck {
  /// "Fell by 20 per cent, from 80,000 pairs to 60,000": the figures make 25.
  static let percentageOfOwnFigures = ReportCheck(
    name: "percentage-of-own-figures",
    summary: "A change in per cent that the report's own figures do not give.",
    explanation:
      "The change from the one figure to the other is worked out, as near as the figures are rounded.",
    kind: .arithmetic,
    examples: [
      ReportExample("The number of pairs fell by 20 per cent, from 80,000 pairs to 60,000.", .conflict),
      ReportExample("The number of pairs fell by 25 per cent, from 80,000 pairs to 60,000.", nil),
      ReportExample("Profit rose to £14.4m from £12m, on sales 11 per cent higher.", nil),
      ReportExample("Sales rose 8 per cent to £612 from £583.", .conflict),
      ReportExample("Sales rose 5 per cent to £612 from £583.", nil),
    ]
  ) { text in
    text.document.sentences.indices.flatMap { index in
      ChangeReader(text: text, sentence: text.document.sentences[index]).discrepancies()
        + MultipleReader(text: text, sentence: index).discrepancies()
    }
  }
}

/// Reads "by P per cent, from A to B" off a sentence.
private struct ChangeReader {
  let text: ReportText
  let sentence: Sentence

  func discrepancies() -> [ReportCheck.Discrepancy] {
    let inside = text.facts(in: sentence.tokens)
    let shares = inside.filter { text.facts[$0].kind == .percentage }
    guard shares.count == 1, let share = shares.first, let stated = exact(share), unit(share) == "percent",
      let (from, to) = change(among: inside.filter { $0 != share }),
      !isOfSomethingElse(share, from.fact, to.fact)
    else { return [] }
    let made = abs(to.value - from.value) / from.value * 100
    guard made > 0, made < 1000, !agrees(stated, with: made, from: from.value, to: to.value) else {
      return []
    }
    return [
      ReportCheck.Discrepancy(
        facts: [share, from.fact, to.fact],
        confidence: 0.85,
        subject: "change in per cent",
        sum: "from \(ValueText.number(from.value)) to \(ValueText.number(to.value)) is "
          + "\(ValueText.number((made * 10).rounded() / 10)) per cent, not \(ValueText.number(stated))",
        doubt: "It would hold if the percentage were of something else than these figures."
      )
    ]
  }

  /// "Profit rose to £14m from £12m, on sales 11 per cent higher": a share behind the figures and a comma.
  private func isOfSomethingElse(_ share: Int, _ from: Int, _ to: Int) -> Bool {
    let last = max(text.facts[from].tokens.upperBound, text.facts[to].tokens.upperBound)
    let first = text.facts[share].tokens.lowerBound
    return first > last && (last..<first).contains { text.document.mark(.comma, at: $0) }
  }

  private func exact(_ fact: Int) -> Double? {
    guard case .amount(let amount) = text.facts[fact].value, let low = amount.low, low == amount.high else {
      return nil
    }
    return low
  }

  private func unit(_ fact: Int) -> String? {
    guard case .amount(let amount) = text.facts[fact].value else { return nil }
    return amount.unit
  }

  /// The amounts behind "from" and "to", of one kind, in this order.
  private func change(among facts: [Int]) -> (
    from: (fact: Int, value: Double), to: (fact: Int, value: Double)
  )? {
    var from: (fact: Int, value: Double)?
    var to: (fact: Int, value: Double)?
    for fact in facts {
      guard [.count, .money, .quantity, .number].contains(text.facts[fact].kind), let value = exact(fact),
        value > 0
      else { continue }
      let start = text.facts[fact].tokens.lowerBound
      if text.document.word("from", at: start - 1) { from = (fact, value) }
      if text.document.word("to", at: start - 1) { to = (fact, value) }
      if let from, let to, isOneMeasure(from.fact, to.fact) { return (from, to) }
    }
    return nil
  }

  /// Whether two figures can be two states of one thing: one unit, or one that is not said.
  private func isOneMeasure(_ left: Int, _ right: Int) -> Bool {
    guard let mine = unit(left), let theirs = unit(right) else {
      return text.facts[left].kind != .money && text.facts[right].kind != .money
    }
    return mine == theirs
  }

  /// Whether the stated change lies within what the rounding of the figures allows.
  private func agrees(_ stated: Double, with made: Double, from: Double, to: Double) -> Bool {
    let slack = (Amount.precision(of: from) / from + Amount.precision(of: to) / to) * 50
    let isRound = stated == stated.rounded()
    return abs(stated - made) <= (isRound ? 0.75 : 0.15) + min(slack, 2.5)
  }
}

/// Reads "doubled, reaching B; a year earlier it had been A" off two sentences.
private struct MultipleReader {
  let text: ReportText
  let sentence: Int

  func discrepancies() -> [ReportCheck.Discrepancy] {
    guard let multiple = facts(in: sentence).first(where: { text.unit(of: $0) == "multiple" }),
      let stated = exact(multiple), stated > 1,
      let after = facts(in: sentence).first(where: { follows(["reaching", "to"], $0) }),
      let new = exact(after)
    else { return [] }
    let earlier =
      facts(in: sentence).first { follows(["from"], $0) }
      ?? (looksBack(sentence + 1) ? facts(in: sentence + 1).first { exact($0) != nil && isPlain($0) } : nil)
    guard let earlier, let old = exact(earlier), old > 0, new > old else { return [] }
    let made = new / old
    guard abs(made - stated) > 0.15 * stated else { return [] }
    return [
      ReportCheck.Discrepancy(
        facts: [multiple, after, earlier],
        confidence: 0.8,
        subject: "change in per cent",
        sum: "from \(ValueText.number(old)) to \(ValueText.number(new)) is "
          + "\(ValueText.number((made * 10).rounded() / 10)) times as many, not \(ValueText.number(stated))",
        doubt: "It would hold if the two figures were not those that are compared."
      )
    ]
  }

  private func facts(in sentence: Int) -> [Int] {
    guard text.document.sentences.indices.contains(sentence) else { return [] }
    return Array(text.facts(in: text.document.sentences[sentence].tokens))
  }

  private func isPlain(_ fact: Int) -> Bool {
    text.facts[fact].kind == .number || text.facts[fact].kind == .count
  }

  private func exact(_ fact: Int) -> Double? {
    guard case .amount(let amount) = text.facts[fact].value, let low = amount.low, low == amount.high else {
      return nil
    }
    return low
  }

  private func follows(_ words: [StaticString], _ fact: Int) -> Bool {
    isPlain(fact) && words.contains { text.document.word($0, at: text.facts[fact].tokens.lowerBound - 1) }
  }

  private func looksBack(_ sentence: Int) -> Bool {
    guard text.document.sentences.indices.contains(sentence) else { return false }
    return text.document.sentences[sentence].tokens.contains {
      text.document.word("earlier", at: $0) || text.document.word("before", at: $0)
        || text.document.word("previous", at: $0)
    }
  }
}
