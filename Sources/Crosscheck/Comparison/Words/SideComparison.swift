/// Finds things of which two reports name opposite sides: the north gate and the south gate, the left knee and the right.
struct SideComparison {
  let texts: [ReportText]

  func differences() -> [WordsDifference] {
    AttributeComparison(texts: texts).differences(
      .otherSide,
      texts.flatMap { sides(of: $0) + bearings(of: $0) + lies(of: $0) },
      kind: .place,
      Compass.areApart
    )
  }

  /// "the north gate", "his left knee".
  private func sides(of text: ReportText) -> [AttributeComparison.Attribute] {
    let document = text.document
    var sides: [AttributeComparison.Attribute] = []
    for index in document.tokens.indices where document.isOne(of: Self.things, at: index) {
      // The West End and the West Bank are names.
      guard index > 0, let side = side(index - 1, in: document),
        !document.tokens[index].shape.contains(.capitalised)
      else { continue }
      let noun = document.lowercased(index)
      sides.append(
        AttributeComparison.Attribute(
          text: text,
          bearer: noun.hasSuffix("s") ? String(noun.dropLast()) : noun,
          value: side,
          tokens: index - 1..<index + 1
        )
      )
    }
    return sides
  }

  /// "150 nautical miles east of Aden": so exact that it is the one place.
  private func bearings(of text: ReportText) -> [AttributeComparison.Attribute] {
    let document = text.document
    return text.facts.ofKind(.quantity).compactMap { fact in
      let end = fact.tokens.upperBound
      guard let side = side(end, in: document), document.word("of", at: end + 1),
        let place = text.entities[text.entities.beginning(in: end + 2..<end + 3)].first,
        case .amount(let amount) = fact.value, let size = amount.low ?? amount.high
      else { return nil }
      return AttributeComparison.Attribute(
        text: text,
        bearer: "\(FoldedName(place.text).letters) at \(size)",
        value: side,
        tokens: fact.tokens.lowerBound..<place.tokens.upperBound
      )
    }
  }

  /// "the beach south of Lorn", "ran aground west of Lorn": where a thing lies, or a deed was done.
  private func lies(of text: ReportText) -> [AttributeComparison.Attribute] {
    let document = text.document
    return text.entities.compactMap { place in
      var side = place.tokens.lowerBound - 2
      if document.is(.determiner, at: side + 1) { side -= 1 }
      guard document.word("of", at: side + 1), let value = self.side(side, in: document),
        document.token(side - 1)?.form == .word, !document.is(.stopword, at: side - 1),
        !text.facts[text.facts(in: side - 4..<side)].contains(where: { $0.kind == .quantity })
      else { return nil }
      return AttributeComparison.Attribute(
        text: text,
        bearer: "\(Lemmas.singular(of: document.lowercased(side - 1))) at \(FoldedName(place.text).letters)",
        value: value,
        tokens: side - 1..<place.tokens.upperBound
      )
    }
  }

  private func side(_ index: Int, in document: Document) -> String? {
    guard document.token(index)?.form == .word else { return nil }
    let word = document.lowercased(index)
    return word == "left" || word == "right" ? word : Compass.side(word)
  }

  /// What has sides of which one is meant.
  private static let things: WordSet = [
    "gate", "gates", "entrance", "exit", "side", "bank", "shore", "wing", "tower", "stand", "terrace", "end",
    "platform", "face", "slope", "ridge", "flank", "carriageway", "pier", "wall", "door", "runway", "portal",
    "transept", "arm", "leg", "hand", "foot", "knee", "ankle", "shoulder", "elbow", "wrist", "thigh", "calf",
    "hip", "eye", "ear", "lung", "kidney", "cheek", "shin", "hamstring", "engine", "rudder", "wheel",
  ]
}
