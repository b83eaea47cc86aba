/// What formats need that know one place a finding: the first claim's, with the others told in words.
struct FindingPlaces {
  let finding: Finding
  let story: StoryResult
  let options: RenderOptions

  /// The message, the explanation, and where the other claims stand.
  var lines: [String] {
    var lines = [VisibleText.text(finding.message)]
    if !finding.explanation.isEmpty { lines.append(VisibleText.text(finding.explanation)) }
    for claim in finding.claims.dropFirst() { lines.append(words(of: claim)) }
    return lines
  }

  /// `The Harbour Ledger prints "fifth round" (talks/b.txt:3:5)`, ready to stand in a line.
  func words(of claim: Evidence) -> String {
    let outlet = VisibleText.text(story.label(of: claim.report))
    let quote = VisibleText.text(Passage.head(claim.headline, bytes: 160))
    return "\(outlet) prints \u{201C}\(quote)\u{201D} (\(EvidenceFigure.place(claim, options)))"
  }
}

extension Location {
  /// The line of the file that holds the passage: of a `.jsonl` file the line that holds the article.
  var fileLine: Int { record ?? line }

  /// The column in that line; unknown in a `.jsonl` file, where columns count in the decoded text.
  var fileColumn: Int? { record == nil ? column : nil }
}
