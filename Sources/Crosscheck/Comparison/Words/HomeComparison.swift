/// Finds people whom two reports let come from two places: born in Lisbon and a native of Praia, a couple from Konya and from
/// Kayseri.
struct HomeComparison {
  let names: NameSpellings
  let lengths: ReportLengths

  /// A place with whose home it is.
  private struct Home {
    let text: ReportText
    /// Who comes from there, by surname, or as `couple` where it is told of no name; and whether birth is meant.
    let bearer: String
    let place: Entity
    let isCountry: Bool
    let tokens: Range<Int>

    var letters: String { FoldedName(place.text).letters }
  }

  func differences() -> [WordsDifference] {
    let byBearer = Dictionary(grouping: names.texts.flatMap(homes), by: \.bearer).filter {
      $0.value.count > 1
    }
    return byBearer.keys.sorted().compactMap { difference(byBearer[$0] ?? []) }
  }

  private func difference(_ homes: [Home]) -> WordsDifference? {
    guard let left = homes.first, let right = homes.first(where: { $0.letters != left.letters }),
      Set(homes.map(\.letters)).count == 2, left.isCountry == right.isCountry,
      !WordSlip.isLikely(left.letters, right.letters)
    else { return nil }
    let sides = [left, right].map { one in homes.filter { $0.letters == one.letters } }
    guard !sides[0].contains(where: { prints(right, in: $0) }),
      !sides[1].contains(where: { prints(left, in: $0) })
    else { return nil }
    return WordsDifference(
      rule: .otherHome,
      verdict: .review,
      confidence: 0.55,
      subject: left.bearer,
      groups: sides.map { side in
        side.firstOfEachReport(\.text.report).map {
          ($0.text, $0.text.passage($0.tokens, as: .place, rule: Residences.rule))
        }
      }
    )
  }

  /// Whether a report that names one home prints a word of the other too: a village and its county.
  private func prints(_ home: Home, in other: Home) -> Bool {
    FoldedName(home.place.text).words.contains { names.printed.contains($0, in: other.text.report) }
  }

  // MARK: Reading

  private func homes(of text: ReportText) -> [Home] {
    let document = text.document
    return text.entities.indices.compactMap { index in
      let place = text.entities[index]
      let link = place.tokens.lowerBound - 1
      guard place.kind != .person, place.kind != .organisation, link > 0 else { return nil }
      if document.word("in", at: link), document.word("born", at: link - 1) {
        return home(place, from: link - 1, of: person(beside: index, in: text), isBirth: true, text)
      }
      if document.word("of", at: link), document.word("native", at: link - 1) {
        return home(place, from: link - 1, of: person(beside: index, in: text), isBirth: true, text)
      }
      guard document.word("from", at: link) || document.word("of", at: link) else { return nil }
      if document.word("from", at: link), lengths.isBrief(text.report),
        isCouple(link - 1, in: document) || Residences.isPerson(link - 1, in: document)
      {
        return home(
          place,
          from: link - 1,
          of: isCouple(link - 1, in: document) ? Self.couple : text.stems[link - 1].map { "\($0.hash)" },
          isBirth: false,
          text
        )
      }
      return home(place, from: link, of: named(before: index, in: text), isBirth: false, text)
    }
  }

  /// `a husband and wife`, `a couple`.
  private func isCouple(_ index: Int, in document: Document) -> Bool {
    if document.word("couple", at: index) { return true }
    return document.word("wife", at: index) && document.word("and", at: index - 1)
      && (document.word("husband", at: index - 2) || document.word("man", at: index - 2))
  }

  private static let couple = "couple"

  private func home(_ place: Entity, from start: Int, of bearer: String?, isBirth: Bool, _ text: ReportText)
    -> Home?
  {
    guard let bearer else { return nil }
    return Home(
      text: text,
      bearer: isBirth ? bearer + " by birth" : bearer,
      place: place,
      isCountry: text.document.isCountry(place.tokens.lowerBound),
      tokens: start..<place.tokens.upperBound
    )
  }

  /// `Anna Vale of Troy`, `Anna Vale, 43, of Troy`.
  private func named(before index: Int, in text: ReportText) -> String? {
    let document = text.document
    let link = text.entities[index].tokens.lowerBound - 1
    var end = link
    if document.mark(.comma, at: end - 1) { end -= 1 }
    if document.token(end - 1)?.form == .digits, document.mark(.comma, at: end - 2) { end -= 2 }
    guard end < link || document.word("of", at: link),
      let person = text.entities.prefix(index).last, person.tokens.upperBound == end,
      person.kind == .person, person.titleTokens == nil
    else { return nil }
    return surname(of: person)
  }

  /// `Born in Troy, Anna Vale`, `Anna Vale, who was born in Troy`: the next name or the last one.
  private func person(beside index: Int, in text: ReportText) -> String? {
    let place = text.entities[index]
    let sentence = text.document.sentences[text.document.sentenceIndex(ofToken: place.tokens.lowerBound)]
    let isFirst = place.tokens.lowerBound - sentence.tokens.lowerBound <= 4
    if isFirst,
      let next = text.entities.dropFirst(index + 1).first(where: {
        $0.tokens.lowerBound <= place.tokens.upperBound + 2
      }),
      next.kind == .person
    {
      return surname(of: next)
    }
    return text.entities.prefix(index).suffix(Self.reach).last { $0.kind == .person }.flatMap(surname)
  }

  /// So many names back somebody may be meant by a pronoun.
  private static let reach = 8

  private func surname(of person: Entity) -> String? { FoldedName(person.text).words.last }
}
