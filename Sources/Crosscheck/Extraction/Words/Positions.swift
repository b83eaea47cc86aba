/// Positions and offices whose words name other things as well, so that only where they stand tells: `running back`,
/// `backup center`, `first lady`, `drug lord`.
extension TitleReader {
  /// A position directly before a name in lower case, or with the capital of a sentence.
  func position(before index: Int) -> Range<Int>? {
    if isBase(index - 1) { return index - 2..<index }
    let last = index - 1
    // 'left-back', 'scrum half'
    let first = isHyphen(last - 1) && document.token(last)?.followsSpace == false ? last - 2 : last - 1
    if isPair(first, last) || first == last - 2 && isBack(first, last) { return first..<index }
    return isPosition(last, before: index) ? last..<index : nil
  }

  /// Whether two words are a position together.
  private func isPair(_ first: Int, _ last: Int) -> Bool {
    guard let token = document.token(last), !token.shape.contains(.capitalised) else { return false }
    for (words, seconds) in Self.pairs where document.isOne(of: seconds, at: last) {
      if document.isOne(of: words, at: first) { return true }
    }
    return false
  }

  /// `left-back`: without the hyphen a good deal is given back.
  private func isBack(_ first: Int, _ last: Int) -> Bool {
    document.word("back", at: last) && document.isOne(of: Self.wings, at: first)
  }

  private static let wings: WordSet = ["left", "right", "full", "half"]

  /// First words, and the second words that each of them makes a position.
  private static let pairs: [(WordSet, WordSet)] = [
    (["running", "defensive", "wing", "centre", "center"], ["back"]),
    (["defensive", "tight"], ["end"]),
    (["fly", "scrum", "centre", "wing", "outside"], ["half"]),
    (["strong", "free"], ["safety"]),
    (["first"], ["lady"]),
    (["pinup", "pin-up", "cover", "chorus", "call"], ["girl"]),
    (["drug", "crime", "cocaine", "drugs"], ["lord", "baron"]),
    (["press", "media"], ["baron"]),
    (["bounty", "treasure", "fossil"], ["hunter"]),
    (["storm"], ["chaser"]),
    (["ufc", "mma", "cage", "bull"], ["fighter"]),
    (["golf", "tennis", "club", "teaching", "touring"], ["pro"]),
  ]

  /// `center`, `prop`, `closer`: a player where a full name follows, and nothing stands before that leads to a place or a
  /// thing.
  private func isPosition(_ index: Int, before name: Int) -> Bool {
    guard let token = document.token(index), document.isOne(of: Self.single, at: index),
      !token.shape.contains(.capitalised), let surname = document.token(name + 1),
      surname.shape.contains(.capitalised), surname.followsSpace, !surname.is(.placeWord),
      !surname.is(.organisationWord)
    else { return false }
    let before = index - 1
    if document.isOne(of: Self.ofPlayers, at: before) { return true }
    guard document.is(.givenName, at: name) || document.isGivenWill(name), let lead = document.token(before),
      !lead.is(.determiner), !lead.is(.indefiniteArticle)
    else { return false }
    if lead.is(.stopword) { return document.isOne(of: Self.leads, at: before) }
    // 'the shopping center Anna Vale built': of a player a verb or a comma leads to it.
    return document.isOne(of: Self.ofPeople, at: index) || lead.form == .mark || lead.is(.verb)
  }

  /// `Center Anna Vale went on`: the capital is the sentence's.
  func isPositionAtStart(_ index: Int) -> Bool {
    document.isOne(of: Self.single, at: index) && document.startsSentence(index)
      && !document.is(.verb, at: index) && document.is(.givenName, at: index + 1)
      && document.token(index + 2)?.shape.contains(.capitalised) == true
      && !document.is(.placeWord, at: index + 2) && !document.is(.organisationWord, at: index + 2)
  }

  private static let single: WordSet = [
    "center", "centre", "closer", "prop", "hooker", "lock", "ace", "fighter", "advocate",
  ]

  /// Those of them that nothing without a name is called: `a consumer advocate`.
  private static let ofPeople: WordSet = ["ace", "fighter", "advocate"]

  /// `a backup center`, `the 7-foot center`: a position that its lead makes one, wherever it stands.
  static func isPlayers(_ index: Int, in document: Document) -> Bool {
    document.isOne(of: single, at: index) && document.isOne(of: ofPlayers, at: index - 1)
  }

  /// Words before a position that only a player has.
  private static let ofPlayers: WordSet = [
    "backup", "starting", "reserve", "sophomore", "freshman", "foot", "rookie",
  ]

  /// Small words that a player's position may follow.
  private static let leads: WordSet = ["and", "by", "from", "with", "against", "but", "while", "as", "than"]

  /// `1B`, `3B`: a figure and a letter for the player at a base.
  private func isBase(_ index: Int) -> Bool {
    guard document.word("b", at: index), let number = document.number(at: index - 1),
      number.tokens.count == 1,
      (1...3).contains(number.value)
    else { return false }
    return document.token(index)?.followsSpace == false
  }
}
