import Testing

@testable import Crosscheck

/// The configuration as a team meets it: a file in the repository, and the built command.
@Suite(.enabled(if: BuiltCommand.isThere)) struct ConfigurationCommandTests {
  private static let fourth = "Delegates opened the fourth round of the trade talks in Geneva on Monday.\n"
  private static let fifth = "Delegates opened the fifth round of the trade talks in Geneva on Monday.\n"

  /// A repository with two stories in which one thing differs each: two conflicts.
  private func desk(_ configuration: String? = nil) throws -> NewsFolder {
    let folder = try NewsFolder([
      ".git/HEAD": "ref: refs/heads/main\n",
      "stories/talks/a.txt": Self.fourth, "stories/talks/b.txt": Self.fifth,
      "stories/sport/a.txt": Self.fourth, "stories/sport/b.txt": Self.fifth,
    ])
    if let configuration { try folder.write(Array(configuration.utf8), to: ".crosscheck.yml") }
    return folder
  }

  private func check(_ folder: NewsFolder, _ words: String..., at path: String = "stories") throws
    -> BuiltCommand.Outcome
  {
    try BuiltCommand.run(["check", path, "--format", "concise"] + words, in: folder.path)
  }

  @Test func aRuleIsSwitchedOffAndItsFindingsWeighed() throws {
    #expect(try check(desk()).code == 1)
    let off = try check(desk("rules: {different-ordinal: off}\n"))
    #expect(off.code == 0)
    #expect(off.errors.isEmpty)
    let note = try check(desk("rules: {different-ordinal: note}\n"))
    #expect(note.code == 0)
    #expect(note.output.contains("conflict (note) different-ordinal:"))
    let review = try check(desk("rules: {different-ordinal: review}\n"))
    #expect(review.code == 0)
    #expect(review.output.contains(" review different-ordinal:"))
    #expect(try check(desk("rules: {different-ordinal: review}\nfail-on: warning\n")).code == 1)
  }

  @Test func anOverrideHoldsForItsPathsWhereverItIsRunFrom() throws {
    let folder = try desk("overrides:\n  - paths: [stories/sport/]\n    rules: {different-ordinal: off}\n")
    for (path, place) in [("stories", folder.path), (folder["stories"], "/"), (".", folder["stories"])] {
      let outcome = try BuiltCommand.run(["check", path, "--format", "concise"], in: place)
      #expect(outcome.code == 1)
      #expect(outcome.output.contains("talks/a.txt") && !outcome.output.contains("sport/a.txt"))
    }
    #expect(try check(folder, at: "stories/sport").code == 0)
  }

  @Test func flagsGoBeforeTheFileAndIsolationBeforeBoth() throws {
    let folder = try desk("fail-on: never\nshow: agreements\nrules: {different-ordinal: note}\n")
    #expect(try check(folder).code == 0)
    #expect(try check(folder).output.contains("agree same-value:"))
    let shown = try check(folder, "--show", "findings", "--fail-on", "note")
    #expect(shown.code == 1)
    #expect(!shown.output.contains("agree same-value:"))
    #expect(try check(folder, "--isolated").code == 1)
    try folder.write(Array("rules: {different-ordinal: off}".utf8), to: "other.yml")
    #expect(try check(folder, "--config", "other.yml", "--fail-on", "warning").code == 0)
  }

  @Test func mistakesEndTheRun() throws {
    let outcome = try check(desk("show: all\nfail_on: warning\n"))
    #expect(outcome.code == 2)
    #expect(outcome.output.isEmpty)
    #expect(
      outcome.errors.hasPrefix(
        "crosscheck: .crosscheck.yml:2:1: Unknown key \"fail_on\". Did you mean \"fail-on\"?"
      )
    )
    let gone = try check(desk(), "--config", "gone.yml")
    #expect(gone.code == 2)
    #expect(gone.errors == "crosscheck: gone.yml: There is no such file or folder. Check the path.\n")
    #expect(try check(desk(), "--config", "x.yml", "--isolated").code == 2)
  }

  @Test func outputsOfTheFileAreWrittenBesideIt() throws {
    let folder = try desk("outputs: {json: build/crosscheck.json}\n")
    _ = try BuiltCommand.run(["check", "."], in: folder["stories"])
    #expect(try InputFile.bytes(at: folder["build/crosscheck.json"]).count > 100)
    _ = try check(folder, "--output", "csv=flag.csv")
    #expect(try InputFile.bytes(at: folder["flag.csv"]).count > 100)
  }

  @Test func excludedAndIgnoredReportsAreNotRead() throws {
    let folder = try desk("exclude: [sport/]\n")
    try folder.write(Array("talks/\n".utf8), to: "stories/.gitignore")
    let nothing = try check(folder)
    #expect(nothing.code == 2)
    #expect(nothing.errors.contains("left out by .gitignore or \"exclude\" (2)"))
    #expect(try check(folder, "--no-gitignore").output.contains("talks/a.txt"))
    #expect(try check(folder, at: "stories/sport/a.txt").code == 0)
  }

  @Test func zonesTellWhichReportIsTheLater() throws {
    let folder = try NewsFolder([
      "fire/london.txt":
        "---\noutlet: Harbour Wire\npublished: 2025-07-01T10:30\n---\nThe ferry disaster off Lorn killed 12 people.\n",
      "fire/newyork.txt":
        "---\noutlet: Hudson Post\npublished: 2025-07-01T06:00\n---\nThe ferry disaster off Lorn killed 19 people.\n",
    ])
    let words = ["check", "fire", "--format", "concise", "--show", "all"]
    // By the clocks on the wall the report from New York is the earlier one, and its figure fell.
    #expect(!(try BuiltCommand.run(words, in: folder.path).output.contains(" update newer-figure:")))
    let zones = """
      outlets:
        Harbour Wire: {time-zone: Europe/London}
        Hudson Post: {time-zone: America/New_York}
      """
    try folder.write(Array(zones.utf8), to: ".crosscheck.yml")
    #expect(try BuiltCommand.run(words, in: folder.path).output.contains(" update newer-figure:"))
  }

  @Test func configTellsWhereEachSettingComesFrom() throws {
    let folder = try desk("fail-on: warning\nrules:\n  rounding: off\n")
    let text = try BuiltCommand.run(["config", "stories", "--show", "all"], in: folder.path)
    #expect(text.code == 0)
    let lines = text.output.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
    for line in [
      "configuration .crosscheck.yml", "fail-on warning .crosscheck.yml:1", "show all --show",
      "format text default",
      "rules.rounding off .crosscheck.yml:3", "baseline.strict false default",
    ] {
      #expect(lines.contains(line), "\(text.output)")
    }
    let json = try BuiltCommand.run(["config", "stories", "--format", "json"], in: folder.path)
    #expect(json.output.contains("\"key\": \"rules.rounding\",\n      \"value\": \"off\","))
    #expect(try BuiltCommand.run(["config", "--format", "html"], in: folder.path).code == 2)
  }

  @Test func initWritesAFileOnceAndItChangesNothing() throws {
    let folder = try desk()
    let before = try check(folder, "--format", "json")
    let made = try BuiltCommand.run(["init"], in: folder.path)
    #expect(made.code == 0)
    #expect(made.output.hasPrefix("Wrote .crosscheck.yml."))
    #expect(try check(folder, "--format", "json").output == before.output)
    try folder.write(Array("fail-on: never\n".utf8), to: ".crosscheck.yml")
    let again = try BuiltCommand.run(["init"], in: folder.path)
    #expect(again.code == 2)
    #expect(again.errors.hasPrefix("crosscheck: .crosscheck.yml: It is there already and stays as it is."))
    #expect(try InputFile.bytes(at: folder[".crosscheck.yml"]) == Array("fail-on: never\n".utf8))
    #expect(try BuiltCommand.run(["init", "gone"], in: folder.path).code == 2)
  }
}
