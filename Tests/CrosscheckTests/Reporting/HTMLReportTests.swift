import Testing

@testable import Crosscheck

@Suite struct HTMLReportTests {
  static let options = RenderOptions(commandLine: "crosscheck check stories --output html=report.html")

  private func page(_ result: CheckResult, _ options: RenderOptions = Self.options) -> String {
    String(decoding: HTMLReport.page(of: result, options: options), as: UTF8.self)
  }

  @Test func equalResultsGiveEqualBytesWithoutATime() {
    #expect(page(SampleResult.everything) == page(SampleResult.everything))
    #expect(!page(SampleResult.everything).contains("<dt>Time</dt>"))
    #expect(
      page(SampleResult.nothing, RenderOptions(epoch: 1_700_000_000)).contains("14 Nov 2023, 22:13 UTC")
    )
  }

  @Test func textOfReportsIsEscapedEverywhere() {
    let page = page(SampleResult.everything)
    for harm in [
      "<img", "<svg onload", "<b onclick", "<script>alert", "</title><script", "javascript:", "\u{1B}",
    ] {
      #expect(!page.contains(harm), "\(harm)")
    }
    for scalar in ["\u{202E}", "\u{2066}", "\u{07}", "\u{0}"] {
      #expect(!page.unicodeScalars.contains { $0 == Unicode.Scalar(scalar) })
    }
    #expect(page.contains("&lt;script&gt;alert(&#39;story&#39;)&lt;/script&gt;⟨U+202E⟩gnirts"))
  }

  @Test func aWordOfAMegabyteIsCutShort() {
    #expect(page(SampleResult.everything).utf8.count < 150_000)
  }

  @Test func reportsInFullAreEscapedAndCutShort() {
    let result = Checker.check([HostileStory.story], keepsTexts: true)
    let page = page(result)
    #expect(result.stories.first?.findings.isEmpty == false)
    #expect(page.contains("<details class=\"sheet\" id=\"t1A\">"))
    for harm in [
      "<script>alert", "<img", "<style>*", "</title><script", "href=\"javascript:", "\u{1B}", "\u{202E}",
    ] {
      #expect(!page.contains(harm), "\(harm)")
    }
    #expect(page.contains("lang=\"en&quot; onload=&quot;"))
    #expect(page.utf8.count < 1_500_000)
  }

  @Test func reportsInFullCarryTheirClaims() throws {
    let page = page(SampleResult.everything)
    let mark =
      "href=\"#finding-3f9c0a12d4e8b671\" title=\"conflict: ordinal\"><mark>fourth round of talks</mark></a>"
    #expect(page.contains(mark))
    #expect(page.contains("data-beside=\"t1A-"))
    // Without the texts there is nothing to lead to.
    var result = SampleResult.everything
    for index in result.stories.indices {
      for report in result.stories[index].reports.indices { result.stories[index].reports[report].text = nil }
    }
    let bare = self.page(result)
    #expect(!bare.contains("class=\"reading\"") && !bare.contains("data-beside=\"t1A"))
  }

  @Test func theFilesAreNamedByDigest() throws {
    let digest = try #require(SampleResult.everything.stories[0].reports[0].digest)
    #expect(page(SampleResult.everything).contains("<li><code>\(digest)</code> stories/"))
  }

  @Test func theConfigurationIsNamed() {
    var options = Self.options
    #expect(page(SampleResult.nothing).contains("<dd>none: as delivered</dd>"))
    options.configurationDigest = "0123abcd"
    #expect(page(SampleResult.nothing, options).contains("SHA-256 <code>0123abcd</code>"))
  }

  @Test func thePageCarriesItsOwnData() throws {
    let page = page(SampleResult.everything)
    for format in [OutputFormat.json, .sarif] {
      let packed = PackedData.gzip(Output.render(SampleResult.everything, as: format, options: Self.options))
      #expect(page.contains("download=\"crosscheck.\(format.rawValue).gz\""))
      #expect(page.contains("data:application/gzip;base64,\(Base64.text(of: packed))"))
    }
  }

  @Test func whatExplainsADifferenceIsNamedAndTold() {
    let page = page(SampleResult.everything)
    #expect(page.contains("<h3>Explained: 1 difference</h3>"))
    #expect(page.contains("<code>rounded-amount</code></h4>"))
    #expect(page.contains("<dt id=\"rule-rounded-amount\">"))
  }

  @Test func theFirstScreenNamesWhatThereIsToDo() {
    let page = page(SampleResult.everything)
    let todo = "<a href=\"#finding-3f9c0a12d4e8b671\" dir=\"auto\">Northern Gazette prints the fourth round;"
    #expect(page.contains(todo))
    #expect(page.contains("<summary>1 story with nothing to correct or decide</summary>"))
  }

  @Test func nothingIsLoadedAndOnlyItsOwnScriptIsAllowed() {
    let page = page(CheckResult(stories: [SampleResult.talks, SampleResult.ferry], problems: []))
    #expect(!page.contains(" style="))
    #expect(!page.contains(" src="))
    #expect(page.contains("default-src &#39;none&#39;; style-src &#39;sha256-"))
    for (start, end) in [("<style>", "</style>"), ("<script>", "</script>")] {
      let parts = page.components(parting: start)
      #expect(parts.count == 2)
      let content = parts.last?.components(parting: end).first ?? ""
      #expect(page.contains("sha256-\(Base64.text(of: SHA256.digest(of: Array(content.utf8))))"))
    }
  }

  @Test func externalAssetsStandBesideThePage() {
    var options = Self.options
    options.assets = .external
    let page = page(SampleResult.everything, options)
    #expect(page.contains("<link rel=\"stylesheet\" href=\"crosscheck.css\">"))
    #expect(!page.contains("<style>"))
    let files = HTMLReport.pages(of: SampleResult.everything, options: options)
    #expect(files.map(\.path).contains("crosscheck.css") && files.map(\.path).contains("crosscheck.js"))
  }

  @Test func storiesComeWorstFirstAndQuietOnesFolded() throws {
    let page = page(SampleResult.everything)
    let parts = page.components(parting: "<details class=\"story\" id=\"").dropFirst()
    let anchors = parts.map { $0.components(parting: "\"").first ?? "" }
    #expect(
      anchors == [
        "story-border-talks", "story-ferry-fire-sund", "story-script-alert-story-script-gnirts",
        "story-library-opening",
      ]
    )
    #expect(page.contains("id=\"story-library-opening\">"))
    #expect(page.contains("id=\"story-border-talks\" open=\"\">"))
  }

  @Test func theOddCellIsMarkedBySignAndWord() {
    let page = page(SampleResult.everything)
    let odd =
      "<span class=\"words\" dir=\"auto\">fourth round of talks</span> "
      + "<span class=\"flag\"><span aria-hidden=\"true\">≠ </span>differs</span>"
    #expect(page.contains(odd))
    #expect(page.contains("<q dir=\"auto\">fifth round</q> (2 of 3)"))
  }

  @Test func findingsOfOneFingerprintKeepApart() {
    var story = SampleResult.ferry
    story.findings += story.findings
    let page = page(CheckResult(stories: [story], problems: []))
    #expect(page.components(parting: "id=\"finding-ab12cd34ef56ab78\"").count == 2)
    #expect(page.components(parting: "id=\"finding-ab12cd34ef56ab78-2\"").count == 2)
    #expect(page.components(parting: "id=\"drawing-ab12cd34ef56ab78-title\"").count == 2)
  }

  @Test func manyReportsAreToldLineByLine() {
    let page = page(SampleResult.crowd)
    #expect(page.contains(">Printed, and by whom</th>"))
    #expect(!page.contains(">not said</span>"))
    #expect(page.contains("<q dir=\"auto\">45 houses</q> (10 of 12)"))
    #expect(page.contains("<abbr class=\"key\" title=\"Outlet 6\">"))
  }

  @Test func aHundredReportsStayUnderTwoMegabytes() {
    let stories = (0..<25).map { number in
      var story = SampleResult.talks
      story.id += " \(number)"
      return story
    }
    let result = CheckResult(stories: stories, problems: [])
    #expect(result.reportCount == 100)
    #expect(HTMLReport.page(of: result, options: Self.options).count < 2_000_000)
  }

  @Test func thousandsOfReportsAreSplitByStory() {
    let stories = (0..<2_500).map { number in
      StoryResult(
        id: "story \(number)",
        reports: SampleResult.talks.reports,
        findings: [],
        agreements: []
      )
    }
    let files = HTMLReport.pages(of: CheckResult(stories: stories, problems: []), options: Self.options)
    #expect(files.count == 2_503)
    #expect(Set(files.map(\.path)).count == files.count)
    #expect((files.first?.bytes.count ?? .max) < 4_000_000)
  }

  @Test func storiesOfOneSlugKeepApart() {
    let stories = ["A b", "a-b", "a?b"].map { id in
      StoryResult(id: id, reports: [], findings: [], agreements: [])
    }
    let files = HTMLReport.pages(of: CheckResult(stories: stories, problems: []), options: Self.options)
    #expect(
      files.map(\.path) == [
        "index.html", "report.json", "report.sarif", "stories/story-a-b.html", "stories/story-a-b-2.html",
        "stories/story-a-b-3.html",
      ]
    )
  }

  @Test func anEmptyResultIsStillAPage() {
    let page = page(CheckResult(stories: [], problems: []))
    #expect(page.contains("<h1>No story was checked.</h1>"))
  }
}

extension String {
  /// The parts of a text between the places where another stands.
  func components(parting mark: String) -> [String] {
    var parts: [String] = []
    var rest = Substring(self)
    while let place = rest.firstRange(of: mark) {
      parts.append(String(rest[..<place.lowerBound]))
      rest = rest[place.upperBound...]
    }
    return parts + [String(rest)]
  }
}
