import Testing

@testable import Crosscheck

@Suite struct ConfigurationFileTests {
  private func failOn(_ named: String? = nil, over paths: [String]) -> String {
    let found = ConfigurationFile.configuration(named: named, over: paths)
    return "\(found.configuration.failOn.value)\(found.problems.isEmpty ? "" : ", \(found.problems)")"
  }

  @Test func isFoundUpwardsToTheRootOfTheRepository() throws {
    let folder = try NewsFolder([
      ".crosscheck.yml": "fail-on: note",
      "desk/.git/HEAD": "", "desk/stories/a/x.txt": "x", "desk/stories/.crosscheck.yml": "fail-on: never",
      "desk/other/y.txt": "y", "loose/z.txt": "z",
    ])
    #expect(failOn(over: [folder["desk/stories/a"]]) == "never")
    #expect(failOn(over: [folder["desk/stories/a/x.txt"], folder["desk/other"]]) == "never")
    #expect(failOn(over: ["-", folder["desk/stories/a/../a"]]) == "never")
    // The repository ends the search; what stands above it is somebody else's.
    #expect(failOn(over: [folder["desk/other"]]) == "error")
    #expect(failOn(over: [folder["loose/z.txt"]]) == "note")
    #expect(failOn(folder[".crosscheck.yml"], over: [folder["desk/stories"]]) == "note")
  }

  @Test func takesTheOtherEnding() throws {
    let folder = try NewsFolder([".crosscheck.yaml": "fail-on: warning", "a.txt": "a"])
    #expect(failOn(over: [folder.path]) == "warning")
    try folder.write(Array("fail-on: note".utf8), to: ".crosscheck.yml")
    #expect(failOn(over: [folder.path]) == "note")
  }

  @Test func namesAFileThatIsNotThere() {
    #expect(failOn("/gone/c.yml", over: []).contains("There is no such file or folder."))
  }

  @Test func tellsPathsFromItsFolder() {
    #expect(FolderPath.absolute("/a/./b//c/../d/") == "/a/b/d")
    #expect(FolderPath.absolute("/../a") == "/a")
    #expect(FolderPath.relative("/a/b/c", to: "/a") == "b/c")
    #expect(FolderPath.relative("/ab/c", to: "/a") == "/ab/c")
    #expect(FolderPath.relative("/ab/c", to: "/") == "ab/c")
    #expect(FolderPath.reached("/a/b/c.yml", from: "/a/b") == "c.yml")
    #expect(FolderPath.reached("/a/c.yml", from: "/a/b/d") == "../../c.yml")
    #expect(FolderPath.reached("/x/c.yml", from: "/a/b") == "/x/c.yml")
    #expect(FolderPath.parent(of: "/a/b") == "/a")
    #expect(FolderPath.parent(of: "/a") == "/")
    #expect(FolderPath.parent(of: "/") == nil)
  }
}
