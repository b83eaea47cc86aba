import ArgumentParser
import Crosscheck

/// For fitting the weights of the alignment; not part of the manual.
struct PairsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pairs",
    abstract: "Prints every pair of differing claims with the figures that decide about it, as JSON Lines.",
    shouldDisplay: false
  )

  @Argument(help: "Stories, as for check.")
  var paths: [String]

  @Flag(help: "Print the pairs that are passed over too, with the vetoes that keep them apart.")
  var every = false

  func run() async throws {
    for story in await StoryReader().stories(at: paths).stories {
      StandardOutput.write(PairListing.jsonLines(of: story, every: every))
    }
  }
}
