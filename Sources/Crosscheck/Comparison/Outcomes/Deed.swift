/// A verb of a report, or the object of one, that is stated or denied: `was inspected`, `fired no shot`.
struct Deed {
  let text: ReportText
  /// What is stated or denied, past the thesaurus, a verb as its base form.
  let key: Concept
  var isDenied: Bool
  /// Whether it is something yet to come.
  let isAhead: Bool
  /// The token of the verb or noun.
  let token: Int
  /// Index of its sentence.
  let sentence: Int
  /// Its words with those beside them.
  let passage: Range<Int>
  /// Who does it; empty where the text does not say.
  let actor: OutcomeSubject?
  /// To whom or what it is done.
  let patient: ConceptSet
  let context: PassageContext
  let scope: OutcomeScope

  /// Whether both are said of one actor or of one thing, as far as the texts say, and of no two.
  func isOfSame(as other: Deed) -> Bool? {
    let actors = [actor, other.actor].compactMap { $0?.words }.filter { !$0.isEmpty }
    let isOfOneActor = actors.count == 2 && !actors[0].isDisjoint(with: actors[1])
    let isOfOneThing = !patient.isDisjoint(with: other.patient)
    if actors.count == 2 && !isOfOneActor || !patient.isEmpty && !other.patient.isEmpty && !isOfOneThing {
      return false
    }
    return isOfOneActor || isOfOneThing ? true : nil
  }
}

/// Reads which deeds a text denies, and which of some deeds it states.
struct DeedReader {
  let text: ReportText
  let vocabulary: StoryVocabulary
  private let document: Document
  private let clauses: ClauseReader
  private let sense: OutcomeSense

  init(_ text: ReportText, _ vocabulary: StoryVocabulary) {
    self.text = text
    self.vocabulary = vocabulary
    document = text.document
    clauses = ClauseReader(document: text.document)
    sense = OutcomeSense(document: text.document)
  }

  /// What the text says was not done, or was not there.
  func denials() -> [Deed] {
    deeds(areDenied: true) { sentence in
      let mayDeny = sentence.tokens.contains { sense.mayDeny($0) }
      return sentence.tokens.filter { mayDeny || key(of: $0)?.isOpposite == true }
    }
  }

  /// What the text says of some verbs and nouns, denied or not.
  func deeds(of keys: ConceptTable) -> [Deed] {
    deeds { sentence in sentence.tokens.filter { key(of: $0).map { keys.contains($0.concept) } ?? false } }
  }

  // MARK: Deeds

  /// The deeds at some tokens, or those that are denied.
  private func deeds(areDenied: Bool = false, at tokens: (Sentence) -> [Int]) -> [Deed] {
    var deeds: [Deed] = []
    for (index, sentence) in document.sentences.enumerated() {
      guard sentence.tokens.count <= ReportLengths.longestSentence, text.isStatement(sentence) else {
        continue
      }
      let tokens = tokens(sentence)
      guard !tokens.isEmpty else { continue }
      var cut: [Clause]?
      for token in tokens {
        guard let (key, isOpposite) = key(of: token), vocabulary.weight(of: key) > Self.leastTelling,
          let answer = sense.answer([token], isYes: true, in: sentence),
          !areDenied || answer.isNegated != isOpposite
        else { continue }
        let clauses = cut ?? clauses.clauses(in: sentence)
        cut = clauses
        guard var deed = deed(token, key, answer, index, clauses) else { continue }
        if isOpposite { deed.isDenied.toggle() }
        deeds.append(deed)
      }
    }
    return deeds
  }

  /// A word that stands in every second sentence of the story tells nothing.
  private static let leastTelling = 0.25

  /// What a token stands for as a deed; nil for small words, names and verbs that are denied of anything.
  private func key(of token: Int) -> (concept: Concept, isOpposite: Bool)? {
    guard document.tokens[token].form == .word, !document.tokens[token].shape.contains(.capitalised) else {
      return nil
    }
    if let value = document.value(of: .verb, at: token) {
      let verb = VerbLemmas.split(value).verb
      if let sense = OppositeVerbs.senses[verb] { return (sense.concept, sense.isOpposite) }
      return Self.common.contains(verb) ? nil : (DeedWords.concept(ofVerb: verb), false)
    }
    return document.isOne(of: Self.idle, at: token) ? nil : text.concepts[token].map { ($0, false) }
  }

  private func deed(
    _ token: Int,
    _ key: Concept,
    _ answer: OutcomeSense.Answer,
    _ index: Int,
    _ clauses: [Clause]
  ) -> Deed? {
    guard let clause = clauses.last(where: { $0.tokens.lowerBound <= token }), let head = clause.verb else {
      return nil
    }
    let own = head.main == token ? head : clause.dependents.first { $0.main == token }
    guard let group = own ?? (isObject(token, answer, of: clause) ? head : nil),
      !isHearsay(group), !isHedged(group), !isNoLonger(answer.negation),
      !isOutdone(answer.negation, in: clause),
      answer.isNegated || group.role != .continuous
    else { return nil }
    return Deed(
      text: text,
      key: key,
      isDenied: answer.isNegated,
      isAhead: isAhead(group),
      token: token,
      sentence: index,
      passage: passage(token, answer, clause),
      actor: group.isPassive ? nil : OutcomeSubject(clause.subject, in: text, self.clauses),
      patient: own == nil ? [] : patient(of: group, in: clause),
      context: PassageContext(of: [token], clause: clause.tokens, sentence: index, in: text, vocabulary),
      scope: OutcomeScope(
        of: token..<token + 1,
        clause: clause.tokens,
        sentence: document.sentences[index].tokens,
        in: text
      )
    )
  }

  /// `is believed to be`: it is nobody's own.
  private func isHearsay(_ group: VerbGroup) -> Bool {
    group.isPassive && group.verb.map(Self.held.contains) ?? false
  }

  /// `barely landed a punch`: neither said nor denied.
  private func isHedged(_ group: VerbGroup) -> Bool {
    (group.tokens.lowerBound - 1..<group.tokens.upperBound).contains {
      document.isOne(of: Self.hedges, at: $0)
    }
  }

  private static let hedges: WordSet = [
    "barely", "hardly", "scarcely", "almost", "nearly", "seldom", "rarely",
  ]

  /// `no longer affected`: it was once, as the other report says; `no longer than` is another matter.
  private func isNoLonger(_ negation: Int?) -> Bool {
    negation.map { clauses.verbs.isNoLonger($0) && !document.word("than", at: $0 + 2) } ?? false
  }

  /// `No one has won it more often than she`: it is not denied that she won it.
  private func isOutdone(_ negation: Int?, in clause: Clause) -> Bool {
    negation.map { negation in
      (negation + 1..<max(negation + 1, clause.tokens.upperBound)).contains { document.word("than", at: $0) }
    } ?? false
  }

  /// Whether a noun is what a verb is done to, and where it is denied, whether it is the noun that is: `fired no shot`, `did not
  /// deploy tear gas`; of `did not read the letter` there may well be a letter.
  private func isObject(_ noun: Int, _ answer: OutcomeSense.Answer, of clause: Clause) -> Bool {
    guard let verb = clause.verb, verb.role == .finite, let object = clause.object,
      clauses.head(of: object) == noun, !(verb.verb.map(Self.refusing.contains) ?? false)
    else { return false }
    return !answer.isNegated
      || (answer.negation.map { $0 >= verb.tokens.lowerBound } ?? false)
        && !object.contains {
          document.is(.determiner, at: $0) && !document.word("any", at: $0) && !document.word("no", at: $0)
        }
  }

  /// `will sail`, `is to sail`, `voted to sail`, `voted against sailing`; what somebody failed to do is past.
  private func isAhead(_ group: VerbGroup) -> Bool {
    switch group.role {
    case .finite: return group.tense == .future
    case .infinitive: return !sense.mayDeny(group.tokens.lowerBound - 1)
    case .continuous: return document.word("against", at: group.tokens.lowerBound - 1)
    case .participle: return false
    }
  }

  /// What a verb is done to, behind a preposition too: `checked into the clinic`.
  private func patient(of group: VerbGroup, in clause: Clause) -> ConceptSet {
    guard !group.isPassive else { return concepts(of: clause.subject) }
    let start = group.tokens.upperBound
    // 'Checked out of the clinic' has two prepositions.
    return (start..<start + 3).lazy.map {
      concepts(of: clauses.object(from: $0, until: clause.tokens.upperBound))
    }.first { !$0.isEmpty } ?? []
  }

  private func concepts(of phrase: Range<Int>?) -> ConceptSet {
    guard let phrase, !phrase.contains(where: { document.is(.weekday, at: $0) }) else { return [] }
    return ConceptSet(phrase.compactMap { text.concepts[$0] })
  }

  /// The word with the subject and the negation before it where they are near, and a few words behind.
  private func passage(_ token: Int, _ answer: OutcomeSense.Answer, _ clause: Clause) -> Range<Int> {
    var lower = token
    for start in [answer.negation, clause.verb?.tokens.lowerBound, clause.subject?.lowerBound].compactMap({
      $0
    })
    where start < lower && token - start <= 7 { lower = start }
    var upper = token + 1
    while upper < min(token + 5, clause.tokens.upperBound),
      document.tokens[upper].form != .mark || document.mark(.hyphen, at: upper)
    {
      upper += 1
    }
    return lower..<upper
  }

  /// Verbs that are denied of anything.
  private static let common = VerbSet(
    """
    say know think want need have be do go come make take get give see expect comment look mean seem feel
    find work use tell run happen appear matter care let put keep show try change answer respond reply help understand
    remember exist include specify elaborate name wish plan intend doubt begin become leave hold
    """
  )
  /// `refused the hand`: the object was not given.
  private static let refusing = VerbSet(
    "refuse reject decline deny lack lose miss avoid cancel withhold drop scrap abandon fail"
  )
  private static let held = VerbSet("believe consider regard suppose report estimate")
  /// Nouns of which there is none anywhere.
  private static let idle: WordSet = [
    "evidence", "comment", "reason", "doubt", "sign", "idea", "way", "plan", "plans", "question", "need",
    "word", "answer", "problem", "one", "matter", "chance", "choice", "intention", "hurry", "details",
    "detail", "information", "reply", "response", "indication", "sense", "point", "use", "place", "time",
    "year", "day", "week", "month", "people", "person", "man", "woman", "other", "more", "fewer", "less",
  ]
}

/// What verbs come to as deeds.
enum DeedWords {
  /// By a verb's number.
  private static let concepts: [Concept] = VerbLemmas.lemmas.map { Thesaurus.standard.concept(of: $0) }

  /// The concept of a verb's base form: that of its noun, where the thesaurus has both.
  static func concept(ofVerb verb: Int) -> Concept { concepts[verb] }
}
