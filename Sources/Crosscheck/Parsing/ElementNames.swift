/// What class, id and other names say of an element's part in the page.
///
/// Names are read word by word (`article-body`, `articleBody` and `article__body` are `article` and `body`),
/// so that "content-advice" holds no "ad" and "main-footer-article" is no footer only for the letters in it.
struct ElementNames: OptionSet, Sendable {
  let rawValue: UInt32

  /// The article's text itself: `article-body`, `entry-content`, `storytext`.
  static let body = ElementNames(rawValue: 1 << 0)
  /// The article with its head: `article`, `story`, `post`.
  static let article = ElementNames(rawValue: 1 << 1)
  /// The main part of the page: `content`, `main`.
  static let content = ElementNames(rawValue: 1 << 2)
  static let navigation = ElementNames(rawValue: 1 << 3)
  static let related = ElementNames(rawValue: 1 << 4)
  static let sharing = ElementNames(rawValue: 1 << 5)
  static let subscription = ElementNames(rawValue: 1 << 6)
  static let comments = ElementNames(rawValue: 1 << 7)
  static let advertising = ElementNames(rawValue: 1 << 8)
  static let legal = ElementNames(rawValue: 1 << 9)
  static let byline = ElementNames(rawValue: 1 << 10)
  static let media = ElementNames(rawValue: 1 << 11)
  static let aside = ElementNames(rawValue: 1 << 12)
  static let hidden = ElementNames(rawValue: 1 << 13)
  static let tags = ElementNames(rawValue: 1 << 14)
  static let headline = ElementNames(rawValue: 1 << 15)
  static let gallery = ElementNames(rawValue: 1 << 17)
  static let summary = ElementNames(rawValue: 1 << 16)

  /// Names of which each says that the element is not the article's text.
  static let furniture: ElementNames = [
    .navigation, .related, .sharing, .subscription, .comments, .advertising, .legal, .byline, .media, .aside,
    .tags,
  ]

  /// The names of an element of a page.
  static func names(of node: Int, in document: HTMLDocument) -> ElementNames {
    var names: ElementNames = []
    for index in document.nodes[node].range {
      let attribute = document.attributes[Int(index)]
      switch attribute.name {
      case .class, .id, .component, .testID, .testid, .hook, .module, .block, .dataType:
        let bytes = document.pool[Int(attribute.value.lowerBound)..<Int(attribute.value.upperBound)]
        for token in bytes.split(whereSeparator: { $0 <= 0x20 }) where token.count < 80 {
          names.formUnion(read(token))
        }
      default: break
      }
    }
    return names
  }

  /// Whether a short inline element is meant for screen readers or for nobody.
  static func isForScreenReaders(_ node: Int, in document: HTMLDocument) -> Bool {
    if isStyledAway(node, in: document) { return true }
    guard let value = document.value(.class, of: node) else { return false }
    return value.split(whereSeparator: { $0 <= 0x20 }).contains {
      screenReaderClasses.contains(String(decoding: $0, as: UTF8.self))
    }
  }

  /// Whether an element's own attributes hide it.
  static func isStyledAway(_ node: Int, in document: HTMLDocument) -> Bool {
    if document.value(.hidden, of: node) != nil { return true }
    guard let style = document.value(.style, of: node) else { return false }
    let text = style.filter { $0 > 0x20 }.map { $0 | 0x20 }
    return contains(text, "display:none") || contains(text, "visibility:hidden")
  }

  private static func contains(_ text: [UInt8], _ wanted: StaticString) -> Bool {
    wanted.withUTF8Buffer { wanted in
      guard text.count >= wanted.count else { return false }
      return (0...text.count - wanted.count).contains { start in
        text[start..<start + wanted.count].elementsEqual(wanted)
      }
    }
  }

  /// One class or id: what its words say together.
  private static func read(_ token: ArraySlice<UInt8>) -> ElementNames {
    var names: ElementNames = []
    var previous: ElementWord?
    var isState = false
    var isEmbed = false
    var wordHash = ElementWord.seed
    var length = 0
    var isCamel = false
    func finish(_ names: inout ElementNames) {
      guard length > 0 else { return }
      let word = ElementWord(hash: wordHash)
      // Hashed names such as `AdDsWC` are full of short words that mean nothing.
      let isAccident = length < 3 && isCamel
      if Self.states.contains(word), previous == nil { isState = true }
      if Self.embeds.contains(word) { isEmbed = true }
      if !isAccident, let meaning = Self.words[word] { names.formUnion(meaning) }
      if let previous, let meaning = Self.pairs[ElementWord(hash: previous.hash &* 31 &+ word.hash)] {
        names.formUnion(meaning)
      }
      previous = word
      wordHash = ElementWord.seed
      length = 0
    }
    var lastWasLower = false
    for byte in token {
      let isUpper = (0x41...0x5A).contains(byte)
      let isLower = (0x61...0x7A).contains(byte)
      if !isUpper && !isLower {
        finish(&names)
        isCamel = false
        lastWasLower = false
        continue
      }
      if isUpper && lastWasLower {
        isCamel = true
        finish(&names)
      }
      wordHash = ElementWord.adding(byte | 0x20, to: wordHash)
      length += 1
      lastWasLower = isLower
    }
    finish(&names)
    // `has-sidebar`, `with-comments`, `no-ads` speak of what stands beside or within.
    if isState { return [] }
    // An embedded post is quoted, not shared; a disclaimer of advertising is a sentence of the report.
    if isEmbed { names.subtract([.sharing, .advertising]) }
    // `article-body-related` is related; only clean names name the body.
    if !names.isDisjoint(with: furniture) { names.subtract([.body, .article, .content]) }
    return names
  }

  private static let screenReaderClasses: Set<String> = [
    "sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "screenreader", "u-visually-hidden",
    "sr-text", "a11y-hidden", "hidden-accessible", "off-screen", "offscreen",
  ]
}
