/// Finds sites of one sort for which brief reports have two names: St Brigid's hospital and St Ursula's hospital, Arima and
/// Arouca police station.
struct NamedSiteComparison {
  let texts: [ReportText]
  let vocabulary: StoryVocabulary

  /// A report of so many sentences tells of one event.
  private static let briefReport = 16
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
    let lengths = texts.reduce(into: [Int: Int]()) {
      $0[$1.report, default: 0] += $1.document.sentences.count
    }
    let brief = texts.filter { lengths[$0.report] ?? 0 <= Self.briefReport }
    let bySort = Dictionary(grouping: brief.flatMap(sites), by: \.sort)
    return bySort.keys.sorted().compactMap { difference(bySort[$0] ?? []) }
  }

  /// The two names of a sort, where there is no third and no report has both.
  private func difference(_ sites: [Site]) -> WordsDifference? {
    let byName = Dictionary(grouping: sites, by: \.name)
    guard byName.count == 2 else { return nil }
    let sides = byName.values.sorted {
      ($0[0].text.report, $0[0].tokens.lowerBound) < ($1[0].text.report, $1[0].tokens.lowerBound)
    }
    let (left, right) = (sides[0], sides[1])
    guard !left.contains(where: { names(right[0].name, in: $0.text.report) }),
      !right.contains(where: { names(left[0].name, in: $0.text.report) }),
      !WordSlip.isLikely(left[0].name.joined(), right[0].name.joined())
    else { return nil }
    let bond = left.flatMap { one in right.map { one.context.bond(with: $0.context) } }.max() ?? 0
    guard bond >= Self.leastBond else { return nil }
    return WordsDifference(
      rule: .otherPartOfName,
      verdict: .conflict,
      confidence: (min(0.75, 0.35 + 0.12 * bond) * 100).rounded() / 100,
      subject: left[0].sort,
      groups: sides.map { side in
        var seen = Set<Int>()
        return side.filter { seen.insert($0.text.report).inserted }.map { ($0.text, fact(of: $0)) }
      }
    )
  }

  /// Whether a report prints a word of a name that tells it from others.
  private func names(_ name: [String], in report: Int) -> Bool {
    let telling = name.filter { $0 != "st" && $0 != "saint" }
    return texts.contains { text in
      text.report == report
        && text.entities.contains { !FoldedName($0.text).words.filter(telling.contains).isEmpty }
    }
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
    let document = site.text.document
    return Fact(
      kind: .name,
      range: document.range(of: site.tokens),
      tokens: site.tokens,
      part: site.text.part,
      value: .words(Words(document.plainText(site.tokens))),
      rule: "named-site"
    )
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
