import Testing

@testable import Crosscheck

/// What a rule says it needs around a number spares trying it, and changes nothing that is read.
@Suite struct SurroundingsTests {
  /// Words enough for a text in which needs are heeded, and that no rule reads anything of.
  private static let lead =
    "The boats lay where they had been left, and nobody came for them when the storm was over.\n\n"

  private static let all = RuleMatcher(Extraction.extractors, heedsNeeds: false)
  private static let heeding = RuleMatcher(Extraction.extractors)

  private func readings(of text: String, by matcher: RuleMatcher) -> [String] {
    let document = Document(Array(text.utf8))
    var readings: [String] = []
    matcher.read(document, Landmarks(document)) { reading, order in
      readings.append("\(matcher.name(ofRule: order)) \(document.string(reading.tokens)) \(reading.content)")
    }
    return readings
  }

  @Test(arguments: Extraction.extractors.map(\.examples))
  func readsExamplesAlike(_ examples: [Example]) {
    for example in examples {
      let text = Self.lead + example.text + "\n\n" + Self.lead
      #expect(readings(of: text, by: Self.heeding) == readings(of: text, by: Self.all))
    }
  }

  /// Examples cut at each word and joined: neighbours that nobody thought of.
  @Test func readsPiecesAlike() {
    let texts = Extraction.extractors.flatMap(\.examples).map(\.text)
    for (index, text) in texts.enumerated() {
      let words = text.split(separator: " ")
      let others = texts[(index * 7 + 3) % texts.count].split(separator: " ")
      for cut in 0...words.count {
        let joined = words[..<cut] + others[min(cut / 2, others.count)...]
        let text = Self.lead + joined.joined(separator: " ")
        #expect(readings(of: text, by: Self.heeding) == readings(of: text, by: Self.all))
      }
    }
  }
}
