/// Finds ships that two reports call ships of different sorts: the frigate Sukanya, the patrol vessel Sukanya.
struct VesselComparison {
  let texts: [ReportText]

  /// Words of one row can be said of one ship.
  private static let sorts: [String: Int] = [
    "frigate": 1, "destroyer": 2, "corvette": 3, "cruiser": 4, "submarine": 5, "carrier": 6, "trawler": 7,
    "ferry": 8, "tanker": 9, "freighter": 10, "coaster": 10, "liner": 11, "yacht": 12, "tug": 13,
    "lifeboat": 14,
    "barge": 15, "schooner": 16, "minesweeper": 17, "dinghy": 18, "dredger": 19, "patrol": 20,
    "container": 10,
    "cargo": 10,
  ]

  func differences() -> [WordsDifference] {
    var found: [String: [(sort: Int, text: ReportText, fact: Fact)]] = [:]
    for text in texts {
      for entity in text.entities where entity.kind == .vessel {
        guard let sort = sort(before: entity, in: text) else { continue }
        found[FoldedName(entity.text).letters, default: []].append(
          (sort.number, text, fact(sort.tokens.lowerBound..<entity.tokens.upperBound, in: text))
        )
      }
    }
    return found.keys.sorted().compactMap { difference(found[$0] ?? []) }
  }

  private func difference(_ places: [(sort: Int, text: ReportText, fact: Fact)]) -> WordsDifference? {
    guard let first = places.first, let other = places.first(where: { $0.sort != first.sort }) else {
      return nil
    }
    let groups = [first.sort, other.sort].map { sort in places.filter { $0.sort == sort } }
    let reports = groups.map { Set($0.map(\.text.report)) }
    guard reports[0].isDisjoint(with: reports[1]) else { return nil }
    return WordsDifference(
      rule: .otherSortOfShip,
      verdict: .review,
      confidence: 0.6,
      subject: "ship",
      groups: groups.map { group in
        group.firstOfEachReport(\.text.report).map { ($0.text, $0.fact) }
      }
    )
  }

  /// The noun before a ship's name that says what she is, across HMS or INS: the last of `patrol vessel`.
  private func sort(before entity: Entity, in text: ReportText) -> (number: Int, tokens: Range<Int>)? {
    let start = entity.tokens.lowerBound
    for index in stride(from: start - 1, through: max(0, start - 3), by: -1) {
      guard text.document.tokens[index].form == .word else { return nil }
      if let number = Self.sorts[text.document.lowercased(index)] { return (number, index..<start) }
    }
    return nil
  }

  private func fact(_ tokens: Range<Int>, in text: ReportText) -> Fact {
    text.passage(tokens, as: .role, rule: "sort-of-ship")
  }
}
