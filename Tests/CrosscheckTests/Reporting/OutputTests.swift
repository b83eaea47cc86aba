import Testing

@testable import Crosscheck

@Suite struct OutputTests {
  private func text(_ format: OutputFormat, _ options: RenderOptions = RenderOptions()) -> String {
    String(decoding: Output.render(SampleResult.everything, as: format, options: options), as: UTF8.self)
  }

  @Test(arguments: OutputFormat.allCases)
  func everyFormatWritesTheSameBytesAgainAndNoControlCharacter(_ format: OutputFormat) {
    let written = text(format)
    #expect(!written.isEmpty)
    #expect(written == text(format))
    // JSON escapes what would be made visible elsewhere, since its readers want the letters of the report.
    let active = written.unicodeScalars.filter { $0.value < 0x20 && $0 != "\n" && $0 != "\r" }
    #expect(active.isEmpty)
  }

  @Test func jsonHasTheKeysOfTheContractInTheirOrder() {
    let json = text(.json)
    let report =
      "\"id\": \"courier\",\n          \"path\": \"stories/library-opening/courier.txt\",\n          "
      + "\"outlet\": \"Vale Courier\",\n          \"published\": \"2025-03-02T07:00:00Z\",\n          "
      + "\"title\": null,\n          \"facts\": 11"
    #expect(json.contains(report))
    for keys in [
      ["\"tool\"", "\"stories\"", "\"problems\"", "\"summary\""],
      [
        "\"rule\"", "\"kind\"", "\"verdict\"", "\"severity\"", "\"confidence\"", "\"subject\"", "\"message\"",
      ],
      [
        "\"quote\"", "\"sentence\"", "\"location\"", "\"line\"", "\"column\"", "\"endLine\"", "\"endColumn\"",
      ],
      ["\"conflict\"", "\"review\"", "\"update\"", "\"compatible\"", "\"agree\""].map { $0 + ": " },
    ] {
      var rest = json[...]
      for key in keys {
        let place = rest.firstRange(of: key)
        #expect(place != nil, "\(key)")
        rest = rest[(place?.upperBound ?? rest.endIndex)...]
      }
    }
    #expect(json.contains("\"conflict\": 3,\n    \"review\": 1,\n    \"update\": 1,"))
  }

  @Test func textShowsBothEndsWithTheFigureMarked() {
    let shown = text(.text)
    #expect(
      shown.contains(
        """
          --> stories/border-talks/ledger.txt:3:5  The Harbour Ledger, 24 Oct 2025, 18:20 UTC+2
           |  The fifth round of border talks opened on Friday under heavy guard.
           |      ^^^^^^^^^^^
        """
      )
    )
    #expect(shown.contains("1 other passage to the same effect"))
    #expect(!shown.contains("40 miles"))
    #expect(!shown.contains("\u{1B}["))
  }

  @Test func colourMarksInPlaceOfCarets() {
    let shown = text(.text, RenderOptions(colour: true))
    #expect(shown.contains("\u{1B}[1;4;38;5;166mfourth round of talks\u{1B}[0m"))
    #expect(!shown.contains("^^^"))
    #expect(!shown.contains("\u{1B}]0;"))
  }

  @Test func theLedgerIsListedOnRequest() {
    let shown = text(.text, RenderOptions(show: [.update, .compatible, .agree]))
    #expect(shown.contains("compatible[rounded-amount]"))
    #expect(shown.contains("agree[same-value]"))
    #expect(!shown.contains("conflict["))
  }

  @Test(arguments: [20, 40, 80, 120])
  func textKeepsToTheWidth(_ width: Int) {
    let options = RenderOptions(width: width)
    let result = CheckResult(stories: [SampleResult.talks], problems: [])
    let shown = String(decoding: Output.render(result, as: .text, options: options), as: UTF8.self)
    for line in shown.split(separator: "\n") where !line.utf8.starts(with: "  -->".utf8) {
      #expect(ColumnWidth.width(of: String(line)) <= max(width, 22), "\(line)")
    }
  }

  @Test func reasonsAreToldOnRequest() {
    let shown = text(.text, RenderOptions(showsReasoning: true))
    #expect(shown.contains("taken together because: both speak of the same meeting; the same noun"))
    #expect(!shown.contains("different-count no"), "What finds a difference excuses none.")
  }

  @Test func annotationsCannotBeForged() {
    let lines = text(.github).split(separator: "\n")
    #expect(lines.count == 5)
    #expect(lines.allSatisfy { $0.utf8.starts(with: "::".utf8) })
    #expect(text(.github).contains("%250A::error::no"))
  }

  @Test func cellsAreNoFormulas() {
    #expect(text(.csv).contains("\"\"alert(5)\"\""))
    let row = CSVOutput.render(
      CheckResult(
        stories: [
          StoryResult(id: "=1+1", reports: [], findings: [SampleResult.hostile.findings[0]], agreements: [])
        ],
        problems: []
      )
    )
    #expect(String(decoding: row, as: UTF8.self).contains("\r\n'=1+1,"))
  }

  @Test func pathsAreRelativeToTheRoot() {
    let options = RenderOptions(root: "/work/desk")
    #expect(options.relative("/work/desk/a/b.txt") == "a/b.txt")
    #expect(options.relative("/work/desktop/b.txt") == "/work/desktop/b.txt")
    #expect(options.relative("././a.txt") == "a.txt")
    #expect(SARIFOutput.address(of: "stories/a b#1%.txt") == "stories/a%20b%231%25.txt")
    #expect(SARIFOutput.address(of: "/tmp/é.txt") == "file:///tmp/%C3%A9.txt")
  }
}
