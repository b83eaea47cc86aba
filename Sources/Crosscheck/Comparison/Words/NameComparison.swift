/// Finds names that two reports spell in two ways: Rait and Raite, Kowalczyk and Kovalchik.
struct NameComparison {
  let texts: [ReportText]

  /// One name as it is spelt, with its places.
  private struct Spelling {
    let words: [String]
    var kind: Entity.Kind
    var places: [(text: ReportText, entity: Entity)]
    var reports: Set<Int> { Set(places.map(\.text.report)) }
  }

  /// What was found of two spellings.
  struct Variant {
    let places: [[(text: ReportText, entity: Entity)]]
    let verdict: Verdict
    let confidence: Double
  }

  /// Pairs of spellings of which no report has both, in the order of their first places.
  func variants() -> [Variant] {
    // Whole names first: a surname by itself says nothing that its full name has not said.
    let spellings = spellings().sorted { $0.words.count > $1.words.count }
    var variants: [Variant] = []
    var told = Set<Set<String>>()
    for (position, left) in spellings.enumerated() {
      for right in spellings[(position + 1)...] where left.words.count == right.words.count {
        guard left.reports.isDisjoint(with: right.reports), let likeness = likeness(left, right),
          told.insert(Set(left.words).symmetricDifference(right.words)).inserted
        else { continue }
        variants.append(
          Variant(
            places: [first(of: left), first(of: right)],
            verdict: likeness.verdict,
            confidence: likeness.confidence
          )
        )
      }
    }
    return variants
  }

  private func spellings() -> [Spelling] {
    var order: [[String]] = []
    var found: [[String]: Spelling] = [:]
    for text in texts {
      for entity in text.entities {
        let words = entity.words
        guard !words.isEmpty, words.allSatisfy({ $0.utf8.count > 1 }) else { continue }
        if found[words] == nil { order.append(words) }
        found[words, default: Spelling(words: words, kind: entity.kind, places: [])].places.append(
          (text, entity)
        )
      }
    }
    return order.compactMap { found[$0] }
  }

  /// One place a report.
  private func first(of spelling: Spelling) -> [(text: ReportText, entity: Entity)] {
    var seen = Set<Int>()
    return spelling.places.filter { seen.insert($0.text.report).inserted }
  }

  private func likeness(_ left: Spelling, _ right: Spelling) -> (verdict: Verdict, confidence: Double)? {
    let differing = zip(left.words, right.words).filter { $0 != $1 }
    guard differing.count == 1, let (mine, theirs) = differing.first,
      isSlip(mine, theirs, among: left.words.count)
    else { return nil }
    // Accents and vowels of a transcription, and centre and center, are matters of house style.
    let isStyle =
      mine.utf8.count > 4 && mine.first == theirs.first && mine.utf8.sorted() == theirs.utf8.sorted()
    if isStyle || Transcription.of(mine) == Transcription.of(theirs) { return (.compatible, 0.8) }
    if left.words.count > 1 {
      let bothPeople = left.kind == .person && right.kind == .person
      return bothPeople ? (.conflict, 0.85) : (.review, 0.6)
    }
    return (.review, 0.5)
  }

  /// Whether two words look like one word spelt twice; a lone word must be longer and nearer than a part of a name.
  private func isSlip(_ left: String, _ right: String, among words: Int) -> Bool {
    let length = min(left.utf8.count, right.utf8.count)
    guard length >= (words > 1 ? 3 : 5), left.first == right.first || words > 1 else { return false }
    guard !isInflection(left, right) else { return false }
    let limit = words > 1 ? max(1, length / 3) : length >= 8 ? 2 : 1
    return EditDistance.between(left, right, limit: limit) != nil
  }

  /// Plural, adjective and noun of one name are no two spellings: Iran and Iranian, Democrat and Democrats.
  private func isInflection(_ left: String, _ right: String) -> Bool {
    let (short, long) = left.utf8.count < right.utf8.count ? (left, right) : (right, left)
    guard long.hasPrefix(short.dropLast()) else { return false }
    return ["s", "es", "n", "an", "ian", "i", "ese", "ish", "ic"].contains { long.hasSuffix($0) }
      && short.utf8.count != long.utf8.count
  }
}
