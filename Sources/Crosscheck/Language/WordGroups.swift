/// What a small word does in a sentence: it parts clauses, leads to a noun, stands for somebody.
///
/// Kept with each token as bits, so that a reader that asks for one of twenty words looks once and not twenty times.
/// A word has at most eight letters.
public struct WordGroups: OptionSet, Sendable, Hashable {
  /// One bit a group.
  public let rawValue: UInt32

  /// Creates a set of groups from its bits.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// What opens a clause.
  static let opener = WordGroups(rawValue: 1 << 0)
  /// What opens a clause that tells of a noun.
  static let relative = WordGroups(rawValue: 1 << 1)
  /// Openers that are prepositions and adverbs too.
  static let doubtfulOpener = WordGroups(rawValue: 1 << 2)
  /// What joins two of a kind.
  static let joint = WordGroups(rawValue: 1 << 3)
  /// Prepositions that say nothing of a place.
  static let preposition = WordGroups(rawValue: 1 << 4)
  /// Adverbs that stand with verbs.
  static let adverb = WordGroups(rawValue: 1 << 5)
  /// Adverbs that stand with verbs, among the words that no subject is made of.
  static let smallAdverb = WordGroups(rawValue: 1 << 15)
  /// Who or what a verb is said of, in one word.
  static let pronounSubject = WordGroups(rawValue: 1 << 6)
  /// Who speaks, in one word.
  static let speakingPronoun = WordGroups(rawValue: 1 << 7)
  /// Behind these stands a noun and no verb with a tense.
  static let nounLead = WordGroups(rawValue: 1 << 8)
  /// What a participle hangs on.
  static let participleLead = WordGroups(rawValue: 1 << 9)
  /// What stands before a subject and is no part of it.
  static let subjectLead = WordGroups(rawValue: 1 << 10)
  /// What ends the noun phrase before it.
  static let phraseEnd = WordGroups(rawValue: 1 << 11)
  /// A subject or an object that says that there is none.
  static let nobody = WordGroups(rawValue: 1 << 12)
  /// What may follow an apposition without a comma.
  static let appositionEnd = WordGroups(rawValue: 1 << 13)
  /// Which way a figure went.
  static let upOrDown = WordGroups(rawValue: 1 << 14)

  private static let words: [(group: WordGroups, words: String)] = [
    (.relative, "who which whose whom"),
    (
      .opener,
      """
      who which whose whom that when while because although though until unless if whether but where after before
      since as than whereas so what how why
      """
    ),
    (.doubtfulOpener, "after before since as than until so"),
    (.joint, "and or"),
    (
      .preposition,
      "of by for with on during under over between against among about through behind"
    ),
    (.adverb, "already now later always soon twice once again first then ever long often sometimes"),
    (.smallAdverb, "also just only even still yet since"),
    (.pronounSubject, "he she it they we i you who which that"),
    (.speakingPronoun, "he she it they we i who"),
    (.nounLead, "of for in with by from at into on no any some"),
    (.participleLead, "after before while by without and when"),
    (.subjectLead, "and but that as while when though although because which what before after until if"),
    (.phraseEnd, "who which that as when in at on after before during to"),
    (.nobody, "no none nobody neither nothing"),
    (.appositionEnd, "for with and who on under whose that based turned where when known"),
    (.upOrDown, "up down higher lower"),
  ]

  /// The groups of all words.
  static let table: LetterTable = {
    var groups: [UInt64: UInt32] = [:]
    for row in words {
      for word in row.words.split(whereSeparator: \.isWhitespace) {
        groups[PackedLetters.of(String(word)), default: 0] |= row.group.rawValue
      }
    }
    return LetterTable(groups)
  }()
}
