/// Who says what a clause says, and what sort of source that is.
extension FrameBuilder {
  func source(_ attribution: Attribution) -> Frame.Source? {
    guard let speaker = attribution.speaker else { return nil }
    return Frame.Source(text: speaker, kind: kind(of: attribution), verb: attribution.lemma)
  }

  /// `The ship, police said, had 300 people on board`: who speaks between two commas says what is behind them, too.
  func isAside(_ attribution: Attribution, before main: Int) -> Bool {
    let end = attribution.verb.upperBound
    guard attribution.isTrailing, end <= main, document.mark(.comma, at: end),
      let speaker = attribution.speakerTokens, speaker.upperBound <= attribution.verb.lowerBound,
      document.mark(.comma, at: speaker.lowerBound - 1)
    else { return false }
    return !(end..<main).contains { document.mark(.semicolon, at: $0) || marks.passage(at: $0) != nil }
  }

  func quotedSource(of clause: Clause) -> Frame.Source? {
    guard let main = clause.verb?.main ?? clause.tokens.first, marks.passage(at: main) != nil else {
      return nil
    }
    let next = quotations.indices.partitioningIndex { quotations[$0].tokens.lowerBound > main }
    let quotation = quotations[..<next].last { main < $0.tokens.upperBound }
    guard let speaker = quotation?.speaker else { return nil }
    return Frame.Source(
      text: speaker,
      kind: titles.people.contains(speaker) ? .person : .other,
      verb: "say"
    )
  }

  /// By the nouns in the speaker's phrase, by the title of a name, and else by what bears the name.
  private func kind(of attribution: Attribution) -> Frame.SourceKind {
    guard let tokens = attribution.speakerTokens else { return .other }
    let named = entities[entities.beginning(in: tokens)]
    var surest: Int?
    func consider(_ word: String) {
      guard let place = FrameWords.placeOfSource(word) else { return }
      surest = min(place, surest ?? place)
    }
    for token in tokens where FrameWords.sourceFilter.admits(document.tokens[token]) {
      consider(document.lowercased(token))
    }
    let pronounTitle =
      attribution.isPronoun ? attribution.speaker.flatMap { titles.lastTitle(of: $0) } : nil
    let own = named.last?.title
    for title in [pronounTitle, own, titles.title(ofSurname: named.last?.text ?? attribution.speaker)] {
      for word in title?.utf8.split(separator: UInt8(ascii: " ")) ?? [] { consider(String(Substring(word))) }
    }
    if let surest { return FrameWords.sources[surest].0 }
    return named.last.map { $0.kind == .person } ?? attribution.isPronoun ? .person : .other
  }
}
