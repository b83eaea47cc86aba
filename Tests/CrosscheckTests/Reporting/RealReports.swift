import Foundation
import Testing

@testable import Crosscheck

/// Checks the stories that CROSSCHECK_STORIES names and writes their report beside the samples: for looking at.
@Suite struct RealReports {
  private static let environment = ProcessInfo.processInfo.environment

  @Test(.enabled(if: environment["CROSSCHECK_STORIES"] != nil && environment["CROSSCHECK_SAMPLES"] != nil))
  func write() async throws {
    let folder = URL(fileURLWithPath: Self.environment["CROSSCHECK_SAMPLES"] ?? "").appendingPathComponent(
      "real"
    )
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for path in (Self.environment["CROSSCHECK_STORIES"] ?? "").split(separator: ":").map(String.init) {
      let (stories, problems) = await StoryReader(threads: 2, takesDigests: true).stories(at: [path])
      let result = await Checker.check(stories, problems: problems, threads: 2, keepsTexts: true)
      let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
      let options = RenderOptions(
        commandLine: "crosscheck check \(path)",
        root: (path as NSString).deletingLastPathComponent
      )
      for format in [OutputFormat.html, .text, .json, .sarif] {
        let place = folder.appendingPathComponent("\(name).\(format.rawValue)")
        try Data(Output.render(result, as: format, options: options)).write(to: place)
      }
    }
  }
}
