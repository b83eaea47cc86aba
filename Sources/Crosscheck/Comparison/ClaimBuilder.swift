/// Makes claims of facts: gathers what the words around each figure say it is about.
///
/// Facts come in the order of the text, so that what holds for a sentence or a clause is worked out once for all its facts.
///
/// A class, because its parts are handed to each other as functions: each would copy a struct with all it holds.
final class ClaimBuilder {
  let text: ReportText
  let lengths: ReportLengths
  let vocabulary: StoryVocabulary
  private let frames: Frames
  private let families: [Family?]
  private let daysAhead: DaysAhead
  private var names: NameLetters
  private let topics: SentenceTopics
  private let reportNames: NamesOfReport
  /// Of the last fact.
  private var sentence: SentenceSurroundings?
  private var clause: ClaimSurroundings?
  private var anchors: FrameAnchors?
  /// The times of its clause that figures are only compared with.
  private var bases: (clause: Range<Int>, timexes: [String])?

  init(text: ReportText, lengths: ReportLengths, vocabulary: StoryVocabulary) {
    self.text = text
    self.vocabulary = vocabulary
    self.lengths = lengths
    frames = Frames(text.discourse, facts: text.facts, of: Family.kinds)
    families = text.facts.indices.map { Family(text.facts[$0]) }
    daysAhead = DaysAhead(text)
    names = NameLetters(text)
    topics = SentenceTopics(text)
    reportNames = NamesOfReport(text)
  }

  /// Adds the claims of a text to those of its story, in the order of its facts; page furniture and datelines claim nothing.
  func addClaims(to claims: inout [Claim], _ tables: inout ClaimTables) {
    for place in text.facts.indices {
      guard let family = families[place] else { continue }
      let fact = text.facts[place]
      guard !text.isFurniture(fact) else { continue }
      let index = text.document.sentenceIndex(ofToken: fact.tokens.lowerBound)
      guard index < text.document.sentences.count,
        !text.isStamp(fact, sentence: index) || isOfStatement(fact, sentence: index)
      else { continue }
      let claim = claim(of: fact, at: claims.count, family: family, sentence: index, &tables)
      claims.append(claim)
    }
  }

  /// 'The funeral will be held at 11am on Friday': few words, and a statement all the same; 'This page was updated at 11am on
  /// Friday' tells of the report itself.
  ///
  /// Clock times only: days of few words are of many things, of the mayor and of the deputy mayor who resigned.
  private func isOfStatement(_ fact: Fact, sentence index: Int) -> Bool {
    // '"We never thought of Friday," she said': what somebody says in a few words hardly dates anything.
    guard fact.kind == .time, !text.document.sentences[index].isHeading,
      !text.document.sentences[index].tokens.contains(where: {
        [.openQuote, .closeQuote, .doubleQuote].contains(text.document.tokens[$0].mark)
      }), let frame = frames.frame(of: fact),
      frame.stance != .denied,
      let verb = frame.verb, let subject = frame.subject
    else { return false }
    return !Self.postings.contains(verb) && !Self.pages.contains(subject.head.lowercased())
  }

  /// What is done with a report and its pictures.
  private static let postings: WordTable = [
    "publish", "update", "post", "modify", "correct", "amend", "create", "edit", "upload", "file", "issue",
    "print",
    "write", "report", "record", "take", "photograph", "picture", "see", "show", "share", "read", "revise",
  ]
  private static let pages: WordTable = [
    "story", "article", "report", "page", "post", "photo", "photograph", "picture", "image", "video", "file",
    "version",
    "comment", "text",
  ]

  private func claim(
    of fact: Fact,
    at place: Int,
    family: Family,
    sentence index: Int,
    _ tables: inout ClaimTables
  ) -> Claim {
    let around = surroundings(of: fact, sentence: index, &tables)
    let sentence = around.sentence.sentence
    let frame = frames.frame(of: fact)
    let reader = AnchorReader(text: text, sentence: sentence)
    let anchors = anchors(of: frame, reader, &tables)
    let counted = counted(by: fact, &tables)
    let penalty = SoleLengths(text: text, sentence: sentence).penalty(of: fact)
    let traits = traits(of: fact, family, frame, around).union(counted?.traits ?? [])
    return Claim(
      report: text.report,
      index: place,
      fact: fact,
      valueNumber: tables.number(of: comparableValue(of: fact)),
      part: TimePart(of: fact, family, in: text.document),
      sentence: index,
      family: family,
      unit: counted?.unit ?? penalty,
      whole: fact.kind == .percentage ? reader.whole(of: fact) : nil,
      nouns: reader.nouns(of: fact),
      company: Company(
        of: fact.range,
        in: text.document.range(of: around.clause.clause),
        among: around.sentence.values,
        bare: fact.kind == .count ? bareNumbers(in: around.clause.clause) : []
      ),
      isInBriefReport: lengths.isBrief(text.report),
      prominence: lengths.prominence(ofSentence: index, in: text),
      owner: fact.kind == .age ? AgeOwners(text: text).owner(of: fact, in: sentence, at: index) : nil,
      actors: Self.isDeed(fact)
        ? around.clause.actors : around.clause.actors.subtracting(anchors.sourceWords),
      times: ClaimTimes(windows(of: frame), besides: family == .date ? .date : fact.kind),
      isFixed: isFixed(fact),
      weekday: family == .date ? weekday(of: fact, frame) : nil,
      isOfSaying: family == .date && !traits.contains(.dayAhead)
        && (frame?.verb).map(Self.sayings.contains) ?? false,
      isRetracted: frame?.stance == .corrected,
      traits: traits,
      scope: scope(of: fact, sentence: index, frame, around, source: anchors.source),
      reportNames: reportNames,
      sourceKind: frame?.source?.kind,
      around: around.clause,
      anchors: anchors,
      ownVerbs: family == .date ? reader.ownVerbs(of: fact, frame) : nil
    )
  }

  /// The traits that its words and its frame give to a fact; a date's may be of the day ahead, or of a first day.
  private func traits(of fact: Fact, _ family: Family, _ frame: Frame?, _ around: FactSurroundings) -> Traits
  {
    let reader = TraitReader(text: text, sentence: around.sentence.sentence, clause: around.clause.clause)
    var traits = reader.traits(of: fact, frame: frame)
    if family == .date {
      if daysAhead.contains(fact) { traits.insert(.dayAhead) }
      if text.document.word("from", at: fact.tokens.lowerBound - 1) { traits.insert(.firstDay) }
    }
    return traits
  }

  private func scope(
    of fact: Fact,
    sentence index: Int,
    _ frame: Frame?,
    _ around: FactSurroundings,
    source: ConceptSet
  ) -> ClaimScope {
    let reader = ScopeReader(
      text: text,
      sentence: around.sentence.sentence,
      clause: around.clause.clause,
      verb: frame?.verbTokens?.lowerBound,
      topic: topics[index]
    )
    return reader.scope(of: fact, source: source)
  }

  // MARK: What facts share

  private typealias FactSurroundings = (sentence: SentenceSurroundings, clause: ClaimSurroundings)

  /// What stands around a fact in its sentence and its clause.
  private func surroundings(of fact: Fact, sentence index: Int, _ tables: inout ClaimTables)
    -> FactSurroundings
  {
    let part = text.document.sentences[index].part(around: fact.tokens.lowerBound)
    let sentence: SentenceSurroundings
    if let known = self.sentence, known.sentence.tokens == part.tokens {
      sentence = known
    } else {
      sentence = SentenceSurroundings(
        part,
        at: index,
        of: text,
        vocabulary,
        values: members(of: part, &tables)
      )
      self.sentence = sentence
      clause = nil
    }
    let range = text.clause(around: fact.tokens, in: part)
    if let known = clause, known.clause == range { return (sentence, known) }
    let clause = ClaimSurroundings(range, in: sentence, of: text, vocabulary, &names)
    self.clause = clause
    return (sentence, clause)
  }

  /// The values of a sentence, except its names, by their numbers.
  private func members(of sentence: Sentence, _ tables: inout ClaimTables) -> [Company.Member] {
    var members: [Company.Member] = []
    for place in text.facts(in: sentence.tokens) where families[place] != nil {
      members.append(Company.Member(text.facts[place], number: tables.number(of: text.facts[place].value)))
    }
    return members.count < 2 ? members : members.sorted { $0.number < $1.number }
  }

  /// The numbers of a clause that are too plain to be compared, since no noun is said.
  private func bareNumbers(in clause: Range<Int>) -> [Double] {
    text.facts(in: clause).compactMap { place in
      guard text.facts[place].kind == .number, families[place] == nil,
        case .amount(let amount) = text.facts[place].value, amount.low == amount.high
      else { return nil }
      return amount.low
    }
  }

  private func anchors(
    of frame: Frame?,
    _ reader: AnchorReader,
    _ tables: inout ClaimTables
  ) -> FrameAnchors {
    // A figure may be the speaker's own where another one of its clause is not.
    if let known = anchors, known.clause == frame?.clause, known.frameSource == frame?.source { return known }
    let anchors = FrameAnchors(frame, reader, &tables)
    self.anchors = anchors
    return anchors
  }

  /// What gathers a fact with others: of a time that nothing completes its words, for 'last week' and 'this week' have one value
  /// where no date is known to count from.
  private func comparableValue(of fact: Fact) -> Value {
    guard case .time(let timex) = fact.value, timex.isOpen else { return fact.comparableValue }
    return .words(Words(text.document.plainText(fact.tokens).lowercased()))
  }

  /// The times that a frame names, but for those that its figure is only compared with: "than five years ago", "on 2024".
  private func windows(of frame: Frame?) -> [String] {
    guard let frame, !frame.windows.isEmpty else { return [] }
    if let known = bases, known.clause == frame.clause {
      return frame.windows.filter { !known.timexes.contains($0) }
    }
    let timexes = text.facts(in: frame.clause).compactMap { index -> String? in
      let tokens = text.facts[index].tokens
      guard case .time(let timex) = text.facts[index].value else { return nil }
      switch text.facts[index].kind {
      case .date: return text.isBase(tokens.lowerBound - 1) ? timex.value : nil
      case .duration: return text.isLengthOfRecord(tokens) || text.isLengthBefore(tokens) ? timex.value : nil
      default: return nil
      }
    }
    bases = (frame.clause, timexes)
    return frame.windows.filter { !timexes.contains($0) }
  }

  private func isOfPlans(_ frame: Frame) -> Bool { frame.verb.map(Self.plans.contains) ?? false }

  private static let plans: WordTable = ["plan", "schedule", "expect", "arrange", "call"]
  private static let sayings: WordTable = [
    "say", "tell", "add", "write", "comment", "explain", "quote", "post", "publish",
  ]

  /// Whether the report's date or the words themselves say which day a date is.
  private func isFixed(_ fact: Fact) -> Bool {
    text.published != nil || fact.tokens.contains(where: fixesDate)
  }

  /// The only day of the week that the words name, where something happened on it.
  ///
  /// Not 'from Friday to Sunday', nor 'last Friday', nor one of the days on which much is planned.
  private func weekday(of fact: Fact, _ frame: Frame?) -> Int? {
    if let frame, frame.stance != .asserted && frame.stance != .corrected || isOfPlans(frame) { return nil }
    let days = fact.tokens.filter { text.document.is(.weekday, at: $0) }
    guard days.count == 1, let day = days.first, !text.document.is(.timeShift, at: day - 1) else {
      return nil
    }
    return text.document.value(of: .weekday, at: day)
  }

  /// Whether a word fixes a date by itself: a month or a year.
  private func fixesDate(_ token: Int) -> Bool {
    text.document.is(.month, at: token)
      || (text.document.tokens[token].form == .digits && text.document.tokens[token].range.count == 4)
  }

  /// What a count, an ordinal or a rank counts, and what a stance is about.
  private func counted(by fact: Fact, _ tables: inout ClaimTables) -> NounMeaning? {
    if case .stance(let stance) = fact.value {
      let head = stance.concept.split(separator: " ").last.map(String.init) ?? stance.concept
      return (tables.concept(of: head), [])
    }
    guard fact.kind == .count || fact.kind == .ordinal || fact.kind == .rank,
      case .amount(let amount) = fact.value,
      let unit = amount.unit
    else { return nil }
    // 'fourth prime minister', 'fifth head of government': the phrase says more than its last word.
    let phrase = fact.tokens.last { text.marks[$0].contains(.beginsPhrase) }
    if let phrase, let concept = text.concepts[phrase] { return (concept, []) }
    return tables.counted(unit)
  }

  /// Whether what is said to have been done is the fact itself: then who says it does it, as in 'Summit confirmed'.
  private static func isDeed(_ fact: Fact) -> Bool { fact.kind == .polarity || fact.kind == .direction }
}
