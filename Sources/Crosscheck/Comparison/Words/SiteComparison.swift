/// Finds sites of one sort that reports name or place otherwise: St Brigid's hospital and St Ursula's, the bridge at
/// Oudemolen and at Nieuwmolen, the Tornik district and the Belica district.
///
/// A report of one event seldom speaks of two sites of a sort, so that two names for it are two accounts, where neither report
/// prints the other's.
struct SiteComparison {
  let names: NameSpellings
  let vocabulary: StoryVocabulary
  let lengths: ReportLengths

  /// Telling words that the passages share at least, in reports so short that they tell of one event, and in longer ones.
  private static let leastBond = (brief: 0.3, long: 1.5)

  /// How a name stands to its site: it is called so, or it stands there.
  private struct Link: OptionSet {
    let rawValue: Int
    static let named = Link(rawValue: 1)
    static let placed = Link(rawValue: 2)
  }

  private struct Site {
    let text: ReportText
    /// What is to be seen of it, as a number of `SiteSorts`.
    let sort: Int
    let link: Link
    /// The words of the name, folded.
    let name: [String]
    let isCountry: Bool
    let tokens: Range<Int>
    let context: PassageContext
    let isOfBrief: Bool

    var letters: String { name.joined() }
  }

  /// From where a thing at two places is called a conflict.
  private static let sureOfPlace = 0.6

  func differences() -> [WordsDifference] {
    let all = names.texts.flatMap { sites(of: $0, isBrief: lengths.isBrief($0.report)) }
    let bySort = Dictionary(grouping: all, by: \.sort).filter { $0.value.count > 1 }
    guard !bySort.isEmpty else { return [] }
    let printed = names.wordsByReport()
    return bySort.keys.sorted().flatMap { sort in
      [Link.placed, .named].compactMap { link in
        difference((bySort[sort] ?? []).filter { $0.link.contains(link) }, link, printed)
      }.prefix(1)
    }
  }

  /// The first two names of a sort, where each report has one name for it and no report has both.
  private func difference(_ sites: [Site], _ link: Link, _ printed: [Int: Set<String>]) -> WordsDifference? {
    let byReport = Dictionary(grouping: sites, by: \.text.report)
    let settled = byReport.keys.sorted().flatMap { report -> [Site] in
      let own = byReport[report] ?? []
      return Set(own.map(\.letters)).count == 1 ? own : []
    }
    let byName = Dictionary(grouping: settled, by: \.letters)
    guard byName.count == 2 else { return nil }
    let sides = byName.values.sorted {
      ($0[0].text.report, $0[0].tokens.lowerBound) < ($1[0].text.report, $1[0].tokens.lowerBound)
    }
    let (left, right) = (sides[0], sides[1])
    guard left[0].isCountry == right[0].isCountry,
      !left.contains(where: { prints(right[0].name, printed[$0.text.report]) }),
      !right.contains(where: { prints(left[0].name, printed[$0.text.report]) }),
      !WordSlip.isLikely(left[0].letters, right[0].letters)
    else { return nil }
    let bond = left.flatMap { one in right.map { one.context.bond(with: $0.context) } }.max() ?? 0
    let areBrief = sites.allSatisfy { $0.isOfBrief }
    guard bond >= (areBrief ? Self.leastBond.brief : Self.leastBond.long) else { return nil }
    let confidence = PassageContext.confidence(ofBond: bond)
    // One place may lie in the other, and there may be two bridges: passages must have much in common.
    return WordsDifference(
      rule: link == .named ? .otherPartOfName : .otherPlaceOfThing,
      verdict: link == .named || confidence >= Self.sureOfPlace ? .conflict : .review,
      confidence: confidence,
      subject: left[0].text.document.plainText(left[0].tokens),
      groups: sides.map { side in
        side.firstOfEachReport(\.text.report).map {
          ($0.text, $0.text.passage($0.tokens, as: link == .named ? .name : .place, rule: "site"))
        }
      }
    )
  }

  /// Whether a report prints a word of a name that tells it from others.
  private func prints(_ name: [String], _ printed: Set<String>?) -> Bool {
    name.contains { $0 != "st" && $0 != "saint" && printed?.contains($0) == true }
  }

  // MARK: Reading

  private func sites(of text: ReportText, isBrief: Bool) -> [Site] {
    text.entities.compactMap { entity in
      guard let found = siteBehind(entity, in: text) ?? siteBefore(entity, in: text) else { return nil }
      let index = text.document.sentenceIndex(ofToken: found.tokens.lowerBound)
      let clause = text.clause(around: found.tokens, in: text.document.sentences[index])
      return Site(
        text: text,
        sort: found.sort,
        link: found.link,
        name: FoldedName(entity.text).words,
        isCountry: text.document.isCountry(entity.tokens.lowerBound),
        tokens: found.tokens,
        context: PassageContext(
          of: Array(found.tokens),
          clause: clause,
          sentence: index,
          in: text,
          vocabulary
        ),
        isOfBrief: isBrief
      )
    }
  }

  private typealias Found = (sort: Int, link: Link, tokens: Range<Int>)

  /// `St Brigid's hospital`, `Arima police station`, `the Tornik district`; `a Palermo jail` is one of several.
  private func siteBehind(_ entity: Entity, in text: ReportText) -> Found? {
    let document = text.document
    let before = entity.tokens.lowerBound - 1
    var end = entity.tokens.upperBound
    if document.is(.possessive, at: end) { end += 1 }
    if document.word("police", at: end) || document.word("railway", at: end) { end += 1 }
    guard let sort = SiteSorts.sort(at: end, in: document),
      !document.tokens[end].shape.contains(.capitalised),
      !document.is(.indefiniteArticle, at: before), !document.word("another", at: before),
      !document.isCountry(entity.tokens.lowerBound)
    else { return nil }
    // Sites are called after saints, and stand in towns.
    let isSaint = ["st", "saint"].contains(FoldedName(entity.text).words.first)
    let link: Link = entity.kind == .place && !isSaint ? [.named, .placed] : .named
    return (sort, link, entity.tokens.lowerBound..<end + 1)
  }

  /// `the bridge at Oudemolen`, `the village of Simle`, `the Irish airport of Shannon`.
  private func siteBefore(_ entity: Entity, in text: ReportText) -> Found? {
    let document = text.document
    let link = entity.tokens.lowerBound - 1
    guard entity.kind != .person, let sort = SiteSorts.sort(at: link - 1, in: document),
      !document.tokens[link - 1].shape.contains(.capitalised)
    else { return nil }
    let tokens = link - 1..<entity.tokens.upperBound
    if document.word("of", at: link) {
      return SiteSorts.isLand(sort) ? (sort, [.named, .placed], tokens) : nil
    }
    return document.isOne(of: Self.links, at: link) && !SiteSorts.isLand(sort) ? (sort, .placed, tokens) : nil
  }

  private static let links: WordSet = ["at", "in", "near", "outside", "above", "below", "off"]
}

/// What stays where it is, and of which a report of one event seldom has two of a sort.
enum SiteSorts {
  /// The number of the sort that a word names.
  static func sort(at index: Int, in document: Document) -> Int? {
    guard document.token(index)?.form == .word, filter.admits(document.tokens[index]) else { return nil }
    return numbers[document.lowercased(index)]
  }

  /// Whether it is land with a name: the village of Simle, the coast of Tunisia.
  static func isLand(_ sort: Int) -> Bool { sort < lands.count }

  /// A row a sort.
  private static let lands = [
    "village hamlet settlement township", "town", "suburb", "port", "coast coastline shore shores",
    "island isle",
    "peninsula", "cape headland", "valley", "resort", "parish", "borough",
    "district quarter neighbourhood neighborhood",
    "strait straits", "airport airfield airstrip aerodrome",
  ]
  private static let buildings = [
    "hospital infirmary clinic", "bridge viaduct flyover", "tunnel", "crossing", "junction interchange",
    "station",
    "dam", "reservoir", "lock", "weir", "harbour harbor", "quay pier jetty", "lighthouse",
    "mine pit colliery", "quarry",
    "plant factory works mill", "smelter", "refinery", "depot warehouse", "shipyard", "brewery", "farm",
    "school",
    "college", "prison jail", "barracks", "checkpoint", "camp", "church chapel", "cathedral", "mosque",
    "temple",
    "monastery abbey convent", "castle", "museum", "theatre theater", "hotel", "stadium", "racecourse", "zoo",
    "court",
    "observatory", "cemetery graveyard", "nursery", "library", "laboratory",
  ]

  private static let numbers: [String: Int] = (lands + buildings).enumerated().reduce(into: [:]) {
    table,
    row in
    for word in row.element.split(separator: " ") { table[String(word)] = row.offset }
  }

  private static let filter = WordFilter(numbers.keys.sorted())
}
