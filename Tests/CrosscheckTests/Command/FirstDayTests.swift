import Foundation
import Testing

@testable import Crosscheck

/// A team's first day with the gate: an archive with old findings, and what happens to it from then on.
@Suite(.enabled(if: BuiltCommand.isThere && GitFolder.isThere)) struct FirstDayTests {
  private static let baseline = "crosscheck-baseline.json"
  private static let check = ["check", "stories", "--baseline", baseline, "--strict-baseline"]

  private static let towns = [
    "Ashby", "Barlow", "Calder", "Denby", "Elmet", "Farsley", "Garforth", "Hallam", "Ilkley", "Jarrow",
  ]
  private static let things = ["bridge", "school", "mill", "station", "library"]

  /// Fifty stories of two reports; in the first thirty the second report gives another cost.
  private static func archive() throws -> GitFolder {
    let folder = try GitFolder()
    for number in 0..<50 {
      let (town, thing) = (towns[number % 10], things[number / 10])
      let cost = 2 + number % 7
      let story = "stories/\(town.lowercased())-\(thing)"
      try folder.write(report("Wire", town, thing, cost: cost), to: "\(story)/wire.txt")
      try folder.write(
        report("Post", town, thing, cost: number < 30 ? cost + 3 : cost),
        to: "\(story)/post.md"
      )
    }
    try folder.commit("The archive")
    return folder
  }

  private static func report(_ outlet: String, _ town: String, _ thing: String, cost: Int) -> String {
    """
    ---
    outlet: \(outlet) of \(town)
    published: 2026-03-0\(1 + cost % 9)
    ---
    The new \(thing) in \(town) cost £\(cost) million, the council said.

    The mayor of \(town) cut a ribbon in front of the \(thing) and thanked the builders.

    """
  }

  private func run(_ words: [String], in folder: GitFolder) throws -> BuiltCommand.Outcome {
    try BuiltCommand.run(words + ["--today", "2026-11-22"], in: folder.path)
  }

  @Test func goesAsItShould() throws {
    let folder = try Self.archive()
    let before = try run(["check", "stories"], in: folder)
    #expect(before.code == 1)
    #expect(before.output.contains("30 conflicts in 30 of 50 stories"))

    let written = try run(["baseline", "write", "stories", "--author", "Ana Lim"], in: folder)
    #expect(written.output == "Set aside 30 findings in \(Self.baseline).\n")
    #expect(written.code == 0)
    let clean = try run(Self.check, in: folder)
    #expect((clean.code, clean.errors) == (0, ""))
    #expect(clean.output.contains("Nothing to correct or decide in 50 stories; 30 set aside"))
    try folder.commit("The baseline")

    // Written again, nothing changes: not a byte.
    let bytes = try folder.read(Self.baseline)
    #expect(try run(["baseline", "write", "stories", "--author", "Somebody"], in: folder).code == 0)
    #expect(try folder.read(Self.baseline) == bytes)

    try editElsewhere(folder)
    try bringInNewConflict(folder)
    try resolveOldOne(folder)
  }

  private func editElsewhere(_ folder: GitFolder) throws {
    let path = "stories/ashby-bridge/post.md"
    let text = try folder.read(path)
    try folder.write(
      text.replacingOccurrences(of: "---\nThe new", with: "---\nRain fell on Ashby all morning.\n\nThe new")
        + "A choir of children sang at the end, and the tea was free.\n",
      to: path
    )
    let edited = try run(Self.check, in: folder)
    #expect((edited.code, edited.errors) == (0, ""))
    try folder.commit("More about the bridge")
  }

  private func bringInNewConflict(_ folder: GitFolder) throws {
    let path = "stories/jarrow-library/post.md"
    let text = try folder.read(path)
    try folder.write(text.replacingOccurrences(of: " million", with: "0 million"), to: path)
    let failed = try run(Self.check + ["--format", "concise"], in: folder)
    #expect(failed.code == 1)
    #expect(failed.output.contains("stories/jarrow-library/"))
    #expect(failed.output.contains("1 conflict in 1 of 50 stories; 30 set aside"))
    let only = try run(Self.check + ["--format", "json", "--changed-since", "HEAD"], in: folder)
    #expect(only.code == 1)
    #expect(only.output.contains("\"stories\": 1,"))
    try folder.write(text, to: path)
    #expect(try run(Self.check, in: folder).code == 0)
    let none = try run(Self.check + ["--changed-since", "HEAD"], in: folder)
    #expect((none.code, none.errors) == (0, "crosscheck: No report of any story has changed.\n"))
  }

  private func resolveOldOne(_ folder: GitFolder) throws {
    let path = "stories/barlow-bridge/post.md"
    let text = try folder.read(path)
    try folder.write(text.replacingOccurrences(of: "£6 million", with: "£3 million"), to: path)
    let lax = try run(["check", "stories", "--baseline", Self.baseline], in: folder)
    #expect(lax.code == 0)
    #expect(lax.errors.contains("warning: \(Self.baseline):"))
    #expect(lax.errors.contains("Nothing needs this entry any more (barlow-bridge: different-money:"))
    #expect(try run(Self.check, in: folder).code == 1)
    let diff = try run(["baseline", "diff", "stories"], in: folder)
    #expect(diff.code == 1)
    #expect(diff.output.contains("29 set aside, 0 new, 0 counting again, 1 no longer there"))
    // A run that does not read the story says nothing of its entry.
    #expect(
      try run(
        ["check", "stories/ashby-bridge", "--baseline", Self.baseline, "--strict-baseline"],
        in: folder
      ).code == 0
    )
    #expect(try run(["baseline", "prune", "stories"], in: folder).code == 0)
    let clean = try run(Self.check, in: folder)
    #expect((clean.code, clean.errors.contains("warning:")) == (0, false))
    let change = try folder.git(["diff", "--numstat", Self.baseline])
    #expect(change.hasPrefix("0\t"), "Taking out an entry adds no line: \(change)")
  }

  @Test func anotherCheckoutSaysTheSame() throws {
    let folder = try Self.archive()
    #expect(try run(["baseline", "write", "stories"], in: folder).code == 0)
    try folder.commit("The baseline")
    let elsewhere = try GitFolder(cloneOf: folder, named: "an other place, é")
    for format in ["json", "sarif", "junit", "html", "csv", "text"] {
      let here = try run(Self.check + ["--format", format], in: folder)
      let there = try run(Self.check + ["--format", format], in: elsewhere)
      #expect(here.code == 0)
      #expect(here.output == there.output, "\(format)")
    }
    _ = try run(["baseline", "write", "stories", "--baseline", "second.json"], in: elsewhere)
    #expect(try folder.read(Self.baseline) == elsewhere.read("second.json"))
    let whole = try run(
      ["check", elsewhere["stories"], "--baseline", elsewhere[Self.baseline], "--strict-baseline"],
      in: folder
    )
    #expect(whole.code == 0)
  }

  @Test func branchesMergeWithoutConflict() throws {
    let folder = try Self.archive()
    #expect(try run(["baseline", "write", "stories"], in: folder).code == 0)
    try folder.commit("The baseline")
    for (branch, town) in [("one", "elmet"), ("two", "hallam")] {
      _ = try folder.git(["checkout", "-q", "-b", branch, "main"])
      let path = "stories/\(town)-station/post.md"
      let text = try folder.read(path)
      try folder.write(text.replacingOccurrences(of: " million", with: "0 million"), to: path)
      let written = try run(["baseline", "write", "stories", "--reason", "On \(branch)"], in: folder)
      #expect(written.output.hasPrefix("Set aside 1 finding in"))
      try folder.commit(branch)
    }
    _ = try folder.git(["merge", "-q", "-m", "Both", "one"])
    #expect(try run(Self.check, in: folder).code == 0)
  }
}
