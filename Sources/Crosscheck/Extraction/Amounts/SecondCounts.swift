/// Counts of what the count before them in the sentence was of: "22 aces, nine more than his rival", "1,200 tests, of which 14 failed".
///
/// *Why it matters*: a second count goes without its noun where nothing else could be meant. Only where the words that join both leave
/// no doubt is it read; a bare number elsewhere may be of anything.
enum SecondCounts {
  static let examples: [Example] = [
    .reads("She served 22 aces, nine more than her rival.", "nine", as: "9 ace"),
    .reads("Lorn lead with 61 points, 14 fewer than last year.", "14", as: "14 point"),
    .reads("Vets saw 600 sheep, of which 45 were lame.", "45", as: "45 sheep"),
    .reads("It has 80 shops, six in Lorn.", "six", as: "6 shop"),
    .reads(
      "Police held 30 of the rioters in Lorn, 12 in Carvale and nine in Tams.",
      "12",
      as: "12 rioter"
    ),
    .reads(
      "Police held 30 of the rioters in Lorn, 12 in Carvale and nine in Tams.",
      "nine",
      as: "9 rioter"
    ),
    .reads("Lorn had 19 corners, compared with four for Carvale.", "four", as: "4 corner"),
    .reads("It shut 120 branches, up from 85 a year earlier.", "85", as: "85 branch"),
    .reads("They scored 25 goals while conceding 11.", "11", as: "11 goal"),
    .reads("Arrivals rose to 41,000 in May.", "41,000", as: "41000 arrival"),
    .reads("Permits, a sign of what is to come, fell to 2,140.", "2,140", as: "2140 permit"),
    .reads("Births fell to 4,100 and marriages to 1,250.", "1,250", as: "1250 marriage"),
    .reads("Jobless claims eased to 212,000 last week from 225,000.", "225,000", as: "225000 claim"),
    .reads("Pupil numbers rose 3 per cent to 8,450.", "8,450", as: "8450 pupil"),
    .reads("Five thieves, two dressed as guards, fled.", "two", as: "2 thief"),
    .reads("She had 16 aces -- three more than Rey.", "three", as: "3 ace"),
    .reads("It makes 900 vans a day, against 1,150 in May.", "1,150", as: "1150 van"),
    .reads("It has 80 shops, up nine in a year.", "nine", as: "9 shop"),
    .reads("It had 310 fires in 2021, 290 in 2022 and 265 last year.", "265", as: "265 fire"),
    .reads("It cut its guess to 12,400 bales from 12,900.", "12,900", as: "12900 bale"),
    .reads("The jet left with 162 aboard.", "162", as: "162 person"),
    .reads("Visitors to the castle rose by 21,000 in May.", "21,000", as: "21000 visitor"),
    .reads("Admissions to the ward fell to 310.", "310", as: "310 admission"),
    .ignores("It rose to 41,000 in May."),
    .ignores("Claims rose to 41,000 in May."),
    .ignores("Sales rose to 41,000 in May."),
  ]

  /// A bare number as a count of what the last count of its sentence was of; nil where that is not beyond doubt.
  static func completed(
    _ amount: Amount,
    _ tokens: Range<Int>,
    after facts: [Fact],
    in document: Document
  ) -> BareNumbers.Meaning? {
    guard let size = BareNumbers.countedSize(amount, tokens, atLeast: 1, in: document) else { return nil }
    let number = Number(tokens: tokens, size: size, document: document)
    let before = whole(before: tokens.lowerBound, among: facts, in: document)
    guard let unit = number.movedSubject ?? before.flatMap(number.unit) else { return nil }
    return BareNumbers.count(amount, of: unit)
  }

  /// How many facts before are asked for a count.
  private static let factsBefore = 6
  /// How far before a number the count may end.
  private static let reach = 20

  /// The last figure before an index of its sentence, where it is a count; times and places in an order may stand between.
  private static func whole(before index: Int, among facts: [Fact], in document: Document) -> CountBefore? {
    for fact in facts.suffix(factsBefore).reversed() {
      switch fact.kind {
      case .count:
        guard fact.tokens.upperBound <= index, index - fact.tokens.upperBound <= reach,
          document.sentenceIndex(ofToken: fact.tokens.lowerBound) == document.sentenceIndex(ofToken: index)
        else { return nil }
        return CountBefore(fact)
      case .date, .time, .duration, .set, .ordinal, .name, .place, .role: continue
      default: return nil
      }
    }
    return nil
  }

  /// A number where it stands.
  private struct Number {
    let tokens: Range<Int>
    let size: Double
    let document: Document

    private var start: Int { tokens.lowerBound }
    private var end: Int { tokens.upperBound }

    /// What the number counts, with the count before it.
    func unit(_ whole: CountBefore) -> String? {
      isDifference(from: whole) || isDescribedPart(of: whole) || isPart(of: whole) || isListed(behind: whole)
        || isCompared(with: whole)
        || isConceded(whole)
        ? whole.unit : nil
    }

    /// `, nine more than her rival`.
    private func isDifference(from whole: CountBefore) -> Bool {
      // "80 shops, up nine in a year"
      if document.mark(.comma, at: start - 2), whole.end == start - 2,
        document.word("up", at: start - 1) || document.word("down", at: start - 1)
      {
        return LeftOutUnits.mayEndPhrase(end, in: document)
      }
      return pause != nil && document.word("than", at: end + 1)
        && (document.word("more", at: end) || document.word("fewer", at: end))
        && !isStated(whole.gap(upTo: start - 1))
    }

    /// Where the comma or the dash right before the number begins; nil where there is none.
    private var pause: Int? {
      let last = start - 1
      guard let token = document.token(last) else { return nil }
      switch token.mark {
      case .comma, .dash, .emDash: return last
      case .hyphen where token.followsSpace: return last
      case .hyphen where document.mark(.hyphen, at: last - 1): return last - 1
      default: return nil
      }
    }

    /// `, two dressed as guards`: a part by what was done to it or with it.
    private func isDescribedPart(of whole: CountBefore) -> Bool {
      whole.end == pause && size < whole.size && document.endsInED(end)
        && document.isOne(of: SecondCounts.describing, at: end + 1)
    }

    /// `of which 14`, with nothing between but a mark, small words and names.
    private func isPart(of whole: CountBefore) -> Bool {
      guard document.word("which", at: start - 1) || document.word("whom", at: start - 1),
        document.word("of", at: start - 2), size <= whole.size
      else { return false }
      return whole.gap(upTo: start - 2).allSatisfy { index in
        let token = document.tokens[index]
        return token.form == .mark || token.is(.stopword) || token.is(.timePreposition)
          || token.shape.contains(.capitalised)
      }
    }

    /// `, six in Lorn`: behind the count, or behind one that was told of another place with the same small word.
    private func isListed(behind whole: CountBefore) -> Bool {
      let isOfTime =
        (document.word("last", at: end) || document.word("this", at: end))
        && document.is(.timeUnit, at: end + 1)
      guard document.isOne(of: SecondCounts.listing, at: end) || isOfTime else { return false }
      // "in 2019 and just 300 in 2020"
      let first = document.isOne(of: SecondCounts.softening, at: start - 1) ? start - 1 : start
      let isJoined = document.word("and", at: first - 1)
      let lead = isJoined && document.mark(.comma, at: first - 2) ? first - 2 : first - 1
      // "80 shops, six in Lorn": a comma and nothing else.
      if document.mark(.comma, at: lead), lead == whole.end { return size < whole.size }
      let gap = whole.gap(upTo: lead)
      guard document.mark(.comma, at: lead) || isJoined, gap.count > 1,
        !isStated(gap),
        let same = gap.prefix(3).first(where: { document.isOne(of: SecondCounts.listing, at: $0) })
      else { return false }
      // "280 in 2023 and 265 last year"
      return isOfTime && document.word("in", at: same) && document.token(same + 1)?.form == .digits
        || document.tokens[same].letters == document.tokens[end].letters
    }

    /// `, compared with four for the visitors`, `up from 85 a year earlier`.
    private func isCompared(with whole: CountBefore) -> Bool {
      let lead = start - 1
      let isCompared =
        (document.word("with", at: lead) || document.word("to", at: lead))
        && document.word("compared", at: lead - 1)
      let isMoved =
        document.word("from", at: lead)
        && (document.word("up", at: lead - 1) || document.word("down", at: lead - 1)
          || document.word("to", at: whole.tokens.lowerBound - 1))
      let isAgainst = document.word("against", at: lead) && document.mark(.comma, at: lead - 1)
      guard isCompared || isMoved || isAgainst || document.word("versus", at: lead) else { return false }
      return LeftOutUnits.mayEndPhrase(end, in: document)
        && max(size, whole.size) / max(1, min(size, whole.size)) <= SecondCounts.range
        && !isStated(whole.gap(upTo: lead - 1))
    }

    /// `while conceding 11`: what is let in is what is scored.
    private func isConceded(_ whole: CountBefore) -> Bool {
      guard ["goal", "point", "run", "try"].contains(whole.unit), BareNumbers.endsPhrase(end, in: document)
      else { return false }
      let verb = document.isOne(of: SecondCounts.softening, at: start - 1) ? start - 2 : start - 1
      return document.isOne(of: SecondCounts.conceding, at: verb)
        || document.word("in", at: verb)
          && (document.word("letting", at: verb - 1) || document.word("let", at: verb - 1))
    }

    /// `Arrivals rose to 41,000`: the noun before the verb can be nothing but counted.
    var movedSubject: String? {
      let isStep = document.word("by", at: start - 1)
      guard isStep || document.word("to", at: start - 1), size >= 10,
        LeftOutUnits.mayEndPhrase(end, in: document)
      else { return nil }
      // "Deaths rose to 87 and injuries to 412": the verb goes without saying.
      if !isStep, document.isOne(of: SecondCounts.countable, at: start - 2),
        document.word("and", at: start - 3) || document.mark(.comma, at: start - 3)
      {
        return lemma(start - 2)
      }
      var verb = start - 2
      // "Passenger numbers rose 11 percent to 6.4 million."
      if document.is(.percentWord, at: verb) || document.word("cent", at: verb) {
        while verb > start - 8, !document.is(.changeVerb, at: verb) { verb -= 1 }
      }
      if document.token(verb)?.ends(in: "ly", of: document.bytes) == true { verb -= 1 }
      guard document.is(.changeVerb, at: verb) else { return nil }
      var noun = verb - 1
      while noun > verb - 3, document.isOne(of: SecondCounts.having, at: noun) { noun -= 1 }
      // "Permits, a sign of what is to come, fell to 2,140."
      if document.mark(.comma, at: noun),
        let comma = (max(0, noun - 10)..<noun).last(where: { document.mark(.comma, at: $0) })
      {
        noun = comma - 1
      }
      if document.word("numbers", at: noun), let counted = document.token(noun - 1), counted.form == .word,
        !counted.is(.stopword), !counted.is(.verb), !document.isOne(of: SecondCounts.numbered, at: noun - 1)
      {
        return lemma(noun - 1)
      }
      let isClaim =
        document.word("claims", at: noun) && document.isOne(of: SecondCounts.claimed, at: noun - 1)
      guard isClaim || document.isOne(of: SecondCounts.countable, at: noun) else {
        return headOfSubject(before: noun)
      }
      return document.word("of", at: noun - 1) ? nil : lemma(noun)
    }

    /// `Visitors to the castle`: the noun at the head of its sentence, where nothing but a phrase or two stands behind it.
    private func headOfSubject(before verb: Int) -> String? {
      let first = document.sentences[document.sentenceIndex(ofToken: start)].tokens.lowerBound
      guard verb - first < SecondCounts.subjectReach, document.isOne(of: SecondCounts.countable, at: first),
        document.is(.timePreposition, at: first + 1)
          || document.isOne(of: SecondCounts.joining, at: first + 1),
        !(first + 1...max(first + 1, verb)).contains(where: {
          document.tokens[$0].form == .mark || document.isTensed($0) || document.word("and", at: $0)
        })
      else { return nil }
      return lemma(first)
    }

    private func lemma(_ index: Int) -> String { Lemmas.singular(of: document.lowercased(index)) }

    /// Whether something is stated between two figures, so that the second may be of something else.
    private func isStated(_ gap: Range<Int>) -> Bool {
      let clauses = ClauseMarks(document: document)
      return gap.contains { index in
        clauses.isOpener(index)
          || document.isTensed(index) && !(index == gap.lowerBound && document.endsInED(index))
      }
    }
  }

  /// How many times the other figure one that it is compared with may be.
  private static let range = 30.0

  /// How far from the head of a sentence its verb may stand.
  private static let subjectReach = 9
  private static let joining: WordSet = ["to", "of", "in", "for", "from", "at", "on"]

  private static let describing: WordSet = ["as", "with", "in", "by", "to", "for", "from"]
  private static let listing: WordSet = ["in", "on", "at", "from", "for"]
  private static let softening: WordSet = ["only", "just"]
  private static let conceding: WordSet = ["conceding", "conceded", "concede", "concedes"]
  private static let having: WordSet = ["has", "have", "had", "also"]

  /// What has numbers, and is not numerous.
  private static let numbered: WordSet = [
    "phone", "telephone", "serial", "house", "these", "those", "overall", "total", "such", "big", "large",
  ]
  private static let claimed: WordSet = ["jobless", "unemployment", "benefit", "asylum", "insurance"]

  /// Plurals of what is counted one by one, and has no price and no weight.
  private static let countable: WordSet = [
    "permits", "arrivals", "departures", "visitors", "passengers", "applications", "registrations",
    "arrests", "births", "deaths", "marriages", "divorces", "admissions", "vacancies", "redundancies",
    "bankruptcies", "insolvencies", "subscribers", "users", "members", "burglaries", "robberies", "murders",
    "homicides", "infections", "injuries", "hospitalisations", "hospitalizations", "complaints", "listings",
    "evictions", "foreclosures", "repossessions", "bookings", "spectators", "attendances",
  ]
}
