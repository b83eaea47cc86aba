/// Who speaks a quoted passage: by a verb beside it, by the sentence before, or by what was quoted last.
struct QuotedSpeakers {
  let document: Document
  let marks: QuotationMarks
  let attributions: [Attribution]
  let entities: [Entity]
  let sense: QuotationSense
  let phrases: SpeakerPhrases

  // MARK: Beside the passage

  /// The attribution beside a passage: behind it, or else before it in its sentence.
  func attribution(of passage: QuotationMarks.Passage) -> Attribution? {
    let end = passage.content.upperBound
    let last = sentence(of: end)
    let near = attributions.beginning(in: end..<end + 22)
    if let before = attributionBefore(passage) { return before }
    let first = sentence(of: passage.content.lowerBound)
    let leading = leading(passage, inSentence: first)
    // 'he insisted he "did not mean it," sources say': who is reported stands nearer than who reports it.
    if let leading, !leading.isTrailing, leading.speakerTokens != nil, sense.isPartial(passage),
      !sense.startsSentence(passage), passage.content.lowerBound - leading.verb.upperBound < 12
    {
      return leading
    }
    if let behind = near.first(where: { reaches($0, from: end, sentence: last) }) {
      // 'According to Vale, it was done "because it helps," the paper quoted him as saying.'
      if behind.speaker == nil, behind.lemma == "quote", let leading, leading.lemma == "according" {
        return leading
      }
      return behind
    }
    if let leading, !leading.isTrailing || sense.isLedIn(passage) { return leading }
    if first > 0, isColonEnd(first - 1), sense.startsSentence(passage) {
      return attributions(inSentence: first - 1).last
    }
    return nil
  }

  /// `told her, “…,” the paper reported`: the verb directly before the passage is nearer than who reports it.
  private func attributionBefore(_ passage: QuotationMarks.Passage) -> Attribution? {
    let start = passage.content.lowerBound
    guard sense.isLedIn(passage), start > 8 else { return nil }
    let before = attributions.beginning(in: start - 8..<start).last
    guard let before, !before.isTrailing, before.lemma != "according", before.speakerTokens != nil,
      !(before.verb.upperBound..<max(before.verb.upperBound, start - 2)).contains(where: {
        document.tokens[$0].form == .mark
      })
    else { return nil }
    return before
  }

  /// The attribution before a passage in its sentence.
  ///
  /// `Tams said the rules show it was "a mistake"`: who says so comes before what shows it.
  private func leading(_ passage: QuotationMarks.Passage, inSentence index: Int) -> Attribution? {
    let start = passage.content.lowerBound
    let before = attributions.beginning(in: document.sentences[index].near(start).lowerBound..<start)
      .prefix { $0.verb.upperBound <= start }
    guard let last = before.last, isOfEvidence(last) else { return before.last }
    return before.last { !$0.isTrailing && !isOfEvidence($0) } ?? last
  }

  private func isOfEvidence(_ attribution: Attribution) -> Bool {
    VerbLemmas.number(of: attribution.lemma).map(SpeechVerbSense.ofEvidence.contains) ?? false
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

  // MARK: The sentence before

  /// Who is about to speak as the sentence before has it.
  ///
  /// `Vale issued the following statement:`, `Vale praised the crew.`
  func announced(before passage: QuotationMarks.Passage) -> String? {
    let index = sentence(of: passage.content.lowerBound)
    guard index > 0, sense.startsSentence(passage), passage.content.count > 4 else { return nil }
    if let speaker = speakerBeforeAside(index) { return speaker }
    let before = document.sentences[index - 1]
    if isOwnWords(index - 1), let speaker = lastSpeaker(before: index - 1) { return speaker }
    if let issuer = issuer(in: before) { return issuer }
    // What images show, and what a study found, is no speech that could go on.
    let last = attributions(inSentence: index - 1).last {
      VerbLemmas.number(of: $0.lemma).map { !SpeechVerbSense.needsProof.contains($0) } ?? true
    }
    if let speaker = last?.speaker { return speaker }
    return subject(announcing: index - 1) ?? witness(in: before, of: passage)
  }

  /// `His exact words:`: a line that says no more than whose words follow.
  private func isOwnWords(_ index: Int) -> Bool {
    let tokens = document.sentences[index].tokens
    return isColonEnd(index) && tokens.count < 8
      && (document.word("his", at: tokens.lowerBound) || document.word("her", at: tokens.lowerBound)
        || document.word("their", at: tokens.lowerBound))
      && tokens.contains { document.isOne(of: Self.words, at: $0) }
  }

  private static let words: WordSet = [
    "words", "reply", "answer", "response", "verdict", "explanation", "reasoning", "reaction", "message",
    "advice",
  ]

  /// Who spoke last in the two sentences before one.
  private func lastSpeaker(before index: Int) -> String? {
    for earlier in stride(from: index - 1, through: max(0, index - 2), by: -1) {
      if let last = attributions(inSentence: earlier).last { return last.speaker }
    }
    return nil
  }

  /// `"They were neighbours." She said the two grew up there.`: who goes on behind, where nobody spoke before; a name
  /// behind may be the next to speak.
  func goingOn(behind passage: QuotationMarks.Passage) -> String? {
    let next = sentence(of: passage.content.upperBound - 1) + 1
    guard next < document.sentences.count, sense.startsSentence(passage), passage.content.count > 4,
      document.sentences[next - 1].tokens.upperBound - passage.content.upperBound < 3,
      marks.passage(at: document.sentences[next].tokens.lowerBound) == nil,
      let first = attributions(inSentence: next).first, !first.isTrailing, first.lemma == "say",
      first.isPronoun,
      let tokens = first.speakerTokens,
      tokens.lowerBound - document.sentences[next].tokens.lowerBound < 2,
      document.word("he", at: tokens.lowerBound) || document.word("she", at: tokens.lowerBound)
    else { return nil }
    return first.speaker
  }

  /// `Vale saw the flames. "I took it for …"`: who saw or heard it tells how.
  private func witness(in sentence: Sentence, of passage: QuotationMarks.Passage) -> String? {
    guard
      passage.content.prefix(8).contains(where: { document.word("i", at: $0) || document.word("we", at: $0) })
    else { return nil }
    return subject(of: Self.witnessing, in: sentence)
  }

  private static let witnessing = VerbSet("hear see witness feel watch notice remember find discover spot")

  /// Who speaks of himself, as in `Later "I heard a bang"`, where nobody but who spoke last can be meant.
  func speakingOfSelf(_ passage: QuotationMarks.Passage) -> String? {
    let index = sentence(of: passage.content.lowerBound)
    guard index > 0, !sense.startsSentence(passage), passage.content.count > 4,
      document.word("i", at: passage.content.lowerBound)
        || document.word("we", at: passage.content.lowerBound)
    else { return nil }
    return attributions(inSentence: index - 1).last?.speaker
  }

  /// `her office later issued a statement`: who issues what is then quoted.
  private func issuer(in sentence: Sentence) -> String? {
    guard let paper = sentence.tokens.last(where: { document.isOne(of: Self.papers, at: $0) }) else {
      return nil
    }
    let near = max(sentence.tokens.lowerBound, paper - 5)..<paper
    guard let verb = near.last(where: { document.isOne(of: Self.issuing, at: $0) }),
      let phrase = phrases.subjectBefore(phrases.groupStart(verb, in: sentence), in: sentence),
      phrase.count > 1 || !document.is(.speakingPronoun, at: phrase.lowerBound)
    else { return nil }
    return phrases.speaker(phrase)
  }

  /// Whom the sentence before is about where it announces words, as in `Vale operations has issued an update:`.
  private func subject(announcing index: Int) -> String? {
    let before = document.sentences[index]
    if let speaker = praiser(in: before) { return speaker }
    guard
      isColonEnd(index) || before.tokens.contains(where: { document.isOne(of: Self.announcements, at: $0) }),
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

  /// `Vale praised the crew.`: whoever praises is about to say how.
  private func praiser(in sentence: Sentence) -> String? { subject(of: Self.praise, in: sentence) }

  /// The subject of the first of some verbs that a sentence has in the past.
  private func subject(of verbs: VerbSet, in sentence: Sentence) -> String? {
    let verb = sentence.tokens.first { index in
      guard let value = document.value(of: .verb, at: index), marks.passage(at: index) == nil else {
        return false
      }
      let (verb, form) = VerbLemmas.split(value)
      return verbs.contains(verb) && (form == .pastOrParticiple || form == .past)
    }
    guard let verb, let subject = phrases.subjectBefore(phrases.groupStart(verb, in: sentence), in: sentence),
      subject.count > 1 || !document.is(.speakingPronoun, at: subject.lowerBound),
      entities.beginning(in: subject).contains(where: { entities[$0].kind != .place })
    else { return nil }
    return phrases.speaker(subject)
  }

  private static let praise = VerbSet(
    """
    praise commend thank criticise criticize condemn welcome blame urge applaud defend apologise apologize recall laud
    hail tweet slam blast denounce dismiss reject mourn
    """
  )

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

  private static let papers: WordSet = [
    "statement", "update", "letter", "email", "mail", "message", "tweet", "memo", "release", "apology",
  ]
  static let issuing: WordSet = [
    "issued", "released", "published", "posted", "sent", "wrote", "made", "issues", "releases", "tweeted",
  ]
  private static let announcements: WordSet = [
    "statement", "update", "letter", "comments", "remarks", "email", "mail", "message", "speech",
    "interview",
  ]

  // MARK: Where things stand

  private func sentence(of index: Int) -> Int { document.sentenceIndex(ofToken: index) }

  private func isColonEnd(_ sentence: Int) -> Bool {
    document.mark(.colon, at: document.sentences[sentence].tokens.upperBound - 1)
  }
}
