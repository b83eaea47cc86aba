/// Every rule, exemption, check and veto in the order in which they are tried, a line each.
public enum RuleListing {
  /// For people; `settings` are what the configuration says of some, by slug.
  public static func text(settings: [String: String] = [:]) -> String {
    let head = [["RULE", "SORT", "SEVERITY", "SINCE", "WHAT IT FINDS"]]
    let lines =
      head
      + RuleCatalog.all.map { entry in
        let since = entry.status == .preview ? "\(entry.since) (preview)" : entry.since
        return [entry.slug, entry.sort.rawValue, severity(entry, settings), since, entry.summary]
      }
    let widths = (0..<4).map { column in lines.map { $0[column].utf8.count }.max() ?? 0 }
    return lines.map { line in
      let cells = zip(line, widths).map { $0 + String(repeating: " ", count: $1 - $0.utf8.count) }
      return "\((cells + line.suffix(1)).joined(separator: "  "))\n"
    }.joined()
  }

  /// For scripts: an array with an object a rule.
  public static func json(settings: [String: String] = [:]) -> [UInt8] {
    var writer = JSONWriter(indentation: 2)
    writer.array { writer in
      for entry in RuleCatalog.all {
        writer.object { writer in
          writer.key("rule")
          writer.string(entry.slug)
          writer.key("sort")
          writer.string(entry.sort.rawValue)
          writer.key("severity")
          writer.string(orNull: entry.severity?.rawValue)
          writer.key("setting")
          writer.string(settings[entry.slug] ?? RuleSetting.on.rawValue)
          writer.key("since")
          writer.string(entry.since)
          writer.key("status")
          writer.string(entry.status.rawValue)
          writer.key("summary")
          writer.string(entry.summary)
        }
      }
    }
    writer.endLine()
    return writer.bytes
  }

  private static func severity(_ entry: RuleEntry, _ settings: [String: String]) -> String {
    settings[entry.slug].map { "set to \($0)" } ?? entry.severity?.rawValue ?? "-"
  }
}
