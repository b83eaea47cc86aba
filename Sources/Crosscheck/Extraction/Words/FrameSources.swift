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

  /// `Police said he was alone, but 12 witnesses saw two others`: what the report itself sets against what was said.
  ///
  /// Reported speech that goes on has `would`, `had` or a pronoun; a firm goes on about its own trade.
  func turnsAway(_ clause: Clause, from attribution: Attribution) -> Bool {
    guard let verb = clause.verb, let subject = clause.subject,
      !document.is(.pronounSubject, at: subject.lowerBound), kind(of: attribution) != .company,
      !verb.tokens.contains(where: { document.is(.modal, at: $0) || document.word("had", at: $0) })
    else { return false }
    let said = attribution.verb.upperBound
    return (max(said, clause.tokens.lowerBound - 1)..<max(said, verb.main)).contains { index in
      (document.word("but", at: index) || document.word("while", at: index)
        || document.word("whereas", at: index))
        && document.mark(.comma, at: index - 1) && marks.passage(at: index) == nil
    }
  }

  func quotedSource(of clause: Clause) -> Frame.Source? {
    guard let main = clause.verb?.main ?? clause.tokens.first, marks.passage(at: main) != nil else {
      return nil
    }
    // They stand in order, none within another: only the last that begins before can hold the verb.
    let next = quotations.indices.partitioningIndex { quotations[$0].tokens.lowerBound > main }
    guard let quotation = quotations[..<next].last, main < quotation.tokens.upperBound,
      let speaker = quotation.speaker
    else { return nil }
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
    func consider(_ words: [String]) {
      for (index, word) in words.enumerated() {
        guard let place = FrameWords.placeOfSource(word) else { continue }
        if FrameWords.lastOnly.contains(word),
          index + 1 < words.count || index > 0 && FrameWords.beforeLastOnly.contains(words[index - 1])
        {
          continue
        }
        surest = min(place, surest ?? place)
      }
    }
    if tokens.contains(where: { FrameWords.sourceFilter.admits(document.tokens[$0]) }) {
      consider(tokens.filter { document.tokens[$0].form == .word }.map(document.lowercased))
    }
    let pronounTitle =
      attribution.isPronoun ? attribution.speaker.flatMap { titles.lastTitle(of: $0) } : nil
    let titleOfSurname = titles.title(ofSurname: named.last?.text ?? attribution.speaker)
    for case let title? in [pronounTitle, named.last?.title, titleOfSurname] {
      consider(title.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) })
    }
    if let surest { return FrameWords.sources[surest].0 }
    return named.last.map { $0.kind == .person } ?? attribution.isPronoun ? .person : .other
  }
}
