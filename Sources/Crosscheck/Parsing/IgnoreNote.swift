/// What a report says of its own findings: which rule is to be ignored in it, why, and until when.
public struct IgnoreNote: Sendable, Equatable {
  /// Slug of the rule, as it was written: whether there is one of that name is not known here.
  public var rule: String
  /// The passage that it speaks of; nil where it speaks of the whole report.
  public var quote: String?
  /// Why.
  public var reason: String
  /// The last day on which it holds; nil where it holds for good.
  public var expires: CalendarDay?
  /// 1-based line in the file, or in the decoded text of a `.jsonl` file.
  public var line: Int

  /// Creates a note.
  public init(rule: String, quote: String? = nil, reason: String, expires: CalendarDay? = nil, line: Int) {
    self.rule = rule
    self.quote = quote
    self.reason = reason
    self.expires = expires
    self.line = line
  }

  /// How a note is written, for complaints.
  static let form =
    "RULE: REASON until 2027-01-31 (a passage in quotes may follow the rule; the day may be left out)"

  /// Reads `rule: reason`, `rule "passage": reason`, each with `until 2027-01-31` behind the reason if it is to end.
  init(_ text: String, line: Int) throws(ParsingError) {
    var rest = Self.trimmed(text.utf8[...])
    let rule = rest.prefix { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2D || $0 == 0x5F }
    guard !rule.isEmpty else {
      throw ParsingError("Name the rule that is to be ignored: \(Self.form).", line: line)
    }
    rest = Self.trimmed(rest.dropFirst(rule.count))
    var quote: String?
    if rest.first == 0x22 {
      guard let close = rest.dropFirst().firstIndex(of: 0x22) else {
        throw ParsingError("The quotes around the passage are not closed.", line: line)
      }
      quote = String(Substring(rest[rest.index(after: rest.startIndex)..<close]))
      rest = Self.trimmed(rest[rest.index(after: close)...])
    }
    guard rest.isEmpty || rest.first == 0x3A else {
      throw ParsingError("A colon is missing behind the rule: \(Self.form).", line: line)
    }
    let (reason, expires) = try Self.ending(of: String(Substring(Self.trimmed(rest.dropFirst()))), line)
    try self.init(
      rule: String(Substring(rule)),
      quote: quote,
      checkedReason: reason,
      expires: expires,
      line: line
    )
  }

  /// A note of its parts; a reason there must be.
  init(rule: String, quote: String?, checkedReason reason: String?, expires: CalendarDay?, line: Int)
    throws(ParsingError)
  {
    guard let reason, !Self.trimmed(reason.utf8[...]).isEmpty else {
      throw ParsingError("Say why \(rule) is to be ignored: \(Self.form).", line: line)
    }
    self.init(rule: rule, quote: quote, reason: reason, expires: expires, line: line)
  }

  /// Parts `until 2027-01-31` from the end of a reason; words behind `until` that begin with no digit belong to it.
  private static func ending(of text: String, _ line: Int) throws(ParsingError) -> (String, CalendarDay?) {
    let words = text.utf8.split(separator: 0x20)
    guard let last = words.last, words.dropLast().last.map({ $0.elementsEqual("until".utf8) }) ?? false,
      last.first.map({ $0 &- 0x30 < 10 }) ?? false
    else { return (text, nil) }
    let day = String(Substring(last.last == 0x2E ? last.dropLast() : last))
    guard let expires = CalendarDay(iso: day) else { throw badDay(day, line) }
    let reason = words.dropLast(2).map { String(Substring($0)) }.joined(separator: " ")
    return (reason, expires)
  }

  static func badDay(_ text: String, _ line: Int) -> ParsingError {
    ParsingError("\"\(text)\" is no day. Write it as 2027-01-31.", line: line)
  }

  private static func trimmed(_ bytes: Substring.UTF8View) -> Substring.UTF8View {
    var bytes = bytes
    while let first = bytes.first, first <= 0x20 { bytes = bytes.dropFirst() }
    while let last = bytes.last, last <= 0x20 { bytes = bytes.dropLast() }
    return bytes
  }
}
