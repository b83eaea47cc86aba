import Foundation
import Testing

@testable import Crosscheck

/// The files that Tests/Formats holds against the JSON Schema, read by the tool's own reader: both must agree.
@Suite struct ConfigurationSampleTests {
  static func files(_ folder: String) -> [String] {
    let path = "\(SourceFile.root)/Tests/Formats/configurations/\(folder)"
    return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted().map {
      "\(path)/\($0)"
    }
  }

  private func problems(in path: String) throws -> [Problem] {
    let text = String(decoding: try InputFile.bytes(at: path), as: UTF8.self)
    return ConfigurationReader(text, path: path, root: "/").problems
  }

  @Test(arguments: files("good")) func isTaken(_ path: String) throws {
    #expect(try problems(in: path) == [])
  }

  @Test(arguments: files("bad")) func isRefused(_ path: String) throws {
    #expect(try problems(in: path).count == 1, "\(path)")
  }

  @Test func samplesAreThere() {
    #expect(Self.files("good").count >= 3 && Self.files("bad").count >= 15)
  }

  @Test func theTemplateSettlesNothing() {
    let reader = ConfigurationReader(ConfigurationTemplate.text, path: "c.yml", root: "/")
    #expect(reader.problems == [])
    #expect(ConfigurationListing.rows(of: reader.configuration).allSatisfy { $0.origin == .delivered })
  }

  @Test func theTemplateShowsEveryKey() {
    // A setting stands directly behind its mark or is indented, words stand behind one space.
    let lines = ConfigurationTemplate.text.split(separator: "\n", omittingEmptySubsequences: false)
    let isWords = { (line: Substring) in line.hasPrefix("# ") && !line.hasPrefix("#  ") }
    let settings = lines.filter { $0.hasPrefix("#") && !isWords($0) }.map { $0.dropFirst() }
    let reader = ConfigurationReader(settings.joined(separator: "\n"), path: "c.yml", root: "/")
    #expect(reader.problems == [])
    let rows = ConfigurationListing.rows(of: reader.configuration)
    #expect(
      rows.allSatisfy { $0.origin != .delivered },
      "\(rows.filter { $0.origin == .delivered }.map(\.key))"
    )
    #expect(reader.configuration.failOn.value == .error && reader.configuration.gitignore.value)
  }
}
