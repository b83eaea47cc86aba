/// The texts of a story's reports with the claims of its findings marked in them.
struct MarkedTexts {
  /// A claim in a text.
  struct Mark {
    /// Where it stands, in bytes of the text or the headline.
    var range: Range<Int>
    /// The gravest verdict of the findings that hold it.
    var verdict: Verdict
    /// The kind of the fact.
    var kind: Kind
    /// The place of the gravest of these findings on the page.
    var finding: String
    /// Its own place on the page.
    var name: String
  }

  /// A report's marks, in the order of the text; none lies in another.
  struct Sheet {
    /// The name of the report's text on the page.
    var name: String
    var headline: [Mark] = []
    var text: [Mark] = []
  }

  private let sheets: [String: Sheet]

  /// Texts are there only where the check kept them: without them there is nothing to mark.
  init(_ story: StoryResult, keys: ReportKeys, anchors: FindingAnchors, number: Int) {
    var sheets: [String: Sheet] = [:]
    for report in story.reports where report.text != nil {
      sheets[report.id] = Sheet(name: "t\(number)\(keys.letter(of: report.id))")
    }
    for entry in anchors.entries + anchors.setAside {
      for claim in entry.finding.claims {
        guard let range = claim.range, let sheet = sheets[claim.report] else { continue }
        let name = "\(sheet.name)-\(claim.isHeadline ? "h" : "")\(range.lowerBound)"
        let mark = Mark(
          range: range,
          verdict: entry.finding.verdict,
          kind: claim.kind,
          finding: entry.name,
          name: name
        )
        let part: WritableKeyPath<Sheet, [Mark]> = claim.isHeadline ? \.headline : \.text
        sheets[claim.report]?[keyPath: part].append(mark)
      }
    }
    self.sheets = sheets.mapValues { sheet in
      var sheet = sheet
      sheet.headline = MarkedTexts.apart(sheet.headline)
      sheet.text = MarkedTexts.apart(sheet.text)
      return sheet
    }
  }

  /// The marks of a report; nil where its text was not kept.
  func sheet(of report: String) -> Sheet? { sheets[report] }

  /// The place of a claim in its report's text.
  func place(of claim: Evidence) -> String? {
    guard let range = claim.range, let sheet = sheets[claim.report] else { return nil }
    let marks = claim.isHeadline ? sheet.headline : sheet.text
    var (low, high) = (0, marks.count)
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].range.upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < marks.count && marks[low].range.overlaps(range) ? marks[low].name : nil
  }

  /// Of marks that overlap the gravest, which comes first; in the order of the text.
  private static func apart(_ marks: [Mark]) -> [Mark] {
    var kept: [Mark] = []
    for mark in marks where !mark.range.isEmpty {
      var (low, high) = (0, kept.count)
      while low < high {
        let middle = (low + high) / 2
        if kept[middle].range.upperBound <= mark.range.lowerBound { low = middle + 1 } else { high = middle }
      }
      if low == kept.count || kept[low].range.lowerBound >= mark.range.upperBound {
        kept.insert(mark, at: low)
      }
    }
    return kept
  }
}
