/// Counts that a hyphen joins to their noun: `a nine-member panel`, `the 412-store chain`.
extension ExtractionRule {
  static let hyphenedCount = ExtractionRule(
    name: "number-hyphen-noun",
    needs: .behind(marks: .hyphen),
    readFigure: { document, figure, _ in document.hyphenatedCount(figure) },
    examples: [
      .reads("a nine-member panel", "nine-member", as: "9 member"),
      .reads("the 12-room hotel", "12-room", as: "12 room"),
      .reads("It sold its 230-bakery network.", "230-bakery", as: "230 bakery"),
      .reads("They marched on a 14-pass, 60-yard raid.", "14-pass", as: "14 pass"),
      .reads("The yard built a 9,500-TEU ship.", "9,500-TEU", as: "9500 teu"),
      .ignores("a two-way street and a one-off, third-party, five-star deal"),
      .ignores("a 12-year plan, a 24-hour shop"),
      .ignores("the 15-time winners, a 20-strong crew and a 64-bit chip"),
      .ignores("a 22-calibre gun, a 30-something man and a 12-sided coin"),
    ]
  )
}

extension Document {
  /// `nine-member`, `12-room`, `412-store chain`.
  func hyphenatedCount(_ figure: Figure) -> Reading? {
    let hyphen = figure.tokens.upperBound
    guard mark(.hyphen, at: hyphen), !tokens[hyphen].followsSpace, let noun = token(hyphen + 1),
      noun.form == .word,
      !noun.followsSpace, !mark(.hyphen, at: hyphen + 2), figure.isExact, isCounting(figure),
      self.noun(.part, at: hyphen + 1) || isHyphenedThing(hyphen + 1, of: figure)
    else { return nil }
    let lemma = Lemmas.singular(of: lowercased(hyphen + 1))
    return reading(.count, of: Measure(figure, unit: lemma, tokens: figure.tokens.lowerBound..<hyphen + 2)) {
      _ in nil
    }
  }

  /// Whether a number with its unit or its noun stands among some tokens: `12-foot`, `16,000-TEU`.
  func holdsMeasure(_ tokens: Range<Int>) -> Bool {
    tokens.contains { index in
      guard let number = number(at: index), mark(.hyphen, at: number.tokens.upperBound) else { return false }
      let unit = number.tokens.upperBound + 1
      return self.is(.measureUnit, at: unit) || self.is(.currencyWord, at: unit)
        || isHyphenedThing(unit, of: Figure(number))
    }
  }

  /// Whether a word that no list has is counted behind ten or more in digits: smaller numbers stand as often in words that are no counts
  /// (`a 7-iron`, `two-tone`).
  private func isHyphenedThing(_ index: Int, of figure: Figure) -> Bool {
    guard figure.form == .digits || figure.form == .grouped, let size = figure.low, size >= 10,
      goesOnToNoun(index + 1)
    else { return false }
    let token = tokens[index]
    // "737-MAX jets" is a make; no make has a comma in its number.
    if token.shape.contains(.capitalised) {
      return token.shape.contains(.allCapitals) && figure.form == .grouped
    }
    guard token.range.count > 2, !token.is(.stopword), !token.is(.timeUnit), !token.is(.measureUnit),
      !token.is(.currencyWord), !token.is(.percentWord), !token.is(.magnitude), !token.is(.month),
      !token.is(.approximation), !token.is(.timePreposition), token.number < 0,
      !noun(.idiom, at: index), !noun(.run, at: index), !isPluralNoun(index),
      // "die 28-jährige Fahrerin": another language.
      bytes[token.range].allSatisfy({ ($0 | 0x20) &- 0x61 < 26 }),
      !isOne(of: Self.uncounted, at: index), !endsInED(index), !token.ends(in: "ing", of: bytes)
    else { return false }
    guard let value = value(of: .verb, at: index) else { return true }
    return VerbLemmas.isNounLike(VerbLemmas.split(value).verb)
  }

  /// Whether what a hyphen joined stands before a noun, or before another such number: `a 13-play, 73-yard drive`.
  private func goesOnToNoun(_ index: Int) -> Bool {
    guard let next = token(index) else { return false }
    if next.form == .word {
      return !next.is(.stopword) && !next.is(.possessive) && !next.is(.timePreposition)
    }
    guard next.mark == .comma, let number = number(at: index + 1) else { return false }
    return mark(.hyphen, at: number.tokens.upperBound)
  }

  /// What stands behind a number and a hyphen and is not counted by it: degrees, sizes, manners of speaking.
  private static let uncounted: WordSet = [
    "plus", "odd", "ish", "strong", "fold", "something", "somethings", "style", "era", "type", "class",
    "series", "grade", "proof", "level", "bore", "gauge", "caliber", "calibre", "karat", "bit", "valve",
    "star", "degree", "digit", "love", "spot", "seed", "weight", "rule", "code", "area", "call", "route",
    "size", "octane", "high", "wide", "deep", "long", "tall", "thick", "limit", "threshold", "range",
    "value", "sum", "figure", "best", "record", "line", "mark", "zone", "percentile", "hit", "iron", "all",
    "odds", "favourite", "favorite", "outsider", "shot", "free", "only", "pointer", "model",
  ]
}
