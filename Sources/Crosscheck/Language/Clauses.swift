/// A stretch of a sentence with one verb that says what happens there.
public struct Clause: Sendable, Equatable {
  /// Indices of its tokens.
  public var tokens: Range<Int>
  /// Its verb; nil for a heading or a fragment.
  public var verb: VerbGroup?
  /// Infinitives and participles that hang on the verb, in order.
  public var dependents: [VerbGroup]
  /// Who or what the verb is said of.
  public var subject: Range<Int>?
  /// What directly follows the verb.
  public var object: Range<Int>?
  /// The word that opens it: that, who, after, if.
  public var opener: Int?
}

/// Cuts sentences into clauses at their verbs: small and sturdy rather than a parser.
struct ClauseReader {
  let document: Document
  let verbs: VerbGroupReader

  init(document: Document) {
    self.document = document
    verbs = VerbGroupReader(document: document)
  }

  /// The clauses of a sentence, covering all its tokens.
  func clauses(in sentence: Sentence) -> [Clause] {
    let groups = verbs.groups(in: sentence.tokens)
    let heads = heads(of: groups)
    guard !heads.isEmpty else {
      return [
        Clause(tokens: sentence.tokens, verb: nil, dependents: groups, subject: nil, object: nil, opener: nil)
      ]
    }
    var starts = [sentence.tokens.lowerBound]
    for (before, head) in zip(heads, heads.dropFirst()) { starts.append(start(of: head, after: before)) }
    var clauses: [Clause] = []
    for (index, head) in heads.enumerated() {
      let end = index + 1 < heads.count ? starts[index + 1] : sentence.tokens.upperBound
      let tokens = starts[index]..<max(end, head.tokens.upperBound)
      let dependents = groups.filter {
        $0.main != head.main && $0.tokens.lowerBound >= head.tokens.upperBound && tokens.contains($0.main)
      }
      let opener = (starts[index]..<head.tokens.lowerBound).first { isOpener($0) }
      clauses.append(
        Clause(
          tokens: tokens,
          verb: head,
          dependents: dependents,
          subject: subject(
            of: head,
            from: starts[index],
            opener: opener,
            earlier: clauses,
            sentence: sentence
          ),
          object: object(
            of: dependents.last(where: { isChained($0, to: head) }) ?? head,
            until: tokens.upperBound
          ),
          opener: opener
        )
      )
    }
    return clauses
  }

  // MARK: Heads

  /// The verbs that make clauses of their own.
  private func heads(of groups: [VerbGroup]) -> [VerbGroup] {
    var heads: [VerbGroup] = []
    for (index, group) in groups.enumerated() {
      switch group.role {
      case .finite:
        if isReducedRelative(group, followers: groups.dropFirst(index + 1)) { continue }
        if let last = heads.last, hangsOnNoun(group, behind: last) { continue }
        heads.append(group)
      case .infinitive: continue
      case .continuous, .participle:
        if opensParticipleClause(group) { heads.append(group) }
      }
    }
    return heads
  }

  /// `charges were filed against a man accused of theft`: no mark or conjunction parts the form from the verb before.
  private func hangsOnNoun(_ group: VerbGroup, behind head: VerbGroup) -> Bool {
    guard group.tokens.count == 1, !document.is(.speechVerb, at: head.main),
      document.value(of: .verb, at: group.main).map({ VerbLemmas.split($0).form == .pastOrParticiple })
        ?? true
    else { return false }
    let gap = head.tokens.upperBound..<group.tokens.lowerBound
    return !gap.isEmpty
      && !gap.contains {
        document.tokens[$0].mark == .comma || isStrongMark($0) || isOpener($0) || isConjunction($0)
      }
  }

  /// `a man suspected of theft was held`: a past form before a preposition, and a finite verb behind it.
  private func isReducedRelative(_ group: VerbGroup, followers: ArraySlice<VerbGroup>) -> Bool {
    guard group.tokens.count == 1, group.tense == .past, isPreposition(group.tokens.upperBound),
      let next = followers.first(where: { $0.role == .finite })
    else { return false }
    let gap = group.tokens.upperBound..<next.tokens.lowerBound
    return gap.count < 14
      && !gap.contains { document.tokens[$0].form == .mark || isOpener($0) || isConjunction($0) }
  }

  /// `…, leaving 12 dead`, `after killing two`: it says what happened by itself.
  private func opensParticipleClause(_ group: VerbGroup) -> Bool {
    let before = group.tokens.lowerBound - 1
    if document.mark(.comma, at: before) { return true }
    return document.word("after", at: before) || document.word("before", at: before)
      || document.word("while", at: before)
      || document.word("by", at: before) || document.word("without", at: before)
      || document.word("and", at: before)
      || document.word("when", at: before)
  }

  private func isChained(_ group: VerbGroup, to head: VerbGroup) -> Bool {
    group.role == .infinitive && group.tokens.lowerBound - head.tokens.upperBound <= 1
  }

  // MARK: Boundaries

  func isOpener(_ index: Int) -> Bool {
    isRelative(index) || document.word("that", at: index) || document.word("when", at: index)
      || document.word("while", at: index)
      || document.word("because", at: index) || document.word("although", at: index)
      || document.word("though", at: index)
      || document.word("until", at: index) || document.word("unless", at: index)
      || document.word("if", at: index)
      || document.word("whether", at: index) || document.word("but", at: index)
      || document.word("where", at: index)
      || document.word("after", at: index) || document.word("before", at: index)
      || document.word("since", at: index)
      || document.word("as", at: index) || document.word("than", at: index)
      || document.word("whereas", at: index)
      || document.word("so", at: index) || document.word("what", at: index) || document.word("how", at: index)
  }

  private func isRelative(_ index: Int) -> Bool {
    document.word("who", at: index) || document.word("which", at: index) || document.word("whose", at: index)
      || document.word("whom", at: index)
  }

  /// after, before, since, as: prepositions too, so that a comma behind them parts better.
  private func isDoubtfulOpener(_ index: Int) -> Bool {
    document.word("after", at: index) || document.word("before", at: index)
      || document.word("since", at: index)
      || document.word("as", at: index) || document.word("than", at: index)
      || document.word("until", at: index)
      || document.word("so", at: index)
  }

  func isConjunction(_ index: Int) -> Bool {
    document.word("and", at: index) || document.word("or", at: index)
  }

  private func isStrongMark(_ index: Int) -> Bool {
    switch document.tokens[index].mark {
    case .semicolon, .colon, .dash, .emDash, .openQuote, .closeQuote, .doubleQuote, .openBracket,
      .closeBracket:
      return true
    case .hyphen: return document.tokens[index].followsSpace
    default: return false
    }
  }

  /// Where the clause of a verb begins behind the clause before it.
  private func start(of head: VerbGroup, after before: VerbGroup) -> Int {
    let low = before.tokens.upperBound
    var index = head.tokens.lowerBound - 1
    if index >= low, document.mark(.comma, at: index) {
      guard let opening = openingComma(before: index), opening >= low else { return index }
      index = opening - 1
    }
    var comma: Int?
    var conjunction: Int?
    while index >= low {
      if isStrongMark(index) { return comma ?? index }
      if isOpener(index), !(isDoubtfulOpener(index) && comma != nil) {
        return document.mark(.comma, at: index - 1) && index - 1 >= low ? index - 1 : index
      }
      if document.mark(.comma, at: index) {
        if !isInsideList(index, low: low) { comma = index }
      } else if isConjunction(index), conjunction == nil, comma == nil {
        if document.mark(.comma, at: index - 1) || index == head.tokens.lowerBound - 1 { return index }
        conjunction = index
      }
      index -= 1
    }
    return comma ?? conjunction ?? low
  }

  /// A comma before an age or behind it parts nothing.
  private func isInsideList(_ index: Int, low: Int) -> Bool {
    if let age = document.number(at: index + 1), document.mark(.comma, at: age.tokens.upperBound) {
      return true
    }
    return document.token(index - 1)?.form == .digits && document.mark(.comma, at: index - 2)
  }

  /// The comma that opens what a comma directly before a verb closes.
  ///
  /// The nearest one, or one farther off that opens a relative clause or an apposition around it: `X, a teacher in
  /// Troy, Mich., said`.
  func openingComma(before index: Int) -> Int? {
    var open = index - 1
    var nearest: Int?
    while open > 0, index - open < 26 {
      let token = document.tokens[open]
      if token.shape.contains(.lineStart) || isStrongMark(open) || document.word("but", at: open)
        || document.word("that", at: open)
      {
        break
      }
      if token.mark == .period, document.tokens[open + 1].followsSpace,
        !document.is(.abbreviation, at: open - 1)
      {
        break
      }
      if token.mark == .comma {
        let isOpening =
          isRelative(open + 1) || document.is(.indefiniteArticle, at: open + 1)
          || document.is(.determiner, at: open + 1)
        if isOpening { return open }
        // X, 59, of Troy, said: the age belongs to it too.
        if nearest == nil || document.number(at: open + 1)?.tokens.upperBound == nearest { nearest = open }
      }
      open -= 1
    }
    return nearest
  }

  // MARK: Who and what

  func isPreposition(_ index: Int) -> Bool {
    document.is(.placePreposition, at: index) || document.word("of", at: index)
      || document.word("by", at: index)
      || document.word("for", at: index) || document.word("with", at: index) || document.word("on", at: index)
      || document.word("during", at: index) || document.word("under", at: index)
      || document.word("over", at: index)
      || document.word("between", at: index) || document.word("against", at: index)
      || document.word("among", at: index)
      || document.word("about", at: index) || document.word("through", at: index)
      || document.word("behind", at: index)
  }

  private func subject(
    of head: VerbGroup,
    from start: Int,
    opener: Int?,
    earlier: [Clause],
    sentence: Sentence
  ) -> Range<Int>? {
    let verb = head.tokens.lowerBound
    // Behind a relative clause the verb goes on with the subject before it.
    let previous = earlier.last { clause in
      clause.opener.map { !isRelative($0) && !document.word("where", at: $0) } ?? true
    }
    if head.role != .finite { return previous?.subject }
    var first = start
    var last = verb
    if document.mark(.comma, at: last - 1), let open = openingComma(before: last - 1) {
      last = open
      first = min(first, sentence.tokens.lowerBound)
      while last > first,
        let index = (first..<last).last(where: {
          document.mark(.comma, at: $0) || isOpener($0) || isStrongMark($0)
        }), index >= first
      {
        first = index + 1
        break
      }
    } else if let opener, opener >= start {
      if isRelative(opener) || (document.word("that", at: opener) && opener == verb - 1) {
        return antecedent(before: opener, sentence: sentence)
      }
      first = opener + 1
    }
    while first < last, document.tokens[first].form == .mark || isConjunction(first) { first += 1 }
    // 'In June, exports fell': what stands before a comma is no subject.
    if let comma = (first..<max(first, last)).first(where: {
      document.mark(.comma, at: $0) && !isInsideList($0, low: first)
    }),
      isPreposition(first) || document.tokens[first].is(.timePreposition), comma + 1 < last
    {
      first = comma + 1
    }
    if first >= last { return previous?.subject }
    return first..<last
  }

  private func antecedent(before index: Int, sentence: Sentence) -> Range<Int>? {
    var last = index
    while last > sentence.tokens.lowerBound, document.tokens[last - 1].form == .mark { last -= 1 }
    var first = last
    while first > sentence.tokens.lowerBound, last - first < 9 {
      let before = first - 1
      if document.tokens[before].form == .mark && document.tokens[before].mark != .hyphen || isOpener(before)
        || isPreposition(before)
        || document.is(.verb, at: before) && VerbGroupReader(document: document).group(endingAt: before)
      {
        break
      }
      first -= 1
    }
    return first < last ? first..<last : nil
  }

  private func object(of group: VerbGroup, until end: Int) -> Range<Int>? {
    let start = group.tokens.upperBound
    var last = start
    while last < end, last - start < 12 {
      let token = document.tokens[last]
      if token.form == .mark, token.mark != .hyphen, token.mark != .currency, token.mark != .percent { break }
      if isPreposition(last) || isOpener(last) || document.word("to", at: last) || token.is(.weekday) {
        break
      }
      last += 1
    }
    return last > start ? start..<last : nil
  }

  /// The noun that a phrase is about: its last word before a preposition or a comma.
  func head(of phrase: Range<Int>) -> Int? {
    var head: Int?
    for index in phrase {
      let token = document.tokens[index]
      if token.form == .mark {
        if token.mark == .hyphen || token.mark == .currency || token.mark == .percent || token.mark == .period
        {
          continue
        }
        if head != nil { break }
        continue
      }
      if isPreposition(index) || isOpener(index) {
        if head != nil { break }
        continue
      }
      if token.form == .word, !token.is(.determiner), !token.is(.indefiniteArticle), !verbs.isAdverb(index) {
        head = index
      }
    }
    return head
  }
}

extension VerbGroupReader {
  /// Whether a past verb stands at a token.
  fileprivate func group(endingAt index: Int) -> Bool {
    guard let value = document.value(of: .verb, at: index) else { return false }
    let form = VerbLemmas.split(value).form
    return form == .past || form == .pastOrParticiple
  }
}
