/// Reads the numbers of a text off its tokens, the longest at each place.
enum NumberReader {
  /// The numbers in order; marks the token at which each begins.
  static func numbers(in tokens: inout [Token], of bytes: [UInt8], lexicon: Lexicon) -> [NumberReading] {
    var numbers: [NumberReading] = []
    var index = 0
    while index < tokens.count {
      guard tokens[index].form == .digits, let reading = digits(at: index, in: tokens, of: bytes) else {
        index += 1
        continue
      }
      tokens[index].number = Int32(numbers.count)
      numbers.append(reading)
      index = reading.tokens.upperBound
    }
    return numbers
  }

  private static func digits(at index: Int, in tokens: [Token], of bytes: [UInt8]) -> NumberReading? {
    var value = 0.0
    for byte in bytes[tokens[index].range] { value = value * 10 + Double(byte - 0x30) }
    return NumberReading(
      tokens: index..<index + 1,
      value: value,
      form: .digits,
      digitCount: tokens[index].range.count
    )
  }
}
