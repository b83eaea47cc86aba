/// A verb with its auxiliaries, negations and adverbs: `has not yet been approved`.
public struct VerbGroup: Sendable, Equatable {
  /// What part of a clause the verb can be.
  public enum Role: Sendable {
    /// It has a tense: said, was killed, will attend.
    case finite
    /// to attend
    case infinitive
    /// leaving 12 dead; people living there
    case continuous
    /// a man suspected of theft
    case participle
  }

  /// When it is set, as far as the verb tells.
  public enum Tense: String, Sendable {
    case past, present, future, conditional, none
  }

  /// Indices of its tokens, auxiliaries included.
  public var tokens: Range<Int>
  /// Index of the token that carries the meaning.
  public var main: Int
  /// Number of the verb in `VerbLemmas`; nil where only a suffix shows that it is one.
  var verb: Int?
  /// What part it plays.
  public var role: Role
  /// Whether others do it to the subject: was killed.
  public var isPassive: Bool
  /// Whether a negation stands in it.
  public var isNegated: Bool
  /// When it is set.
  public var tense: Tense
  /// may, might, could, can: it is not said to be so.
  public var isPossible: Bool
}

/// Finds the verbs of a sentence by their forms and the words around them.
struct VerbGroupReader {
  let document: Document

  /// The verb groups of a range of tokens in order.
  func groups(in range: Range<Int>) -> [VerbGroup] {
    var groups: [VerbGroup] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let group = group(at: index, until: range.upperBound, first: range.lowerBound) {
        groups.append(group)
        index = group.tokens.upperBound
      } else {
        index += 1
      }
    }
    return groups
  }

  /// Stands for a verb that only its ending shows.
  private static let unlisted = -1

  private func form(_ index: Int) -> (verb: Int, form: VerbForm)? {
    if let value = document.value(of: .verb, at: index) { return VerbLemmas.split(value) }
    guard let token = document.token(index), token.form == .word, token.lexeme < 0,
      token.end - token.start > 4,
      !token.shape.contains(.capitalised), document.bytes[token.range].suffix(2).elementsEqual([0x65, 0x64]),
      document.bytes[Int(token.end) - 3] != 0x65
    else { return nil }
    return (Self.unlisted, .pastOrParticiple)
  }

  private func listed(_ verb: Int) -> Int? { verb == Self.unlisted ? nil : verb }

  private func isAuxiliary(_ index: Int) -> Bool {
    if document.is(.modal, at: index) { return isModal(index) }
    guard let (verb, _) = form(index) else { return false }
    return verb >= 0 && verb <= VerbLemmas.do
  }

  /// May the month and Will the man are none.
  private func isModal(_ index: Int) -> Bool {
    let token = document.tokens[index]
    guard token.shape.contains(.capitalised) else { return true }
    return !token.is(.month) && !token.is(.givenName)
  }

  private func group(at index: Int, until end: Int, first: Int) -> VerbGroup? {
    if document.tokens[index].form != .word { return nil }
    if isAuxiliary(index) { return withAuxiliaries(at: index, until: end) }
    if document.word("to", at: index), let verb = infinitive(at: index + 1, until: end) {
      return infinitiveGroup(from: index, verb: verb, until: end)
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

  private func skipAdverbs(from index: Int, until end: Int) -> Int {
    var index = index
    while index < end, isAdverb(index) || document.is(.negation, at: index) && !isAuxiliary(index) {
      index += 1
    }
    return index
  }

  func isAdverb(_ index: Int) -> Bool {
    guard let token = document.token(index), token.form == .word else { return false }
    if token.is(.stopword) {
      return document.word("also", at: index) || document.word("just", at: index)
        || document.word("only", at: index)
        || document.word("even", at: index) || document.word("still", at: index)
        || document.word("yet", at: index)
        || document.word("since", at: index)
    }
    let bytes = document.bytes[token.range]
    if bytes.count > 4, bytes.suffix(2).elementsEqual([0x6C, 0x79]) {
      return !token.shape.contains(.capitalised)
    }
    return document.word("already", at: index) || document.word("now", at: index)
      || document.word("later", at: index)
      || document.word("always", at: index) || document.word("soon", at: index)
      || document.word("twice", at: index)
      || document.word("once", at: index) || document.word("again", at: index)
      || document.word("first", at: index)
      || document.word("then", at: index) || document.word("ever", at: index)
      || document.word("long", at: index)
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
      while index < end {
        if document.is(.negation, at: index),
          document.word("not", at: index) || document.word("never", at: index)
        {
          isNegated = true
        } else if !isAdverb(index) {
          break
        }
        index += 1
      }
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
  private func fits(_ form: VerbForm, after auxiliary: Int?, at index: Int) -> Bool {
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

  private func modalTense(_ index: Int) -> VerbGroup.Tense {
    if document.word("will", at: index) || document.word("shall", at: index)
      || document.word("won't", at: index)
    {
      return .future
    }
    return document.word("can", at: index) || document.word("must", at: index)
      || document.word("can't", at: index)
      || document.word("cannot", at: index) ? .present : .conditional
  }

  private func isPossibility(_ index: Int) -> Bool {
    document.word("may", at: index) || document.word("might", at: index) || document.word("could", at: index)
      || document.word("can", at: index) || document.word("should", at: index)
  }

  // MARK: Verbs without auxiliaries

  private func plain(at index: Int, first: Int, until end: Int) -> VerbGroup? {
    guard let (verb, form) = form(index) else { return nil }
    let token = document.tokens[index]
    if token.shape.contains(.capitalised), index > first || token.shape.contains(.allCapitals) { return nil }
    let role: VerbGroup.Role
    switch form {
    case .past: role = .finite
    case .pastOrParticiple:
      guard !isBehindNounOpener(index), !isBetweenNumberAndNoun(index) else { return nil }
      role = .finite
    case .participle: role = .participle
    case .continuous:
      guard
        !isBehindNounOpener(index)
          || document.is(.stopword, at: index - 1) && !document.is(.determiner, at: index - 1)
            && !document.is(.indefiniteArticle, at: index - 1),
        !isAdjectival(index)
      else { return nil }
      role = .continuous
    case .third:
      guard index > first, readsAsVerb(verb, at: index, until: end), !isBehindNounOpener(index) else {
        return nil
      }
      role = .finite
    case .base:
      if VerbLemmas.unchanging.contains(verb), readsAsPast(index) {
        return VerbGroup(
          tokens: index..<index + 1,
          main: index,
          verb: verb,
          role: .finite,
          isPassive: false,
          isNegated: false,
          tense: .past,
          isPossible: false
        )
      }
      guard index > first, isBehindPluralSubject(index, nounLike: VerbLemmas.isNounLike(verb)) else {
        return nil
      }
      role = .finite
    }
    if form == .past || form == .participle, isBehindNounOpener(index) { return nil }
    let tense: VerbGroup.Tense =
      form == .past || form == .pastOrParticiple
      ? .past : form == .participle || form == .continuous ? .none : .present
    let isNegated = document.word("not", at: index - 1) || document.word("never", at: index - 1)
    return VerbGroup(
      tokens: index..<index + 1,
      main: index,
      verb: listed(verb),
      role: role,
      isPassive: form == .participle,
      isNegated: isNegated,
      tense: tense,
      isPossible: false
    )
  }

  /// Directly behind an article, a possessive, a number or a preposition stands no finite verb.
  private func isBehindNounOpener(_ index: Int) -> Bool {
    guard let before = document.token(index - 1) else { return false }
    if before.is(.possessive) && !before.is(.verb) { return true }
    if document.word("that", at: index - 1) || document.word("this", at: index - 1) { return false }
    if before.is(.determiner) || before.is(.indefiniteArticle) { return true }
    return document.word("of", at: index - 1) || document.word("for", at: index - 1)
      || document.word("in", at: index - 1)
      || document.word("with", at: index - 1) || document.word("by", at: index - 1)
      || document.word("from", at: index - 1)
      || document.word("at", at: index - 1) || document.word("into", at: index - 1)
      || document.word("on", at: index - 1)
      || document.word("no", at: index - 1) || document.word("any", at: index - 1)
      || document.word("some", at: index - 1)
  }

  /// `two wounded men`: a past form that describes a noun.
  private func isBetweenNumberAndNoun(_ index: Int) -> Bool {
    let before = document.token(index - 1)
    guard before?.form == .digits || before?.is(.unitNumber) == true || before?.is(.tensNumber) == true,
      let next = document.token(index + 1)
    else { return false }
    return next.form == .word && !next.is(.stopword) && !next.is(.placePreposition) && !isAdverb(index + 1)
      && !next.is(.weekday) && next.number < 0
  }

  /// `the leading party`: a continuous form before a noun, behind an article or an adjective.
  private func isAdjectival(_ index: Int) -> Bool {
    document.is(.determiner, at: index - 1) || document.is(.indefiniteArticle, at: index - 1)
  }

  private func readsAsVerb(_ verb: Int, at index: Int, until end: Int) -> Bool {
    if !VerbLemmas.isNounLike(verb) { return true }
    if isPronounSubject(index - 1) { return true }
    guard index + 1 < end, let next = document.token(index + 1) else { return false }
    if next.is(.determiner) || next.is(.indefiniteArticle) || next.number >= 0 || isAdverb(index + 1) {
      return true
    }
    return document.word("that", at: index + 1) || document.word("to", at: index + 1)
      || document.word("as", at: index + 1)
      || next.is(.percentWord) || next.is(.demonym)
  }

  private func readsAsPast(_ index: Int) -> Bool {
    guard !isBehindNounOpener(index), let before = document.token(index - 1),
      before.form == .word || before.mark == .comma
    else { return false }
    guard let next = document.token(index + 1) else { return false }
    return isPronounSubject(index - 1) || next.is(.determiner) || next.is(.indefiniteArticle)
      || next.number >= 0
      || next.shape.contains(.capitalised) || document.is(.placePreposition, at: index + 1)
      || next.mark != .none
  }

  func isPronounSubject(_ index: Int) -> Bool {
    document.word("he", at: index) || document.word("she", at: index) || document.word("it", at: index)
      || document.word("they", at: index) || document.word("we", at: index) || document.word("i", at: index)
      || document.word("you", at: index) || document.word("who", at: index)
      || document.word("which", at: index)
      || document.word("that", at: index)
  }

  private func isBehindPluralSubject(_ index: Int, nounLike: Bool) -> Bool {
    let before = isAdverb(index - 1) ? index - 2 : index - 1
    if isPronounSubject(before) { return true }
    guard let token = document.token(before), token.form == .word, !token.is(.stopword), !token.is(.verb)
    else { return false }
    if nounLike {
      guard
        document.is(.determiner, at: index + 1) || document.is(.indefiniteArticle, at: index + 1)
          || document.word("that", at: index + 1) || document.word("to", at: index + 1)
      else { return false }
    }
    let bytes = document.bytes[token.range]
    return bytes.count > 3 && bytes.last == 0x73 || document.word("people", at: before)
      || document.word("police", at: before)
  }
}

extension VerbLemmas {
  /// Verbs whose past looks like their base: cut, put, hit, beat.
  static let unchanging: Set<Int> = {
    let words = Set(
      list(
        "cut put hit shut set let cost quit cast broadcast forecast bet split upset rid thrust burst hurt bid spread shed beset beat read run come become overcome"
      )
    )
    return Set(lemmas.indices.filter { words.contains(lemmas[$0]) })
  }()
}
