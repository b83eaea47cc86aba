@testable import Crosscheck

extension StoryResult {
  /// The story with texts for its reports, made of the sentences of their claims, a paragraph each; with every claim in
  /// its place there, and on the side of its value.
  func withTexts() -> StoryResult {
    var story = self
    var texts: [String: [UInt8]] = [:]
    func placed(_ finding: Finding) -> Finding {
      var finding = finding
      var values: [String] = []
      for index in finding.claims.indices {
        var claim = finding.claims[index]
        let value = ValueText.text(of: claim.value)
        if !values.contains(value) { values.append(value) }
        claim.side = values.firstIndex(of: value) ?? 0
        let paragraph = Array(
          [claim.before, claim.sentence, claim.after].compactMap { $0 }.joined(separator: " ").utf8
        )
        var text = texts[claim.report] ?? []
        let start = text.count
        text += paragraph + [0x0A]
        texts[claim.report] = text
        let lead = (claim.before?.utf8.count ?? -1) + 1 + claim.quoteOffset
        claim.range = start + lead..<start + lead + claim.quote.utf8.count
        finding.claims[index] = claim
      }
      return finding
    }
    story.findings = findings.map(placed)
    story.agreements = agreements.map(placed)
    for index in story.reports.indices {
      let id = story.reports[index].id
      story.reports[index].text = String(
        decoding: texts[id] ?? Array("It says nothing of this.".utf8),
        as: UTF8.self
      )
      story.reports[index].digest = SHA256.hexadecimal(of: texts[id] ?? [])
    }
    return story
  }
}
