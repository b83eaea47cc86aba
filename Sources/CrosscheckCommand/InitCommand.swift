import ArgumentParser
import Crosscheck

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Writes a configuration file in which every setting is explained and none is changed."
  )

  @Argument(help: "The folder to write it to, best the root of the repository.", completion: .directory)
  var folder = "."

  func run() throws {
    let path = folder == "." ? ConfigurationFile.name : "\(folder)/\(ConfigurationFile.name)"
    if let reason = OutputPath.create(Array(ConfigurationTemplate.text.utf8), at: path) {
      StandardError.write("crosscheck: \(path): \(reason)\n")
      throw Exit.incomplete
    }
    StandardOutput.write("Wrote \(path). Nothing has changed yet: take away the # before what you want.\n")
  }
}
