/// Reads how long somebody held an office, where that stands before it: `spent four seasons as director`.
struct OfficeTerms {
  let document: Document
  let lookup: EntityLookup

  /// Where the words of an office begin behind a verb, a time and `as`: `completed a term as chair`.
  func officeStart(from start: Int) -> Int? {
    var verb = start
    let verbs = VerbGroupReader(document: document)
    while verb < start + 3,
      document.is(.verb, at: verb + 1) || verbs.isAdverb(verb)
        || verbs.isAdverb(verb + 1) && document.is(.verb, at: verb + 2)
    { verb += 1 }
    if let post = behindPost(verb) { return post }
    guard Self.isSpent(verb, in: document) else { return nil }
    var index = verb + 1
    var hasTerm = false
    while index < verb + 10, let token = document.token(index), !document.word("as", at: index) {
      if Self.isTerm(index, in: document) { hasTerm = true }
      guard token.form != .mark || token.mark == .hyphen, !lookup.isNamed(index), !token.is(.officeTitle),
        !token.is(.negation)
      else { return nil }
      index += 1
    }
    return hasTerm && document.word("as", at: index) ? index + 1 : nil
  }

  /// `left his position as director`, `resigned her post as mayor`.
  private func behindPost(_ verb: Int) -> Int? {
    guard document.isVerb(of: Self.holding, at: verb),
      document.word("his", at: verb + 1) || document.word("her", at: verb + 1)
        || document.word("the", at: verb + 1),
      document.isOne(of: Self.posts, at: verb + 2),
      document.word("as", at: verb + 3) || document.word("of", at: verb + 3)
    else { return nil }
    return verb + 4
  }

  private static let holding = VerbSet(
    "leave resign quit take keep lose hold retain relinquish accept assume win"
  )
  private static let posts: WordSet = ["position", "post", "job", "role", "seat"]

  /// Whether a word is a verb of holding an office for a time.
  static func isSpent(_ index: Int, in document: Document) -> Bool {
    document.isVerb(of: spending, at: index)
  }

  /// Whether a word is a length of time or a term.
  static func isTerm(_ index: Int, in document: Document) -> Bool {
    document.is(.timeUnit, at: index) || document.isOne(of: terms, at: index)
  }

  private static let terms: WordSet = [
    "term", "terms", "stint", "stints", "spell", "season", "seasons", "career", "tenure",
  ]
  private static let spending = VerbSet("spend complete serve begin start finish work act have")
}

extension OfficeStatements {
  /// `returned to the club in 1994 as an assistant coach`: the office behind where somebody went.
  func officeBehindWay(from start: Int) -> Range<Int>? {
    guard let value = document.value(of: .verb, at: start), Self.joining.contains(value >> 3) else {
      return nil
    }
    var index = start + 1
    // "moved the meeting to May as": what is moved holds no office.
    if document.is(.determiner, at: index), !Self.taken.contains(value >> 3) { return nil }
    while index < start + 12, let token = document.token(index), token.form != .mark, !token.is(.verb) {
      if document.word("as", at: index) {
        guard !document.word("the", at: index + 1), let phrase = phrases.phrase(from: index + 1),
          appositions.endsApposition(phrase.upperBound)
            || document.is(.stopword, at: phrase.upperBound),
          !isSubject(phrase)
        else { return nil }
        return phrase
      }
      index += 1
    }
    return nil
  }

  /// `as president of Norway resigned`: an office behind which a verb comes begins a clause.
  private func isSubject(_ office: Range<Int>) -> Bool {
    var end = office.upperBound
    if document.word("of", at: end) || document.word("at", at: end) {
      end += 1
      while document.is(.determiner, at: end) || document.token(end)?.shape.contains(.capitalised) == true {
        end += 1
      }
    }
    return document.isTensed(end)
  }

  private static let joining = VerbSet("return join rejoin come move go start")
  private static let taken = VerbSet("join rejoin start")
}
