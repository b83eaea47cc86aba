import ArgumentParser
import Crosscheck

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explains a kind of fact, a rule or a verdict; lists them all when none is named."
  )

  @Argument(help: "A kind, a rule or a verdict, as findings name them.")
  var topic: String?

  func validate() throws {
    guard let topic, Manual.text(on: topic) == nil else { return }
    let near = Manual.nearest(to: topic).map { " Did you mean \"\($0)\"?" } ?? ""
    throw ValidationError(
      "There is no kind, rule or verdict called \"\(topic)\".\(near) Run `crosscheck explain` for the list."
    )
  }

  func run() throws {
    StandardOutput.write(topic.flatMap(Manual.text) ?? Manual.contents)
  }
}
