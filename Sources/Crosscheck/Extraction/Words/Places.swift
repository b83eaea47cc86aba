/// Reads where something is or happens: a place's name behind a preposition, street corners and blocks as one place.
struct PlaceReader {
  let document: Document
  let part: Fact.Part
  let entities: [Entity]

  init(_ discourse: Discourse) {
    document = discourse.document
    part = discourse.part
    entities = discourse.entities
  }

  /// The places in order.
  func places() -> [Fact] {
    var facts: [Fact] = []
    var next = 0
    for sentence in document.sentences where !sentence.isHeading || sentence.tokens.count > 3 {
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        if let address = address(at: index, in: sentence) {
          facts.append(fact(address.tokens, address.text, rule: "street-address"))
          index = address.tokens.upperBound
          continue
        }
        while next < entities.count, entities[next].tokens.lowerBound < index { next += 1 }
        if next < entities.count, entities[next].tokens.lowerBound == index {
          if let place = place(next) {
            facts.append(fact(place.tokens, place.text, rule: "place-name"))
            index = place.tokens.upperBound
            continue
          }
        }
        index += 1
      }
    }
    return facts
  }

  private func fact(_ tokens: Range<Int>, _ text: String, rule: String) -> Fact {
    Fact(
      kind: .place,
      range: document.range(of: tokens),
      tokens: tokens,
      part: part,
      value: .words(Words(text)),
      rule: rule
    )
  }

  /// A place's name behind a preposition, with the place that holds it: `in Maribor in Slovenia`, `near Troy, Michigan`.
  private func place(_ index: Int) -> (tokens: Range<Int>, text: String)? {
    let entity = entities[index]
    guard entity.kind == .place || isBuilding(entity), isBehindPreposition(entity.tokens.lowerBound),
      !describesNoun(entity.tokens.upperBound)
    else { return nil }
    var tokens = entity.tokens
    var text = entity.text
    guard index + 1 < entities.count else { return (tokens, text) }
    let holder = entities[index + 1]
    let gap = holder.tokens.lowerBound - entity.tokens.upperBound
    let isContained =
      gap == 1 && holder.kind == .place
      && (document.mark(.comma, at: entity.tokens.upperBound) && isRegion(holder)
        || document.word("in", at: entity.tokens.upperBound))
    if isContained {
      tokens = tokens.lowerBound..<holder.tokens.upperBound
      text += ", " + holder.text
    }
    return (tokens, text)
  }

  /// A hospital or a school is an organisation and a place.
  private func isBuilding(_ entity: Entity) -> Bool {
    guard entity.kind == .organisation, let last = entity.tokens.last else { return false }
    return PlaceReader.buildings.contains(document.lowercased(last))
      && (document.word("at", at: entity.tokens.lowerBound - 1)
        || document.word("to", at: entity.tokens.lowerBound - 1)
        || document.word("at", at: entity.tokens.lowerBound - 2)
        || document.word("in", at: entity.tokens.lowerBound - 1)
        || document.word("outside", at: entity.tokens.lowerBound - 1)
        || document.word("near", at: entity.tokens.lowerBound - 1))
  }

  private static let buildings: Set<String> = [
    "hospital", "clinic", "university", "college", "school", "academy", "prison", "jail", "court", "museum",
    "gallery",
    "theatre", "theater", "church", "cathedral", "mosque", "synagogue", "temple", "centre", "center",
    "library", "headquarters",
    "infirmary", "embassy", "station", "stadium", "arena",
  ]

  /// What stands behind a comma holds the place before it only where it is a country or a state.
  private func isRegion(_ entity: Entity) -> Bool {
    document.is(.country, at: entity.tokens.lowerBound)
      || document.is(.abbreviation, at: entity.tokens.lowerBound)
      || document.mark(.comma, at: entity.tokens.upperBound)
  }

  private func isBehindPreposition(_ index: Int) -> Bool {
    var before = index - 1
    let limit = index - 6
    while before > limit, before >= 0 {
      if document.is(.placePreposition, at: before),
        !document.word("of", at: before) || isPlaceNoun(before - 1)
      {
        return true
      }
      if document.word("on", at: before) || document.word("off", at: before) { return true }
      let token = document.tokens[before]
      guard token.form == .word || token.mark == .hyphen,
        token.is(.determiner) || token.is(.placeWord) || isSide(before) || token.is(.possessive)
      else { return false }
      before -= 1
    }
    return false
  }

  /// `in Texas courts`, `at the Paris office`: a name before a noun says which one, not where.
  private func describesNoun(_ index: Int) -> Bool {
    guard let next = document.token(index), next.form == .word, next.followsSpace,
      !next.shape.contains(.capitalised)
    else { return false }
    let isFunction =
      next.is(.stopword) || next.is(.placePreposition) || next.is(.timeUnit) || next.is(.timeShift)
      || next.is(.timePreposition) || next.is(.dayReference) || next.is(.conjunction) || next.is(.modal)
      || next.is(.negation) || next.number >= 0
    if isFunction || VerbGroupReader(document: document).isAdverb(index) { return false }
    guard let value = document.value(of: .verb, at: index) else {
      return !document.bytes[next.range].suffix(2).elementsEqual([0x65, 0x64])
    }
    let (verb, form) = VerbLemmas.split(value)
    return VerbLemmas.isNounLike(verb) && (form == .base || form == .third)
      && !VerbLemmas.unchanging.contains(verb)
  }

  private func isPlaceNoun(_ index: Int) -> Bool { document.is(.placeWord, at: index) || isSide(index) }

  private func isSide(_ index: Int) -> Bool {
    document.word("downtown", at: index) || document.word("southwestern", at: index)
      || document.word("southeastern", at: index)
      || document.word("northwestern", at: index) || document.word("northeastern", at: index)
      || document.word("suburban", at: index)
      || document.word("nearby", at: index) || document.word("outskirts", at: index)
      || document.word("centre", at: index)
      || document.word("center", at: index) || document.word("kilometres", at: index)
      || document.word("miles", at: index)
      || document.word("capital", at: index) || document.word("neighbouring", at: index)
  }

  // MARK: Streets

  /// `the 12000 block of East 223rd Street`, `115th St. and 101st Ave.`.
  private func address(at index: Int, in sentence: Sentence) -> (tokens: Range<Int>, text: String)? {
    var start = index
    var block: String?
    if document.tokens[index].number >= 0, let number = document.number(at: index),
      document.word("block", at: number.tokens.upperBound),
      document.word("of", at: number.tokens.upperBound + 1)
    {
      block = document.plainText(number.tokens) + " block "
      start = number.tokens.upperBound + 2
    }
    guard let first = street(at: start, in: sentence) else { return nil }
    if block == nil, !first.isNumbered, !(document.word("and", at: first.tokens.upperBound)) { return nil }
    var tokens = index..<first.tokens.upperBound
    var text = (block ?? "") + first.text
    let isJoined =
      document.word("and", at: tokens.upperBound) || document.word("at", at: tokens.upperBound)
      || document.mark(.ampersand, at: tokens.upperBound)
    if isJoined, let second = street(at: tokens.upperBound + 1, in: sentence) {
      tokens = index..<second.tokens.upperBound
      text += " and " + second.text
    } else if block == nil, !first.isNumbered {
      return nil
    }
    return (tokens, text)
  }

  private func street(at index: Int, in sentence: Sentence) -> (
    tokens: Range<Int>, text: String, isNumbered: Bool
  )? {
    guard let last = streetWord(from: index, in: sentence),
      let kind = PlaceReader.streets[document.lowercased(last)]
    else { return nil }
    var isNumbered = false
    var words: [String] = []
    var place = index
    while place < last {
      let isOrdinal = document.tokens[place].form == .digits
      isNumbered = isNumbered || isOrdinal
      let next = isOrdinal ? place + 2 : place + 1
      words.append(isOrdinal ? document.string(place..<next).lowercased() : document.string(place..<next))
      place = next
    }
    words.append(kind)
    let upper =
      document.mark(.period, at: last + 1) && document.token(last + 1)?.followsSpace == false
        && document.is(.abbreviation, at: last) ? last + 2 : last + 1
    let isFinal = upper >= sentence.tokens.upperBound
    return (index..<(isFinal ? last + 1 : upper), words.joined(separator: " "), isNumbered)
  }

  /// The index of the `Street` that ends a run of capitalised words and ordinals; nothing is made of them before.
  private func streetWord(from index: Int, in sentence: Sentence) -> Int? {
    var end = index
    while end < min(sentence.tokens.upperBound, index + 6) {
      let token = document.tokens[end]
      if token.form == .digits, document.is(.ordinalSuffix, at: end + 1),
        document.token(end + 1)?.followsSpace == false
      {
        end += 2
        continue
      }
      guard token.form == .word, token.shape.contains(.capitalised) else { return nil }
      if end > index, isStreet(end) { return end }
      if token.is(.stopword) { return nil }
      end += 1
    }
    return nil
  }

  private func isStreet(_ index: Int) -> Bool {
    PlaceReader.streetLetters.contains(document.tokens[index].letters)
      && PlaceReader.streets[document.lowercased(index)] != nil
  }

  private static let streetLetters = Set(
    streets.keys.map { Array($0.utf8).packedLetters(0..<$0.utf8.count) }
  )

  private static let streets: [String: String] = [
    "street": "Street", "st": "Street", "avenue": "Avenue", "ave": "Avenue", "road": "Road", "rd": "Road",
    "boulevard": "Boulevard", "blvd": "Boulevard", "drive": "Drive", "lane": "Lane", "place": "Place",
    "highway": "Highway",
    "parkway": "Parkway", "square": "Square", "terrace": "Terrace", "way": "Way", "court": "Court",
  ]
}
