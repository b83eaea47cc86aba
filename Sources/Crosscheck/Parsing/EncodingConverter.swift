#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Converts the rarer encodings through the system's `iconv`.
enum EncodingConverter {
  /// The bytes in UTF-8, each one that has no meaning as U+FFFD; nil where the encoding's name is not known.
  static func utf8(of bytes: [UInt8], from name: String) -> TextDecoding.Decoded? {
    guard let converter = iconv_open("UTF-8", name), Int(bitPattern: converter) != -1 else { return nil }
    defer { iconv_close(converter) }
    var input = bytes
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * 3 / 2)
    var replaced = false
    var buffer = [UInt8](repeating: 0, count: 16_384)
    var position = 0
    while position < input.count {
      let step = convert(converter, &input, from: position, into: &buffer)
      result.append(contentsOf: buffer[..<step.written])
      position += step.read
      // A buffer that is full is emptied above; anything else that stops the converter is a byte without
      // meaning.
      if step.failure == EILSEQ || step.failure == EINVAL {
        result.append(contentsOf: [0xEF, 0xBF, 0xBD])
        replaced = true
        position += 1
      }
    }
    return TextDecoding.Decoded(
      bytes: result,
      problem: replaced ? "Some bytes have no meaning in \(name); they were replaced by \u{FFFD}." : nil
    )
  }

  private static func convert(
    _ converter: iconv_t,
    _ input: inout [UInt8],
    from position: Int,
    into output: inout [UInt8]
  ) -> (read: Int, written: Int, failure: Int32) {
    input.withUnsafeMutableBytes { source in
      output.withUnsafeMutableBytes { target in
        var from = source.baseAddress.map { ($0 + position).assumingMemoryBound(to: CChar.self) }
        var to = target.baseAddress?.assumingMemoryBound(to: CChar.self)
        var fromLeft = source.count - position
        var toLeft = target.count
        let status = iconv(converter, &from, &fromLeft, &to, &toLeft)
        return (source.count - position - fromLeft, target.count - toLeft, status == -1 ? errno : 0)
      }
    }
  }
}
