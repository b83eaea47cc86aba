/// Finds sites of one sort for which brief reports have two names: St Brigid's hospital and St Ursula's hospital, Arima and
/// Arouca police station.
struct NamedSiteComparison {
  let names: NameSpellings
  let vocabulary: StoryVocabulary
  let lengths: ReportLengths

  /// Telling words that the passages share at least.
  private static let leastBond = 1.0

  private struct Site {
    let text: ReportText
    let tokens: Range<Int>
    /// What is to be seen of it: a hospital.
    let sort: String
    /// The words of its name, folded.
    let name: [String]
    let context: PassageContext
  }

  func differences() -> [WordsDifference] {
    let brief = names.texts.filter { lengths.isBrief($0.report) }
    let bySort = Dictionary(grouping: brief.flatMap(sites), by: \.sort).filter { $0.value.count > 1 }
    guard !bySort.isEmpty else { return [] }
    let printed = names.wordsByReport()
    return bySort.keys.sorted().compactMap { difference(bySort[$0] ?? [], printed) }
  }

  /// The two names of a sort, where there is no third and no report has both.
  private func difference(_ sites: [Site], _ printed: [Int: Set<String>]) -> WordsDifference? {
    let byName = Dictionary(grouping: sites, by: \.name)
    guard byName.count == 2 else { return nil }
    let sides = byName.values.sorted {
      ($0[0].text.report, $0[0].tokens.lowerBound) < ($1[0].text.report, $1[0].tokens.lowerBound)
    }
    let (left, right) = (sides[0], sides[1])
    guard !left.contains(where: { printsTelling(right[0].name, printed[$0.text.report]) }),
      !right.contains(where: { printsTelling(left[0].name, printed[$0.text.report]) }),
      !WordSlip.isLikely(left[0].name.joined(), right[0].name.joined())
    else { return nil }
    let bond = left.flatMap { one in right.map { one.context.bond(with: $0.context) } }.max() ?? 0
    guard bond >= Self.leastBond else { return nil }
    return WordsDifference(
      rule: .otherPartOfName,
      verdict: .conflict,
      confidence: PassageContext.confidence(ofBond: bond),
      subject: left[0].sort,
      groups: sides.map { side in
        side.firstOfEachReport(\.text.report).map { ($0.text, fact(of: $0)) }
      }
    )
  }

  /// Whether a report prints a word of a name that tells it from others.
  private func printsTelling(_ name: [String], _ printed: Set<String>?) -> Bool {
    name.contains { $0 != "st" && $0 != "saint" && printed?.contains($0) == true }
  }

  private func sites(of text: ReportText) -> [Site] {
    let document = text.document
    return text.entities.compactMap { entity in
      var end = entity.tokens.upperBound
      if document.word("'s", at: end) || document.word("’s", at: end) { end += 1 }
      if document.word("police", at: end) { end += 1 }
      guard document.isOne(of: Self.sorts, at: end), !document.tokens[end].shape.contains(.capitalised),
        !document.isCountry(entity.tokens.lowerBound), !isOfSeveral(entity, in: document)
      else { return nil }
      let tokens = entity.tokens.lowerBound..<end + 1
      let index = document.sentenceIndex(ofToken: tokens.lowerBound)
      let clause = text.clause(around: tokens, in: document.sentences[index])
      return Site(
        text: text,
        tokens: tokens,
        sort: document.lowercased(end),
        name: FoldedName(entity.text).words,
        context: PassageContext(of: Array(tokens), clause: clause, sentence: index, in: text, vocabulary)
      )
    }
  }

  /// `a Palermo jail`, `a Sicilian jail`: one of those that a town or a country has.
  private func isOfSeveral(_ entity: Entity, in document: Document) -> Bool {
    let before = entity.tokens.lowerBound - 1
    return document.word("a", at: before) || document.word("an", at: before)
      || document.word("another", at: before)
  }

  private func fact(of site: Site) -> Fact {
    site.text.passage(site.tokens, as: .name, rule: "named-site")
  }

  private static let sorts: WordSet = [
    "hospital", "infirmary", "clinic", "bridge", "tunnel", "dam", "stadium", "airport", "prison", "jail",
    "school",
    "college", "museum", "theatre", "theater", "hotel", "church", "cathedral", "mosque", "temple", "castle",
    "barracks",
    "harbour", "harbor", "lighthouse", "racecourse", "station", "zoo", "mine", "colliery", "quarry",
    "reservoir",
  ]
}
