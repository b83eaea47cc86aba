/// A number or a range of numbers, with its unit.
public struct Amount: Sendable, Hashable {
  /// How a bound or a vague word bends a figure, named as TIMEX3's `mod`.
  public enum Modifier: String, Sendable, CaseIterable {
    /// about, around, nearly, some
    case approximate = "approx"
    /// under, fewer than
    case lessThan = "less-than"
    /// over, more than
    case moreThan = "more-than"
    /// at least, no fewer than
    case atLeast = "at-least"
    /// up to, at most, no more than
    case atMost = "at-most"
    /// early, the start of
    case start
    /// the middle of
    case mid
    /// late, the end of
    case end
  }

  /// The lowest value that is meant; nil where it is open.
  public var low: Double?
  /// The highest value that is meant; nil where it is open.
  ///
  /// Equal to `low` where the figure is exact.
  public var high: Double?
  /// `percent`, `percentage point`, an ISO 4217 code, an English unit name in the singular (`square kilometre`), or
  /// the lemma of the counted noun.
  public var unit: String?
  /// How the figure is bent.
  public var modifier: Modifier?
  /// What it is counted for: `year`, `share`, `each`; nil where it is all there is, or nothing is said.
  public var per: String?

  /// Creates an amount.
  public init(low: Double?, high: Double?, unit: String? = nil, modifier: Modifier? = nil) {
    self.low = low
    self.high = high
    self.unit = unit
    self.modifier = modifier
  }

  /// Creates an exact amount.
  public init(_ value: Double, unit: String? = nil, modifier: Modifier? = nil) {
    self.init(low: value, high: value, unit: unit, modifier: modifier)
  }
}
