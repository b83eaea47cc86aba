/// Figures at one place of two sentences that are otherwise nearly the same: 'will play without two of its horns', 'will play without
/// three of its horns'.
///
/// *Why it matters*: desks print one agency's sentence, and what one of them changed is all that differs. Neither telling words nor
/// a telling figure is needed to see that both are about one thing: of 198 figures that were changed in one of two like sentences
/// of real stories, the words and vetoes of `Aligner` missed 85.
struct ParallelSentences {
  let claims: [Claim]
  /// The texts of each report, its headline first where that stands apart.
  let texts: [[ReportText]]

  /// Two claims, with how much of their sentences is the same, 0 to 1.
  struct Pair {
    let left: Claim
    let right: Claim
    let share: Double
    /// Whether one of them holds all words of the other, so that no word stands for another: morning for evening, North for South.
    let isContained: Bool
    /// How many words they share.
    let words: Int

    /// Whether a veto has nothing to see: a long sentence is printed word for word.
    var isWhole: Bool { isContained && words >= 12 }
  }

  /// So many values are held against each other that stand between the same words.
  private static let mostValues = 8

  /// As much of two sentences must be the same, and as many words.
  private static let leastShare = 0.6
  private static let leastWords = 5

  /// Two sentences that name other people or places must be the same but for those.
  private static let leastShareOfOthers = 0.8

  /// The pairs, each once, where neither sentence prints the other's value as well, nor a third report both telling values, and
  /// where no second figure of a kind differs: two such tell of two matches, nights or branches.
  func pairs() -> [Pair] {
    let candidates = candidates()
    guard !candidates.isEmpty else { return [] }
    let values = ValuesBySentence(claims)
    return candidates.filter { pair in
      !values.holds(pair.left.valueNumber, besides: pair.right)
        && !values.holds(pair.right.valueNumber, besides: pair.left)
        && !values.differElsewhere(pair.left, pair.right)
        && !(pair.left.gauge.isTelling && pair.right.gauge.isTelling
          && values.areInOneReport(pair.left, pair.right))
    }
  }

  private func candidates() -> [Pair] {
    var groups = TableByHash<[Claim]>(capacity: claims.count)
    var sentences = TableByHash<SentenceWords>(capacity: 64)
    var seen = Set<UInt64>()
    var pairs: [Pair] = []
    for claim in claims where mayStandAgainst(claim) {
      for key in keys(of: claim) {
        guard let group = groups.number(of: key) else {
          groups.add(key, [claim])
          continue
        }
        for other in groups.values[group]
        where other.report != claim.report && other.valueNumber != claim.valueNumber
          && seen.insert(UInt64(other.index) << 32 | UInt64(claim.index)).inserted
        {
          let mine = words(around: other, &sentences)
          if let (share, isContained, words) = mine.share(with: words(around: claim, &sentences)) {
            pairs.append(
              Pair(left: other, right: claim, share: share, isContained: isContained, words: words)
            )
          }
        }
        let isKnown = groups.values[group].contains { $0.valueNumber == claim.valueNumber }
        if !isKnown, groups.values[group].count < Self.mostValues {
          groups.change(group) { $0.append(claim) }
        }
      }
    }
    return pairs
  }

  /// Whether it is a figure or a time, and of what happened: on which day somebody said so tells nothing.
  private func mayStandAgainst(_ claim: Claim) -> Bool {
    guard !claim.isOfSaying, !claim.isRetracted else { return false }
    switch claim.family {
    case .words: return false
    case .date: return !followsSaying(claim)
    default: return true
    }
  }

  /// 'Announced on Twitter today (14 October)': a few words behind a verb of saying.
  private func followsSaying(_ claim: Claim) -> Bool {
    let document = text(of: claim).document
    let start = claim.fact.tokens.lowerBound
    let sentence = document.sentences[claim.sentence].tokens.lowerBound
    return (max(sentence, start - 6)..<max(sentence, start)).contains { document.is(.speechVerb, at: $0) }
  }

  /// Which values each sentence and each report prints.
  private struct ValuesBySentence {
    private var sentences: [UInt64: [(kind: Kind, value: Int32)]] = [:]
    private var reports: [Int32: ReportSet] = [:]

    init(_ claims: [Claim]) {
      for claim in claims {
        sentences[claim.sentenceKey, default: []].append((claim.fact.kind, claim.valueNumber))
        reports[claim.valueNumber, default: ReportSet()].formUnion([claim.report])
      }
    }

    /// Whether the sentence of a claim holds a value.
    func holds(_ value: Int32, besides claim: Claim) -> Bool {
      sentences[claim.sentenceKey]?.contains { $0.value == value } ?? false
    }

    /// Whether each sentence has another value of one kind that the other has not.
    func differElsewhere(_ left: Claim, _ right: Claim) -> Bool {
      let mine = sentences[left.sentenceKey] ?? []
      let theirs = sentences[right.sentenceKey] ?? []
      let only = mine.filter { each in
        each.value != left.valueNumber && each.kind.isFigure && !theirs.contains { $0.value == each.value }
      }
      return theirs.contains { each in
        each.value != right.valueNumber && only.contains { $0.kind == each.kind }
          && !mine.contains { $0.value == each.value }
      }
    }

    /// Whether a report prints the values of both claims.
    func areInOneReport(_ left: Claim, _ right: Claim) -> Bool {
      guard let mine = reports[left.valueNumber], let theirs = reports[right.valueNumber] else {
        return false
      }
      return !mine.isDisjoint(with: theirs)
    }
  }

  // MARK: Words beside a figure

  /// Numbers for the words around a figure, two at a time: before it, on both sides, and behind it.
  private func keys(of claim: Claim) -> [UInt64] {
    let text = text(of: claim)
    let tokens = text.document.sentences[claim.sentence].tokens
    let before = neighbours(claim.fact.tokens.lowerBound - 1, -1, in: tokens, text)
    let behind = neighbours(claim.fact.tokens.upperBound, 1, in: tokens, text)
    let kind = Concept(letters: claim.fact.kind.rawValue.utf8).hash
    var keys: [UInt64] = []
    let add = { (first: UInt64?, second: UInt64?, place: UInt64) in
      guard let first, let second else { return }
      let words: UInt64 = first &* 0x9e37_79b9_7f4a_7c15 ^ second
      keys.append((kind ^ words) &* 0xc2b2_ae3d_27d4_eb4f &+ place)
    }
    add(before.first, before.second, 1)
    add(before.first, behind.first, 2)
    add(behind.first, behind.second, 3)
    return keys
  }

  /// The two words that stand nearest, marks and numbers passed over.
  private func neighbours(_ start: Int, _ step: Int, in sentence: Range<Int>, _ text: ReportText)
    -> (first: UInt64?, second: UInt64?)
  {
    var words: [UInt64] = []
    var index = start
    while sentence.contains(index), words.count < 2 {
      if let stem = text.stems[index] { words.append(stem.hash) }
      index += step
    }
    return (words.first, words.count > 1 ? words[1] : nil)
  }

  private func text(of claim: Claim) -> ReportText {
    let parts = texts[claim.report]
    return parts.first { $0.part == claim.fact.part } ?? parts[parts.count - 1]
  }

  // MARK: Sentences

  /// The words of a sentence in ascending order, each once.
  private struct SentenceWords {
    var all: [UInt64] = []
    /// Words with capitals, but for the first.
    var names: [UInt64] = []

    /// How much of two sentences is the same; nil where that is too little.
    func share(with other: SentenceWords) -> (share: Double, isContained: Bool, words: Int)? {
      let both = Self.shared(all, other.all)
      guard both >= ParallelSentences.leastWords else { return nil }
      let share = Double(both) / Double(all.count + other.all.count - both)
      let namesShared = Self.shared(names, other.names)
      let nameOthers = namesShared < names.count && namesShared < other.names.count
      let least = nameOthers ? ParallelSentences.leastShareOfOthers : ParallelSentences.leastShare
      return share >= least ? (share, both == min(all.count, other.all.count), both) : nil
    }

    private static func shared(_ left: [UInt64], _ right: [UInt64]) -> Int {
      var (first, second, count) = (0, 0, 0)
      while first < left.count, second < right.count {
        if left[first] == right[second] {
          count += 1
          first += 1
          second += 1
        } else if left[first] < right[second] {
          first += 1
        } else {
          second += 1
        }
      }
      return count
    }
  }

  private func words(around claim: Claim, _ known: inout TableByHash<SentenceWords>) -> SentenceWords {
    let text = text(of: claim)
    let key = claim.sentenceKey &* 0x9e37_79b9_7f4a_7c15
    if let words = known.value(of: key) { return words }
    var words = SentenceWords()
    let tokens = text.document.sentences[claim.sentence].tokens
    for index in tokens {
      guard let stem = text.stems[index] else { continue }
      words.all.append(stem.hash)
      if index > tokens.lowerBound, text.document.tokens[index].shape.contains(.capitalised) {
        words.names.append(stem.hash)
      }
    }
    words.all = Self.distinct(words.all)
    words.names = Self.distinct(words.names)
    known.add(key, words)
    return words
  }

  private static func distinct(_ hashes: [UInt64]) -> [UInt64] {
    let sorted = hashes.sorted()
    return sorted.indices.filter { $0 == 0 || sorted[$0] != sorted[$0 - 1] }.map { sorted[$0] }
  }
}

extension Aligner {
  /// What differs at one place of two sentences that are nearly the same.
  ///
  /// Another word that differs may make it two things, as imports and exports. A veto sees some of those; where none differs it has
  /// nothing to see, and where one does a person should look.
  func parallelDifferences() -> [Alignment] {
    parallels.compactMap { pair in
      let (left, right) = (pair.left, pair.right)
      guard left.family == right.family, left.unit == nil || right.unit == nil || left.unit == right.unit,
        rules.relation(left, right) == .apart,
        pair.isWhole
          || !rules.between(left.report, right.report).areVetoed(left, right, asDifference: true)
      else { return nil }
      var likeness = Likeness(left, right)
      likeness.parallel = pair.share
      return Alignment(
        left: left,
        right: right,
        relation: .apart,
        likeness: likeness,
        confidence: pair.isContained ? weights.probability(of: likeness) : Threshold.review
      )
    }
  }
}

extension Claim {
  /// A number for its sentence, apart from all others of the story.
  fileprivate var sentenceKey: UInt64 {
    UInt64(report) << 33 | (fact.part == .title ? 1 << 32 : 0) | UInt64(sentence)
  }
}

extension Kind {
  /// Whether it is a number or a time.
  fileprivate var isFigure: Bool {
    switch self {
    case .name, .role, .place, .quotation, .polarity, .direction, .calendar, .arithmetic: return false
    default: return true
    }
  }
}
