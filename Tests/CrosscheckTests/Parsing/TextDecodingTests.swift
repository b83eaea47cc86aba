import Testing

@testable import Crosscheck

@Suite struct TextDecodingTests {
  static let cases: [(name: String, bytes: [UInt8], text: String)] = [
    ("ASCII", Array("plain".utf8), "plain"),
    ("valid UTF-8 without a declaration", Array("café – 5 €".utf8), "café – 5 €"),
    ("a byte order mark is dropped", [0xEF, 0xBB, 0xBF] + Array("é".utf8), "é"),
    ("windows-1252 where nothing else fits", [0x93, 0x63, 0x61, 0x66, 0xE9, 0x94, 0x20, 0x80], "“café” €"),
    (
      "Latin-1 means windows-1252", Array("<meta charset=iso-8859-1>".utf8) + [0x92],
      "<meta charset=iso-8859-1>’"
    ),
    (
      "UTF-8 is believed over a wrong label", Array("<meta charset='iso-8859-1'>’".utf8),
      "<meta charset='iso-8859-1'>’"
    ),
    ("UTF-16 with a mark", [0xFF, 0xFE, 0x61, 0x00, 0xAC, 0x20], "a€"),
    ("UTF-16, high byte first", [0xFE, 0xFF, 0x20, 0xAC], "€"),
    ("UTF-16 without a mark", [0x3C, 0x00, 0x70, 0x00, 0x3E, 0x00], "<p>"),
    (
      "Shift JIS", Array("<META http-equiv=x content=\"text/html; charset=Shift_JIS\">".utf8) + [0x93, 0xFA],
      "<META http-equiv=x content=\"text/html; charset=Shift_JIS\">日"
    ),
    ("KOI8-R", Array("<meta charset=\"koi8-r\"/>".utf8) + [0xD7], "<meta charset=\"koi8-r\"/>в"),
    (
      "an XML declaration", Array("<?xml version='1.0' encoding='iso-8859-2'?>".utf8) + [0xB1],
      "<?xml version='1.0' encoding='iso-8859-2'?>ą"
    ),
    ("a broken byte in UTF-8", Array("é ü".utf8) + [0xC3] + Array(" ö".utf8), "é ü\u{FFFD} ö"),
  ]

  @Test(arguments: cases.indices)
  func decodes(_ index: Int) {
    let (name, bytes, text) = Self.cases[index]
    #expect(String(decoding: TextDecoding.utf8(of: bytes).bytes, as: UTF8.self) == text, "\(name)")
  }

  @Test func aJSONStringIsUTF8WhateverItDeclares() {
    let page = Array("<meta charset=windows-1251>ü".utf8)
    #expect(TextDecoding.utf8(of: page, encoding: .utf8).bytes == page)
  }

  @Test func unknownEncodingsAreNamed() {
    let decoded = TextDecoding.utf8(of: Array("<meta charset=x-klingon>".utf8) + [0xE9])
    #expect(decoded.problem?.contains("x-klingon") == true)
    #expect(decoded.bytes.suffix(2) == [0xC3, 0xA9])
  }

  /// All sequences of three bytes and many of four, of bytes at which the rules change.
  @Test func validUTF8IsWhatTheStandardSays() {
    let edges: [UInt8] = [
      0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED,
      0xEE,
      0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
    ]
    var wrong: [[UInt8]] = []
    for first in edges {
      for second in edges {
        for third in edges {
          for end in [[], [0x80], [0xBF], Array("e a word".utf8)] {
            let bytes = [first, second, third] + end
            let isValid = (try? UTF8Span(validating: bytes.span)) != nil
            if TextDecoding.isValidUTF8(bytes) != isValid { wrong.append(bytes) }
          }
        }
      }
    }
    #expect(wrong.isEmpty)
  }
}
