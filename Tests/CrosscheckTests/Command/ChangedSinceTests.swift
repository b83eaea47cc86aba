import Testing

@testable import Crosscheck

/// Stories of which a report changed, as git sees it.
@Suite(.enabled(if: BuiltCommand.isThere && GitFolder.isThere)) struct ChangedSinceTests {
  private static let names = ["fire", "flood", "odd name,\n é \"x\"", "talks"]

  private static func news() throws -> GitFolder {
    let folder = try GitFolder()
    for name in names {
      try folder.write(
        "Delegates opened the fourth round of the talks on Monday.\n",
        to: "news/\(name)/a.txt"
      )
      try folder.write("Delegates opened the fifth round of the talks on Monday.\n", to: "news/\(name)/b.txt")
    }
    try folder.commit("First")
    return folder
  }

  /// The stories that a check reads.
  private func checked(_ folder: GitFolder, since revision: String, paths: [String] = ["news"]) throws
    -> [String]
  {
    let outcome = try BuiltCommand.run(
      ["check"] + paths + ["--changed-since", revision, "--format", "jsonl", "--fail-on", "never"],
      in: folder.path
    )
    #expect(outcome.code == 0, "\(outcome.errors)")
    var stories: Set<String> = []
    for line in outcome.output.split(separator: "\n") {
      let tree = try JSONTree(Array(line.utf8))
      guard case .object(let members) = tree.value,
        case .string(let story)? = members.first(where: { $0.name == "story" })?.tree.value
      else { continue }
      stories.insert(story)
    }
    return stories.sorted()
  }

  @Test func seesEveryWayOfChanging() throws {
    let folder = try Self.news()
    #expect(try checked(folder, since: "HEAD") == [])
    // Not yet committed, in a name that needs quoting.
    try folder.write(
      "Delegates opened the sixth round of the talks on Monday.\n",
      to: "news/\(Self.names[2])/b.txt"
    )
    #expect(try checked(folder, since: "HEAD") == [Self.names[2]])
    try folder.git(["add", "-A"])
    #expect(try checked(folder, since: "HEAD") == [Self.names[2]])
    try folder.commit("Second")
    #expect(try checked(folder, since: "HEAD") == [])
    #expect(try checked(folder, since: "HEAD~1") == [Self.names[2]])
    // New and unknown to git.
    try folder.write("Delegates opened the seventh round of the talks on Monday.\n", to: "news/fire/c.txt")
    #expect(try checked(folder, since: "HEAD") == ["fire"])
    // Gone.
    try folder.write("Delegates opened the ninth round of the talks on Monday.\n", to: "news/flood/c.txt")
    try folder.commit("Third")
    try folder.remove("news/flood/c.txt")
    #expect(try checked(folder, since: "HEAD") == ["flood"])
    try folder.commit("Fourth")
    // Moved from one story to another: both.
    try folder.git(["mv", "news/fire/c.txt", "news/talks/c.txt"])
    #expect(try checked(folder, since: "HEAD") == ["fire", "talks"])
    // From within a folder, and from outside the repository.
    #expect(try checked(folder, since: "HEAD", paths: [folder["news/talks"], "news/flood"]) == ["talks"])
  }

  @Test func followsStoriesThroughLines() throws {
    let folder = try Self.news()
    let line = { (id: String, story: String, round: String) in
      """
      {"id": "\(id)", "story": "\(story)", "text": "Delegates opened the \(round) round of the talks on Monday."}

      """
    }
    try folder.write(line("a", "x", "fourth") + line("a", "y", "fourth"), to: "lines/one.jsonl")
    try folder.write(
      line("b", "x", "fifth") + line("b", "y", "fifth") + line("c", "x", "sixth"),
      to: "lines/two.jsonl"
    )
    try folder.commit("Lines")
    #expect(try checked(folder, since: "HEAD", paths: ["lines"]) == [])
    // Story x loses the article that this file held, and is found in the other file alone.
    try folder.write(line("a", "y", "fourth"), to: "lines/one.jsonl")
    #expect(try checked(folder, since: "HEAD", paths: ["lines"]) == ["x", "y"])
  }

  @Test func comparesWithWhereBranchesParted() throws {
    let folder = try Self.news()
    try folder.git(["checkout", "-q", "-b", "mine"])
    try folder.write("Delegates opened the sixth round of the talks on Monday.\n", to: "news/talks/b.txt")
    try folder.commit("Mine")
    try folder.git(["checkout", "-q", "main"])
    try folder.write("Delegates opened the sixth round of the talks on Monday.\n", to: "news/fire/b.txt")
    try folder.commit("Theirs")
    try folder.git(["checkout", "-q", "mine"])
    #expect(try checked(folder, since: "main") == ["talks"])
  }

  private func refusal(_ folder: String, since revision: String) throws -> String {
    let outcome = try BuiltCommand.run(["check", "news", "--changed-since=\(revision)"], in: folder)
    #expect(outcome.code == 2)
    #expect(outcome.output.isEmpty)
    return outcome.errors
  }

  @Test func saysWhatStandsInTheWay() throws {
    let folder = try Self.news()
    let missing = try refusal(folder.path, since: "nowhere")
    #expect(missing.hasPrefix("crosscheck: --changed-since: There is no revision \"nowhere\" in /"))
    #expect(try refusal(folder.path, since: "--output=x").contains("There is no revision \"--output=x\""))
    try folder.write("More.\n", to: "news/talks/a.txt")
    try folder.commit("Second")
    let shallow = try GitFolder(cloneOf: folder, shallow: true)
    #expect(try refusal(shallow.path, since: "HEAD~1").contains("git fetch --unshallow"))
    let plain = try NewsFolder(["news/a.txt": "Nothing."])
    #expect(try refusal(plain.path, since: "HEAD").contains("is in no git repository that can be read"))
    let outcome = try BuiltCommand.run(
      program: "/usr/bin/env",
      ["PATH=/nowhere", BuiltCommand.path, "check", "news", "--changed-since", "HEAD"],
      in: folder.path
    )
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("git is not installed, or not on the PATH."))
  }

  @Test func everythingIsNewBeforeTheFirstCommit() throws {
    let folder = try GitFolder()
    try folder.write("Delegates opened the fourth round of the talks on Monday.\n", to: "news/talks/a.txt")
    try folder.write("Delegates opened the fifth round of the talks on Monday.\n", to: "news/talks/b.txt")
    #expect(try checked(folder, since: "HEAD") == ["talks"])
    try folder.git(["add", "-A"])
    #expect(try checked(folder, since: "HEAD") == ["talks"])
  }

  @Test func takesFilesInsteadOfARevision() throws {
    let folder = try Self.news()
    let outcome = try BuiltCommand.run(
      [
        "check", "news", "--format", "concise", "--stories-of", "news/fire/a.txt",
        "news/\(Self.names[2])/b.txt",
      ],
      in: folder.path
    )
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("2 conflicts in 2 stories"))
    #expect(outcome.output.contains("news/fire/"))
  }
}
