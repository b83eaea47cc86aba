/// Writes HTML and XML bytes; names of elements and attributes are literals of this program, and all else is escaped.
///
/// There is no way to hand it markup from a report: text and attribute values are escaped, and what is written as
/// it stands (`literal`) can only be a string that was compiled in. A template library would escape as well, but
/// would find a misspelt variable only when the page is rendered.
struct MarkupWriter {
  /// Attributes in the order they are written; nil leaves one out.
  typealias Attributes = KeyValuePairs<StaticString, String?>

  private(set) var bytes: [UInt8] = []

  /// An element with whatever `body` writes in it.
  mutating func element(
    _ name: StaticString,
    _ attributes: Attributes = [:],
    _ body: (inout MarkupWriter) -> Void
  ) {
    start(name, attributes)
    body(&self)
    literal("</")
    literal(name)
    literal(">")
  }

  /// An element with text in it.
  mutating func element(_ name: StaticString, _ attributes: Attributes = [:], text: String) {
    element(name, attributes) { $0.text(text) }
  }

  /// An element that has no content, such as `meta`.
  mutating func void(_ name: StaticString, _ attributes: Attributes = [:]) { start(name, attributes) }

  /// Text: markup in it is escaped, scalars that act on the screen are made visible.
  mutating func text(_ text: String) { escaped(VisibleText.text(text)) }

  /// Markup of this program.
  mutating func literal(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// A line feed, so that pages can be compared line by line.
  mutating func line() { bytes.append(0x0A) }

  private mutating func start(_ name: StaticString, _ attributes: Attributes) {
    literal("<")
    literal(name)
    for case (let attribute, let value?) in attributes {
      literal(" ")
      literal(attribute)
      literal("=\"")
      escaped(VisibleText.text(value))
      literal("\"")
    }
    literal(">")
  }

  private mutating func escaped(_ text: String) {
    bytes.reserveCapacity(bytes.count + text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case 0x26: literal("&amp;")
      case 0x3C: literal("&lt;")
      case 0x3E: literal("&gt;")
      case 0x22: literal("&quot;")
      case 0x27: literal("&#39;")
      default: bytes.append(byte)
      }
    }
  }
}
