/// Verbs without auxiliaries: the words around tell them from nouns and adjectives.
extension VerbGroupReader {
  // MARK: Verbs without auxiliaries

  func plain(at index: Int, first: Int, until end: Int) -> VerbGroup? {
    guard let (verb, form) = form(index) else { return nil }
    let token = document.tokens[index]
    if token.shape.contains(.capitalised), index > first || token.shape.contains(.allCapitals) { return nil }
    if form != .third, form != .base, isSecondHalf(index) || index == first && isName(index) { return nil }
    if form == .base, VerbLemmas.unchanging.contains(verb), readsAsPast(index) {
      return single(index, verb, .finite, tense: .past)
    }
    guard let role = role(of: verb, form, at: index, first: first, until: end) else { return nil }
    let tense: VerbGroup.Tense =
      form == .past || form == .pastOrParticiple
      ? .past : form == .participle || form == .continuous ? .none : .present
    let isNegated =
      document.word("not", at: index - 1) || document.word("never", at: index - 1) || isNoLonger(index - 2)
    return single(index, verb, role, isPassive: form == .participle, isNegated: isNegated, tense: tense)
  }

  /// A verb that is a group by itself.
  private func single(
    _ index: Int,
    _ verb: Int,
    _ role: VerbGroup.Role,
    isPassive: Bool = false,
    isNegated: Bool = false,
    tense: VerbGroup.Tense
  ) -> VerbGroup {
    VerbGroup(
      tokens: index..<index + 1,
      main: index,
      verb: listed(verb),
      role: role,
      isPassive: isPassive,
      isNegated: isNegated,
      tense: tense,
      isPossible: false
    )
  }

  /// What a form does in its clause, by the words beside it; nil where they show that it is a noun or an adjective.
  private func role(of verb: Int, _ form: VerbForm, at index: Int, first: Int, until end: Int)
    -> VerbGroup.Role?
  {
    switch form {
    case .past: return isBehindNounOpener(index) || isBetweenNumberAndNoun(index) ? nil : .finite
    case .pastOrParticiple:
      return isBehindNounOpener(index) || isBetweenNumberAndNoun(index) || isDegree(before: index)
        ? nil : .finite
    case .participle: return isBehindNounOpener(index) || isBetweenNumberAndNoun(index) ? nil : .participle
    case .continuous:
      guard
        !isBehindNounOpener(index)
          || document.is(.stopword, at: index - 1) && !document.is(.determiner, at: index - 1)
            && !document.is(.indefiniteArticle, at: index - 1),
        !isAdjectival(index), !isObject(index), !isThing(index)
      else { return nil }
      return .continuous
    case .third:
      guard index > first, readsAsVerb(verb, at: index, until: end), !isBehindNounOpener(index),
        !isBehindNumber(index)
      else { return nil }
      return .finite
    case .base:
      let isNounLike = VerbLemmas.isNounLike(verb)
      guard !isLastTime(index), index > first, isBehindPluralSubject(index, nounLike: isNounLike),
        !isPointedOut(index, nounLike: isNounLike)
      else { return nil }
      return .finite
    }
  }

  /// The `last` of `executions last year`.
  private func isLastTime(_ index: Int) -> Bool {
    guard document.is(.timeShift, at: index) || document.word("last", at: index) else { return false }
    return document.is(.timeUnit, at: index + 1) || document.is(.weekday, at: index + 1)
      || document.is(.month, at: index + 1) || document.is(.season, at: index + 1)
      || document.word("season", at: index + 1)
  }

  /// `Felt agreed to help`: a capital at the start, and a verb in the past behind it.
  private func isName(_ index: Int) -> Bool {
    guard document.tokens[index].shape.contains(.capitalised), let (verb, form) = form(index + 1) else {
      return false
    }
    return form == .past || form == .pastOrParticiple && verb != Self.unlisted && !VerbLemmas.isNounLike(verb)
  }

  /// `rocket-propelled grenades`, `the game-winning goal`: half of an adjective before a noun.
  private func isSecondHalf(_ index: Int) -> Bool {
    guard document.mark(.hyphen, at: index - 1), !document.tokens[index - 1].followsSpace,
      !document.tokens[index].followsSpace, let first = document.token(index - 2), first.form == .word
    else { return false }
    // 'a highly-qualified "doctor"'
    if first.ends(in: "ly", of: document.bytes), first.end - first.start > 4 { return true }
    guard let next = document.token(index + 1), next.form == .word
    else { return false }
    return !next.is(.stopword) && !next.is(.placePreposition) && !next.is(.timePreposition)
      && !next.is(.conjunction) && !isAdverb(index + 1)
      && !document.word("re", at: index - 2) && !document.word("co", at: index - 2)
      && !document.word("pre", at: index - 2)
  }

  /// Directly behind an article, a possessive, a number or a preposition stands no finite verb.
  func isBehindNounOpener(_ index: Int) -> Bool {
    guard let before = document.token(index - 1) else { return false }
    if before.is(.possessive) && !before.is(.verb) { return true }
    if document.word("that", at: index - 1) || document.word("this", at: index - 1) { return false }
    if before.is(.determiner) || before.is(.indefiniteArticle) { return true }
    return before.is(.nounLead)
  }

  /// `six carries`, `two free throws`: a plural that a number counts.
  private func isBehindNumber(_ index: Int) -> Bool {
    guard let before = document.token(index - 1) else { return false }
    // 'the bill signed on March 11 allows'
    if isCardinal(before) { return !document.is(.month, at: index - 2) }
    guard before.form == .word, !before.is(.stopword), !before.is(.verb), !before.is(.placePreposition),
      !before.shape.contains(.capitalised), !before.ends(in: "s", of: document.bytes), !isAdverb(index - 1)
    else { return false }
    return document.token(index - 2).map(isCardinal) ?? false
  }

  private func isCardinal(_ token: Token) -> Bool {
    token.form == .digits || token.is(.unitNumber) || token.is(.tensNumber)
  }

  /// `two wounded men`: a past form that describes a noun.
  func isBetweenNumberAndNoun(_ index: Int) -> Bool {
    let before = document.token(index - 1)
    guard before?.form == .digits || before?.is(.unitNumber) == true || before?.is(.tensNumber) == true,
      let next = document.token(index + 1)
    else { return false }
    return next.form == .word && !next.is(.stopword) && !next.is(.placePreposition) && !isAdverb(index + 1)
      && !next.is(.weekday) && next.number < 0
  }

  /// `slash spending and raise taxes`, `to cut funding`: what a verb directly before is done to.
  private func isObject(_ index: Int) -> Bool {
    guard let value = document.value(of: .verb, at: index - 1), let next = document.token(index + 1),
      next.form == .mark || next.is(.conjunction) || document.word("by", at: index + 1)
    else { return false }
    let (verb, form) = VerbLemmas.split(value)
    return form == .base && verb > VerbLemmas.do && !Self.takingForms.contains(verb)
  }

  /// Verbs that another verb follows in its continuous form: keep fighting.
  private static let takingForms = VerbSet(
    """
    begin start stop keep continue avoid consider go like enjoy finish quit resume risk admit deny recall suggest
    propose recommend imagine mind mention come get see hear watch feel
    """
  )

  /// `saw that face for years`: a noun that a verb has for its object.
  private func isPointedOut(_ index: Int, nounLike: Bool) -> Bool {
    nounLike && document.word("that", at: index - 1) && document.is(.verb, at: index - 2)
  }

  /// `the leading party`, `two leading running backs`: a continuous form before a noun, behind an article or a number.
  func isAdjectival(_ index: Int) -> Bool {
    // 'said that ripping $43 billion out of it was wrong'
    if document.word("that", at: index - 1), let next = document.token(index + 1),
      next.number >= 0 || next.mark == .currency
    {
      return false
    }
    if document.is(.determiner, at: index - 1) || document.is(.indefiniteArticle, at: index - 1) {
      return true
    }
    var first = index
    while first > max(0, index - 4), document.isContinuous(first - 1) { first -= 1 }
    guard let next = document.token(index + 1), next.form == .word, !next.is(.stopword), next.number < 0,
      !next.is(.placePreposition), !next.is(.timePreposition), !next.shape.contains(.capitalised)
    else { return false }
    return isBehindNumber(first)
      || first < index && (document.is(.determiner, at: first - 1) || document.is(.possessive, at: first - 1))
  }

  func readsAsVerb(_ verb: Int, at index: Int, until end: Int) -> Bool {
    if !VerbLemmas.isNounLike(verb) { return true }
    if isPronounSubject(index - 1) || leadsToInfinitive(verb, at: index) { return true }
    guard index + 1 < end, let next = document.token(index + 1) else { return false }
    // 'in rushing attempts this season'
    if document.word("this", at: index + 1),
      document.is(.timeUnit, at: index + 2) || document.is(.season, at: index + 2)
        || document.word("season", at: index + 2) || document.word("time", at: index + 2)
    {
      return false
    }
    if next.is(.determiner) || next.is(.indefiniteArticle) || next.number >= 0 {
      return true
    }
    // 'conducts about 1,300 reviews'
    if next.is(.approximation), !document.word("at", at: index + 1),
      (document.token(index + 2)?.number ?? -1) >= 0
    {
      return true
    }
    if leadsToFigure(verb, at: index + 1) { return true }
    return document.word("that", at: index + 1) || document.word("as", at: index + 1)
      || isEach(index + 1) || next.is(.percentWord) || next.is(.demonym)
  }

  func readsAsPast(_ index: Int) -> Bool {
    guard !isBehindNounOpener(index), let before = document.token(index - 1),
      before.form == .word || before.mark == .comma
    else { return false }
    guard let next = document.token(index + 1) else { return false }
    // 'his unbeaten run to 10'
    if document.word("run", at: index), document.is(.determiner, at: index - 2) { return false }
    return isPronounSubject(index - 1) || next.is(.determiner) || next.is(.indefiniteArticle)
      || next.number >= 0
      || next.shape.contains(.capitalised) || document.is(.placePreposition, at: index + 1)
      || before.mark == .comma && document.is(.preposition, at: index + 1)
      || before.ends(in: "s", of: document.bytes) && setsUp(index)
      || next.mark != .none
  }

  /// `protesters set up barricades`, `rioters set fire to cars`: not the `rules set up by` somebody.
  private func setsUp(_ index: Int) -> Bool {
    if document.word("fire", at: index + 1) { return true }
    return document.word("up", at: index + 1) && document.token(index + 2)?.form == .word
      && !document.word("by", at: index + 2)
  }

  func isPronounSubject(_ index: Int) -> Bool {
    document.is(.pronounSubject, at: index)
  }

  func isBehindPluralSubject(_ index: Int, nounLike: Bool) -> Bool {
    let before = isAdverb(index - 1) ? index - 2 : index - 1
    if isPronounSubject(before) { return true }
    // 'two of whom agree'
    if document.word("of", at: before - 1),
      document.word("whom", at: before) || document.word("which", at: before)
    {
      return true
    }
    guard let token = document.token(before), token.form == .word, !token.is(.stopword), !token.is(.country),
      !token.is(.verb) || isPluralSpeltLikeVerb(before)
    else { return false }
    // 'as two children press up against a door'
    if nounLike, isGroupOfPeople(before),
      document.is(.placePreposition, at: index + 1) || isParticle(index + 1)
        || (document.token(index + 1)?.number ?? -1) >= 0
    {
      return true
    }
    if nounLike, isPredicateOfPlural(index) { return true }
    if nounLike {
      guard
        document.is(.determiner, at: index + 1) || document.is(.indefiniteArticle, at: index + 1)
          || document.word("that", at: index + 1) || document.word("to", at: index + 1) || isEach(index + 1)
      else { return false }
    }
    let bytes = document.bytes[token.range]
    return bytes.count > 3 && bytes.last == 0x73 || document.word("people", at: before)
      || document.word("police", at: before) || isGroupOfPeople(before)
  }

  /// `numbers show a rise`: a plural that is a verb's form too, behind no subject of its own.
  private func isPluralSpeltLikeVerb(_ index: Int) -> Bool {
    guard let (verb, form) = form(index), form == .third, VerbLemmas.isNounLike(verb) else { return false }
    return !isPronounSubject(index - 1) && !(document.token(index - 1)?.shape.contains(.capitalised) ?? true)
  }

  private func isGroupOfPeople(_ index: Int) -> Bool {
    document.word("people", at: index) || document.word("children", at: index)
      || document.word("men", at: index)
      || document.word("women", at: index)
  }

  /// `three circuits account for`, `prices range from`: a verb with the preposition that goes with it.
  private func isPredicateOfPlural(_ index: Int) -> Bool {
    Self.withPrepositions.contains { document.word($0.0, at: index) && document.word($0.1, at: index + 1) }
  }

  private static let withPrepositions: [(StaticString, StaticString)] = [
    ("account", "for"), ("amount", "to"), ("range", "from"), ("range", "between"), ("result", "from"),
    ("result", "in"), ("stem", "from"), ("date", "from"), ("focus", "on"), ("head", "for"), ("head", "to"),
    ("rank", "among"), ("vote", "for"), ("vote", "against"),
  ]

  private func isParticle(_ index: Int) -> Bool {
    document.word("up", at: index) || document.word("down", at: index) || document.word("out", at: index)
      || document.word("against", at: index)
  }
}
