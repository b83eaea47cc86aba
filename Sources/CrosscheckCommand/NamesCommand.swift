import ArgumentParser
import Crosscheck

/// For counting how well the names of a story are put together; not part of the manual.
struct NamesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "names",
    abstract: "Prints whom and what each story names, with every mention, as JSON Lines.",
    shouldDisplay: false
  )

  @Argument(help: "Stories, as for check.")
  var paths: [String]

  func run() async throws {
    for story in await StoryReader().stories(at: paths).stories {
      StandardOutput.write(NameListing.jsonLines(of: story))
    }
  }
}
