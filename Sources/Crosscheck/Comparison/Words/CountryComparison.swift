/// Finds reports that open with one event and put it into two countries.
struct CountryComparison {
  let texts: [ReportText]
  let vocabulary: StoryVocabulary

  /// The opening of a report: its words, and the one country it names.
  private struct Opening {
    let text: ReportText
    let country: String
    let tokens: Range<Int>
    let concepts: Set<Concept>
    let numbers: Set<Double>
  }

  func differences() -> [WordsDifference] {
    let openings = texts.filter { $0.part == .text }.compactMap(opening)
    let byCountry = Dictionary(grouping: openings, by: \.country)
    guard byCountry.count == 2 else { return [] }
    let sides = byCountry.keys.sorted().compactMap { byCountry[$0] }.sorted {
      $0[0].text.report < $1[0].text.report
    }
    guard let left = sides[0].first, let right = sides[1].first,
      !names(right.country, in: left.text), !names(left.country, in: right.text), areOne(left, right)
    else { return [] }
    return [
      WordsDifference(
        rule: .otherCountry,
        verdict: .conflict,
        confidence: 0.6,
        subject: "where it happened",
        groups: [[(left.text, fact(of: left))], [(right.text, fact(of: right))]]
      )
    ]
  }

  /// The only country behind "in" in the first two sentences that are no headings.
  private func opening(of text: ReportText) -> Opening? {
    let document = text.document
    let sentences = document.sentences.filter { !$0.isHeading && $0.tokens.count > 6 }.prefix(2)
    let tokens = sentences.flatMap { Array($0.tokens) }
    let countries = tokens.filter {
      document.isCountry($0) && document.tokens[$0].shape.contains(.capitalised)
    }
    // "A collector in Seoul" says where somebody lives.
    let inside = countries.filter {
      document.word("in", at: $0 - 1) && !document.isPeoplesOffice($0 - 2)
        && !document.is(.officeTitle, at: $0 - 2) && !document.isOne(of: Self.people, at: $0 - 2)
    }
    guard inside.count == 1, let country = inside.first,
      Set(countries.map { document.lowercased($0) }).count == 1
    else { return nil }
    let sentence = document.sentences[document.sentenceIndex(ofToken: country)]
    // "at Maribor in Slovenia": the place goes with its country.
    let start = max(sentence.tokens.lowerBound, country - 5)
    return Opening(
      text: text,
      country: document.lowercased(country),
      tokens: start..<country + 1,
      concepts: Set(tokens.compactMap { text.concepts[$0] }.filter { vocabulary.weight(of: $0) > 0.4 }),
      numbers: Set(tokens.compactMap { document.number(at: $0)?.value }.filter(Self.isTelling))
    )
  }

  /// Small numbers and years stand in any text.
  private static func isTelling(_ number: Double) -> Bool { number > 12 && !(1900...2100).contains(number) }

  private static let people: WordSet = [
    "man", "woman", "men", "women", "people", "person", "collector", "collectors", "dealer", "buyer",
    "buyers",
    "expert", "experts", "scientist", "scientists", "researcher", "researchers", "friend", "friends",
    "family",
    "relative", "relatives", "analyst", "analysts", "observer", "observers", "resident", "residents",
  ]

  private func names(_ country: String, in text: ReportText) -> Bool {
    // "Slovenia" by "Slovenian" and "Slovene", but not Iraq by Iran.
    let stem = country.utf8.count > 4 ? country.dropLast() : country[...]
    return text.document.tokens.indices.contains { token in
      guard text.document.tokens[token].shape.contains(.capitalised) else { return false }
      let word = text.document.lowercased(token)
      return word == country || word.hasPrefix(stem) && !text.document.isCountry(token)
    }
  }

  /// Whether two openings tell of one event: by three telling words, or two and a figure.
  private func areOne(_ left: Opening, _ right: Opening) -> Bool {
    let shared = left.concepts.intersection(right.concepts).count
    // Where the figures differ as well, they are two things: 500 jobs in one country, 300 in another.
    if !left.numbers.isEmpty, !right.numbers.isEmpty, left.numbers.isDisjoint(with: right.numbers) {
      return false
    }
    return shared >= 3 || shared >= 2 && !left.numbers.isDisjoint(with: right.numbers)
  }

  private func fact(of opening: Opening) -> Fact {
    opening.text.passage(opening.tokens, as: .place, rule: "country")
  }
}
