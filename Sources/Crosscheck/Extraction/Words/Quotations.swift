/// Reads what is quoted word for word, with the speaker.
///
/// A quotation of several sentences is one fact a sentence, so that reports that quote different parts of a speech
/// meet. One broken by its attribution keeps its first part's place and the words of both.
struct QuotationReader {
  let document: Document
  let part: Fact.Part
  let marks: QuotationMarks
  let attributions: [Attribution]
  let entities: [Entity]

  init(_ discourse: Discourse) {
    document = discourse.document
    part = discourse.part
    marks = discourse.marks
    attributions = discourse.attributions
    entities = discourse.entities
  }

  /// The quotations in order.
  func quotations() -> [Fact] {
    var facts: [Fact] = []
    var previous: (end: Int, speaker: String?)?
    var index = 0
    while index < marks.passages.count {
      let passage = marks.passages[index]
      let attribution = attribution(of: passage)
      var speaker = attribution?.speaker
      if speaker == nil, let previous, isDirectlyBehind(passage, previous.end) { speaker = previous.speaker }
      if speaker == nil { speaker = announcedSpeaker(of: passage) }
      let rest =
        index + 1 < marks.passages.count
        ? continuation(of: passage, by: marks.passages[index + 1], attribution) : nil
      let isSpeech = attribution != nil || speaker != nil
      facts += self.facts(of: passage, speaker: speaker, isSpeech: isSpeech, rest: rest)
      previous = (passage.content.upperBound, speaker)
      if let rest {
        facts += self.facts(
          of: rest,
          speaker: speaker,
          isSpeech: true,
          rest: nil,
          rule: "quotation-continued"
        )
        previous = (rest.content.upperBound, speaker)
        index += 1
      }
      index += 1
    }
    return facts
  }

  // MARK: Speakers

  /// Who is about to speak as the sentence before has it.
  ///
  /// `Vale issued the following statement:`, `Vale praised the crew.`
  private func announcedSpeaker(of passage: QuotationMarks.Passage) -> String? {
    let index = sentence(of: passage.content.lowerBound)
    guard index > 0, startsSentence(passage), passage.content.count > 4 else { return nil }
    if let speaker = speakerBeforeAside(index) { return speaker }
    let before = document.sentences[index - 1]
    // What images show, and what a study found, is no speech that could go on.
    let last = attributions(inSentence: index - 1).last {
      VerbLemmas.number(of: $0.lemma).map { !SpeechVerbSense.needsProof.contains($0) } ?? true
    }
    if let speaker = last?.speaker { return speaker }
    guard isColonEnd(index - 1) || before.tokens.contains(where: isAnnouncement),
      let first = entities.beginning(in: before.tokens).first, entities[first].kind != .place,
      marks.passage(at: entities[first].tokens.lowerBound) == nil,
      entities[first].tokens.lowerBound - before.tokens.lowerBound < 5
    else { return nil }
    // 'Vale operations has issued an update.'
    var end = entities[first].tokens.upperBound
    while let next = document.token(end), next.form == .word, !next.is(.verb), !next.is(.stopword),
      !next.is(.speechVerb), end < before.tokens.upperBound, !next.shape.contains(.capitalised)
    {
      end += 1
    }
    return end == entities[first].tokens.upperBound
      ? entities[first].text : document.plainText(entities[first].tokens.lowerBound..<end)
  }

  /// A sentence or two of the report's own between two quotations, with nobody else named: the same goes on speaking.
  private func speakerBeforeAside(_ index: Int) -> String? {
    guard !isColonEnd(index - 1) else { return nil }
    for before in stride(from: index - 1, through: max(0, index - 3), by: -1) {
      if let last = attributions(inSentence: before).last {
        return before < index - 1 && last.isTrailing && hasQuotation(before) ? last.speaker : nil
      }
      let isAboutOther = entities[entities.beginning(in: document.sentences[before].tokens)].contains {
        $0.kind == .person || $0.kind == .unknown || $0.kind == .organisation
      }
      if isAboutOther { return nil }
    }
    return nil
  }

  private func hasQuotation(_ sentence: Int) -> Bool {
    let tokens = document.sentences[sentence].tokens
    return tokens.contains { document.mark(.doubleQuote, at: $0) || document.mark(.closeQuote, at: $0) }
  }

  private func isAnnouncement(_ index: Int) -> Bool {
    document.isOne(of: QuotationReader.announcements, at: index)
  }

  private static let announcements: WordSet = [
    "statement", "update", "letter", "tweeted", "praised", "commended", "thanked", "criticised", "criticized",
    "condemned", "welcomed", "blamed", "urged", "applauded", "defended", "apologised", "apologized",
    "recalled",
    "comments", "remarks", "email", "e-mail", "message", "speech", "interview",
  ]

  private func sentence(of index: Int) -> Int { document.sentenceIndex(ofToken: index) }

  /// The attribution beside a passage: behind it, or else before it in its sentence.
  private func attribution(of passage: QuotationMarks.Passage) -> Attribution? {
    let end = passage.content.upperBound
    let last = sentence(of: end)
    let near = attributions.beginning(in: end..<end + 22)
    if let before = attributionBefore(passage), near.first?.lemma == "according" { return before }
    if let behind = near.first(where: { reaches($0, from: end, sentence: last) }) { return behind }
    let first = sentence(of: passage.content.lowerBound)
    if let before = attributions(inSentence: first).last(where: {
      $0.verb.upperBound <= passage.content.lowerBound
    }),
      !before.isTrailing || isColonBefore(passage)
    {
      return before
    }
    if first > 0, isColonEnd(first - 1), startsSentence(passage) {
      return attributions(inSentence: first - 1).last
    }
    return nil
  }

  /// `telling her, “…,” according to records`: the verb directly before the passage is nearer than who reports it.
  private func attributionBefore(_ passage: QuotationMarks.Passage) -> Attribution? {
    let start = passage.content.lowerBound
    guard isColonBefore(passage), start > 8 else { return nil }
    return attributions.beginning(in: start - 8..<start).last { !$0.isTrailing && $0.lemma != "according" }
  }

  private func attributions(inSentence index: Int) -> ArraySlice<Attribution> {
    attributions.beginning(in: document.sentences[index].tokens)
  }

  /// Whether an attribution behind a passage belongs to it: the speech stands before the verb, nothing quoted between.
  private func reaches(_ attribution: Attribution, from end: Int, sentence last: Int) -> Bool {
    let home = sentence(of: attribution.verb.lowerBound)
    guard attribution.isTrailing else { return false }
    if home != last {
      // “Why?” Smith said: the capital begins no sentence.
      guard home == last + 1, let mark = document.token(end - 1)?.mark,
        mark == .question || mark == .exclamation || mark == .comma,
        attribution.verb.lowerBound - end < 8
      else { return false }
    }
    return !marks.passages(beginningIn: end + 1..<max(end + 1, attribution.verb.lowerBound)).contains {
      $0.content.upperBound <= attribution.verb.lowerBound
    }
  }

  private func isColonBefore(_ passage: QuotationMarks.Passage) -> Bool {
    let before = passage.content.lowerBound - 2
    return document.mark(.colon, at: before) || document.mark(.comma, at: before)
  }

  private func isColonEnd(_ sentence: Int) -> Bool {
    document.mark(.colon, at: document.sentences[sentence].tokens.upperBound - 1)
  }

  private func startsSentence(_ passage: QuotationMarks.Passage) -> Bool {
    let sentence = document.sentences[sentence(of: passage.content.lowerBound)]
    return passage.content.lowerBound - sentence.tokens.lowerBound <= 2
  }

  /// A passage that begins the sentence after the one before it goes on with the same speech.
  private func isDirectlyBehind(_ passage: QuotationMarks.Passage, _ end: Int) -> Bool {
    let here = sentence(of: passage.content.lowerBound)
    let there = sentence(of: end)
    return startsSentence(passage) && here - there <= 1
  }

  /// The second half of a quotation that its attribution breaks: `"…," he said, "…"`.
  private func continuation(
    of passage: QuotationMarks.Passage,
    by next: QuotationMarks.Passage,
    _ attribution: Attribution?
  ) -> QuotationMarks.Passage? {
    guard let attribution, attribution.verb.lowerBound >= passage.content.upperBound,
      attribution.verb.upperBound <= next.content.lowerBound,
      next.content.lowerBound - passage.content.upperBound < 24,
      document.mark(.comma, at: next.content.lowerBound - 2),
      let word = document.token(next.content.lowerBound),
      !word.shape.contains(.capitalised) || document.word("i", at: next.content.lowerBound)
    else { return nil }
    return next
  }

  // MARK: Facts

  private func facts(
    of passage: QuotationMarks.Passage,
    speaker: String?,
    isSpeech: Bool,
    rest: QuotationMarks.Passage?,
    rule: String? = nil
  ) -> [Fact] {
    guard isQuotation(passage, isSpeech: isSpeech) else { return [] }
    var facts: [Fact] = []
    var index = sentence(of: passage.content.lowerBound)
    while index < document.sentences.count,
      document.sentences[index].tokens.lowerBound < passage.content.upperBound
    {
      let tokens = trimmed(document.sentences[index].tokens.clamped(to: passage.content))
      index += 1
      let words = tokens.count { document.tokens[$0].form != .mark }
      guard words > 1 || words == 1 && passage.content.count < 3 else { continue }
      facts.append(
        Fact(
          kind: .quotation,
          range: document.range(of: tokens),
          tokens: tokens,
          part: part,
          value: .words(Words(document.plainText(tokens), speaker: speaker)),
          rule: rule ?? (isPartial(passage) ? "partial-quotation" : "quotation")
        )
      )
    }
    if let rest, let last = facts.indices.last, case .words(var words) = facts[last].value {
      words.text += " " + document.plainText(trimmed(rest.content))
      facts[last].value = .words(words)
    }
    return facts
  }

  private func trimmed(_ tokens: Range<Int>) -> Range<Int> {
    var tokens = tokens
    while let last = tokens.last, isEdge(document.tokens[last].mark) { tokens = tokens.dropLast() }
    while let first = tokens.first,
      isEdge(document.tokens[first].mark) || document.tokens[first].mark == .ellipsis
    { tokens = tokens.dropFirst() }
    return tokens
  }

  private func isEdge(_ mark: Mark) -> Bool {
    switch mark {
    case .comma, .period, .doubleQuote, .openQuote, .closeQuote: return true
    default: return false
    }
  }

  /// A few words inside the report's own sentence.
  private func isPartial(_ passage: QuotationMarks.Passage) -> Bool {
    guard let first = document.token(passage.content.lowerBound) else { return true }
    return !first.shape.contains(.capitalised)
  }

  /// `a paper titled "Rights and Health"`, `nicknamed "the Bull"`: what something is called.
  private func isNamed(_ passage: QuotationMarks.Passage) -> Bool {
    let before =
      passage.content.lowerBound - (document.mark(.comma, at: passage.content.lowerBound - 2) ? 3 : 2)
    return document.word("titled", at: before) || document.word("entitled", at: before)
      || document.word("nicknamed", at: before) || document.word("dubbed", at: before)
      || document.word("subtitled", at: before) || document.word("headlined", at: before)
      || document.word("codenamed", at: before) || document.word("code-named", at: before)
  }

  /// Titles, nicknames and words set apart are no quotations.
  private func isQuotation(_ passage: QuotationMarks.Passage, isSpeech: Bool) -> Bool {
    let words = passage.content.filter { document.tokens[$0].form != .mark }
    guard !words.isEmpty else { return false }
    let last = document.tokens[passage.content.upperBound - 1]
    let isSentence = last.mark != .none && last.mark != .hyphen
    let small = words.count {
      !document.tokens[$0].shape.contains(.capitalised) && !document.tokens[$0].is(.stopword)
    }
    if isNamed(passage) { return false }
    // American commas stand inside: the sequel to "The Long Way," a source said.
    let isWhole = startsSentence(passage) || isColonBefore(passage)
    if small == 0, words.count > 1, words.count < 8,
      !isSentence || !isSpeech || last.mark == .comma && !isWhole
    {
      return false
    }
    if words.count <= 2 {
      return isSpeech && isWhole && isSentence && document.tokens[words[0]].form == .word && !passage.isSingle
    }
    if passage.isSingle || !passage.isClosed { return isSpeech && words.count > 2 }
    return isSpeech || words.count > 3
  }
}
