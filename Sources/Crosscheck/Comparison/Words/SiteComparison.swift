/// Finds sites of one sort that reports name or place otherwise: St Brigid's hospital and St Ursula's, the bridge at
/// Oudemolen and at Nieuwmolen, the Tornik district and the Belica district.
///
/// A report of one event seldom speaks of two sites of a sort, so that two names for it are two accounts, where neither report
/// prints the other's.
struct SiteComparison {
  let names: NameSpellings
  let vocabulary: StoryVocabulary
  let lengths: ReportLengths

  private enum Least {
    static let placed = LeastBond(brief: 0.3, long: 1.5)
    /// An accident has victims in two hospitals and brings crews from two stations.
    static let named = LeastBond(brief: 1.0, long: 1.5)
  }

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

    var letters: String { name.joined() }
  }

  /// From where two names or places of a thing are called a conflict.
  private static let sure = 0.6

  func differences() -> [WordsDifference] {
    let all = names.texts.flatMap(sites)
    let bySort = Dictionary(grouping: all, by: \.sort).filter { $0.value.count > 1 }
    guard !bySort.isEmpty else { return [] }
    return bySort.keys.sorted().flatMap { sort in
      [Link.placed, .named].compactMap { link in
        difference((bySort[sort] ?? []).filter { $0.link.contains(link) }, link)
      }.prefix(1)
    }
  }

  /// The first two names of a sort, where each report has one name for it and no report has both.
  private func difference(_ sites: [Site], _ link: Link) -> WordsDifference? {
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
    // A report that prints both names knows of two.
    guard left[0].isCountry == right[0].isCountry,
      !names.printed.reports.contains(where: { prints(left[0].name, $0) && prints(right[0].name, $0) }),
      !left.contains(where: { prints(right[0].name, $0.text.report) }),
      !right.contains(where: { prints(left[0].name, $0.text.report) }),
      !WordSlip.isLikely(left[0].letters, right[0].letters)
    else { return nil }
    let places = sides.map { $0.map { ($0.text, $0.tokens) } }
    let bond = PassageContext.bond(places[0], places[1], vocabulary)
    let least = link == .named ? Least.named : Least.placed
    let areBrief = sites.allSatisfy { lengths.isBrief($0.text.report) }
    guard least.isMet(by: bond, areBrief: areBrief) else { return nil }
    let confidence = PassageContext.confidence(ofBond: bond)
    // One place may lie in the other, and there may be two bridges or hospitals: passages must have much in common.
    return WordsDifference(
      rule: link == .named ? .otherPartOfName : .otherPlaceOfThing,
      verdict: confidence >= Self.sure ? .conflict : .review,
      confidence: confidence,
      subject: SpeakerComparison.subject(left[0].letters, right[0].letters),
      groups: sides.map { side in
        side.firstOfEachReport(\.text.report).map {
          ($0.text, $0.text.passage($0.tokens, as: link == .named ? .name : .place, rule: "site"))
        }
      }
    )
  }

  /// Whether a report prints a word of a name that tells it from others.
  private func prints(_ name: [String], _ report: Int) -> Bool {
    name.contains { $0 != "st" && $0 != "saint" && names.printed.contains($0, in: report) }
  }

  // MARK: Reading

  private func sites(of text: ReportText) -> [Site] {
    text.entities.compactMap { entity in
      guard let found = siteBehind(entity, in: text) ?? siteBefore(entity, in: text) else { return nil }
      return Site(
        text: text,
        sort: found.sort,
        link: found.link,
        name: FoldedName(entity.text).words,
        isCountry: text.document.isCountry(entity.tokens.lowerBound),
        tokens: found.tokens
      )
    }
  }

  private typealias Found = (sort: Int, link: Link, tokens: Range<Int>)

  /// `St Brigid's hospital`, `Arima police station`, `the Tornik district`; `a Palermo jail` is one of several.
  private func siteBehind(_ entity: Entity, in text: ReportText) -> Found? {
    let document = text.document
    let before = entity.tokens.lowerBound - 1
    // Sites are called after saints, and stand in towns.
    func isSaint() -> Bool { ["st", "saint"].contains(FoldedName(entity.text).words.first) }
    var end = entity.tokens.upperBound
    if document.is(.possessive, at: end) {
      // 'Ann Vale's farm' is hers, and not called so.
      if entity.kind == .person, !isSaint() { return nil }
      end += 1
    }
    let use = SiteSorts.use(at: end, in: document)
    if use != nil { end += 1 }
    guard let sort = SiteSorts.sort(at: end, of: use, in: document),
      !document.tokens[end].shape.contains(.capitalised),
      !document.is(.indefiniteArticle, at: before), !document.word("another", at: before),
      !document.isCountry(entity.tokens.lowerBound)
    else { return nil }
    let link: Link = entity.kind == .place && !isSaint() ? [.named, .placed] : .named
    return (sort, link, entity.tokens.lowerBound..<end + 1)
  }

  /// `the bridge at Oudemolen`, `the village of Simle`, `the Irish airport of Shannon`.
  private func siteBefore(_ entity: Entity, in text: ReportText) -> Found? {
    let document = text.document
    let link = entity.tokens.lowerBound - 1
    guard entity.kind != .person, let sort = SiteSorts.sort(at: link - 1, in: document),
      !document.tokens[link - 1].shape.contains(.capitalised), !isOriginOrGoal(link - 1, in: document)
    else { return nil }
    let tokens = link - 1..<entity.tokens.upperBound
    if document.word("of", at: link) {
      return SiteSorts.isLand(sort) ? (sort, [.named, .placed], tokens) : nil
    }
    return document.isOne(of: Self.links, at: link) && !SiteSorts.isLand(sort) ? (sort, .placed, tokens) : nil
  }

  private static let links: WordSet = ["at", "in", "near", "outside", "above", "below", "off"]

  /// `a man from the town of Lorn`, `bound for the port of Arden`: it happened elsewhere.
  private func isOriginOrGoal(_ noun: Int, in document: Document) -> Bool {
    (max(0, noun - 3)..<noun).contains {
      document.isOne(of: Self.ways, at: $0)
        || document.word("for", at: $0) && document.isOne(of: Self.leaving, at: $0 - 1)
    }
  }

  private static let ways: WordSet = ["from", "towards", "toward", "via"]
  private static let leaving: WordSet = ["bound", "headed", "heading", "left", "leaving", "sailed", "made"]
}

/// What stays where it is, and of which a report of one event seldom has two of a sort.
enum SiteSorts {
  /// The number of the sort that a word names; police stations are one sort, railway stations another.
  static func sort(at index: Int, of use: Int? = nil, in document: Document) -> Int? {
    guard document.token(index)?.form == .word, filter.admits(document.tokens[index]),
      let sort = numbers[document.lowercased(index)]
    else { return nil }
    return use.map { sort + ($0 + 1) * numbers.count } ?? sort
  }

  /// The number of a word that tells what a station is for.
  static func use(at index: Int, in document: Document) -> Int? {
    uses.firstIndex { document.word($0, at: index) }
  }

  private static let uses: [StaticString] = ["police", "railway", "fire", "bus", "power"]

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
