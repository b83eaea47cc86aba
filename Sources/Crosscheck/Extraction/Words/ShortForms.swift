/// Finds names that only the rest of a text shows to be names.
struct ShortForms {
  let document: Document
  let part: Fact.Part
  let evidence: NameEvidence

  /// Adds what is a name only because the text has its full form: `King said` beside Billy King, `the Post` beside
  /// the Washington Post.
  func added(to entities: [Entity]) -> [Entity] {
    var surnames: Set<UInt64> = []
    var bodies: Set<UInt64> = []
    for entity in entities where entity.tokens.count > 1 {
      let hash = document.hash(ofToken: entity.tokens.upperBound - 1)
      if entity.kind == .person { surnames.insert(hash) }
      if entity.kind == .organisation { bodies.insert(hash) }
    }
    guard !surnames.isEmpty || !bodies.isEmpty else { return entities }
    let lookup = EntityLookup(entities, tokenCount: document.tokens.count)
    let inTitles = Set(entities.compactMap(\.titleTokens).flatMap { $0 })
    var found: [Entity] = []
    for (index, token) in document.tokens.enumerated() {
      guard token.form == .word, token.shape.contains(.capitalised), !lookup.isNamed(index),
        !inTitles.contains(index), !token.is(.stopword), !token.is(.weekday), !token.is(.month),
        !evidence.isHeadlineCase[document.sentenceIndex(ofToken: index)]
      else { continue }
      let hash = document.hash(ofToken: index)
      if surnames.contains(hash), standsAlone(index) {
        found.append(shortForm(index, .person))
      } else if bodies.contains(hash), document.word("the", at: index - 1), standsAlone(index) {
        found.append(shortForm(index, .organisation))
      }
    }
    guard !found.isEmpty else { return entities }
    return (entities + found).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// Whether no name or capital goes on from a word, and no word in lower case of the same letters begins a sentence.
  private func standsAlone(_ index: Int) -> Bool {
    if let next = document.token(index + 1), next.form == .word, next.shape.contains(.capitalised),
      !next.is(.stopword), !next.is(.weekday)
    {
      return false
    }
    let sentence = document.sentences[document.sentenceIndex(ofToken: index)]
    guard index == sentence.tokens.lowerBound else { return true }
    return document.is(.verb, at: index + 1) || document.is(.modal, at: index + 1)
      || document.is(.possessive, at: index + 1)
  }

  private func shortForm(_ index: Int, _ kind: Entity.Kind) -> Entity {
    Entity(
      tokens: index..<index + 1,
      range: document.range(of: index..<index + 1),
      part: part,
      text: document.plainText(index..<index + 1),
      kind: kind
    )
  }
}
