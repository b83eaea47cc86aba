@testable import Crosscheck

/// Results made by hand, for the tests of the outputs: what a check would say of four small stories of our own.
enum SampleResult {
  /// A story of each sort, a hostile one among them, and a file that could not be read.
  static let everything = CheckResult(
    stories: [quiet, talks, ferry, hostile].map { $0.withTexts() },
    problems: [
      Problem(
        path: "stories/ferry/wire-3.html",
        message:
          "This file holds no article: it ends after 0 bytes. Fetch it again, or take it out of the folder."
      )
    ]
  )

  /// A result in which nothing was found.
  static let nothing = CheckResult(stories: [quiet.withTexts()], problems: [])

  /// A story that a dozen outlets report: two of them print another figure.
  static let crowd: CheckResult = {
    let reports = (1...12).map { number in
      report("r\(number)", "Outlet \(number)", "flood", at: "2025-08-0\(1 + number / 5)", origin: number)
    }
    let claims = reports.map { report in
      let figure = report.origin % 6 == 0 ? 47 : 45
      return claim(
        report.id,
        in: "flood",
        "The flood damaged \(figure) houses in the lower town.",
        "\(figure) houses",
        .amount(Amount(Double(figure), unit: "house")),
        .count
      )
    }
    let finding = Finding(
      id: "f100d0f100d0f100",
      rule: "different-count",
      kind: .count,
      verdict: .conflict,
      confidence: 0.8,
      subject: "houses damaged",
      message: "Ten outlets print 45 houses; Outlet 6 and Outlet 12 print 47.",
      explanation: "The same houses are counted, on the same day.",
      claims: claims,
      reasoning: Reasoning()
    )
    let story = StoryResult(id: "flood", reports: reports, findings: [finding], agreements: [])
    return CheckResult(stories: [story.withTexts()], problems: [])
  }()

  /// A report with a path and a time; origins count up from 0 unless one is given.
  static func report(
    _ id: String,
    _ outlet: String?,
    _ story: String,
    at time: String?,
    title: String? = nil,
    origin: Int
  ) -> ReportSummary {
    ReportSummary(
      id: id,
      path: "stories/\(story)/\(id).txt",
      outlet: outlet,
      published: time.flatMap(Moment.init(iso:)),
      title: title,
      author: nil,
      url: nil,
      facts: 11 + origin,
      numbers: 9 + origin,
      placedNumbers: 8 + origin,
      origin: origin
    )
  }

  /// A report with the address that it was fetched from.
  static func addressed(_ report: ReportSummary, _ url: String) -> ReportSummary {
    var report = report
    report.url = url
    return report
  }

  /// A claim whose quote stands in its sentence.
  static func claim(
    _ report: String,
    in story: String,
    _ sentence: String,
    _ quote: String,
    _ value: Value,
    _ kind: Kind,
    line: Int = 3,
    before: String? = nil,
    after: String? = nil
  ) -> Evidence {
    let bytes = Array(sentence.utf8)
    let quoted = Array(quote.utf8)
    let offset =
      (0...max(0, bytes.count - quoted.count)).first { start in
        bytes[start...].starts(with: quoted)
      } ?? 0
    let column = String(decoding: bytes[..<offset], as: UTF8.self).unicodeScalars.count + 1
    return Evidence(
      report: report,
      kind: kind,
      quote: quote,
      sentence: sentence,
      quoteOffset: offset,
      before: before,
      after: after,
      location: Location(
        path: "stories/\(story)/\(report).txt",
        record: nil,
        line: line,
        column: column,
        endLine: line,
        endColumn: column + quote.unicodeScalars.count
      ),
      value: value
    )
  }

  private static let quiet = StoryResult(
    id: "library-opening",
    reports: [
      report("courier", "Vale Courier", "library-opening", at: "2025-03-02T07:00:00Z", origin: 0),
      report("post", "Morning Post of Vale", "library-opening", at: "2025-03-02T09:30:00Z", origin: 1),
    ],
    findings: [],
    agreements: [
      Finding(
        id: "00d1a5b2c3e4f567",
        rule: "same-value",
        kind: .money,
        verdict: .agree,
        confidence: 0.97,
        subject: "cost of the library",
        message: "Vale Courier and Morning Post of Vale both print £2.4 million.",
        explanation: "Written differently, the same amount.",
        claims: [
          claim(
            "courier",
            in: "library-opening",
            "The new building cost £2.4m.",
            "£2.4m",
            .amount(Amount(2_400_000, unit: "GBP")),
            .money
          ),
          claim(
            "post",
            in: "library-opening",
            "At 2.4 million pounds it came in under budget.",
            "2.4 million pounds",
            .amount(Amount(2_400_000, unit: "GBP")),
            .money
          ),
        ],
        reasoning: Reasoning(alignedBecause: ["both are the cost of the building"])
      )
    ]
  )
}
