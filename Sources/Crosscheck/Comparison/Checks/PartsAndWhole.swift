extension ReportCheck {
  /// "Thirteen people drowned: seven men, three women and two children": the parts must make the whole.
  static let partsAndWhole = ReportCheck(
    name: "parts-and-whole",
    summary: "A list of parts that does not add up to the whole named before it.",
    explanation:
      "Lists that name all parts are added up; a list behind 'including' names only some.",
    kind: .arithmetic,
    examples: [
      ReportExample("Thirteen people drowned: seven men, three women and two children.", .conflict),
      ReportExample("Twelve people drowned: seven men, three women and two children.", nil),
      ReportExample(
        "Lorn came home with 17 medals. It won six golds, four silvers and five bronzes.",
        .conflict
      ),
      ReportExample("Lorn came home with 15 medals. It won six golds, four silvers and five bronzes.", nil),
      ReportExample("Lorn came home with 17 medals, 12 of them gold, four silver and two bronze.", .conflict),
      ReportExample("Lorn came home with 18 medals, 12 of them gold, four silver and two bronze.", nil),
      ReportExample("Rey has 23 goals, 17 in the league and eight in cups.", .conflict),
      ReportExample("Rey has 23 goals, 15 in the league and eight in cups.", nil),
      ReportExample("Rey has 23 goals, including 13 in the league and eight in cups.", nil),
      ReportExample(
        "Lorn will spend 7 billion on salaries, 4 billion on buildings and 2 billion on books out of 12 billion crowns.",
        .conflict
      ),
      ReportExample("Thirteen people drowned, including seven men and three women.", nil),
      ReportExample(
        "The council set aside 86 million crowns for roads: 41 million for the coast road, 27 million for bridges and 12 "
          + "million for lanes.",
        .conflict
      ),
      ReportExample(
        "The council set aside 80 million crowns for roads: 41 million for the coast road, 27 million for bridges and 12 "
          + "million for lanes.",
        nil
      ),
      ReportExample("He paid $3.30: $1.10 for bread and $2.20 for milk.", nil),
      ReportExample(
        "The fund lent 70 million euros, of which 30 million went to farms, 20 million to ports and 10 million to inns.",
        .conflict
      ),
      ReportExample(
        "The fund lent 60 million euros, of which 30 million went to farms, 20 million to ports and 10 million to inns.",
        nil
      ),
      ReportExample(
        "The mole costs 70 million euros, of which the state pays 40 million and Lorn 20 million.",
        .review
      ),
    ]
  ) { text in
    text.sentences(withFigures: 2).flatMap { PartsReader(text: text, sentence: $0).discrepancies() }
  }
}

/// Reads lists of amounts off a sentence and weighs them against the whole.
struct PartsReader {
  let text: ReportText
  let sentence: Int

  /// A fact that can be a part or a whole.
  private struct Part {
    let fact: Int
    let value: Double
    let kind: Kind
    let tokens: Range<Int>
  }

  func discrepancies() -> [ReportCheck.Discrepancy] {
    // "17 medals, 12 of them gold, four silver and two bronze": the whole stands before a comma, as the parts do.
    lists(of: parts(of: sentence)).compactMap { run in
      let rest = Array(run.dropFirst())
      guard
        let (list, whole) = whole(of: run).map({ (run, $0) })
          ?? (rest.count > 1 ? whole(of: rest).map { (rest, $0) } : nil)
      else { return nil }
      let sum = ReportCheck.sum(of: list.map(\.value))
      guard sum != whole.value, sum / whole.value > 0.75, sum / whole.value < 1.34 else { return nil }
      let figures = list.map { ValueText.number($0.value) }.joined(separator: " + ")
      return ReportCheck.Discrepancy(
        facts: [whole.fact] + list.map(\.fact),
        verdict: isOfWhich(list, behind: whole) && sum < whole.value && list.count < 3 ? .review : .conflict,
        confidence: 0.9,
        subject: text.document.string(whole.tokens),
        sum: "\(figures) = \(ValueText.number(sum)), not \(ValueText.number(whole.value))",
        doubt: "It would hold if the list left somebody or something out on purpose."
      )
    }
  }

  /// Exact counts and amounts of money in a sentence.
  private func parts(of sentence: Int) -> [Part] {
    text.facts(in: text.document.sentences[sentence].tokens).compactMap { index in
      let kind = text.facts[index].kind
      guard kind == .count || kind == .money || kind == .number,
        case .amount(let amount) = text.facts[index].value,
        let low = amount.low, low == amount.high, amount.modifier == nil
      else { return nil }
      return Part(fact: index, value: low, kind: kind, tokens: text.facts[index].tokens)
    }
  }

  /// Runs of two amounts or more joined by commas, "and" or "plus", the last by "and".
  private func lists(of parts: [Part]) -> [[Part]] {
    var lists: [[Part]] = []
    var run: [Part] = []
    var endsWithAnd = false
    func close() {
      if run.count > 2 || (run.count == 2 && endsWithAnd), endsWithAnd { lists.append(run) }
      run = []
      endsWithAnd = false
    }
    for part in parts {
      if let last = run.last,
        !isJoined(last.tokens.upperBound..<part.tokens.lowerBound)
          || last.kind != part.kind && (medal(of: last) == nil || medal(of: part) == nil)
      {
        close()
      }
      if let last = run.last {
        endsWithAnd = (last.tokens.upperBound..<part.tokens.lowerBound).contains {
          text.document.word("and", at: $0)
        }
      }
      run.append(part)
    }
    close()
    return lists
  }

  /// Whether only a few words and a comma or an "and" stand between two parts.
  private func isJoined(_ gap: Range<Int>) -> Bool {
    guard gap.count <= 8 else { return false }
    return gap.contains { text.document.mark(.comma, at: $0) || text.document.word("and", at: $0) }
  }

  /// The amount that the list parts: before a colon or a dash, or in the sentences before where the parts are kinds of
  /// people or payments; never behind "including", which lists only some.
  private func whole(of list: [Part]) -> Part? {
    guard let first = list.first else { return nil }
    let fits = { (part: Part) in
      // "86 million crowns: 41 million for the road": the parts go without the word.
      let isOfOneKind =
        part.kind == first.kind || first.kind == .number && part.kind == .money || areMedals(list)
        || isGapped(list, behind: part)
      return isOfOneKind && part.kind != .number && list.allSatisfy { $0.value < part.value }
    }
    let here = parts(of: sentence)
    // "7 billion on salaries and 5 billion on books out of 12 billion crowns"
    if let last = list.last,
      let whole = here.first(where: { $0.tokens.lowerBound >= last.tokens.upperBound }), fits(whole),
      text.document.word("of", at: whole.tokens.lowerBound - 1),
      text.document.word("out", at: whole.tokens.lowerBound - 2)
    {
      return whole
    }
    let before = here.filter { $0.tokens.upperBound <= first.tokens.lowerBound }
    if let whole = before.last, fits(whole),
      opensList(whole.tokens.upperBound..<first.tokens.lowerBound)
        || !listsSome(before: first)
          && (areMedals(list) && isWhole(whole, of: list) || isGapped(list, behind: whole)
            || isOfWhich(list, behind: whole))
    {
      return whole
    }
    guard before.isEmpty || before.allSatisfy({ !fits($0) }), !listsSome(before: first),
      arePeople(list) || areMedals(list) || arePayments(before: first)
    else { return nil }
    for earlier in stride(from: sentence - 1, through: max(0, sentence - 2), by: -1) {
      if let whole = parts(of: earlier).last(where: {
        fits($0) && (first.kind == .money || isWhole($0, of: list))
      }) {
        return whole
      }
    }
    return nil
  }

  /// "23 goals, 15 in the league and eight in cups": numbers with one preposition each, right behind a comma.
  private func isGapped(_ list: [Part], behind whole: Part) -> Bool {
    let document = text.document
    guard let first = list.first, document.mark(.comma, at: whole.tokens.upperBound),
      first.tokens.lowerBound == whole.tokens.upperBound + 1, list.allSatisfy({ isBare($0, of: whole) })
    else { return false }
    return [("in" as StaticString), "at", "from", "on", "for", "against", "by"].contains { preposition in
      list.allSatisfy { document.word(preposition, at: $0.tokens.upperBound) }
    }
  }

  /// Whether a part is told without a noun; the whole's may have been read for it.
  private func isBare(_ part: Part, of whole: Part) -> Bool {
    unit(part) == nil || unit(part) == unit(whole) && text.facts[part.fact].rule == "noun-left-out"
  }

  /// "70 million euros, of which 30 million went to farms": sums of one currency, and nothing is said of a rest.
  private func isOfWhich(_ list: [Part], behind whole: Part) -> Bool {
    let document = text.document
    guard let first = list.first, whole.kind == .money, unit(whole) != nil,
      list.allSatisfy({ $0.kind == .money && unit($0) == unit(whole) }),
      (whole.tokens.upperBound..<first.tokens.lowerBound).contains(where: {
        document.word("of", at: $0) && document.word("which", at: $0 + 1)
      })
    else { return false }
    return !text.holds(
      ["rest", "remainder", "other", "others", "remaining", "balance", "also"],
      in: document.sentences[sentence].tokens
    )
  }

  private func opensList(_ gap: Range<Int>) -> Bool {
    gap.contains { index in
      switch text.document.tokens[index].mark {
      case .colon, .emDash, .dash: return true
      case .hyphen: return text.document.tokens[index].followsSpace
      default: return text.document.word("comprising", at: index) || text.document.word("namely", at: index)
      }
    }
  }

  private func listsSome(before part: Part) -> Bool {
    (text.document.sentences[sentence].tokens.lowerBound..<part.tokens.lowerBound).contains {
      text.document.word("including", at: $0) || text.document.word("among", at: $0)
        || text.document.word("include", at: $0) || text.document.word("included", at: $0)
    }
  }

  private static let sorts: Set<String> = [
    "man", "woman", "child", "boy", "girl", "adult", "teenager", "baby", "infant", "pupil", "teacher",
    "passenger",
  ]

  private func unit(_ part: Part) -> String? {
    text.unit(of: part.fact)
  }

  /// Whether the parts are different sorts of people, which between them make up all.
  private func arePeople(_ list: [Part]) -> Bool {
    let units = list.compactMap(unit)
    return units.count == list.count && Set(units).count == units.count
      && units.allSatisfy(Self.sorts.contains)
  }

  /// 'Six golds, four silvers and five bronzes' are all that there are.
  private func areMedals(_ list: [Part]) -> Bool {
    list.count == 3 && Set(list.compactMap(medal)) == Self.medals
  }

  private static let medals: Set<String> = ["gold", "silver", "bronze"]

  /// `six golds`, `six gold`, `six of them gold`.
  private func medal(of part: Part) -> String? {
    let end = part.tokens.upperBound
    if let unit = unit(part), Self.medals.contains(unit) { return unit }
    let next = text.document.word("of", at: end) && text.document.word("them", at: end + 1) ? end + 2 : end
    guard text.document.token(next)?.form == .word else { return nil }
    let word = text.document.lowercased(next)
    return Self.medals.contains(word) ? word : nil
  }

  private func isWhole(_ part: Part, of list: [Part]) -> Bool {
    areMedals(list) ? unit(part) == "medal" : isPeople(part)
  }

  private func isPeople(_ part: Part) -> Bool {
    unit(part).map { CountedNouns.mayMeet(CountedNouns.person, CountedNouns.meaning(of: $0).unit) } ?? false
  }

  private static let paymentWords: Set<String> = [
    "payments", "instalments", "installments", "tranches", "stages", "parts", "sums", "portions",
  ]

  /// Whether the list stands behind "in three payments:".
  private func arePayments(before part: Part) -> Bool {
    guard part.kind == .money else { return false }
    let gap = text.document.sentences[sentence].tokens.lowerBound..<part.tokens.lowerBound
    return opensList(gap) && gap.contains { Self.paymentWords.contains(text.document.lowercased($0)) }
  }
}
