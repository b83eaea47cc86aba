/// Finds names that only the rest of a text shows to be names.
struct ShortForms {
  let document: Document
  let part: Fact.Part
  let evidence: NameEvidence

  /// Adds what is a name only because the text has its full form: `King said` beside Billy King, `the Post` beside
  /// the Washington Post.
  func add(to entities: inout [Entity]) {
    var surnames = WordHashes()
    var bodies = WordHashes()
    for entity in entities where entity.tokens.count > 1 {
      let hash = document.hash(ofToken: entity.tokens.upperBound - 1)
      if entity.kind == .person { surnames.insert(hash) }
      if entity.kind == .organisation { bodies.insert(hash) }
    }
    guard !surnames.isEmpty || !bodies.isEmpty else { return }
    let isNamed = namedTokens(entities)
    var found: [Entity] = []
    for (sentence, isHeadlineCase) in zip(document.sentences, evidence.isHeadlineCase) where !isHeadlineCase {
      let end = sentence.tokens.upperBound
      var index = evidence.landmarks.next(.capital, from: sentence.tokens.lowerBound, before: end)
      while index < end {
        defer { index = evidence.landmarks.next(.capital, from: index + 1, before: end) }
        // Asked first: most capitals are those of names, and their tokens need not be fetched again.
        if isNamed.contains(index) { continue }
        let token = document.tokens[index]
        if token.is(.stopword) || token.is(.weekday) || token.is(.month) { continue }
        let hash = document.hash(ofToken: index)
        if surnames.contains(hash), standsAlone(index, in: sentence) {
          found.append(shortForm(index, .person))
        } else if bodies.contains(hash), document.word("the", at: index - 1), standsAlone(index, in: sentence)
        {
          found.append(shortForm(index, .organisation))
        }
      }
    }
    merge(found, into: &entities)
  }

  /// The tokens that are part of a name or of the title before one.
  private func namedTokens(_ entities: [Entity]) -> TokenSet {
    var isNamed = TokenSet(count: document.tokens.count)
    for entity in entities {
      for token in entity.tokens { isNamed.insert(token) }
      if let title = entity.titleTokens { for token in title { isNamed.insert(token) } }
    }
    return isNamed
  }

  /// Puts names in their places among others, from the back, so that each is moved once.
  private func merge(_ found: [Entity], into entities: inout [Entity]) {
    var last = entities.count - 1
    entities.append(contentsOf: found)
    var place = entities.count - 1
    for entity in found.reversed() {
      while last >= 0, entities[last].tokens.lowerBound > entity.tokens.lowerBound {
        entities.swapAt(last, place)
        last -= 1
        place -= 1
      }
      entities[place] = entity
      place -= 1
    }
  }

  /// Whether no name or capital goes on from a word, and no word in lower case of the same letters begins a sentence.
  private func standsAlone(_ index: Int, in sentence: Sentence) -> Bool {
    if let next = document.token(index + 1), next.form == .word, next.shape.contains(.capitalised),
      !next.is(.stopword), !next.is(.weekday)
    {
      return false
    }
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
