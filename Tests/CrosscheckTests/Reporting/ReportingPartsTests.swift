import Testing

@testable import Crosscheck

@Suite struct ReportingPartsTests {
  /// The examples of FIPS 180-4's validation, and the lengths around a block's end.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
    (
      String(repeating: "a", count: 1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ])
  func sha256(_ message: String, _ digest: String) {
    #expect(SHA256.hexadecimal(of: Array(message.utf8)) == digest)
  }

  @Test func base64OfADigest() {
    #expect(Base64.text(of: SHA256.digest(of: [])) == "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")
  }

  @Test func numbersArePrintedWhole() {
    let powers = (0...18).map { (0..<$0).reduce(1) { power, _ in power * 10 } }
    let numbers = powers.flatMap { [$0 - 1, $0, -$0, $0 + 7] } + [12_345_678, 90_807_060_504, .max, .min]
    var writer = JSONWriter()
    writer.array { writer in numbers.forEach { writer.number($0) } }
    #expect(
      String(decoding: writer.bytes, as: UTF8.self) == "[\(numbers.map(String.init).joined(separator: ","))]"
    )
  }

  @Test func markupInTextAndAttributesIsEscaped() {
    var writer = MarkupWriter()
    writer.element("p", ["title": "\"'><b>&\u{202E}", "lang": nil], text: "<i>&amp;\u{1}\n</i>")
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == "<p title=\"&quot;&#39;&gt;&lt;b&gt;&amp;⟨U+202E⟩\">&lt;i&gt;&amp;amp;⟨U+0001⟩ &lt;/i&gt;</p>"
    )
  }

  @Test func scalarsThatActAreMadeVisible() {
    #expect(
      VisibleText.text("plain, naïve, 東京, e\u{301}, 👩\u{200D}🚒") == "plain, naïve, 東京, e\u{301}, 👩\u{200D}🚒"
    )
    #expect(VisibleText.text("a\u{202E}b\u{7F}\u{85}\u{E0041}") == "a⟨U+202E⟩b⟨U+007F⟩⟨U+0085⟩⟨U+E0041⟩")
    #expect(VisibleText.text("a\nb\tc\u{2028}d") == "a b c d")
  }

  @Test func passagesAreCutAtTheQuote() {
    let sentence = "In the year before, the fifth round of talks had been held in Ürümqi, far away."
    let claim = SampleResult.claim("a", in: "s", sentence, "fifth round", .amount(Amount(5)), .ordinal)
    #expect(Passage(claim, reach: 400).lead == "In the year before, the ")
    #expect(Passage(claim, reach: 400).tail == " of talks had been held in Ürümqi, far away.")
    #expect(Passage(claim, reach: 12).lead == "…before, the ")
    #expect(Passage(claim, reach: 29).tail == " of talks had been held in…")
    var astray = claim
    astray.quoteOffset = 3
    #expect(Passage(astray, reach: 400).lead == sentence)
    #expect(Passage(astray, reach: 400).quote.isEmpty)
  }

  @Test func longWordsAreCutBetweenScalars() {
    let word = String(repeating: "é", count: 50)
    #expect(Passage.head(word, bytes: 11) == "ééééé…")
    #expect(Passage.foot(word, bytes: 11) == "…ééééé")
  }

  @Test func linesFoldAtSpacesAndKeepTheMark() {
    let claim = SampleResult.claim(
      "a",
      in: "s",
      "They met 東京 for the fourth time on Friday",
      "fourth time",
      .amount(Amount(4)),
      .ordinal
    )
    let lines = FoldedText(Passage(claim, reach: 99), width: 24).lines
    #expect(lines.map(\.text) == ["They met 東京 for the", "fourth time on Friday"])
    #expect(lines.map(\.marked) == [nil, 0..<11])
  }

  @Test func linksLeadOnlyToTheWeb() {
    #expect(
      TextFragment.address(of: "a-b, c", in: "HTTPS://x.example/p?q=1\"#old")
        == "HTTPS://x.example/p?q=1%22#:~:text=a%2Db%2C%20c"
    )
    for url in ["javascript:alert(1)", "data:text/html,x", "//x.example", "file:///etc/passwd", ""] {
      #expect(TextFragment.address(of: "a", in: url) == nil)
    }
  }

  @Test func summariesAreWords() {
    #expect(SummaryLine.text(of: CheckResult(stories: [], problems: [])) == "No story was checked.")
    #expect(
      SummaryLine.text(of: SampleResult.nothing) == "Nothing to correct or decide in 1 story; 1 agreement."
    )
    #expect(
      SummaryLine.text(of: SampleResult.everything)
        == "3 conflicts and 1 review in 3 of 4 stories; 2 differences explained; 1 agreement; "
        + "1 problem left something unchecked."
    )
  }

  @Test func momentsAreWords() {
    func text(_ iso: String) -> String? { Moment(iso: iso).map(MomentText.text) }
    #expect(text("2025-10-24") == "24 Oct 2025")
    #expect(text("2025-10-24T09:05:00-03:30") == "24 Oct 2025, 09:05 UTC−3:30")
    let day = CalendarDay(year: 2025, month: 12, day: 30)
    #expect(MomentText.span(day, day.adding(days: 1)) == "30–31 Dec 2025")
    #expect(MomentText.span(day, day.adding(days: 3)) == "30 Dec 2025 – 2 Jan 2026")
    #expect(RenderOptions(epoch: 0).moment?.iso == "1970-01-01T00:00:00Z")
  }

  @Test func theTableCountsOriginsNotReports() throws {
    let table = FactTable(of: SampleResult.talks.withTexts())
    let round = try #require(table.rows.first)
    #expect(round.majority?.words == "fifth round")
    #expect(round.majority?.origins == 2)
    #expect(round.cell(of: "gazette")?.standing == .differs)
    #expect(round.cell(of: "mirror")?.standing == .shared)
  }

  /// Two feet-and-metres values are one side where a conflict says so, whatever else allows their difference.
  @Test func valuesOfOneSideStayTogether() throws {
    var feet = SampleResult.claim(
      "a",
      in: "s",
      "He fell 200 feet.",
      "200 feet",
      .words(Words("200 feet")),
      .quantity
    )
    let metres = SampleResult.claim(
      "b",
      in: "s",
      "He fell 60 metres.",
      "60 metres",
      .words(Words("60 metres")),
      .quantity
    )
    var other = SampleResult.claim(
      "c",
      in: "s",
      "He fell 200 metres.",
      "200 metres",
      .words(Words("200 metres")),
      .quantity
    )
    feet.location.line = 1
    other.side = 1
    var converted = metres
    converted.side = 1
    func finding(_ verdict: Verdict, _ claims: [Evidence]) -> Finding {
      Finding(
        id: verdict.rawValue,
        rule: "r",
        kind: .quantity,
        verdict: verdict,
        confidence: 1,
        subject: "fall",
        message: "",
        explanation: "",
        claims: claims,
        reasoning: Reasoning()
      )
    }
    let reports = ["a", "b", "c"].enumerated().map { SampleResult.report($1, nil, "s", at: nil, origin: $0) }
    let story = StoryResult(
      id: "s",
      reports: reports,
      findings: [finding(.conflict, [feet, metres, other])],
      agreements: [finding(.compatible, [feet, converted])]
    )
    let row = try #require(FactTable(of: story).rows.first)
    #expect(row.majority?.origins == 2)
    #expect(row.cells.map(\.standing) == [.shared, .shared, .differs])
    #expect(row.lines.map(\.words) == ["200 feet", "60 metres", "200 metres"])
  }

  @Test func findingsThatShareAPassageAreOneRow() throws {
    let table = FactTable(of: SampleResult.ferry.withTexts())
    #expect(table.rows.count == 1)
    let toll = try #require(table.rows.first)
    #expect(toll.cell(of: "wire-1")?.verdict == .update)
    #expect(toll.cell(of: "echo")?.verdict == .conflict)
  }

  @Test func plotsNeedThreeValuesOfOneUnit() throws {
    let toll = try #require(FactTable(of: SampleResult.ferry.withTexts()).rows.first)
    #expect(DotPlot(row: toll, keys: ReportKeys(SampleResult.ferry)) != nil)
    let round = try #require(FactTable(of: SampleResult.talks.withTexts()).rows.first)
    #expect(DotPlot(row: round, keys: ReportKeys(SampleResult.talks)) == nil)
  }

  @Test(arguments: [
    (5.0, 14.0, true, [5.0, 10, 15]), (4, 5, true, [4, 5]), (0.1, 0.3, false, [0.1, 0.15, 0.2, 0.25, 0.3]),
    (1_200_000, 1_900_000, true, [1_200_000, 1_400_000, 1_600_000, 1_800_000, 2_000_000]),
  ])
  func axesHaveRoundValues(_ low: Double, _ high: Double, _ areWhole: Bool, _ values: [Double]) {
    let ticks = AxisTicks(low: low, high: high, areWhole: areWhole).values
    #expect(ticks.map(AxisTicks.text) == values.map(AxisTicks.text))
  }

  @Test(arguments: [
    ("One line.\nAnother.", ["One line.", "Another."]),
    (
      "A line that was wrapped because it got rather too long\nfor its column.\n\nShort\nlist\n",
      ["A line that was wrapped because it got rather too long\nfor its column.", "Short", "list"]
    ),
    ("\n \n", []), ("", []),
  ])
  func paragraphsAreThoseOfTheText(_ text: String, _ paragraphs: [String]) {
    let bytes = Array(text.utf8)
    let found = TextParagraphs.ranges(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
    #expect(found == paragraphs)
  }

  @Test func everyVerdictExplainsItself() {
    for verdict in Verdict.allCases {
      #expect(verdict.manual.utf8.starts(with: verdict.rawValue.utf8))
      for heading in ["Why it matters", "Example", "Not this"] where verdict != .agree || heading != "" {
        #expect(verdict.manual.contains(heading))
      }
    }
  }
}
