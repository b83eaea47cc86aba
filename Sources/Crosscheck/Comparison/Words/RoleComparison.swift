/// Finds people of whom two reports say that they hold offices which nobody holds together.
struct RoleComparison {
  let texts: [ReportText]
  let vocabulary: StoryVocabulary

  private struct Holding {
    let text: ReportText
    let fact: Fact
    let office: String
    /// First name and surname, folded.
    let holder: String
    /// The name as it is printed.
    let name: String
  }

  func differences() -> [WordsDifference] {
    let holdings = texts.flatMap(holdings)
    let byHolder = Dictionary(grouping: holdings, by: \.holder)
    return byHolder.keys.sorted().flatMap { difference(byHolder[$0] ?? []) } + otherSurnames(holdings)
      + otherGivenNames(holdings) + otherHolders(holdings)
  }

  /// Telling words that the passages share at least.
  private static let leastBond = 1.0

  /// One office of two people without a name in common, in reports so short that they tell of one event.
  private func otherHolders(_ holdings: [Holding]) -> [WordsDifference] {
    let lengths = ReportLengths(texts)
    let byOffice = Dictionary(grouping: holdings.filter { lengths.isBrief($0.text.report) }, by: \.office)
    return byOffice.keys.sorted().compactMap { office in
      let own = byOffice[office] ?? []
      let isUnique = OfficeExclusion.isHeldByOne(office)
      guard isUnique || OfficeExclusion.isOfOneEvent(office), Set(own.map(\.holder)).count == 2,
        let first = own.first, let other = own.first(where: { $0.holder != first.holder })
      else { return nil }
      let groups = [first, other].map { one in own.filter { $0.holder == one.holder } }
      guard !prints(first, groups[1]), !prints(other, groups[0]) else { return nil }
      let bond = groups[0].flatMap { one in groups[1].map { context(of: one).bond(with: context(of: $0)) } }
        .max()
      guard let bond, bond >= Self.leastBond else { return nil }
      return WordsDifference(
        rule: .oneOfficeTwoHolders,
        verdict: isUnique ? .conflict : .review,
        confidence: PassageContext.confidence(ofBond: bond),
        subject: SpeakerComparison.subject(first.name, other.name),
        groups: groups.map(self.first)
      )
    }
  }

  /// Whether a report that names another holder prints a word of a holder's name.
  private func prints(_ holding: Holding, _ others: [Holding]) -> Bool {
    let words = FoldedName(holding.name).words
    let reports = Set(others.map(\.text.report))
    return texts.contains { text in
      reports.contains(text.report)
        && text.entities.contains { !FoldedName($0.text).words.allSatisfy { !words.contains($0) } }
    }
  }

  private func context(of holding: Holding) -> PassageContext {
    let (text, tokens) = (holding.text, holding.fact.tokens)
    let index = text.document.sentenceIndex(ofToken: tokens.lowerBound)
    let clause = text.clause(around: tokens, in: text.document.sentences[index])
    return PassageContext(of: Array(tokens), clause: clause, sentence: index, in: text, vocabulary)
  }

  /// One office of two people with one surname: Bell's grandson Nick Jones and his grandson Rob Jones.
  private func otherGivenNames(_ holdings: [Holding]) -> [WordsDifference] {
    let byOffice = Dictionary(grouping: holdings.filter { Set($0.holder.split(separator: " ")).count > 1 }) {
      $0.office + "\u{0}" + ($0.holder.split(separator: " ").last ?? "")
    }
    return byOffice.keys.sorted().compactMap { key in
      let own = byOffice[key] ?? []
      guard let first = own.first, let other = own.first(where: { haveOtherGivenNames($0, first) }),
        Set(own.map(\.holder)).count == 2
      else { return nil }
      let groups = [first.holder, other.holder].map { holder in own.filter { $0.holder == holder } }
      let reports = groups.map { Set($0.map(\.text.report)) }
      guard reports[0].isDisjoint(with: reports[1]), !names(first, in: reports[1]),
        !names(other, in: reports[0])
      else { return nil }
      let isUnique = OfficeExclusion.isHeldByOne(first.office)
      return WordsDifference(
        rule: .oneOfficeTwoHolders,
        verdict: isUnique ? .conflict : .review,
        confidence: isUnique ? 0.7 : 0.5,
        subject: SpeakerComparison.subject(first.name, other.name),
        groups: groups.map(self.first)
      )
    }
  }

  /// Whether two given names cannot be one name: neither a spelling nor a short form nor an initial of the other.
  private func haveOtherGivenNames(_ left: Holding, _ right: Holding) -> Bool {
    guard left.holder != right.holder, let mine = left.holder.split(separator: " ").first.map(String.init),
      let theirs = right.holder.split(separator: " ").first.map(String.init), mine != theirs,
      mine.utf8.count > 2, theirs.utf8.count > 2
    else { return false }
    let initials = [left.name, right.name].map { FoldedName($0).words.dropLast().compactMap(\.first) }
    return Set(initials[0]).isDisjoint(with: initials[1]) && !Nicknames.mayBeSame(mine, theirs)
      && !WordSlip.isLikely(mine, theirs) && !WordSlip.isStyle(mine, theirs)
  }

  /// Whether one of the reports prints a holder's given name.
  private func names(_ holding: Holding, in reports: Set<Int>) -> Bool {
    guard let given = holding.holder.split(separator: " ").first.map(String.init) else { return false }
    return texts.contains { text in
      reports.contains(text.report)
        && text.entities.contains { FoldedName($0.text).words.contains(given) }
    }
  }

  /// One office of two people with one given name: General Manager Ann Smith and Ann Butler.
  private func otherSurnames(_ holdings: [Holding]) -> [WordsDifference] {
    let byOffice = Dictionary(grouping: holdings) {
      $0.office + "\u{0}" + ($0.holder.split(separator: " ").first ?? "")
    }
    return byOffice.keys.sorted().compactMap { key in
      let own = byOffice[key] ?? []
      guard let first = own.first, let other = own.first(where: { areTwo($0, first) }) else {
        return nil
      }
      let groups = [first.holder, other.holder].map { holder in own.filter { $0.holder == holder } }
      guard Set(groups[0].map(\.text.report)).isDisjoint(with: groups[1].map(\.text.report)) else {
        return nil
      }
      return WordsDifference(
        rule: .oneOfficeTwoHolders,
        verdict: .conflict,
        confidence: 0.7,
        subject: SpeakerComparison.subject(first.name, other.name),
        groups: groups.map(self.first)
      )
    }
  }

  /// Whether two names have one given name and surnames that no slip explains: those are another rule's.
  private func areTwo(_ left: Holding, _ right: Holding) -> Bool {
    guard left.holder != right.holder, let mine = left.holder.split(separator: " ").last,
      let theirs = right.holder.split(separator: " ").last
    else { return false }
    // Luis Gerardo and Luis Gerardo “Jerry” Ortiz: one name is cut short.
    let words = [left, right].map { Set(FoldedName($0.name).words) }
    if words[0].isSubset(of: words[1]) || words[1].isSubset(of: words[0]) { return false }
    return !WordSlip.isLikely(String(mine), String(theirs)) && !WordSlip.isStyle(String(mine), String(theirs))
      && !mine.hasSuffix(theirs) && !theirs.hasSuffix(mine)
  }

  private func holdings(of text: ReportText) -> [Holding] {
    let capacities = Capacities(text: text).all().map { capacity in
      let value = Words(capacity.office, holder: capacity.name.text)
      return text.passage(capacity.tokens, as: .role, rule: "capacity", value: .words(value))
    }
    return (text.facts.ofKind(.role) + capacities).compactMap { fact in
      guard case .words(let words) = fact.value, let holder = words.holder,
        !isOfOldTimes(fact, in: text.document), let name = text.speakers.fullName(of: holder)
      else { return nil }
      let folded = FoldedName(name).words
      // Initials are left out as reports please: L. Patrick Gray is Patrick Gray.
      let core = folded.filter { $0.utf8.count > 1 }
      guard let first = core.count > 1 ? core.first : folded.first, let last = folded.last else { return nil }
      return Holding(text: text, fact: fact, office: words.text, holder: first + " " + last, name: name)
    }
  }

  /// "Brock, who was minister of trade under Ames": an office of other times stands against none.
  private func isOfOldTimes(_ fact: Fact, in document: Document) -> Bool {
    let before = max(0, fact.tokens.lowerBound - 3)..<fact.tokens.lowerBound
    return before.contains {
      // "was named director": what he was made he is.
      if document.word("was", at: $0) || document.word("been", at: $0) {
        return !document.is(.verb, at: $0 + 1)
      }
      return document.word("once", at: $0)
    }
  }

  /// The first two offices that exclude each other and of which no report gives both.
  private func difference(_ holdings: [Holding]) -> [WordsDifference] {
    let offices = Dictionary(grouping: holdings, by: \.office)
    let names = offices.keys.sorted()
    for (position, left) in names.enumerated() {
      for right in names[(position + 1)...] {
        let relation = OfficeExclusion.relation(left, right)
        guard relation != .compatible, let mine = offices[left], let theirs = offices[right],
          Set(mine.map(\.text.report)).isDisjoint(with: theirs.map(\.text.report)),
          !mine.contains(where: { tells(of: right, beside: $0) }),
          !theirs.contains(where: { tells(of: left, beside: $0) })
        else { continue }
        return [
          WordsDifference(
            rule: .otherOffice,
            verdict: relation == .exclusive ? .conflict : .review,
            confidence: relation == .exclusive ? 0.75 : 0.55,
            subject: mine[0].name,
            groups: [first(mine), first(theirs)]
          )
        ]
      }
    }
    return []
  }

  /// Whether the sentence in which somebody has an office tells of another: `its finance director has been named chief executive`.
  private func tells(of office: String, beside holding: Holding) -> Bool {
    let (document, words) = (holding.text.document, office.split(separator: " ").map(String.init))
    guard !holding.office.hasSuffix(office) else { return false }
    let sentence = document.sentences[document.sentenceIndex(ofToken: holding.fact.tokens.lowerBound)].tokens
    return sentence.dropLast(words.count - 1).contains { start in
      words.indices.allSatisfy { document.lowercased(start + $0) == words[$0] }
    }
  }

  /// One place a report, with the name where it stands beside the office.
  private func first(_ holdings: [Holding]) -> [(text: ReportText, fact: Fact)] {
    holdings.firstOfEachReport(\.text.report).map { holding in
      let document = holding.text.document
      var fact = holding.fact
      if let name = holding.text.entities.first(where: {
        $0.tokens.lowerBound >= fact.tokens.upperBound && $0.tokens.lowerBound <= fact.tokens.upperBound + 1
          && !document.mark(.period, at: fact.tokens.upperBound)
      }) {
        fact.tokens = fact.tokens.lowerBound..<name.tokens.upperBound
        fact.range = document.range(of: fact.tokens)
      }
      return (holding.text, fact)
    }
  }
}
