extension CheckResult {
  /// Sets aside what the reports themselves say is to be ignored.
  ///
  /// A note with an unknown rule is a problem, since it does not do what its author thinks; one that no finding needs, or of
  /// which the time is over, is a warning.
  public mutating func applyIgnores(of stories: [Story], knownRules: [String], on day: CalendarDay) {
    let places = Dictionary(
      self.stories.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    for story in stories {
      for article in story.articles {
        for note in article.ignores {
          guard knownRules.contains(note.rule) else {
            problems.append(unknown(note, in: article, knownRules))
            continue
          }
          if let index = places[story.id] { apply(note, of: article, to: index, on: day) }
        }
      }
    }
  }

  private mutating func apply(_ note: IgnoreNote, of article: Article, to index: Int, on day: CalendarDay) {
    let suppression = Suppression(
      origin: .report,
      reason: note.reason,
      expires: note.expires,
      path: article.path,
      line: article.record ?? note.line
    )
    let meant = (stories[index].findings + stories[index].suppressed).filter {
      note.means($0, in: article.id)
    }
    let name = note.quote.map { "\(note.rule) \"\($0)\"" } ?? note.rule
    guard !meant.isEmpty else {
      warn(
        article,
        note,
        "Nothing in this report needs \"crosscheck-ignore \(name)\" any more. Take it out."
      )
      return
    }
    guard suppression.holds(on: day) else {
      let count = SummaryLine.count(meant.count, "finding")
      warn(
        article,
        note,
        "\"crosscheck-ignore \(name)\" held until \(note.expires?.iso ?? ""); \(count) of it "
          + "\(meant.count == 1 ? "counts" : "count") again. Settle it, or give it a later day."
      )
      return
    }
    for var finding in meant where finding.suppression == nil {
      finding.suppression = suppression
      stories[index].setAside(finding)
    }
  }

  private mutating func warn(_ article: Article, _ note: IgnoreNote, _ message: String) {
    warnings.append(Warning(path: article.path, line: article.record ?? note.line, message: message))
  }

  private func unknown(_ note: IgnoreNote, in article: Article, _ rules: [String]) -> Problem {
    let limit = max(2, note.rule.utf8.count / 3)
    let near = rules.compactMap { rule in
      EditDistance.between(note.rule, rule, limit: limit).map { (distance: $0, rule: rule) }
    }.min { ($0.distance, $0.rule) < ($1.distance, $1.rule) }
    let advice = near.map { "Did you mean \($0.rule)?" } ?? "`crosscheck explain` lists the rules."
    return ParsingError(
      "There is no rule \"\(note.rule)\" to be ignored. \(advice)",
      line: article.record ?? note.line
    ).problem(in: article.path)
  }
}

extension IgnoreNote {
  /// Whether it speaks of a finding, as far as a report is concerned.
  fileprivate func means(_ finding: Finding, in report: String) -> Bool {
    guard finding.rule == rule else { return false }
    return finding.claims.contains { claim in
      guard claim.report == report else { return false }
      guard let quote else { return true }
      return claim.quote.contains(quote) || quote.contains(claim.quote)
    }
  }
}
