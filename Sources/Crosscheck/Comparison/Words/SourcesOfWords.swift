/// Tells who is named as the source of words that differ.
///
/// Two sources named for two accounts of one event may each have said what is printed of them, so that a person must judge.
struct SourcesOfWords {
  /// The passages of each text that differ, with the quotations, whose clauses have their speakers.
  private let frames: [ObjectIdentifier: Frames]

  init(_ differences: [WordsDifference]) {
    var facts: [ObjectIdentifier: (text: ReportText, facts: [Fact])] = [:]
    for difference in differences where Self.isWeighed(difference) {
      for place in difference.groups.compactMap(\.first) {
        facts[ObjectIdentifier(place.text), default: (place.text, [])].facts.append(place.fact)
      }
    }
    frames = facts.mapValues { text, facts in
      let kinds = Set(facts.map(\.kind))
      let all = facts + text.facts.filter { $0.kind == .quotation }
      let inOrder = all.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
      return Frames(text.discourse, facts: inOrder, of: kinds)
    }
  }

  /// A difference as two accounts, where each side names a source of its own of which the other report knows nothing.
  func weighed(_ difference: WordsDifference) -> WordsDifference {
    guard Self.isWeighed(difference), let left = difference.groups.first?.first,
      let right = difference.groups.last?.first, let mine = source(of: left.fact, in: left.text),
      let theirs = source(of: right.fact, in: right.text), areTwo(mine, theirs),
      !speaks(of: mine, right.text), !speaks(of: theirs, left.text)
    else { return difference }
    var weighed = difference
    weighed.verdict = .review
    return weighed
  }

  /// Whether it matters who says so: how a name is spelt and what was quoted is the report's own.
  private static func isWeighed(_ difference: WordsDifference) -> Bool {
    difference.verdict == .conflict && difference.groups.count == 2 && difference.rule.kind != .quotation
      && difference.rule.kind != .time && difference.rule != .nameSpeltTwoWays
      && difference.rule != .misspeltName
  }

  private func areTwo(_ mine: Frame.Source, _ theirs: Frame.Source) -> Bool {
    let isOfOneSort = mine.kind == theirs.kind && [.police, .court, .rescue, .military].contains(mine.kind)
    return !isOfOneSort && concepts(of: mine).isDisjoint(with: concepts(of: theirs))
  }

  /// Whether a report knows of the other's source as well: then it hardly has another.
  private func speaks(of source: Frame.Source, _ text: ReportText) -> Bool {
    let words = concepts(of: source)
    return text.concepts.contains { $0.map(words.contains) ?? false }
  }

  private func concepts(of source: Frame.Source) -> ConceptSet {
    // Police and firemen both have a spokesman.
    let words = source.text.split(separator: " ").filter {
      $0.utf8.count > 2 && !Self.mouths.contains($0.lowercased())
    }
    return ConceptSet(words.map { word -> Concept in Thesaurus.standard.concept(of: word.lowercased()) })
  }

  private static let mouths: Set<String> = [
    "spokesman", "spokeswoman", "spokesperson", "official", "officials", "source", "sources", "chief", "head",
    "department", "office", "officer", "statement", "report", "the",
  ]

  /// Who says what a passage says, unless the passage names him: then it is what he is called that differs.
  private func source(of fact: Fact, in text: ReportText) -> Frame.Source? {
    guard let source = frames[ObjectIdentifier(text)]?.frame(of: fact)?.source else { return nil }
    let words = Set(source.text.lowercased().split(separator: " "))
    return fact.tokens.contains { words.contains(text.document.lowercased($0)[...]) } ? nil : source
  }
}
