/// Somebody or something that a text calls by name, at one place of the text.
public struct Entity: Sendable, Hashable {
  /// What bears the name.
  public enum Kind: String, Sendable, CaseIterable {
    /// Somebody.
    case person
    /// A company, ministry, party, club, court …
    case organisation
    /// A country, town, river, street, building …
    case place
    /// A ship.
    case vessel
    /// A law, prize, book, film …
    case work
    /// The words around do not say.
    case unknown
  }

  // Ranges in half the room: a long text has many names.
  private var shortTokens: Range<Int32>
  private var shortRange: Range<Int32>
  private var shortTitleTokens: Range<Int32>?
  /// The text of the article it stands in.
  public var part: Fact.Part
  /// What bears it, as far as the words around it tell.
  public var kind: Kind
  /// The name: one space between words, plain apostrophes, no title, no possessive.
  public var text: String
  /// The office or honorific before it, in lower case: `chief constable`, `mr`.
  public var title: String?

  /// Indices of the name's tokens, without the title before it.
  public var tokens: Range<Int> {
    get { Int(shortTokens.lowerBound)..<Int(shortTokens.upperBound) }
    set { shortTokens = Int32(newValue.lowerBound)..<Int32(newValue.upperBound) }
  }

  /// Byte range of the name.
  public var range: Range<Int> {
    get { Int(shortRange.lowerBound)..<Int(shortRange.upperBound) }
    set { shortRange = Int32(newValue.lowerBound)..<Int32(newValue.upperBound) }
  }

  /// Indices of the title's tokens.
  public var titleTokens: Range<Int>? {
    shortTitleTokens.map { Int($0.lowerBound)..<Int($0.upperBound) }
  }

  init(
    tokens: Range<Int>,
    range: Range<Int>,
    part: Fact.Part,
    text: String,
    kind: Kind,
    title: String? = nil,
    titleTokens: Range<Int>? = nil
  ) {
    shortTokens = Int32(tokens.lowerBound)..<Int32(tokens.upperBound)
    shortRange = Int32(range.lowerBound)..<Int32(range.upperBound)
    shortTitleTokens = titleTokens.map { Int32($0.lowerBound)..<Int32($0.upperBound) }
    self.part = part
    self.text = text
    self.kind = kind
    self.title = title
  }

  /// The words of the name in lower case, without full stops, suffixes such as Jr, or particles' capitals.
  public var words: [String] { Entity.words(of: text) }

  static func words(of text: String) -> [String] {
    // In bytes: to cut a string into characters costs ten times as much.
    text.utf8.split { $0 == 0x20 || $0 == 0x2D || $0 == 0x2C || $0 == 0x2E }
      .map { Substring($0).lowercased() }
  }
}
