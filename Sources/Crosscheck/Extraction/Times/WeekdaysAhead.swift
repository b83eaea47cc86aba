/// Days of the week that lie ahead though their verb is in the present: `the final is on Sunday`, `the fair runs from Friday`.
///
/// Captions tell in the present of what was (`Ann Vale returns to Lorn on Sunday`): there a place or a person stands between
/// the verb and its day, or an `as` before both.
enum WeekdaysAhead {
  /// Whether a time is told by a day of the week alone: a month tells more than the tense.
  static func isWeekday(_ time: Range<Int>, in document: Document) -> Bool {
    time.contains { document.is(.weekday, at: $0) } && !time.contains { document.is(.month, at: $0) }
  }

  /// Whether the word at an index is a verb that puts a day of the week behind it ahead.
  static func isAhead(of time: Range<Int>, behind verb: Int, in document: Document) -> Bool {
    guard time.lowerBound - verb <= 5, let token = document.token(verb), token.form == .word else {
      return false
    }
    let isCopula = document.word("is", at: verb) || document.word("are", at: verb)
    if isCopula {
      // "The busiest day is Saturday" is of every week, and "the photo is from Saturday" of what was.
      return verb + 1 < time.lowerBound && isLed(time, from: verb + 1, in: document)
        && !document.word("from", at: verb + 1) && !isToday(verb - 1, in: document)
    }
    // "The trial opens Monday's bulletin."
    if document.is(.possessive, at: time.upperBound) { return false }
    if isPlan(verb, until: time, in: document) { return true }
    if document.isOne(of: lasting, at: verb) {
      return verb + 2 == time.lowerBound && document.isOne(of: bounds, at: verb + 1)
    }
    return isScheduled(verb, until: time, in: document) && !isCaption(verb, in: document)
  }

  /// Whether nothing stands between a verb and its time but `on`, `at` or `from`.
  private static func isLed(_ time: Range<Int>, from next: Int, in document: Document) -> Bool {
    if next == time.lowerBound { return true }
    return next + 1 == time.lowerBound
      && (document.word("on", at: next) || document.word("at", at: next) || document.word("from", at: next))
  }

  /// `today is Sunday`, `it is Sunday`: no day to come.
  private static func isToday(_ subject: Int, in document: Document) -> Bool {
    document.is(.dayReference, at: subject) || document.word("it", at: subject)
      || document.word("this", at: subject) || document.word("that", at: subject)
  }

  /// `they are playing Sunday`, `I'm leaving on Friday`.
  private static func isPlan(_ verb: Int, until time: Range<Int>, in document: Document) -> Bool {
    guard document.isOne(of: plans, at: verb), isPresent(verb - 1, in: document) else { return false }
    return !(verb + 1..<max(verb + 1, time.lowerBound)).contains { document.isOne(of: apart, at: $0) }
  }

  private static func isPresent(_ index: Int, in document: Document) -> Bool {
    if document.isOne(of: copulas, at: index) { return true }
    return document.is(.possessive, at: index)
      && (document.word("he", at: index - 1) || document.word("she", at: index - 1))
  }

  /// `Parliament returns on Monday`, `the show airs Sunday`, `the vote takes place on Friday`, `voters go to the polls Sunday`.
  private static func isScheduled(_ verb: Int, until time: Range<Int>, in document: Document) -> Bool {
    if document.isOne(of: openings, at: verb) { return isLed(time, from: verb + 1, in: document) }
    // "Shares ended Friday higher" is told as "end Friday" by some: only with a preposition.
    if document.isOne(of: closings, at: verb) {
      return verb + 1 < time.lowerBound && isLed(time, from: verb + 1, in: document)
    }
    if document.word("takes", at: verb) || document.word("take", at: verb) {
      return document.word("place", at: verb + 1) && isLed(time, from: verb + 2, in: document)
    }
    if document.word("kicks", at: verb) {
      return document.word("off", at: verb + 1) && isLed(time, from: verb + 2, in: document)
    }
    if document.word("go", at: verb) || document.word("goes", at: verb) {
      return document.word("to", at: verb + 1) && document.word("polls", at: verb + 3)
        && isLed(time, from: verb + 4, in: document)
    }
    return document.word("meet", at: verb) && isMatch(verb, until: time, in: document)
  }

  /// `Lorn meet Arden on Sunday`: one name has a verb in the plural only where it is a team's.
  private static func isMatch(_ verb: Int, until time: Range<Int>, in document: Document) -> Bool {
    guard let team = document.token(verb - 1), team.form == .word, team.shape.contains(.capitalised),
      !document.is(.conjunction, at: verb - 2),
      // "Ministers meet Vale on Sunday": a noun that begins its sentence.
      !document.startsSentence(verb - 1) || !team.ends(in: "s", of: document.bytes),
      let other = document.token(verb + 1), other.form == .word, other.shape.contains(.capitalised),
      !other.is(.weekday)
    else { return false }
    return isLed(time, from: verb + 2, in: document)
  }

  /// Whether an `as` or a `while` stands before a verb in its sentence: below a picture.
  private static func isCaption(_ verb: Int, in document: Document) -> Bool {
    let sentence = document.sentences[document.sentenceIndex(ofToken: verb)].tokens
    return (max(sentence.lowerBound, verb - 20)..<verb).contains {
      document.word("as", at: $0) || document.word("while", at: $0)
    }
  }

  private static let copulas: WordSet = [
    "is", "are", "am", "i'm", "we're", "they're", "you're", "who're",
  ]
  private static let plans: WordSet = [
    "playing", "meeting", "leaving", "going", "flying", "coming", "travelling", "traveling", "returning",
    "sailing",
  ]
  /// `is leaving after his defeat on Sunday`: the day is of something else.
  private static let apart: WordSet = [
    "after", "before", "since", "following", "over", "despite", "because", "that", "which", "who",
    "said", "down", "off", "through", "up", "out",
  ]
  private static let lasting: WordSet = ["runs", "lasts", "continues"]
  private static let bounds: WordSet = ["from", "through", "until", "till", "to"]
  private static let openings: WordSet = [
    "begins", "starts", "resumes", "reopens", "expires", "returns", "opens", "airs", "premieres",
    "reconvenes",
  ]
  private static let closings: WordSet = ["ends", "closes", "finishes", "concludes"]
}
