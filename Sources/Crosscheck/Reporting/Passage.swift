/// A claim's sentence, cut at the quote so that the figure can be marked, and shortened far from it.
struct Passage: Equatable {
  /// What stands before the quote.
  var lead: String
  /// The words that hold the value.
  var quote: String
  /// What stands after the quote.
  var tail: String

  /// Cuts the sentence of a claim; keeps about `reach` bytes on either side of the quote, and of it twice as many.
  init(_ claim: Evidence, reach: Int) {
    let bytes = Array(claim.sentence.utf8)
    let quoted = Array(claim.quote.utf8)
    let start = claim.quoteOffset
    let end = start + quoted.count
    // A quote that is not where it is said to be is a defect upstream; the sentence is still shown.
    guard start >= 0, end <= bytes.count, bytes[start..<end].elementsEqual(quoted) else {
      self.init(lead: Passage.head(claim.sentence, bytes: reach * 2), quote: "", tail: "")
      return
    }
    self.init(
      lead: Passage.foot(String(decoding: bytes[..<start], as: UTF8.self), bytes: reach),
      quote: Passage.head(claim.quote, bytes: reach * 2),
      tail: Passage.head(String(decoding: bytes[end...], as: UTF8.self), bytes: reach)
    )
  }

  /// A quote alone.
  init(of quote: String) {
    self.init(lead: "", quote: Passage.head(quote, bytes: 200), tail: "")
  }

  private init(lead: String, quote: String, tail: String) {
    self.lead = lead
    self.quote = quote
    self.tail = tail
  }

  /// The beginning of a text, cut before a word where one begins in time, with an ellipsis.
  static func head(_ text: String, bytes limit: Int) -> String {
    text.utf8.count > limit ? plainHead(text, bytes: limit) + "…" : text
  }

  /// The beginning of a text, cut before a word where one begins in time.
  static func plainHead(_ text: String, bytes limit: Int) -> String {
    let bytes = Array(text.utf8)
    guard bytes.count > limit else { return text }
    var end = limit
    while end > limit * 3 / 4, bytes[end] != 0x20 { end -= 1 }
    if bytes[end] != 0x20 {
      end = limit
      while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    }
    return String(decoding: bytes[..<end], as: UTF8.self)
  }

  /// The end of a text, cut behind a word where one ends in time, with an ellipsis.
  static func foot(_ text: String, bytes limit: Int) -> String {
    let bytes = Array(text.utf8)
    guard bytes.count > limit else { return text }
    let first = bytes.count - limit
    var start = first
    while start < first + limit / 4, bytes[start] != 0x20 { start += 1 }
    if bytes[start] == 0x20 {
      start += 1
    } else {
      start = first
      while start < bytes.count, bytes[start] & 0xC0 == 0x80 { start += 1 }
    }
    return "…" + String(decoding: bytes[start...], as: UTF8.self)
  }
}
