/// Verbs of deeds that mean something else by what stands beside them: fired a shot, died down, all but sank.
extension StanceReader {
  /// Fired the coach, not fired a shot: somebody loses a post.
  func hasName(_ object: Range<Int>?) -> Bool {
    object?.contains { document.tokens[$0].shape.contains(.capitalised) || document.is(.officeTitle, at: $0) }
      ?? false
  }

  /// Whether what is dismissed is no paper and no thing said.
  func dismissesSomebody(_ clause: Clause, _ predicate: Predicate) -> Bool {
    guard let what = predicate.isPassive ? clause.subject : clause.object, let head = reader.head(of: what)
    else {
      return predicate.tokens.map { document.word("her", at: $0.upperBound) } ?? false
    }
    // 'two of the charges'
    let end = document.word("of", at: head + 1) ? head + 5 : head + 1
    return !(head..<end).contains {
      document.token($0)?.form == .word
        && PolarityConcept.claims.contains(Lemmas.singular(of: document.lowercased($0)))
    }
  }

  /// `12 shots were fired`: nobody lost a post.
  func isShot(_ subject: Range<Int>?) -> Bool {
    guard let subject, let head = reader.head(of: subject) else { return false }
    return document.isOne(of: Self.shots, at: head)
  }

  private static let shots: WordSet = [
    "shot", "shots", "bullet", "bullets", "round", "rounds", "rocket", "rockets", "missile", "missiles",
    "gun",
    "guns", "weapon", "weapons", "pistol", "rifle", "flare", "flares", "torpedo", "torpedoes", "gas", "salvo",
    "volley", "cannon", "shell", "shells", "pellets", "projectile", "projectiles", "arrow", "arrows",
    "questions",
  ]

  /// `closed in on the camp`, `shares closed at $30`, `closed 2% up`: nothing was shut.
  func isNearing(_ end: Int) -> Bool {
    if document.word("in", at: end) { return document.isOne(of: Self.behindNearing, at: end + 1) }
    if document.isOne(of: Self.levels, at: end) { return true }
    let figure = document.word("at", at: end) ? end + 1 : end
    if document.token(figure)?.mark == .currency { return true }
    guard let number = document.number(at: figure) else { return false }
    // Nothing shuts at such an hour; 'closed two schools' shuts something.
    if figure > end { return number.value > 2400 }
    return document.is(.percentWord, at: number.tokens.upperBound)
      || document.mark(.percent, at: number.tokens.upperBound)
  }

  private static let levels: WordSet = ["higher", "lower", "flat", "mixed"]

  private static let behindNearing: WordSet = ["on", "before", "around", "from", "for", "as", "and", "after"]

  static let fading: WordSet = ["down", "away", "hard"]

  /// `had all but accepted`: it came near to it.
  func isNearly(_ clause: Clause) -> Bool {
    guard let verb = clause.verb else { return false }
    var index = verb.main - 1
    while reader.verbs.isAdverb(index), !document.word("but", at: index) { index -= 1 }
    return document.word("but", at: index) && document.word("all", at: index - 1)
  }
}
