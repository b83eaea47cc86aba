/// Who speaks where the verb of speech has no subject beside it: heard, done by, or gone on from another verb.
extension SpeakerPhrases {
  /// `heard somebody say`: who is heard.
  func heardSpeaker(before index: Int, in sentence: Sentence) -> Range<Int>? {
    var first = index
    while first > sentence.tokens.lowerBound, index - first < 5 {
      let before = first - 1
      if document.tokens[before].form == .mark { return nil }
      if let value = document.value(of: .verb, at: before) {
        // 'hear directly from them why they believe'
        let isHeard =
          Self.hearing.contains(value >> 3) && first < index
          && !(first..<index).contains { document.word("from", at: $0) || document.word("why", at: $0) }
        return isHeard ? first..<index : nil
      }
      first = before
    }
    return nil
  }

  private static let hearing = VerbSet("hear see let make watch have")

  /// `went on to say`, `took to the radio to say, "…"`: whoever does one thing to say another.
  func goesOn(toSay index: Int, in sentence: Sentence) -> Bool {
    guard document.word("to", at: index - 1), index - 2 > sentence.tokens.lowerBound else { return false }
    if document.word("on", at: index - 2) { return true }
    guard marks.passages(beginningIn: index + 1..<index + 4).first != nil,
      let before = document.token(index - 2), before.form == .word, !before.is(.stopword),
      !document.is(.verb, at: index - 2) || document.is(.determiner, at: index - 3),
      lookup.index(at: index - 2).map({ entities[$0].kind != .person }) ?? true
    else { return false }
    let near = max(sentence.tokens.lowerBound, index - 8)..<index - 1
    return !near.contains { place in
      document.isVerb(of: Self.bidding, at: place)
    }
  }

  /// `Tams likes to say`: whoever likes to.
  func fondSpeaker(before index: Int, in sentence: Sentence) -> Range<Int>? {
    guard document.word("to", at: index - 1), document.isOne(of: Self.goingOn, at: index - 2) else {
      return nil
    }
    return subjectBefore(index - 2, in: sentence)
  }

  private static let goingOn: WordSet = [
    "likes", "liked", "loves", "loved", "continues", "continued", "hastened", "rushed", "began",
  ]

  private static let bidding = VerbSet(
    """
    tell ask urge order want allow force let get help advise instruct persuade encourage invite require need try refuse
    decline fail cause lead prompt enable
    """
  )

  /// `was put by the union at 200`: who says it stands behind the verb.
  func agent(behind index: Int, in sentence: Sentence) -> Range<Int>? {
    guard let by = (index + 1..<index + 3).first(where: { document.word("by", at: $0) }),
      by < sentence.tokens.upperBound
    else { return nil }
    return phraseAfter(by + 1, in: sentence)
  }

  /// `Fans shouting "…" threw bottles`, `and her son crying, "…"`: a noun that a participle and quoted words follow.
  func bareSubject(before index: Int, in sentence: Sentence) -> Range<Int>? {
    let head = index - 1
    guard head >= sentence.tokens.lowerBound, let token = document.token(head), token.form == .word,
      token.number < 0, !token.is(.stopword), !token.is(.placePreposition), !token.is(.preposition),
      !token.is(.joint), !token.is(.opener), !document.is(.adverb, at: head),
      !document.isOne(of: Self.statements, at: head), !document.word("sign", at: head),
      !document.is(.verb, at: head) || document.is(.determiner, at: head - 1),
      let subject = subjectBefore(index, in: sentence), subject.upperBound == index
    else { return nil }
    return subject
  }

  /// `with a spokesman stating that`: the noun between speaks.
  func companion(before index: Int, in sentence: Sentence) -> Range<Int>? {
    let near = max(sentence.tokens.lowerBound, index - 6)..<max(sentence.tokens.lowerBound, index - 1)
    guard let with = near.last(where: { document.word("with", at: $0) }),
      !(with..<index).contains(where: { document.tokens[$0].form == .mark || document.word("of", at: $0) })
    else { return nil }
    return with + 1..<index
  }

  /// `his wife, Ann, released a statement saying`: whose paper it is that says something.
  func issuer(ofPaperAt paper: Int, in sentence: Sentence) -> Range<Int>? {
    guard document.isOne(of: Self.statements, at: paper) else { return nil }
    let near = max(sentence.tokens.lowerBound, paper - 5)..<paper
    let verb = near.last { document.isOne(of: QuotedSpeakers.issuing, at: $0) }
    return verb.flatMap { subjectBefore(groupStart($0, in: sentence), in: sentence) }
  }

  private static let statements: WordSet = [
    "statement", "letter", "email", "message", "memo", "note", "tweet", "release", "report", "warning",
  ]

  /// `police stopped him, but Vale refused, saying`: the subject of the last clause that `but` or `and` begins.
  func lastSubject(before index: Int, in sentence: Sentence) -> Range<Int>? {
    let first = max(sentence.tokens.lowerBound, index - 24)
    let joint = (first..<max(first, index)).last { place in
      marks.passage(at: place) == nil && document.mark(.comma, at: place - 1)
        && (document.word("but", at: place) || document.word("and", at: place)
          || document.word("while", at: place))
    }
    guard let joint, let verb = (joint + 2..<max(joint + 2, index)).first(where: document.isTensed),
      !document.is(.determiner, at: joint + 1) || verb - joint < 5,
      let subject = subjectBefore(groupStart(verb, in: sentence), in: sentence),
      subject.lowerBound == joint + 1, entities.beginning(in: subject).first != nil || subject.count == 1
    else { return nil }
    return subject
  }

  /// The subject of the first verb of a sentence, for a participle behind it.
  func clauseSubject(before index: Int, in sentence: Sentence) -> Range<Int>? {
    let first = sentence.near(index).lowerBound + 1
    let verb = (first..<max(index, first)).first { place in
      marks.passage(at: place) == nil && document.isTensed(place)
    }
    guard let verb, let subject = subjectBefore(verb, in: sentence) else { return nil }
    // 'Rolf Tams admitting that Vale had a gun, and saying': only what is said has a verb with a tense.
    if document.word("that", at: subject.lowerBound - 1),
      let lead = entities.beginning(in: first - 1..<subject.lowerBound).first,
      entities[lead].kind == .person,
      entities[lead].titleTokens?.lowerBound ?? entities[lead].tokens.lowerBound < first + 2,
      document.isContinuous(entities[lead].tokens.upperBound)
    {
      return entities[lead].tokens
    }
    return subject
  }
}
