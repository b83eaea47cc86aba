/// Weighs two quotations of the same words from two named mouths.
struct SpeakerComparison {
  let texts: [ReportText]

  /// The first two places of one wording that name other speakers.
  func difference(among wording: [Quotation]) -> WordsDifference? {
    guard let first = wording.first(where: { $0.speaker != nil }) else { return nil }
    return wording.lazy.filter { $0.text.report != first.text.report }.compactMap { difference(first, $0) }
      .first
  }

  /// What is to be said of them; nil where both reports can have it right.
  func difference(_ left: Quotation, _ right: Quotation) -> WordsDifference? {
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
    let behind = quotation.text.entities.filter { (index + 1..<index + 9).contains($0.tokens.lowerBound) }
    return behind.contains { $0.text == speaker && $0.kind != .organisation }
      && !behind.contains { $0.text == other }
  }

  /// Whether an office that one report gives to its speaker is spoken of in the other, which does not know its holder.
  private func haveOneOffice(_ holder: Quotation, _ other: Quotation) -> Bool {
    guard let name = holder.speaker, let surname = name.split(separator: " ").last.map({ $0.lowercased() })
    else { return false }
    let document = other.text.document
    if document.tokens.indices.contains(where: { document.lowercased($0) == surname }) { return false }
    return holder.text.speakers.offices(of: name).contains { office in
      OfficeExclusion.isHeldByOne(office) && speaks(of: office, other.text)
    }
  }

  /// Whether a text prints an office, not that of a deputy.
  private func speaks(of office: String, _ text: ReportText) -> Bool {
    let words = office.split(separator: " ").map(String.init)
    let document = text.document
    return document.tokens.indices.contains { start in
      words.indices.allSatisfy { document.lowercased(start + $0) == words[$0] }
        && !OfficeExclusion.isUnder(document.lowercased(start - 1))
    }
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
