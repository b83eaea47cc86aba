extension StoryResult {
  /// Takes over from the articles what only some outputs ask for: the digests of their files, and their texts.
  mutating func takeSources(of story: Story, keepsTexts: Bool) {
    // The reports of a result stand in the order of its articles.
    for (index, article) in story.articles.enumerated() where reports.indices.contains(index) {
      reports[index].digest = article.digest
      guard keepsTexts else { continue }
      reports[index].text = article.text.string
      reports[index].passedOver = article.furniture.map { range in
        let (start, end) = article.text.positions(of: range)
        return PassedOver(
          text: article.text.string(in: range),
          range: range,
          location: Location(
            path: article.path,
            record: article.record,
            line: start.line,
            column: start.column,
            endLine: end.line,
            endColumn: end.column
          )
        )
      }
    }
  }
}
