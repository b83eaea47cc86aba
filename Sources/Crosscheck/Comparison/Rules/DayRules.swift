/// Rules for two days on which something is to happen.
extension ComparisonRule {
  static let dayRules: [ComparisonRule] = [
    ComparisonRule(
      name: "moved-day",
      summary:
        "Two days on which something is to happen, of which the later report says that the day was changed.",
      explanation: "The day was changed between the reports: the later one has the new day.",
      examples: [
        PairExample(
          "The replay between Tallow and Lorn will be on Wednesday 12 November.",
          "The replay between Tallow and Lorn has been put back to Wednesday 19 November.",
          .update,
          published: ("2025-11-10T11:00:00Z", "2025-11-12T13:30:00Z")
        ),
        PairExample(
          "The board said on Monday that the examinations will start on 12 November.",
          "The board has moved the start of the examinations to 19 November.",
          .update,
          published: ("2025-11-03T11:00:00Z", "2025-11-05T13:30:00Z")
        ),
        PairExample(
          "The replay between Tallow and Lorn will be on Wednesday 12 November.",
          "The replay between Tallow and Lorn will be on Wednesday 19 November.",
          nil,
          published: ("2025-11-10T11:00:00Z", "2025-11-10T13:30:00Z")
        ),
      ]
    ) { alignment, setting in
      guard alignment.left.traits.intersection(alignment.right.traits).contains(.dayAhead),
        let order = alignment.order(in: setting), order != 0
      else { return nil }
      let later = order < 0 ? alignment.right : alignment.left
      return later.traits.contains(.moved) ? .update : nil
    },
    ComparisonRule(
      name: "day-by-its-name",
      summary: "Two days on which something is to happen, of which one is only the next of its name.",
      explanation: "'Next Friday' is the coming one to some, and the one after it to others.",
      examples: [
        PairExample(
          "The theatre at Tallow will reopen next Friday with an opera.",
          "On 10 October the theatre at Tallow opens again with an opera.",
          .review,
          published: ("2025-09-25T14:00:00Z", "2025-09-26T10:00:00Z")
        )
      ]
    ) { alignment, _ in
      guard alignment.left.traits.intersection(alignment.right.traits).contains(.dayAhead) else { return nil }
      return [alignment.left, alignment.right].contains { $0.impliesWeek } ? .review : nil
    },
  ]
}

extension Claim {
  /// Whether it is a weekday of a week that the words do not fix.
  fileprivate var impliesWeek: Bool {
    if case .time(let timex) = fact.value { return timex.implied.contains(.week) }
    return false
  }
}
