/// A time as TIMEX3 (ISO-TimeML) writes it, with the stretch of the calendar it covers.
public struct Timex: Sendable, Hashable {
  /// A part of a date that a text can leave unsaid.
  public enum Part: String, Sendable, CaseIterable {
    case year, month, day, week, hour
  }

  /// The TIMEX3 value: `2025-11-01`, `2025-10`, `2025-W43`, `P90D`, `2025-10-24T18:50`, `XXXX-WXX-6`.
  public var value: String
  /// First moment; nil where it is open or unknown.
  public var start: Moment?
  /// First moment after it; nil where it is open or unknown.
  public var end: Moment?
  /// How a bound or a vague word bends it.
  public var modifier: Amount.Modifier?
  /// Parts that the text did not say, completed from the article's date or the dates around.
  public var implied: Set<Part>

  /// Creates a time.
  public init(
    value: String,
    start: Moment? = nil,
    end: Moment? = nil,
    modifier: Amount.Modifier? = nil,
    implied: Set<Part> = []
  ) {
    self.value = value
    self.start = start
    self.end = end
    self.modifier = modifier
    self.implied = implied
  }
}
