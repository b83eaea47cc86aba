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

  /// Indices of the name's tokens, without the title before it.
  public var tokens: Range<Int>
  /// Byte range of the name.
  public var range: Range<Int>
  /// The text of the article it stands in.
  public var part: Fact.Part = .text
  /// The name: one space between words, plain apostrophes, no title, no possessive.
  public var text: String
  /// What bears it, as far as the words around it tell.
  public var kind: Kind
  /// The office or honorific before it, in lower case: `chief constable`, `mr`.
  public var title: String?
  /// Indices of the title's tokens.
  public var titleTokens: Range<Int>?

  /// The words of the name in lower case, without full stops, suffixes such as Jr, or particles' capitals.
  public var words: [String] { Entity.words(of: text) }

  static func words(of text: String) -> [String] {
    text.split { $0 == " " || $0 == "-" || $0 == "," || $0 == "." }.map { $0.lowercased() }
  }
}
