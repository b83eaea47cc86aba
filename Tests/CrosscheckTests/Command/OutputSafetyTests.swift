import Foundation
import Testing

@testable import Crosscheck

/// Outputs spare the reports, and are no reports themselves.
@Suite(.enabled(if: BuiltCommand.isThere)) struct OutputSafetyTests {
  private static let wire = "Police said 14 people died in the fire in Leeds on Monday.\n"
  private static let post = "Police said 16 people died in the fire in Leeds on Monday.\n"

  private static func folder() throws -> NewsFolder {
    try NewsFolder(["stories/fire/wire.txt": wire, "stories/fire/post.txt": post])
  }

  private func check(_ words: [String], in folder: NewsFolder) throws -> BuiltCommand.Outcome {
    try BuiltCommand.run(["check"] + words, in: folder.path)
  }

  private func text(_ name: String, in folder: NewsFolder) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: folder[name])), as: UTF8.self)
  }

  @Test(arguments: ["stories/fire/wire.txt", "./stories/../stories/fire/wire.txt", "link.txt"])
  func noReportIsOverwritten(_ target: String) throws {
    let folder = try Self.folder()
    try FileManager.default.createSymbolicLink(
      atPath: folder["link.txt"],
      withDestinationPath: folder["stories/fire/wire.txt"]
    )
    for paths in [["stories"], ["stories/fire/wire.txt", "stories/fire/post.txt"]] {
      let outcome = try check(
        paths + ["--output", "json=out.json", "--output", "text=\(target)"],
        in: folder
      )
      #expect(outcome.code == 2)
      #expect(outcome.output == "")
      #expect(outcome.errors.contains("would overwrite what is read: It is one of the reports."))
      #expect(try text("stories/fire/wire.txt", in: folder) == Self.wire)
      #expect(!FileManager.default.fileExists(atPath: folder["out.json"]))
    }
  }

  @Test func noSettingsAreOverwritten() throws {
    let folder = try Self.folder()
    _ = try BuiltCommand.run(["baseline", "write", "stories", "--baseline", "b.json"], in: folder.path)
    let before = try text("b.json", in: folder)
    let outcome = try check(["stories", "--baseline", "b.json", "--output", "json=b.json"], in: folder)
    #expect(outcome.code == 2)
    #expect(try text("b.json", in: folder) == before)
  }

  @Test func pagesSpareReports() throws {
    let folder = try NewsFolder(["site/stories/story-site-stories.html": "<p>\(Self.wire)</p>"])
    let page = "site/stories/story-stories.html"
    try folder.write(Array("<p>\(Self.post)</p>".utf8), to: page)
    let outcome = try check(["site/stories", "--output", "html=site/"], in: folder)
    #expect(outcome.code == 2)
    #expect(try text(page, in: folder) == "<p>\(Self.post)</p>")
    #expect(!FileManager.default.fileExists(atPath: folder["site/index.html"]))
  }

  @Test(arguments: [
    ["json=x.json", "sarif=./x.json"], ["html=out/", "json=out/report.json"],
    ["html=out/", "html=./out/"],
  ])
  func noTwoGoToOneFile(_ outputs: [String]) throws {
    let folder = try Self.folder()
    let outcome = try check(["stories"] + outputs.flatMap { ["--output", $0] }, in: folder)
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("would go to one file"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["stories"])
    let nowhere = try check(
      ["stories", "--output", "json=/dev/null", "--output", "csv=/dev/null"],
      in: folder
    )
    #expect(nowhere.code == 1)
  }

  @Test(arguments: [
    "text=r.txt", "concise=r.txt", "markdown=r.md", "html=r.html", "html=out/", "jsonl=r.jsonl",
    "junit=r.xml",
    "checkstyle=r.xml", "csv=r.txt",
  ])
  func ownOutputsAreNoReports(_ output: String) throws {
    let folder = try Self.folder()
    let first = try check(["stories", "--format", "json"], in: folder)
    let parts = output.split(separator: "=").map(String.init)
    let target = "stories/fire/\(parts[1])"
    // The second time it is written over itself.
    for _ in 1...2 {
      let written = try check(["stories", "--output", "\(parts[0])=\(target)"], in: folder)
      #expect(written.code == 1)
    }
    let second = try check(["stories"], in: folder)
    #expect(second.code == first.code)
    #expect(second.output.contains("1 conflict in 1 story"), "\(second.output)")
    #expect(second.errors.contains("warning: \(target)"), "\(second.errors)")
    #expect(second.errors.contains("crosscheck wrote this file, so it was passed over."))
    let file = target.hasSuffix("/") ? target + "index.html" : target
    let named = try check(["stories/fire/wire.txt", file], in: folder)
    #expect(named.code == 2)
    #expect(named.errors.contains("crosscheck wrote this file: it is no report."))
  }

  @Test func saysWhatStandsInTheWay() throws {
    let folder = try Self.folder()
    try FileManager.default.createDirectory(atPath: folder["out"], withIntermediateDirectories: true)
    let slash = try check(["stories", "--output", "html=out"], in: folder)
    #expect(slash.errors.contains("end its name with a slash: out/"))
    let missing = try check(["stories", "--output", "json=none/x.json"], in: folder)
    #expect(missing.errors.contains("No such file or directory. Name a file in a folder that is there."))
    let full = try check(["stories", "--output", "json=/dev/full"], in: folder)
    #expect(full.errors.contains("No space left on device. Make room"))
  }

  @Test func namesTheCommandThatWasMeant() throws {
    let folder = try Self.folder()
    let misspelt = try BuiltCommand.run(["chek", "stories"], in: folder.path)
    #expect(misspelt.code == 2)
    #expect(misspelt.errors.contains("There is no command \"chek\". Did you mean \"check\"?"))
    let path = try BuiltCommand.run(["stories"], in: folder.path)
    #expect(path.errors.contains("To check it: crosscheck check stories"))
    let past = try BuiltCommand.run(
      ["baseline", "write", "stories", "--until", "2020-01-01", "--today", "2026-11-23"],
      in: folder.path
    )
    #expect(past.code == 2)
    #expect(past.errors.contains("--until 2020-01-01 is over"))
  }

  @Test func problemsAreToldOnceWhereAllGoesToOnePlace() throws {
    let folder = try NewsFolder(["stories/fire/wire.txt": Self.wire, "stories/fire/post.txt": "%PDF-1.7"])
    for format in ["text", "concise"] {
      let command = "\(BuiltCommand.path) check stories --format \(format)"
      let together = try BuiltCommand.run(program: "/bin/sh", ["-c", "\(command) 2>&1"], in: folder.path)
      #expect(together.output.components(separatedBy: "stories/fire/post.txt").count == 2)
      #expect(together.output.contains("Nothing to correct or decide in 1 report by itself, and no story"))
      let apart = try BuiltCommand.run(program: "/bin/sh", ["-c", command], in: folder.path)
      #expect(apart.output.contains("stories/fire/post.txt"))
      #expect(apart.errors.contains("stories/fire/post.txt"))
    }
  }

  @Test func annotationsOfProblemsHaveTheirLine() throws {
    let folder = try NewsFolder(["fire/wire.txt": "---\noutlet: Wire\npublished: May\n---\n\(Self.wire)"])
    #expect(
      try check(["fire", "--format", "github"], in: folder).output.contains("file=fire/wire.txt,line=3,")
    )
    #expect(try check(["fire", "--format", "sarif"], in: folder).output.contains("\"startLine\": 3"))
  }
}
