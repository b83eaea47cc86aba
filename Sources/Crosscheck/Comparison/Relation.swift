/// How two values of the same measure stand to each other.
enum Relation: Equatable, Sendable {
  /// The same value, perhaps written differently.
  case equal
  /// Equal at the coarser of the two precisions, or one says 'about'.
  case rounds
  /// One is a bound or a range that the other satisfies.
  case within
  /// The same amount in different units, as near as the figures are rounded.
  case converted
  /// One stretch of time lies in the other, or they overlap.
  case overlaps
  /// A count and the place in the series that comes next: four rounds, the fifth round.
  case follows
  /// The same figure with units that exclude each other: 12 miles and 12 kilometres, points and per cent.
  case otherUnit
  /// The same figure, by which the one says it went up and the other down.
  case opposed
  /// They exclude each other, yet lie as near as the configuration allows.
  case tolerated
  /// They exclude each other.
  case apart
  /// The values do not say enough to tell.
  case unknown

  /// Whether both values can be true of one thing.
  var isCompatible: Bool {
    switch self {
    case .equal, .rounds, .within, .converted, .overlaps, .tolerated: return true
    case .follows, .otherUnit, .opposed, .apart, .unknown: return false
    }
  }
}

extension Amount {
  /// How two amounts of one measure stand to each other; units of measure are converted, and counted nouns are taken
  /// as alike.
  func relation(to other: Amount, kind: Kind) -> Relation {
    // An age is told to the year, a place in an order exactly: nobody rounds 29 to 30 or a 41st to a 40th where he does not
    // say so.
    let isExact = kind == .age && unit == other.unit || kind == .ordinal || kind == .rank
    if isExact, modifier == nil, other.modifier == nil, let mine = low, mine == high, let theirs = other.low,
      theirs == other.high
    {
      return mine == theirs ? .equal : .apart
    }
    if let mine = timesAYear, let theirs = other.timesAYear, mine != theirs {
      return rateRelation(to: other, kind: kind, mine, theirs)
    }
    return measureRelation(to: other, kind: kind)
  }

  /// How often what it is paid or done for comes round in a year; nil where it is no time.
  var timesAYear: Double? {
    switch per {
    case "year": return 1
    case "quarter": return 4
    case "month": return 12
    case "week": return 365.25 / 7
    case "day": return 365.25
    default: return nil
    }
  }

  /// 'N1.44m a year' and 'N120,000 a month' are one sum; 'N1.44m a month' is another.
  private func rateRelation(to other: Amount, kind: Kind, _ mine: Double, _ theirs: Double) -> Relation {
    guard unit == other.unit else { return .unknown }
    if (low ?? high) == (other.low ?? other.high) { return .otherUnit }
    let relation = times(mine).plainRelation(to: other.times(theirs), tolerance: 0.03)
    return relation == .apart || relation == .unknown ? .unknown : .converted
  }

  private func times(_ factor: Double) -> Amount {
    Amount(low: low.map { $0 * factor }, high: high.map { $0 * factor }, unit: unit, modifier: modifier)
  }

  private func measureRelation(to other: Amount, kind: Kind) -> Relation {
    guard let unit, let otherUnit = other.unit, unit != otherUnit else { return plainRelation(to: other) }
    let sameFigure = low == other.low && high == other.high
    switch kind {
    case .percentage:
      if let mine = increase, let theirs = other.increase, unit == "multiple" || otherUnit == "multiple" {
        return mine == theirs ? .converted : sameTimes(as: other) ? .otherUnit : .unknown
      }
      return sameFigure ? .otherUnit : .unknown
    case .money: return sameFigure ? .otherUnit : .unknown
    case .quantity, .age:
      guard let scale = MeasureUnit(named: unit), let otherScale = MeasureUnit(named: otherUnit),
        scale.dimension == otherScale.dimension
      else { return .unknown }
      let relation = converted(by: scale).plainRelation(to: other.converted(by: otherScale), tolerance: 0.05)
      if relation == .apart { return sameFigure ? .otherUnit : .apart }
      return relation == .unknown ? .unknown : .converted
    default: return plainRelation(to: other)
    }
  }

  /// Percents by which a thing grew that multiplied so: doubled, by 100 per cent.
  private var increase: Double? {
    guard let low, low == high else { return nil }
    return unit == "multiple" ? (low - 1) * 100 : unit == "percent" ? low : nil
  }

  /// 'Doubled' and 'an increase of 200 percent': the multiple is taken for the increase.
  private func sameTimes(as other: Amount) -> Bool {
    guard let low, let theirs = other.low else { return false }
    return unit == "multiple" ? low * 100 == theirs : theirs * 100 == low
  }

  private func plainRelation(to other: Amount, tolerance: Double = 0) -> Relation {
    if low == other.low, high == other.high {
      return modifier == other.modifier ? .equal : .within
    }
    guard let mine = bounds, let theirs = other.bounds else { return .unknown }
    if mine.isOpen, theirs.isOpen, modifier == other.modifier, modifier == .moreThan || modifier == .atLeast {
      // Who knows that there are more than 31,000 does not say more than 26,000.
      return max(mine.low, theirs.low) <= min(mine.low, theirs.low) * 1.1 ? .within : .apart
    }
    if isUnder(other) || other.isUnder(self) { return .apart }
    if mine.isOpen || theirs.isOpen || mine.low < mine.high || theirs.low < theirs.high {
      let reaches = mine.low <= theirs.high * 1.0001 && theirs.low <= mine.high * 1.0001
      return reaches ? .within : .apart
    }
    let (left, right) = (mine.low, theirs.low)
    let difference = abs(left - right)
    let size = max(abs(left), abs(right))
    if difference <= size * tolerance { return .rounds }
    if modifier == .approximate || other.modifier == .approximate {
      if difference <= size * 0.1 { return .rounds }
    }
    let precision = max(Amount.precision(of: left), Amount.precision(of: right))
    let isWhole =
      (left == left.rounded()) != (right == right.rounded()) && Self.isMeasure(unit)
      && Self.isMeasure(other.unit)
    // "2.9 kilometres", "three kilometres": what has decimals is measured, and is told in whole numbers by others.
    let isRounded =
      difference <= precision / 2 && difference <= size * (isWhole ? 0.1 : 0.07)
      && (size >= 20 || isWhole && precision == 1)
    return isRounded ? .rounds : .apart
  }

  /// Whether a unit is one of measure: of per cent and magnitudes the decimals count.
  private static func isMeasure(_ unit: String?) -> Bool {
    guard let unit, unit != "magnitude" else { return false }
    return MeasureUnit(named: unit) != nil
  }

  private func converted(by scale: MeasureUnit) -> Amount {
    Amount(
      low: low.map { $0 * scale.factor + scale.offset },
      high: high.map { $0 * scale.factor + scale.offset },
      unit: unit,
      modifier: modifier
    )
  }

  /// Whether it is fewer than what the other is more than; rain below 1,500 metres goes with snow above them.
  private func isUnder(_ other: Amount) -> Bool {
    guard modifier == .lessThan || modifier == .atMost,
      other.modifier == .moreThan || other.modifier == .atLeast, !Self.isMeasure(unit),
      let edge = high ?? low, let floor = other.low ?? other.high
    else { return false }
    return edge < floor || edge == floor && (modifier == .lessThan || other.modifier == .moreThan)
  }

  /// The stretch of values that the words allow; bounds reach to half as much again, since nobody says 'more than
  /// 100' of 400.
  private var bounds: (low: Double, high: Double, isOpen: Bool)? {
    switch modifier {
    case .atLeast, .moreThan:
      guard let edge = low ?? high else { return nil }
      return (edge, edge + abs(edge) * 0.5, true)
    case .atMost, .lessThan:
      guard let edge = high ?? low else { return nil }
      return (edge - abs(edge) * 0.5, edge, true)
    default:
      guard let low, let high else {
        if let low { return (low, low * 1.5, true) }
        if let high { return (high * 0.5, high, true) }
        return nil
      }
      return (low, high, false)
    }
  }

  /// The step that a figure is rounded to, as its trailing zeros and decimals show: 4,800 gives 100, 2.5 gives 0.1.
  static func precision(of value: Double) -> Double {
    guard value.isFinite, value != 0 else { return 1 }
    var step = 1.0
    if value == value.rounded() {
      while step < abs(value), (value / (step * 10)).rounded() * step * 10 == value { step *= 10 }
      return step
    }
    while step > 1e-6, abs((value / step).rounded() * step - value) > 1e-9 * abs(value) { step /= 10 }
    // A third, two sevenths: nobody means the decimals.
    return step <= 1e-6 ? max(1e-6, abs(value) * 0.04) : step
  }
}

extension Timex {
  /// Whether nothing of a date is known: `XXXX-WXX` of 'last week' in a report without a date.
  var isOpen: Bool {
    value.utf8.first == UInt8(ascii: "X") && !value.utf8.contains { $0 &- UInt8(ascii: "0") < 10 }
  }

  /// How two times stand to each other; parts that the text only implied never set them apart.
  func relation(to other: Timex) -> Relation {
    if value == other.value { return .equal }
    guard let start, let end, let otherStart = other.start, let otherEnd = other.end else {
      return partialRelation(to: other)
    }
    let mine = (start.universalMinute, end.universalMinute)
    let theirs = (otherStart.universalMinute, otherEnd.universalMinute)
    if mine == theirs { return .equal }
    return mine.0 < theirs.1 && theirs.0 < mine.1 ? .overlaps : .apart
  }

  /// Compares `XXXX-11-01` with what is known: parts that one side leaves open can't set them apart.
  private func partialRelation(to other: Timex) -> Relation {
    let (mine, theirs) = (value.utf8, other.value.utf8)
    guard mine.first != 0x50, theirs.first != 0x50, !mine.contains(UInt8(ascii: "W")),
      !theirs.contains(UInt8(ascii: "W"))
    else { return .unknown }
    let isOpen = { (byte: UInt8) in byte == 0x58 }
    for (left, right) in zip(mine, theirs) where left != right && !isOpen(left) && !isOpen(right) {
      // Quarters and seasons lie across months.
      let areMonths = [value, other.value].allSatisfy { ClaimTimes.PeriodSort($0) == .month }
      return areMonths ? .apart : .unknown
    }
    return mine.count == theirs.count && sharesParts(with: other) ? .equal : .overlaps
  }

  /// Whether any part is said in both: "September" of no year and "2005" have nothing that could be the same.
  func sharesParts(with other: Timex) -> Bool {
    zip(value.utf8, other.value.utf8).contains { $0 == $1 && $0 &- UInt8(ascii: "0") < 10 }
  }
}
