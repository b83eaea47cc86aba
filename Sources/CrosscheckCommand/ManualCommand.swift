import ArgumentParser
import Crosscheck

struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Prints the man page, made of the commands themselves.",
    discussion: "To read it: crosscheck manual | man -l -"
  )

  func run() throws {
    guard let page = ManPage(of: CrosscheckTool.self) else {
      StandardError.write("crosscheck: The commands could not be listed.\n")
      throw Exit.incomplete
    }
    StandardOutput.write(page.text)
  }
}
