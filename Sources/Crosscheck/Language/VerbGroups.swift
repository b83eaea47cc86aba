/// Finds the verbs of a sentence by their forms and the words around them.
struct VerbGroupReader {
  let document: Document

  /// The verb groups of a range of tokens in order.
  func groups(in range: Range<Int>) -> [VerbGroup] {
    var groups: [VerbGroup] = []
    addGroups(in: range, to: &groups)
    return groups
  }

  /// Adds the verb groups of a range of tokens in order.
  func addGroups(in range: Range<Int>, to groups: inout [VerbGroup]) {
    var index = range.lowerBound
    while index < range.upperBound {
      guard mayBegin(document.tokens[index]) else {
        index += 1
        continue
      }
      if let group = group(at: index, until: range.upperBound, first: range.lowerBound) {
        groups.append(group)
        index = group.tokens.upperBound
      } else {
        if let joined = joined(at: index, behind: groups.last) { groups.append(joined) }
        index += 1
      }
    }
  }

  /// Whether a word can begin a verb by itself: most are known, and neither verbs nor `to`.
  @inline(__always)
  private func mayBegin(_ token: Token) -> Bool {
    guard token.form == .word else { return false }
    return !token.classes.isDisjoint(with: Self.starters) || token.is(.conjunction) || token.is(.possessive)
      || token.lexeme < 0 && !token.shape.contains(.capitalised)
  }

  // Computed, and a constant once compiled: every look at a stored static asks first whether it is there yet.
  private static var starters: WordClasses { [WordClasses(.verb), WordClasses(.modal)] }

  /// Stands for a verb that only its ending shows.
  static let unlisted = -1

  func form(_ index: Int) -> (verb: Int, form: VerbForm)? {
    if let value = document.value(of: .verb, at: index) { return VerbLemmas.split(value) }
    guard let token = document.token(index), token.form == .word, token.lexeme < 0,
      token.end - token.start > 4, !token.shape.contains(.capitalised)
    else { return nil }
    if token.ends(in: "ing", of: document.bytes), opensAside(index) { return (Self.unlisted, .continuous) }
    guard token.ends(in: "ed", of: document.bytes),
      document.bytes[Int(token.end) - 3] != 0x65,
      token.letters & 0xFFFF != PackedLetters.of("un" as StaticString)
    else { return nil }
    return (Self.unlisted, .pastOrParticiple)
  }

  /// `…, corralling 15 experts and quizzing two`: between a comma or `and` and what something is done to.
  private func opensAside(_ index: Int) -> Bool {
    guard document.mark(.comma, at: index - 1) || document.word("and", at: index - 1),
      let next = document.token(index + 1)
    else { return false }
    return next.number >= 0 || next.is(.determiner) || next.is(.indefiniteArticle)
  }

  func listed(_ verb: Int) -> Int? { verb == Self.unlisted ? nil : verb }

  func isAuxiliary(_ index: Int) -> Bool {
    if document.is(.modal, at: index) { return isModal(index) }
    guard let (verb, _) = form(index) else { return false }
    return verb >= 0 && verb <= VerbLemmas.do
  }

  /// May the month and Will the man are none.
  private func isModal(_ index: Int) -> Bool {
    let token = document.tokens[index]
    guard token.shape.contains(.capitalised) else { return true }
    return !token.is(.month) && !token.is(.givenName) && !document.isGivenWill(index)
  }

  private func group(at index: Int, until end: Int, first: Int) -> VerbGroup? {
    let token = document.tokens[index]
    guard token.form == .word else { return nil }
    // Most words can begin no verb: neither listed, nor `to`, nor unlisted with the ending of one.
    guard !token.classes.isDisjoint(with: Self.starters) else {
      if token.is(.possessive) { return shrunk(at: index, until: end) }
      if token.lexeme < 0 { return plain(at: index, first: first, until: end) }
      guard token.is(.conjunction), document.word("to", at: index) else { return nil }
      return infinitive(at: index + 1, until: end).map { infinitiveGroup(from: index, verb: $0, until: end) }
    }
    if isAuxiliary(index) {
      // "At 10.20am", "at 7 am": half of the day.
      let isHour = document.word("am", at: index) && document.token(index - 1)?.form == .digits
      if isHour { return nil }
      return inverted(at: index, first: first, until: end) ?? withAuxiliaries(at: index, until: end)
    }
    return plain(at: index, first: first, until: end)
  }

  /// `to attend`, `to be shot`, `to have been seen`.
  private func infinitiveGroup(from start: Int, verb: Int, until end: Int) -> VerbGroup {
    var main = verb
    var isPassive = false
    var next = skipAdverbs(from: verb + 1, until: end)
    while next < end, let (auxiliary, _) = form(main),
      auxiliary == VerbLemmas.be || auxiliary == VerbLemmas.have,
      let (_, form) = form(next), fits(form, after: auxiliary, at: next)
    {
      isPassive = auxiliary == VerbLemmas.be && form != .continuous
      main = next
      next = skipAdverbs(from: main + 1, until: end)
    }
    return VerbGroup(
      tokens: start..<main + 1,
      main: main,
      verb: form(main).flatMap { listed($0.verb) },
      role: .infinitive,
      isPassive: isPassive,
      isNegated: document.is(.negation, at: start - 1),
      tense: .none,
      isPossible: false
    )
  }

  private func infinitive(at index: Int, until end: Int) -> Int? {
    let index = skipAdverbs(from: index, until: end)
    guard index < end, let (_, form) = form(index), form == .base,
      !document.tokens[index].shape.contains(.capitalised)
    else {
      return nil
    }
    if document.is(.determiner, at: index) { return nil }
    return index
  }

  func skipAdverbs(from index: Int, until end: Int) -> Int {
    var index = index
    while index < end, isAdverb(index) || document.is(.negation, at: index) && !isAuxiliary(index) {
      index += 1
    }
    return index
  }

  func isAdverb(_ index: Int) -> Bool {
    guard let token = document.token(index), token.form == .word else { return false }
    if token.is(.stopword) { return token.is(.smallAdverb) }
    if token.end - token.start > 4, token.ends(in: "ly", of: document.bytes) {
      return !token.shape.contains(.capitalised) && !token.is(.verb)
        && !document.isOne(of: Self.nounsInLY, at: index)
    }
    return token.is(.adverb)
  }

  /// Auxiliaries, then the main verb; `was undamaged` has the auxiliary itself for its main verb.
  private func withAuxiliaries(at start: Int, until end: Int) -> VerbGroup? {
    var index = start
    var last = start
    var isNegated = false
    var tense = VerbGroup.Tense.present
    var isPossible = false
    var auxiliary: Int?
    var isFirst = true
    while index < end, isAuxiliary(index) {
      if document.is(.negation, at: index) { isNegated = true }
      if document.is(.modal, at: index) {
        auxiliary = nil
        tense = modalTense(index)
        isPossible = isPossible || isPossibility(index)
      } else if let (verb, form) = form(index) {
        auxiliary = verb
        if isFirst { tense = form == .past || form == .pastOrParticiple ? .past : .present }
        if verb == VerbLemmas.have, tense == .present { tense = .past }
      }
      isFirst = false
      last = index
      index += 1
      if skipsNegation(from: &index, until: end) { isNegated = true }
    }
    guard index < end, let (verb, form) = form(index), fits(form, after: auxiliary, at: index) else {
      return copula(start..<last + 1, negated: isNegated, tense: tense, possible: isPossible, end: index)
    }
    let isPassive =
      auxiliary == VerbLemmas.be
      && (form == .participle || form == .pastOrParticiple || isUnchanging(verb, form))
    return VerbGroup(
      tokens: start..<index + 1,
      main: index,
      verb: listed(verb),
      role: isContinuousAuxiliary(start) ? .continuous : .finite,
      isPassive: isPassive,
      isNegated: isNegated,
      tense: tense,
      isPossible: isPossible
    )
  }

  /// Goes on behind an auxiliary to the next that is no adverb; whether `not`, `never` or `no longer` was among them.
  private func skipsNegation(from index: inout Int, until end: Int) -> Bool {
    var isNegated = false
    while index < end {
      if document.is(.negation, at: index),
        document.word("not", at: index) && !isNotOnly(index) || document.word("never", at: index)
      {
        isNegated = true
      } else if isNoLonger(index), index + 1 < end {
        isNegated = true
        index += 1
      } else if !isAdverb(index), !isNotOnly(index), !isFloating(index) {
        break
      }
      index += 1
    }
    return isNegated
  }

  /// `have all come`: who does it, between auxiliary and verb.
  private func isFloating(_ index: Int) -> Bool {
    (document.word("all", at: index) || document.word("both", at: index) || document.word("each", at: index))
      && (form(index + 1).map { $0.form != .base && $0.form != .third } ?? false)
  }

  /// `was not only rich`: it is said to be so, and more.
  func isNotOnly(_ index: Int) -> Bool {
    document.word("not", at: index)
      && (document.word("only", at: index + 1) || document.word("just", at: index + 1)
        || document.word("merely", at: index + 1) || document.word("simply", at: index + 1))
  }

  /// `are no longer affected`.
  func isNoLonger(_ index: Int) -> Bool {
    document.word("no", at: index) && document.word("longer", at: index + 1)
  }

  private func isContinuousAuxiliary(_ index: Int) -> Bool { form(index)?.form == .continuous }

  private func copula(_ tokens: Range<Int>, negated: Bool, tense: VerbGroup.Tense, possible: Bool, end: Int)
    -> VerbGroup?
  {
    guard let main = tokens.last, let verb = form(main)?.verb else {
      // A modal by itself, or with a verb that is not known.
      guard end > tokens.upperBound - 1, let token = document.token(end), token.form == .word,
        !token.is(.stopword)
      else { return nil }
      return VerbGroup(
        tokens: tokens.lowerBound..<end + 1,
        main: end,
        verb: nil,
        role: .finite,
        isPassive: false,
        isNegated: negated,
        tense: tense,
        isPossible: possible
      )
    }
    var upper = tokens.upperBound
    while upper < end, document.is(.negation, at: upper) { upper += 1 }
    return VerbGroup(
      tokens: tokens.lowerBound..<upper,
      main: main,
      verb: verb,
      role: isContinuousAuxiliary(tokens.lowerBound) ? .continuous : .finite,
      isPassive: false,
      isNegated: negated,
      tense: tense,
      isPossible: possible
    )
  }

  private func isUnchanging(_ verb: Int, _ form: VerbForm) -> Bool { form == .base && verb > VerbLemmas.do }

  /// Whether a form can follow an auxiliary: be dies not, be killed, have died, will die.
  func fits(_ form: VerbForm, after auxiliary: Int?, at index: Int) -> Bool {
    switch auxiliary {
    case VerbLemmas.be:
      return form == .participle || form == .pastOrParticiple || form == .continuous
        || (form == .base && isUnchangingVerb(index))
    case VerbLemmas.have:
      return form == .participle || form == .pastOrParticiple || (form == .base && isUnchangingVerb(index))
    case VerbLemmas.do, nil: return form == .base
    default: return false
    }
  }

  /// cut, put, hit: the participle looks like the base.
  private func isUnchangingVerb(_ index: Int) -> Bool {
    guard let (verb, _) = form(index) else { return false }
    return VerbLemmas.unchanging.contains(verb)
  }
}
