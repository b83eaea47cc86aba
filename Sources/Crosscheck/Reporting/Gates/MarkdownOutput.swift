/// Markdown for job summaries and comments: the summary in words, then each finding with both sentences.
enum MarkdownOutput {
  static func render(_ result: CheckResult, options: RenderOptions) -> [UInt8] {
    var text = "\(OwnOutput.mark)\n## \(escaped(SummaryLine.text(of: result)))\n"
    for story in result.stories {
      let listed = options.listedForPeople(in: story)
      guard !listed.isEmpty else { continue }
      text += "\n### \(escaped(story.id))\n"
      for finding in listed { text += section(finding, story, options) }
    }
    if !result.problems.isEmpty {
      text += "\n### Unchecked\n\n"
      for problem in result.problems {
        text += "- \(code(options.relative(problem.path))): \(escaped(problem.message))\n"
      }
    }
    if !result.warnings.isEmpty {
      text += "\n### To tidy up\n\n"
      for warning in result.warnings {
        text +=
          "- \(code("\(options.relative(warning.path)):\(warning.line)")): \(escaped(warning.message))\n"
      }
    }
    return Array(text.utf8)
  }

  private static func section(_ finding: Finding, _ story: StoryResult, _ options: RenderOptions) -> String {
    var text = "\n**\(finding.verdict.symbol) \(finding.heading)** \(code(finding.rule)): "
    text += "\(escaped(finding.message))\n"
    if !finding.explanation.isEmpty { text += "\n\(escaped(finding.explanation))\n" }
    if let suppression = finding.suppression {
      text += "\n\(escaped(SuppressionText.text(of: suppression, options: options)))\n"
    }
    text += "\n| Outlet | Published | Prints | Where |\n| --- | --- | --- | --- |\n"
    for claim in finding.claims {
      let passage = Passage(claim, reach: 160)
      let report = story.report(claim.report)
      let published = report?.published.map(MomentText.text) ?? ""
      let quote = passage.quote.isEmpty ? "" : "**\(escaped(passage.quote))**"
      text += "| \(escaped(story.label(of: claim.report))) | \(published) "
      text += "| \(escaped(passage.lead))\(quote)\(escaped(passage.tail)) "
      text += "| \(code(EvidenceFigure.place(claim, options))) |\n"
    }
    return text
  }

  /// Text that no Markdown reader takes for markup; a mention notifies nobody.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in VisibleText.text(text).unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "@": escaped += "&#64;"
      case "\\", "`", "*", "_", "{", "}", "[", "]", "#", "|", "~", "!", "$":
        escaped += "\\"
        escaped.unicodeScalars.append(scalar)
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// A code span; backticks cannot stand in one of a single backtick, and a bar ends a table's cell.
  private static func code(_ text: String) -> String {
    let plain = VisibleText.text(text).unicodeScalars.map { scalar -> Unicode.Scalar in
      scalar == "`" ? "'" : scalar == "|" ? "¦" : scalar
    }
    return "`\(String(String.UnicodeScalarView(plain)))`"
  }
}
