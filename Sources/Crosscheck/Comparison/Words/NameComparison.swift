/// Finds names that are spelt in two ways: Rait and Raite, Kowalczyk and Kovalchik, Teixeira and Teixiera.
struct NameComparison {
  let names: NameSpellings

  func differences() -> [WordsDifference] {
    var variants: [Variant] = []
    var known: [[String]: Int] = [:]
    for pair in pairs() {
      guard let judgement = NameLikeness.judge(names.all[pair.left], names.all[pair.right]),
        let found = variant(of: pair, judgement)
      else { continue }
      let isTurned = judgement.words.first ?? "" > judgement.words.last ?? ""
      let key = judgement.words.isEmpty ? [] : judgement.words.sorted()
      let sides = isTurned ? [pair.right, pair.left] : [pair.left, pair.right]
      if !key.isEmpty, let index = known[key] {
        variants[index].add(sides)
        continue
      }
      known[key] = variants.count
      variants.append(Variant(judgement: found, sides: sides.map { [$0] }))
    }
    var told = Set(known.keys)
    let slips = (MisspeltWords(names: names).slips() + SwappedLetters(names: names).slips()).filter {
      told.insert([$0.word, $0.meant].sorted()).inserted
    }
    // What is a slip for one word is no second spelling of another.
    let certain = Set(slips.map(\.word))
    let others = LookalikeWords(names: names).slips(besides: told).filter { !certain.contains($0.word) }
    return variants.map { difference($0.judgement, groups: groups(of: $0)) }
      + (slips + others).map { difference($0.judgement, groups: $0.places) }
  }

  /// Two spellings of a word, with the names that hold the one and the other.
  private struct Variant {
    let judgement: NameLikeness.Judgement
    var sides: [[Int]]

    mutating func add(_ names: [Int]) {
      for (side, name) in names.enumerated() where !sides[side].contains(name) { sides[side].append(name) }
    }
  }

  private func difference(_ judgement: NameLikeness.Judgement, groups: [[NameSpellings.Place]])
    -> WordsDifference
  {
    let facts = groups.map { $0.map { names.fact(at: $0) } }
    var subject = "name"
    if case .words(let words) = facts.first?.first?.fact.value { subject = words.text }
    return WordsDifference(
      rule: judgement.rule,
      verdict: judgement.verdict,
      confidence: judgement.confidence,
      subject: subject,
      groups: facts
    )
  }

  /// Who prints which spelling; of a slip, what stands beside it in its report.
  private func groups(of variant: Variant) -> [[NameSpellings.Place]] {
    guard variant.judgement.rule == .misspeltName else { return variant.sides.map(places) }
    let sides = variant.sides.map { $0.flatMap { names.all[$0].places } }.sorted { $0.count < $1.count }
    guard let slips = sides.first, var meant = sides.last else { return [] }
    let slip = variant.sides.joined().map { names.all[$0] }.first { $0.places.contains(slips[0]) }
    if let word = variant.judgement.words.first(where: { slip?.name.words.contains($0) == false }) {
      meant += names.all.filter { $0.name.words.contains(word) }.flatMap(\.places)
    }
    return [slips, MisspeltWords.beside(meant, slips)]
  }

  /// The first place of these spellings in each report.
  private func places(of spellings: [Int]) -> [NameSpellings.Place] {
    NameSpellings.first(spellings.flatMap { names.all[$0].places })
  }

  // MARK: One report with both

  /// What is to be said of a pair: where a report has both, one of them must be so rare that it is a slip.
  private func variant(of pair: Pair, _ judgement: NameLikeness.Judgement) -> NameLikeness.Judgement? {
    let (left, right) = (names.all[pair.left], names.all[pair.right])
    let isApart = left.reports.isDisjoint(with: right.reports)
    guard judgement.verdict.isFlagged else { return isApart ? judgement : nil }
    let oneIsSlip =
      isApart
      ? knowsBetter(left, right, judgement) || knowsBetter(right, left, judgement)
      : isSlip(left, of: right) || isSlip(right, of: left)
    guard oneIsSlip else {
      if isApart { return arePlural(judgement.words, left, right) ? nil : judgement }
      guard isOnePerson(left, right) else { return nil }
      return NameLikeness.Judgement(
        rule: judgement.rule,
        verdict: .review,
        confidence: 0.5,
        words: judgement.words
      )
    }
    return NameLikeness.Judgement(
      rule: .misspeltName,
      verdict: .conflict,
      confidence: judgement.confidence,
      words: judgement.words
    )
  }

  /// Whether the one report that has a spelling prints the other's word as well: Bob Woodard once, and Woodward after.
  private func knowsBetter(
    _ rare: NameSpellings.Spelling,
    _ common: NameSpellings.Spelling,
    _ judgement: NameLikeness.Judgement
  ) -> Bool {
    guard rare.places.count == 1, common.places.count > 2, judgement.rule == .nameSpeltTwoWays,
      let word = judgement.words.first(where: { !rare.name.words.contains($0) })
    else { return false }
    return names.all.contains {
      $0.name.words == [word] && rare.reports.isSubset(of: $0.reports)
    }
  }

  /// Whether a spelling is printed once or twice, and the other so often that it must be the right one.
  private func isSlip(_ rare: NameSpellings.Spelling, of common: NameSpellings.Spelling) -> Bool {
    guard rare.places.count <= 2, rare.reports.count == 1, common.places.count >= rare.places.count + 2,
      rare.core.first == common.core.first || rare.kind != .person && common.kind != .person
    else { return false }
    let differing = zip(rare.core, common.core).filter { $0 != $1 }
    return rare.core.count == common.core.count
      && differing.allSatisfy { EditDistance.between($0, $1, limit: 1) != nil && $0.utf8.count > 3 }
  }

  // MARK: Candidates

  private struct Pair: Equatable {
    let left: Int
    let right: Int
  }

  /// Names of two words or more that begin or end alike, or have the same letters; whole names first: a surname by
  /// itself says nothing that its full name has not said.
  private func pairs() -> [Pair] {
    var edges: [(key: UInt64, word: Int)] = []
    for index in names.all.indices {
      let core = names.all[index].core
      edges.append((LetterKeys.whole(names.all[index].letters, "="), index))
      let initials = names.all[index].joinedInitials
      if initials.count > 2 { edges.append((LetterKeys.whole(initials.sorted().joined(), "&"), index)) }
      guard core.count > 1, let first = core.first, let last = core.last else { continue }
      edges.append((LetterKeys.whole(first, "<"), index))
      edges.append((LetterKeys.whole(last, ">"), index))
    }
    let all = [Bool](repeating: true, count: names.all.count)
    var pairs: [(size: Int, pair: Pair)] = []
    for members in LetterKeys.buckets(edges, where: all) where members.count <= NameSpellings.mostAlike {
      for (position, left) in members.enumerated() {
        for right in members[(position + 1)...] {
          pairs.append((names.all[left].core.count, Pair(left: left, right: right)))
        }
      }
    }
    pairs.sort { one, other in
      one.size != other.size
        ? one.size > other.size
        : (one.pair.left, one.pair.right) < (other.pair.left, other.pair.right)
    }
    // Names that begin alike and end alike meet twice.
    return pairs.indices.lazy.filter { $0 == 0 || pairs[$0].pair != pairs[$0 - 1].pair }.map {
      pairs[$0].pair
    }
  }
}
