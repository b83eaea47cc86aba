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
      ReportExample("Lorn Foods lifted profit by 20 per cent. Profit rose to £14.4m from £9.6m.", .conflict),
      ReportExample("Lorn Foods lifted profit by 20 per cent. Sales rose to £14.4m from £9.6m.", nil),
      ReportExample("Profit at Lorn Foods rose by 20 per cent. Sales increased to £14.4m from £9.6m.", nil),
      ReportExample("Profit was £14.4m, against £9.6m a year earlier, a rise of 20 per cent.", .conflict),
      ReportExample("Profit was £14.4m, against £12m a year earlier, a rise of 20 per cent.", nil),
      ReportExample("Profit was £14.4m, against £9.6m a year earlier, on a margin of 20 per cent.", nil),
      ReportExample("Sales rose 8 per cent to £612 from £583.", .conflict),
      ReportExample("Sales rose 5 per cent to £612 from £583.", nil),
      ReportExample(
        "Break-ins in Lorn have fallen by 40 per cent. There were 875 break-ins last year, against 1,250 before.",
        .conflict
      ),
      ReportExample(
        "Break-ins in Lorn fell by a third last year. There were 1,000 break-ins, compared with 1,500 before.",
        nil
      ),
      ReportExample("The price of a pass has doubled to £60 from £20.", .conflict),
      ReportExample("The price of a pass has tripled to £60 from £20.", nil),
      ReportExample("Thefts in Lorn halved to 98 last year from 296.", .conflict),
      ReportExample("Thefts in Lorn halved to 98 last year from 196.", nil),
      ReportExample(
        "Profit rose 35 per cent to 500 million crowns from 400 million a year before.",
        .conflict
      ),
    ]
  ) { text in
    text.document.sentences.indices.flatMap { index in
      ChangeReader(text: text, place: index).discrepancies()
        + MultipleReader(text: text, sentence: index).discrepancies()
    }
  }
}

/// Reads "by P per cent, from A to B" off a sentence.
private struct ChangeReader {
  let text: ReportText
  let place: Int

  private var sentence: Sentence { text.document.sentences[place] }

  func discrepancies() -> [ReportCheck.Discrepancy] {
    guard text.exactFigures(in: place).count > 1 else { return [] }
    let inside = Array(text.facts(in: sentence.tokens))
    guard let (from, to) = change(among: inside.filter { text.facts[$0].kind != .percentage }),
      let share = ownShare(among: inside, from.fact, to.fact) ?? shareBefore(from.fact, to.fact),
      let stated = exact(share)
    else { return [] }
    let made = abs(to.value - from.value) / from.value * 100
    // "A third" is said of what is near it.
    let isRough = !text.document.tokens[text.facts[share].tokens].contains { $0.form == .digits }
    guard made > 0, made < 1000, !agrees(stated, with: made, from: from.value, to: to.value),
      !isRough || abs(stated - made) > max(3, made * 0.14)
    else { return [] }
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

  /// The only percentage of the sentence.
  private func ownShare(among inside: [Int], _ from: Int, _ to: Int) -> Int? {
    let shares = inside.filter { text.facts[$0].kind == .percentage }
    guard shares.count == 1, let share = shares.first, unit(share) == "percent",
      !isOfSomethingElse(share, from, to), isNamed(from, "from") || isOfChange(share)
    else { return nil }
    return share
  }

  /// The only percentage of the sentence before, where it tells a change of what this sentence begins with:
  /// "It lifted profit by 20 per cent. Profit rose to £14m from £12m."
  private func shareBefore(_ from: Int, _ to: Int) -> Int? {
    guard place > 0, [.money, .count, .number].contains(text.facts[to].kind) else { return nil }
    let shares = text.facts(in: text.document.sentences[place - 1].tokens).filter {
      text.facts[$0].kind == .percentage
    }
    guard shares.count == 1, let share = shares.first, unit(share) == "percent", isOfChange(share) else {
      return nil
    }
    let start = text.facts[share].tokens.lowerBound
    // That both rose does not make them one.
    let measured = text.words(before: start, upTo: 8, in: place - 1)
      .filter { text.marks[$0].isDisjoint(with: [.rise, .fall]) }.compactMap { text.concepts[$0] }
    let opening = text.words(behind: sentence.tokens.lowerBound, upTo: 3, in: place)
    let isOfOne = (Array(opening) + Array(text.facts[to].tokens)).contains { token in
      text.concepts[token].map(measured.contains) ?? false
    }
    return isOfOne ? share : nil
  }

  /// "By 20 per cent", "up 20 per cent", "a rise of 20 per cent", "20 per cent more".
  private func isOfChange(_ share: Int) -> Bool {
    let tokens = text.facts[share].tokens
    let index = text.document.sentenceIndex(ofToken: tokens.lowerBound)
    let near =
      text.words(before: tokens.lowerBound, upTo: 3, in: index)
      .lowerBound..<text.words(behind: tokens.upperBound, upTo: 2, in: index).upperBound
    return text.document.word("by", at: tokens.lowerBound - 1)
      || near.contains { !text.marks[$0].isDisjoint(with: [.rise, .fall]) }
  }

  /// "Profit rose to £14m from £12m, on sales 11 per cent higher": a share behind the figures and a comma.
  private func isOfSomethingElse(_ share: Int, _ from: Int, _ to: Int) -> Bool {
    let last = max(text.facts[from].tokens.upperBound, text.facts[to].tokens.upperBound)
    let first = text.facts[share].tokens.lowerBound
    // ", a rise of 20 per cent", ", up 20 per cent"
    let isOfThem =
      [first - 1, first - 2].contains { $0 >= last && !text.marks[$0].isDisjoint(with: [.rise, .fall]) }
    if isOfThem { return false }
    return first > last && (last..<first).contains { text.document.mark(.comma, at: $0) }
  }

  private func exact(_ fact: Int) -> Double? {
    guard case .amount(let amount) = text.facts[fact].value, let low = amount.low, low == amount.high,
      amount.modifier == nil
    else { return nil }
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
    var last: (fact: Int, value: Double)?
    for fact in facts {
      guard [.count, .money, .quantity, .number].contains(text.facts[fact].kind), let value = exact(fact),
        value > 0
      else { continue }
      if isNamed(fact, "from") {
        from = (fact, value)
      } else if isNamed(fact, "to"), !isComparison(fact) {
        to = (fact, value)
      } else if isComparison(fact) {
        if let last, isOneMeasure(last.fact, fact), to == nil || to?.fact == last.fact {
          return ((fact, value), last)
        }
      }
      if let from, let to, isOneMeasure(from.fact, to.fact) { return (from, to) }
      last = (fact, value)
    }
    return nil
  }

  private func isNamed(_ fact: Int, _ word: StaticString) -> Bool {
    text.document.word(word, at: text.facts[fact].tokens.lowerBound - 1)
  }

  /// "£14m, against £12m a year earlier", "compared with £12m".
  private func isComparison(_ fact: Int) -> Bool {
    guard [.money, .count, .number].contains(text.facts[fact].kind) else { return false }
    return isNamed(fact, "against")
      || (isNamed(fact, "with") || isNamed(fact, "to"))
        && text.document.word("compared", at: text.facts[fact].tokens.lowerBound - 2)
  }

  /// Whether two figures can be two states of one thing: one unit, or one that is not said.
  private func isOneMeasure(_ left: Int, _ right: Int) -> Bool {
    guard let mine = unit(left), let theirs = unit(right) else {
      if text.facts[left].kind != .money, text.facts[right].kind != .money { return true }
      // "To 500 crore rupees from 400 crore"
      guard let one = exact(left), let other = exact(right), min(one, other) > 9999 else { return false }
      return max(one, other) < 20 * min(one, other)
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
      let stated = exact(multiple), stated > 1 || stated == 0.5,
      let after = facts(in: sentence).first(where: { follows(["reaching", "to"], $0) }),
      let new = exact(after)
    else { return [] }
    let earlier =
      facts(in: sentence).first { follows(["from"], $0) }
      ?? (looksBack(sentence + 1) ? facts(in: sentence + 1).first { exact($0) != nil && isPlain($0) } : nil)
    guard let earlier, let old = exact(earlier), old > 0, stated > 1 ? new > old : new < old else {
      return []
    }
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
    [.number, .count, .money].contains(text.facts[fact].kind)
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
