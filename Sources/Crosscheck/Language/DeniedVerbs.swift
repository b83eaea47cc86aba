/// Verbs that a denial shows: a shrunk `is` before `not`, and an auxiliary that `never` or `nor` draws before its subject.
extension VerbGroupReader {
  /// `it's not true`, `he's not been told`: the `not` tells the verb from a possessive.
  func shrunk(at index: Int, until end: Int) -> VerbGroup? {
    guard index + 1 < end, document.word("not", at: index + 1), !isNotOnly(index + 1),
      !document.mark(.hyphen, at: index + 2)
    else { return nil }
    var main = index
    var verb = VerbLemmas.be
    var isPassive = false
    var next = skipAdverbs(from: index + 2, until: end)
    // 'he's not been told'
    if document.word("been", at: next) {
      (main, isPassive) = (next, true)
      next = skipAdverbs(from: next + 1, until: end)
    }
    if next < end, let (other, form) = form(next), fits(form, after: VerbLemmas.be, at: next), other >= 0 {
      isPassive = form != .continuous
      (main, verb) = (next, other)
    } else {
      isPassive = false
    }
    return VerbGroup(
      tokens: index..<max(main, index + 1) + 1,
      main: main,
      verb: verb,
      role: .finite,
      isPassive: isPassive,
      isNegated: true,
      tense: .present,
      isPossible: false
    )
  }

  /// `Never before have so many boats sunk`, `nor did he pay`: from the auxiliary over its subject to the verb.
  func inverted(at index: Int, first: Int, until end: Int) -> VerbGroup? {
    guard isAuxiliary(index), let auxiliary = denied(before: index, first: first), !isAdverb(index + 1),
      !document.is(.negation, at: index + 1)
    else { return nil }
    var main = index + 1
    while main < min(end, index + 9), let token = document.token(main) {
      if token.form == .mark, token.mark != .hyphen { return nil }
      if token.is(.conjunction) || isAuxiliary(main) || token.is(.opener) && !document.word("so", at: main) {
        return nil
      }
      if main > index + 1, let (verb, form) = form(main), fits(form, after: auxiliary.verb, at: main) {
        return VerbGroup(
          tokens: index..<main + 1,
          main: main,
          verb: listed(verb),
          role: .finite,
          isPassive: auxiliary.verb == VerbLemmas.be && form != .continuous,
          isNegated: true,
          tense: auxiliary.isPast ? .past : document.is(.modal, at: index) ? modalTense(index) : .present,
          isPossible: document.is(.modal, at: index) && isPossibility(index)
        )
      }
      main += 1
    }
    return nil
  }

  /// What the auxiliary at an index is that a denial at the head of its clause stands before.
  private func denied(before index: Int, first: Int) -> (verb: Int?, isPast: Bool)? {
    guard isDenial(index - 1, first: first) || isLongDenial(before: index, first: first) else { return nil }
    guard !document.is(.modal, at: index), let (verb, form) = form(index) else { return (nil, false) }
    return (verb, form == .past || verb == VerbLemmas.have)
  }

  /// `nor` directly before, or `never` where the sentence begins.
  private func isDenial(_ index: Int, first: Int) -> Bool {
    document.word("nor", at: index) || document.word("neither", at: index) && isHead(index, first)
      || document.word("never", at: index) && isHead(index, first)
  }

  /// `Never before in its history`, `Not once since May`, `At no time`: a denial and its time, without a verb of their own.
  private func isLongDenial(before index: Int, first: Int) -> Bool {
    let head = document.token(first)?.form == .mark ? first + 1 : first
    guard index > head + 1, index < head + 10 else { return false }
    let isNever =
      document.word("never", at: head)
      && (document.word("before", at: head + 1) || document.word("again", at: head + 1)
        || document.word("in", at: head + 1) || document.word("since", at: head + 1))
    let isNot =
      document.word("not", at: head)
      && (document.word("once", at: head + 1) || document.word("since", at: head + 1))
    let isNo =
      document.word("no", at: head + 1)
      && (document.word("at", at: head) || document.word("under", at: head) || document.word("in", at: head))
    guard isNever || isNot || isNo else { return false }
    return !(head..<index).contains {
      document.mark(.comma, at: $0) || isAuxiliary($0)
        || document.is(.opener, at: $0) && !document.word("before", at: $0)
          && !document.word("since", at: $0)
    }
  }

  private func isHead(_ index: Int, _ first: Int) -> Bool {
    index == first || index == first + 1 && document.token(first)?.form == .mark
  }
}
