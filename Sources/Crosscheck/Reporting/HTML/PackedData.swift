/// Packs bytes as a gzip file, so that a page can carry its own data at a tenth of its size.
///
/// Our own and simple (RFC 1951 with its fixed codes, RFC 1952): a page must be the same bytes wherever it is made, and
/// what a system's zlib makes of the same bytes differs from version to version.
struct PackedData {
  private var bytes: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]
  private var pending: UInt64 = 0
  private var pendingBits: UInt64 = 0

  private static let longestMatch = 258
  private static let window = 32_768

  /// The gzip file of some content: no name, no time.
  static func gzip(_ content: [UInt8]) -> [UInt8] {
    var packed = PackedData()
    packed.append(3, bits: 3)
    packed.deflate(content)
    packed.appendLiteral(256)
    packed.append(0, bits: 7)
    for number in [checksum(of: content), UInt32(truncatingIfNeeded: content.count)] {
      for shift in stride(from: 0, to: 32, by: 8) {
        packed.bytes.append(UInt8(truncatingIfNeeded: number >> UInt32(shift)))
      }
    }
    return packed.bytes
  }

  /// Replaces what has stood in the last 32 KB by its length and distance; a byte is left as it is where the next one
  /// begins a longer match.
  private mutating func deflate(_ content: [UInt8]) {
    var chains = Chains()
    content.withUnsafeBufferPointer { content in
      var index = 0
      var found = chains.match(in: content, at: 0)
      while index < content.count {
        let next = chains.match(in: content, at: index + 1)
        guard found.length >= 4, next.length <= found.length else {
          appendLiteral(Int(content[index]))
          index += 1
          found = next
          continue
        }
        appendMatch(length: found.length, distance: found.distance)
        let end = index + found.length
        for inside in stride(from: index + 2, to: end, by: 1) { chains.enter(inside, of: content) }
        index = end
        found = chains.match(in: content, at: index)
      }
    }
  }

  /// Where the same three bytes have stood before, the last place first.
  private struct Chains {
    private var last = [Int32](repeating: -1, count: 1 << 15)
    private var before = [Int32](repeating: -1, count: PackedData.window)

    /// How many places are tried: more cost time and gain little.
    private static let tries = 24

    /// Enters a place; what stood there before, or -1.
    @discardableResult
    mutating func enter(_ index: Int, of content: UnsafeBufferPointer<UInt8>) -> Int {
      guard index + 3 <= content.count else { return -1 }
      let three = UInt32(content[index]) << 16 | UInt32(content[index + 1]) << 8 | UInt32(content[index + 2])
      let slot = Int((three &* 2_654_435_761) >> 17)
      let earlier = last[slot]
      before[index % PackedData.window] = earlier
      last[slot] = Int32(truncatingIfNeeded: index)
      return Int(earlier)
    }

    /// Enters a place; the longest match of what follows there with something earlier.
    mutating func match(
      in content: UnsafeBufferPointer<UInt8>,
      at index: Int
    ) -> (length: Int, distance: Int) {
      var best = (length: 0, distance: 0)
      var earlier = enter(index, of: content)
      for _ in 0..<Self.tries {
        guard earlier >= 0, earlier < index, index - earlier < PackedData.window else { break }
        let length = PackedData.match(content, earlier, index)
        if length > best.length { best = (length, index - earlier) }
        earlier = Int(before[earlier % PackedData.window])
      }
      return best
    }
  }

  private static func match(_ content: UnsafeBufferPointer<UInt8>, _ earlier: Int, _ later: Int) -> Int {
    let limit = min(longestMatch, content.count - later)
    var length = 0
    while length < limit, content[earlier + length] == content[later + length] { length += 1 }
    return length
  }

  /// A length and a distance: the group that holds it, then how far into the group it lies.
  private mutating func appendMatch(length: Int, distance: Int) {
    let lengthGroup = Self.lengthStarts.lastIndex { $0 <= length } ?? 0
    appendLiteral(257 + lengthGroup)
    append(length - Self.lengthStarts[lengthGroup], bits: Self.lengthBits(lengthGroup))
    let distanceGroup = Self.distanceStarts.lastIndex { $0 <= distance } ?? 0
    append(Self.reversed(distanceGroup, 5), bits: 5)
    append(distance - Self.distanceStarts[distanceGroup], bits: distanceGroup < 4 ? 0 : distanceGroup / 2 - 1)
  }

  private static let lengthStarts: [Int] = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195,
    227,
    258,
  ]
  private static let distanceStarts: [Int] = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073,
    4097,
    6145, 8193, 12289, 16385, 24577,
  ]

  private static func lengthBits(_ group: Int) -> Int { group < 8 || group == 28 ? 0 : group / 4 - 1 }

  /// A symbol in the fixed code, whose first bit goes first.
  private mutating func appendLiteral(_ symbol: Int) {
    switch symbol {
    case 0..<144: append(Self.reversed(0x30 + symbol, 8), bits: 8)
    case 144..<256: append(Self.reversed(0x190 + symbol - 144, 9), bits: 9)
    case 256..<280: append(Self.reversed(symbol - 256, 7), bits: 7)
    default: append(Self.reversed(0xC0 + symbol - 280, 8), bits: 8)
    }
  }

  private static func reversed(_ value: Int, _ bits: Int) -> Int {
    var (value, turned) = (value, 0)
    for _ in 0..<bits {
      turned = turned << 1 | value & 1
      value >>= 1
    }
    return turned
  }

  private mutating func append(_ value: Int, bits: Int) {
    pending |= UInt64(value) << pendingBits
    pendingBits += UInt64(bits)
    while pendingBits >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: pending))
      pending >>= 8
      pendingBits -= 8
    }
  }

  private static func checksum(of content: [UInt8]) -> UInt32 {
    let table: [UInt32] = (0..<256).map { index in
      var sum = UInt32(index)
      for _ in 0..<8 { sum = sum & 1 == 1 ? (sum >> 1) ^ 0xEDB8_8320 : sum >> 1 }
      return sum
    }
    var sum = ~UInt32(0)
    for byte in content { sum = (sum >> 8) ^ table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] }
    return ~sum
  }
}
