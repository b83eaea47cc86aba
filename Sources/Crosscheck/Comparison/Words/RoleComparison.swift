/// Finds people of whom two reports say that they hold offices which nobody holds together, and offices that two reports give
/// to two people.
struct RoleComparison {
  let names: NameSpellings
  let vocabulary: StoryVocabulary
  let lengths: ReportLengths

  func differences() -> [WordsDifference] {
    let all = names.texts.flatMap { Holding.all(in: $0, isBrief: lengths.isBrief($0.report)) }
    let byHolder = Dictionary(grouping: all, by: \.holder)
    let holdings = all.filter { !$0.isInferred }
    return byHolder.keys.sorted().flatMap { difference(byHolder[$0] ?? []) }
      + otherSurnames(holdings) + otherGivenNames(holdings) + otherHolders(holdings)
  }

  /// Telling words that the passages share at least.
  private static let leastBond = 1.0

  /// One office of two people without a name in common, in reports so short that they tell of one event.
  ///
  /// Two towns have two mayors: only where both reports say whose office it is, and say the same, is it a conflict.
  private func otherHolders(_ holdings: [Holding]) -> [WordsDifference] {
    ofTwoHolders(holdings.filter { lengths.isBrief($0.text.report) }, by: \.fullOffice).compactMap { own in
      let office = own[0].fullOffice
      guard OfficeExclusion.isHeldByOne(office) || OfficeExclusion.isOfOneEvent(office),
        let first = own.first, let other = own.first(where: { $0.holder != first.holder })
      else { return nil }
      let groups = [first, other].map { one in own.filter { $0.holder == one.holder } }
      let bodies = groups.map { $0.reduce(into: Set<String>()) { $0.formUnion($1.bodies) } }
      let isOneBody = !bodies[0].isDisjoint(with: bodies[1])
      guard !prints(groups[0], FoldedName(other.name).words),
        !prints(groups[1], FoldedName(first.name).words),
        isOneBody || bodies[0].isEmpty || bodies[1].isEmpty
      else { return nil }
      let places = groups.map { $0.map { ($0.text, $0.fact.tokens) } }
      let bond = PassageContext.bond(places[0], places[1], vocabulary)
      guard bond >= Self.leastBond else { return nil }
      return WordsDifference(
        rule: .oneOfficeTwoHolders,
        verdict: isOneBody && OfficeExclusion.isHeldByOne(office) ? .conflict : .review,
        confidence: PassageContext.confidence(ofBond: bond),
        subject: SpeakerComparison.subject(first.name, other.name),
        groups: groups.map(self.first)
      )
    }
  }

  /// Whether a report of some holdings prints one of the words in a name.
  private func prints(_ holdings: [Holding], _ words: [String]) -> Bool {
    holdings.contains { holding in words.contains { names.printed.contains($0, in: holding.text.report) } }
  }

  /// The holdings of one office that two people have, by what they have in common.
  private func ofTwoHolders(_ holdings: [Holding], by key: (Holding) -> String) -> [[Holding]] {
    // Groups of places: a holding has a dozen references to count.
    var groups: [String: [Int]] = [:]
    for index in holdings.indices { groups[key(holdings[index]), default: []].append(index) }
    return groups.filter { group in Set(group.value.map { holdings[$0].holder }).count == 2 }
      .sorted { $0.key < $1.key }.map { group in group.value.map { holdings[$0] } }
  }

  /// One office of two people with one surname: Bell's grandson Nick Jones and his grandson Rob Jones.
  private func otherGivenNames(_ holdings: [Holding]) -> [WordsDifference] {
    ofTwoHolders(holdings.filter { $0.given != $0.surname }, by: { $0.fullOffice + "\u{0}" + $0.surname })
      .compactMap { twoHolders($0, unlike: haveOtherGivenNames, by: \.given) }
      .map { difference($0) { self.withGivenNames($0, self.first($0)) } }
  }

  /// The holdings of two people of whom no report has both, nor the name that tells them apart.
  private func twoHolders(
    _ own: [Holding],
    unlike: (Holding, Holding) -> Bool,
    by name: (Holding) -> String
  ) -> [[Holding]]? {
    guard let first = own.first, let other = own.first(where: { unlike($0, first) }) else { return nil }
    let groups = [first.holder, other.holder].map { holder in own.filter { $0.holder == holder } }
    guard areApart(groups), !prints(groups[1], [name(first)]), !prints(groups[0], [name(other)]) else {
      return nil
    }
    return groups
  }

  /// Two holders of one office; of what many are, two may bear one name: senators called John.
  private func difference(
    _ groups: [[Holding]],
    places: ([Holding]) -> [(text: ReportText, fact: Fact)]
  ) -> WordsDifference {
    let isUnique = OfficeExclusion.isHeldByOne(groups[0][0].office)
    return WordsDifference(
      rule: .oneOfficeTwoHolders,
      verdict: isUnique ? .conflict : .review,
      confidence: isUnique ? 0.7 : 0.5,
      subject: SpeakerComparison.subject(groups[0][0].name, groups[1][0].name),
      groups: groups.map(places)
    )
  }

  /// The places of some holdings, or where the given name stands if it is told elsewhere: the names are what differs.
  private func withGivenNames(
    _ holdings: [Holding],
    _ places: [(text: ReportText, fact: Fact)]
  ) -> [(text: ReportText, fact: Fact)] {
    places.map { place in
      guard let holding = holdings.first(where: { $0.text.report == place.text.report }),
        let given = holding.holder.split(separator: " ").first,
        !place.fact.tokens.contains(where: { place.text.document.lowercased($0) == given }),
        let name = place.text.entities.first(where: { $0.text == holding.name })
      else { return place }
      return (place.text, place.text.passage(name.tokens, as: .name, rule: "name"))
    }
  }

  /// Whether two given names cannot be one name: neither a spelling nor a short form nor an initial of the other.
  private func haveOtherGivenNames(_ left: Holding, _ right: Holding) -> Bool {
    let (mine, theirs) = (left.given, right.given)
    guard left.holder != right.holder, mine != theirs, mine.utf8.count > 2, theirs.utf8.count > 2 else {
      return false
    }
    let initials = [left.name, right.name].map { FoldedName($0).words.dropLast().compactMap(\.first) }
    return Set(initials[0]).isDisjoint(with: initials[1]) && !Nicknames.mayBeSame(mine, theirs)
      && !WordSlip.isLikely(mine, theirs) && !WordSlip.isStyle(mine, theirs)
  }

  /// Whether no report gives the office to both.
  private func areApart(_ groups: [[Holding]]) -> Bool {
    Set(groups[0].map(\.text.report)).isDisjoint(with: groups[1].map(\.text.report))
  }

  /// One office of two people with one given name: General Manager Ann Smith and Ann Butler.
  private func otherSurnames(_ holdings: [Holding]) -> [WordsDifference] {
    ofTwoHolders(holdings, by: { $0.fullOffice + "\u{0}" + $0.given })
      .compactMap { twoHolders($0, unlike: areTwo, by: \.surname) }
      .map { difference($0, places: first) }
  }

  /// Whether two names have one given name and surnames that no slip explains: those are another rule's.
  private func areTwo(_ left: Holding, _ right: Holding) -> Bool {
    let (mine, theirs) = (left.surname, right.surname)
    guard left.holder != right.holder else { return false }
    // Luis Gerardo and Luis Gerardo “Jerry” Ortiz: one name is cut short.
    let words = [left, right].map { Set(FoldedName($0.name).words) }
    if words[0].isSubset(of: words[1]) || words[1].isSubset(of: words[0]) { return false }
    return !WordSlip.isLikely(mine, theirs) && !WordSlip.isStyle(mine, theirs)
      && !mine.hasSuffix(theirs) && !theirs.hasSuffix(mine)
  }

  /// The first two offices that exclude each other and of which no report gives both.
  private func difference(_ holdings: [Holding]) -> [WordsDifference] {
    let offices = Dictionary(grouping: holdings, by: \.office)
    let names = offices.keys.sorted()
    for (position, left) in names.enumerated() {
      for right in names[(position + 1)...] {
        // Most people are given all their offices by one report; that is asked first.
        guard let mine = offices[left], let theirs = offices[right],
          Set(mine.map(\.text.report)).isDisjoint(with: theirs.map(\.text.report))
        else { continue }
        let relation = OfficeExclusion.relation(left, right)
        guard relation != .compatible,
          !OfficeExclusion.isOfOneElected(left, right) || areOfOneDay(mine + theirs),
          !mine.contains(where: { tells(of: right, beside: $0) }),
          !theirs.contains(where: { tells(of: left, beside: $0) }),
          !(mine + theirs).contains(where: succeeds),
          relation != .graded || !(mine + theirs).contains(where: isForTheRest)
        else { continue }
        let isConflict = relation == .exclusive
        return [
          WordsDifference(
            rule: .otherOffice,
            verdict: isConflict ? .conflict : .review,
            confidence: isConflict ? 0.75 : 0.55,
            subject: mine[0].name,
            groups: [first(mine), first(theirs)]
          )
        ]
      }
    }
    return []
  }

  /// Whether reports came out so near each other that nobody can have taken office between them.
  private func areOfOneDay(_ holdings: [Holding]) -> Bool {
    let days = holdings.compactMap { $0.text.published?.day.number }
    guard days.count == holdings.count, let first = days.min(), let last = days.max() else { return false }
    return last - first <= 2
  }

  /// Whether the sentence in which somebody has an office tells that he is to have another: `the treasurer will succeed her`.
  private func succeeds(_ holding: Holding) -> Bool {
    let document = holding.text.document
    let sentence = document.sentences[document.sentenceIndex(ofToken: holding.fact.tokens.lowerBound)].tokens
    return sentence.contains { document.isVerb(of: Self.succeeding, at: $0) }
  }

  /// `coach for the rest of the season`: an interim one in other words.
  private func isForTheRest(_ holding: Holding) -> Bool {
    let (document, end) = (holding.text.document, holding.fact.tokens.upperBound)
    return (end..<end + Self.reachOfRest).contains {
      document.word("rest", at: $0) || document.word("remainder", at: $0)
    }
  }

  private static let reachOfRest = 4

  private static let succeeding = VerbSet("succeed replace promote")

  /// Whether the sentence in which somebody has an office tells of another: `its finance director has been named chief executive`.
  private func tells(of office: String, beside holding: Holding) -> Bool {
    let (document, words) = (holding.text.document, office.split(separator: " ").map(String.init))
    guard !holding.office.hasSuffix(office), !holding.office.hasPrefix(office) else { return false }
    let sentence = document.sentences[document.sentenceIndex(ofToken: holding.fact.tokens.lowerBound)].tokens
    return sentence.dropLast(words.count - 1).contains { start in
      words.indices.allSatisfy { document.lowercased(start + $0) == words[$0] }
    }
  }

  /// The holder's name before a comma and the office.
  private func nameBefore(_ holding: Holding) -> Range<Int>? {
    let (document, start) = (holding.text.document, holding.fact.tokens.lowerBound)
    let before = start - Self.reachBefore..<start
    return holding.text.entities[holding.text.entities.beginning(in: before)].last { name in
      name.words.last.map { FoldedName($0).words.last } == holding.surname
        && name.tokens.upperBound < start && document.mark(.comma, at: name.tokens.upperBound)
    }?.tokens
  }

  /// So many tokens before an office its holder may be named: 'Robert Jones, Bell's'.
  private static let reachBefore = 7

  /// One place a report, with the name where it stands beside the office: behind it, or before, `Rob Jones, his grandson`.
  private func first(_ holdings: [Holding]) -> [(text: ReportText, fact: Fact)] {
    holdings.firstOfEachReport(\.text.report).map { holding in
      let document = holding.text.document
      var fact = holding.fact
      let end = fact.tokens.upperBound
      let near = holding.text.entities.beginning(in: end..<end + 2)
      if !holding.hasNameInside, !document.mark(.period, at: end),
        let name = holding.text.entities[near].first
      {
        fact.tokens = fact.tokens.lowerBound..<name.tokens.upperBound
        fact.range = document.range(of: fact.tokens)
      } else if !holding.hasNameInside, let name = nameBefore(holding) {
        fact.tokens = name.lowerBound..<fact.tokens.upperBound
        fact.range = document.range(of: fact.tokens)
      }
      return (holding.text, fact)
    }
  }
}
