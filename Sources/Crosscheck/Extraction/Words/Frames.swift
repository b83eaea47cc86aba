/// The frames of a text's facts, each read off the clause that the fact stands in.
public struct Frames: Sendable {
  private let document: Document
  /// In the order of their clauses.
  private let frames: [Frame]
  /// What figures count and belong to, in the order of their first tokens.
  private let figures: [(token: Int, reading: FigureEvents.Reading)]

  /// Reads the frames of a text's facts, which stand in the order of their places; of some kinds only, where given.
  public init(_ discourse: Discourse, facts: [Fact], of kinds: Set<Kind> = Set(Kind.allCases)) {
    self.init(discourse, facts: facts[...], of: kinds)
  }

  init(_ discourse: Discourse, facts: ArraySlice<Fact>, of kinds: Set<Kind> = Set(Kind.allCases)) {
    document = discourse.document
    let builder = FrameBuilder(discourse, facts: facts)
    var frames: [Frame] = []
    // Prose has a clause for eight tokens and more.
    frames.reserveLargeCapacity(facts.isEmpty ? 0 : document.tokens.count / 8)
    var clauses: [Clause] = []
    var figures: [(token: Int, reading: FigureEvents.Reading)] = []
    figures.reserveLargeCapacity(facts.count)
    var counted: String?
    let takesAll = kinds.count == Kind.allCases.count
    // Read in place: a copy of a fact would count references to all that it holds.
    let facts = facts.span
    for number in facts.indices where takesAll || kinds.contains(facts[number].kind) {
      let token = facts[number].tokens.lowerBound
      let isFigure = facts[number].isFigure
      guard isFigure || token >= frames.last?.clause.upperBound ?? 0 else { continue }
      if token >= clauses.last?.tokens.upperBound ?? 0 {
        let sentence = document.sentenceIndex(ofToken: token)
        guard sentence < document.sentences.count else { break }
        clauses = builder.reader.clauses(in: document.sentences[sentence])
        counted = nil
      }
      let place = clauses.indices.partitioningIndex { clauses[$0].tokens.upperBound > token }
      guard place < clauses.count else { continue }
      let isOfBefore =
        isFigure && place > 0 && builder.isOfClauseBefore(facts[number], in: clauses, at: place)
      let own = isOfBefore ? place - 1 : place
      for index in own...place where clauses[index].tokens.lowerBound >= frames.last?.clause.upperBound ?? 0 {
        frames.append(builder.frame(of: clauses[index]))
      }
      guard isFigure, figures.last.map({ $0.token < token }) ?? true else { continue }
      var reading = builder.events.reading(of: facts[number], in: clauses, at: own, counted: counted)
      reading.isOfClauseBefore = isOfBefore
      reading.isOfSpeaker = !isOfBefore && builder.isOfSpeaker(facts[number], in: clauses[place])
      if !isOfBefore { reading.source = builder.trailingSource(of: facts[number], in: clauses[place]) }
      if facts[number].kind == .count || facts[number].kind == .duration
        || facts[number].kind == .quantity
      {
        counted = reading.noun ?? counted
      }
      figures.append((token, reading))
    }
    self.frames = frames
    self.figures = figures
  }

  /// The frame of one of the facts that the frames were read for.
  public func frame(of fact: Fact) -> Frame? {
    let index = frames.indices.partitioningIndex { frames[$0].clause.upperBound > fact.tokens.lowerBound }
    guard index < frames.count else { return nil }
    let isTakenBack = isTakenBack(fact)
    // Most frames are handed out as they are.
    guard fact.isFigure || isTakenBack else { return frames[index] }
    var frame = frames[index]
    if fact.isFigure, let figure = figure(at: fact.tokens.lowerBound) {
      if figure.isOfClauseBefore, index > 0 { frame = frames[index - 1] }
      if figure.isOfSpeaker { frame.source = nil }
      if let source = figure.source { frame.source = source }
      frame.noun = figure.noun
      frame.event = figure.event
    }
    if isTakenBack {
      frame.stance = .corrected
      frame.isNegated = true
    }
    return frame
  }

  private func figure(at token: Int) -> FigureEvents.Reading? {
    let place = figures.indices.partitioningIndex { figures[$0].token >= token }
    return place < figures.count && figures[place].token == token ? figures[place].reading : nil
  }

  /// `not 60, as first reported`: a figure directly behind a negation that belongs to no verb.
  private func isTakenBack(_ fact: Fact) -> Bool {
    let before = fact.tokens.lowerBound - 1
    guard document.word("not", at: before), case .amount = fact.value else { return false }
    return
      !(document.value(of: .verb, at: before - 1).map { $0 >> 3 <= VerbLemmas.do }
      ?? document.is(.modal, at: before - 1))
      || document.mark(.comma, at: before - 1)
  }
}

/// Puts the frame of a clause together.
///
/// A class, because its parts are handed to each other as functions: each would copy a struct with all it holds.
final class FrameBuilder {
  let document: Document
  let entities: [Entity]
  let marks: QuotationMarks
  let attributions: [Attribution]
  let reader: ClauseReader
  let events: FigureEvents
  let titles: TitlesByName
  /// The quotations and who spoke, and the times, in order.
  let quotations: [(tokens: Range<Int>, speaker: String?)]
  private let times: [(token: Int, value: String)]

  init(_ discourse: Discourse, facts: ArraySlice<Fact>) {
    document = discourse.document
    entities = discourse.entities
    marks = discourse.marks
    attributions = discourse.attributions
    reader = ClauseReader(document: discourse.document)
    events = FigureEvents(document: discourse.document, reader: reader)
    titles = TitlesByName(discourse.entities)
    quotations = facts.compactMap { fact in
      guard fact.kind == .quotation, case .words(let words) = fact.value else { return nil }
      return (fact.tokens, words.speaker)
    }
    times = facts.compactMap { fact in
      guard case .time(let timex) = fact.value else { return nil }
      // A time of day of which no day is said is no window: it would be the day of the report.
      let hour = timex.implied.contains(.day) ? timex.value.firstIndex(of: "T") : nil
      return (fact.tokens.lowerBound, hour.map { String(timex.value[$0...]) } ?? timex.value)
    }
  }

  func frame(of clause: Clause) -> Frame {
    let predicate = Predicate(clause, in: document)
    let attribution = attribution(of: clause)
    let source = attribution.flatMap(source) ?? quotedSource(of: clause)
    return Frame(
      clause: clause.tokens,
      verb: predicate.lemma,
      verbTokens: predicate.tokens,
      outerVerb: predicate.outerLemma,
      eventNouns: eventNouns(in: clause),
      subject: clause.subject.flatMap(participant),
      object: clause.object.flatMap(participant),
      isPassive: predicate.isPassive,
      isNegated: predicate.isNegated || hasNegativeSubject(clause),
      isQuoted: marks.passage(at: clause.verb?.main ?? clause.tokens.lowerBound) != nil,
      tense: clause.verb?.tense ?? .none,
      stance: stance(of: clause, predicate: predicate, attribution: attribution),
      source: source,
      qualifiers: qualifiers(in: clause),
      places: entities[entities.beginning(in: clause.tokens)].lazy.filter { $0.kind == .place }
        .prefix(Self.mostListed).map(\.text),
      windows: windows(in: clause)
    )
  }

  // MARK: Who says so

  /// The attribution that a clause stands under: one that follows in its sentence, or one that comes before.
  private func attribution(of clause: Clause) -> Attribution? {
    guard let main = clause.verb?.main ?? clause.tokens.first else { return nil }
    let sentence = document.sentences[document.sentenceIndex(ofToken: clause.tokens.lowerBound)]
    let here = attributions.beginning(in: sentence.near(main)).lazy.filter { !$0.isOfWords }
    if let own = here.first(where: { $0.verb.contains(main) }) {
      // 'The firm reported losses of $3 million, its spokesman said.'
      if !own.isTrailing, own.lemma == "report" || own.lemma == "post" || own.lemma == "announce",
        let behind = here.first(where: { $0.isTrailing && $0.verb.lowerBound > main })
      {
        return behind
      }
      return own.isTrailing ? nil : own
    }
    if let leading = here.last(where: { !$0.isTrailing && $0.verb.upperBound <= main }),
      !turnsAway(clause, from: leading)
    {
      return leading
    }
    if let aside = here.last(where: { isAside($0, before: main) }) { return aside }
    return here.first {
      ($0.isTrailing || $0.lemma == "according") && $0.verb.lowerBound > main
        && !isParted(main, from: $0.verb.lowerBound)
    }
      ?? here.first {
        $0.lemma == "according" || clause.verb == nil && !isParted(main, from: max(main, $0.verb.lowerBound))
      }
  }

  /// `2 hurt in shooting; police say suspect worked there`: what a semicolon parts is said by itself.
  private func isParted(_ first: Int, from last: Int) -> Bool {
    (first..<last).contains { document.mark(.semicolon, at: $0) }
  }

  // MARK: What takes part

  private func participant(_ phrase: Range<Int>) -> Frame.Participant? {
    guard let head = reader.head(of: phrase) else { return nil }
    var trimmed = phrase
    while let first = trimmed.first,
      document.is(.determiner, at: first) || document.is(.indefiniteArticle, at: first)
    {
      trimmed = trimmed.dropFirst()
    }
    guard !trimmed.isEmpty else { return nil }
    return Frame.Participant(
      text: document.plainText(trimmed.prefix(12)),
      head: Lemmas.singular(of: document.lowercased(head)),
      entity: entity(in: phrase, head: head)
    )
  }

  /// The name that holds the head of a phrase, or else the first in it.
  private func entity(in phrase: Range<Int>, head: Int) -> Int? {
    let named = entities.beginning(in: phrase)
    return named.first { entities[$0].tokens.contains(head) } ?? named.first
  }

  private func eventNouns(in clause: Clause) -> [String] {
    var nouns: [String] = []
    for index in clause.tokens where nouns.count < 6 {
      guard let value = document.value(of: .verb, at: index), clause.verb?.tokens.contains(index) != true,
        !clause.isDependent(index)
      else { continue }
      let (verb, form) = VerbLemmas.split(value)
      guard VerbLemmas.isNounLike(verb), form == .base || form == .third else { continue }
      let lemma = VerbLemmas.lemmas[verb]
      if !nouns.contains(lemma) { nouns.append(lemma) }
    }
    return nouns
  }

  private func qualifiers(in clause: Clause) -> [String] {
    var found: [String] = []
    for index in clause.tokens {
      let token = document.tokens[index]
      guard token.form == .word else { continue }
      let isDemonym =
        document.value(of: .demonym, at: index) == 0 && token.shape.contains(.capitalised)
        && !token.shape.contains(.allCapitals)
      guard isDemonym || FrameWords.qualifierFilter.admits(token) else { continue }
      let word = document.lowercased(index)
      guard isDemonym || FrameWords.qualifiers.contains(word) else { continue }
      let lemma = Lemmas.singular(of: word)
      if !found.contains(lemma) { found.append(lemma) }
    }
    return found
  }

  /// No clause names more places and times that matter to a figure in it; a table without full stops is one clause.
  private static let mostListed = 12

  private func windows(in clause: Clause) -> [String] {
    let first = times.indices.partitioningIndex { times[$0].token >= clause.tokens.lowerBound }
    return times[first...].prefix(Self.mostListed).prefix { $0.token < clause.tokens.upperBound }.map(\.value)
  }

  // MARK: How it is meant

  private func hasNegativeSubject(_ clause: Clause) -> Bool {
    guard let first = clause.subject?.lowerBound else { return false }
    return document.is(.nobody, at: first)
  }

  private func stance(of clause: Clause, predicate: Predicate, attribution: Attribution?) -> Frame.Stance {
    if isCorrection(clause) { return .corrected }
    if let opener = clause.opener, document.word("if", at: opener) || document.word("unless", at: opener) {
      return .conditional
    }
    if let attribution, attribution.speech == .denies, !attribution.verb.contains(clause.verb?.main ?? -1) {
      return .denied
    }
    if let stance = predicate.stance { return stance }
    if clause.verb?.isPossible == true { return .forecast }
    if clause.verb?.tense == .conditional { return .conditional }
    if clause.verb?.tense == .future { return .planned }
    if clause.tokens.contains(where: isExpectation) { return .forecast }
    // 'vowed to appeal after its plan was turned away a fourth time': what came before is no promise.
    if clause.verb?.tense == .past, let opener = clause.opener, !document.word("that", at: opener) {
      return .asserted
    }
    switch attribution?.speech {
    case .forecasts: return .forecast
    case .plans: return attribution?.lemma == "threaten" ? .threatened : .planned
    default: return .asserted
    }
  }

  private func isExpectation(_ index: Int) -> Bool {
    document.isOne(of: FrameWords.expectations, at: index)
  }

  /// `as first reported`, `originally said`: what follows or leads is taken back.
  private func isCorrection(_ clause: Clause) -> Bool {
    clause.tokens.contains {
      document.isOne(of: Self.before, at: $0) && document.isOne(of: Self.said, at: $0 + 1)
    }
  }

  private static let before: WordSet = ["first", "initially", "originally", "earlier", "previously"]
  private static let said: WordSet = ["reported", "stated", "announced"]
}
