/// Finds sentences that two reports quote in words that differ, or from two mouths.
struct QuotationComparison {
  let texts: [ReportText]

  /// All places of one wording.
  private typealias Wording = [Quotation]

  func differences() -> [WordsDifference] {
    let wordings = wordings()
    var index: [Concept: [Int]] = [:]
    var differences: [WordsDifference] = []
    for (position, wording) in wordings.enumerated() {
      if let difference = SpeakerComparison(texts: texts).difference(among: wording) {
        differences.append(difference)
      }
      var candidates = Set<Int>()
      for key in wording[0].keys {
        // A phrase that many sentences share tells nothing.
        candidates.formUnion((index[key] ?? []).prefix(Self.mostCandidates))
        index[key, default: []].append(position)
      }
      for candidate in candidates.sorted() {
        guard let difference = compare(wordings[candidate], wording) else { continue }
        differences.append(difference)
      }
    }
    return differences
  }

  private static let mostCandidates = 24

  private func wordings() -> [Wording] {
    var wordings: [Wording] = []
    var known: [[String]: Int] = [:]
    for quotation in texts.flatMap(Quotation.all) {
      if let place = known[quotation.plain] {
        wordings[place].append(quotation)
      } else {
        known[quotation.plain] = wordings.count
        wordings.append([quotation])
      }
    }
    return wordings
  }

  private func compare(_ left: Wording, _ right: Wording) -> WordsDifference? {
    guard let mine = left.first, let theirs = right.first, !mine.words.isEmpty, !theirs.words.isEmpty,
      Set(left.map(\.text.report)).isDisjoint(with: right.map(\.text.report))
    else { return nil }
    if mine.whole == theirs.whole {
      return SpeakerComparison(texts: texts).difference(mine, theirs)
    }
    guard !haveOtherSpeakers(mine, theirs) else { return nil }
    return swapped(left, right) ?? altered(left, right) ?? reworded(left, right)
  }

  /// One place a report.
  private func places(of wording: Wording, _ cut: (Quotation) -> Fact) -> [(text: ReportText, fact: Fact)] {
    var seen = Set<Int>()
    return wording.filter { seen.insert($0.text.report).inserted }.map { ($0.text, cut($0)) }
  }

  // MARK: One place

  /// One sentence with two of its words in each other's place: 'not a palace but a workshop', 'not a workshop but a palace'.
  private func swapped(_ left: Wording, _ right: Wording) -> WordsDifference? {
    let (mine, theirs) = (left[0].plain, right[0].plain)
    guard mine.count == theirs.count, mine.count >= 6 else { return nil }
    let places = mine.indices.filter { mine[$0] != theirs[$0] }
    guard places.count == 2, let first = places.first, let last = places.last,
      mine[first] == theirs[last], mine[last] == theirs[first], changesMeaning([mine[first]], [mine[last]])
    else { return nil }
    return WordsDifference(
      rule: .alteredQuotation,
      verdict: .conflict,
      confidence: 0.85,
      subject: "quotation",
      groups: [left, right].map { self.places(of: $0) { excerpt(of: $0, around: first..<last + 1) } }
    )
  }

  /// One sentence with other words in one place.
  private func altered(_ left: Wording, _ right: Wording) -> WordsDifference? {
    let mine = left[0].plain
    let theirs = right[0].plain
    let start = zip(mine, theirs).prefix { $0 == $1 }.count
    let end = zip(mine.dropFirst(start).reversed(), theirs.dropFirst(start).reversed()).prefix { $0 == $1 }
      .count
    let shared = start + end
    let longer = max(mine.count, theirs.count)
    let gap = (mine.count - shared, theirs.count - shared)
    // Two people end a sentence alike ("… of the Endangered Species Act"); one sentence begins alike as well.
    guard start >= 1, shared >= 4, shared * 10 >= longer * 6, gap.0 > 0, gap.1 > 0, gap.0 <= 3, gap.1 <= 3
    else { return nil }
    let mineOnly = Array(mine[start..<mine.count - end])
    let theirsOnly = Array(theirs[start..<theirs.count - end])
    guard changesMeaning(mineOnly, theirsOnly) else { return nil }
    return WordsDifference(
      rule: .alteredQuotation,
      verdict: .conflict,
      confidence: 0.85,
      subject: "quotation",
      groups: [
        places(of: left) { excerpt(of: $0, around: start..<mine.count - end) },
        places(of: right) { excerpt(of: $0, around: start..<theirs.count - end) },
      ]
    )
  }

  /// Whether both speakers are named and share no name.
  private func haveOtherSpeakers(_ left: Quotation, _ right: Quotation) -> Bool {
    guard let mine = left.speaker, let theirs = right.speaker else { return false }
    return Set(mine.lowercased().split(separator: " ")).isDisjoint(
      with: theirs.lowercased().split(separator: " ")
    )
  }

  private static let light: Set<String> = [
    "the", "a", "an", "that", "this", "of", "to", "and", "is", "was", "are", "were", "it", "we", "in", "on",
    "for", "by", "have", "has", "he", "she", "they", "i", "you", "be", "with", "as", "at", "so", "but", "not",
    "been", "got", "get", "had",
  ]

  /// Spelling, articles and inflections change nothing that matters.
  private func changesMeaning(_ left: [String], _ right: [String]) -> Bool {
    let mine = left.filter { !Self.light.contains($0) || $0 == "not" }
    let theirs = right.filter { !Self.light.contains($0) || $0 == "not" }
    guard !mine.isEmpty, !theirs.isEmpty, !areInitials(mine, of: theirs), !areInitials(theirs, of: mine)
    else {
      return false
    }
    return mine.map { Stem.of($0) } != theirs.map { Stem.of($0) }
      && !(mine.count == theirs.count && zip(mine, theirs).allSatisfy(isSpelling))
  }

  /// Whether one word is the initials of others: IE for Internet Explorer.
  private func areInitials(_ short: [String], of long: [String]) -> Bool {
    short.count == 1 && long.count > 1 && short[0] == String(long.compactMap(\.first))
  }

  /// Whether two words are one in two spellings: fibre and fiber, colour and color.
  private func isSpelling(_ left: String, _ right: String) -> Bool {
    guard left.utf8.count > 4, left.first == right.first else { return left == right }
    if left.utf8.count > 5, left.hasPrefix(right) || right.hasPrefix(left) { return true }
    return EditDistance.between(left, right, limit: 1) != nil || left.utf8.sorted() == right.utf8.sorted()
  }

  /// The quotation cut to the words around what differs.
  private func excerpt(of quotation: Quotation, around words: Range<Int>) -> Fact {
    let first = quotation.words[max(0, words.lowerBound - 6)].token
    let last = quotation.words[min(quotation.words.count - 1, words.upperBound + 5)].token
    return quotation.cut(to: first..<last + 1)
  }

  // MARK: Other words

  /// One statement in other words: two translations, or one that is not word for word.
  private func reworded(_ left: Wording, _ right: Wording) -> WordsDifference? {
    let mine = left[0].plain
    let theirs = right[0].plain
    guard mine.count <= 60, theirs.count <= 60 else { return nil }
    let shared = CommonSequence.of(mine, theirs)
    let content = shared.filter { !Self.light.contains($0) }
    guard content.count >= 5, shared.count * 2 >= max(mine.count, theirs.count),
      shared.count * 10 >= min(mine.count, theirs.count) * 6
    else { return nil }
    let stems = Set(content.map { Stem.of($0) })
    let only = { (words: [String], others: [String]) -> Int in
      let own = Set(words.filter { !Self.light.contains($0) && !stems.contains(Stem.of($0)) })
      return own.count { word in !others.contains { isSpelling(word, $0) } }
    }
    let own = (only(mine, theirs), only(theirs, mine))
    guard min(own.0, own.1) >= 1, own.0 + own.1 >= 4 else { return nil }
    return WordsDifference(
      rule: .rewordedQuotation,
      verdict: .review,
      confidence: 0.55,
      subject: "quotation",
      groups: [left, right].map { places(of: $0) { $0.cut(to: $0.opening) } }
    )
  }
}

extension Quotation {
  /// The quotation as a fact of fewer words.
  func cut(to tokens: Range<Int>) -> Fact {
    var fact = fact
    fact.tokens = tokens
    fact.range = text.document.range(of: tokens)
    return fact
  }

  /// No passage is shown with more words than a reader takes in at a glance.
  var opening: Range<Int> {
    let last = words[min(words.count - 1, 19)].token
    return fact.tokens.lowerBound..<last + 1
  }
}

/// The longest run of words that two sentences share in order, with gaps.
enum CommonSequence {
  /// The words in order.
  static func of(_ left: [String], _ right: [String]) -> [String] {
    var lengths = [[Int]](repeating: [Int](repeating: 0, count: right.count + 1), count: left.count + 1)
    for row in left.indices.reversed() {
      for column in right.indices.reversed() {
        lengths[row][column] =
          left[row] == right[column]
          ? lengths[row + 1][column + 1] + 1 : max(lengths[row + 1][column], lengths[row][column + 1])
      }
    }
    var words: [String] = []
    var (row, column) = (0, 0)
    while row < left.count, column < right.count {
      if left[row] == right[column] {
        words.append(left[row])
        row += 1
        column += 1
      } else if lengths[row + 1][column] >= lengths[row][column + 1] {
        row += 1
      } else {
        column += 1
      }
    }
    return words
  }
}
