/// How grave a finding must be for the exit code to be 1.
public enum FailureThreshold: String, Sendable, CaseIterable {
  /// A conflict.
  case error
  /// A conflict or a review.
  case warning
  /// Anything but agreement.
  case note
  /// Nothing.
  case never

  /// Whether a result holds something as grave as that.
  public func isReached(by result: CheckResult) -> Bool {
    result.stories.contains { story in
      (story.findings + story.agreements).contains { $0.severity.map(isReached) ?? false }
    }
  }

  private func isReached(by severity: Severity) -> Bool {
    switch self {
    case .error: return severity >= .error
    case .warning: return severity >= .warning
    case .note: return severity >= .note
    case .never: return false
    }
  }
}

/// A part of the outcome that can be listed.
public enum Listing: String, Sendable, CaseIterable {
  /// Conflicts and reviews.
  case findings
  /// What was compared and allowed.
  case agreements
  /// Both.
  case all
  /// One verdict.
  case conflict, review, update, compatible, agree

  /// The verdicts in it.
  public var verdicts: [Verdict] {
    switch self {
    case .findings: return Verdict.allCases.filter(\.isFlagged)
    case .agreements: return Verdict.allCases.filter { !$0.isFlagged }
    case .all: return Verdict.allCases
    case .conflict: return [.conflict]
    case .review: return [.review]
    case .update: return [.update]
    case .compatible: return [.compatible]
    case .agree: return [.agree]
    }
  }
}
