#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Whole lines of standard input, as many at a time as have arrived.
struct LineBlocks {
  struct Block {
    let bytes: [UInt8]
    /// 1-based number of its first line.
    let firstLine: Int
  }

  private var rest: [UInt8] = []
  private var line = 1
  private var isAtEnd = false
  private var buffer = [UInt8](repeating: 0, count: 1 << 20)

  /// The next lines; nil at the end of the input.
  mutating func next() throws(ParsingError) -> Block? {
    while !isAtEnd {
      let count = buffer.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw InputFile.failure()
      }
      if count == 0 {
        isAtEnd = true
        break
      }
      guard let end = buffer[..<count].lastIndex(of: 0x0A) else {
        rest += buffer[..<count]
        continue
      }
      let whole = rest + buffer[...end]
      rest = Array(buffer[(end + 1)..<count])
      return block(of: whole)
    }
    guard !rest.isEmpty else { return nil }
    defer { rest = [] }
    return block(of: rest)
  }

  private mutating func block(of bytes: [UInt8]) -> Block {
    defer { line += bytes.count { $0 == 0x0A } }
    return Block(bytes: bytes, firstLine: line)
  }
}
