import Testing

@testable import Crosscheck

/// What reports say of their own findings.
@Suite struct IgnoreNoteTests {
  private static let rules = ["different-count", "different-ordinal", "ordinal-against-count"]

  private func notes(_ text: String, markdown: Bool = false) -> (
    notes: [IgnoreNote], problems: [ParsingError], text: String
  ) {
    let parser = PlainTextParser(id: "a", path: "a.txt", isMarkdown: markdown)
    let (article, problems) = parser.article(in: Array(text.utf8))
    return (article.ignores, problems, article.text.string)
  }

  @Test(arguments: [false, true]) func readsFrontMatter(_ isMarkdown: Bool) {
    let found = notes(
      """
      ---
      outlet: Harbour Wire
      crosscheck:
        ignore:
          # Settled with the desk.
          - rule: different-count
            quote: "14 people"
            reason: 'Until the inquest'
            until: 2026-12-01
          - ordinal-against-count: Both counts are right. until 2027-01-31
          - different-ordinal: until the minister says which
      published: 2026-11-20
      ---
      Fourteen people died.
      """,
      markdown: isMarkdown
    )
    #expect(found.problems == [])
    #expect(
      found.notes == [
        IgnoreNote(
          rule: "different-count",
          quote: "14 people",
          reason: "Until the inquest",
          expires: CalendarDay(iso: "2026-12-01"),
          line: 6
        ),
        IgnoreNote(
          rule: "ordinal-against-count",
          reason: "Both counts are right.",
          expires: CalendarDay(iso: "2027-01-31"),
          line: 10
        ),
        IgnoreNote(rule: "different-ordinal", reason: "until the minister says which", line: 11),
      ]
    )
    #expect(found.text == "Fourteen people died.")
  }

  @Test(arguments: [false, true]) func readsComments(_ isMarkdown: Bool) {
    let found = notes(
      """
      First. <!-- crosscheck-ignore different-count "14 people": né à 14 until 2026-12-01 --> Fourteen died.
      <!--
        crosscheck-ignore
        ordinal-against-count: two lines
      -->
      Last, on 3 May.
      """,
      markdown: isMarkdown
    )
    #expect(found.problems == [])
    #expect(found.notes.map(\.rule) == ["different-count", "ordinal-against-count"])
    #expect(found.notes.map(\.quote) == ["14 people", nil])
    #expect(found.notes.map(\.reason) == ["né à 14", "two lines"])
    #expect(found.notes.map(\.line) == [1, 2])
    #expect(!found.text.contains("ignore"))
    #expect(!found.text.contains("2026"))
  }

  @Test func placesBehindACommentStay() throws {
    let parser = PlainTextParser(id: "a", path: "a.txt")
    let source = "É <!-- crosscheck-ignore different-count: é -->x\ny"
    let text = parser.article(in: Array(source.utf8)).article.text
    let place = try #require(text.bytes.firstIndex(of: 0x78))
    let column = try #require(source.unicodeScalars.firstIndex(of: "x")).utf16Offset(in: source) + 1
    #expect(text.position(of: place) == SourceMap.Position(line: 1, column: column))
  }

  @Test func readsPages() {
    let page =
      "<html><body>\n<article><!-- crosscheck-ignore different-count: settled -->\n<p>Fourteen died.</p>"
    let (article, problems) = HTMLArticle.article(id: "a", path: "a.html", source: Array(page.utf8))
    #expect(problems == [])
    #expect(article.ignores == [IgnoreNote(rule: "different-count", reason: "settled", line: 2)])
  }

  @Test(arguments: [
    ("<!-- crosscheck-ignore different-count -->", 1, "Say why different-count is to be ignored"),
    (
      "<!-- crosscheck-ignore different-count: until 2026-12-01 -->", 1,
      "Say why different-count is to be ignored"
    ),
    ("a\n<!-- crosscheck-ignore -->", 2, "Name the rule that is to be ignored"),
    ("<!-- crosscheck-ignore different-count because -->", 1, "A colon is missing behind the rule"),
    ("<!-- crosscheck-ignore different-count: x until 2026-13-01 -->", 1, "\"2026-13-01\" is no day."),
    ("<!-- crosscheck-ignore different-count \"x: y -->", 1, "The quotes around the passage are not closed."),
    ("<!-- crosscheck-ignroe different-count: x -->", 1, "There is no \"crosscheck-ignroe\"."),
    ("a\n\n<!-- crosscheck-ignore different-count: x", 3, "This comment is not closed."),
    ("<!-- crosscheck ignore different-count: x -->", 1, "This comment is not understood."),
    ("<!-- Crosscheck: ignroe different-count: x -->", 1, "This comment is not understood."),
    ("<!--crosscheck_disable different-count-->", 1, "This comment is not understood."),
    (
      "---\ntitle: x\ncrosscheck:\n  ignore:\n    - rule: different-count\n---\n", 5,
      "Say why different-count"
    ),
    (
      "---\ncrosscheck:\n  ignore:\n    - rule: x\n      reason: y\n      untl: z\n---\n", 6,
      "\"untl\" is not known"
    ),
    ("---\ncrosscheck:\n  ignored:\n    - rule: x\n---\n", 3, "Write under crosscheck: a line \"ignore:\""),
    ("---\ncrosscheck:\n---\n", 2, "Write under crosscheck: a line \"ignore:\""),
    ("---\ncrosscheck: {ignore: [x]}\n---\n", 2, "Write under crosscheck: a line \"ignore:\""),
  ])
  func namesWhatIsWrong(_ text: String, _ line: Int, _ message: String) {
    let found = notes(text)
    #expect(found.notes == [])
    #expect(found.problems.first?.line == line)
    #expect(found.problems.first?.message.hasPrefix(message) ?? false, "\(found.problems)")
  }

  private func check(_ note: String, on day: String = "2026-11-22") throws -> CheckResult {
    let parser = { (id: String, text: String) in
      PlainTextParser(id: id, path: "talks/\(id).txt").article(in: Array(text.utf8)).article
    }
    let story = Story(
      id: "talks",
      articles: [
        parser("a", "Delegates opened the fourth round of the trade talks in Geneva on Monday.\n\(note)\n"),
        parser("b", "Delegates opened the fifth round of the trade talks in Geneva on Monday.\n"),
      ]
    )
    var result = Checker.check([story])
    #expect(result.stories[0].findings.count == 1)
    let rules = Self.rules + result.stories[0].findings.map(\.rule)
    result.applyIgnores(of: [story], knownRules: rules, on: try #require(CalendarDay(iso: day)))
    return result
  }

  private var rule: String {
    get throws { try #require(try check("").stories[0].findings.first?.rule) }
  }

  @Test func setsAsideWhatIsMeant() throws {
    let rule = try rule
    for quote in ["", " \"fourth round\"", " \"the fourth round of the trade talks\""] {
      let result = try check("<!-- crosscheck-ignore \(rule)\(quote): both count until 2026-11-22 -->")
      #expect(result.suppressedCount == 1, "\(quote)")
      #expect(result.count(of: .conflict) == 0)
      #expect(result.warnings == [])
      #expect(result.stories[0].suppressed[0].suppression?.line == 2)
      #expect(result.stories[0].suppressed[0].suppression?.origin == .report)
    }
  }

  @Test func warnsOfWhatIsNotNeeded() throws {
    let rule = try rule
    let elsewhere = try check("<!-- crosscheck-ignore \(rule) \"seventh\": both count -->")
    #expect(elsewhere.suppressedCount == 0)
    #expect(elsewhere.warnings.map(\.line) == [2])
    let expired = try check("<!-- crosscheck-ignore \(rule): both count until 2026-11-21 -->")
    #expect(expired.suppressedCount == 0)
    #expect(expired.warnings[0].message.contains("held until 2026-11-21; 1 finding of it counts again."))
    let unknown = try check("<!-- crosscheck-ignore different-cuont: both count -->")
    var problem = Problem(
      path: "talks/a.txt",
      message: "line 2: There is no rule \"different-cuont\" to be ignored. Did you mean different-count?"
    )
    problem.line = 2
    #expect(unknown.problems == [problem])
  }
}
