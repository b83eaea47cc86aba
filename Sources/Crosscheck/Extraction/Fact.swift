/// Something a report states that can be set against another report: a passage and its normalised value.
public struct Fact: Sendable, Hashable {
  /// Which text of an article a fact stands in.
  public enum Part: String, Sendable {
    /// The headline, where it stands apart from the text.
    case title
    /// The text.
    case text
  }

  // Both ranges in half the room: facts are many.
  private var shortRange: Range<Int32>
  private var shortTokens: Range<Int32>
  /// What the words mean.
  public var value: Value
  /// Name of the extraction rule that read it.
  public var rule: String
  /// What sort of fact it is.
  public var kind: Kind
  /// The text it stands in; range and tokens count there.
  public var part: Part

  /// Byte range of the words that hold the value.
  public var range: Range<Int> {
    get { Int(shortRange.lowerBound)..<Int(shortRange.upperBound) }
    set { shortRange = Int32(newValue.lowerBound)..<Int32(newValue.upperBound) }
  }

  /// Indices of its tokens in the document.
  public var tokens: Range<Int> {
    get { Int(shortTokens.lowerBound)..<Int(shortTokens.upperBound) }
    set { shortTokens = Int32(newValue.lowerBound)..<Int32(newValue.upperBound) }
  }

  /// Creates a fact.
  public init(
    kind: Kind,
    range: Range<Int>,
    tokens: Range<Int>,
    part: Part = .text,
    value: Value,
    rule: String
  ) {
    self.kind = kind
    shortRange = Int32(range.lowerBound)..<Int32(range.upperBound)
    shortTokens = Int32(tokens.lowerBound)..<Int32(tokens.upperBound)
    self.part = part
    self.value = value
    self.rule = rule
  }
}

/// A normalised value, in one of the five shapes that facts are compared by.
public enum Value: Sendable, Hashable {
  /// percentage, money, count, ordinal, age, quantity, rank, number
  case amount(Amount)
  /// date, time, duration, set
  ///
  /// Apart, because a time is three times as large as the others, and facts are many.
  indirect case time(Timex)
  /// score: the numbers in the order they are printed
  case score([Int])
  /// name, role, place, quotation
  case words(Words)
  /// polarity, direction
  case stance(Stance)
}

/// Words that are a value themselves: a name, a role, a place, a quotation.
public struct Words: Sendable, Hashable {
  /// The words, normalised: one space between words, straight quotes, no title before a name.
  public var text: String
  /// Of a role: who holds it.
  public var holder: String?
  /// Of a quotation: who said it.
  public var speaker: String?

  /// Creates words.
  public init(_ text: String, holder: String? = nil, speaker: String? = nil) {
    self.text = text
    self.holder = holder
    self.speaker = speaker
  }
}

/// Whether a thing happened, or which way it went.
public struct Stance: Sendable, Hashable {
  /// The concept: `approve`, `attend`; for directions what moved.
  public var concept: String
  /// Happened or up: true; did not or down: false.
  public var isPositive: Bool

  /// Creates a stance.
  public init(concept: String, isPositive: Bool) {
    self.concept = concept
    self.isPositive = isPositive
  }
}
