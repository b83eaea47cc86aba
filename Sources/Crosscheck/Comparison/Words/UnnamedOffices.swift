/// Reads offices that a report gives to nobody by name, where it speaks of one person all along: `Ann Vale is to go. The
/// brewery's chief executive …`, `The treasurer of the club was fined. Ivo Lang, 63, had …`.
///
/// Only an office of some body is one ('of the club', 'the brewery's'): 'the driver' beside a name is often somebody else.
struct UnnamedOffices {
  let text: ReportText

  private var document: Document { text.document }

  /// An office, whose it is, and its words.
  typealias Office = (office: String, name: Entity, tokens: Range<Int>)

  func all() -> [Office] {
    let holders = Set(text.facts.ofKind(.role).compactMap(Self.holder))
    let people = text.entities.filter { person in
      person.kind == .person && !text.furniture.contains { $0.overlaps(person.range) }
    }
    guard !people.isEmpty else { return [] }
    let phrases = RolePhrases(document: document, lookup: text.discourse.lookup)
    return document.sentences.indices.flatMap { index -> [Office] in
      let sentence = document.sentences[index]
      guard text.isStatement(sentence) else { return [] }
      return starts(in: sentence).compactMap { start -> Office? in
        guard text.discourse.marks.passage(at: start) == nil, let phrase = phrases.phrase(from: start),
          phrase.lowerBound <= start + 1, sentence.tokens.contains(phrase.upperBound),
          isOfBody(phrase, from: start), !isNamedBeside(phrase),
          let person = person(of: index, people), !holders.contains(Self.surname(person.text))
        else { return nil }
        return (document.plainText(phrase).lowercased(), person, phrase)
      }
    }
  }

  // MARK: Offices

  /// Where an office may begin: behind the article or the name that opens a sentence, or behind `lost its`.
  private func starts(in sentence: Sentence) -> [Int] {
    let first = sentence.tokens.lowerBound
    var starts: [Int] = []
    if document.word("the", at: first) {
      starts.append(first + 1)
    } else if let owner = text.discourse.lookup.index(at: first).map({ text.entities[$0] }),
      document.is(.possessive, at: owner.tokens.upperBound)
    {
      starts.append(owner.tokens.upperBound + 1)
    }
    let part = sentence.part(around: first).tokens
    for index in part.dropFirst()
    where document.word("its", at: index) && document.isVerb(of: Self.losing, at: index - 1) {
      starts.append(index + 1)
    }
    return starts
  }

  private static let losing = VerbSet("lose sack fire dismiss suspend")

  /// `of the club`, `Halden's …`, `its …`.
  private func isOfBody(_ phrase: Range<Int>, from start: Int) -> Bool {
    if document.is(.possessive, at: start - 1) || document.word("its", at: start - 1) { return true }
    return document.word("of", at: phrase.upperBound) || document.word("at", at: phrase.upperBound)
  }

  /// Whether a name stands beside the office, which then has a holder of its own.
  private func isNamedBeside(_ phrase: Range<Int>) -> Bool {
    let end = phrase.upperBound
    return text.discourse.lookup.isNamed(end)
      || document.mark(.comma, at: end) && text.discourse.lookup.isNamed(end + 1)
  }

  // MARK: People

  /// The only person of the sentence or of the report, or else of the two before or the next one, where it opens one of them.
  private func person(of index: Int, _ people: [Entity]) -> Entity? {
    let own = named(in: index..<index + 1, people)
    if !own.isEmpty { return only(own).flatMap { speaks($0) ? nil : $0 } }
    // A report that names nobody else speaks of him.
    if let sole = only(people) { return sole }
    let before = named(in: max(0, index - 2)..<index, people)
    if !before.isEmpty { return only(before).flatMap { opensSentence($0) ? $0 : nil } }
    let behind = named(in: index + 1..<min(index + 2, document.sentences.count), people)
    return only(behind).flatMap { opensSentence($0) ? $0 : nil }
  }

  private func named(in sentences: Range<Int>, _ people: [Entity]) -> [Entity] {
    guard let first = sentences.first, let last = sentences.last else { return [] }
    let tokens = document.sentences[first].tokens.lowerBound..<document.sentences[last].tokens.upperBound
    return people.filter { tokens.contains($0.tokens.lowerBound) }
  }

  /// The first of some names, where all are of one person.
  private func only(_ names: [Entity]) -> Entity? {
    guard let first = names.first, Set(names.map { Self.surname($0.text) }).count == 1 else { return nil }
    return first
  }

  private func opensSentence(_ person: Entity) -> Bool {
    let start = person.titleTokens?.lowerBound ?? person.tokens.lowerBound
    return document.sentences[document.sentenceIndex(ofToken: start)].tokens.lowerBound == start
      && !speaks(person)
  }

  /// Who only says so is somebody else.
  private func speaks(_ person: Entity) -> Bool {
    document.is(.speechVerb, at: person.tokens.upperBound)
      || document.is(.speechVerb, at: (person.titleTokens ?? person.tokens).lowerBound - 1)
  }

  private static func holder(_ fact: Fact) -> String? {
    guard case .words(let words) = fact.value else { return nil }
    return words.holder.map(surname)
  }

  private static func surname(_ name: String) -> String { FoldedName(name).words.last ?? "" }
}
