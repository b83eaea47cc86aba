/// The facts of an article for people: where, what kind, what it means, how it is printed.
public enum FactsTable {
  /// A heading with the article's name, and a line a fact with its columns aligned.
  public static func text(of article: Article, facts: [Fact], colour: Bool) -> String {
    let rows = facts.map { row(of: $0, in: article) }
    let widths = (0..<3).map { column in rows.map { $0[column].unicodeScalars.count }.max() ?? 0 }
    var text = heading(of: article, facts: facts.count, colour: colour)
    for row in rows {
      let place = padded(row[0], widths[0])
      let kind = padded(row[1], widths[1])
      let value = padded(row[2], min(widths[2], widestValue))
      text +=
        colour
        ? "  \u{1B}[2m\(place)\u{1B}[0m  \u{1B}[36m\(kind)\u{1B}[0m  \u{1B}[1m\(value)\u{1B}[0m"
        : "  \(place)  \(kind)  \(value)"
      text += "  \(row[3])\n"
    }
    return text + "\n"
  }

  /// A longer value, a quotation mostly, stands out of its column alone.
  private static let widestValue = 36

  private static func heading(of article: Article, facts: Int, colour: Bool) -> String {
    let record = article.record.map { ":\($0)" } ?? ""
    var parts = ["\(article.path)\(record)"]
    if article.record != nil { parts.append(article.id) }
    if let outlet = article.outlet { parts.append(outlet) }
    if let published = article.published { parts.append(published.iso) }
    parts.append(facts == 1 ? "1 fact" : "\(facts) facts")
    let line = folded(parts.joined(separator: "  "))
    return colour ? "\u{1B}[1m\(line)\u{1B}[0m\n" : "\(line)\n"
  }

  private static func row(of fact: Fact, in article: Article) -> [String] {
    let text = fact.part == .title ? article.title ?? article.text : article.text
    let position = text.position(of: fact.range.lowerBound)
    return [
      "\(position.line):\(position.column)", fact.kind.rawValue, folded(ValueText.text(of: fact.value)),
      folded(text.string(in: fact.range)),
    ]
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.unicodeScalars.count))
  }

  /// On one line, and without anything that a terminal would obey.
  private static func folded(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.value > 0x20 && !(0x7F...0xA0).contains(scalar.value) {
        result.append(scalar)
      } else if result.last != " " {
        result.append(" ")
      }
    }
    return String(result)
  }
}
