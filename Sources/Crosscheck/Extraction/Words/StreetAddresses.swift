/// Reads street corners, blocks, house numbers and numbered roads as one place each.
struct StreetAddresses {
  let document: Document

  /// `the 11000 block of West 114th Street`, `115th St. and 101st Ave.`.
  func address(at index: Int, in sentence: Sentence) -> (tokens: Range<Int>, text: String)? {
    var start = index
    var block: String?
    if document.tokens[index].number >= 0, let number = document.number(at: index),
      document.word("block", at: number.tokens.upperBound),
      document.word("of", at: number.tokens.upperBound + 1)
    {
      block = document.plainText(number.tokens) + " block "
      start = number.tokens.upperBound + 2
    } else if let number = houseNumber(at: index) {
      block = document.plainText(number) + " "
      start = number.upperBound
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

  /// What stands at an index of such a road or corner.
  @inline(__always)
  func roadOrCorner(at index: Int) -> Range<Int>? {
    // Told of nearly all names without a call.
    let token = document.tokens[index]
    if token.end - token.start < 3, token.form == .word, token.shape.contains(.capitalised),
      let road = numberedRoad(at: index)
    {
      return road
    }
    if token.form == .digits { return plainRoad(at: index) ?? arrondissement(at: index) }
    return document.word("of", at: index - 1) || document.word("at", at: index - 1) ? corner(at: index) : nil
  }

  /// `on highway 61`: a road by its number, without a capital.
  private func plainRoad(at number: Int) -> Range<Int>? {
    let road = number - 1
    guard document.isOne(of: Self.roads, at: road),
      document.tokens[road].shape.contains(.capitalised) == false,
      document.token(number)?.followsSpace == true, isEnd(number + 1)
    else { return nil }
    let before = document.is(.placeWord, at: road - 1) ? road - 2 : road - 1
    guard
      document.word("on", at: before) || document.word("along", at: before)
        || document.word("off", at: before)
        || document.word("near", at: before) || document.word("of", at: before) && isPartOfRoad(before - 1)
    else { return nil }
    return road..<number + 1
  }

  private static let roads: WordSet = ["highway", "interstate", "route", "freeway", "motorway"]

  /// `the 15th arrondissement`.
  private func arrondissement(at number: Int) -> Range<Int>? {
    document.is(.ordinalSuffix, at: number + 1) && document.word("arrondissement", at: number + 2)
      ? number..<number + 3 : nil
  }

  /// `on I-75`, `along the M25`: two letters at most and a number behind a preposition.
  private func numberedRoad(at index: Int) -> Range<Int>? {
    let number = document.mark(.hyphen, at: index + 1) ? index + 2 : index + 1
    guard let digits = document.token(number), digits.form == .digits, !digits.followsSpace,
      digits.end - digits.start < 4,
      document.token(number + 1)?.followsSpace != false || document.token(number + 1)?.form == .mark
    else { return nil }
    let before = document.word("the", at: index - 1) ? index - 2 : index - 1
    if Self.meetings.contains(where: { document.word($0, at: index) }) { return nil }
    let isBehind =
      document.word("on", at: before) || document.word("along", at: before)
      || document.word("off", at: before) || document.word("of", at: before) && isPartOfRoad(before - 1)
    guard isBehind, number == index + 2 || isEnd(number + 1) else { return nil }
    return index..<number + 1
  }

  /// `both carriageways of the M25`, `Junction 9 of the M25`.
  private func isPartOfRoad(_ index: Int) -> Bool {
    let noun = document.token(index)?.form == .digits ? index - 1 : index
    return document.isOne(of: Self.partsOfRoads, at: noun)
  }

  private static let partsOfRoads: WordSet = [
    "junction", "carriageway", "carriageways", "lane", "lanes", "section", "stretch", "side", "exit", "miles",
    "shoulder",
  ]

  /// Whether no noun goes on: 'on Q3 results', 'on the G20 agenda' are no roads.
  private func isEnd(_ index: Int) -> Bool {
    guard let next = document.token(index), next.form == .word else { return true }
    return next.is(.stopword) || next.is(.placePreposition) || next.is(.timePreposition)
      || next.is(.conjunction) || document.isOne(of: Self.ways, at: index)
  }

  /// The letters of groups of states and of quarters: G7, Q3.
  private static let meetings: [StaticString] = ["g", "q"]

  private static let ways = WordSet(
    Compass.ways + ["motorway", "highway", "freeway", "road", "yesterday", "today"]
  )

  /// `at First and Elm`, `the corner of Elm and 14th`: two streets without the word, which `corner` or an ordinal tell.
  private func corner(at index: Int) -> Range<Int>? {
    let isCorner = document.word("of", at: index - 1) && document.isOne(of: Self.corners, at: index - 2)
    let isCrossing = document.word("at", at: index - 1) && document.is(.ordinalWord, at: index)
    guard isCorner || isCrossing, let first = streetName(at: index), isCorner || first == index + 1,
      document.word("and", at: first) || document.mark(.ampersand, at: first),
      let end = streetName(at: first + 1), !document.is(.possessive, at: end),
      !document.word("at", at: end), isCorner || document.value(of: .verb, at: end) == nil
    else { return nil }
    return index..<end
  }

  private static let corners: WordSet = ["corner", "intersection", "junction"]

  /// Behind up to three capitalised words or an ordinal in figures.
  private func streetName(at index: Int) -> Int? {
    var end = index
    while end < index + 3, let token = document.token(end) {
      if token.form == .digits, document.is(.ordinalSuffix, at: end + 1) { return end + 2 }
      guard token.form == .word, token.shape.contains(.capitalised), !token.is(.stopword) else { break }
      end += 1
    }
    return end > index ? end : nil
  }

  /// `at 4 Elm Road`: digits before a street, unless they are a year.
  private func houseNumber(at index: Int) -> Range<Int>? {
    guard document.tokens[index].form == .digits, let number = document.number(at: index),
      number.tokens.count == 1, document.token(index + 1)?.followsSpace == true,
      !(1800...2100).contains(number.value) || document.word("at", at: index - 1)
    else { return nil }
    return number.tokens
  }

  private func street(at index: Int, in sentence: Sentence) -> (
    tokens: Range<Int>, text: String, isNumbered: Bool
  )? {
    guard let last = streetWord(from: index, in: sentence),
      let kind = StreetAddresses.streets[document.lowercased(last)]
    else { return nil }
    var isNumbered = false
    var words: [String] = []
    var place = index
    while place < last {
      let isOrdinal = document.tokens[place].form == .digits
      isNumbered = isNumbered || isOrdinal
      if document.tokens[place].form == .mark {
        place += 1
        continue
      }
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
      // '200 W. Elm Blvd.', '14 St. John's Road'
      if token.mark == .period, end > index, isShort(end - 1) {
        end += 1
        continue
      }
      guard token.form == .word, token.shape.contains(.capitalised) else { return nil }
      if end > index, isStreet(end) { return end }
      if token.is(.stopword) { return nil }
      end += 1
    }
    return nil
  }

  /// `W.`, `St.`: a point that ends no sentence.
  private func isShort(_ index: Int) -> Bool {
    let token = document.tokens[index]
    return token.end - token.start == 1 || document.is(.abbreviation, at: index)
  }

  private func isStreet(_ index: Int) -> Bool { Self.isStreetWord(index, in: document) }

  /// Whether `Street`, `Blvd` or the like stands at an index.
  static func isStreetWord(_ index: Int, in document: Document) -> Bool {
    streetFilter.admits(document.tokens[index]) && streets[document.lowercased(index)] != nil
  }

  /// Admits the words of `streets`, and by chance a few others.
  static let streetFilter = WordFilter(streets.keys)

  private static let streets: [String: String] = [
    "street": "Street", "st": "Street", "avenue": "Avenue", "ave": "Avenue", "road": "Road", "rd": "Road",
    "boulevard": "Boulevard", "blvd": "Boulevard", "drive": "Drive", "lane": "Lane", "place": "Place",
    "highway": "Highway",
    "parkway": "Parkway", "square": "Square", "terrace": "Terrace", "way": "Way", "court": "Court",
  ]
}
