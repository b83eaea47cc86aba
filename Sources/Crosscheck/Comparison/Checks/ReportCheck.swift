/// Something that a report gets wrong by its own figures, whatever the others print.
struct ReportCheck: Sendable {
  /// Slug of the thing found: `parts-and-whole`, `weekday-and-date`.
  let name: String
  let summary: String
  /// What is weighed against what, and what is let pass.
  let explanation: String
  let kind: Kind
  /// Texts in which it finds something, and some that it must leave alone.
  let examples: [ReportExample]
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

  /// The sum of figures as a report would print it, without what binary fractions leave behind: 3.3, not 3.3000000000000003.
  static func sum(of values: [Double]) -> Double {
    let sum = values.reduce(0, +)
    let rounded = (sum * 1e6).rounded() / 1e6
    return rounded.isFinite ? rounded : sum
  }

  /// All checks, in the order in which their findings are told.
  static let all: [ReportCheck] = [
    .partsAndWhole, .sharesBeyondTotal, .seatsOfAll, .outcomesOfPeople, .othersOfAll, .partOfFewer,
    .eachAndAll,
    .votesAndMembers,
    .sharesOfVoters,
    .restOfAll, .marginOfVotes, .percentageOfOwnFigures, .changesTold, .shareOfOwnCounts, .sharesWorkedOut,
    .changeOfOwnFigures, .levelsApart, .sumsOfYears, .conversionInBrackets,
    .exchangeRates,
    .ageAndBirth, .editionAndYears, .yearsOfLives, .yearsListed, .yearsOfOwnDates, .daysBetweenDates,
    .daysOfMonths, .weekdayAndDate, .weekdayAndPosting,
    .oneDigitOff,
  ]
}

/// A text and what a check must say of it: test and manual of the check in one.
public struct ReportExample: Sendable {
  /// What the report says.
  public let text: String
  /// The verdict of the check's finding; nil where the check may not speak.
  public let verdict: Verdict?
  /// When the report was published, where it matters: ISO 8601.
  public let published: String?

  init(_ text: String, _ verdict: Verdict?, published: String? = nil) {
    self.text = text
    self.verdict = verdict
    self.published = published
  }
}
