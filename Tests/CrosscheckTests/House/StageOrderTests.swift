import Testing

/// The arrows of the house: a stage may name only what stands to its left.
@Suite struct StageOrderTests {
  /// The folders of the library from the first stage to the last; `Checker.swift` stands above them all.
  private static let stages = [
    "Parsing", "Language", "Extraction", "Comparison", "Reporting", "Corpus", "Configuration",
  ]

  @Test func noStageNamesALaterOne() throws {
    let files = try SourceFile.all(in: "Sources/Crosscheck")
    let stageOf = { (file: SourceFile) in Self.stages.firstIndex { file.path.contains("/Crosscheck/\($0)/") }
    }
    var owners: [Substring: Int] = [:]
    for file in files {
      for name in file.topLevelTypes { owners[name] = stageOf(file) ?? Self.stages.count }
    }
    var crossings: Set<String> = []
    for file in files {
      guard let stage = stageOf(file) else { continue }
      let own = file.declaredTypes
      for word in file.words where !own.contains(word) {
        guard let owner = owners[word], owner > stage else { continue }
        let later = owner < Self.stages.count ? Self.stages[owner] : "the top"
        crossings.insert("\(file.path) names \(word) of \(later)")
      }
    }
    #expect(crossings.sorted() == [])
  }

  @Test func filesAreShort() throws {
    let files = try (SourceFile.all(in: "Sources") + SourceFile.all(in: "Tests")).filter {
      !$0.path.contains("/Fixtures/")
    }
    #expect(files.count > 50)
    #expect(files.filter { $0.lineCount > 300 }.map { "\($0.path): \($0.lineCount) lines" } == [])
  }
}
