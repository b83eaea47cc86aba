/// A verb with its auxiliaries, negations and adverbs: `has not yet been approved`.
public struct VerbGroup: Sendable, Equatable {
  /// What part of a clause the verb can be.
  public enum Role: Sendable {
    /// It has a tense: said, was killed, will attend.
    case finite
    /// to attend
    case infinitive
    /// leaving 12 dead; people living there
    case continuous
    /// a man suspected of theft
    case participle
  }

  /// When it is set, as far as the verb tells.
  public enum Tense: String, Sendable {
    case past, present, future, conditional, none
  }

  /// Indices of its tokens, auxiliaries included.
  public var tokens: Range<Int>
  /// Index of the token that carries the meaning.
  public var main: Int
  /// Number of the verb in `VerbLemmas`; nil where only a suffix shows that it is one.
  var verb: Int?
  /// What part it plays.
  public var role: Role
  /// Whether others do it to the subject: was killed.
  public var isPassive: Bool
  /// Whether a negation stands in it.
  public var isNegated: Bool
  /// When it is set.
  public var tense: Tense
  /// may, might, could, can: it is not said to be so.
  public var isPossible: Bool
}
