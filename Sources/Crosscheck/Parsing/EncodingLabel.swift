/// An encoding as a page declares it.
enum EncodingLabel: Equatable, Sendable {
  case utf8
  /// Also what the labels of Latin-1 and ASCII mean on the web.
  case windows1252
  /// Any other, by the name that `iconv` knows it by.
  case other(String)

  /// Whether text in this encoding is pure ASCII with escape sequences, so that it passes for UTF-8.
  var usesEscapes: Bool {
    guard case .other(let name) = self else { return false }
    return name.hasPrefix("iso-2022") || name == "hz-gb-2312" || name == "utf-7"
  }

  /// The encoding of a label, in any letter case.
  init?(label: ArraySlice<UInt8>) {
    guard !label.isEmpty, label.count <= 32 else { return nil }
    let name = String(decoding: label.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    switch name {
    // A page whose declaration can be read byte by byte is not in UTF-16, whatever it says.
    case "utf-8", "utf8", "unicode-1-1-utf-8", "utf-16", "utf-16le", "utf-16be", "unicode": self = .utf8
    case "iso-8859-1", "iso8859-1", "latin1", "latin-1", "l1", "us-ascii", "ascii", "windows-1252", "cp1252",
      "x-cp1252", "ansi_x3.4-1968", "iso_8859-1":
      self = .windows1252
    // Supersets that browsers take for these labels.
    case "gb2312", "gbk", "x-gbk", "gb_2312-80", "chinese": self = .other("gb18030")
    case "shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji": self = .other("cp932")
    case "euc-kr", "ks_c_5601-1987", "ksc5601", "korean", "windows-949": self = .other("cp949")
    case "big5", "x-x-big5", "big5-hkscs": self = .other("big5-hkscs")
    case "iso-8859-9", "latin5": self = .other("windows-1254")
    case "tis-620", "iso-8859-11", "windows-874": self = .other("cp874")
    default: self = .other(name)
    }
  }

  /// What a page declares in its first 4 KB: an XML declaration or a `meta` element.
  static func declared(in bytes: [UInt8]) -> EncodingLabel? {
    let head = bytes.prefix(4096)
    if head.starts(with: "<?xml".utf8), let end = head.firstIndex(of: 0x3E),
      let label = value(after: "encoding", in: head[..<end])
    {
      return EncodingLabel(label: label)
    }
    var index = head.startIndex
    while let open = head[index...].firstIndex(of: 0x3C) {
      let tag = head[open...].prefix { $0 != 0x3E }
      index = open + 1
      guard startsIgnoringCase(tag.dropFirst(), "meta") else { continue }
      if let label = value(after: "charset", in: tag) { return EncodingLabel(label: label) }
    }
    return nil
  }

  /// The value of `name=value` within a tag, without quotation marks.
  private static func value(after name: StaticString, in tag: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var index = tag.startIndex
    while index < tag.endIndex {
      defer { index += 1 }
      guard startsIgnoringCase(tag[index...], name) else { continue }
      var rest = tag[(index + name.utf8CodeUnitCount)...].drop { $0 <= 0x20 }
      guard rest.popFirst() == 0x3D else { continue }
      rest = rest.drop { $0 <= 0x20 || $0 == 0x22 || $0 == 0x27 }
      return rest.prefix { $0 > 0x20 && $0 != 0x22 && $0 != 0x27 && $0 != 0x3B && $0 != 0x2F && $0 != 0x3F }
    }
    return nil
  }

  private static func startsIgnoringCase(_ bytes: ArraySlice<UInt8>, _ name: StaticString) -> Bool {
    guard bytes.count >= name.utf8CodeUnitCount else { return false }
    return name.withUTF8Buffer { wanted in
      zip(bytes, wanted).allSatisfy { $0 | 0x20 == $1 }
    }
  }
}
