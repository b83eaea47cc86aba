import ArgumentParser
import Crosscheck

struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Prints every setting that holds, and where it comes from.",
    discussion:
      "Takes the flags of check, to tell what a run would go by; --format is text or json, for this list."
  )

  @Argument(help: "Reports or folders, as for check; they decide which file is found.", completion: .file())
  var paths: [String] = []

  @OptionGroup var settings: SettingOptions

  @OptionGroup var suppression: SuppressionOptions

  @Flag(help: "Print the JSON Schema of the configuration file, for editors, and nothing else.")
  var schema = false

  func validate() throws {
    if let format = settings.format, format != .text, format != .json {
      throw ValidationError("The settings are printed as text or json, not as \(format.rawValue).")
    }
  }

  func run() throws {
    if schema {
      StandardOutput.write(ConfigurationSchema.json)
      return
    }
    var settings = settings
    settings.format = nil
    var configuration = try settings.configuration(over: paths)
    let (file, strict) = (configuration.baseline.file, configuration.baseline.strict)
    configuration.baseline.file = file.overridden(by: suppression.baseline.map { .some($0) }, "--baseline")
    configuration.baseline.strict = strict.overridden(by: suppression.strictBaseline, "--strict-baseline")
    if self.settings.format == .json {
      StandardOutput.write(ConfigurationListing.json(of: configuration))
    } else {
      StandardOutput.write(ConfigurationListing.text(of: configuration))
    }
  }
}
