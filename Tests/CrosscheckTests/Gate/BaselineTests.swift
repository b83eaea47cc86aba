import Testing

@testable import Crosscheck

/// Which findings a baseline knows, and what becomes of its entries.
@Suite struct BaselineTests {
  private static let day = CalendarDay(year: 2026, month: 11, day: 22)

  /// A finding in which each side is printed by some reports.
  private static func finding(
    _ sides: [(figure: Double, reports: [String])],
    rule: String = "different-count",
    verdict: Verdict = .conflict,
    subject: String = "people dead",
    line: Int = 3
  ) -> Finding {
    let claims = sides.enumerated().flatMap { side, prints in
      prints.reports.map { report in
        var claim = SampleResult.claim(
          report,
          in: "fire",
          "The fire killed \(ValueText.number(prints.figure)) people.",
          "\(ValueText.number(prints.figure)) people",
          .amount(Amount(prints.figure, unit: "person")),
          .count,
          line: line
        )
        claim.side = side
        return claim
      }
    }
    return Finding(
      id: Fingerprint.of(story: "fire", kind: .count, evidence: claims),
      rule: rule,
      kind: .count,
      verdict: verdict,
      confidence: 0.9,
      subject: subject,
      message: "They differ.",
      explanation: "",
      claims: claims,
      reasoning: Reasoning()
    )
  }

  private static func result(_ findings: [Finding], story: String = "fire", problems: [Problem] = [])
    -> CheckResult
  {
    let reports = Set(findings.flatMap { $0.claims.map(\.report) }).sorted().enumerated().map { index, id in
      SampleResult.report(id, nil, story, at: nil, origin: index)
    }
    let result = StoryResult(id: story, reports: reports, findings: findings, agreements: [])
    return CheckResult(stories: [result], problems: problems)
  }

  private static func baseline(_ findings: [Finding], expires: String? = nil) throws -> Baseline {
    var baseline = Baseline()
    let result = result(findings)
    _ = baseline.accept(
      BaselineComparison(of: result, with: baseline, on: day),
      in: result,
      as: Baseline.Acceptance(
        reason: "Until the inquest",
        author: "Ana Lim",
        day: day,
        expires: expires.flatMap(CalendarDay.init(iso:))
      )
    )
    // As it is after a way through the file.
    return try Baseline(json: baseline.json)
  }

  private static let known = finding([(14, ["a"]), (16, ["b"])])

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let now: Finding
    let isKnown: Bool
  }

  private static let cases: [Case] = [
    Case(testDescription: "the same", now: known, isKnown: true),
    Case(testDescription: "further down", now: finding([(14, ["a"]), (16, ["b"])], line: 30), isKnown: true),
    Case(
      testDescription: "sides told in another order",
      now: finding([(16, ["b"]), (14, ["a"])]),
      isKnown: true
    ),
    Case(
      testDescription: "a third report joins a side",
      now: finding([(14, ["a"]), (16, ["b", "c"])]),
      isKnown: true
    ),
    Case(
      testDescription: "another subject in words",
      now: finding([(14, ["a"]), (16, ["b"])], subject: "dead"),
      isKnown: true
    ),
    Case(testDescription: "another figure", now: finding([(14, ["a"]), (17, ["b"])]), isKnown: false),
    Case(testDescription: "figures change places", now: finding([(16, ["a"]), (14, ["b"])]), isKnown: false),
    Case(
      testDescription: "another report against the first",
      now: finding([(14, ["a"]), (16, ["c"])]),
      isKnown: false
    ),
    Case(
      testDescription: "a third side",
      now: finding([(14, ["a"]), (16, ["b"]), (18, ["c"])]),
      isKnown: false
    ),
    Case(
      testDescription: "another rule",
      now: finding([(14, ["a"]), (16, ["b"])], rule: "other"),
      isKnown: false
    ),
  ]

  @Test(arguments: cases) func knowsWhatIsTheSame(_ example: Case) throws {
    let baseline = try Self.baseline([Self.known])
    let comparison = BaselineComparison(of: Self.result([example.now]), with: baseline, on: Self.day)
    #expect(comparison.accepted.count == (example.isKnown ? 1 : 0))
    #expect(comparison.new.count == (example.isKnown ? 0 : 1))
    #expect(comparison.stale.count == (example.isKnown ? 0 : 1))
  }

  @Test func swappingOneForAnotherDoesNotPass() throws {
    let other = Self.finding([(200, ["a"]), (300, ["b"])], subject: "homes")
    let baseline = try Self.baseline([Self.known])
    let comparison = BaselineComparison(of: Self.result([other]), with: baseline, on: Self.day)
    #expect((comparison.new.count, comparison.stale.count) == (1, 1))
  }

  @Test func tellsTwinsApartByTheirSubject() throws {
    let second = Self.finding([(14, ["a"]), (16, ["b"])], subject: "people hurt", line: 9)
    let baseline = try Self.baseline([second])
    let comparison = BaselineComparison(of: Self.result([Self.known, second]), with: baseline, on: Self.day)
    #expect(comparison.accepted.map(\.finding.subject) == ["people hurt"])
    #expect(comparison.new.map(\.finding.subject) == ["people dead"])
  }

  @Test(arguments: [("2026-11-22", true), ("2026-11-21", false)])
  func holdsUntilItsLastDay(_ last: String, _ holds: Bool) throws {
    let baseline = try Self.baseline([Self.known], expires: last)
    var result = Self.result([Self.known])
    result.apply(BaselineComparison(of: result, with: baseline, on: Self.day), of: "b.json")
    #expect(result.suppressedCount == (holds ? 1 : 0))
    #expect(result.count(of: .conflict) == (holds ? 0 : 1))
    #expect(result.warnings.map(\.line) == (holds ? [] : [4]))
  }

  @Test func graverFindingsCountAgain() throws {
    let review = Self.finding([(14, ["a"]), (16, ["b"])], verdict: .review)
    let baseline = try Self.baseline([review])
    let comparison = BaselineComparison(of: Self.result([Self.known]), with: baseline, on: Self.day)
    #expect(comparison.outgrown.count == 1)
    let other = BaselineComparison(
      of: Self.result([review]),
      with: try Self.baseline([Self.known]),
      on: Self.day
    )
    #expect(other.accepted.count == 1)
  }

  @Test func saysNothingOfWhatWasNotRead() throws {
    let baseline = try Self.baseline([Self.known])
    let other = BaselineComparison(of: Self.result([], story: "flood"), with: baseline, on: Self.day)
    #expect((other.stale.count, other.unseen.count) == (0, 1))
    let broken = BaselineComparison(
      of: Self.result([], problems: [Problem(path: "fire/b.html", message: "It cannot be read.")]),
      with: baseline,
      on: Self.day
    )
    #expect((broken.stale.count, broken.unseen.count) == (0, 1))
  }

  @Test func keepsEntriesWhenWrittenAgain() throws {
    let first = try Self.baseline([Self.known])
    let second = Self.finding([(200, ["a"]), (300, ["b"])], subject: "homes")
    let result = Self.result([Self.known, second])
    var baseline = first
    let written = baseline.accept(
      BaselineComparison(of: result, with: baseline, on: Self.day),
      in: result,
      as: Baseline.Acceptance(reason: "Later", author: nil, day: Self.day, expires: nil)
    )
    #expect(written == 1)
    #expect(Set(baseline.entries.map(\.reason)) == ["Until the inquest", "Later"])
    let (removed, added) = first.difference(to: try Baseline(json: baseline.json))
    #expect((removed.count, added.count) == (0, 1))
    // Whatever the order in memory, the file is the same.
    #expect(Baseline(entries: baseline.entries.reversed()).json == baseline.json)
  }

  @Test func warnsOfOtherSettings() throws {
    let plain = ConfigurationReaderTests.read("# Nothing is said yet.\n").configuration.judgementFingerprint
    let shown = ConfigurationReaderTests.read("show: [findings, updates]\n").configuration
      .judgementFingerprint
    let strict = ConfigurationReaderTests.read("rules:\n  rounding: off\n").configuration.judgementFingerprint
    #expect(plain == shown)
    #expect(plain != strict)
    var result = Self.result([Self.known])
    result.warn(of: Baseline(), at: "known.json", unlessWrittenUnder: strict)
    result.warn(of: Baseline(configuration: strict), at: "known.json", unlessWrittenUnder: strict)
    #expect(result.warnings.isEmpty)
    result.warn(of: Baseline(configuration: plain), at: "known.json", unlessWrittenUnder: strict)
    #expect(result.warnings.map(\.path) == ["known.json"])
  }

  @Test func renewsWhatHasExpired() throws {
    var baseline = try Self.baseline([Self.known], expires: "2026-01-01")
    let result = Self.result([Self.known])
    let written = baseline.accept(
      BaselineComparison(of: result, with: baseline, on: Self.day),
      in: result,
      only: [String(Self.known.id.prefix(6))],
      as: Baseline.Acceptance(reason: "Adjourned", author: nil, day: Self.day, expires: nil)
    )
    #expect(written == 1)
    #expect(baseline.entries.map(\.reason) == ["Adjourned"])
  }
}
