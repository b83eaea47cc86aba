import Foundation
import Testing

@testable import Crosscheck

/// Writes the sample result in every format to the folder that CROSSCHECK_SAMPLES names, for the browser tests and
/// the independent checkers that `Scripts/test-report` runs.
@Suite struct SampleFiles {
  @Test(.enabled(if: ProcessInfo.processInfo.environment["CROSSCHECK_SAMPLES"] != nil))
  func write() throws {
    let folder = URL(fileURLWithPath: ProcessInfo.processInfo.environment["CROSSCHECK_SAMPLES"] ?? "")
    func save(_ files: [OutputFile], in name: String) throws {
      for file in files {
        let place = folder.appendingPathComponent(name).appendingPathComponent(file.path)
        try FileManager.default.createDirectory(
          at: place.deletingLastPathComponent(),
          withIntermediateDirectories: true
        )
        try Data(file.bytes).write(to: place)
      }
    }
    var options = RenderOptions(commandLine: "crosscheck check stories --output html=report.html", root: nil)
    for format in OutputFormat.allCases {
      let bytes = Output.render(SampleResult.everything, as: format, options: options)
      try save([OutputFile(path: "sample.\(format.rawValue)", bytes: bytes)], in: "one")
    }
    options.colour = true
    let coloured = Output.render(SampleResult.everything, as: .text, options: options)
    try save([OutputFile(path: "sample.colour", bytes: coloured)], in: "one")
    try save(HTMLReport.pages(of: SampleResult.everything, options: options), in: "split")
    let quiet = HTMLReport.page(of: SampleResult.nothing, options: options)
    try save([OutputFile(path: "quiet.html", bytes: quiet)], in: "one")
    let crowd = HTMLReport.page(of: SampleResult.crowd, options: options)
    try save([OutputFile(path: "crowd.html", bytes: crowd)], in: "one")
    let attacked = Checker.check([HostileStory.story], keepsTexts: true)
    let hostile = HTMLReport.page(of: attacked, options: options)
    try save([OutputFile(path: "hostile.html", bytes: hostile)], in: "one")
    options.assets = .external
    try save(HTMLReport.pages(of: SampleResult.everything, options: options), in: "external")
  }
}
