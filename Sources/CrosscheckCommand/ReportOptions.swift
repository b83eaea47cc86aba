import ArgumentParser
import Crosscheck

/// How the page for a browser comes.
struct ReportOptions: ParsableArguments {
  @Option(help: "Whether the page holds its style and script, or finds them in files beside it.")
  var htmlAssets: RenderOptions.Assets = .inline
}

extension RenderOptions.Assets: ExpressibleByArgument {}
