/// Nouns that are made of a verb or a person and a small word: `break-ins`, `passers-by`, `mothers-in-law`.
extension Document {
  /// What stands behind the hyphen of such a noun in the plural.
  private static let particles: [StaticString] = [
    "ins", "ups", "offs", "outs", "ons", "overs", "downs", "backs", "aways", "throughs",
  ]

  /// What stands behind the hyphen where the plural stands before it.
  private static let postpositions: [StaticString] = [
    "by", "up", "on", "in", "at", "of", "general", "elect", "designate",
  ]

  /// The noun of two words whose part before or behind a glued hyphen stands at an index; `first` is where the phrase
  /// begins.
  func phrasalNoun(at index: Int, first: Int) -> CountedNoun? {
    guard tokens[index].form == .word else { return nil }
    if index - 2 >= first, mark(.hyphen, at: index - 1), !tokens[index].followsSpace,
      Self.particles.contains(where: { word($0, at: index) })
    {
      let lemma = lowercased(index - 2) + "-" + lowercased(index).dropLast()
      return CountedNoun(head: index, end: index + 1, lemma: lemma)
    }
    guard mark(.hyphen, at: index + 1), !tokens[index + 1].followsSpace, let behind = token(index + 2),
      !behind.followsSpace, Self.postpositions.contains(where: { word($0, at: index + 2) }),
      isPluralNoun(index)
    else { return nil }
    var end = index + 3
    var lemma = Lemmas.singular(of: lowercased(index)) + "-" + lowercased(index + 2)
    // "mothers-in-law", "commanders-in-chief"
    if mark(.hyphen, at: end), let last = token(end + 1), last.form == .word, !last.followsSpace {
      lemma += "-" + lowercased(end + 1)
      end += 2
    }
    return CountedNoun(head: index, end: end, lemma: lemma)
  }

  /// `F-16s`, `AK-47s`, `747s`: things by the number of their make.
  func modelNoun(at index: Int) -> CountedNoun? {
    var place = index
    if tokens[index].form == .word {
      guard tokens[index].shape.contains(.capitalised), mark(.hyphen, at: index + 1),
        !tokens[index + 1].followsSpace
      else { return nil }
      place += 2
    }
    guard let digits = token(place), digits.form == .digits, digits.range.count < 4,
      word("s", at: place + 1), !tokens[place + 1].followsSpace,
      place == index || !digits.followsSpace, !isPluralNoun(place + 2)
    else { return nil }
    // "the two 60s": a decade.
    if place == index, digits.range.count < 3 { return nil }
    let lemma = String(decoding: bytes[Int(tokens[index].start)..<Int(digits.end)], as: UTF8.self)
    return CountedNoun(head: place + 1, end: place + 2, lemma: lemma.lowercased())
  }

  /// Behind a name that begins with a plural, and that what is counted belongs to: `900 Bakers Union of Lorn members`,
  /// `12 United Nations lorries`.
  func nameOfBody(at index: Int) -> Int? {
    guard tokens[index].shape.contains(.capitalised), let next = token(index + 1), next.form == .word else {
      return nil
    }
    if word("nations", at: index), word("united", at: index - 1) { return index + 1 }
    guard next.shape.contains(.capitalised), isOne(of: Self.bodies, at: index + 1) else { return nil }
    var end = index + 2
    guard word("of", at: end), self.token(end + 1)?.shape.contains(.capitalised) == true else { return end }
    end += 2
    while end < index + 6, let part = self.token(end), part.form == .word, part.shape.contains(.capitalised) {
      end += 1
    }
    return end
  }

  private static let bodies: WordSet = [
    "guild", "union", "association", "federation", "league", "society", "club", "alliance", "institute",
    "council", "party", "service", "board", "office", "network", "group", "trust", "agency", "authority",
    "committee",
  ]
}
