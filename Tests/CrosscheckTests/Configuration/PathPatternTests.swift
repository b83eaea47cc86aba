import Testing

@testable import Crosscheck

@Suite struct PathPatternTests {
  @Test(arguments: [
    ("a.txt", "a.txt", true), ("a.txt", "x/y/a.txt", true), ("a.txt", "ba.txt", false),
    ("*.txt", "x/a.txt", true), ("/*.txt", "x/a.txt", false), ("/*.txt", "a.txt", true),
    ("x/*.txt", "x/a.txt", true), ("x/*.txt", "x/y/a.txt", false), ("x/*.txt", "z/x/a.txt", false),
    ("x/**/a.txt", "x/a.txt", true), ("x/**/a.txt", "x/y/z/a.txt", true), ("**/a", "a", true),
    ("**/a", "x/y/a", true), ("x/**", "x/y/z", true), ("x/**", "y/z", false), ("x", "x/y/z", true),
    ("x/", "x/y", true), ("x/", "x", false), ("y/", "x/y/z", true), ("a?c", "abc", true),
    ("a?c", "a/c", false),
    ("[a-c]x", "bx", true), ("[!a-c]x", "bx", false), ("[^a-c]x", "dx", true), ("[]a]x", "]x", true),
    ("a[x", "a[x", true), ("\\*", "*", true), ("\\*", "a", false), ("a**b", "axxb", true),
    ("a**b", "a/b", false),
    ("*a*a*a*a*a*a*b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", false),
    ("Zürich-*", "x/Zürich-1", true),
  ])
  func means(_ pattern: String, _ path: String, _ expected: Bool) throws {
    let pattern = try #require(PathPattern(pattern))
    #expect(PathPattern.mean([pattern], file: path) == expected)
  }

  @Test func lastPatternDecides() throws {
    let patterns = try ["*.txt", "!keep.txt", "x/keep.txt"].map { try #require(PathPattern($0)) }
    #expect(PathPattern.mean(patterns, file: "a.txt"))
    #expect(!PathPattern.mean(patterns, file: "keep.txt"))
    #expect(PathPattern.mean(patterns, file: "x/keep.txt"))
  }

  @Test(arguments: ["", "/", "!", "!/"])
  func nothingIsNoPattern(_ text: String) { #expect(PathPattern(text) == nil) }
}

@Suite struct IgnoredFilesTests {
  private static let ignoring = [
    ".gitignore":
      "# drafts\n*.bak.txt\n/top.txt\nbuild/\ndeep/**/no.txt\nspace\\ \n!kept.bak.txt\n\\#hash.txt\n\n",
    "news/.gitignore": "!a.bak.txt\nb.txt\n/only-here.txt\nsub/never/\n",
    "build/.gitignore": "!*\n",
  ]
  private static let reports = [
    "top.txt", "a.bak.txt", "kept.bak.txt", "c.txt", "build/x.txt", "news/build/x.txt", "news/top.txt",
    "news/a.bak.txt", "news/b.txt", "news/sub/b.txt", "news/only-here.txt", "news/sub/only-here.txt",
    "news/sub/never/x.txt", "news/never/x.txt", "deep/no.txt", "deep/a/b/no.txt", "deep/yes.txt", "#hash.txt",
    "space .txt",
  ]

  private func folder() throws -> NewsFolder {
    let folder = try NewsFolder(Self.ignoring)
    for report in Self.reports { try folder.write(Array("Words.".utf8), to: report) }
    return folder
  }

  private func listed(_ path: String, in folder: NewsFolder, _ rules: InputRules = .delivered) -> [String] {
    InputListing(of: [path], rules: rules).entries.map { FolderPath.relative($0.file.path, to: folder.path) }
      .sorted()
  }

  @Test func areThoseThatGitIgnores() throws {
    let folder = try folder()
    let git = try BuiltCommand.runTool("git", ["init", "-q", "."], in: folder.path)
    try #require(git.code == 0)
    let kept = try BuiltCommand.runTool(
      "git",
      ["-c", "core.quotePath=false", "ls-files", "--others", "--exclude-standard", "--", "*.txt"],
      in: folder.path
    )
    #expect(listed(folder.path, in: folder) == kept.output.split(separator: "\n").map(String.init).sorted())
    // What a folder above says holds below it as well, when only that is named.
    let below = listed(folder["news/sub"], in: folder)
    #expect(below == ["news/sub/only-here.txt"])
  }

  @Test func areReadWhereTheyAreWanted() throws {
    let folder = try folder()
    let all = InputRules(exclude: [], respectsGitignore: false, outlets: [], root: folder.path)
    #expect(listed(folder.path, in: folder, all) == Self.reports.sorted())
    // A folder or file that is named is wanted, whatever is said of its name.
    #expect(listed(folder["news/sub/never"], in: folder) == ["news/sub/never/x.txt"])
    #expect(listed(folder["top.txt"], in: folder) == ["top.txt"])
  }

  @Test func excludedFilesAreLeftOut() throws {
    let folder = try folder()
    let patterns = try ["news/", "*.bak.txt", "!a.bak.txt"].map { try #require(PathPattern($0)) }
    let rules = InputRules(exclude: patterns, respectsGitignore: false, outlets: [], root: folder.path)
    let left = listed(folder.path, in: folder, rules)
    #expect(left.contains("a.bak.txt") && !left.contains("kept.bak.txt"))
    #expect(!left.contains { $0.hasPrefix("news/") })
  }

  @Test func aFolderOfIgnoredFilesSaysWhy() throws {
    let folder = try NewsFolder([".gitignore": "*.txt", "a.txt": "a", "b.txt": "b"])
    let listing = InputListing(of: [folder.path])
    #expect(listing.problems.first?.message.hasSuffix("left out by .gitignore or \"exclude\" (2).") == true)
  }
}
