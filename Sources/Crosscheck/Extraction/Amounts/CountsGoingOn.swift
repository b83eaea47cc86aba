/// Further counts of what was counted before, told by words that can go on with nothing else: "740 shares, including 80 sold in May",
/// "the Greens took 31 seats, the Liberals nine".
///
/// *Why it matters*: elections, offers and rescues are told in rows of numbers, of which the first alone has its noun.
enum CountsGoingOn {
  static let examples: [Example] = [
    .reads("It holds 7,400 bonds, including 800 bought in May.", "800", as: "800 bond"),
    .reads("The Greens took 31 seats, the Liberals nine and others 14.", "nine", as: "9 seat"),
    .reads("The Greens took 31 seats, the Liberals nine and others 14.", "14", as: "14 seat"),
    .reads("The Greens won 31 seats in May and took 12 in June.", "12", as: "12 seat"),
    .reads("It mended 90 roofs, with 35 still to go.", "35", as: "35 roof"),
    .reads("Firms with 20 workers pay less than those with 300.", "300", as: "300 worker"),
    .reads("Adams missed two matches in May and will miss three in June.", "three", as: "3 match"),
    .reads(
      "It gave the pill to 410 nurses and found it safer than among 208 on a dummy.",
      "208",
      as: "208 nurse"
    ),
    .reads("It sold 4,100 scooters, short of its target of 5,000.", "5,000", as: "5000 scooter"),
    .reads("Rey scored 21 points, while Weller had 14.", "14", as: "14 point"),
    .reads("About 1,200 farms were cut off on Monday, down from 2,100.", "2,100", as: "2100 farm"),
    .reads("The jail was built for 600 inmates and holds 1,450.", "1,450", as: "1450 inmate"),
    .reads("The league will add three clubs, taking it to 15.", "15", as: "15 club"),
    .reads("Lorn port shipped 610,000 cars in May and Carvale 480,000.", "480,000", as: "480000 car"),
  ]

  /// What stays a bare number.
  static let examplesLeftBare: [Example] = [
    .reads("It sold 40 cows at nine fairs, including seven in Lorn.", "seven", as: "7"),
    .reads("She sold 12 books at four fairs and may sell a further 30.", "30", as: "30"),
    .reads("He missed two flights and 14 came.", "14", as: "14"),
    .reads("The Greens won 31 seats. In Carvale, Rey won 9,140.", "9,140", as: "9140"),
    .reads("It cut 320 jobs and may open 12 more.", "12", as: "12"),
    .reads("He made two films, Dust 3 and Dust 4.", "4", as: "4"),
    .reads("It has three children, Dora nine and Tom 12.", "12", as: "12"),
    .reads("She hit two sixes, taking the total to 144.", "144", as: "144"),
    .reads("The Nikkei index lost 21 points, while Lorn Mills had 14.", "14", as: "14"),
  ]

  /// How many facts before are asked for counts, and how far before a number they may end.
  private static let factsBefore = 8, reach = 36

  /// A bare number as a count of what the counts of its sentence are of.
  static func completed(
    _ amount: Amount,
    _ tokens: Range<Int>,
    after facts: [Fact],
    in document: Document
  ) -> BareNumbers.Meaning? {
    guard let size = BareNumbers.countedSize(amount, tokens, atLeast: 1, in: document) else { return nil }
    let place = Place(tokens, size, document)
    guard let lead = place.lead,
      let whole = whole(before: tokens.lowerBound, among: facts, in: document),
      place.goes(lead, on: whole)
    else { return nil }
    return BareNumbers.count(amount, of: whole.unit)
  }

  /// The last count before an index of its sentence, where no other noun was counted in it.
  private static func whole(before index: Int, among facts: [Fact], in document: Document) -> CountBefore? {
    let sentence = document.sentenceIndex(ofToken: index)
    var last: CountBefore?
    for fact in facts.suffix(factsBefore).reversed() where fact.tokens.upperBound <= index {
      guard document.sentenceIndex(ofToken: fact.tokens.lowerBound) == sentence else { break }
      guard fact.kind == .count else { continue }
      guard let count = CountBefore(fact) else { return nil }
      if let last {
        // "40 cows at nine fairs, including seven": of either.
        guard last.unit == count.unit else { return nil }
        continue
      }
      guard index - count.end <= reach else { return nil }
      last = count
    }
    return last
  }

  /// What leads to a number.
  private enum Lead {
    /// `including 800 bought`
    case part
    /// `, down from 9,400`
    case compared
    /// `and holds 1,450`
    case held
    /// `taking it to 15`
    case total
    /// `took 12`, of seats
    case seats
    /// `, the Liberals nine`
    case gapped
    /// `with 35 still to go`
    case left
    /// `those with 300`
    case those
    /// `will miss three`, of matches
    case matches
    /// `while Rey had 14`, of points
    case points
    /// `among 208 on a dummy`
    case among
    /// `its target of 5,000`
    case target
  }

  /// A number where it stands.
  private struct Place {
    let document: Document
    let size: Double
    let start: Int
    let end: Int

    init(_ tokens: Range<Int>, _ size: Double, _ document: Document) {
      self.document = document
      self.size = size
      start = tokens.lowerBound
      end = tokens.upperBound
    }

    private var endsPhrase: Bool { BareNumbers.endsPhrase(end, in: document) }

    /// What leads to it, by the words right beside it.
    var lead: Lead? {
      let before = start - 1
      if document.word("including", at: before) {
        let isRelative = document.word("that", at: end) || document.word("which", at: end)
        return isRelative || endsPhrase || document.isOne(of: CountsGoingOn.had, at: end) ? .part : nil
      }
      if document.word("with", at: before) {
        // "with four left to play": holes, and what is not over.
        if document.isOne(of: CountsGoingOn.left, at: end) {
          return (end..<end + 4).contains { document.word("play", at: $0) } ? nil : .left
        }
        return endsPhrase && document.word("those", at: before - 1) ? .those : nil
      }
      if document.word("among", at: before) { return document.word("on", at: end) ? .among : nil }
      if document.word("from", at: before), document.mark(.comma, at: before - 2),
        document.word("up", at: before - 1) || document.word("down", at: before - 1)
      {
        return LeftOutUnits.mayEndPhrase(end, in: document) ? .compared : nil
      }
      guard endsPhrase else { return nil }
      if document.word("to", at: before) {
        let isTotal = document.isOne(of: CountsGoingOn.totals, at: before - 1)
        return isTotal
          && (before - 4..<before - 1).contains { document.isOne(of: CountsGoingOn.taking, at: $0) }
          ? .total : nil
      }
      if document.isOne(of: CountsGoingOn.holding, at: before) { return .held }
      if document.word("of", at: before) {
        return document.isOne(of: CountsGoingOn.aims, at: before - 1) ? .target : nil
      }
      if document.isOne(of: CountsGoingOn.missing, at: before) { return .matches }
      if document.isOne(of: CountsGoingOn.scoring, at: before) { return .points }
      if document.isOne(of: CountsGoingOn.winning, at: before) { return .seats }
      return startsGap == nil ? nil : .gapped
    }

    /// Whether the count before is told in a way that goes on to the number.
    func goes(_ lead: Lead, on whole: CountBefore) -> Bool {
      let gap = whole.gap(upTo: start)
      switch lead {
      case .part: return size < whole.size && gap.count <= 2
      case .seats:
        return whole.unit == "seat" && size < 1000 && size <= whole.size * 10
          && document.isOne(of: CountsGoingOn.winning, at: beforeBound(of: whole))
      case .gapped: return isGapped(gap, behind: whole)
      case .compared: return size <= whole.size * 30 && whole.size <= size * 30
      case .held: return document.word("for", at: beforeBound(of: whole)) && size <= whole.size * 10
      case .total: return size > whole.size && gap.count <= 8
      case .left: return size <= whole.size * 3 && gap.count <= 12 && whole.unit != "hole"
      case .those: return document.word("with", at: beforeBound(of: whole))
      case .matches: return whole.unit == "match" || whole.unit == "game"
      case .points:
        return whole.unit == "point" && !namesIndex
          && document.isOne(of: CountsGoingOn.scoring, at: beforeBound(of: whole))
      case .among: return size <= whole.size
      case .target: return size <= whole.size * 10 && whole.size <= size * 10
      }
    }

    /// Whether names alone stand before the number: `and Gatwick 3.9 million`.
    private func isNamed(_ first: Int) -> Bool {
      (first..<max(first, start)).allSatisfy { document.tokens[$0].shape.contains(.capitalised) }
    }

    /// `the Liberals nine and others 14`, behind a verb of winning: seats go on, however many were counted between.
    private func isOfParty(_ first: Int) -> Bool {
      let sentence = document.sentences[document.sentenceIndex(ofToken: start)].near(start)
      return size < 1000
        && (first..<max(first, start)).allSatisfy {
          document.tokens[$0].shape.contains(.capitalised) || document.word("the", at: $0)
            || document.word("others", at: $0) || document.word("independents", at: $0)
        }
        && (sentence.lowerBound..<max(first, sentence.lowerBound)).contains {
          document.isOne(of: CountsGoingOn.winning, at: $0)
        }
    }

    private func isAsLarge(as whole: CountBefore) -> Bool {
      size >= 100 && size <= whole.size * 30 && whole.size <= size * 30
    }

    /// Whether points may be those of shares.
    private var namesIndex: Bool {
      document.sentences[document.sentenceIndex(ofToken: start)].near(start).contains {
        document.isOne(of: Document.stockIndices, at: $0) || document.word("index", at: $0)
          || document.word("shares", at: $0)
      }
    }

    /// The word before a count and what bounds it.
    private func beforeBound(of whole: CountBefore) -> Int {
      (document.bound(before: whole.tokens.lowerBound)?.start ?? whole.tokens.lowerBound) - 1
    }

    /// Where the comma or `and` stands before up to three words of a name and the number: `, the Liberals nine`.
    private var startsGap: Int? {
      var place = start - 1
      while place > start - 4, let token = document.token(place), token.form == .word, !token.is(.stopword),
        !token.is(.timePreposition), token.number < 0, !token.is(.possessive), !token.is(.month),
        !token.is(.numberSign), !document.isTensed(place)
      { place -= 1 }
      guard place < start - 1 else { return nil }
      if document.word("the", at: place) || document.isOne(of: CountsGoingOn.owning, at: place) { place -= 1 }
      return document.mark(.comma, at: place) || document.mark(.semicolon, at: place)
        || document.word("and", at: place) ? place : nil
    }

    /// Whether the verb before the count goes on to the number: "The Greens took 31 seats, the Liberals nine".
    private func isGapped(_ gap: Range<Int>, behind whole: CountBefore) -> Bool {
      guard let separator = startsGap, separator >= gap.lowerBound,
        document.isOne(of: CountsGoingOn.having, at: beforeBound(of: whole))
          || isNamed(separator + 1) && document.isTensed(beforeBound(of: whole)) && isAsLarge(as: whole)
          || whole.unit == "seat" && isOfParty(separator + 1),
        // "Adams, 31, said": an age; so is the number behind a child's name. In cricket runs follow catches.
        !document.mark(.comma, at: start - 1), !CountsGoingOn.ungapped.contains(whole.unit),
        // "two films, Dust 3 and Dust 4": the figure is part of the name.
        whole.size > 10 || document.token(end - 1)?.form != .digits
          || document.token(start - 1)?.shape.contains(.capitalised) != true
      else { return false }
      // "In May" has a month, and no modal verb.
      return !gap.contains { index in
        ClauseMarks(document: document).isOpener(index)
          || document.isTensed(index) && !document.tokens[index].shape.contains(.capitalised)
      }
    }
  }

  private static let had: WordSet = [
    "bought", "sold", "held", "made", "sent", "built", "owned", "shut", "closed", "opened", "won", "lost",
    "found", "taken", "seized", "burned", "burnt", "destroyed", "damaged", "cancelled", "canceled", "added",
    "created", "already", "still", "now", "yet",
  ]
  private static let left: WordSet = ["still", "yet", "left", "remaining", "outstanding"]
  private static let aims: WordSet = [
    "target", "targets", "forecast", "forecasts", "goal", "estimate", "quota", "prediction", "aim",
  ]
  private static let missing: WordSet = ["miss", "missed", "missing", "misses"]
  private static let owning: WordSet = ["her", "his", "its", "their"]
  private static let taking: WordSet = ["taking", "bringing", "lifting", "pushing", "raising"]
  private static let totals: WordSet = ["it", "them", "number"]
  private static let holding: WordSet = ["holds", "houses", "held", "housed", "holding", "housing"]
  private static let scoring: WordSet = [
    "had", "added", "scored", "netted", "adding", "contributed", "has", "have",
  ]
  private static let winning: WordSet = [
    "took", "won", "wins", "takes", "got", "gained", "secured", "had", "has", "have", "captured", "claimed",
  ]
  private static let having: WordSet = [
    "took", "won", "wins", "takes", "got", "gained", "secured", "had", "has", "have", "sold", "made", "built",
    "opened", "shut", "closed", "employs", "employed", "owns", "holds", "held", "runs", "bought", "lost",
    "polled", "received", "collected",
  ]
  private static let ungapped: Set<String> = [
    "child", "son", "daughter", "boy", "girl", "kid", "catch", "wicket", "run", "four", "six", "over",
  ]
}
