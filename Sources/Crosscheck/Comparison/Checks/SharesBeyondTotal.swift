extension ReportCheck {
  /// "The Blues have 17, the Reds 14 and the Greens 16" of "all 45 seats": more than there are.
  static let sharesBeyondTotal = ReportCheck(
    name: "shares-beyond-total",
    summary: "Seats of parties, or parts of a sum, that do not go into the total named before them.",
    explanation:
      "Shares of 'all 45 seats' and of a sum told by 'of the total' are added up; people are not, since one may be "
      + "counted twice.",
    kind: .arithmetic,
    examples: [
      ReportExample(
        "All 45 seats were contested. The Blues have 17, the Reds 14, the Whites nine and the Greens seven.",
        .conflict
      ),
      ReportExample(
        "All 47 seats were contested. The Blues have 17, the Reds 14, the Whites nine and the Greens seven.",
        nil
      ),
      ReportExample("All 75 seats were contested. The Blues won 33, the Reds 24 and the Greens 15.", .review),
      ReportExample(
        "All 75 seats were contested. The Blues won 33, the Reds 24 and the Greens 15, and others three.",
        nil
      ),
      ReportExample(
        "All 75 seats were contested. The Blues won 33, the Reds 24 and the Greens 15. No other party won any.",
        .conflict
      ),
      ReportExample(
        "Lorn will spend £84 million on its water. Of the total, £41 million will go on pipes, £29 million on wells "
          + "and £24 million on a plant.",
        .conflict
      ),
      ReportExample(
        "Lorn will spend £84 million on its water. Of the total, £41 million will go on pipes and £29 million on wells.",
        nil
      ),
      ReportExample(
        "Lorn will spend £84 million on its water. Of the total, £31 million ($39 million) will go on pipes and £29 million on wells.",
        nil
      ),
      ReportExample(
        "All 45 seats were contested. The Blues have 17, up from 12, the Reds 14, the Whites nine and the Greens five.",
        nil
      ),
      ReportExample(
        "The crash in Lorn hurt 84 people. Of the total, 41 people were women, 29 children and 24 tourists.",
        nil
      ),
    ]
  ) { text in
    // Three shares are the fewest that are a list.
    text.sentences(withFigures: 3).compactMap { ShareReader(text: text, sentence: $0).discrepancy() }
  }
}

/// Reads the shares of a total off a sentence.
private struct ShareReader {
  let text: ReportText
  let sentence: Int

  private struct Share {
    let fact: Int
    let value: Double
    let tokens: Range<Int>
  }

  /// How many words may stand between two shares: a clause of what the one is for.
  private static let farthest = 20

  /// How many sentences may lie between the total and its shares.
  private static let reach = 2

  func discrepancy() -> ReportCheck.Discrepancy? {
    guard let (whole, isOfSeats) = seats().map({ ($0, true) }) ?? sum().map({ ($0, false) }) else {
      return nil
    }
    // "The Blues have 17, up from 12": what was before stands between what is now.
    guard !comparesFigures else { return nil }
    let shares = list(isOfSeats: isOfSeats, of: whole)
    let sum = ReportCheck.sum(of: shares.map(\.value))
    let isBeyond = sum > whole.value && sum < whole.value * 1.5
    // Those who have few seats are often left out.
    let isShort = isOfSeats && sum < whole.value && sum > whole.value * 0.9 && !namesOthers
    guard shares.count > 2, shares.allSatisfy({ $0.value < whole.value }), isBeyond || isShort else {
      return nil
    }
    let figures = shares.map { ValueText.number($0.value) }.joined(separator: " + ")
    return ReportCheck.Discrepancy(
      facts: [whole.fact] + shares.map(\.fact),
      verdict: isBeyond || isComplete ? .conflict : .review,
      confidence: isBeyond ? 0.9 : isComplete ? 0.8 : 0.6,
      subject: text.document.string(whole.tokens),
      sum: "\(figures) = \(ValueText.number(sum)), not \(ValueText.number(whole.value))",
      doubt:
        "It would hold if the list is of something else than the total, or leaves somebody out on purpose."
    )
  }

  // MARK: The total

  /// 'All 45 seats', 'all of whose 45 seats', in the sentence or one of those before it.
  private func seats() -> Share? {
    for index in stride(from: sentence, through: max(0, sentence - Self.reach), by: -1) {
      let total = amounts(in: index).last { share in
        text.facts[share.fact].kind == .count && Self.seatWords.contains(text.unit(of: share.fact) ?? "")
          && (max(0, share.tokens.lowerBound - 4)..<share.tokens.lowerBound).contains {
            text.document.word("all", at: $0)
          }
      }
      if let total { return total }
    }
    return nil
  }

  private static let seatWords: Set<String> = ["seat", "mandate", "ward"]

  /// The sum that 'of the total' means.
  private func sum() -> Share? {
    let start = text.document.sentences[sentence].tokens.lowerBound
    guard sentence > 0, text.document.word("of", at: start),
      text.document.word("that", at: start + 1) || text.document.word("this", at: start + 1)
        || text.document.word("the", at: start + 1)
          && ["total", "sum", "money", "amount"].contains(where: { text.document.word($0, at: start + 2) })
    else { return nil }
    return amounts(in: sentence - 1).last { text.facts[$0.fact].kind == .money }
  }

  // MARK: The shares

  /// Exact figures of a sentence.
  private func amounts(in index: Int) -> [Share] {
    text.facts(in: text.document.sentences[index].tokens).compactMap { fact in
      guard case .amount(let amount) = text.facts[fact].value, let low = amount.low, low == amount.high,
        amount.modifier == nil
      else { return nil }
      return Share(fact: fact, value: low, tokens: text.facts[fact].tokens)
    }
  }

  /// The figures behind the total that go on as they began: bare numbers or seats; sums of its currency, with large bare
  /// numbers among them.
  private func list(isOfSeats: Bool, of whole: Share) -> [Share] {
    let currency = text.unit(of: whole.fact)
    var list: [Share] = []
    for share in amounts(in: sentence) where share.tokens.lowerBound >= whole.tokens.upperBound {
      let fact = text.facts[share.fact]
      let isBare = fact.kind == .number
      let isShare =
        isOfSeats
        ? isBare || fact.kind == .count && Self.seatWords.contains(text.unit(of: share.fact) ?? "")
        : fact.kind == .money && text.unit(of: share.fact) == currency || isBare && share.value >= 1000
      guard isShare else { continue }
      // A list has its figures near each other; what comes after a longer stretch is told of something else.
      if let last = list.last, share.tokens.lowerBound - last.tokens.upperBound > Self.farthest { break }
      list.append(share)
    }
    return list
  }

  /// Whether a figure is held against another: "up from 12", "against ten before".
  private var comparesFigures: Bool {
    text.document.sentences[sentence].tokens.contains { token in
      Self.comparing.contains(text.document.lowercased(token))
        && (token + 1..<min(token + 4, text.document.tokens.count)).contains {
          text.document.tokens[$0].number >= 0
        }
    }
  }

  private static let comparing: Set<String> = [
    "from", "than", "against", "compared", "previously", "before", "up", "down", "gained", "lost",
  ]

  /// Whether it says that there is nobody else: "No other party passed the threshold".
  private var isComplete: Bool {
    (sentence...sentence + 1).contains { index in
      guard text.document.sentences.indices.contains(index) else { return false }
      return text.document.sentences[index].tokens.contains {
        text.document.word("no", at: $0) && text.document.word("other", at: $0 + 1)
      }
    }
  }

  private var namesOthers: Bool {
    has(["others", "independents", "rest", "remaining", "other", "remainder", "independent", "each"])
  }

  /// Whether one of some words stands in the sentence.
  private func has(_ words: Set<String>) -> Bool {
    text.document.sentences[sentence].tokens.contains { words.contains(text.document.lowercased($0)) }
  }
}
