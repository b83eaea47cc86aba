/// Weighs two quotations of the same words from two named mouths.
struct SpeakerComparison {
  /// The words of texts in lower case, in order; read when a quotation of the text is weighed.
  private var words: [ObjectIdentifier: [String]] = [:]

  /// The first two places of one wording that name other speakers.
  mutating func difference(among wording: [Quotation]) -> WordsDifference? {
    let named = wording.filter { $0.speaker != nil }.prefix(Self.mostPlaces)
    for (position, first) in named.enumerated() {
      for other in named.dropFirst(position + 1) where other.text.report != first.text.report {
        if let difference = difference(first, other) { return difference }
      }
    }
    return nil
  }

  /// So many places of one wording are looked at.
  private static let mostPlaces = 12

  /// What is to be said of them; nil where both reports can have it right.
  mutating func difference(_ left: Quotation, _ right: Quotation) -> WordsDifference? {
    guard left.whole.count >= 5, let mine = left.speaker, let theirs = right.speaker else { return nil }
    let shared = Set(mine.lowercased().split(separator: " ")).intersection(
      theirs.lowercased().split(separator: " ")
    )
    guard shared.isEmpty, names(mine, beside: left), names(theirs, beside: right),
      isGiven(to: mine, not: theirs, left) && isGiven(to: theirs, not: mine, right)
        || !names(theirs, beside: left) && !names(mine, beside: right)
    else { return nil }
    let isOffice = haveOneOffice(left, right) || haveOneOffice(right, left)
    return WordsDifference(
      rule: isOffice ? .oneOfficeTwoHolders : .oneQuotationTwoSpeakers,
      verdict: isOffice ? .conflict : .review,
      confidence: isOffice ? 0.8 : 0.6,
      subject: Self.subject(mine, theirs),
      groups: [[(left.text, speakerFact(of: left, mine))], [(right.text, speakerFact(of: right, theirs))]]
    )
  }

  /// Two people in an order of their own, however they were found.
  static func subject(_ left: String, _ right: String) -> String {
    [left, right].map { $0.filter { $0 != "." } }.sorted().joined(separator: " or ")
  }

  /// Whether the sentence of a quotation or the next one names a speaker by the last of his names.
  private func names(_ speaker: String, beside quotation: Quotation) -> Bool {
    guard let name = speaker.split(separator: " ").last.map({ $0.lowercased() }) else { return false }
    let document = quotation.text.document
    let index = document.sentenceIndex(ofToken: quotation.fact.tokens.upperBound - 1)
    let near = document.sentences.indices.clamped(to: max(0, index - 1)..<index + 2)
    return near.contains { document.sentences[$0].tokens.contains { document.lowercased($0) == name } }
  }

  /// Whether verb and speaker stand right behind a quotation: `…," said the chairman, Ann Hartley`.
  private func isGiven(to speaker: String, not other: String, _ quotation: Quotation) -> Bool {
    let document = quotation.text.document
    var index = quotation.fact.tokens.upperBound
    while let token = document.token(index), token.form == .mark, index < quotation.fact.tokens.upperBound + 3
    {
      index += 1
    }
    guard document.is(.speechVerb, at: index) else { return false }
    let entities = quotation.text.entities
    let behind = entities[entities.beginning(in: index + 1..<index + 9)]
    return behind.contains { $0.text == speaker && $0.kind != .organisation }
      && !behind.contains { $0.text == other }
  }

  /// Whether an office that one report gives to its speaker is spoken of in the other, which does not know its holder.
  private mutating func haveOneOffice(_ holder: Quotation, _ other: Quotation) -> Bool {
    guard let name = holder.speaker, let surname = name.split(separator: " ").last.map({ $0.lowercased() })
    else { return false }
    let offices = holder.text.speakers.offices(of: name).filter(OfficeExclusion.isHeldByOne)
    guard !offices.isEmpty else { return false }
    let words = words(of: other.text)
    return !words.contains(surname) && offices.contains { speaks(of: $0, words) }
  }

  /// Whether a text prints an office, not that of a deputy.
  private func speaks(of office: String, _ words: [String]) -> Bool {
    let office = office.split(separator: " ").map(String.init)
    return words.indices.contains { start in
      words[start...].starts(with: office)
        && !(start > 0 && OfficeExclusion.isUnder(words[start - 1]))
    }
  }

  private mutating func words(of text: ReportText) -> [String] {
    if let known = words[ObjectIdentifier(text)] { return known }
    let read = text.document.tokens.indices.map(text.document.lowercased)
    words[ObjectIdentifier(text)] = read
    return read
  }

  /// The quotation's last words with the speaker behind them where he stands near enough, or his name where it stands.
  private func speakerFact(of quotation: Quotation, _ name: String) -> Fact {
    let last = quotation.fact.tokens.upperBound - 1
    let places = quotation.text.entities.filter { $0.text == name }.map(\.tokens)
    let distance = { (place: Range<Int>) in abs(place.lowerBound - last) }
    guard let nearest = places.min(by: { distance($0) < distance($1) }) else {
      return quotation.cut(to: last..<last + 1)
    }
    let isBehind = nearest.lowerBound > last && nearest.upperBound - last < 14
    return quotation.cut(to: isBehind ? last..<nearest.upperBound : nearest)
  }
}
