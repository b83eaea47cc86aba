import ArgumentParser
import Crosscheck

/// How grave a finding must be for the exit code to be 1.
enum FailureThreshold: String, ExpressibleByArgument, CaseIterable {
  case error, warning, note, never

  /// Whether a result holds something as grave as that.
  func isReached(by result: CheckResult) -> Bool {
    Verdict.allCases.contains { verdict in
      guard let severity = verdict.severity, reaches(severity) else { return false }
      return result.count(of: verdict) > 0
    }
  }

  private func reaches(_ severity: Severity) -> Bool {
    switch self {
    case .error: return severity >= .error
    case .warning: return severity >= .warning
    case .note: return severity >= .note
    case .never: return false
    }
  }
}
