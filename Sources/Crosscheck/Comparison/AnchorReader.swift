/// Finds the words a figure hangs on: the noun it measures and the verb it belongs to.
///
/// 'A 15 percent tariff', 'a levy of 15 percent' and 'fined £15m' name what the figure is about better than all the
/// rest of the sentence.
struct AnchorReader {
  let text: ReportText
  let sentence: Sentence

  /// The concepts of the nouns that a figure directly measures.
  func nouns(of fact: Fact) -> ConceptSet {
    var nouns: ConceptSet = []
    if let behind = nounBehind(fact.tokens.upperBound) { nouns.insert(behind) }
    // "a 26-year-old driver", "a 48-year-old butcher": whose age it is says the noun, not the verb before.
    if fact.kind == .age, !nouns.isEmpty { return nouns }
    if let before = nounBefore(fact.tokens.lowerBound) { nouns.insert(before) }
    if let extent = extent(of: fact) { nouns.insert(extent) }
    return nouns
  }

  /// What a share is of: '40 per cent of the voters'; nil where no plain noun ends the phrase.
  func whole(of fact: Fact) -> Concept? {
    let document = text.document
    var index = fact.tokens.upperBound
    guard document.word("of", at: index) || document.word("of", at: index - 1) else { return nil }
    if document.word("of", at: index) { index += 1 }
    // "Of those who went to the polls", "of those entitled to vote"
    if document.word("those", at: index) {
      let near = (index + 1..<index + 6).clamped(to: sentence.tokens)
      if near.contains(where: { document.isOne(of: Self.entitled, at: $0) }) { return Self.electorate }
      if near.contains(where: { document.isOne(of: Self.balloting, at: $0) }) { return Self.ballot }
    }
    var found: Concept?
    for place in index..<max(index, min(index + 5, sentence.tokens.upperBound)) {
      if document.is(.determiner, at: place) || document.is(.possessive, at: place) { continue }
      guard document.tokens[place].form == .word, document.tokens[place].number < 0,
        let concept = text.concepts[place]
      else { break }
      found = concept
    }
    return found
  }

  private static let entitled: WordSet = ["entitled", "eligible", "registered"]
  private static let balloting: WordSet = ["voted", "voting", "polls", "ballot", "ballots"]
  static let electorate = Thesaurus.standard.concept(of: "electorate")
  static let ballot = Thesaurus.standard.concept(of: "ballot")

  /// What a length is the length of, by the word behind it: '380 metres below ground', '520 metres down', '12 feet tall'.
  private func extent(of fact: Fact) -> Concept? {
    guard fact.kind == .quantity, text.document.tokens.indices.contains(fact.tokens.upperBound) else {
      return nil
    }
    return Self.extents[text.document.lowercased(fact.tokens.upperBound)]
  }

  /// Directly behind a measure; of the points of the compass the four that are words of a distance: `12 miles north`.
  private static let extents: [String: Concept] = [
    ("depth", ["below", "beneath", "under", "underground", "down", "deep", "underwater"]),
    ("height", ["tall", "high", "above", "up"]),
    ("length", ["long"]), ("width", ["wide", "across"]), ("thickness", ["thick"]),
    ("distance", ["away", "off", "from", "north", "south", "east", "west", "out"]),
  ].reduce(into: [:]) { table, extent in
    for word in extent.1 { table[word] = Thesaurus.standard.concept(of: extent.0) }
  }

  /// The concept of the clause's verb, and of the verb of an 'is expected to'.
  func verbs(of frame: Frame?, _ tables: inout ClaimTables) -> ConceptSet {
    guard let frame else { return [] }
    var verbs: ConceptSet = []
    for verb in [frame.verb, frame.outerVerb] {
      guard let verb, !Self.lightVerbs.contains(verb) else { continue }
      verbs.insert(tables.concept(of: verb))
    }
    // 'ran out' means more than 'run': the phrase's concept stands at the verb's last word.
    if let tokens = frame.verbTokens, let last = tokens.last, let concept = text.concepts[last] {
      if let verb = frame.verb {
        let own = tables.concept(of: verb)
        if concept != own { verbs = verbs.subtracting([own]) }
      }
      verbs.insert(concept)
    }
    // 'The robbery began at ten' and 'the shop was robbed at ten' are one thing.
    if let verb = frame.verb, Self.courses.contains(verb), let event = whatWent(frame, &tables) {
      verbs.insert(event)
    }
    // 'made 43 arrests', 'takes effect': the verb says nothing, its object does.
    if let verb = frame.verb, Self.lightVerbs.contains(verb), let head = frame.object?.head,
      head.utf8.count > 2
    {
      verbs.insert(tables.concept(of: head.lowercased()))
    }
    return verbs
  }

  /// What is said to begin, go on or end: the subject, or the noun that 'which' stands for.
  private func whatWent(_ frame: Frame, _ tables: inout ClaimTables) -> Concept? {
    if let head = frame.subject?.head, head.utf8.count > 3, head != "which" {
      return tables.concept(of: head.lowercased())
    }
    guard let verb = frame.verbTokens?.lowerBound else { return nil }
    let near = max(sentence.tokens.lowerBound, verb - 6)..<verb
    guard let link = near.last(where: { isWord("which", $0) || isWord("that", $0) }) else { return nil }
    let noun = text.document.mark(.comma, at: link - 1) ? link - 2 : link - 1
    return sentence.tokens.contains(noun) ? text.concepts[noun] : nil
  }

  private static let courses: WordTable = [
    "begin", "start", "happen", "occur", "break", "end", "last", "erupt", "continue", "finish", "commence",
  ]

  /// The concepts of who does it and what it is done to.
  func participants(of frame: Frame?, _ tables: inout ClaimTables) -> ConceptSet {
    var participants: ConceptSet = []
    for head in [frame?.subject?.head, frame?.object?.head] {
      if let head, head.utf8.count > 2 { participants.insert(tables.concept(of: head.lowercased())) }
    }
    return participants
  }

  private static let lightVerbs: WordTable = [
    "be", "have", "do", "get", "go", "come", "take", "make", "say",
  ]

  /// 'a 90-day truce', '15 percent tariff', '£3m in damages': the last noun of the run behind the figure.
  private func nounBehind(_ start: Int) -> Concept? {
    var index = start
    if isWord("in", index) || isWord("of", index) { index += 1 }
    var found: Concept?
    while index < min(sentence.tokens.upperBound, start + 4) {
      if text.document.tokens[index].mark == .hyphen {
        index += 1
        continue
      }
      guard let concept = text.concepts[index], text.document.tokens[index].number < 0 else { break }
      found = concept
      index += 1
    }
    return found
  }

  /// 'a levy of 25 per cent', 'a rise of 3%', 'inflation at 9.6 percent': the noun before the preposition.
  private func nounBefore(_ end: Int) -> Concept? {
    var index = end - 1
    var steps = 0
    while index >= sentence.tokens.lowerBound, steps < 4 {
      let token = text.document.tokens[index]
      if token.form == .mark, token.mark != .hyphen { return nil }
      if let concept = text.concepts[index] { return concept }
      index -= 1
      steps += 1
    }
    return nil
  }

  private func isWord(_ word: StaticString, _ index: Int) -> Bool {
    sentence.tokens.contains(index) && text.document.word(word, at: index)
  }
}

/// What a frame says of all figures in it, which share it.
final class FrameAnchors: Sendable {
  /// The clause of the frame; nil where there is no frame.
  let clause: Range<Int>?
  /// The verb of the frame, and the verb above it.
  let verbs: ConceptSet
  /// Who does it, and what it is done to.
  let participants: ConceptSet
  /// Who says so; nil where the report says it.
  let frameSource: Frame.Source?
  /// The concepts of who says so.
  let source: ConceptSet
  /// The words of its name, by their letters: who says so is not who does it.
  let sourceWords: ConceptSet

  init(_ frame: Frame?, _ reader: AnchorReader, _ tables: inout ClaimTables) {
    clause = frame?.clause
    verbs = reader.verbs(of: frame, &tables)
    participants = reader.participants(of: frame, &tables)
    frameSource = frame?.source
    let words = frame?.source?.text.split(separator: " ").map { $0.lowercased() } ?? []
    sourceWords = ConceptSet(words.map { Concept(letters: $0.utf8) })
    var source: ConceptSet = []
    for word in words where word.utf8.count > 2 { source.insert(tables.concept(of: word)) }
    self.source = source
  }
}
