@testable import Crosscheck

// A story for the tests that no output can be broken by what it prints.
extension SampleResult {
  /// Reports that try to break whatever prints them.
  static let hostile = StoryResult(
    id: "<script>alert('story')</script>\u{202E}gnirts",
    reports: [
      addressed(
        report(
          "a",
          "\"><img src=x onerror=alert(1)>",
          "hostile",
          at: nil,
          title: "</title><script>alert(2)</script>",
          origin: 0
        ),
        "javascript:alert(3)"
      ),
      report("b", "Plain & \u{1B}[31mRed\u{07}", "hostile", at: nil, origin: 1),
    ],
    findings: [
      Finding(
        id: "dead00beef00dead",
        rule: "different-name",
        kind: .name,
        verdict: .conflict,
        confidence: 0.5,
        subject: "</h4><svg onload=alert(4)>",
        message: "\u{2066}One prints </article>\u{2069}; the other ]]> and `|`.",
        explanation:
          "--> %0A::error::no, \"quotes\" and 'apostrophes' # as, they; come\r\n=cmd|' /C calc'!A0",
        claims: [
          claim(
            "a",
            in: "hostile",
            "He was <b onclick=\"alert(5)\">Jón</b> \u{202E}neb\u{202C} Ali & Sons.",
            "<b onclick=\"alert(5)\">Jón</b>",
            .words(Words("jon")),
            .name
          ),
          claim(
            "b",
            in: "hostile",
            "\(String(repeating: "ab", count: 500_000)) was John, 東京の会社 e\u{301}t \u{0}\u{1B}]0;title\u{07} all.",
            "John",
            .words(Words("john")),
            .name
          ),
        ],
        reasoning: Reasoning()
      )
    ],
    agreements: []
  )
}
