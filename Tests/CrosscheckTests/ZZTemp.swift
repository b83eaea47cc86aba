import Foundation
import Testing

@testable import Crosscheck

@Suite struct ZZTemp {
  @Test func dump() throws {
    guard let dirs = ProcessInfo.processInfo.environment["ZZ"] else { return }
    for dir in dirs.split(separator: " ") {
      let files = try FileManager.default.contentsOfDirectory(atPath: String(dir)).sorted()
      var all: [[Entity]] = []
      for f in files {
        let d = Document(Array(try Data(contentsOf: URL(fileURLWithPath: dir + "/" + f))))
        all.append(EntityReader.entities(in: d, part: .text, evidence: NameEvidence(d)))
      }
      let a = Aliases(all)
      print("== \(dir) \(files.count)")
      var count: [Int: Int] = [:]
      for row in a.ids { for i in row { count[i, default: 0] += 1 } }
      for (i, b) in a.bearers.enumerated().sorted(by: { count[$0.offset]! > count[$1.offset]! }).prefix(45) {
        print(
          count[i]!,
          b.articles.count,
          b.kind,
          b.text,
          "::",
          b.forms.joined(separator: " | "),
          "::",
          b.titles.sorted().joined(separator: ", ")
        )
      }
    }
  }
}
