/// Finds places on one street that the reports number otherwise: the 1200 and the 1400 block of Mill Street.
struct AddressComparison {
  let texts: [ReportText]

  private struct Address {
    let text: ReportText
    let number: Int
    let street: String
    let isBlock: Bool
    let tokens: Range<Int>
  }

  func differences() -> [WordsDifference] {
    let addresses = texts.flatMap { text in
      text.document.numbers.compactMap { address($0, in: text) }
    }
    let byStreet = Dictionary(grouping: addresses) { ($0.isBlock ? "block " : "") + $0.street }
    return byStreet.keys.sorted().compactMap { difference(byStreet[$0] ?? []) }
  }

  /// Each report must give one number, so that it is the place of the event and not one of many.
  private func difference(_ addresses: [Address]) -> WordsDifference? {
    let byReport = Dictionary(grouping: addresses, by: \.text.report)
    let single = byReport.filter { Set($0.value.map(\.number)).count == 1 }
    let firsts = single.keys.sorted().compactMap { single[$0]?.first }
    var numbers: [Int] = []
    for address in firsts where !numbers.contains(address.number) { numbers.append(address.number) }
    guard numbers.count > 1, numbers.count < 4, let first = firsts.first else { return nil }
    return WordsDifference(
      rule: .otherAddress,
      verdict: .conflict,
      confidence: first.isBlock ? 0.85 : 0.7,
      subject: first.street,
      groups: numbers.map { number in
        firsts.filter { $0.number == number }.map { ($0.text, fact(of: $0)) }
      }
    )
  }

  private func fact(of address: Address) -> Fact {
    address.text.passage(address.tokens, as: .place, rule: "address")
  }

  // MARK: Reading

  /// "the 11000 block of West 114th Street", "14 Elm Street".
  private func address(_ number: NumberReading, in text: ReportText) -> Address? {
    let document = text.document
    guard number.value == number.value.rounded(), number.value > 0, number.value < 1e6,
      let first = document.token(number.tokens.lowerBound), first.form == .digits, number.tokens.count == 1
    else { return nil }
    let isBlock = document.word("block", at: number.tokens.upperBound)
    let start = isBlock ? number.tokens.upperBound + 2 : number.tokens.upperBound
    if isBlock {
      guard document.word("of", at: start - 1) else { return nil }
    } else {
      guard isHouse(number.tokens.lowerBound, in: document), !document.is(.ordinalSuffix, at: start) else {
        return nil
      }
    }
    guard let street = street(from: start, in: document) else { return nil }
    return Address(
      text: text,
      number: Int(number.value),
      street: street.name,
      isBlock: isBlock,
      tokens: number.tokens.lowerBound..<street.end
    )
  }

  /// Whether a number stands where a house number does: behind "at" or "of", or a comma.
  private func isHouse(_ index: Int, in document: Document) -> Bool {
    document.word("at", at: index - 1) || document.word("of", at: index - 1)
      || document.word("to", at: index - 1) || document.mark(.comma, at: index - 1)
  }

  private static let directions = WordSet(Compass.nouns + ["n", "s", "e", "w"])

  private static let streets: [String: String] = [
    "street": "street", "st": "street", "avenue": "avenue", "ave": "avenue", "road": "road", "rd": "road",
    "boulevard": "boulevard", "blvd": "boulevard", "drive": "drive", "lane": "lane", "terrace": "terrace",
    "crescent": "crescent", "close": "close", "parade": "parade", "highway": "highway", "parkway": "parkway",
  ]

  /// A street's name without its direction, which reports leave out, and its last token.
  private func street(from start: Int, in document: Document) -> (name: String, end: Int)? {
    var words: [String] = []
    for index in start..<start + 6 {
      guard let token = document.token(index), index == start || !token.shape.contains(.lineStart) else {
        return nil
      }
      let word = document.lowercased(index)
      if let kind = Self.streets[word], !words.isEmpty, token.shape.contains(.capitalised) {
        return ((words + [kind]).joined(separator: " "), index + 1)
      }
      let isName = token.form == .digits || token.is(.ordinalSuffix) || token.shape.contains(.capitalised)
      guard token.form != .mark, isName else { return nil }
      if !document.isOne(of: Self.directions, at: index) { words.append(word) }
    }
    return nil
  }
}
