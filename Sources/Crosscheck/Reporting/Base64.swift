/// Base64 as RFC 4648 defines it.
enum Base64 {
  /// The text of some bytes.
  static func text(of bytes: [UInt8]) -> String {
    let signs = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 4 / 3 + 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let chunk = bytes[start..<min(start + 3, bytes.count)]
      var group = chunk.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      group <<= UInt32((3 - chunk.count) * 8)
      for place in 0..<4 {
        text.append(place <= chunk.count ? signs[Int(group >> UInt32(18 - place * 6)) & 63] : 0x3D)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
