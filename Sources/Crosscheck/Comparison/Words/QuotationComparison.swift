/// Finds sentences that two reports quote in words that differ, or from two mouths.
struct QuotationComparison {
  let texts: [ReportText]

  /// All places of one wording.
  private typealias Wording = [Quotation]

  func differences() -> [WordsDifference] {
    let wordings = wordings()
    var index = TableByHash<[Int]>(capacity: 256)
    var ofSpeakers: [WordsDifference] = []
    var ofWords = WordingGroups()
    var speakers = SpeakerComparison()
    for (position, wording) in wordings.enumerated() {
      if let difference = speakers.difference(among: wording) { ofSpeakers.append(difference) }
      var candidates: [Int] = []
      for key in wording[0].keys.concepts {
        let number = index.number(of: key.hash) ?? index.add(key.hash, [])
        // A phrase that many sentences share tells nothing.
        candidates += index.values[number].prefix(Self.mostCandidates)
        index.change(number) { $0.append(position) }
      }
      candidates.sort()
      for place in candidates.indices where place == 0 || candidates[place] != candidates[place - 1] {
        let candidate = candidates[place]
        guard let difference = compare(wordings[candidate], wording, &speakers) else { continue }
        switch difference.rule {
        case .alteredQuotation, .rewordedQuotation:
          ofWords.add(difference, between: candidate, and: position)
        default: ofSpeakers.append(difference)
        }
      }
    }
    return ofSpeakers + ofWords.differences
  }

  private static let mostCandidates = 24

  private func wordings() -> [Wording] {
    var wordings: [Wording] = []
    // Two sentences may begin alike: "I think," said one, and said the other, and both went on.
    var known = TableByHash<Int>(capacity: 64)
    for text in texts {
      for quotation in Quotation.all(in: text) {
        if let place = known.value(of: quotation.wording) {
          wordings[place].append(quotation)
        } else {
          known.add(quotation.wording, wordings.count)
          wordings.append([quotation])
        }
      }
    }
    return wordings
  }

  private func compare(
    _ left: Wording,
    _ right: Wording,
    _ speakers: inout SpeakerComparison
  ) -> WordsDifference? {
    guard let mine = left.first, let theirs = right.first, !mine.words.isEmpty, !theirs.words.isEmpty,
      Set(left.map(\.text.report)).isDisjoint(with: right.map(\.text.report))
    else { return nil }
    if mine.whole == theirs.whole {
      return speakers.difference(mine, theirs)
    }
    if haveOtherSpeakers(left, right) { return misheard(left, right, byTwo: true) }
    guard min(mine.whole.count, theirs.whole.count) > 3 else { return misheard(left, right) }
    return swapped(left, right) ?? altered(left, right) ?? misheard(left, right) ?? parted(left, right)
      ?? translated(left, right)
  }

  /// One place a report.
  private func places(of wording: Wording, _ cut: (Quotation) -> Fact) -> [(text: ReportText, fact: Fact)] {
    wording.firstOfEachReport(\.text.report).map { ($0.text, cut($0)) }
  }

  // MARK: One place

  /// One sentence with two of its words in each other's place: 'not a palace but a workshop', 'not a workshop but a palace'.
  private func swapped(_ left: Wording, _ right: Wording) -> WordsDifference? {
    let (mine, theirs) = (left[0].plain, right[0].plain)
    guard mine.count == theirs.count, mine.count >= 6 else { return nil }
    let places = mine.indices.filter { mine[$0] != theirs[$0] }
    guard places.count == 2, let first = places.first, let last = places.last,
      mine[first] == theirs[last], mine[last] == theirs[first],
      QuotedWords.changesMeaning([mine[first]], [mine[last]])
    else { return nil }
    return WordsDifference(
      rule: .alteredQuotation,
      verdict: .conflict,
      confidence: 0.85,
      subject: "quotation",
      groups: [left, right].map { self.places(of: $0) { excerpt(of: $0, around: first..<last + 1) } }
    )
  }

  /// One remark as two people heard it: a word that sounds like another, or one told of `me` and of `her`.
  ///
  /// Two people may well have said much the same of themselves; what a third one said they both repeat.
  private func misheard(_ left: Wording, _ right: Wording, byTwo: Bool = false) -> WordsDifference? {
    let (mine, theirs) = (left[0].plain, right[0].plain)
    guard mine.count == theirs.count, mine.count <= Quotation.short else { return nil }
    let differing = mine.indices.filter {
      mine[$0] != theirs[$0] && !(QuotedWords.isPerson(mine[$0]) && QuotedWords.isPerson(theirs[$0]))
    }
    guard differing.count == 1, let place = differing.first else { return nil }
    let (one, other) = (mine[place], theirs[place])
    let isToldOfOthers = mine.indices.contains { $0 != place && mine[$0] != theirs[$0] }
    if byTwo, !isToldOfOthers || mine[0] != theirs[0] || !QuotedWords.isThirdPerson(mine[0]) { return nil }
    guard
      isToldOfOthers
        ? mine.count >= 6 && QuotedWords.changesMeaning([one], [other])
        : mine.count < 5 && QuotedWords.soundAlike(one, other)
    else { return nil }
    return reworded(left, right, confidence: 0.5)
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
    guard QuotedWords.changesMeaning(mineOnly, theirsOnly) else { return nil }
    // 'We may have to', 'we shall be obliged to': two translations, or two memories, of one remark.
    let isShade = QuotedWords.isOfModals(mineOnly, theirsOnly)
    return WordsDifference(
      rule: isShade ? .rewordedQuotation : .alteredQuotation,
      verdict: isShade ? .review : .conflict,
      confidence: isShade ? 0.6 : 0.85,
      subject: "quotation",
      groups: [
        places(of: left) { excerpt(of: $0, around: start..<mine.count - end) },
        places(of: right) { excerpt(of: $0, around: start..<theirs.count - end) },
      ]
    )
  }

  /// Whether speakers of both wordings are named, and none of one shares a name with one of the other.
  private func haveOtherSpeakers(_ left: Wording, _ right: Wording) -> Bool {
    guard left.contains(where: { $0.speaker != nil }), right.contains(where: { $0.speaker != nil }) else {
      return false
    }
    let sides = [left, right].map {
      Set($0.compactMap(\.speaker).flatMap { $0.lowercased().split(separator: " ") })
    }
    return sides[0].isDisjoint(with: sides[1])
  }

  /// The quotation cut to the words around what differs.
  private func excerpt(of quotation: Quotation, around words: Range<Int>) -> Fact {
    let first = quotation.words[max(0, words.lowerBound - 6)].token
    let last = quotation.words[min(quotation.words.count - 1, words.upperBound + 5)].token
    return quotation.cut(to: first..<last + 1)
  }

  // MARK: Several places, or words more

  /// One statement laid beside itself: a negation lost, a word more, or other words throughout.
  private func parted(_ left: Wording, _ right: Wording) -> WordsDifference? {
    let (mine, theirs) = (left[0].plain, right[0].plain)
    guard mine.count <= Self.longest, theirs.count <= Self.longest else { return nil }
    let alignment = WordAlignment(mine, theirs)
    let gaps = alignment.gaps.filter { !QuotedWords.isTrifle($0, mine, theirs) }
    // What is left out at its ends is no rewording.
    return gaps.isEmpty
      ? nil : onePlace(left, right, alignment, gaps) ?? reworded(left, right, alignment)
  }

  /// Longer ones are told apart by their first words that differ.
  private static let longest = 60

  /// What differs where all else is one: the only place in which words that matter do.
  private func onePlace(
    _ left: Wording,
    _ right: Wording,
    _ alignment: WordAlignment,
    _ gaps: [WordAlignment.Gap]
  ) -> WordsDifference? {
    let (mine, theirs) = (left[0], right[0])
    let shared = alignment.shared
    let content = shared.count { !QuotedWords.light.contains(mine.plain[$0.left]) }
    guard let first = shared.first, shared.count >= 3, content >= 2,
      shared.count * 10 >= min(mine.plain.count, theirs.plain.count) * 6
    else { return nil }
    guard gaps.count == 1, let gap = gaps.first, !isCut(gap.left, of: mine), !isCut(gap.right, of: theirs)
    else { return nil }
    // Two statements end alike, and name the same things; one statement begins alike as well, or has one speaker, or
    // all of one stands in the other.
    let beginsAlike = first.left == 0 && first.right == 0
    let isPart = content >= 4 && shared.count * 10 >= min(mine.plain.count, theirs.plain.count) * 8
    let isOne =
      beginsAlike && content >= 3 || shared.count >= 6 && content >= 4 || isPart
      || haveOneSpeaker(left, right)
    guard isOne else { return nil }
    let verdict: Verdict
    if QuotedWords.isNegation(gap, mine.plain, theirs.plain)
      || QuotedWords.isFigure(gap, mine.plain, theirs.plain)
    {
      guard shared.count >= 4 else { return nil }
      verdict = .conflict
    } else {
      let isEdge = gap.left.lowerBound == 0 && gap.right.lowerBound == 0
      let longest = isEdge ? 6 : shared.count >= 8 ? 4 : 3
      guard max(gap.left.count, gap.right.count) <= longest,
        !isEdge || haveOneSpeaker(left, right)
      else { return nil }
      verdict = .review
    }
    return WordsDifference(
      rule: verdict == .conflict ? .alteredQuotation : .rewordedQuotation,
      verdict: verdict,
      confidence: verdict == .conflict ? 0.8 : 0.5,
      subject: "quotation",
      groups: [
        places(of: left) { excerpt(of: $0, around: gap.left) },
        places(of: right) { excerpt(of: $0, around: gap.right) },
      ]
    )
  }

  /// Whether speakers of both wordings are named and share a name.
  private func haveOneSpeaker(_ left: Wording, _ right: Wording) -> Bool {
    [left, right].allSatisfy { $0.contains { $0.speaker != nil } } && !haveOtherSpeakers(left, right)
  }

  /// Whether a report shows that it left something out, or put something in, at a place.
  private func isCut(_ words: Range<Int>, of quotation: Quotation) -> Bool {
    let before =
      words.lowerBound > 0
      ? quotation.words[words.lowerBound - 1].token
      : quotation.fact.tokens.lowerBound
    let after =
      words.upperBound < quotation.words.count
      ? quotation.words[words.upperBound].token : quotation.fact.tokens.upperBound
    return (before..<max(before, after)).contains { token in
      switch quotation.text.document.tokens[token].mark {
      case .ellipsis, .openBracket, .closeBracket: return true
      default: return false
      }
    }
  }

  // MARK: Other words

  /// Two wordings of one statement, as they begin.
  private func reworded(_ left: Wording, _ right: Wording, confidence: Double) -> WordsDifference {
    WordsDifference(
      rule: .rewordedQuotation,
      verdict: .review,
      confidence: confidence,
      subject: "quotation",
      groups: [left, right].map { places(of: $0) { $0.cut(to: $0.opening) } }
    )
  }

  /// A few words of one make with a word of the same meaning: 'a shameful mistake', 'an unfortunate error'.
  private func translated(_ left: Wording, _ right: Wording) -> WordsDifference? {
    guard left[0].whole.count <= Quotation.short else { return nil }
    let (mine, theirs) = (left[0].skeleton, right[0].skeleton)
    guard mine.count == theirs.count, mine.count >= 3 else { return nil }
    let places = mine.indices.filter { mine[$0] != theirs[$0] }
    let shared = mine.indices.filter { mine[$0] == theirs[$0] && !mine[$0].isLight }
    // One word of meaning in each place: the same, or meaning the same, and at least one of another meaning.
    guard !shared.isEmpty, (1...2).contains(places.count),
      places.allSatisfy({ !mine[$0].isLight && !theirs[$0].isLight }),
      left[0].plain != right[0].plain
    else { return nil }
    return reworded(left, right, confidence: 0.5)
  }

  /// One statement in other words: two translations, or one that is not word for word.
  private func reworded(_ left: Wording, _ right: Wording, _ alignment: WordAlignment) -> WordsDifference? {
    let mine = left[0].plain
    let theirs = right[0].plain
    let shared = alignment.shared.map { mine[$0.left] }
    let content = shared.filter { !QuotedWords.light.contains($0) }
    guard content.count >= 5, shared.count * 5 >= max(mine.count, theirs.count) * 2,
      shared.count * 10 >= min(mine.count, theirs.count) * 6
    else { return nil }
    let stems = Set(content.map { Stem.of($0) })
    let only = { (words: [String], others: [String]) -> Int in
      let own = Set(words.filter { !QuotedWords.light.contains($0) && !stems.contains(Stem.of($0)) })
      return own.count { word in !others.contains { QuotedWords.isSpelling(word, $0) } }
    }
    let own = (only(mine, theirs), only(theirs, mine))
    guard min(own.0, own.1) >= 1, own.0 + own.1 >= 4 else { return nil }
    return reworded(left, right, confidence: 0.55)
  }
}
