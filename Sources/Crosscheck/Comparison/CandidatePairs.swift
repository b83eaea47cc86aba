/// Which clusters of a story are set against each other: those of one family that share a telling concept near their
/// figures, the digits of them, or the value.
///
/// Clusters meet in groups, by hash; a cluster looks for partners in its own groups only.
struct CandidatePairs {
  /// A word or digits that more clusters share tell nothing.
  private static let mostClusters = 400

  /// Up to so many clusters of one value are set beside each other without a word in common.
  private static let fewClusters = 6

  /// The groups of all clusters, one after the other.
  private var groups: [Int] = []
  /// Where the groups of each cluster begin, and where the last one's end.
  private var starts: [Int] = [0]
  /// The most members with which a group tells something.
  private var limits = TableByHash<Int>(capacity: 1024)
  private var sizes: [Int] = []
  /// The cluster that each group took last.
  private var newest: [Int] = []

  /// The pairs in order, the lower index first.
  static func of(_ clusters: [ClaimCluster]) -> [(left: Int, right: Int)] {
    var candidates = CandidatePairs()
    var families: [Family] = []
    for cluster in clusters {
      let family = cluster.representative.family
      let place = families.firstIndex(of: family) ?? families.count
      if place == families.count { families.append(family) }
      candidates.add(cluster, family: UInt64(place + 1) &* 0xc2b2_ae3d_27d4_eb4f)
    }
    return candidates.pairs()
  }

  /// Puts the next cluster into its groups.
  ///
  /// Every sample brings its words: a headline has few, and the claim that stands for the rest is often one.
  private mutating func add(_ cluster: ClaimCluster, family: UInt64) {
    let claim = cluster.representative
    for sample in cluster.samples {
      for term in sample.context where term.weight > 0.4 && term.rarity > 0.1 {
        join(term.concept.hash ^ family, upTo: Self.mostClusters)
      }
    }
    if let digits = claim.tellingDigits { join(~digits.hash ^ family, upTo: Self.mostClusters) }
    if claim.traits.contains(.dayAhead) {
      join(Concept(letters: "day ahead".utf8).hash ^ family, upTo: Self.fewClusters)
    }
    for key in claim.owner?.keys ?? [] { join(key.hash ^ family, upTo: Self.mostClusters) }
    if let part = claim.part { join(part.key.hash ^ family, upTo: Self.mostClusters) }
    join(claim.valueKey ^ family, upTo: Self.fewClusters)
    if let moment = claim.momentKey { join(moment ^ family, upTo: Self.fewClusters) }
    if claim.mayBeSole { join(Concept(letters: "sole".utf8).hash ^ family, upTo: Self.fewClusters) }
    if let place = claim.nextInSeries { join(place.hash ^ family, upTo: Self.fewClusters) }
    starts.append(groups.count)
  }

  private mutating func join(_ key: UInt64, upTo limit: Int) {
    let group = limits.number(of: key) ?? limits.add(key, limit)
    let cluster = starts.count - 1
    if group == sizes.count {
      sizes.append(0)
      newest.append(-1)
    }
    guard newest[group] != cluster else { return }
    newest[group] = cluster
    sizes[group] += 1
    groups.append(group)
  }

  private func pairs() -> [(left: Int, right: Int)] {
    let count = starts.count - 1
    // Where the members of each group that come behind the cluster in hand stand.
    var places: [Int] = []
    places.reserveCapacity(sizes.count)
    var end = 0
    for size in sizes {
      places.append(end)
      end += size
    }
    var members = [Int](repeating: 0, count: end)
    var filled = places
    for cluster in 0..<count {
      for group in groups[starts[cluster]..<starts[cluster + 1]] {
        members[filled[group]] = cluster
        filled[group] += 1
      }
    }
    var pairs: [(left: Int, right: Int)] = []
    var lastLeft = [Int](repeating: -1, count: count)
    var partners: [Int] = []
    for left in 0..<count {
      partners.removeAll(keepingCapacity: true)
      for group in groups[starts[left]..<starts[left + 1]] {
        places[group] += 1
        guard sizes[group] > 1, sizes[group] <= limits.values[group] else { continue }
        for right in members[places[group]..<filled[group]] where lastLeft[right] != left {
          lastLeft[right] = left
          partners.append(right)
        }
      }
      partners.sort()
      for right in partners { pairs.append((left, right)) }
    }
    return pairs
  }
}

extension Claim {
  /// Of a fifth, and of the four times that went before: where the two meet.
  fileprivate var nextInSeries: Concept? {
    guard let figure else { return nil }
    if fact.kind == .ordinal { return Concept(letters: "place \(figure)".utf8) }
    return fact.kind == .count && unit == Concept("time") ? Concept(letters: "place \(figure + 1)".utf8) : nil
  }

  /// Equal for times that come to the same, however they are told: 30 April and the last day of April, 7.45pm and a quarter to
  /// eight in the evening.
  fileprivate var momentKey: UInt64? {
    if let stretch = gauge.stretch {
      return Concept(letters: "from \(stretch.start) to \(stretch.end)".utf8).hash
    }
    if let minute = gauge.minute { return Concept(letters: "minute \(minute)".utf8).hash }
    return gauge.shape == .duration ? gauge.size.map { Concept(letters: "days \($0)".utf8).hash } : nil
  }

  /// Equal for claims whose values are of one kind and equal; they are of one family then.
  var valueKey: UInt64 {
    Concept(letters: fact.kind.rawValue.utf8).hash ^ UInt64(valueNumber + 1) &* 0x9e37_79b9_7f4a_7c15
  }

  /// The telling digits of its figure, in whatever order: a slip of the keyboard, or two units.
  fileprivate var tellingDigits: Concept? {
    guard let figure, gauge.isTelling else { return nil }
    return Concept(letters: String(figure).utf8.filter { $0 > 0x30 && $0 <= 0x39 }.sorted())
  }
}
