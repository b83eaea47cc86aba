/// What stands in front matter under `crosscheck:`: a list `ignore:` of rules with their reasons.
///
/// An item is either `- rule: NAME` with `reason:`, `until:` and `quote:` under it, or the short
/// `- NAME: reason until 2027-01-31` that comments have as well.
struct FrontMatterIgnores {
  /// A line of the block, without its line end.
  struct Line {
    let words: ArraySlice<UInt8>
    let number: Int
  }

  private(set) var notes: [IgnoreNote] = []
  private(set) var problems: [ParsingError] = []
  private var item: Item?

  private struct Item {
    var rule: String
    var reason: String?
    var until: String?
    var quote: String?
    let line: Int
  }

  static let form =
    "Write under crosscheck: a line \"ignore:\", and under it \"- rule: NAME\" with \"reason:\" and, if it is to end, \"until:\"."

  /// Reads the lines that are indented under `crosscheck:`.
  init(_ lines: [Line], under line: Int) {
    var isInList = false
    for line in lines {
      var words = line.words.drop { $0 <= 0x20 }
      guard let first = words.first, first != 0x23 else { continue }
      if !isInList {
        guard words.elementsEqual("ignore:".utf8) || Self.key(of: words)?.name == "ignore" else {
          complain(Self.form, line)
          return
        }
        isInList = true
        continue
      }
      let isNew = first == 0x2D
      if isNew {
        finish()
        words = words.dropFirst().drop { $0 <= 0x20 }
      }
      read(words, line, isNew: isNew)
    }
    finish()
    if !isInList { problems.append(ParsingError(Self.form, line: line)) }
  }

  private mutating func read(_ words: ArraySlice<UInt8>, _ line: Line, isNew: Bool) {
    guard let (name, rest) = Self.key(of: words) else { return complain(Self.form, line) }
    let value: String
    switch FrontMatter.scalar(rest) {
    case .plain(let text), .quoted(let text): value = text
    case .empty: value = ""
    case .nested, .unclosed:
      return complain("Write the value of \"\(name)\" on the same line, in quotes if need be.", line)
    }
    if isNew, name != "rule" {
      do throws(ParsingError) {
        notes.append(try IgnoreNote("\(name): \(value)", line: line.number))
      } catch {
        problems.append(error)
      }
      return
    }
    if isNew {
      item = Item(rule: value, line: line.number)
      return
    }
    switch name {
    case "reason": item?.reason = value
    case "until": item?.until = value
    case "quote": item?.quote = value
    default: complain("\"\(name)\" is not known here. An item may have rule, reason, until and quote.", line)
    }
  }

  private mutating func finish() {
    guard let item else { return }
    self.item = nil
    do throws(ParsingError) {
      guard !item.rule.isEmpty else { throw ParsingError(Self.form, line: item.line) }
      var expires: CalendarDay?
      if let until = item.until {
        guard let day = CalendarDay(iso: until) else { throw IgnoreNote.badDay(until, item.line) }
        expires = day
      }
      notes.append(
        try IgnoreNote(
          rule: item.rule,
          quote: item.quote,
          checkedReason: item.reason,
          expires: expires,
          line: item.line
        )
      )
    } catch {
      problems.append(error)
    }
  }

  private mutating func complain(_ message: String, _ line: Line) {
    // An item that is half understood ignores nothing.
    item = nil
    problems.append(ParsingError(message, line: line.number))
  }

  private static func key(of words: ArraySlice<UInt8>) -> (name: String, rest: ArraySlice<UInt8>)? {
    guard let colon = words.firstIndex(of: 0x3A) else { return nil }
    let rest = words[(colon + 1)...]
    guard rest.first.map({ $0 <= 0x20 }) ?? true else { return nil }
    return (String(decoding: words[..<colon], as: UTF8.self), rest.drop { $0 <= 0x20 })
  }
}
