/// Whether the clause around a time tells of what was or of what will be.
enum ClauseTense {
  /// What the words around a time say.
  enum Tense {
    case past, future, none
    /// What was, said of the time itself: `He left in May`, `In May, he left`.
    case over
    /// A timetable: `the run begins on 3 May`. A day of the week may still be one that is over, as below a picture.
    case scheduled

    /// Whether it was, near the time or of it.
    var isPast: Bool { self == .past || self == .over }
  }

  /// How far verbs are looked for on either side; a clause is seldom longer, and the cost stays bounded.
  private static let reach = 24

  /// The tense of the verb that governs a time: the nearest before it in its sentence, or else behind it.
  static func tense(around tokens: Range<Int>, in document: Document) -> Tense {
    let tense = nearest(to: tokens, in: document)
    return tense == .past && PlainPast.tells(of: tokens, in: document) ? .over : tense
  }

  private static func nearest(to tokens: Range<Int>, in document: Document) -> Tense {
    if document.word("since", at: tokens.lowerBound - 1) { return .over }
    if Deadlines.isGranted(until: tokens, in: document) || Deadlines.isOfDelivery(tokens, in: document) {
      return .future
    }
    let sentence = document.sentences[document.sentenceIndex(ofToken: tokens.lowerBound)].tokens
    var index = tokens.lowerBound - 1
    let isWeekday = WeekdaysAhead.isWeekday(tokens, in: document)
    while index >= max(sentence.lowerBound, tokens.lowerBound - reach) {
      let token = document.tokens[index]
      if isWeekday, WeekdaysAhead.isAhead(of: tokens, behind: index, in: document) { return .future }
      // "It cut the rating of notes due 2014, saying the purchase in July was dear": the notes are of the clause before.
      if token.mark == .semicolon || document.word("saying", at: index) { break }
      switch verb(at: index, in: document) {
      case nil: index -= 1
      case .past where Deadlines.isAhead(of: tokens, behind: index, in: document): return .future
      // "Housing starts in May fell": no verb.
      case .scheduled where isPast(at: tokens.upperBound, in: document): return .past
      case .scheduled where isOpening(index, of: tokens, in: document): return .future
      case let found?: return found
      }
    }
    index = tokens.upperBound
    let isInside = tokens.lowerBound - sentence.lowerBound > 2
    while index < min(sentence.upperBound, tokens.upperBound + reach) {
      // "The rise takes effect on 2 March, the ministry said": who says so tells nothing of the day.
      if isInside, document.mark(.comma, at: index), isAttribution(index + 1, in: document) { break }
      switch verb(at: index, in: document) {
      case nil: index += 1
      case let found?: return found
      }
    }
    return Deadlines.isEnd(tokens, in: document) ? .future : .none
  }

  /// Whether a clause says who said something: 'the ministry said', 'said Ann Vale'.
  private static func isAttribution(_ start: Int, in document: Document) -> Bool {
    for index in start..<start + 6 {
      guard let token = document.token(index), token.form == .word else { return false }
      if token.is(.speechVerb) { return true }
    }
    return false
  }

  private static func isPast(at index: Int, in document: Document) -> Bool {
    guard let token = document.token(index), token.form == .word else { return false }
    return isPastForm(token, at: index, in: document)
  }

  /// What the word at an index tells as a verb; nil where it is none that tells.
  static func verb(at index: Int, in document: Document) -> Tense? {
    let token = document.tokens[index]
    guard token.form == .word else { return nil }
    if token.is(.futureWord) {
      if isMay(index, in: document) || isCouldNot(index, in: document) { return nil }
      return isPlanNoun(index, in: document) || isPhrasal(index, in: document) ? nil : .future
    }
    // "Let's meet on Thursday"
    if isUrged(index, in: document) { return .future }
    if isPastForm(token, at: index, in: document) {
      if isAhead(before: index, in: document) { return .future }
      guard PresentPassive.tellsNothing(index, in: document) else { return .past }
      // "The match on Saturday is sold out."
      let isSoldOut = document.word("sold", at: index) && document.word("out", at: index + 1)
      return isSoldOut ? .future : Tense.none
    }
    if token.is(.stopword) {
      // "hope to have it ready"
      if document.word("have", at: index) || document.word("be", at: index),
        isPlainVerb(index, in: document)
      {
        return .future
      }
      // "is to open", "are to meet"
      let isCopula = document.word("is", at: index) || document.word("are", at: index)
      return isCopula && document.word("to", at: index + 1) ? .future : nil
    }
    // "pending a hearing on 19 April"
    if document.word("pending", at: index),
      document.is(.determiner, at: index + 1) || document.is(.indefiniteArticle, at: index + 1)
    {
      return .future
    }
    if isPlainVerb(index, in: document) || Fixtures.isAhead(index, in: document) { return .future }
    // It may be over by now: the nearest day is meant.
    if isOnceAhead(index, in: document) || document.word("ending", at: index)
      || isBeforeAnother(index, in: document)
    {
      return Tense.none
    }
    return isScheduled(index, in: document) ? .scheduled : nil
  }

  private static func isUrged(_ index: Int, in document: Document) -> Bool {
    // 'Let us know on Monday' is no plan, 'had better luck' neither.
    document.word("let's", at: index)
      || document.word("let", at: index) && document.is(.possessive, at: index + 1)
  }

  /// What only a timetable tells in the present: `the sale begins Saturday`; below a picture more words stand between.
  private static func isOpening(_ verb: Int, of time: Range<Int>, in document: Document) -> Bool {
    let next = document.word("on", at: verb + 1) ? verb + 2 : verb + 1
    return next == time.lowerBound && document.isOne(of: openings, at: verb)
  }

  private static let openings: WordSet = ["begins", "starts", "resumes", "reopens", "expires"]

  /// A past form or a participle by the table of verbs, or any other word in -ed.
  static func isPastForm(_ token: Token, at index: Int, in document: Document) -> Bool {
    if let code = document.value(of: .verb, at: index) {
      switch VerbLemmas.split(code).form {
      case .past, .pastOrParticiple, .participle: return !token.shape.contains(.capitalised)
      case .base:
        // "shut", "cut", "hit": the past looks like the base.
        return VerbLemmas.unchanging.contains(VerbLemmas.split(code).verb)
          && !document.word("to", at: index - 1)
      case .third, .continuous: return false
      }
    }
    guard token.end - token.start > 3, !token.shape.contains(.capitalised), !token.is(.stopword) else {
      return false
    }
    let last = Int(token.end) - 1
    return document.bytes[last] == 0x64 && document.bytes[last - 1] == 0x65
  }

  /// May the month.
  private static func isMay(_ index: Int, in document: Document) -> Bool {
    document.is(.month, at: index) && document.token(index)?.shape.contains(.capitalised) == true
  }

  /// `could not be reached`: that was.
  private static func isCouldNot(_ index: Int, in document: Document) -> Bool {
    document.word("could", at: index) && document.word("not", at: index + 1)
  }

  /// `was to touch down on Friday`, `were to open`: what was yet to come may be over.
  private static func isOnceAhead(_ index: Int, in document: Document) -> Bool {
    document.word("to", at: index - 1) && document.is(.verb, at: index)
      && (document.word("was", at: index - 2) || document.word("were", at: index - 2))
  }

  /// `set off`, `set by`, `were going up`: neither set to nor going to.
  private static func isPhrasal(_ index: Int, in document: Document) -> Bool {
    if document.word("set", at: index) {
      let next = document.word("down", at: index + 1) ? index + 2 : index + 1
      return !document.word("to", at: next) && !document.word("for", at: next)
    }
    return document.word("going", at: index) && !document.word("to", at: index + 1)
      && !document.word("ahead", at: index + 1)
  }

  /// What begins, opens or leaves by a timetable: `the run begins on 3 May`, `they go to the polls in June`.
  ///
  /// A plural's verb looks like a noun (`the return`), so that only verbs that are none are taken for one.
  private static func isScheduled(_ index: Int, in document: Document) -> Bool {
    guard let code = document.value(of: .verb, at: index) else { return false }
    let (verb, form) = VerbLemmas.split(code)
    guard form == .third || form == .base, timetable.contains(verb) else { return false }
    if form == .third { return !document.word("the", at: index - 1) }
    // "will likely go on": the modal tells.
    let lead = document.isOne(of: likelihoods, at: index - 1) ? index - 2 : index - 1
    return !VerbLemmas.isNounLike(verb) && !document.is(.stopword, at: lead)
      && document.token(lead)?.form == .word && !document.is(.modal, at: lead)
  }

  private static let likelihoods: WordSet = ["likely", "probably", "possibly", "certainly", "also"]

  private static let timetable = VerbSet(
    """
    begin start open reopen close end finish expire lapse resume return arrive leave depart sail fly land go come take
    retire appear stand
    """
  )

  /// `the plans`, `a set of`: no verbs.
  private static func isPlanNoun(_ index: Int, in document: Document) -> Bool {
    document.is(.determiner, at: index - 1) || document.is(.indefiniteArticle, at: index - 1)
  }

  private static let verbsOfIntent: WordSet = [
    "agreed", "advances", "plans", "promised", "vowed",
    "pledged", "wants", "hopes", "intends", "scheduled", "due",
    "set",
    "expected", "ready", "hoping", "planning", "planned", "wanted", "hoped", "offered", "is", "are",
    "voted",
    "decided", "undertaken", "undertook", "chose",
  ]

  /// `due to open`, `agreed to meet`, `plans to visit`: an infinitive behind a verb that looks ahead.
  private static func isPlainVerb(_ index: Int, in document: Document) -> Bool {
    guard document.word("to", at: index - 1) else { return false }
    let verb = document.word("not", at: index - 2) ? index - 3 : index - 2
    return document.isOne(of: verbsOfIntent, at: verb) || isIntent(verb, in: document)
      || (index - 6..<index - 2).contains { document.isOne(of: verbsOfCalling, at: $0) }
  }

  /// `they hope to win`, `officials plan to close it`, and not `a plan to close it`.
  private static func isIntent(_ verb: Int, in document: Document) -> Bool {
    document.isOne(of: plainIntents, at: verb)
      && (document.isOne(of: subjects, at: verb - 1) || document.isPluralNoun(verb - 1)
        || document.mark(.comma, at: verb - 1))
  }

  private static let plainIntents: WordSet = ["plan", "hope", "want", "intend", "aim", "advance"]
  private static let subjects: WordSet = ["they", "we", "i", "you", "who", "both"]

  /// `invited both leaders to meet her on Wednesday`: what somebody is asked to do lies ahead.
  ///
  /// Not what he is ordered or urged to do: of that the day of the order is told as often.
  private static let verbsOfCalling: WordSet = ["invited", "summoned"]

  /// `met on Monday before entering the chapel on Tuesday`: later than what the sentence tells.
  private static func isBeforeAnother(_ index: Int, in document: Document) -> Bool {
    guard document.word("before", at: index - 1), let code = document.value(of: .verb, at: index) else {
      return false
    }
    return VerbLemmas.split(code).form == .continuous
  }

  /// Whether a participle tells of the object of `should have`: an object stands between, and no adverb ("could have badly hurt").
  private static func isOfObject(_ index: Int, in document: Document) -> Bool {
    guard let object = document.token(index - 1), object.form == .word, !object.is(.stopword),
      !object.ends(in: "ly", of: document.bytes)
    else { return false }
    return (index - 3..<index).contains {
      document.word("have", at: $0 - 1) && document.is(.futureWord, at: $0 - 2)
    }
  }

  /// Whether a participle is no past but what will be: `will be completed`, `to be held`.
  private static func isAhead(before index: Int, in document: Document) -> Bool {
    var before = index - 1
    // "Should have the service restored by May": the participle tells what the object will be.
    if isOfObject(index, in: document) { return true }
    while before >= max(0, index - 5) {
      if document.is(.futureWord, at: before) {
        return !isPlanNoun(before, in: document) && !isMay(before, in: document)
      }
      if document.word("to", at: before), document.word("be", at: before + 1) { return true }
      guard
        document.word("be", at: before) || document.word("not", at: before)
          || document.word("also", at: before)
          || document.word("have", at: before) || document.word("been", at: before)
          || document.word("only", at: before) || document.word("stay", at: before)
          || document.word("remain", at: before) || document.word("get", at: before)
      else { return false }
      before -= 1
    }
    return false
  }
}
