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
  /// Whether the verb over it takes it back: `I don't think he won`.
  public var isUnderNegation = false
}

extension Clause {
  /// Whether a token belongs to a verb that depends on the clause's own.
  func isDependent(_ token: Int) -> Bool {
    let place = dependents.indices.partitioningIndex { dependents[$0].tokens.upperBound > token }
    return place < dependents.count && dependents[place].tokens.contains(token)
  }

  /// The last verb that ends before a token: one that depends on the clause's own, or that one.
  func verb(endingBefore token: Int) -> VerbGroup? {
    if let near = dependents(endingBefore: token).last { return near }
    return verb.flatMap { $0.tokens.upperBound < token ? $0 : nil }
  }

  /// The verbs that depend on its own and end before a token.
  func dependents(endingBefore token: Int) -> ArraySlice<VerbGroup> {
    dependents[..<dependents.indices.partitioningIndex { dependents[$0].tokens.upperBound >= token }]
  }
}

/// Cuts sentences into clauses at their verbs: small and sturdy rather than a parser.
struct ClauseReader {
  let document: Document
  let verbs: VerbGroupReader
  let marks: ClauseMarks

  /// No verb hangs on one that is farther off.
  static let longestGap = 60

  init(document: Document) {
    self.document = document
    verbs = VerbGroupReader(document: document)
    marks = ClauseMarks(document: document)
  }

  /// The clauses of a sentence, covering all its tokens.
  func clauses(in sentence: Sentence) -> [Clause] {
    var lists = ClauseLists()
    read(sentence, into: &lists)
    return lists.clauses
  }

  /// Takes the clauses of a sentence into lists that may have held those of another.
  func read(_ sentence: Sentence, into lists: inout ClauseLists) {
    lists.removeAll()
    verbs.addGroups(in: sentence.tokens, to: &lists.groups)
    addHeads(of: lists.groups, to: &lists.heads)
    guard !lists.heads.isEmpty else {
      lists.clauses.append(
        Clause(
          tokens: sentence.tokens,
          verb: nil,
          dependents: lists.groups,
          subject: nil,
          object: nil,
          opener: nil
        )
      )
      return
    }
    lists.starts.append(sentence.tokens.lowerBound)
    for index in lists.heads.indices.dropFirst() {
      lists.starts.append(marks.start(of: lists.heads[index], after: lists.heads[index - 1]))
    }
    addClauses(of: sentence, to: &lists)
  }

  private func addClauses(of sentence: Sentence, to lists: inout ClauseLists) {
    // The subject of the last clause that is no relative one: what a verb behind a relative clause goes on with.
    var mainSubject: Range<Int>?
    var next = 0
    for index in lists.heads.indices {
      let (head, start) = (lists.heads[index], lists.starts[index])
      let end = index + 1 < lists.heads.count ? lists.starts[index + 1] : sentence.tokens.upperBound
      let tokens = start..<max(end, head.tokens.upperBound)
      while lists.groups[next].main != head.main { next += 1 }
      let dependents = dependents(of: head, among: lists.groups, from: next + 1, until: tokens.upperBound)
      let opener = (start..<head.tokens.lowerBound).first { marks.isOpener($0) }
      let subject = subject(of: head, from: start, opener: opener, previous: mainSubject, sentence: sentence)
      let last = dependents.last(where: { isChained($0, to: head) }) ?? head
      var clause = Clause(
        tokens: tokens,
        verb: head,
        dependents: dependents,
        subject: subject,
        object: object(of: last, until: tokens.upperBound),
        opener: opener
      )
      if index > 0 { clause.isUnderNegation = raisesNegation(lists.heads[index - 1], over: clause) }
      if opener.map({ !marks.isRelative($0) && !document.word("where", at: $0) }) ?? true {
        mainSubject = subject
      }
      lists.clauses.append(clause)
    }
  }

  /// The groups behind a head and before an index; most heads have none, and cost no list.
  private func dependents(of head: VerbGroup, among groups: [VerbGroup], from first: Int, until end: Int)
    -> [VerbGroup]
  {
    let last = groups[first...].firstIndex { $0.main >= end } ?? groups.count
    return last == first ? [] : groups[first..<last].filter { $0.tokens.lowerBound >= head.tokens.upperBound }
  }

  /// `do not think`, `doesn't believe that`: what is denied stands in the clause directly behind.
  private func raisesNegation(_ head: VerbGroup, over clause: Clause) -> Bool {
    guard head.isNegated, let verb = head.verb, Self.raising.contains(verb) else { return false }
    let start = head.tokens.upperBound
    return clause.opener.map { $0 == start && document.word("that", at: $0) }
      ?? (clause.tokens.lowerBound == start)
  }

  private static let raising = VerbSet("think believe expect suppose imagine reckon feel")

  // MARK: Heads

  /// The verbs that make clauses of their own.
  private func addHeads(of groups: [VerbGroup], to heads: inout [VerbGroup]) {
    for (index, group) in groups.enumerated() {
      switch group.role {
      case .finite:
        if isReducedRelative(index, among: groups) || isOfOneOfThem(index, among: groups) { continue }
        if let last = heads.last, hangsOnNoun(group, behind: last) { continue }
        heads.append(group)
      case .infinitive: continue
      case .continuous, .participle:
        if opensParticipleClause(group) { heads.append(group) }
      }
    }
  }

  /// `…, leaving 12 dead`, `after killing two`: it says what happened by itself.
  private func opensParticipleClause(_ group: VerbGroup) -> Bool {
    let before = group.tokens.lowerBound - 1
    if document.mark(.comma, at: before) { return true }
    return document.is(.participleLead, at: before)
  }

  private func isChained(_ group: VerbGroup, to head: VerbGroup) -> Bool {
    group.role == .infinitive && group.tokens.lowerBound - head.tokens.upperBound <= 1
  }

  // MARK: Who and what

  private func subject(
    of head: VerbGroup,
    from start: Int,
    opener: Int?,
    previous: Range<Int>?,
    sentence: Sentence
  ) -> Range<Int>? {
    let verb = head.tokens.lowerBound
    // Behind a relative clause the verb goes on with the subject before it.
    if head.role != .finite { return previous }
    var first = start
    var last = verb
    if document.mark(.comma, at: last - 1), let open = marks.openingComma(before: last - 1) {
      last = open
      first = min(first, sentence.tokens.lowerBound)
      if last > first,
        let index = (first..<last).last(where: {
          marks.isComma($0) || marks.isOpener($0) || marks.isStrongMark($0)
        })
      {
        first = index + 1
      }
    } else if let opener, opener >= start {
      // 'The round in which Weller fell': behind a preposition the pronoun is no subject.
      let isOfPreposition =
        opener > sentence.tokens.lowerBound && marks.isPreposition(opener - 1) && opener < verb - 1
      if marks.isRelative(opener) && !isOfPreposition
        || (document.word("that", at: opener) && opener == verb - 1)
      {
        return antecedent(before: opener, sentence: sentence)
      }
      first = opener + 1
    }
    if let mark = (first..<max(first, last)).last(where: { marks.isStrongMark($0) }) { first = mark + 1 }
    while first < last, document.tokens[first].form == .mark || marks.isConjunction(first) { first += 1 }
    // 'In June, exports fell': what stands before a comma is no subject.
    if let comma = (first..<max(first, last)).first(where: {
      marks.isComma($0) && !marks.isInsideList($0, low: first)
    }),
      marks.isPreposition(first) || document.tokens[first].is(.timePreposition), comma + 1 < last
    {
      first = comma + 1
    }
    if first >= last { return previous }
    return first..<last
  }

  private func antecedent(before index: Int, sentence: Sentence) -> Range<Int>? {
    var last = index
    while last > sentence.tokens.lowerBound, document.tokens[last - 1].form == .mark { last -= 1 }
    var first = last
    while first > sentence.tokens.lowerBound, last - first < 9 {
      let before = first - 1
      if document.tokens[before].form == .mark && document.tokens[before].mark != .hyphen
        || marks.isOpener(before)
        || marks.isPreposition(before)
        || document.is(.verb, at: before) && VerbGroupReader(document: document).group(endingAt: before)
      {
        break
      }
      first -= 1
    }
    return first < last ? first..<last : nil
  }

  func object(of group: VerbGroup, until end: Int) -> Range<Int>? {
    object(from: group.tokens.upperBound, until: end)
  }

  /// What something is done to, from behind the verb and its particle on.
  func object(from start: Int, until end: Int) -> Range<Int>? {
    var last = start
    while last < end, last - start < 12 {
      let token = document.tokens[last]
      if token.form == .mark, token.mark != .hyphen, token.mark != .currency, token.mark != .percent { break }
      if marks.isPreposition(last) || marks.isOpener(last) || document.word("to", at: last)
        || token.is(.weekday) || token.is(.dayReference)
        || (token.is(.timeShift) && document.is(.timeUnit, at: last + 1))
      {
        break
      }
      last += 1
    }
    if let head = head(of: start..<last), document.is(.timeUnit, at: head) { return nil }
    return last > start ? start..<last : nil
  }

  private func isNumeral(_ index: Int) -> Bool {
    document.tokens[index].number >= 0 || document.is(.ordinalSuffix, at: index)
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
      if marks.isPreposition(index) || marks.isOpener(index) || marks.isConjunction(index) {
        // '13th and 14th month pay'
        if let head, !(marks.isConjunction(index) && isNumeral(head)) { break }
        continue
      }
      // 'a depot belonging to the army'
      if head != nil, document.isContinuous(index) { break }
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
