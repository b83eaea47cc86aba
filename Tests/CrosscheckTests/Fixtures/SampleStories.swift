@testable import Crosscheck

// Stories in which reports differ: what is found, and how it is told.
extension SampleResult {
  /// Talks whose round, date and length are told differently.
  static let talks = StoryResult(
    id: "border-talks",
    reports: [
      addressed(
        report(
          "gazette",
          "Northern Gazette",
          "border-talks",
          at: "2025-10-24T09:00:00Z",
          title: "Envoys meet for a fourth time",
          origin: 0
        ),
        "https://gazette.example/2025/10/talks?id=4&x=1#top"
      ),
      report(
        "ledger",
        "The Harbour Ledger",
        "border-talks",
        at: "2025-10-24T18:20:00+02:00",
        title: "Fifth round of border talks opens",
        origin: 1
      ),
      report(
        "tribune",
        "Tribune",
        "border-talks",
        at: "2025-10-25T06:15:00Z",
        title: "Talks enter day two",
        origin: 2
      ),
      report("mirror", "Coastal Mirror", "border-talks", at: nil, origin: 2),
    ],
    findings: [
      Finding(
        id: "3f9c0a12d4e8b671",
        rule: "different-ordinal",
        kind: .ordinal,
        verdict: .conflict,
        confidence: 0.91,
        subject: "round of talks",
        message:
          "Northern Gazette prints the fourth round; The Harbour Ledger, Tribune and Coastal Mirror, the fifth.",
        explanation: "The same meeting cannot be both; no reading counts one of the rounds out.",
        claims: [
          claim(
            "gazette",
            in: "border-talks",
            "Envoys of the two countries opened the fourth round of talks in the old customs house on Friday.",
            "fourth round of talks",
            .amount(Amount(4, unit: "round")),
            .ordinal,
            before: "The rain had stopped by nine.",
            after: "Neither side spoke to reporters."
          ),
          claim(
            "ledger",
            in: "border-talks",
            "The fifth round of border talks opened on Friday under heavy guard.",
            "fifth round",
            .amount(Amount(5, unit: "round")),
            .ordinal
          ),
          claim(
            "tribune",
            in: "border-talks",
            "It is the fifth round since the crossing was closed.",
            "fifth round",
            .amount(Amount(5, unit: "round")),
            .ordinal,
            line: 7
          ),
          claim(
            "mirror",
            in: "border-talks",
            "It is the fifth round since the crossing was closed.",
            "fifth round",
            .amount(Amount(5, unit: "round")),
            .ordinal,
            line: 9
          ),
        ],
        reasoning: reasoning
      ),
      Finding(
        id: "77aa01b2c4d5e6f0",
        rule: "different-day",
        kind: .date,
        verdict: .review,
        confidence: 0.66,
        subject: "date of the agreement",
        message: "Northern Gazette expects a text on 1 November; Tribune by 4 November.",
        explanation: "Both hold if the text is agreed on the first and signed on the fourth.",
        claims: [
          claim(
            "gazette",
            in: "border-talks",
            "A text is expected on 1 November.",
            "1 November",
            day("2025-11-01"),
            .date,
            line: 12
          ),
          claim(
            "tribune",
            in: "border-talks",
            "Officials hope to have a text by November 4.",
            "by November 4",
            day("2025-11-04"),
            .date,
            line: 5
          ),
        ],
        reasoning: reasoning
      ),
    ],
    agreements: [
      Finding(
        id: "c0ffee0123456789",
        rule: "rounded-amount",
        kind: .quantity,
        verdict: .compatible,
        confidence: 0.9,
        subject: "length of the border",
        message: "About 40 miles in Northern Gazette is the Ledger's 64 kilometres.",
        explanation: "40 miles are 64.4 kilometres.",
        claims: [
          claim(
            "gazette",
            in: "border-talks",
            "The strip is about 40 miles long.",
            "about 40 miles",
            .amount(Amount(40, unit: "mile", modifier: .approximate)),
            .quantity
          ),
          claim(
            "ledger",
            in: "border-talks",
            "Both claim a strip of 64 kilometres.",
            "64 kilometres",
            .amount(Amount(64, unit: "kilometre")),
            .quantity
          ),
        ],
        reasoning: reasoning
      )
    ]
  )

  /// A toll that rises, and falls in one report.
  static let ferry = StoryResult(
    id: "Ferry fire, Sund",
    reports: [
      report(
        "wire-1",
        "Sund Wire",
        "ferry",
        at: "2025-06-03T06:10:00Z",
        title: "Ferry burns off Sund",
        origin: 0
      ),
      report("herald", "Island Herald", "ferry", at: "2025-06-03T09:40:00Z", origin: 1),
      report(
        "wire-2",
        "Sund Wire",
        "ferry",
        at: "2025-06-03T14:05:00Z",
        title: "Ferry toll rises",
        origin: 2
      ),
      report("echo", "Evening Echo", "ferry", at: "2025-06-03T15:30:00Z", origin: 3),
    ],
    findings: [
      Finding(
        id: "ab12cd34ef56ab78",
        rule: "later-and-lower",
        kind: .count,
        verdict: .conflict,
        confidence: 0.74,
        subject: "people killed",
        message: "Evening Echo prints 9 dead after Sund Wire printed 14.",
        explanation: "A toll does not fall; no report tells of a correction.",
        claims: [
          claim(
            "wire-2",
            in: "ferry",
            "The coastguard put the number of dead at 14.",
            "14",
            .amount(Amount(14, unit: "person")),
            .count
          ),
          claim(
            "echo",
            in: "ferry",
            "Nine people died when the ferry caught fire.",
            "Nine people",
            .amount(Amount(9, unit: "person")),
            .count
          ),
        ],
        reasoning: reasoning
      )
    ],
    agreements: [
      Finding(
        id: "1234567890abcdef",
        rule: "rising-toll",
        kind: .count,
        verdict: .update,
        confidence: 0.9,
        subject: "people killed",
        message: "The toll rose from 5 to at least 11 and 14 in the course of the day.",
        explanation: "Each report is later than the one before, and its figure higher.",
        claims: [
          claim(
            "wire-1",
            in: "ferry",
            "Five people are known to have died.",
            "Five people",
            .amount(Amount(5, unit: "person")),
            .count
          ),
          claim(
            "herald",
            in: "ferry",
            "At least 11 people were killed.",
            "At least 11 people",
            .amount(Amount(low: 11, high: nil, unit: "person", modifier: .atLeast)),
            .count
          ),
          claim(
            "wire-2",
            in: "ferry",
            "The coastguard put the number of dead at 14.",
            "14",
            .amount(Amount(14, unit: "person")),
            .count
          ),
        ],
        reasoning: reasoning
      )
    ]
  )

  private static let reasoning = Reasoning(
    alignedBecause: ["both speak of the same meeting", "the same noun"],
    tried: [.init(rule: "rounded-amount", applied: false), .init(rule: "within-bound", applied: false)],
    doubt: "One of the reports may speak of another meeting."
  )

  private static func day(_ iso: String) -> Value {
    let moment = Moment(iso: iso)
    return .time(
      Timex(
        value: iso,
        start: moment,
        end: moment.map { Moment(day: $0.day.adding(days: 1)) },
        implied: [.year]
      )
    )
  }
}
