/// The noun that a figure counts, and where its phrase ends.
struct CountedNoun: Sendable {
  /// Index of the head noun.
  let head: Int
  /// Index past the last token of the phrase up to the head, `of talks` behind it included.
  let end: Int
  /// The head's lemma.
  let lemma: String
}

extension Document {
  /// How far behind its figure a noun may stand.
  private static let reach = 7

  /// The noun that a figure ending before `index` counts: the first plural behind it, past adjectives and other
  /// nouns; nil where a verb, a small word or a mark comes first.
  func countedNoun(at index: Int) -> CountedNoun? {
    // "five patches-making it": a plural that a hyphen joins to what is no noun.
    var joined: CountedNoun?
    var place = index
    while place < min(index + Self.reach, tokens.count) {
      let token = tokens[place]
      if startsLine(place), place > index { return joined }
      if token.form == .mark {
        guard token.mark == .hyphen && !token.followsSpace && place > index || isQuote(token.mark) else {
          return joined
        }
        place += 1
        continue
      }
      if let noun = phrasalNoun(at: place, first: index) ?? modelNoun(at: place) { return noun }
      if isPluralNoun(place) {
        if let past = nameOfBody(at: place) {
          place = past
          continue
        }
        if token.is(.timeUnit) || token.is(.measureUnit) || token.is(.currencyWord) || token.is(.dayPart)
          || word("nights", at: place) || word("weekends", at: place) || word("mornings", at: place)
        {
          return joined
        }
        if isModifier(plural: place) {
          if mark(.hyphen, at: place + 1), joined == nil {
            joined = CountedNoun(head: place, end: place + 1, lemma: lemma(ofPlural: place))
          }
          place += 1
          continue
        }
        return counted(head: place, lemma: lemma(ofPlural: place))
      }
      guard canStandBeforeNoun(place, first: index) || joinsOrigins(place) else { return joined }
      // "six 16,000-tonne ships": a number may be several tokens.
      place = number(at: place)?.tokens.upperBound ?? place + 1
    }
    return joined
  }

  /// Whether a new line begins at a token that its text does not go on in: a headline stands above it.
  private func startsLine(_ index: Int) -> Bool {
    let shape = tokens[index].shape
    return shape.contains(.paragraphStart) || shape.contains(.lineStart) && shape.contains(.capitalised)
  }

  private func lemma(ofPlural index: Int) -> String {
    let word = lowercased(index)
    if isPluralOfInitials(tokens[index].range) { return String(word.dropLast()) }
    // "12 Somalis": people of a country that ends in a vowel.
    if word.hasSuffix("is"), self.is(.demonym, at: index) { return String(word.dropLast()) }
    return Lemmas.singular(of: word)
  }

  private func isQuote(_ mark: Mark) -> Bool {
    mark == .doubleQuote || mark == .openQuote || mark == .closeQuote
  }

  /// Whether a plural goes on to another noun: `women drivers`, `two sports teams`, `six police officers`.
  private func isModifier(plural index: Int) -> Bool {
    if mark(.hyphen, at: index + 1), !tokens[index + 1].followsSpace {
      return noun(.attributive, at: index) || !isPluralNoun(index + 2)
    }
    if self.is(.possessive, at: index + 1) { return true }
    return isPluralNoun(index + 1) && noun(.attributive, at: index)
  }

  /// The `and` of `Somali and Yemeni pirates`.
  private func joinsOrigins(_ index: Int) -> Bool {
    func isOrigin(_ index: Int) -> Bool { self.is(.demonym, at: index) || self.is(.nationality, at: index) }
    return word("and", at: index) && isOrigin(index - 1) && isOrigin(index + 1)
  }

  /// `12 Somali and 11 Yemeni pirates`: the noun stands behind the second figure only.
  func sharedNoun(behind index: Int) -> CountedNoun? {
    guard let token = token(index), token.form == .word, !token.is(.stopword), !token.is(.verb),
      !token.is(.timeUnit),
      word("and", at: index + 1) || word("or", at: index + 1), let second = number(at: index + 2),
      let noun = countedNoun(at: second.tokens.upperBound), noun.head > second.tokens.upperBound
    else { return nil }
    return CountedNoun(head: noun.head, end: index + 1, lemma: noun.lemma)
  }

  /// `40 dead or dying lambs`: the noun behind the second of two words for it.
  func nounBehindChoice(at index: Int) -> CountedNoun? {
    guard word("or", at: index + 1), number(at: index + 2) == nil, token(index)?.is(.stopword) == false,
      let noun = countedNoun(at: index + 2), noun.head > index + 2
    else { return nil }
    return noun
  }

  /// Adjectives, nouns and other figures that may stand between a figure and its noun.
  private func canStandBeforeNoun(_ index: Int, first: Int) -> Bool {
    let token = tokens[index]
    if token.form == .digits || token.number >= 0 {
      // "six AK 47 rifles": the number of a make.
      return canContinue(number: index, first: first) || index > first && isMake(before: index)
    }
    // "40 Airbus A321 jets": no article.
    if token.range.count == 1, token.shape.contains(.capitalised), index > first, isGluedDigits(index + 1) {
      return true
    }
    if word("more", at: index) || word("other", at: index) || word("such", at: index)
      || word("own", at: index)
      || word("most", at: index) || word("same", at: index)
    {
      return true
    }
    if token.is(.possessive) { return index > first }
    // "four All-Star games"
    if token.shape.contains(.capitalised), mark(.hyphen, at: index + 1), !tokens[index + 1].followsSpace {
      return true
    }
    guard !token.is(.stopword), !token.is(.percentWord), !token.is(.timePreposition), !token.is(.modal),
      !token.is(.dayReference), !token.is(.month), !token.is(.weekday)
    else { return false }
    if token.is(.timeUnit) || token.is(.measureUnit) || token.is(.currencyWord) {
      return index > first && mark(.hyphen, at: index - 1)
    }
    return !isActingVerb(index)
  }

  /// `six AK 47 rifles`, `11 Boeing 737 jets`: letters or a maker's name before the number of a make.
  private func isMake(before index: Int) -> Bool {
    let name = tokens[index - 1]
    return name.shape.contains(.allCapitals) && !name.is(.currencyCode)
      || name.shape.contains(.capitalised) && name.is(.numberSign)
  }

  private func isGluedDigits(_ index: Int) -> Bool {
    token(index).map { $0.form == .digits && !$0.followsSpace } ?? false
  }

  /// `two 12-year-old boys`, `four 2007 deals`: a number that belongs to an adjective.
  private func canContinue(number index: Int, first: Int) -> Bool {
    guard let number = number(at: index) else { return index > first }
    return mark(.hyphen, at: number.tokens.upperBound)
  }

  /// Whether a word is a verb that says what the counted did: `two say`, `three won`, and no adjective as in
  /// `injured men`.
  private func isActingVerb(_ index: Int) -> Bool {
    guard let value = value(of: .verb, at: index), !tokens[index].shape.contains(.capitalised) else {
      return false
    }
    let (verb, form) = VerbLemmas.split(value)
    switch form {
    case .base:
      return !VerbLemmas.isNounLike(verb)
        && !(word("live", at: index) || word("hijack", at: index) || word("kidnap", at: index)
          || word("separate", at: index) || word("correct", at: index) || word("free", at: index))
    case .third, .past: return true
    case .participle: return false
    // Regular participles are adjectives more often than not; "won", "held" and "found" are seldom.
    case .pastOrParticiple: return !endsInED(index)
    case .continuous: return word("having", at: index) || word("being", at: index)
    }
  }

  func endsInED(_ index: Int) -> Bool {
    guard let range = token(index)?.range else { return false }
    return range.count > 3 && bytes[range.upperBound - 1] | 0x20 == 0x64
      && bytes[range.upperBound - 2] | 0x20 == 0x65
  }

  /// The noun with `of talks` behind it, where that is one bare noun.
  private func counted(head: Int, lemma: String) -> CountedNoun {
    var end = head + 1
    if word("of", at: end), let next = token(end + 1), next.form == .word, next.number < 0,
      !next.is(.stopword),
      !next.is(.determiner), !next.shape.contains(.capitalised), !next.is(.timeUnit), !next.is(.vagueNumber),
      !next.is(.ordinalWord), !mark(.hyphen, at: end + 2)
    {
      let isLong = !isPluralNoun(end + 1) && isPluralNoun(end + 2)
      end += isLong ? 3 : 2
    }
    return CountedNoun(head: head, end: end, lemma: lemma == "other" ? "person" : lemma)
  }

  private func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }

  /// Whether a word can be a noun in the plural by its form.
  func isPluralNoun(_ index: Int) -> Bool {
    guard let token = token(index), token.form == .word else { return false }
    if token.is(.pluralNoun) { return true }
    if word("others", at: index) { return true }
    let range = token.range
    // "MPs", "TDs": short, and plain by their capitals.
    if isPluralOfInitials(range) { return true }
    guard range.count > 3 || range.count == 3 && isCapital(bytes[range.lowerBound + 1]), !token.is(.stopword),
      !token.is(.possessive), !token.shape.contains(.dotted),
      !token.shape.contains(.allCapitals) || range.count > 4
    else { return false }
    let last = bytes[range.upperBound - 1] | 0x20
    let before = bytes[range.upperBound - 2] | 0x20
    if last == 0x73 {
      guard before != 0x73, before != 0x75, before != 0x69 || token.is(.demonym), !word("news", at: index),
        !word("always", at: index), !word("olds", at: index), !isOne(of: Self.adjectivesInS, at: index),
        !word("perhaps", at: index), !word("towards", at: index)
      else { return false }
      // A verb in the third person follows no plural figure: "two says" is not said.
      return true
    }
    if endsWith("children", range) || endsWith("people", range) { return true }
    return last == 0x6E && before == 0x65 && bytes[range.upperBound - 3] | 0x20 == 0x6D && range.count > 4
      && !word("specimen", at: index) && !word("omen", at: index)
  }

  private static let adjectivesInS: WordSet = [
    "overseas", "upstairs", "downstairs", "indoors", "outdoors", "sometimes", "afterwards", "nowadays",
    "besides",
    "alas", "whereas", "thus", "downwards", "upwards", "backwards", "forwards",
  ]

  /// `MPs`, `RBIs`, `SUVs`: capitals with an s behind them.
  private func isPluralOfInitials(_ range: Range<Int>) -> Bool {
    range.count > 2 && bytes[range.upperBound - 1] == 0x73
      && bytes[range.dropLast()].allSatisfy { isCapital($0) }
  }

  private func endsWith(_ suffix: StaticString, _ range: Range<Int>) -> Bool {
    let length = suffix.utf8CodeUnitCount
    guard range.count > length else { return false }
    return suffix.withUTF8Buffer { letters in
      letters.indices.allSatisfy { bytes[range.upperBound - length + $0] | 0x20 == letters[$0] }
    }
  }
}
