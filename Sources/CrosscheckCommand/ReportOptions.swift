import ArgumentParser
import Crosscheck

/// What the outputs list, and how the page for a browser comes.
struct ReportOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What to list: findings, agreements, all, or a verdict; may be given several times.",
      discussion: "JSON, CSV and the page hold everything, whatever is listed elsewhere."
    )
  )
  var show: [Shown] = [.findings]

  @Option(help: "Whether the page holds its style and script, or finds them in files beside it.")
  var htmlAssets: RenderOptions.Assets = .inline

  /// A part of the result that can be listed.
  enum Shown: String, ExpressibleByArgument, CaseIterable {
    case findings, agreements, all, conflict, review, update, compatible, agree

    var verdicts: [Verdict] {
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

  /// The verdicts that are listed.
  var verdicts: Set<Verdict> { Set(show.flatMap(\.verdicts)) }
}

extension RenderOptions.Assets: ExpressibleByArgument {}
