/// Counts of what was named before without a number: "is recalling 350,000 of them", "sweets, of which 64,000 were sold",
/// "went from ten seats to 52".
///
/// *Why it matters*: whoever has named a thing counts it by a pronoun. What it is of is told where it stands right before; else
/// the count has no noun, and is set against whatever the words around it have in common with.
enum CountsOfThese {
  static let examples: [Example] = [
    .reads("Its van rusts, and Lorn Motors wants 35,000 of them back.", "35,000", as: "35000"),
    .reads("How many lifts leak? There are 44 of them.", "44", as: "44"),
    .reads("About 1.1m of them came by sea.", "About 1.1m", as: "~1100000"),
    .reads("The eggs, of which 64,000 were sold, came from Lorn.", "64,000", as: "64000 egg"),
    .reads("Lifeguards, of whom there are 450, want more.", "450", as: "450 lifeguard"),
    .reads("It built homes in Lorn, of which 142 are let.", "142", as: "142"),
    .reads("The party went from ten seats to 52.", "52", as: "52 seat"),
    .reads("It cut its plan from 140 cabins to 84.", "84", as: "84 cabin"),
    .reads("They swapped 312 prisoners on Friday, 156 from each side.", "156", as: "156 prisoner"),
    .reads("Burglaries in Lorn fell by 8 per cent last year, to 1,266.", "1,266", as: "1266 burglary"),
    .reads("Thefts rose by a tenth in May, reaching 4,120.", "4,120", as: "4120 theft"),
    .reads(
      "The number of people on the list doubled in June, reaching 45,300.",
      "45,300",
      as: "45300 person"
    ),
    .reads("Thefts rose by a quarter last year, from 41,200 to 53,020.", "41,200", as: "41200 theft"),
    .reads("Thefts rose by a quarter last year, from 41,200 to 53,020.", "53,020", as: "53020 theft"),
    .reads("It will cut its workforce by a third, from 2,700 to 1,800.", "2,700", as: "2700 person"),
    .reads("Police gave the number of houses burned as 35.", "35", as: "35 house"),
    .ignores("Prices rose by a quarter last year, from 41,200 to 53,020."),
    .ignores("The lake fell by 12 centimetres to 4."),
    .ignores("Six of them."),
    .ignores("It went from Lorn to 52."),
  ]

  /// A bare number as a count of what was named before.
  static func completed(
    _ amount: Amount,
    _ tokens: Range<Int>,
    after facts: [Fact],
    in document: Document
  ) -> BareNumbers.Meaning? {
    guard let size = BareNumbers.countedSize(amount, tokens, atLeast: 2, in: document) else { return nil }
    let place = Place(document: document, start: tokens.lowerBound, end: tokens.upperBound, size: size)
    if let unit = place.movedUnit(after: facts) ?? place.level ?? place.reported {
      return BareNumbers.count(amount, of: unit)
    }
    if let unit = place.relative { return BareNumbers.count(amount, of: unit) }
    guard place.isOfThem && size > 9 || place.isPartOfThese else { return nil }
    return (.count, .amount(amount), "noun-left-out")
  }

  /// A number where it stands.
  private struct Place {
    let document: Document
    let start: Int
    let end: Int
    let size: Double

    // MARK: Pronouns

    /// `350,000 of them`, with nothing behind it that these would be of.
    var isOfThem: Bool {
      guard document.word("of", at: end), document.isOne(of: CountsOfThese.pronouns, at: end + 1) else {
        return false
      }
      return BareNumbers.endsPhrase(end + 2, in: document) || document.is(.verb, at: end + 2)
        || document.is(.modal, at: end + 2)
    }

    /// A part with its verb: `, of which 142 are let`.
    var isPartOfThese: Bool { lead != nil && document.isOne(of: CountsOfThese.being, at: end) }

    /// Where `of which` begins before the number; `of whom there are` goes the same way.
    private var lead: Int? {
      let relative =
        document.isOne(of: CountsOfThese.being, at: start - 1) && document.word("there", at: start - 2)
        ? start - 3 : start - 1
      guard document.word("which", at: relative) || document.word("whom", at: relative),
        document.word("of", at: relative - 1), relative == start - 1 ? true : endsPhrase
      else { return nil }
      return relative - 1
    }

    /// `The eggs, of which 64,000 were`: the plural right before the comma.
    var relative: String? {
      guard let lead, lead < start - 3 || document.isOne(of: CountsOfThese.being, at: end),
        document.mark(.comma, at: lead - 1), isPlainPlural(lead - 2)
      else { return nil }
      // "600 bottles of eggs"
      return document.word("of", at: lead - 3) ? nil : lemma(lead - 2)
    }

    // MARK: Counts before

    /// `from 140 cabins to 84`, `312 prisoners on Friday, 156 from each side`.
    func movedUnit(after facts: [Fact]) -> String? {
      let isTo = document.word("to", at: start - 1) && endsPhrase
      let isEach =
        document.mark(.comma, at: start - 1) && document.word("each", at: end + 1)
        && (document.word("from", at: end) || document.word("on", at: end) || document.word("by", at: end))
      guard isTo || isEach,
        let last = facts.suffix(4).last(where: { $0.kind == .count && $0.tokens.upperBound <= start }),
        let count = CountBefore(last)
      else { return nil }
      if isTo {
        return last.tokens.upperBound == start - 1 && document.word("from", at: last.tokens.lowerBound - 1)
          ? count.unit : nil
      }
      return size < count.size && start - last.tokens.upperBound < 12
        && document.sentenceIndex(ofToken: last.tokens.lowerBound) == document.sentenceIndex(ofToken: start)
        ? count.unit : nil
    }

    // MARK: Levels

    /// `Burglaries fell by 8 per cent last year, to 1,266`, `The number of cases doubled, reaching 45,300`.
    var level: String? {
      guard size >= 10, let comma = commaBefore else { return nil }
      let sentence = document.sentences[document.sentenceIndex(ofToken: start)].tokens
      let first = max(sentence.lowerBound, start - CountsOfThese.reach)
      var noun: Int?
      var hasVerb = false
      for index in BareNumbers.span(first, comma) {
        if hasVerb {
          // "It will cut its workforce by a third, from 2,700": what is joined may be of something else.
          if document.isOne(of: CountsOfThese.staff, at: index) { return "person" }
          if document.word("and", at: index) || document.mark(.semicolon, at: index) { return nil }
        } else if document.is(.changeVerb, at: index) {
          hasVerb = true
        } else if noun == nil {
          noun = countable(index)
        } else if document.mark(.comma, at: index) || document.word("and", at: index) {
          return nil
        }
      }
      return hasVerb ? noun.map(lemma) : nil
    }

    /// The comma before `to 1,266`, `reaching 45,300` or `from 41,200 to 53,020`, with nothing counted behind the number.
    private var commaBefore: Int? {
      let lead = start - 1
      if document.word("to", at: lead) || document.word("reaching", at: lead) {
        guard LeftOutUnits.mayEndPhrase(end, in: document) else { return nil }
        if document.mark(.comma, at: lead - 1) { return lead - 1 }
        // "from 41,200 to 53,020"
        guard document.word("to", at: lead),
          let from = BareNumbers.span(max(2, lead - 4), lead).last(where: { document.word("from", at: $0) }),
          document.number(at: from + 1)?.tokens.upperBound == lead, document.mark(.comma, at: from - 1)
        else { return nil }
        return from - 1
      }
      guard document.word("from", at: lead), document.mark(.comma, at: lead - 1),
        document.word("to", at: end),
        let next = document.number(at: end + 1),
        LeftOutUnits.mayEndPhrase(next.tokens.upperBound, in: document)
      else { return nil }
      return lead - 1
    }

    /// `gave the number of houses burned as 35`, `the number of dead as 16`.
    var reported: String? {
      guard document.word("as", at: start - 1), endsPhrase,
        let number = BareNumbers.span(max(2, start - 10), start).last(where: {
          document.word("number", at: $0) && document.word("of", at: $0 + 1)
        }),
        BareNumbers.span(number - 4, number).contains(where: {
          document.isOne(of: CountsOfThese.giving, at: $0)
        })
      else { return nil }
      if document.isOne(of: CountsOfThese.harmed, at: number + 2) { return "person" }
      return (number + 2...number + 3).first(where: isPlainPlural).map(lemma)
    }

    /// A plural of what is counted one by one, or what stands behind `the number of`.
    private func countable(_ index: Int) -> Int? {
      if document.word("number", at: index - 1), document.word("of", at: index) {
        return (index + 1...index + 2).first(where: isPlainPlural)
      }
      guard document.isOne(of: CountsOfThese.countable, at: index), !document.word("of", at: index - 1) else {
        return nil
      }
      return index
    }

    // MARK: Surroundings

    private var endsPhrase: Bool { BareNumbers.endsPhrase(end, in: document) }

    private func isPlainPlural(_ index: Int) -> Bool {
      guard let token = document.token(index) else { return false }
      return document.isPluralNoun(index) && !token.is(.timeUnit) && !token.is(.measureUnit)
        && !token.is(.currencyWord)
    }

    private func lemma(_ index: Int) -> String { Lemmas.singular(of: document.lowercased(index)) }
  }

  private static let reach = 30
  private static let pronouns: WordSet = ["them", "these", "those"]
  private static let staff: WordSet = ["workforce", "staff", "headcount", "payroll"]
  private static let giving: WordSet = [
    "gave", "give", "gives", "giving", "put", "puts", "reported", "listed",
  ]
  private static let harmed: WordSet = ["dead", "injured", "wounded", "missing", "sick"]
  private static let being: WordSet = ["are", "were", "have", "had", "will", "would", "was", "is"]
  private static let countable: WordSet = [
    "burglaries", "robberies", "thefts", "break-ins", "murders", "homicides", "killings", "stabbings",
    "shootings",
    "assaults", "crimes", "offences", "offenses", "accidents", "collisions", "fires", "deaths", "births",
    "injuries",
    "infections", "cases", "arrests", "applications", "registrations", "arrivals", "departures", "visits",
    "visitors",
    "passengers", "complaints", "bankruptcies", "insolvencies", "evictions", "marriages", "divorces",
  ]
}
