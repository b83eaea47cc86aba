/// Finds the words that name who speaks, beside a verb of speech.
struct SpeakerPhrases {
  let document: Document
  let entities: [Entity]
  let lookup: EntityLookup
  let marks: QuotationMarks

  /// `said the chief constable`, `said Mr Rolf`: a name, or a noun phrase that no verb follows.
  func invertedSubject(_ index: Int, in sentence: Sentence, behindQuote: Bool) -> Range<Int>? {
    guard index < sentence.tokens.upperBound, let token = document.token(index),
      token.form == .word || isAge(index)
    else { return nil }
    // 'described it as', 'told him'
    if document.isOne(of: Self.objects, at: index) { return nil }
    if document.is(.opener, at: index) || document.is(.phraseEnd, at: index)
      || document.is(.preposition, at: index)
      || document.is(.placePreposition, at: index) || token.is(.timePreposition)
    {
      return nil
    }
    if token.is(.dayReference) || token.is(.weekday) || token.is(.timeShift) || isAdverb(index) { return nil }
    guard var phrase = phraseAfter(index, in: sentence) else { return nil }
    if behindQuote, let joined = joinedPhraseAfter(index, in: sentence),
      beginNames(joined) || endsInPerson(joined) && !endsInPerson(phrase) || areOfOne(joined)
    {
      phrase = joined
    }
    let follower = phrase.upperBound
    // 'X, head of the agency, says his group will sue', '… said the firm "welcomes it"': what is said follows.
    if follower < sentence.tokens.upperBound,
      document.is(.modal, at: follower) || !behindQuote && marks.passage(at: follower + 1) != nil
    {
      return nil
    }
    // 'X, who heads it, said their decision to require it is sound'
    if document.word("to", at: follower),
      document.value(of: .verb, at: follower + 1).map({ VerbLemmas.split($0).form == .base }) ?? false
    {
      return nil
    }
    if follower < sentence.tokens.upperBound, let value = document.value(of: .verb, at: follower),
      !document.is(.speechVerb, at: follower)
    {
      // 'X, a clerk, said Vale moved': what follows is said, not the speaker.
      let form = VerbLemmas.split(value).form
      if form != .continuous, form != .base, !behindQuote || form != .pastOrParticiple { return nil }
    }
    return withApposition(phrase, in: sentence)
  }

  private static let objects: WordSet = ["it", "him", "them", "me", "us"]

  /// `said afterwards`, `said simply`: how and when, not who.
  private func isAdverb(_ index: Int) -> Bool {
    guard !document.tokens[index].shape.contains(.capitalised) else { return false }
    return document.is(.adverb, at: index) || document.is(.smallAdverb, at: index)
      || document.isOne(of: Self.adverbs, at: index)
      || document.tokens[index].ends(in: "ly", of: document.bytes) && document.token(index + 1)?.form == .mark
  }

  private static let adverbs: WordSet = [
    "afterward", "afterwards", "later", "earlier", "again", "recently", "simply", "here", "there",
    "overnight",
    "repeatedly", "bluntly", "quietly", "flatly", "publicly", "privately",
  ]

  /// Whether a person by name comes last, as in `businessman and blogger Rolf Tams`.
  private func endsInPerson(_ phrase: Range<Int>) -> Bool {
    nameEnding(before: phrase.upperBound).map { entities[$0].kind == .person } ?? false
  }

  /// Whether two names are joined, as in `Vale and Tams`.
  private func beginNames(_ phrase: Range<Int>) -> Bool {
    guard let joint = phrase.first(where: { document.word("and", at: $0) }) else { return false }
    return lookup.index(at: phrase.lowerBound) != nil && lookup.index(at: joint + 1) != nil
  }

  /// `a Troy baker and journalist`: two offices behind one article.
  private func areOfOne(_ phrase: Range<Int>) -> Bool {
    guard let joint = phrase.first(where: { document.word("and", at: $0) }), joint > phrase.lowerBound,
      let last = phrase.last
    else { return false }
    return joint + 1 == last && document.is(.officeTitle, at: last)
      && document.token(joint + 1)?.is(.stopword) == false && entities.beginning(in: joint..<last + 1).isEmpty
  }

  /// Whether an age leads to a name, as in `said 61-year-old Rolf Tams`.
  private func isAge(_ index: Int) -> Bool {
    document.number(at: index) != nil && document.mark(.hyphen, at: index + 1)
      && document.is(.timeUnit, at: index + 2)
  }

  /// `said her nephew, Rolf Tams, 32`: the name behind the noun.
  func withApposition(_ phrase: Range<Int>, in sentence: Sentence) -> Range<Int> {
    let comma = phrase.upperBound
    guard document.mark(.comma, at: comma), comma + 1 < sentence.tokens.upperBound, let last = phrase.last,
      !document.tokens[last].shape.contains(.capitalised), let name = lookup.index(at: comma + 1),
      entities[name].tokens.lowerBound == comma + 1,
      entities[name].kind == .person || entities[name].kind == .unknown
    else { return phrase }
    let end = entities[name].tokens.upperBound
    guard
      end >= sentence.tokens.upperBound || document.tokens[end].form == .mark || document.word("of", at: end)
    else { return phrase }
    return phrase.lowerBound..<end
  }

  /// The noun phrase that begins at a token, up to a comma, a verb or a clause.
  func phraseAfter(_ index: Int, in sentence: Sentence) -> Range<Int>? {
    var end = index
    while end < sentence.tokens.upperBound, end - index < 14 {
      let token = document.tokens[end]
      if let name = lookup.index(at: end), entities[name].tokens.lowerBound == end {
        end = entities[name].tokens.upperBound
        continue
      }
      if token.form == .mark && (token.mark != .hyphen || token.followsSpace) && token.mark != .ampersand
        && token.mark != .apostrophe,
        !isInsideAddress(end),
        token.mark != .period || token.followsSpace || !document.is(.abbreviation, at: end - 1)
          || end + 1 >= sentence.tokens.upperBound
      {
        break
      }
      if end > index, isPhraseEnd(end) || isManner(end) { break }
      end += 1
    }
    return end > index ? index..<end : nil
  }

  /// The point of `example.com`.
  private func isInsideAddress(_ index: Int) -> Bool {
    document.mark(.period, at: index) && document.token(index)?.followsSpace == false
      && document.token(index + 1)?.followsSpace == false && document.token(index + 1)?.form == .word
  }

  /// `according to federal and state investigators, …`: what `and` joins, where nothing follows but a mark.
  func joinedPhraseAfter(_ index: Int, in sentence: Sentence) -> Range<Int>? {
    guard var phrase = phraseAfter(index, in: sentence) else { return nil }
    // 'according to a report in the Herald'
    if document.isOne(of: Self.papers, at: phrase.upperBound - 1),
      document.word("in", at: phrase.upperBound) || document.word("on", at: phrase.upperBound),
      let holder = phraseAfter(phrase.upperBound + 1, in: sentence), !entities.beginning(in: holder).isEmpty
    {
      phrase = phrase.lowerBound..<holder.upperBound
    }
    let joint = phrase.upperBound
    guard document.word("and", at: joint), let second = phraseAfter(joint + 1, in: sentence),
      second.upperBound >= sentence.tokens.upperBound || document.tokens[second.upperBound].form == .mark
    else { return phrase }
    return phrase.lowerBound..<second.upperBound
  }

  private static let papers: WordSet = [
    "report", "reports", "article", "story", "item", "study", "paper", "piece",
  ]

  /// `said Vale under oath`, `said Vale after the game`: behind a name it tells how and when.
  private func isManner(_ index: Int) -> Bool {
    guard nameEnding(before: index) != nil else { return false }
    return document.word("under", at: index) || document.word("after", at: index)
      || document.word("during", at: index) || document.word("before", at: index)
  }

  func isPhraseEnd(_ index: Int) -> Bool {
    let token = document.tokens[index]
    if token.is(.weekday) || token.is(.conjunction) && !document.word("to", at: index) || token.is(.modal) {
      return true
    }
    if token.is(.phraseEnd) { return true }
    guard let value = document.value(of: .verb, at: index) else { return false }
    let (verb, form) = VerbLemmas.split(value)
    if form == .pastOrParticiple || form == .participle, isDescription(index) { return false }
    return !VerbLemmas.isNounLike(verb) && form != .base || verb <= VerbLemmas.do || form == .past
      || form == .pastOrParticiple
  }

  /// `organized crime detective Rolf Tams`, `retired judge Ann Tams`: a past form before an office and a name.
  private func isDescription(_ index: Int) -> Bool {
    let office = (index + 1..<index + 5).first { document.is(.officeTitle, at: $0) }
    guard let office,
      (index + 1..<office).allSatisfy({
        document.tokens[$0].form == .word && !document.is(.stopword, at: $0) && lookup.index(at: $0) == nil
      })
    else { return false }
    var name = office + 1
    while document.is(.officeTitle, at: name) { name += 1 }
    return document.token(name)?.shape.contains(.capitalised) == true
  }

  private func isPossessive(_ entity: Entity, in phrase: Range<Int>) -> Bool {
    let end = entity.tokens.upperBound
    guard end + 1 < phrase.upperBound else { return false }
    return document.is(.possessive, at: end) || document.mark(.apostrophe, at: end)
  }

  /// `the prosecutor in the Costello case`: a name that tells which one.
  private func isOfThing(_ entity: Entity, in phrase: Range<Int>) -> Bool {
    let next = entity.tokens.upperBound
    guard next < phrase.upperBound, phrase.lowerBound < entity.tokens.lowerBound - 1,
      document.is(.determiner, at: entity.tokens.lowerBound - 1)
    else { return false }
    return document.tokens[next].form == .word && !document.tokens[next].shape.contains(.capitalised)
      && !document.is(.stopword, at: next) && !document.is(.placePreposition, at: next)
  }

  /// `the mother of Rolf Tams`, `Vale under questioning from Judge Tams`: somebody else than who speaks.
  private func isBehindLink(_ entity: Entity, in phrase: Range<Int>) -> Bool {
    let first = entity.titleTokens?.lowerBound ?? entity.tokens.lowerBound
    let link = document.is(.determiner, at: first - 1) ? first - 2 : first - 1
    guard link > phrase.lowerBound else { return false }
    return document.word("of", at: link) || document.word("for", at: link) || document.word("from", at: link)
      || document.word("by", at: link) || document.word("with", at: link) || document.word("to", at: link)
  }

  /// The person in a phrase, or another name in it, or its words without the article.
  func speaker(_ phrase: Range<Int>) -> String? {
    let named = entities[entities.beginning(in: phrase)].filter { $0.tokens.upperBound <= phrase.upperBound }
    if let holder = holderOfOffice(named.last, behind: named.dropLast(), in: phrase) { return holder }
    if named.count > 1, beginNames(phrase), named[0].tokens.upperBound < phrase.upperBound {
      return document.plainText(phrase.prefix(9))
    }
    // 'Mr Tams's lawyer' is not Mr Tams.
    if let person = named.last(where: {
      $0.kind == .person && !isPossessive($0, in: phrase) && !isOfThing($0, in: phrase)
        && !isBehindLink($0, in: phrase)
    }) {
      return person.text
    }
    if let last = named.last, isSpeaker(last, lastOf: named.count, in: phrase) { return last.text }
    if let first = named.first, first.kind == .unknown, first.tokens.lowerBound == phrase.lowerBound,
      first.text.utf8.contains(0x20), !isPossessive(first, in: phrase)
    {
      return first.text
    }
    var phrase = phrase
    while let first = phrase.first,
      document.is(.determiner, at: first) || document.is(.indefiniteArticle, at: first)
    { phrase = phrase.dropFirst() }
    // A name that the phrase is: not the 'Marha' of 'the interior ministry of Marha'.
    if let only = named.first, named.count == 1, !isPossessive(only, in: phrase),
      only.tokens == phrase || only.titleTokens?.lowerBound == phrase.lowerBound
    {
      return only.text
    }
    while let last = phrase.last, document.is(.placePreposition, at: last) || document.is(.stopword, at: last)
    { phrase = phrase.dropLast() }
    // 'with the decision', 'for two decades' name nobody.
    guard let first = phrase.first, !document.is(.placePreposition, at: first),
      !document.word("with", at: first), !document.word("for", at: first), !document.word("of", at: first)
    else { return nil }
    return document.plainText(phrase.prefix(9))
  }

  /// Whether the last name of a phrase that names nobody in person is the one that speaks, and the words before it say what
  /// it is.
  private func isSpeaker(_ last: Entity, lastOf count: Int, in phrase: Range<Int>) -> Bool {
    guard last.tokens.upperBound == phrase.upperBound else { return false }
    let before = last.tokens.lowerBound - 1
    // 'the head of the agency, Tams'
    if document.mark(.comma, at: before) { return true }
    guard last.kind != .place else { return false }
    // 'trade paper The Harbour Reporter'
    if before >= phrase.lowerBound, document.word("the", at: before),
      document.tokens[before].shape.contains(.capitalised)
    {
      return true
    }
    // 'New York-based Acme Works', 'Acme researcher Rolf Tams'
    return count > 1 && document.tokens[before].form == .word && !document.is(.stopword, at: before)
      && !document.is(.possessive, at: before)
  }
}
