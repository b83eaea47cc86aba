/// Puts differences between two wordings of a quotation together where a third wording stands beside them.
struct WordingGroups {
  /// What was found, a statement with its wordings each.
  private(set) var differences: [WordsDifference] = []
  /// In which difference a wording stands, and as which of its groups; by the name of the rule that found it.
  private var places: [String: [Int: Place]] = [:]

  private struct Place: Equatable {
    let difference: Int
    let group: Int
  }

  /// Takes what two wordings differ in, known by their numbers; the difference's first group is the earlier one's.
  mutating func add(_ difference: WordsDifference, between earlier: Int, and later: Int) {
    let known = places[difference.rule.name, default: [:]]
    let isAltered = difference.rule == .alteredQuotation
    guard let first = known[earlier] else {
      if known[later] != nil, !isAltered { return }
      places[difference.rule.name, default: [:]][earlier] = Place(difference: differences.count, group: 0)
      places[difference.rule.name, default: [:]][later] = Place(difference: differences.count, group: 1)
      differences.append(difference)
      return
    }
    let second = known[later]
    if second != nil, !isAltered || second != first { return }
    // With one word altered it prints what another group does, until it is seen to differ from that one too.
    var group = alike(difference.groups[1], in: first.difference)
    if group == nil, isAltered, second == nil { group = first.group == 0 ? 1 : 0 }
    if second != nil { remove(difference.groups[1], from: first) }
    if let group, group != first.group {
      differences[first.difference].groups[group] += difference.groups[1]
    } else {
      group = differences[first.difference].groups.count
      differences[first.difference].groups.append(difference.groups[1])
    }
    places[difference.rule.name, default: [:]][later] = Place(
      difference: first.difference,
      group: group ?? 0
    )
  }

  /// The group of a difference that shows the same words: two wordings may differ outside of what is shown.
  private func alike(_ wording: [(text: ReportText, fact: Fact)], in difference: Int) -> Int? {
    guard let words = wording.first.map(Self.words) else { return nil }
    return differences[difference].groups.firstIndex { $0.first.map(Self.words) == words }
  }

  private static func words(of place: (text: ReportText, fact: Fact)) -> [String] {
    let document = place.text.document
    return place.fact.tokens.filter { document.tokens[$0].form != .mark }.map(document.lowercased)
  }

  private mutating func remove(_ wording: [(text: ReportText, fact: Fact)], from place: Place) {
    differences[place.difference].groups[place.group].removeAll { standing in
      wording.contains {
        $0.text.report == standing.text.report && $0.fact.tokens.overlaps(standing.fact.tokens)
      }
    }
  }
}
