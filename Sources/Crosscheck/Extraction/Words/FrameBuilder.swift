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
  // Kept here: every look at a static asks first whether it is there yet.
  private let expectations = FrameWords.expectations
  private let qualifierFilter = FrameWords.qualifierFilter
  private let before = FrameBuilder.before
  private let said = FrameBuilder.said
  /// The quotations and who spoke, and the times, in order.
  private(set) var quotations: [(tokens: Range<Int>, speaker: String?)] = []
  private var times: [(token: Int, value: String)] = []
  /// The names of the sentences that the last facts stand in: few, so that one is found at once.
  private var near: ArraySlice<Entity> = []

  init(_ discourse: Discourse) {
    document = discourse.document
    entities = discourse.entities
    marks = discourse.marks
    attributions = discourse.attributions
    reader = ClauseReader(document: discourse.document)
    events = FigureEvents(document: discourse.document, reader: reader)
    titles = TitlesByName(discourse.entities)
  }

  /// Takes in which quotations and times facts are that follow on those before.
  func take(_ facts: ArraySlice<Fact>) {
    let sentences = document.sentences
    let around = [facts.first, facts.last].compactMap { $0?.tokens.lowerBound }
      .map(document.sentenceIndex).filter(sentences.indices.contains)
    if let first = around.first, let last = around.last {
      let tokens = sentences[first].tokens.lowerBound..<sentences[last].tokens.upperBound
      near = entities[entities.beginning(in: tokens)]
    }
    // Read in place: a copy of a fact would count references to all that it holds.
    let facts = facts.span
    for index in facts.indices {
      switch facts[index].kind {
      case .quotation:
        guard case .words(let words) = facts[index].value else { continue }
        quotations.append((facts[index].tokens, words.speaker))
      case .date, .time, .duration, .set:
        guard case .time(let timex) = facts[index].value else { continue }
        // A time of day of which no day is said is no window: it would be the day of the report.
        let hour = timex.implied.contains(.day) ? timex.value.firstIndex(of: "T") : nil
        times.append((facts[index].tokens.lowerBound, hour.map { String(timex.value[$0...]) } ?? timex.value))
      default: continue
      }
    }
  }

  func frame(of clause: Clause) -> Frame {
    let predicate = Predicate(clause, in: document)
    let attribution = attribution(of: clause)
    let source = attribution.flatMap(source) ?? quotedSource(of: clause)
    return Frame(
      Frame.Statement(
        clause: clause.tokens,
        standing: ClauseStanding.standing(of: clause, under: attribution, in: document),
        verb: predicate.lemma,
        verbTokens: predicate.tokens,
        outerVerb: predicate.outerLemma,
        eventNouns: eventNouns(in: clause),
        subject: clause.subject.flatMap(participant),
        object: clause.object.flatMap(participant),
        isPassive: predicate.isPassive,
        isQuoted: marks.passage(at: clause.verb?.main ?? clause.tokens.lowerBound) != nil,
        tense: clause.verb?.tense ?? .none,
        qualifiers: qualifiers(in: clause),
        places: places(in: clause),
        windows: windows(in: clause)
      ),
      isNegated: predicate.isNegated || hasNegativeSubject(clause),
      stance: stance(of: clause, predicate: predicate, attribution: attribution),
      source: source
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
    let named = near.beginning(in: phrase)
    return named.first { near[$0].tokens.contains(head) } ?? named.first
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
      guard isDemonym || qualifierFilter.admits(token) else { continue }
      let word = document.lowercased(index)
      guard isDemonym || FrameWords.qualifiers.contains(word) else { continue }
      let lemma = Lemmas.singular(of: word)
      if !found.contains(lemma) { found.append(lemma) }
    }
    return found
  }

  /// No clause names more places and times that matter to a figure in it; a table without full stops is one clause.
  private static let mostListed = 12

  private func places(in clause: Clause) -> [String] {
    var places: [String] = []
    for index in near.beginning(in: clause.tokens) where near[index].kind == .place {
      places.append(near[index].text)
      if places.count == Self.mostListed { break }
    }
    return places
  }

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
    if clause.tokens.contains(where: { document.isOne(of: expectations, at: $0) }) { return .forecast }
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

  /// `as first reported`, `originally said`: what follows or leads is taken back.
  private func isCorrection(_ clause: Clause) -> Bool {
    clause.tokens.contains {
      document.isOne(of: before, at: $0) && document.isOne(of: said, at: $0 + 1)
    }
  }

  private static let before: WordSet = ["first", "initially", "originally", "earlier", "previously"]
  private static let said: WordSet = ["reported", "stated", "announced"]
}
