/// What every part of a story's section looks up: its result, the letters of its reports, its table, its marked texts.
struct StoryView {
  let story: StoryResult
  let options: RenderOptions
  let keys: ReportKeys
  let table: FactTable
  let anchors: FindingAnchors
  let texts: MarkedTexts

  /// `number` is the story's on its page: names of places in the texts begin with it.
  init(_ story: StoryResult, number: Int, options: RenderOptions) {
    self.story = story
    self.options = options
    keys = ReportKeys(story)
    table = FactTable(of: story)
    anchors = FindingAnchors(story, setAside: options.suppressed(in: story))
    texts = MarkedTexts(story, keys: keys, anchors: anchors, number: number)
  }

  /// The row of the fact table that a finding leads, where this is its first place on the page.
  func row(of entry: FindingAnchors.Entry) -> FactTable.Row? {
    entry.isFirst ? table.row(of: entry.finding) : nil
  }

  /// The language of a report's words, where it is known and another than the page's.
  func language(of report: String) -> String? {
    story.report(report)?.language.flatMap { $0 == "en" ? nil : $0 }
  }
}
