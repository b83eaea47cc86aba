import Testing

@testable import Crosscheck

/// The examples beside the rules: manual and test in one.
@Suite struct ExtractionExampleTests {
  static let cases: [ExampleCase] = Extraction.extractors.flatMap { extractor in
    extractor.rules.flatMap { rule in
      rule.examples.map { ExampleCase(kind: extractor.kind, rule: rule.name, example: $0) }
    }
  }

  struct ExampleCase: Sendable, CustomTestStringConvertible {
    let kind: Kind
    let rule: String
    let example: Example
    var testDescription: String { "\(kind.rawValue)/\(rule): \(example.text)" }
  }

  /// Every example is read against this moment: a Friday.
  static let published = Moment(iso: "2025-10-24T09:00:00Z")

  @Test(arguments: cases)
  func example(_ example: ExampleCase) {
    let document = Document(Array(example.example.text.utf8))
    let facts = Extraction.facts(in: document, published: Self.published).filter { $0.kind == example.kind }
    guard let found = example.example.found else {
      #expect(facts.isEmpty, "\(facts.map { ValueText.text(of: $0.value) })")
      return
    }
    let read = facts.map { fact in
      "\(document.string(fact.tokens)) = \(ValueText.text(of: fact.value)) by \(fact.rule)"
    }
    #expect(read.contains("\(found) = \(example.example.value ?? "") by \(example.rule)"), "read \(read)")
  }
}
