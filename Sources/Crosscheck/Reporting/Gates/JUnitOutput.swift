/// JUnit's XML: a suite a story, a case a finding.
///
/// A conflict fails, a review is skipped, since it waits for a person, and so is what somebody set aside;
/// a story without either has one case that passes, and what could not be read is an error.
enum JUnitOutput {
  static func render(_ result: CheckResult, options: RenderOptions) -> [UInt8] {
    var page = MarkupWriter()
    page.literal("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    page.literal(OwnOutput.mark)
    page.line()
    let counts = result.stories.map { Counts($0, options: options) }
    let problems = result.problems.count
    let tests = counts.reduce(problems) { $0 + $1.tests }
    let failures = counts.reduce(0) { $0 + $1.failures }
    let attributes: MarkupWriter.Attributes = [
      "name": ToolVersion.name, "tests": String(tests), "failures": String(failures),
      "errors": String(problems),
    ]
    page.element("testsuites", attributes) { page in
      page.line()
      for (story, count) in zip(result.stories, counts) {
        suite(&page, story.id, count, errors: 0, options) { page in
          let listed = options.listed(in: story)
          let aside = options.suppressed(in: story)
          if listed.isEmpty, aside.isEmpty {
            page.element("testcase", ["name": "no disagreement", "classname": story.id]) { _ in }
            page.line()
          }
          for finding in listed + aside {
            testCase(&page, FindingPlaces(finding: finding, story: story, options: options))
          }
        }
      }
      if problems > 0 {
        suite(&page, "unchecked", Counts(problems: problems), errors: problems, options) {
          page in
          for problem in result.problems { testCase(&page, problem, options) }
        }
      }
    }
    page.line()
    return page.bytes
  }

  private struct Counts {
    var tests: Int
    var failures = 0
    var skipped = 0

    init(problems: Int) { tests = problems }

    init(_ story: StoryResult, options: RenderOptions) {
      let listed = options.listed(in: story)
      let aside = options.suppressed(in: story).count
      tests = max(1, listed.count + aside)
      failures = listed.count { $0.severity == .error }
      skipped = listed.count { $0.severity == .warning } + aside
    }
  }

  private static func suite(
    _ page: inout MarkupWriter,
    _ name: String,
    _ counts: Counts,
    errors: Int,
    _ options: RenderOptions,
    body: (inout MarkupWriter) -> Void
  ) {
    // The schema wants a local time without a zone.
    let time = options.moment.map { Moment(day: $0.day, minute: $0.minute, second: $0.second).iso }
    let attributes: MarkupWriter.Attributes = [
      "name": name, "tests": String(counts.tests), "failures": String(counts.failures),
      "errors": String(errors),
      "skipped": String(counts.skipped), "timestamp": time,
    ]
    page.element("testsuite", attributes) { page in
      page.line()
      body(&page)
    }
    page.line()
  }

  private static func testCase(_ page: inout MarkupWriter, _ places: FindingPlaces) {
    let finding = places.finding
    let subject = finding.subject.isEmpty ? finding.kind.rawValue : finding.subject
    let attributes: MarkupWriter.Attributes = [
      "name": "\(subject) [\(finding.id)]", "classname": "\(places.story.id).\(finding.rule)",
    ]
    page.element("testcase", attributes) { page in
      if let suppression = finding.suppression {
        let words = SuppressionText.text(of: suppression, options: places.options)
        page.element("skipped", ["message": words]) { _ in }
        page.element("system-out") { page in lines(&page, places) }
        return
      }
      switch finding.severity {
      case .error:
        page.element("failure", ["message": finding.message, "type": finding.rule]) { page in
          lines(&page, places)
        }
      case .warning: page.element("skipped", ["message": finding.message]) { _ in }
      case .note, nil: break
      }
      if finding.severity != .error { page.element("system-out") { page in lines(&page, places) } }
    }
    page.line()
  }

  private static func lines(_ page: inout MarkupWriter, _ places: FindingPlaces) {
    for claim in places.finding.claims.prefix(1) {
      page.text(places.words(of: claim))
      page.line()
    }
    for line in places.lines.dropFirst() {
      page.text(line)
      page.line()
    }
  }

  private static func testCase(_ page: inout MarkupWriter, _ problem: Problem, _ options: RenderOptions) {
    page.element("testcase", ["name": options.relative(problem.path), "classname": "unchecked"]) { page in
      page.element("error", ["message": problem.message, "type": "unchecked"]) { _ in }
    }
    page.line()
  }
}
