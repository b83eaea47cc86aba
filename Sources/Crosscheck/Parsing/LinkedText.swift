/// What a page's linked data gives as its text, as a locator: which of the page's blocks are the article, it tells
/// well, but it is often cut short, loses headings and has its paragraphs run together, so it never is the text.
struct LinkedText: Sendable {
  /// Each run of four words, by its hash.
  private let runs: Set<UInt64>
  private static let length = 4
  /// Less than this is a teaser.
  private static let shortest = 400

  /// The text that linked data gives; nil where there is none that is long enough to go by.
  init?(_ body: String?) {
    guard let body, body.utf8.count >= Self.shortest else { return nil }
    let runs = Self.runs(in: Array(HTMLText.decoded(body).utf8)[...])
    guard runs.count > Self.shortest / 10 else { return nil }
    self.runs = Set(runs)
  }

  /// How many runs of four words a text has, and how many of them are the linked text's.
  func share(of text: ArraySlice<UInt8>) -> (found: Int, of: Int) {
    let own = Self.runs(in: text)
    return (own.count { runs.contains($0) }, own.count)
  }

  /// The hashes of all runs of words; words are compared without marks and without case.
  private static func runs(in text: ArraySlice<UInt8>) -> [UInt64] {
    var words: [UInt64] = []
    var hash = ElementWord.seed
    var isWord = false
    for byte in text {
      let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
      // Quotation marks and dashes, which differ between the two, all begin with this byte.
      if lower &- 0x61 < 26 || lower &- 0x30 < 10 || byte >= 0xC3 && byte != 0xE2 {
        hash = ElementWord.adding(lower, to: hash)
        isWord = true
      } else if isWord, byte < 0x80 || byte == 0xE2 {
        words.append(hash)
        hash = ElementWord.seed
        isWord = false
      }
    }
    if isWord { words.append(hash) }
    guard words.count >= length else { return [] }
    return (0...words.count - length).map { start in
      words[start..<start + length].reduce(0) { $0 &* 31 &+ $1 }
    }
  }
}
