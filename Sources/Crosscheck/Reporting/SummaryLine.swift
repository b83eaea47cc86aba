/// The outcome in one line of words.
enum SummaryLine {
  /// The whole line: `1 conflict and 2 reviews in 3 of 4 stories; 12 differences explained; 9 agreements`.
  static func text(of result: CheckResult) -> String {
    let parts = [
      findings(in: result), suppressed(in: result), explained(in: result), agreements(in: result),
      problems(in: result),
    ]
    return parts.compactMap { $0 }.joined(separator: "; ") + "."
  }

  /// A number and its noun.
  static func count(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
    "\(figure(number)) \(number == 1 ? noun : plural ?? noun + "s")"
  }

  /// A number with commas between the thousands.
  static func figure(_ number: Int) -> String {
    guard number >= 1000 else { return String(number) }
    var grouped: [UInt8] = []
    for (index, digit) in String(number).utf8.reversed().enumerated() {
      if index > 0, index % 3 == 0 { grouped.append(0x2C) }
      grouped.append(digit)
    }
    return String(decoding: grouped.reversed(), as: UTF8.self)
  }

  /// How many stories, and of how many, have something to look at: `2 of 14 stories`.
  static func findings(in result: CheckResult) -> String {
    let conflicts = result.count(of: .conflict)
    let reviews = result.count(of: .review)
    let stories = result.stories.count
    let flagged = result.stories.count { story in
      (story.findings + story.agreements).contains { $0.verdict.isFlagged }
    }
    var found: [String] = []
    if conflicts > 0 { found.append(count(conflicts, "conflict")) }
    if reviews > 0 { found.append(count(reviews, "review")) }
    guard stories > 0 else { return "No story was checked" }
    guard !found.isEmpty else {
      guard result.stories.contains(where: { $0.reports.count > 1 }) else {
        let reports = count(result.reportCount, "report")
        return
          "Nothing to correct or decide in \(reports) by \(result.reportCount == 1 ? "itself" : "themselves"), "
          + "and no story with a second report to compare"
      }
      return "Nothing to correct or decide in \(count(stories, "story", "stories"))"
    }
    let place = flagged == stories ? count(stories, "story", "stories") : "\(flagged) of \(stories) stories"
    return "\(found.joined(separator: " and ")) in \(place)"
  }

  private static func suppressed(in result: CheckResult) -> String? {
    let number = result.suppressedCount
    return number > 0 ? "\(number) set aside" : nil
  }

  private static func explained(in result: CheckResult) -> String? {
    let number = result.count(of: .update) + result.count(of: .compatible)
    return number > 0 ? "\(count(number, "difference")) explained" : nil
  }

  private static func agreements(in result: CheckResult) -> String? {
    let number = result.count(of: .agree)
    return number > 0 ? count(number, "agreement") : nil
  }

  private static func problems(in result: CheckResult) -> String? {
    let number = result.problems.count
    guard number > 0 else { return nil }
    return number == 1 ? "1 problem left something unchecked" : "\(number) problems left something unchecked"
  }
}
