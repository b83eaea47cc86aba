/// Counts whose noun was said before, or goes without saying: "the 740 who are left", "lorries, 350 of them", "five were late".
///
/// *Why it matters*: a second count goes without its noun as often as not, and people often go without one at all.
enum LeftOutNouns {
  static let examples: [Example] = [
    .reads("He spoke to the 740 who are left.", "740", as: "740 person"),
    .reads("Farmers came in tractors, 350 of them, on Monday.", "350", as: "350 tractor"),
    .reads("Its lorries, 1,200 in all, are white.", "1,200", as: "1200 lorry"),
    .reads("Visitors numbered 62,000 in May.", "62,000", as: "62000 visitor"),
    .reads("Passengers totalled 1.3 million.", "1.3 million", as: "1300000 passenger"),
    .reads("Lorn's population fell to 61,000.", "61,000", as: "61000 person"),
    .reads("They played in front of 9,200.", "9,200", as: "9200 person"),
    .reads("A record crowd of 31,000 lined the road.", "31,000", as: "31000 person"),
    .reads("They put 30,000 in the streets.", "30,000", as: "30000 person"),
    .reads("The mill employs 2,100.", "2,100", as: "2100 person"),
    .reads("Lorn ferry: death toll 31", "31", as: "31 person"),
    .reads("Six bodies were found, bringing to 31 the number of dead.", "31", as: "31 person"),
    .reads("It spread on Monday, taking to 44 the number of schools that are shut.", "44", as: "44 school"),
    .reads("Nine held over fraud", "Nine", as: "9 person"),
    .reads("Gas leak leaves six ill", "six", as: "6 person"),
    .reads("Of the 40 lambs, 22 were female.", "22", as: "22 lamb"),
    .reads("All 30 members came. Nineteen were in favour.", "Nineteen", as: "19 member"),
    .reads("They shut 15 pubs. Six have reopened since.", "Six", as: "6 pub"),
    .reads("About 80,000 are living in tents.", "About 80,000", as: "~80000 person"),
    .reads("Lorn's population rose by 4 per cent to 61,000.", "61,000", as: "61000 person"),
    .reads("Divers found 44 bodies. Nineteen were still missing.", "Nineteen", as: "19 person"),
    .reads("The crash killed all 49 on board.", "49", as: "49 person"),
    .reads("The 11 accused were in court.", "11", as: "11 accused"),
    .reads("Of the 132 aboard, ten lived.", "132", as: "132 person"),
    .reads("The crowd, estimated at 25,000, sang.", "estimated at 25,000", as: "~25000 person"),
    .reads("The crowd, which police put at 7,000, sang.", "7,000", as: "7000 person"),
    .ignores("The damage, estimated at 25,000, grew, and the 40 on boards were sold."),
    .ignores("Some 12,000 were sent to schools."),
    .reads("By dusk 150,000 had said no.", "150,000", as: "150000 person"),
    .ignores("The bench holds two who sit close."),
    .ignores("Six were of oak."),
    .ignores("The wolf population fell to 1,340."),
    .ignores("Nine held on to win."),
  ]

  /// A bare number as a count, where the words around it or the counts before it say of what.
  static func completed(
    _ amount: Amount,
    _ tokens: Range<Int>,
    after facts: [Fact],
    in document: Document
  ) -> BareNumbers.Meaning? {
    guard let size = BareNumbers.countedSize(amount, tokens, atLeast: 2, in: document) else { return nil }
    let place = Place(tokens, size, facts, document)
    guard let unit = place.saidBefore ?? place.gathering ?? place.toll ?? place.subject else { return nil }
    return BareNumbers.count(amount, of: unit)
  }

  /// A number where it stands.
  private struct Place {
    let document: Document
    let facts: [Fact]
    let size: Double
    /// Where the number begins, its bound included.
    let start: Int
    let end: Int

    init(_ tokens: Range<Int>, _ size: Double, _ facts: [Fact], _ document: Document) {
      self.document = document
      self.facts = facts
      self.size = size
      start = tokens.lowerBound
      end = tokens.upperBound
    }

    /// `lorries, 350 of them`, `lorries, 1,200 in all`, `visitors numbered 62,000`: the plural right before it.
    var saidBefore: String? {
      if document.mark(.comma, at: start - 1), isPlainPlural(start - 2) {
        let isOfThem = document.word("of", at: end) && document.word("them", at: end + 1)
        let isInAll =
          document.word("in", at: end)
          && (document.word("all", at: end + 1) || document.word("number", at: end + 1)
            || document.word("total", at: end + 1))
        return isOfThem || isInAll ? lemma(start - 2) : nil
      }
      guard document.isOne(of: LeftOutNouns.numbering, at: start - 1), isPlainPlural(start - 2), endsPhrase
      else {
        return nil
      }
      return lemma(start - 2)
    }

    /// `in front of 9,200`, `a crowd of 31,000 lined`, `employs 2,100`, `the 740 who`.
    var gathering: String? {
      let before = start - 1
      // "with 162 aboard", "all nine on board", "the 132 aboard"
      if document.isOne(of: LeftOutNouns.beforeAboard, at: before),
        document.word("aboard", at: end)
          || document.word("on", at: end) && document.word("board", at: end + 1)
            && !document.isPluralNoun(end + 2)
      {
        return "person"
      }
      if let crowd = estimatedCrowd { return crowd }
      // "The 11 accused were in court."
      if document.word("accused", at: end), document.word("the", at: before) {
        return document.isOne(of: LeftOutNouns.beingTried, at: end + 1) ? "accused" : nil
      }
      if document.word("who", at: end) {
        return size > 2 && (document.word("the", at: before) || document.word("of", at: before))
          ? "person" : nil
      }
      if document.word("of", at: before) {
        if document.word("front", at: before - 1), document.word("in", at: before - 2), size > 99, endsPhrase
        {
          return "person"
        }
        return document.isOne(of: LeftOutNouns.crowds, at: before - 1) && !document.word("of", at: end)
          ? "person" : nil
      }
      // "They put 30,000 on the streets"
      if document.word("in", at: end) || document.word("on", at: end), document.word("the", at: end + 1),
        document.word("streets", at: end + 2)
      {
        return size > 99 ? "person" : nil
      }
      guard endsPhrase else { return nil }
      // "Its population is 3.2 million."
      var verb = document.word("to", at: before) || document.word("at", at: before) ? before - 1 : before
      // "Its population grew by 4 per cent to 61,000."
      if verb < before, document.is(.percentWord, at: verb) || document.word("cent", at: verb) {
        while verb > before - 9, !document.is(.changeVerb, at: verb) { verb -= 1 }
      }
      if size > 99, document.word("population", at: verb - 1), isOfPeople(population: verb - 1),
        document.is(.changeVerb, at: verb) || document.isOne(of: LeftOutNouns.amounting, at: verb)
      {
        return "person"
      }
      if document.isOne(of: LeftOutNouns.employing, at: before) { return "person" }
      return document.word("by", at: before) && document.isOne(of: LeftOutNouns.attending, at: before - 1)
        ? "person" : nil
    }

    /// `the crowd, estimated at 25,000,`, `the crowd, which police estimated at 7,000,`.
    private var estimatedCrowd: String? {
      guard size > 99, endsPhrase,
        document.word("at", at: document.word("estimated", at: start) ? start + 1 : start - 1)
      else { return nil }
      let verb = document.word("estimated", at: start) ? start : start - 2
      guard document.isOne(of: LeftOutNouns.estimating, at: verb),
        let comma = (max(1, verb - 4)..<max(1, verb)).last(where: { document.mark(.comma, at: $0) }),
        comma == verb - 1 || document.word("which", at: comma + 1)
      else { return nil }
      return document.isOne(of: LeftOutNouns.crowds, at: comma - 1) ? "person" : nil
    }

    /// `Lorn's population`, `the prison population`, and not that of wolves.
    private func isOfPeople(population index: Int) -> Bool {
      guard let before = document.token(index - 1), before.form == .word else { return true }
      return before.is(.stopword) || before.is(.determiner) || before.is(.possessive)
        || before.is(.demonym) || before.shape.contains(.capitalised)
        || document.isOne(of: LeftOutNouns.peopled, at: index - 1)
    }

    /// `death toll 31`, `bringing to 31 the number of dead`.
    var toll: String? {
      if document.word("to", at: start - 1), document.word("the", at: end),
        document.isOne(of: LeftOutNouns.bringing, at: start - 2)
      {
        if document.word("toll", at: end + 1) || document.word("toll", at: end + 2) { return "person" }
        guard document.word("number", at: end + 1) || document.word("total", at: end + 1) else { return nil }
        guard document.word("of", at: end + 2) else { return "person" }
        return document.countedNoun(at: end + 3)?.lemma ?? "person"
      }
      guard endsPhrase else { return nil }
      var place = start - 1
      while place > start - 4,
        document.isOne(of: LeftOutNouns.standing, at: place) || document.mark(.colon, at: place)
      { place -= 1 }
      return document.word("toll", at: place) ? "person" : nil
    }

    /// `Nine held over fraud`, `leaves six ill`, `22 were female`.
    var subject: String? {
      if document.isOne(of: LeftOutNouns.ailing, at: end) {
        let leaves = start - 1
        return document.word("leaves", at: leaves) || document.word("left", at: leaves)
          || document.word("leaving", at: leaves) ? "person" : nil
      }
      guard isClauseStart else { return nil }
      if document.word("held", at: end) {
        return document.word("over", at: end + 1) || document.word("in", at: end + 1)
          || document.word("after", at: end + 1) || document.word("for", at: end + 1) ? "person" : nil
      }
      if document.word("had", at: end) || document.word("have", at: end),
        document.word("said", at: end + 1) || document.word("told", at: end + 1)
      {
        return "person"
      }
      let isBeing = document.word("were", at: end) || document.word("are", at: end)
      guard isBeing || document.isOne(of: LeftOutNouns.auxiliaries, at: end),
        !document.word("of", at: end + 1)
      else { return nil }
      let isOfPeople = isBeing && isStateOfPeople(end + 1)
      // "They found 14 bodies; nine are still missing": who is missing may live.
      if let noun = counted(atLeast: size) { return isOfPeople && noun == "body" ? "person" : noun }
      // "Millions are at risk."
      if isBeing, size >= 1000, document.word("at", at: end + 1), document.word("risk", at: end + 2) {
        return "person"
      }
      return isBeing && document.isOne(of: LeftOutNouns.dwelling, at: end + 1) ? "person" : nil
    }

    /// `still missing`: what is said of people who live, for all that is known.
    private func isStateOfPeople(_ index: Int) -> Bool {
      document.isOne(of: LeftOutNouns.befalling, at: document.word("still", at: index) ? index + 1 : index)
    }

    // MARK: What was counted

    /// What the last count of its sentence or of the one before counts, where it is of more.
    private func counted(atLeast least: Double) -> String? {
      let sentence = document.sentenceIndex(ofToken: start)
      guard let last = facts.suffix(LeftOutNouns.factsBefore).last(where: { $0.kind == .count }),
        case .amount(let amount) = last.value,
        let whole = amount.high ?? amount.low, whole >= least, let unit = amount.unit,
        sentence - document.sentenceIndex(ofToken: last.tokens.lowerBound) <= 1
      else { return nil }
      return unit == "time" || unit == "other" ? nil : unit
    }

    // MARK: Surroundings

    private var endsPhrase: Bool { BareNumbers.endsPhrase(end, in: document) }

    private var isClauseStart: Bool {
      let before = document.token(start - 1)
      if document.sentences[document.sentenceIndex(ofToken: start)].tokens.lowerBound == start { return true }
      if let mark = before?.mark, before?.form == .mark {
        return [.comma, .semicolon, .openQuote, .doubleQuote, .dash, .emDash, .colon].contains(mark)
      }
      return document.word("and", at: start - 1) || document.word("but", at: start - 1)
        || document.word("while", at: start - 1) || document.is(.dayPart, at: start - 1)
        || document.word("dusk", at: start - 1)
    }

    private func isPlainPlural(_ index: Int) -> Bool {
      guard let token = document.token(index) else { return false }
      return document.isPluralNoun(index) && !token.is(.timeUnit) && !token.is(.measureUnit)
        && !token.is(.currencyWord) && !token.is(.verb)
    }

    private func lemma(_ index: Int) -> String { Lemmas.singular(of: document.lowercased(index)) }
  }

  /// How many facts before are asked for a count.
  private static let factsBefore = 12
  private static let numbering: WordSet = ["numbered", "number", "totalled", "totaled"]
  private static let crowds: WordSet = [
    "crowd", "crowds", "audience", "congregation", "workforce", "payroll", "gate", "attendance", "house",
  ]
  private static let peopled: WordSet = [
    "s", "prison", "jail", "inmate", "world", "global", "human", "urban", "rural", "city", "town", "village",
    "island", "adult", "total", "resident", "student", "school", "refugee", "immigrant", "foreign", "black",
    "white", "native", "local", "civilian", "homeless", "working", "elderly", "camp", "national", "its",
  ]
  private static let beingTried: WordSet = [
    "are", "were", "have", "had", "will", "deny", "denied", "face", "faced", "pleaded", "all",
  ]
  private static let estimating: WordSet = ["estimated", "put"]
  private static let beforeAboard: WordSet = ["with", "the", "all"]
  private static let employing: WordSet = ["employs", "employed", "employing"]
  private static let attending: WordSet = ["watched", "attended", "witnessed", "cheered"]
  private static let amounting: WordSet = [
    "is", "was", "stands", "stood", "reached", "totals", "totalled", "numbers", "numbered",
  ]
  private static let bringing: WordSet = [
    "bringing", "taking", "raising", "lifting", "brought", "took", "raised", "brings", "takes", "raises",
  ]
  private static let standing: WordSet = [
    "now", "hits", "tops", "passes", "nears", "exceeds", "climbs", "rises",
  ]
  private static let ailing: WordSet = [
    "ill", "sick", "stranded", "trapped", "homeless", "blind", "unconscious", "jobless", "orphaned",
  ]
  private static let auxiliaries: WordSet = [
    "had", "have", "did", "do", "remain", "remained", "will", "could", "was", "came", "went",
  ]
  private static let befalling: WordSet = [
    "missing", "hospitalised", "hospitalized", "evacuated", "airlifted", "deported",
  ]
  private static let dwelling: WordSet = [
    "living", "camping", "sheltering", "sleeping", "waiting", "marching", "striking", "starving", "queueing",
    "queuing", "staying", "on", "in", "without",
  ]
}
