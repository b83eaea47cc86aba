/// Ages that stand behind a name: `Ana Ruiz, 71,`, `Piet Maas (54)`.
extension ExtractionRule {
  static let ageBetweenCommas = ExtractionRule(
    name: "age-between-commas",
    starts: [],
    startsWithNumber: true,
    needs: .before(marks: .comma, .openBracket),
    read: { document, index in document.ageBetweenCommas(at: index) },
    examples: [
      .reads("Ana Ruiz, 71, was on board.", "71", as: "71 year"),
      .reads("Then Mr. Maas, 54, has steered.", "54", as: "54 year"),
      .reads("Piet Maas (54) steered.", "54", as: "54 year"),
      .reads("Karl Keel Jr., 42, fled.", "42", as: "42 year"),
      .reads("among them Li Wei, 30, and his son", "30", as: "30 year"),
      .reads("Ana Rey-Weller, 17, of Lorn won.", "17", as: "17 year"),
      .reads("It rained. Rey-Weller, 37, won.", "37", as: "37 year"),
      .reads("It rained. Reid, 81, and Weller, 77, are old friends.", "77", as: "77 year"),
      .reads("It rained. Anna, 12, and Rosa, 9, were found.", "9", as: "9 year"),
      .reads("It was Reid and not Weller, 61, who sang.", "61", as: "61 year"),
      .reads("He and his wife, Rosaline, 96, were there.", "96", as: "96 year"),
      .reads("Lee Marsh, 24, was hurt.", "24", as: "24 year"),
      .ignores("They met in Victoria Park, 24, and at Saint Mary Street, 31, that day."),
      .ignores("Reid, 33, and Weller, 34, are four under par."),
      .ignores("On Monday, 12, or 40 percent, came."),
      .ignores("In May, 71, of them"),
    ]
  )
}

extension Document {
  /// `Ana Ruiz, 71,`, `Piet Maas (54)`.
  func ageBetweenCommas(at index: Int) -> Reading? {
    guard let number = number(at: index), number.form == .digits, number.digitCount < 4, number.value > 0,
      number.value < 120
    else { return nil }
    let end = number.tokens.upperBound
    // "Karl Keel Jr., 42, fled"
    let name = mark(.period, at: index - 2) && self.is(.nameSuffix, at: index - 3) ? index - 3 : index - 2
    guard let last = token(name), last.form == .word, last.shape.contains(.capitalised), !isNoName(name)
    else { return nil }
    if mark(.openBracket, at: index - 1) {
      guard mark(.closeBracket, at: end), !self.is(.organisationWord, at: name), isPersonName(endingAt: name)
      else { return nil }
    } else {
      guard mark(.comma, at: index - 1),
        isPersonName(endingAt: name) || number.value > 13 && isLoneSurname(name, behind: end)
          || isNamedRelative(name) || isSecondOfTwo(name, number.value, behind: end)
      else { return nil }
      let closes =
        mark(.comma, at: end) || mark(.period, at: end) || mark(.semicolon, at: end) || token(end) == nil
      guard
        closes || word("and", at: end) || word("who", at: end) || word("of", at: end) || word("from", at: end)
      else { return nil }
      // "Boeing, 71.5": the number goes on; "Room 4, 71": a list.
      if let after = token(end + 1), after.form == .digits, mark(.comma, at: end) { return nil }
    }
    return Reading(.age, number.tokens, .amount(Amount(number.value, unit: "year")))
  }

  /// Months, weekdays and the like are capitalised and no people.
  ///
  /// Behind a given name some are surnames all the same: `Lee Marsh, 24,`.
  private func isNoName(_ index: Int) -> Bool {
    if self.is(.weekday, at: index) || self.is(.country, at: index) { return true }
    guard self.is(.month, at: index) || self.is(.placeWord, at: index) || self.is(.measureUnit, at: index)
    else { return false }
    return !isSurnameLikeThing(index)
  }

  /// Whether a person's name ends in a word for a place, a month or a measure, and is no place's: not `in Grant Park, 31,`.
  private func isSurnameLikeThing(_ index: Int) -> Bool {
    guard self.is(.givenName, at: index - 1), tokens[index - 1].shape.contains(.capitalised),
      !self.is(.placeWord, at: index - 1), !self.is(.month, at: index - 1)
    else { return false }
    let before = token(index - 2)
    return before.map { token in
      !token.is(.placePreposition) && !token.is(.timePreposition) && !token.is(.determiner)
        && token.form != .digits && (token.form == .mark || !token.shape.contains(.capitalised))
        && !token.is(.possessive)
    } ?? true
  }

  /// `Rey, 81, and Weller, 77, are`: the second of two names whose ages are told alike.
  private func isSecondOfTwo(_ index: Int, _ age: Double, behind end: Int) -> Bool {
    guard word("and", at: index - 1), mark(.comma, at: index - 2), let first = self.number(at: index - 3),
      first.form == .digits, first.tokens.count == 1, mark(.comma, at: end),
      let next = token(end + 1), next.form == .word, next.form != .digits,
      ageBetweenCommas(at: index - 3) != nil
    else { return false }
    if self.is(.givenName, at: index), self.is(.givenName, at: index - 5) { return true }
    // Scores of players and points of teams stand so too.
    return first.value > 19 && age > 19 && isOne(of: Self.afterAges, at: end + 1)
      && !sentences[sentenceIndex(ofToken: index)].near(index).contains {
        isOne(of: LeftOutAges.scoring, at: $0)
      }
  }

  private static let afterAges: WordSet = [
    "are", "were", "both", "died", "met", "married", "deny", "denied",
  ]

  /// `his wife, Ada, 96,`: a name between commas behind who that is.
  private func isNamedRelative(_ index: Int) -> Bool {
    guard mark(.comma, at: index - 1), isOne(of: Self.relatives, at: index - 2) else { return false }
    return self.is(.possessive, at: index - 3) || self.is(.determiner, at: index - 3)
      || isOne(of: Self.theirs, at: index - 3)
  }

  private static let theirs: WordSet = ["his", "her", "their", "my", "our", "whose"]
  private static let relatives: WordSet = [
    "wife", "husband", "son", "daughter", "brother", "sister", "mother", "father", "partner", "fiancée",
    "fiance", "fiancé", "girlfriend", "boyfriend", "widow", "widower", "grandson", "granddaughter",
    "grandmother", "grandfather", "stepson", "stepdaughter", "nephew", "niece", "cousin", "twin",
  ]

  /// Two capitalised words, or one that a title, a relation or a comma introduces.
  private func isPersonName(endingAt index: Int) -> Bool {
    if tokens[index].shape.contains(.allCapitals), tokens[index].end - tokens[index].start < 4,
      !self.is(.nameSuffix, at: index)
    {
      return false
    }
    guard let before = token(index - 1) else { return false }
    // "Ana Rey-Weller, 17, of Lorn": a surname of two parts.
    if before.mark == .hyphen, !tokens[index].followsSpace, !before.followsSpace, let part = token(index - 2)
    {
      return part.form == .word && part.shape.contains(.capitalised) && isPersonName(endingAt: index - 2)
    }
    if before.is(.honorific) || self.is(.nameSuffix, at: index) { return true }
    if before.mark == .period, self.is(.honorific, at: index - 2) { return true }
    if before.form == .word, before.shape.contains(.capitalised), !before.is(.stopword), !before.is(.month) {
      return true
    }
    if before.is(.nameParticle) { return true }
    // "his son Karl, 12,": an ordinary word before a single name.
    if before.form == .word, !before.is(.stopword), !before.shape.contains(.capitalised), index > 1 {
      return true
    }
    if self.is(.givenName, at: index) || isInitial(before: index) { return true }
    // "Reid, 33, was hurt": a surname that begins a sentence.
    return startsSentence(index) && !tokens[index].is(.stopword) && !tokens[index].is(.timePreposition)
  }

  private static let beforeSurname: WordSet = [
    "of", "by", "and", "with", "for", "to", "that", "but", "not",
  ]
  private static let afterAge: WordSet = [
    "who", "whose", "of", "from", "told", "said", "says", "was", "is", "has", "had", "died",
  ]

  /// `" Keel, 92, told`, `the death of Keel, 63, of Lorn`: who somebody is follows the age.
  private func isLoneSurname(_ index: Int, behind end: Int) -> Bool {
    guard mark(.comma, at: end), isOne(of: Self.afterAge, at: end + 1), let before = token(index - 1) else {
      return false
    }
    return isOne(of: Self.beforeSurname, at: index - 1) || before.mark == .closeQuote
      || before.mark == .doubleQuote || before.mark == .closeSingleQuote
  }

  /// Whether an initial stands before a surname, as in `J. Reid`.
  private func isInitial(before index: Int) -> Bool {
    mark(.period, at: index - 1) && index > 1 && tokens[index - 2].end - tokens[index - 2].start == 1
  }
}
