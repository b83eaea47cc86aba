/// Finds names that only the rest of a text shows to be names.
struct ShortForms {
  let document: Document
  let part: Fact.Part
  let landmarks: Landmarks
  /// The words with a capital that were no part of a name, with their hashes.
  private var capitals: [(token: Int32, hash: UInt64)] = []

  init(document: Document, part: Fact.Part, landmarks: Landmarks) {
    self.document = document
    self.part = part
    self.landmarks = landmarks
  }

  /// Notes the capitals of a sentence that are in none of its names, which were read a moment ago: to come back for them
  /// when all names are known would be to fetch all tokens once more.
  mutating func note(_ sentence: Sentence, behind entities: [Entity]) {
    let end = sentence.tokens.upperBound
    var entity = entities.count
    while entity > 0, entities[entity - 1].tokens.lowerBound >= sentence.tokens.lowerBound { entity -= 1 }
    var index = landmarks.next(.capital, from: sentence.tokens.lowerBound, before: end)
    while index < end {
      defer { index = landmarks.next(.capital, from: index + 1, before: end) }
      while entity < entities.count, entities[entity].tokens.upperBound <= index { entity += 1 }
      if entity < entities.count, entities[entity].tokens.contains(index) { continue }
      let token = document.tokens[index]
      if token.is(.stopword) || token.is(.weekday) || token.is(.month) { continue }
      capitals.append((Int32(index), document.hash(ofToken: index)))
    }
  }

  /// Adds what is a name only because the text has its full form: `King said` beside Billy King, `the Post` beside
  /// the Washington Post.
  func add(to entities: inout [Entity]) {
    var surnames = WordHashes()
    var bodies = WordHashes()
    for entity in entities.indices where entities[entity].tokens.count > 1 {
      let hash = document.hash(ofToken: entities[entity].tokens.upperBound - 1)
      if entities[entity].kind == .person { surnames.insert(hash) }
      if entities[entity].kind == .organisation { bodies.insert(hash) }
    }
    guard !surnames.isEmpty || !bodies.isEmpty else { return }
    let isNamed = namedTokens(entities)
    var found: [Entity] = []
    for (token, hash) in capitals {
      let index = Int(token)
      if isNamed.contains(index) { continue }
      if surnames.contains(hash), standsAlone(index) {
        found.append(shortForm(index, .person))
      } else if bodies.contains(hash), document.word("the", at: index - 1), standsAlone(index) {
        found.append(shortForm(index, .organisation))
      }
    }
    merge(found, into: &entities)
  }

  /// The tokens that are part of a name or of the title before one.
  private func namedTokens(_ entities: [Entity]) -> TokenSet {
    var isNamed = TokenSet(count: document.tokens.count)
    for entity in entities.indices {
      for token in entities[entity].tokens { isNamed.insert(token) }
      if let title = entities[entity].titleTokens { for token in title { isNamed.insert(token) } }
    }
    return isNamed
  }

  /// Puts names in their places among others, from the back, so that each is moved once.
  private func merge(_ found: [Entity], into entities: inout [Entity]) {
    var last = entities.count - 1
    entities.append(contentsOf: found)
    // In their memory, where they are moved: a list copies what changes places.
    entities.withUnsafeMutableBufferPointer { entities in
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
  }

  /// Whether no name or capital goes on from a word, and no word in lower case of the same letters begins a sentence.
  private func standsAlone(_ index: Int) -> Bool {
    if let next = document.token(index + 1), next.form == .word, next.shape.contains(.capitalised),
      !next.is(.stopword), !next.is(.weekday)
    {
      return false
    }
    guard document.startsSentence(index) else { return true }
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
