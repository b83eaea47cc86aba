/// What differs is told once: of two findings about one difference the surer sort stays.
enum RepeatedFindings {
  /// Rules for opposite statements, the surest first: a figure tells more than a verb, a verb more than a phrase.
  private static let opposites = [
    "opposite-change", "opposite-decision", "opposite-statement", "opposite-movement", "opposite-heading",
    "opposite-trend", "opposite-outcome", "stated-and-denied",
  ]

  /// The findings without those of which another one tells as well.
  static func without(_ findings: [Finding]) -> [Finding] {
    withoutOpposites(withoutWordsOfQuotations(withoutOwnWeekdays(withoutRepeatedSums(findings))))
  }

  /// Figures that a check knows by its words need no second sum.
  private static func withoutRepeatedSums(_ findings: [Finding]) -> [Finding] {
    let sums = findings.filter { $0.kind == .arithmetic && $0.rule != ReportCheck.oneDigitOff.name }
    guard !sums.isEmpty else { return findings }
    return findings.filter { finding in
      finding.rule != ReportCheck.oneDigitOff.name || !sums.contains { finding.sharesClaim(with: $0) }
    }
  }

  /// A weekday that does not go with its date is told once where another report has the right one.
  private static func withoutOwnWeekdays(_ findings: [Finding]) -> [Finding] {
    let pairs = findings.filter { $0.rule == WordsRule.otherWeekdayOfDate.name }
    guard !pairs.isEmpty else { return findings }
    return findings.filter { finding in
      finding.rule != ReportCheck.weekdayAndDate.name || !pairs.contains { finding.touches($0) }
    }
  }

  /// Figures that stand in an altered quotation are part of it.
  private static func withoutWordsOfQuotations(_ findings: [Finding]) -> [Finding] {
    let quotations = findings.filter { $0.rule == WordsRule.alteredQuotation.name }
    guard !quotations.isEmpty else { return findings }
    return findings.filter { finding in
      !finding.verdict.isFlagged || finding.kind == .quotation
        || !quotations.contains { finding.liesIn($0) }
    }
  }

  /// Of opposite statements in the same two sentences one is enough; an outcome gives way to whatever stands at its place.
  private static func withoutOpposites(_ findings: [Finding]) -> [Finding] {
    // What somebody's nationality is says nothing of what became of him.
    let told = findings.filter { $0.verdict.isFlagged && $0.rule != WordsRule.otherNationality.name }
    guard told.count > 1 else { return findings }
    let outcomes = Set(WordsRule.outcomeRules.map(\.name))
    return findings.enumerated().filter { place, finding in
      guard finding.verdict.isFlagged, let rank = opposites.firstIndex(of: finding.rule) else { return true }
      // Two questions that the same two passages answer: 'survived', 'was killed'.
      let isRepeated = findings.indices.contains { index in
        let other = findings[index]
        guard index != place, other.rule == finding.rule, other.verdict.isFlagged, finding.touches(other),
          other.touches(finding)
        else { return false }
        return (finding.verdict == .review && other.verdict == .conflict)
          || finding.verdict == other.verdict && index < place
      }
      return !isRepeated
        && !told.contains { other in
          guard let place = opposites.firstIndex(of: other.rule) else {
            return outcomes.contains(finding.rule) && finding.touches(other)
          }
          return place < rank && (finding.touches(other) || finding.sharesSentences(with: other))
        }
    }.map(\.element)
  }
}

extension Finding {
  /// Whether each of its claims stands in a passage of another finding.
  fileprivate func liesIn(_ other: Finding) -> Bool {
    matches(other) { $1.lowerBound <= $0.lowerBound && $0.upperBound <= $1.upperBound }
  }

  /// Whether each of its claims overlaps a passage of another finding.
  fileprivate func touches(_ other: Finding) -> Bool { matches(other) { $0.overlaps($1) } }

  /// Whether one of its claims overlaps a passage of another finding.
  fileprivate func sharesClaim(with other: Finding) -> Bool {
    claims.contains { claim in
      other.claims.contains { passage in
        guard passage.report == claim.report, passage.isHeadline == claim.isHeadline,
          let mine = claim.range, let theirs = passage.range
        else { return false }
        return mine.overlaps(theirs)
      }
    }
  }

  private func matches(_ other: Finding, _ isThere: (Range<Int>, Range<Int>) -> Bool) -> Bool {
    claims.allSatisfy { claim in
      other.claims.contains { passage in
        guard passage.report == claim.report, passage.isHeadline == claim.isHeadline,
          let whole = passage.range, let part = claim.range
        else { return false }
        return isThere(part, whole)
      }
    }
  }

  /// Whether each of its claims stands in a sentence of another finding.
  fileprivate func sharesSentences(with other: Finding) -> Bool {
    claims.allSatisfy { claim in
      other.claims.contains { $0.report == claim.report && $0.sentence == claim.sentence }
    }
  }
}
