import Testing

@testable import Crosscheck

/// What a page asks of the articles, and no other output pays for.
@Suite struct ReportSourcesTests {
  private static let files = [
    "mill/a.txt": "The fire in the mill killed 14 people on Monday.\n",
    "mill/b.txt": "By Jane Doe\n\nThe fire in the mill killed 17 people on Monday.\n",
  ]

  private func result(_ wantsPage: Bool) async throws -> StoryResult {
    let folder = try NewsFolder(Self.files)
    let reader = StoryReader(takesDigests: wantsPage)
    let (stories, problems) = await reader.stories(at: [folder["mill"]])
    #expect(problems.isEmpty)
    let result = await Checker.check(stories, problems: [], threads: 1, keepsTexts: wantsPage)
    return try #require(result.stories.first)
  }

  @Test func aPageNamesItsFilesAndShowsTheirTexts() async throws {
    let story = try await result(true)
    for report in story.reports {
      let given = try #require(Self.files["mill/\(report.id).txt"])
      #expect(report.digest == SHA256.hexadecimal(of: Array(given.utf8)))
      #expect(report.text?.contains("killed 1") == true)
    }
    let claims = try #require(story.findings.first).claims
    for claim in claims {
      let text = try #require(story.report(claim.report)?.text)
      let range = try #require(claim.range)
      #expect(String(decoding: Array(text.utf8)[range], as: UTF8.self) == claim.quote)
    }
  }

  @Test func otherOutputsKeepNeither() async throws {
    let story = try await result(false)
    #expect(story.reports.allSatisfy { $0.digest == nil && $0.text == nil && $0.passedOver.isEmpty })
  }
}
