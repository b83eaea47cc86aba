/// A finding as a terminal shows it: a disagreement has two ends, and both are shown with the figure marked.
struct Diagnostic {
  let finding: Finding
  let story: StoryResult
  let options: RenderOptions

  private var style: TerminalStyle { TerminalStyle(isColoured: options.colour) }

  /// How many claims of one side are shown in full; the rest are named by place.
  private static let shownClaims = 2
  /// How many of the others are named.
  private static let namedPlaces = 20

  /// Adds the finding's lines to a text.
  func write(to text: inout String) {
    let head = "\(finding.heading)[\(finding.rule)]"
    let message = VisibleText.text(finding.message)
    let lines = FoldedText("\(head): \(message)", width: options.width).lines
    for (index, line) in lines.enumerated() {
      // The head never folds unless the terminal is narrower than the rule's name.
      if index == 0, line.text.utf8.starts(with: head.utf8) {
        let rest = line.text.dropFirst(head.count)
        text += style.verdict(head, finding.verdict) + style.bold(String(rest)) + "\n"
      } else {
        text += style.bold(line.text) + "\n"
      }
    }
    for side in Side.sides(of: finding, in: story) { write(side, to: &text) }
    if !finding.explanation.isEmpty { note(finding.explanation, to: &text) }
    if let suppression = finding.suppression {
      note(SuppressionText.text(of: suppression, options: options), to: &text)
    }
    if options.showsReasoning { writeReasoning(to: &text) }
    let subject = finding.subject.isEmpty ? "" : " · \(VisibleText.text(finding.subject))"
    let foot = "story \(VisibleText.text(story.id))\(subject) · \(finding.id)"
    for (index, line) in FoldedText(foot, width: options.width - 5).lines.enumerated() {
      text += style.dim((index == 0 ? "   = " : "     ") + line.text) + "\n"
    }
  }

  private func write(_ side: Side, to text: inout String) {
    for claim in side.claims.prefix(Diagnostic.shownClaims) { write(claim, to: &text) }
    let rest = side.claims.dropFirst(Diagnostic.shownClaims)
    guard !rest.isEmpty else { return }
    let places = rest.prefix(Diagnostic.namedPlaces).map { claim in
      "\(VisibleText.text(story.label(of: claim.report))) \(LocationText.text(of: claim.location))"
    }
    let words = "\(SummaryLine.count(rest.count, "other passage")) to the same effect: "
    let others = rest.count - places.count
    let more = others > 0 ? " and \(SummaryLine.figure(others)) more" : ""
    let lines = FoldedText(words + places.joined(separator: ", ") + more, width: options.width - 6).lines
    for line in lines { text += style.dim("   |  \(line.text)") + "\n" }
  }

  private func write(_ claim: Evidence, to text: inout String) {
    let published = story.report(claim.report)?.published.map { ", \(MomentText.text(of: $0))" } ?? ""
    let outlet = VisibleText.text(story.label(of: claim.report))
    text += style.dim("  --> ") + "\(LocationText.text(of: claim.location))  "
    text += style.bold(outlet) + style.dim(published) + "\n"
    for line in FoldedText(Passage(claim, reach: 280), width: options.width - 6).lines {
      text += style.dim("   |") + "  "
      guard options.colour else {
        text += line.text + "\n"
        guard let marked = line.marked else { continue }
        let indent = String(repeating: " ", count: marked.lowerBound)
        text += "   |  \(indent)\(String(repeating: "^", count: marked.count))\n"
        continue
      }
      text += line.parts.before + style.marked(line.parts.marked, finding.verdict) + line.parts.after + "\n"
    }
  }

  private func note(_ words: String, to text: inout String) {
    for (index, line) in FoldedText(VisibleText.text(words), width: options.width - 5).lines.enumerated() {
      text += (index == 0 ? "   = " : "     ") + line.text + "\n"
    }
  }

  private func writeReasoning(to text: inout String) {
    let reasoning = finding.reasoning
    if !reasoning.alignedBecause.isEmpty {
      note("taken together because: " + reasoning.alignedBecause.joined(separator: "; "), to: &text)
    }
    if !reasoning.excuses.isEmpty {
      note("would excuse it, and do not apply: " + reasoning.excuses.joined(separator: ", "), to: &text)
    }
    if !reasoning.doubt.isEmpty { note("wrong if: \(reasoning.doubt)", to: &text) }
    note("confidence \(ConfidenceText.text(finding.confidence))", to: &text)
  }
}

/// Confidence as people read it.
enum ConfidenceText {
  static func text(_ confidence: Double) -> String { "\(Int((confidence * 100).rounded())) %" }
}
