#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// How much two claims look to be about the same thing, as figures between 0 and 1.
struct Likeness: Sendable, Equatable {
  /// Cosine of the weighted concepts around both figures.
  var context = 0.0
  /// Shared weight of the concepts in both clauses, saturating.
  var clause = 0.0
  /// Shared weight of names.
  var names = 0.0
  /// The counted nouns are the same concept, and not just 'people'.
  var unit = 0.0
  /// The counted nouns are both general: people, or none named.
  var generalUnit = 0.0
  /// The counted nouns are named and differ.
  var otherUnit = 0.0
  /// The figures hang on the same noun.
  var noun = 0.0
  /// The figures belong to the same verb.
  var verb = 0.0
  /// The figures are days or times of day, which every sentence may have.
  var isTime = 0.0
  /// Somebody or something takes part in both.
  var participant = 0.0
  /// The ages are of one person by name, the places of one who takes part in both.
  var owner = 0.0
  /// Both name the same outcome, kind of people or flow.
  var traits = 0.0
  /// One names an outcome where the other names none.
  var lopsidedTraits = 0.0
  /// How near the figures are: 1 where equal, falling with their ratio.
  var nearness = 0.0
  /// A thousand times more, or the same figure in another unit or another kind.
  var slip = 0.0
  /// One has the digits of the other in another order, with noughts more, or with one of three or more mistaken.
  var swap = 0.0
  /// A part of both is the same, as where a slip has changed the rest: 4.12 and 2.12, a result of 3-2 and one of 3-1.
  var part = 0.0
  /// Both are days on which something is yet to happen.
  var ahead = 0.0
  /// How telling the value is where both print it: 1,108 votes more than two people, 8.25 per cent more than 5.
  var specificity = 0.0
  /// The sentences share another value.
  var company = 0.0
  /// Both stand where the news begins; less so the longer the reports.
  var lead = 0.0
  /// Neither has another claim left in the other's report that it could disagree with.
  ///
  /// Told by the aligner, when all that agrees is settled.
  var lone = 0.0
  /// Both are figures of which a brief report has one, and neither report has another: two results, two places.
  ///
  /// Told by the aligner as well.
  var sole = 0.0
  /// How much of the sentences is the same where the figures stand between the same words; 0 where that is not most of them.
  ///
  /// Told by `ParallelSentences`.
  var parallel = 0.0
}

extension Likeness {
  /// The figures by name, in the order of `Weights`.
  var figures: [(name: StaticString, value: Double)] {
    [
      ("context", context), ("clause", clause), ("names", names), ("unit", unit),
      ("generalUnit", generalUnit),
      ("otherUnit", otherUnit), ("noun", noun), ("verb", verb), ("isTime", isTime),
      ("participant", participant), ("owner", owner), ("traits", traits), ("lopsidedTraits", lopsidedTraits),
      ("nearness", nearness),
      ("slip", slip), ("swap", swap), ("part", part), ("ahead", ahead), ("company", company), ("lead", lead),
      ("lone", lone), ("sole", sole), ("parallel", parallel),
    ]
  }

  private static let general = ConceptTable([
    Concept("person"), Concept("time"), Concept("year"), Concept("other"), Concept("thing"),
  ])

  init(_ left: Claim, _ right: Claim) {
    var product = 0.0
    var clauseShare = 0.0
    var nameShare = 0.0
    var rightIndex = 0
    for term in left.context {
      while rightIndex < right.context.count, right.context[rightIndex].concept < term.concept {
        rightIndex += 1
      }
      guard rightIndex < right.context.count else { break }
      let other = right.context[rightIndex]
      guard other.concept == term.concept else { continue }
      let rarity = term.rarity
      product += rarity * rarity * term.weight * other.weight
      if term.weight == 1, other.weight == 1 { clauseShare += rarity }
      if term.isName, other.isName { nameShare += rarity * min(term.weight, other.weight) }
    }
    let size = left.contextLength * right.contextLength
    context = size > 0 ? product / size : 0
    clause = clauseShare > 0 ? 1 - exp(-clauseShare) : 0
    names = nameShare > 0 ? 1 - exp(-nameShare) : 0
    compareUnits(left, right)
    compareTraits(left, right)
    noun = left.nouns.isDisjoint(with: right.nouns) ? 0 : 1
    verb = left.verbs.isDisjoint(with: right.verbs) ? 0 : 1
    isTime = left.family == .date || left.family == .time ? 1 : 0
    participant = left.participants.isDisjoint(with: right.participants) ? 0 : 1
    if let mine = left.owner, let theirs = right.owner {
      owner = mine.isSame(as: theirs) ? 1 : mine.mayBeUnnamed(theirs) ? 0.5 : 0
    } else if participant == 1, left.isPlace(ofOneWith: right) {
      owner = 1
    }
    company = left.company.isDisjoint(with: right.company) ? 0 : 1
    lead = min(left.prominence, right.prominence)
    specificity = left.gauge.specificity
    (nearness, slip) = Likeness.nearness(left, right)
    swap =
      left.hasSwappedDigits(of: right) || left.hasOtherUnit(than: right) || left.hasOtherDigit(than: right)
      ? 1 : 0
    part = left.commonPart(with: right) ?? (lead > 0 && left.isHalfTheFigure(of: right) ? 0.5 : 0)
  }

  private mutating func compareUnits(_ left: Claim, _ right: Claim) {
    guard let mine = left.unit, let theirs = right.unit else {
      generalUnit = left.unit == nil && right.unit == nil ? 0 : 0.5
      return
    }
    if mine == theirs {
      if Likeness.general.contains(mine) { generalUnit = 1 } else { unit = 1 }
    } else {
      // "460 people", "its 460 staff": a telling figure is one figure sooner than the two of two villages and two people.
      otherUnit = left.gauge.isTelling && left.figure == right.figure ? 0.5 : 1
    }
  }

  private mutating func compareTraits(_ left: Claim, _ right: Claim) {
    let both = left.traits.intersection(right.traits)
    traits = both.subtracting(.formal).isEmpty ? 0 : 1
    let ways = Traits.formal.union([.rise, .fall])
    lopsidedTraits = left.traits.subtracting(ways) == right.traits.subtracting(ways) ? 0 : 1
    // A day and a year are of two things; of two years each report must have no other.
    ahead = both.contains(.dayAhead) && left.gauge.isYear == right.gauge.isYear ? 1 : 0
  }

  private static func nearness(_ left: Claim, _ right: Claim) -> (nearness: Double, slip: Double) {
    switch (left.gauge.shape, right.gauge.shape) {
    case (.amount, .amount), (.amount, .magnitude), (.magnitude, .amount), (.magnitude, .magnitude):
      guard let first = left.gauge.size, let second = right.gauge.size, first != 0, second != 0 else {
        return (0.5, 0)
      }
      return nearness(ofAmounts: left, right, first, second)
    case (.score, .score):
      if left.differsInOneFigure(from: right) { return (1, 1) }
      if left.traits.contains(.atHalf), right.traits.contains(.atHalf) { return (0.95, 0) }
      // The same votes or games in all, shared out in another way: one vote, one match.
      guard let first = left.gauge.size, let second = right.gauge.size, first > 0, second > 0, first != second
      else { return (1, left.gauge.size == right.gauge.size ? 1 : 0) }
      return (exp(-2 * abs(log(first / second))) * 0.7, 0)
    case (.date, .date):
      guard let first = left.gauge.size, let second = right.gauge.size else { return (0.5, 0) }
      return nearness(ofDays: first, second, areYears: left.gauge.isYear && right.gauge.isYear)
    case (.clock, .clock):
      guard let distance = left.gauge.minutes(to: right.gauge) else { return (0.5, 0) }
      // Within two hours all distances are alike; times half a day apart are of two events.
      return (0.5 * exp(-Double(max(0, distance - 120)) / 120), 0)
    case (.duration, .duration):
      guard let first = left.gauge.size, let second = right.gauge.size, first > 0, second > 0 else {
        return (0.5, 0)
      }
      return (exp(-abs(log(first / second)) / 1.5), 0)
    // Verbs of yes and no are common: their words must carry more than those of a figure.
    case (.stance, .stance): return (left.gauge.kind == .direction ? 0.7 : 0.4, 0)
    default: return (0.5, 0)
    }
  }

  private static func nearness(ofAmounts left: Claim, _ right: Claim, _ first: Double, _ second: Double) -> (
    nearness: Double, slip: Double
  ) {
    if left.gauge.shape == .magnitude { return (exp(-2 * abs(first - second)), 0) }
    let kind = left.gauge.kind
    // Four held, and the fifth: the next place in the series that the other counts.
    if kind != right.gauge.kind { return (1, 1) }
    if first == second {
      return (1, left.valueNumber == right.valueNumber || left.hasOneUnit(with: right) ? 0 : 1)
    }
    // Two places in one series differ by one or two; a seventh and a 79th are hardly one thing.
    if kind == .ordinal || kind == .rank {
      // 'First' is more often an honour than a number, but for 'number one'.
      if min(first, second) == 1, kind == .ordinal || left.unit != nil || right.unit != nil {
        return (0.3, 0)
      }
      // A 27th and a 37th place.
      let isDigit = min(first, second) > 9 && NearMiss.isOneDigit(first, second)
      return (max(exp((1 - abs(first - second)) / 2), isDigit ? 0.8 : 0), 0)
    }
    let ratio = abs(log(abs(first / second)))
    let isPower = abs(ratio - 3 * log(10)) < 1e-9 || abs(ratio - 6 * log(10)) < 1e-9
    return (isPower ? 0.6 : exp(-ratio / 1.5), isPower ? 1 : 0)
  }

  /// Days of one event are told a few days apart at most, years of one event with a digit wrong.
  private static func nearness(ofDays first: Double, _ second: Double, areYears: Bool) -> (
    nearness: Double, slip: Double
  ) {
    let days = abs(first - second)
    guard areYears else { return (exp(-days / 12), 0) }
    let mine = Array(String(CalendarDay(number: Int(first)).components.year).utf8)
    let theirs = Array(String(CalendarDay(number: Int(second)).components.year).utf8)
    let differing = zip(mine, theirs).filter { $0 != $1 }.count
    return (max(exp(-days / 3650), differing == 1 ? 0.8 : 0), 0)
  }
}

extension Claim {
  /// Whether two scores of four figures or more differ in one of them: one match, one set misprinted; or the digits of one
  /// figure are swapped: 412 for seven, 421 for seven.
  fileprivate func differsInOneFigure(from other: Claim) -> Bool {
    guard case .score(let mine) = fact.value, case .score(let theirs) = other.fact.value,
      mine.count == theirs.count
    else { return false }
    let differing = mine.indices.filter { mine[$0] != theirs[$0] }
    guard differing.count == 1, let place = differing.first else { return false }
    if mine.count >= 4 { return true }
    return min(mine[place], theirs[place]) > 99
      && String(mine[place]).utf8.sorted() == String(theirs[place]).utf8.sorted()
  }

  /// Whether one telling figure is probably the other with a slip of the keyboard in it: its digits in another order, or
  /// another unit.
  func isSlip(of other: Claim) -> Bool {
    guard gauge.isTelling, other.gauge.isTelling else { return false }
    if hasSwappedDigits(of: other) { return true }
    return gauge.size == other.gauge.size && valueNumber != other.valueNumber
      && relation(to: other) == .otherUnit
  }

  /// Whether one figure of three digits or more stands with another unit, or for another time: 1.44 million a month, a year.
  fileprivate func hasOtherUnit(than other: Claim) -> Bool {
    gauge.specificity > 0.7 && gauge.size == other.gauge.size && gauge.kind == other.gauge.kind
      && gauge.size != nil && relation(to: other) == .otherUnit
  }

  /// Whether one figure of three digits or more, noughts at its end not counted, has another digit in one place.
  ///
  /// Of all pairs weighed none such was of two things; shares and prices of a market come in rows that differ by little.
  fileprivate func hasOtherDigit(than other: Claim) -> Bool {
    guard gauge.specificity > 0.7, other.gauge.specificity > 0.7, gauge.kind == other.gauge.kind,
      fact.kind != .percentage, !traits.contains(.marketPrice), !gauge.isYear, let mine = figure,
      let theirs = other.figure
    else { return false }
    return NearMiss.isOneDigit(mine, theirs)
  }

  /// Whether the figures have the same digits, two at least: in another order as 412 and 421, or noughts more.
  func hasSwappedDigits(of other: Claim) -> Bool {
    if gauge.isYear, other.gauge.isYear, let mine = gauge.digits {
      return gauge.size != other.gauge.size && mine == other.gauge.digits
    }
    // "Held for 47 days", "for 74 days"
    if gauge.shape == .duration, other.gauge.shape == .duration, let mine = gauge.digits {
      return gauge.size != other.gauge.size && mine == other.gauge.digits
    }
    guard let mine = figure, let theirs = other.figure, mine != theirs else { return false }
    // "5.6 per cent", "6.5 per cent": of two figures below ten both must have decimals.
    let areDecimals = mine != mine.rounded() && theirs != theirs.rounded()
    guard min(mine, theirs) > 9 || areDecimals && min(mine, theirs) > 1 else { return false }
    if gauge.digits == other.gauge.digits || isThousandfold(of: other) { return true }
    guard unit != nil, unit == other.unit, gauge.kind == other.gauge.kind, gauge.isTelling else {
      return false
    }
    let ratio = max(mine, theirs) / min(mine, theirs)
    return ratio == 10 || ratio == 100 || ratio == 1000
  }
}

extension Value {
  /// Whether two reports hardly print the value by chance.
  var isTelling: Bool { specificity >= Self.telling }

  /// The specificity from which on a value is telling.
  static let telling = 0.5

  /// How unlikely it is that two reports print the value by chance, 0 to 1.
  var specificity: Double {
    switch self {
    case .amount(let amount):
      guard let value = amount.low ?? amount.high else { return 0 }
      let significant = (abs(value) / Amount.precision(of: value)).rounded()
      return significant < 10 ? 0.15 : significant < 100 ? 0.5 : significant < 1000 ? 0.8 : 1
    case .time(let timex):
      if timex.value.utf8.contains(UInt8(ascii: "T")) { return 0.7 }
      return timex.value.utf8.count >= 10 ? 0.4 : 0.2
    case .score: return 0.8
    case .words, .stance: return 0.5
    }
  }
}
