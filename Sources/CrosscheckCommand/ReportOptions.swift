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
  var show: [Listing] = [.findings]

  @Option(help: "Whether the page holds its style and script, or finds them in files beside it.")
  var htmlAssets: RenderOptions.Assets = .inline

  /// The verdicts that are listed.
  var verdicts: Set<Verdict> { Set(show.flatMap(\.verdicts)) }
}

extension RenderOptions.Assets: ExpressibleByArgument {}

extension Listing: ExpressibleByArgument {}
