/// What the words right beside a figure say of its scope: a difference, one of several, a part, a price.
extension TraitReader {
  /// Which way it went, by a word right before or behind the figure: '3 per cent fewer', 'up 2 per cent'.
  func change(of fact: Fact) -> Traits {
    // 'Rose to 6.2 per cent' in a month may be 'fell to 6.2 per cent' in a year.
    let before = fact.tokens.lowerBound - 1
    if before >= clause.lowerBound, text.document.isOne(of: Self.levels, at: before) { return .level }
    // 'Cut its grant to the band by £2,000': what moved stands between.
    let reach = [.money, .quantity].contains(fact.kind) && text.document.word("by", at: before) ? 9 : 3
    let near =
      max(
        clause.lowerBound,
        fact.tokens.lowerBound - reach
      )..<min(clause.upperBound, fact.tokens.upperBound + 2)
    let rises = has(.rise, in: near)
    return rises == has(.fall, in: near) ? [] : rises ? .rise : .fall
  }

  private static let levels: WordSet = ["to", "from"]

  /// Whether the figure tells a difference and no level: 'by 4,100', 'up 30', '600 fewer'.
  func isChange(_ fact: Fact) -> Bool {
    let before = fact.tokens.lowerBound - 1
    let behind = fact.tokens.upperBound
    return before >= clause.lowerBound && text.marks[before].contains(.changeBefore)
      || behind < clause.upperBound && text.marks[behind].contains(.changeBehind)
  }

  /// Whether a figure tells where something stands after it moved: 'rose to £2.20', 'from £1.80 to £2.20'.
  func isLevel(_ fact: Fact) -> Bool {
    let (document, before) = (text.document, fact.tokens.lowerBound - 1)
    guard before > clause.lowerBound, document.word("to", at: before) else { return false }
    return (before - 8..<before).clamped(to: clause).contains {
      text.marks[$0].contains(.rise) || text.marks[$0].contains(.fall)
        || document.word("from", at: $0)
          && (document.number(at: $0 + 1) != nil || document.number(at: $0 + 2) != nil)
    }
  }

  /// Whether a figure lies a little below what it says: 'nearly 300'.
  func isNearly(_ fact: Fact) -> Bool {
    let (document, first) = (text.document, fact.tokens.lowerBound)
    guard case .amount = fact.value else { return false }
    return (first - 1..<first + 1).contains { document.isOne(of: Self.nearly, at: $0) }
      || document.word("close", at: first) && document.word("to", at: first + 1)
  }

  private static let nearly: WordSet = ["nearly", "almost", "approaching"]

  /// 'each', 'apiece', 'on either side' right behind the figure; 'for each share' is the price of one.
  func isOfEach(_ fact: Fact) -> Bool {
    var token = fact.tokens.upperBound
    if token < clause.upperBound, text.document.word("on", at: token) || text.document.word("in", at: token) {
      token += 1
    }
    if token < clause.upperBound, text.marks[token].contains(.each) { return true }
    return isOwnPart(fact)
  }

  /// `300,000 francs, her equal part of the prize`: one of several parts, which are alike.
  private func isOwnPart(_ fact: Fact) -> Bool {
    let document = text.document
    var token = fact.tokens.upperBound
    if document.mark(.comma, at: token) { token += 1 }
    guard document.isOne(of: Self.owners, at: token) else { return false }
    if document.word("equal", at: token + 1) { token += 1 }
    return document.isOne(of: Self.parts, at: token + 1)
  }

  private static let owners: WordSet = ["his", "her", "its", "their", "our", "my"]
  private static let parts: WordSet = ["part", "share", "portion", "half", "third", "quarter", "fifth"]

  /// `the second film`, `the first leg`: one of several that each report may name, where `his second film` counts.
  func isOfWorks(_ fact: Fact) -> Bool {
    guard case .amount(let amount) = fact.value, let unit = amount.unit else { return false }
    return text.document.word("the", at: fact.tokens.lowerBound - 1)
      && CountedNouns.areWorks(Thesaurus.standard.concept(of: unit))
  }

  /// 'Of the' right behind the figure.
  func isPart(_ fact: Fact) -> Bool {
    let behind = fact.tokens.upperBound
    return behind + 1 < sentence.tokens.upperBound && text.document.word("of", at: behind)
      && ["the", "its", "their", "this"].contains { text.document.word($0, at: behind + 1) }
  }

  /// 'To' and a figure behind a verb of change, or at the end of its words.
  func endsAtLevel(_ fact: Fact) -> Bool {
    let end = min(sentence.tokens.upperBound - 1, fact.tokens.upperBound + 3)
    guard fact.tokens.lowerBound < end else { return false }
    return (fact.tokens.lowerBound..<end).contains { token in
      text.document.word("to", at: token)
        && (token + 1..<min(token + 3, sentence.tokens.upperBound)).contains {
          text.document.tokens[$0].number >= 0
        }
    }
  }

  /// '14 others', 'another 200 people'; 'more than 200 people' are all of them.
  func countsTheRest(_ fact: Fact) -> Bool {
    if text.document.isOne(of: Self.hirings, at: fact.tokens.lowerBound - 1),
      fact.tokens.contains(where: { text.document.word("more", at: $0) })
    {
      // 'Have hired 19 more doctors': those are all who were hired.
      return false
    }
    return fact.tokens.contains { token in
      text.marks[token].contains(.remainder) && !text.document.word("than", at: token + 1)
    }
  }

  private static let hirings: WordSet = [
    "hire", "hired", "hires", "hiring", "recruit", "recruited", "recruiting",
  ]

  /// 'Among the five', 'between them' not far behind the figure, or 'share' before it.
  func isShared(_ fact: Fact) -> Bool {
    let document = text.document
    let behind =
      fact.tokens
      .upperBound..<max(
        fact.tokens.upperBound,
        min(sentence.tokens.upperBound, fact.tokens.upperBound + 3)
      )
    if behind.contains(where: { document.word("among", at: $0) || document.word("between", at: $0) }) {
      return true
    }
    let before = fact.tokens.lowerBound - 1
    return before >= sentence.tokens.lowerBound
      && ["share", "shared", "split", "divide", "divided"].contains { document.word($0, at: before) }
  }

  /// Whether neither 'US' nor 'American' stands in a sum that was read as dollars of the United States.
  func isInPlainDollars(_ fact: Fact) -> Bool {
    guard case .amount(let amount) = fact.value, amount.unit == "USD" else { return false }
    return !fact.tokens.contains { Self.american.contains(text.document.lowercased($0)) }
  }

  private static let american: Set<String> = ["us", "u.s", "u.s.", "usd", "american"]

  /// 'A tonne', 'per barrel' right behind the sum.
  func isMarketPrice(_ fact: Fact) -> Bool {
    let behind = fact.tokens.upperBound
    guard behind + 1 < sentence.tokens.upperBound,
      ["a", "an", "per"].contains(where: { text.document.word($0, at: behind) })
    else { return false }
    return Self.tradedUnits.contains(text.document.lowercased(behind + 1))
  }

  private static let tradedUnits: Set<String> = [
    "tonne", "ton", "barrel", "ounce", "bushel", "pound", "kilo", "kilogram", "kg", "lb", "gallon", "litre",
    "liter", "therm",
  ]
}
