/// Finds things of which two reports print attributes that exclude each other: a car's colour, a patient's condition, the
/// part of a country in which a town lies.
struct AttributeComparison {
  let texts: [ReportText]

  /// An attribute of something that has a name or is the only one of its sort in the story.
  struct Attribute {
    let text: ReportText
    /// What has it.
    let bearer: String
    let value: String
    let tokens: Range<Int>
  }

  func differences() -> [WordsDifference] {
    differences(.otherColour, texts.flatMap(colours), kind: .polarity) { $0 != $1 }
      + differences(.otherCondition, texts.flatMap(conditions), kind: .polarity) { $0 != $1 }
      + differences(.otherPartOfCountry, texts.flatMap(parts), kind: .place, Compass.areApart)
  }

  /// Of each bearer, the first two values that exclude each other, where no report has more than one value.
  func differences(
    _ rule: WordsRule,
    _ attributes: [Attribute],
    kind: Kind,
    _ areApart: (String, String) -> Bool
  ) -> [WordsDifference] {
    let byBearer = Dictionary(grouping: attributes, by: \.bearer)
    return byBearer.keys.sorted().compactMap { bearer in
      let byReport = Dictionary(grouping: byBearer[bearer] ?? [], by: \.text.report)
      let settled = byReport.keys.sorted().flatMap { report -> [Attribute] in
        let own = byReport[report] ?? []
        return Set(own.map(\.value)).count == 1 ? own : []
      }
      guard let left = settled.first(where: { one in settled.contains { areApart(one.value, $0.value) } }),
        let right = settled.first(where: { areApart(left.value, $0.value) })
      else { return nil }
      return WordsDifference(
        rule: rule,
        verdict: rule.verdict,
        confidence: 0.55,
        subject: bearer,
        groups: [left.value, right.value].map { value in
          settled.filter { $0.value == value }.map { ($0.text, fact(of: $0, kind: kind)) }
        }
      )
    }
  }

  private func fact(of attribute: Attribute, kind: Kind) -> Fact {
    attribute.text.passage(attribute.tokens, as: kind, rule: "attribute")
  }

  // MARK: Colours

  private static let colours: [String: String] = [
    "black": "black", "white": "white", "silver": "silver", "grey": "grey", "gray": "grey", "red": "red",
    "blue": "blue", "green": "green", "yellow": "yellow", "brown": "brown", "orange": "orange",
    "gold": "gold",
    "golden": "gold", "beige": "beige", "purple": "purple", "maroon": "red", "tan": "beige", "pink": "pink",
  ]

  /// "a silver Toyota Camry".
  private func colours(of text: ReportText) -> [Attribute] {
    text.entities.compactMap { name in
      let index = name.tokens.lowerBound - 1
      guard name.kind != .person, name.tokens.count > 1, let token = text.document.token(index),
        token.form == .word, !token.shape.contains(.capitalised),
        let colour = Self.colours[text.document.lowercased(index)]
      else { return nil }
      return Attribute(
        text: text,
        bearer: FoldedName(name.text).letters,
        value: colour,
        tokens: index..<name.tokens.upperBound
      )
    }
  }

  // MARK: Conditions

  private static let conditions: [String: String] = [
    "critical": "critical", "serious": "serious", "grave": "critical", "stable": "stable", "fair": "fair",
    "good": "good", "satisfactory": "good", "guarded": "serious",
  ]

  /// "was listed in stable condition", of the one person whom the sentence names.
  private func conditions(of text: ReportText) -> [Attribute] {
    let document = text.document
    var attributes: [Attribute] = []
    for index in document.tokens.indices where document.word("condition", at: index) {
      guard document.word("in", at: index - 2) || document.word("in", at: index - 3),
        let value = Self.conditions[document.lowercased(index - 1)]
      else { continue }
      let sentence = document.sentences[document.sentenceIndex(ofToken: index)]
      let people = Set(
        text.entities[text.entities.beginning(in: sentence.tokens)].filter { $0.kind == .person }
          .compactMap { FoldedName($0.text).words.last }
      )
      guard people.count == 1, let person = people.first else { continue }
      attributes.append(Attribute(text: text, bearer: person, value: value, tokens: index - 1..<index + 1))
    }
    return attributes
  }

  // MARK: Parts of a country

  /// "the southeastern city of Bam", "Bam in central Iran".
  private func parts(of text: ReportText) -> [Attribute] {
    let document = text.document
    return text.entities.compactMap { entity -> Attribute? in
      guard entity.kind != .person, !document.isCountry(entity.tokens.lowerBound) else { return nil }
      let start = entity.tokens.lowerBound
      if document.word("of", at: start - 1), isSettlement(start - 2, in: document),
        let value = Compass.part(document.lowercased(start - 3))
      {
        return Attribute(
          text: text,
          bearer: FoldedName(entity.text).letters,
          value: value,
          tokens: start - 3..<entity.tokens.upperBound
        )
      }
      if isSettlement(start - 1, in: document), let value = Compass.part(document.lowercased(start - 2)) {
        return Attribute(
          text: text,
          bearer: FoldedName(entity.text).letters,
          value: value,
          tokens: start - 2..<entity.tokens.upperBound
        )
      }
      let end = entity.tokens.upperBound + (document.mark(.comma, at: entity.tokens.upperBound) ? 1 : 0)
      guard document.word("in", at: end), let value = Compass.part(document.lowercased(end + 1)),
        document.isCountry(end + 2)
      else { return nil }
      let bearer = FoldedName(entity.text).letters
      return Attribute(text: text, bearer: bearer, value: value, tokens: start..<end + 3)
    }
  }

  private static let settlements: Set<String> = [
    "city", "town", "village", "port", "province", "island", "district", "suburb", "region", "state",
  ]

  private func isSettlement(_ index: Int, in document: Document) -> Bool {
    document.token(index)?.form == .word && Self.settlements.contains(document.lowercased(index))
  }
}
