/// Something that a report gets wrong by its own figures, whatever the others print.
struct ReportCheck: Sendable {
  /// Slug of the thing found: `parts-and-whole`, `weekday-and-date`.
  let name: String
  let summary: String
  let kind: Kind
  let find: @Sendable (_ text: ReportText) -> [Discrepancy]

  /// Facts of one text that do not go together.
  struct Discrepancy: Sendable {
    /// Indices of the facts in the text.
    let facts: [Int]
    var verdict: Verdict = .conflict
    let confidence: Double
    let subject: String
    /// The sum, in words: "6 + 4 + 2 = 12, not 13".
    let sum: String
    /// Under which reading there is no discrepancy.
    let doubt: String
  }

  /// All checks, in the order in which their findings are told.
  static let all: [ReportCheck] = [
    .partsAndWhole, .votesAndMembers, .percentageOfOwnFigures, .ageAndBirth, .editionAndYears,
    .weekdayAndDate,
  ]
}
