import Testing

@testable import Crosscheck

/// What `Scripts/check` wrote.
private enum ReportsFolder {
  static var isThere: Bool { InputFile.presence(at: "\(SourceFile.root)/Reports/report.json") == .file }
}

/// What the tool says about the stories in `Inputs`, held to what it said when `Scripts/check` was last run.
@Suite(.enabled(if: BuiltCommand.isThere && ReportsFolder.isThere)) struct ReportsTests {
  private static let formats = ["html": "index.html", "json": "report.json", "text": "report.txt"]

  @Test(arguments: ["html", "json", "text"])
  func saysTheSame(_ format: String) throws {
    let name = try #require(Self.formats[format])
    let folder = try NewsFolder()
    let outcome = try BuiltCommand.run(["check", "Inputs", "--output", "\(format)=\(folder[name])"])
    #expect(outcome.code == 1, "\(outcome.errors)")
    let now = lines(of: try InputFile.bytes(at: folder[name]))
    let before = lines(of: try InputFile.bytes(at: "\(SourceFile.root)/Reports/\(name)"))
    let change = zip(now, before).first { $0 != $1 }
    #expect(
      now == before,
      "Reports/\(name) is not what the tool says now; run Scripts/check if that is right. \(change.map { "Now: \($0.0)\nBefore: \($0.1)" } ?? "")"
    )
  }

  @Test func saysTheSameOnOneThread() throws {
    let stories = try InputFile.items(inFolder: "\(SourceFile.root)/Inputs").compactMap {
      $0.folder == nil ? nil : "Inputs/\($0.name)"
    }
    #expect(stories.count >= 4)
    let all = try BuiltCommand.run(["check", "--format", "json"] + stories)
    let one = try BuiltCommand.run(["check", "--format", "json", "--threads", "1"] + stories.reversed())
    #expect(all.output == one.output)
  }

  private func lines(of bytes: [UInt8]) -> [String] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
  }
}
