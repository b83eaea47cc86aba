/// The page that editors read: one file that opens by double-click, reads well without styles or scripts, and
/// loads nothing from anywhere.
public enum HTMLReport {
  /// The whole result as one page.
  public static func page(of result: CheckResult, options: RenderOptions) -> [UInt8] {
    let stories = rankedStories(of: result)
    return PageFrame(options: options).page(title: SummaryLine.findings(in: result), assetsAt: "") { page in
      masthead(&page, result)
      overview(&page, stories) { "#\($0.anchor)" }
      let kind = stories.count > 40 ? "many" : "few"
      page.element("main", ["id": "stories", "class": kind]) { page in
        filters(&page)
        for story in stories { StorySection(story: story, options: options).write(to: &page, isOpen: nil) }
      }
      page.line()
      RunSection(result: result, options: options).write(to: &page)
    }
  }

  /// The result as an index and a page a story, for runs of thousands of reports.
  public static func pages(of result: CheckResult, options: RenderOptions) -> [OutputFile] {
    let stories = rankedStories(of: result)
    let frame = PageFrame(options: options)
    let index = frame.page(title: SummaryLine.findings(in: result), assetsAt: "") { page in
      masthead(&page, result)
      page.element("main", ["id": "stories"]) { page in
        overview(&page, stories) { "stories/\($0.anchor).html" }
      }
      RunSection(result: result, options: options).write(to: &page)
    }
    var files = [OutputFile(path: "index.html", bytes: index)]
    for story in stories {
      let one = CheckResult(stories: [story.story], problems: [])
      let bytes = frame.page(title: story.story.id, assetsAt: "../") { page in
        page.element("nav", ["class": "back", "aria-label": "All stories"]) { page in
          page.element("a", ["href": "../index.html"], text: "All stories")
        }
        masthead(&page, one)
        page.element("main", ["id": "stories"]) { page in
          filters(&page)
          StorySection(story: story, options: options).write(to: &page, isOpen: true)
        }
      }
      files.append(OutputFile(path: "stories/\(story.anchor).html", bytes: bytes))
    }
    return options.assets == .external ? files + assets() : files
  }

  /// The files that a page with external assets needs beside it.
  public static func assets() -> [OutputFile] {
    [
      OutputFile(path: "crosscheck.css", bytes: PageFrame.bytes(of: ReportStyle.sheet)),
      OutputFile(path: "crosscheck.js", bytes: PageFrame.bytes(of: ReportScript.source)),
    ]
  }

  /// A story with its place on the page.
  struct RankedStory {
    var story: StoryResult
    var anchor: String

    /// Everything found and allowed.
    var all: [Finding] { story.findings + story.agreements }

    /// The first headline in time: a story's name alone may say little.
    var headline: String? {
      ReportKeys(story).reports.lazy.compactMap(\.title).first.map { Passage.head($0, bytes: 140) }
    }

    func count(of verdict: Verdict) -> Int { all.count { $0.verdict == verdict } }
  }

  /// The stories, worst first, each with an anchor that no other has.
  private static func rankedStories(of result: CheckResult) -> [RankedStory] {
    var taken: Set<String> = []
    let stories = result.stories.map { story in
      let slug = "story-\(slug(of: story.id))"
      var anchor = slug
      var number = 2
      while !taken.insert(anchor).inserted {
        anchor = "\(slug)-\(number)"
        number += 1
      }
      return RankedStory(story: story, anchor: anchor)
    }
    let weights = stories.map { story in Verdict.allCases.map { story.count(of: $0) } }
    return stories.indices.sorted { left, right in
      for (one, two) in zip(weights[left], weights[right]) where one != two { return one > two }
      return left < right
    }.map { stories[$0] }
  }

  /// A name in letters, digits and hyphens.
  private static func slug(of name: String) -> String {
    var slug = ""
    for scalar in name.unicodeScalars.prefix(80) {
      switch scalar {
      case "a"..."z", "0"..."9": slug.unicodeScalars.append(scalar)
      case "A"..."Z": slug.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value + 32)))
      default: if !slug.utf8.isEmpty, slug.utf8.last != 0x2D { slug += "-" }
      }
    }
    while slug.utf8.last == 0x2D { slug.unicodeScalars.removeLast() }
    return slug.isEmpty ? "unnamed" : slug
  }
}
