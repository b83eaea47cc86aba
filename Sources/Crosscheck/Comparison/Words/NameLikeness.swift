/// Whether two names can be one name spelt twice, and what follows.
enum NameLikeness {
  /// What is to be said of two names.
  struct Judgement {
    let rule: WordsRule
    let verdict: Verdict
    let confidence: Double
    /// The words in which the names differ, the first name's first.
    var words: [String] = []
  }

  /// Weighs two names of several words; nil where they are the same, or two names.
  static func judge(_ left: NameSpellings.Spelling, _ right: NameSpellings.Spelling) -> Judgement? {
    if left.name.words == right.name.words { return numeral(left, right) }
    guard left.name.suffix == right.name.suffix else { return nil }
    if left.letters == right.letters {
      return Judgement(rule: .spellingVariant, verdict: .compatible, confidence: 0.8)
    }
    if left.mayBePerson, right.mayBePerson, left.core.count > 1, right.core.count > 1,
      let judgement = people(left, right)
    {
      return judgement
    }
    return things(left, right)
  }

  /// Selkirk Dawn and Selkirk Dawn II: a ship and her successor, or one of them cut short.
  private static func numeral(_ left: NameSpellings.Spelling, _ right: NameSpellings.Spelling) -> Judgement? {
    guard left.name.words.count > 1, left.kind != .person, right.kind != .person,
      (left.name.suffix == nil) != (right.name.suffix == nil),
      let suffix = left.name.suffix ?? right.name.suffix, suffix.hasPrefix("i")
    else { return nil }
    return Judgement(rule: .nameWithNumeral, verdict: .review, confidence: 0.6)
  }

  // MARK: People

  private static func people(_ left: NameSpellings.Spelling, _ right: NameSpellings.Spelling) -> Judgement? {
    let (mine, theirs) = (left.core, right.core)
    guard let given = mine.first, let otherGiven = theirs.first, let surname = mine.last,
      let otherSurname = theirs.last, haveOneMiddle(mine, theirs)
    else { return nil }
    let isPerson = left.kind == .person || right.kind == .person
    guard isPerson || mine.count == theirs.count else { return nil }
    var judgement: Judgement?
    if surname == otherSurname {
      guard given != otherGiven else { return nil }
      judgement = givenNames(given, otherGiven, isPerson: isPerson)
      judgement?.words = [given, otherGiven]
    } else if mine.count > 2, mine.count == theirs.count, mine.dropLast() == theirs.dropLast(),
      surname.first == otherSurname.first
    {
      // Three names of which two are the same: Dang Thu Ha and Dang Thu Hoa.
      judgement = Judgement(
        rule: .nameSpeltTwoWays,
        verdict: isPerson ? .conflict : .review,
        confidence: 0.7,
        words: [surname, otherSurname]
      )
    } else if given == otherGiven || Nicknames.mayBeSame(given, otherGiven) && isPerson {
      judgement = surnames(surname, otherSurname, given: given, isPerson: isPerson)
      judgement?.words = [surname, otherSurname]
    }
    return judgement
  }

  /// Middle names may be left out, but two that are given must be the same.
  private static func haveOneMiddle(_ left: [String], _ right: [String]) -> Bool {
    left.count == 2 || right.count == 2 || left.dropFirst().dropLast() == right.dropFirst().dropLast()
  }

  /// Brian and Bryant Dalton, Latoya and Latonya Brown; but Bill and William, Heidar and Heydar are one.
  private static func givenNames(_ left: String, _ right: String, isPerson: Bool) -> Judgement? {
    if Nicknames.mayBeSame(left, right) { return nil }
    if WordSlip.isInflection(left, right) { return isPerson ? lostEnding(left, right) : nil }
    if WordSlip.isStyle(left, right) {
      if isKnown(left) || isKnown(right) {
        return Judgement(rule: .nameSpeltTwoWays, verdict: .conflict, confidence: 0.6)
      }
      return Judgement(rule: .spellingVariant, verdict: .compatible, confidence: 0.8)
    }
    let isNear =
      left.first == right.first && min(left.utf8.count, right.utf8.count) >= 5
      && EditDistance.between(left, right, limit: 2) != nil
    guard isNear || WordSlip.isLikely(left, right) else { return nil }
    let isCertain = isPerson && (!WordSlip.haveSameConsonants(left, right) || isKnown(left) || isKnown(right))
    return Judgement(
      rule: .nameSpeltTwoWays,
      verdict: isCertain ? .conflict : .review,
      confidence: isCertain ? 0.8 : 0.5
    )
  }

  /// Rait and Raite; in names of other scripts, vowels and doubled letters are a matter of style.
  private static func surnames(_ left: String, _ right: String, given: String, isPerson: Bool) -> Judgement? {
    if WordSlip.isStyle(left, right) {
      guard isKnown(given) else {
        return Judgement(rule: .spellingVariant, verdict: .compatible, confidence: 0.8)
      }
      return Judgement(rule: .nameSpeltTwoWays, verdict: .conflict, confidence: 0.7)
    }
    guard WordSlip.isLikely(left, right) else {
      // Wierzba and Wierzbicki: one of them goes on where the other ends.
      if isPerson, let judgement = lostEnding(left, right) { return judgement }
      let shared = zip(left, right).prefix { $0 == $1 }.count
      guard isPerson, shared >= 5, !WordSlip.isInflection(left, right) else { return nil }
      return Judgement(rule: .nameSpeltTwoWays, verdict: .conflict, confidence: 0.6)
    }
    return Judgement(
      rule: .nameSpeltTwoWays,
      verdict: .conflict,
      confidence: isPerson ? 0.85 : 0.6
    )
  }

  /// Michael Phillip and Michael Phillips: beside one name an s is no plural's.
  private static func lostEnding(_ left: String, _ right: String) -> Judgement? {
    guard left + "s" == right || right + "s" == left, min(left.utf8.count, right.utf8.count) > 3 else {
      return nil
    }
    return Judgement(rule: .nameSpeltTwoWays, verdict: .conflict, confidence: 0.7)
  }

  private static func isKnown(_ given: String) -> Bool { Lexicon.standard.isGivenNameOfOneSpelling(given) }

  // MARK: Organisations, places and what else has a name

  private static func things(_ left: NameSpellings.Spelling, _ right: NameSpellings.Spelling) -> Judgement? {
    let (mine, theirs) = (left.name.words, right.name.words)
    if let plural = plural(mine, theirs) { return plural }
    let (initials, others) = (left.joinedInitials, right.joinedInitials)
    if initials.count > 2, others.count > 2, initials != others {
      // C&G and G&C, or G&C Accounting.
      let (rest, otherRest) = (mine.dropFirst(initials.count), theirs.dropFirst(others.count))
      guard initials.sorted() == others.sorted(),
        rest == otherRest || rest.isEmpty || otherRest.isEmpty
      else { return nil }
      return Judgement(rule: .nameSpeltTwoWays, verdict: .review, confidence: 0.6)
    }
    guard mine.count == theirs.count, mine.count > 1 else { return nil }
    let differing = mine.indices.lazy.filter { mine[$0] != theirs[$0] }
    guard let place = differing.first, differing.dropFirst().isEmpty else { return nil }
    let (one, other) = (mine[place], theirs[place])
    if WordSlip.isStyle(one, other) {
      return Judgement(rule: .spellingVariant, verdict: .compatible, confidence: 0.8, words: [one, other])
    }
    // National and Nigerian Union of School Teachers: one set of initials, so one name to those who shorten it.
    let haveOneShortForm =
      mine.count > 3 && one.first == other.first && min(one.utf8.count, other.utf8.count) > 4
      && !WordSlip.isInflection(one, other) && left.kind != .person && right.kind != .person
    guard WordSlip.isLikely(one, other) || WordSlip.soundAlike(one, other) || haveOneShortForm,
      Compass.side(one) == nil || Compass.side(other) == nil
    else {
      return nil
    }
    return Judgement(rule: .nameSpeltTwoWays, verdict: .conflict, confidence: 0.6, words: [one, other])
  }

  /// Fiji Islands Auto Repair and Fiji Island Auto: names of three words or more, one of which has lost its s.
  ///
  /// A plural at the end of fewer than four words is another thing, the Bulldogs and a Bulldog, and so is one before a person's name.
  private static func plural(_ left: [String], _ right: [String]) -> Judgement? {
    let (short, long) = left.count <= right.count ? (left, right) : (right, left)
    guard short.count > 2, long.count - short.count <= 1 else { return nil }
    let differing = zip(short, long).filter { $0 != $1 }
    guard differing.count == 1, let (one, other) = differing.first, one != short.first,
      one != short.last || short.count > 3 && short.count == long.count,
      one + "s" == other || other + "s" == one, min(one.utf8.count, other.utf8.count) > 3
    else { return nil }
    let isLast = one == short.last
    return Judgement(
      rule: .nameSpeltTwoWays,
      verdict: isLast ? .review : .conflict,
      confidence: isLast ? 0.5 : 0.6,
      words: [one, other]
    )
  }
}
