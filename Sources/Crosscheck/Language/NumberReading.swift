/// A number as it is written: `4`, `1,400`, `2.5 million`, `twenty-one`, `two and a half`.
///
/// Bounds, approximations, ranges and signs are not part of it: extractors add them.
public struct NumberReading: Sendable, Equatable {
  /// How a number is written.
  public enum Form: UInt8, Sendable {
    /// Digits only: `2020`, `07`.
    case digits
    /// Digits grouped by commas or thin spaces: `1,400`.
    case grouped
    /// Digits with a decimal part: `3.5`.
    case decimal
    /// Words only: `twelve hundred`, `a dozen`.
    case words
    /// A fraction by itself: `two-thirds`, `half`, `3/4`, `½`.
    case fraction
    /// Digits with words or fractions: `2.5 million`, `2 1/2`, `5½`.
    case mixed
  }

  // In half the room: a text has many numbers.
  private let shortTokens: Range<Int32>
  private let shortDigitCount: Int32
  /// How it is written.
  public let form: Form
  /// The number.
  public let value: Double
  /// The power of ten that its magnitude word multiplies by: a million for `2.5 million`; 1 without one.
  public let scale: Double

  /// Indices of its tokens.
  public var tokens: Range<Int> { Int(shortTokens.lowerBound)..<Int(shortTokens.upperBound) }
  /// How many digits it is written with; 0 for words.
  public var digitCount: Int { Int(shortDigitCount) }

  init(tokens: Range<Int>, value: Double, form: Form, digitCount: Int, scale: Double) {
    shortTokens = Int32(tokens.lowerBound)..<Int32(tokens.upperBound)
    shortDigitCount = Int32(truncatingIfNeeded: digitCount)
    self.form = form
    self.value = value
    self.scale = scale
  }
}
