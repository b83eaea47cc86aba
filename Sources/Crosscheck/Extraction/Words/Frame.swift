/// What stands around a fact: the event it belongs to, who takes part, who says so, and how it is meant.
///
/// An empty slot means that the words do not say; it neither agrees nor clashes with anything.
public struct Frame: Sendable, Hashable {
  /// How a statement is meant.
  public enum Stance: String, Sendable, CaseIterable {
    /// It is said to be so.
    case asserted
    /// It is to happen: will, plans to, is due to.
    case planned
    /// Somebody threatens it.
    case threatened
    /// It is expected, estimated or possible.
    case forecast
    /// Somebody says that it is not so.
    case denied
    /// It depends on something: if, would.
    case conditional
    /// It was said before and is taken back, or set right here.
    case corrected
  }

  /// How a clause hangs on the others of its sentence.
  public enum Standing: String, Sendable, CaseIterable {
    /// It stands by itself.
    case main
    /// It tells of a noun: who, which, where.
    case relative
    /// Somebody is said to say it: `police said that …`; what stands in quotation marks or before `police said` is a main clause.
    case reported
    /// It is a reason, a time or a condition of another: because, when, if.
    case subordinate
  }

  /// What sort of source somebody is.
  public enum SourceKind: String, Sendable, CaseIterable {
    case police, official, military, court, company, union, medical, rescue, science, media, witness, person,
      other
  }

  /// Who says so.
  public struct Source: Sendable, Hashable {
    /// The name, or the noun with what belongs to it.
    public var text: String
    /// What sort of source it is.
    public var kind: SourceKind
    /// Lemma of the verb of speech.
    public var verb: String
  }

  /// Somebody or something that takes part.
  public struct Participant: Sendable, Hashable {
    /// The words, without article.
    public var text: String
    /// The noun it turns on, in the singular and lower case.
    public var head: String
    /// Index of a name in it among the entities of the same text.
    public var entity: Int?
  }

  /// What a clause says, whichever fact of it a frame is of.
  struct Statement: Sendable, Hashable {
    let clause: Range<Int>
    let standing: Standing
    let verb: String?
    let verbTokens: Range<Int>?
    let outerVerb: String?
    let eventNouns: [String]
    let subject: Participant?
    let object: Participant?
    let isPassive: Bool
    let isQuoted: Bool
    let tense: VerbGroup.Tense
    let qualifiers: [String]
    let places: [String]
    let windows: [String]
  }

  /// Holds a statement for the frames of its clause: a copy of a frame would count references to all that it says.
  private final class Shared: Sendable, Hashable {
    let statement: Statement

    init(_ statement: Statement) { self.statement = statement }

    static func == (left: Shared, right: Shared) -> Bool { left.statement == right.statement }

    func hash(into hasher: inout Hasher) { hasher.combine(statement) }
  }

  private let shared: Shared
  /// Of a figure: what it counts, in the singular.
  public var noun: String?
  /// Of a figure: lemma of the verb or noun that governs it, nearer than the clause's verb.
  public var event: String?
  /// Whether it is said not to be so.
  public var isNegated: Bool
  /// How it is meant.
  public var stance: Stance
  /// Who says so; nil where the report speaks in its own voice.
  public var source: Source?

  init(_ statement: Statement, isNegated: Bool, stance: Stance, source: Source?) {
    shared = Shared(statement)
    self.isNegated = isNegated
    self.stance = stance
    self.source = source
  }
}

extension Frame {
  /// Indices of the clause's tokens.
  public var clause: Range<Int> { shared.statement.clause }
  /// How the clause hangs on the others of its sentence.
  public var standing: Standing { shared.statement.standing }
  /// Lemma of the verb that says what happens: of `is expected to reach`, reach.
  public var verb: String? { shared.statement.verb }
  /// Indices of the verb's tokens, auxiliaries included.
  public var verbTokens: Range<Int>? { shared.statement.verbTokens }
  /// Lemma of the verb above it: of `is expected to reach`, expect.
  public var outerVerb: String? { shared.statement.outerVerb }
  /// Nouns in the clause that name events: attack, rise, arrest.
  public var eventNouns: [String] { shared.statement.eventNouns }
  /// Who does it, or to whom it is done where the verb is passive.
  public var subject: Participant? { shared.statement.subject }
  /// What it is done to.
  public var object: Participant? { shared.statement.object }
  /// Whether others do it to the subject.
  public var isPassive: Bool { shared.statement.isPassive }
  /// Whether somebody's own words hold it.
  public var isQuoted: Bool { shared.statement.isQuoted }
  /// When it is set, as far as the verb tells.
  public var tense: VerbGroup.Tense { shared.statement.tense }
  /// Words that split a whole: women, exports, seriously, Somali.
  public var qualifiers: [String] { shared.statement.qualifiers }
  /// Names of places in the clause.
  public var places: [String] { shared.statement.places }
  /// TIMEX3 values of the times in the clause.
  public var windows: [String] { shared.statement.windows }
}
