import ArgumentParser
import Crosscheck

/// Which configuration holds, and flags that go before it.
struct SettingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The configuration file; else .crosscheck.yml is looked for upwards from the first path, then from here.",
      valueName: "file"
    ),
    completion: .file(extensions: ["yml", "yaml"])
  )
  var config: String?

  @Flag(help: "Look at no configuration file.")
  var isolated = false

  @Option(help: "How grave a finding must be for exit code 1 (default: error).")
  var failOn: FailureThreshold?

  @Option(
    help: ArgumentHelp(
      "What to list: findings, agreements, all, or a verdict; may be given several times (default: findings).",
      discussion: "JSON, CSV and the page hold everything, whatever is listed elsewhere."
    )
  )
  var show: [Listing] = []

  @Option(help: ArgumentHelp("How to print on standard output (default: text).", valueName: "format"))
  var format: OutputFormat?

  @Option(
    help: ArgumentHelp(
      "Also write a file, such as html=report.html, or html=report/ for a page a story; may be given several times.",
      valueName: "format=file"
    ),
    transform: OutputTarget.init
  )
  var output: [OutputTarget] = []

  @OptionGroup var folders: FolderOptions

  @Flag(
    inversion: .prefixedNo,
    help: "Let rules that are announced for the next version count (default: --no-preview)."
  )
  var preview: Bool?

  func validate() throws {
    if isolated, config != nil { throw ValidationError("--isolated and --config exclude each other.") }
  }

  /// What holds for a run over paths: the flags, then the file, then what is delivered.
  ///
  /// A file with a mistake in it ends the run: nobody can tell what it was to settle.
  func configuration(over paths: [String]) throws -> Configuration {
    let found =
      isolated
      ? (configuration: ConfigurationFile.isolated, problems: [])
      : ConfigurationFile.configuration(named: config, over: paths)
    try StandardError.report(found.problems)
    var configuration = found.configuration
    configuration.failOn = configuration.failOn.overridden(by: failOn, "--fail-on")
    configuration.show = configuration.show.overridden(by: show.isEmpty ? nil : show, "--show")
    configuration.format = configuration.format.overridden(by: format, "--format")
    configuration.gitignore = configuration.gitignore.overridden(by: folders.gitignore, "--gitignore")
    configuration.preview = configuration.preview.overridden(by: preview, "--preview")
    if !output.isEmpty {
      configuration.outputs = output.map {
        Setting(OutputFileSetting(format: $0.format, path: $0.path), from: .flag("--output"))
      }
    }
    return configuration
  }
}

extension OutputFormat: ExpressibleByArgument {}
extension FailureThreshold: ExpressibleByArgument {}
extension Listing: ExpressibleByArgument {}
