/// Of what sort a figure is, and of how long a time: 'the barley harvest', 'the second phase', 'in the quarter'.
extension ScopeReader {
  /// The words before each noun of a part that say which one of several it is.
  ///
  /// Of a sum, a share or a measure any word before the noun at the clause's head does: of people and events many are said
  /// that only describe ('the ancient city', 'a crowded ferry').
  func addSorts(in part: Range<Int>, of fact: Fact, to sorts: inout [Concept: ConceptSet]) {
    let isMeasured = [.money, .percentage, .quantity].contains(fact.kind)
    for token in part where !fact.tokens.contains(token) {
      guard let noun = text.concepts[token], isPlain(token) || token == sentence.tokens.lowerBound,
        !isNoun(token + 1)
      else { continue }
      for before in max(part.lowerBound, token - 2)..<token where !fact.tokens.contains(before) {
        guard let stem = text.stems[before], isWordOfSort(before) else { continue }
        let isOpen = isMeasured && before == token - 1 && subject.contains(token) && isOpenSort(before)
        if isOpen || text.document.tokens[before].is(.ordinalWord) || Self.exclusive.contains(stem) {
          sorts[noun, default: []].insert(stem)
        }
      }
      if text.document.isOne(of: Self.numbered, at: token), let value = text.document.number(at: token + 1) {
        sorts[noun, default: []].insert(Concept(stemOf: "\(value.value)"))
      }
    }
  }

  func isPlain(_ token: Int) -> Bool {
    let word = text.document.tokens[token]
    return word.form == .word && !word.shape.contains(.capitalised)
  }

  private func isWordOfSort(_ token: Int) -> Bool {
    let word = text.document.tokens[token]
    return word.form == .word && (!word.shape.contains(.capitalised) || token == sentence.tokens.lowerBound)
  }

  private func isOpenSort(_ token: Int) -> Bool {
    let word = text.document.tokens[token]
    return text.concepts[token] != nil && word.number < 0 && !word.is(.superlative)
  }

  /// Words of which a thing has one of a few: the other ones are of other things.
  private static let exclusive = ConceptTable(
    """
    net gross operating pretax underlying interim final male female urban rural old new existing current present upper
    lower domestic international foreign overseas public private primary secondary adult child passenger freight cargo
    residential commercial wholesale retail winter summer spring autumn weekend weekday single return weekly monthly
    annual older younger elder inner outer federal municipal regional national civil criminal petrol diesel electric
    hybrid permanent temporary inbound outbound incoming outgoing northbound southbound eastbound westbound offshore
    onshore junior senior morning evening afternoon direct indirect
    """.split { $0 == " " || $0 == "\n" }.map { Concept(stemOf: String($0)) }
  )

  // MARK: Periods

  func period(in part: Range<Int>) -> ClaimScope.Period? {
    let document = text.document
    for token in part {
      if document.isOne(of: Self.quarters, at: token), !document.word("a", at: token - 1),
        !document.word("of", at: token + 1), !document.word("quarters", at: token)
      {
        return .quarter
      }
      if document.word("half", at: token),
        document.is(.ordinalWord, at: token - 1) || document.word("year", at: token + 1)
          || document.word("year", at: token + 2)
      {
        return .half
      }
      if document.word("months", at: token), let number = document.number(at: token - 1) {
        switch number.value {
        case 3: return .quarter
        case 6: return .half
        case 9: return .nineMonths
        case 12: return .year
        default: break
        }
      }
      if document.isOne(of: Self.years, at: token) { return .year }
      if document.word("year", at: token),
        document.word("full", at: token - 1) || document.word("full", at: token - 2)
          || document.word("the", at: token - 1) && document.isOne(of: Self.during, at: token - 2)
      {
        return .year
      }
    }
    return nil
  }

  private static let quarters: WordSet = ["quarter", "quarterly"]
  private static let years: WordSet = ["annual"]
  private static let during: WordSet = ["in", "for", "over"]
  private static let numbered: WordSet = [
    "phase", "stage", "count", "platform", "gate", "line", "route", "block", "unit", "reactor", "terminal",
    "runway", "junction", "level", "tier", "category", "group", "zone", "district", "part", "leg", "game",
  ]

  // MARK: Orders and results told in passing

  /// So many words stand between a place in an order and what it is by: 'the fourth largest in Africa by passengers'.
  private static let farthestBasis = 6

  /// By what things were put in order: 'by assets', 'by number of passengers'.
  func basis(behind fact: Fact) -> ConceptSet {
    let document = text.document
    let end = min(fact.tokens.upperBound + Self.farthestBasis, sentence.tokens.upperBound)
    var by = fact.tokens.upperBound
    while by < end, !document.word("by", at: by) {
      if document.tokens[by].form == .mark && !document.mark(.hyphen, at: by) || document.is(.verb, at: by) {
        return []
      }
      by += 1
    }
    guard by < end else { return [] }
    var basis = ConceptSet()
    for token in by + 1..<min(by + 5, sentence.tokens.upperBound) {
      guard isPlain(token) else { break }
      if let concept = text.concepts[token] { basis.insert(concept) }
    }
    return basis
  }

  /// Of whom a result is told in passing: 'Arden, whom they beat 35-29 in May'.
  func antecedent(of fact: Fact) -> ConceptSet {
    let document = text.document
    guard
      let whom = (max(sentence.tokens.lowerBound, fact.tokens.lowerBound - 8)..<fact.tokens.lowerBound).last(
        where: {
          document.word("whom", at: $0)
        })
    else { return [] }
    var names = ConceptSet()
    var token = document.mark(.comma, at: whom - 1) ? whom - 2 : whom - 1
    while token >= sentence.tokens.lowerBound,
      document.tokens[token].shape.contains(.capitalised)
        || document.mark(.hyphen, at: token)
    {
      if let concept = text.stems[token] { names.insert(concept) }
      token -= 1
    }
    return names
  }
}
