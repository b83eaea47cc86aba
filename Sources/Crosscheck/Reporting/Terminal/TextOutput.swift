/// A result for people at a terminal: each finding with the passages it rests on, and a summary in words.
enum TextOutput {
  static func render(_ result: CheckResult, options: RenderOptions) -> [UInt8] {
    var text = ""
    for story in result.stories {
      for finding in options.listedForPeople(in: story) {
        Diagnostic(finding: finding, story: story, options: options).write(to: &text)
        text += "\n"
      }
    }
    let style = TerminalStyle(isColoured: options.colour)
    for problem in result.problems {
      text += style.bold("unchecked") + ": \(VisibleText.text(problem.path)): "
      text += VisibleText.text(problem.message) + "\n"
    }
    for warning in result.warnings {
      text += style.bold("warning") + ": \(VisibleText.text(warning.path)):\(warning.line): "
      text += VisibleText.text(warning.message) + "\n"
    }
    if !result.problems.isEmpty || !result.warnings.isEmpty { text += "\n" }
    for line in FoldedText(SummaryLine.text(of: result), width: options.width).lines {
      text += style.bold(line.text) + "\n"
    }
    return Array(text.utf8)
  }
}

/// A result for people at a terminal, a line a finding: `path:line:column: verdict rule: message`.
enum ConciseOutput {
  static func render(_ result: CheckResult, options: RenderOptions) -> [UInt8] {
    let style = TerminalStyle(isColoured: options.colour)
    var text = ""
    for story in result.stories {
      for finding in options.listedForPeople(in: story) {
        if let first = finding.claims.first { text += style.dim("\(place(first.location)): ") }
        text += style.verdict(finding.heading, finding.verdict)
        text += " \(finding.rule): \(VisibleText.text(finding.message))"
        let others = finding.claims.dropFirst().map { place($0.location) }
        if !others.isEmpty { text += style.dim(" (\(others.joined(separator: ", ")))") }
        if let suppression = finding.suppression {
          text += style.dim(" [\(SuppressionText.text(of: suppression, options: options))]")
        }
        text += "\n"
      }
    }
    for problem in result.problems {
      text += "\(VisibleText.text(problem.path)): unchecked: \(VisibleText.text(problem.message))\n"
    }
    for warning in result.warnings {
      text +=
        "\(VisibleText.text(warning.path)):\(warning.line): warning: \(VisibleText.text(warning.message))\n"
    }
    text += style.bold(SummaryLine.text(of: result)) + "\n"
    return Array(text.utf8)
  }

  private static func place(_ location: Location) -> String { LocationText.text(of: location) }
}

/// A place as people and editors read it: `path:line:column`, with the record of a `.jsonl` file before the line.
enum LocationText {
  static func text(of location: Location) -> String {
    let path = VisibleText.text(location.path)
    guard let record = location.record else { return "\(path):\(location.line):\(location.column)" }
    return "\(path):\(record):\(location.line):\(location.column)"
  }
}
