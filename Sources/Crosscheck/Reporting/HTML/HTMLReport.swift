/// The page that editors read: one file that opens by double-click, reads well without styles or scripts, and
/// loads nothing from anywhere.
public enum HTMLReport {
  /// A page larger than this makes browsers slow; a page a story does not.
  public static let advisableBytes = 10_000_000

  /// The whole result as one page.
  public static func page(of result: CheckResult, options: RenderOptions) -> [UInt8] {
    let stories = rankedStories(of: result)
    return PageFrame(options: options).page(title: SummaryLine.findings(in: result), assetsAt: "") { page in
      masthead(&page, result)
      StoryList(stories: stories, address: { "#\($0.anchor)" }, findingAddress: { "#finding-\($1.id)" })
        .write(to: &page)
      let kind = stories.count > 40 ? "many" : "few"
      page.element("main", ["id": "stories", "class": kind]) { page in
        filters(&page)
        for story in stories { StorySection(story, options: options).write(to: &page, isOpen: nil) }
      }
      page.line()
      RunSection(result: result, options: options, data: .embedded).write(to: &page)
    }
  }

  /// The result as an index and a page a story, for runs of thousands of reports.
  public static func pages(of result: CheckResult, options: RenderOptions) -> [OutputFile] {
    let stories = rankedStories(of: result)
    let frame = PageFrame(options: options)
    let index = frame.page(title: SummaryLine.findings(in: result), assetsAt: "") { page in
      masthead(&page, result)
      page.element("main", ["id": "stories"]) { page in
        StoryList(
          stories: stories,
          address: { "stories/\($0.anchor).html" },
          findingAddress: { "stories/\($0.anchor).html#finding-\($1.id)" }
        )
        .write(to: &page)
      }
      RunSection(result: result, options: options, data: .beside("")).write(to: &page)
    }
    var files = [
      OutputFile(path: "index.html", bytes: index),
      OutputFile(path: "report.json", bytes: Output.render(result, as: .json, options: options)),
      OutputFile(path: "report.sarif", bytes: Output.render(result, as: .sarif, options: options)),
    ]
    for story in stories {
      files.append(
        OutputFile(path: "stories/\(story.anchor).html", bytes: storyPage(story, options: options, frame))
      )
    }
    return options.assets == .external ? files + assets() : files
  }

  private static func storyPage(_ story: RankedStory, options: RenderOptions, _ frame: PageFrame) -> [UInt8] {
    let one = CheckResult(stories: [story.story], problems: [])
    return frame.page(title: story.story.id, assetsAt: "../") { page in
      page.element("nav", ["class": "back", "aria-label": "All stories"]) { page in
        page.element("a", ["href": "../index.html"], text: "All stories")
      }
      masthead(&page, one)
      page.element("main", ["id": "stories"]) { page in
        filters(&page)
        StorySection(story, options: options).write(to: &page, isOpen: true)
      }
      page.line()
      RunSection(result: one, options: options, data: .beside("../"), isPart: true).write(to: &page)
    }
  }

  /// The files that a page with external assets needs beside it.
  public static func assets() -> [OutputFile] {
    [
      OutputFile(path: "crosscheck.css", bytes: PageFrame.bytes(of: ReportStyle.sheet)),
      OutputFile(path: "crosscheck.js", bytes: PageFrame.bytes(of: ReportScript.source)),
    ]
  }
}
