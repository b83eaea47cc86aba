/// Every way to write down the outcome of a check.
public enum OutputFormat: String, Sendable, CaseIterable {
  /// For people at a terminal: each finding with its passages.
  case text
  /// For people at a terminal: a line a finding.
  case concise
  /// One JSON object, as contract/OUTPUT.md describes it.
  case json
  /// JSON Lines: a finding, an agreement, a problem or the summary a line.
  case jsonl
  /// SARIF 2.1.0, for code scanning.
  case sarif
  /// JUnit's XML, for test reports: a suite a story.
  case junit
  /// Commands that GitHub Actions turns into annotations.
  case github
  /// GitLab's code quality report.
  case gitlab
  /// Checkstyle's XML.
  case checkstyle
  /// Reviewdog's diagnostic format.
  case rdjson
  /// Markdown, for job summaries and comments.
  case markdown
  /// Comma-separated values: a claim a row.
  case csv
  /// A page for editors.
  case html
}

/// Writes down the outcome of a check.
public enum Output {
  /// The bytes of a result in a format: equal results and options give equal bytes.
  public static func render(
    _ result: CheckResult,
    as format: OutputFormat,
    options: RenderOptions = RenderOptions()
  ) -> [UInt8] {
    let result = shown(result, as: format, options)
    switch format {
    case .text: return TextOutput.render(result, options: options)
    case .concise: return ConciseOutput.render(result, options: options)
    case .json: return JSONOutput.render(result)
    case .jsonl: return JSONLinesOutput.render(result)
    case .sarif: return SARIFOutput.render(result, options: options)
    case .junit: return JUnitOutput.render(result, options: options)
    case .github: return GitHubOutput.render(result, options: options)
    case .gitlab: return GitLabOutput.render(result, options: options)
    case .checkstyle: return CheckstyleOutput.render(result, options: options)
    case .rdjson: return ReviewdogOutput.render(result, options: options)
    case .markdown: return MarkdownOutput.render(result, options: options)
    case .csv: return CSVOutput.render(result)
    case .html: return HTMLReport.page(of: result, options: options)
    }
  }

  /// Hands out the same bytes, JSON a block at a time; false from `send` says that nobody takes any more.
  public static func write(
    _ result: CheckResult,
    as format: OutputFormat,
    options: RenderOptions,
    to send: @escaping (UnsafeRawBufferPointer) -> Bool
  ) {
    if format == .json { return JSONOutput.write(shown(result, as: format, options), to: send) }
    _ = render(result, as: format, options: options).withUnsafeBytes(send)
  }

  /// The result without what a format does not show.
  private static func shown(_ result: CheckResult, as format: OutputFormat, _ options: RenderOptions)
    -> CheckResult
  {
    guard options.suppressed == .hide, format != .text, format != .concise, format != .markdown else {
      return result
    }
    var result = result
    for index in result.stories.indices { result.stories[index].suppressed = [] }
    return result
  }
}

/// A file that an output consists of, where one is not enough.
public struct OutputFile: Sendable, Equatable {
  /// Its path, relative to where the output goes, with `/` between parts.
  public var path: String
  /// What is in it.
  public var bytes: [UInt8]

  /// Creates a file.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
