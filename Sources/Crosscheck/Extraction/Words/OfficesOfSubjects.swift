extension OfficeStatements {
  /// `X, the former guard who became chairman of the club,`: what somebody became who had another office before.
  func office(inClauseBehind phrase: Range<Int>) -> Range<Int>? {
    let end = phrase.upperBound
    let who = (end..<end + 7).first {
      document.word("who", at: $0) || document.token($0)?.form == .mark && !document.mark(.hyphen, at: $0)
    }
    guard let who, document.word("who", at: who) else { return nil }
    return predicate(from: who + 1, ofPerson: true)
  }
}

/// Reads the offices of subjects that are not named beside them: `He is the director`, `… and was named captain`.
struct OfficesOfSubjects {
  private let document: Document
  private let entities: [Entity]
  private let landmarks: Landmarks
  private let marks: QuotationMarks
  private let statements: OfficeStatements
  private let fronted: FrontedOffices

  init(
    document: Document,
    entities: [Entity],
    lookup: EntityLookup,
    landmarks: Landmarks,
    marks: QuotationMarks
  ) {
    self.document = document
    self.entities = entities
    self.landmarks = landmarks
    self.marks = marks
    let phrases = RolePhrases(document: document, lookup: lookup)
    statements = OfficeStatements(
      document: document,
      entities: entities,
      lookup: lookup,
      phrases: phrases,
      appositions: Appositions(document: document, entities: entities, lookup: lookup, phrases: phrases),
      officeModifiers: []
    )
    fronted = FrontedOffices(document: document, lookup: lookup, phrases: phrases)
  }

  /// An office that a sentence tells of, and of whom.
  struct Told {
    /// Index of the sentence.
    let sentence: Int
    let phrase: Range<Int>
    let subject: Subject
  }

  enum Subject {
    case pronoun(Int)
    case name(String)
  }

  /// The offices; whom a pronoun means is told by who speaks in the sentences before it.
  func told() -> [Told] {
    var found: [Told] = []
    for (number, sentence) in document.sentences.enumerated() {
      let end = sentence.tokens.upperBound
      var next = landmarks.next([.pronoun, .joint], from: sentence.tokens.lowerBound, before: end)
      while next < end {
        let index = next
        next = landmarks.next([.pronoun, .joint], from: index + 1, before: end)
        guard let (start, subject) = subject(at: index, in: sentence), marks.passage(at: index) == nil,
          let phrase = statements.predicate(from: start, ofPerson: true)
            ?? (isPronoun(index) ? fronted.office(beforeSubject: index, verb: start) : nil)
        else { continue }
        found.append(Told(sentence: number, phrase: phrase, subject: subject))
      }
    }
    return found
  }

  /// Where a verb can follow a subject: behind `he` or `she`, and behind an `and` whose subject begins the sentence.
  private func subject(at index: Int, in sentence: Sentence) -> (start: Int, subject: Subject)? {
    guard document.is(.stopword, at: index) else { return nil }
    if isPronoun(index) { return isDenied(index) ? nil : (index + 1, .pronoun(index)) }
    guard document.word("and", at: index), isBeing(index + 1) else { return nil }
    let first = sentence.tokens.lowerBound
    if isPronoun(first) { return (index + 1, .pronoun(first)) }
    guard let name = firstName(in: sentence), name.tokens.upperBound < index else { return nil }
    return (index + 1, .name(name.text))
  }

  private func isPronoun(_ index: Int) -> Bool {
    document.word("he", at: index) || document.word("she", at: index)
  }

  /// `denied that he was a spy`, `if she were president`.
  private func isDenied(_ pronoun: Int) -> Bool {
    let before = document.word("that", at: pronoun - 1) ? pronoun - 2 : pronoun - 1
    if document.word("if", at: before) || document.word("whether", at: before) { return true }
    return document.isVerb(of: Self.denying, at: before)
  }

  private static let denying = VerbSet("deny dispute doubt reject pretend suggest")

  /// `was`, `became`: what follows `and` must say so by itself.
  private func isBeing(_ place: Int) -> Bool {
    // 'and previously served as'
    let index =
      document.word("previously", at: place) || document.word("later", at: place)
        || document.word("then", at: place) || document.word("also", at: place)
      ? place + 1 : place
    return isPlainlyBeing(index)
  }

  private func isPlainlyBeing(_ index: Int) -> Bool {
    document.word("was", at: index) || document.word("became", at: index) || document.word("is", at: index)
      || document.word("served", at: index) || document.word("worked", at: index)
      || document.is(.verb, at: index + 1)
        && (document.word("has", at: index) || document.word("had", at: index))
  }

  /// The person that a sentence begins with, behind a title.
  private func firstName(in sentence: Sentence) -> Entity? {
    let names = entities.beginning(in: sentence.tokens)
    guard let first = names.first.map({ entities[$0] }), first.kind == .person else { return nil }
    let start = first.titleTokens?.lowerBound ?? first.tokens.lowerBound
    if start == sentence.tokens.lowerBound { return first }
    // 'Prior to that, X spent …'
    let isBehindLead = start - sentence.tokens.lowerBound < 8 && document.mark(.comma, at: start - 1)
    return isBehindLead && document.is(.verb, at: first.tokens.upperBound) ? first : nil
  }
}
