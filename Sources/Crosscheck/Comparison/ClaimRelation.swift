extension Fact {
  /// The value as far as it must be equal to gather claims; scores count from either side.
  var comparableValue: Value {
    // What a sum is paid for is often left out; two that are paid for other times are kept apart by their relation.
    if case .amount(var amount) = value, amount.per != nil {
      amount.per = nil
      return .amount(amount)
    }
    // Sets have an order; a result by itself is told from either side.
    guard case .score(let parts) = value, parts.count <= 3, let first = parts.first, let last = parts.last,
      first < last
    else { return value }
    return .score(parts.reversed())
  }
}

extension Claim {
  /// Whether it says itself of which time it is: `N1.44m a month`.
  var isRate: Bool {
    if case .amount(let amount) = fact.value { return amount.timesAYear != nil }
    return false
  }

  /// Whether two claims may be set against each other; headline and text of one report have a check of their own.
  func mayMeet(_ other: Claim) -> Bool {
    report != other.report
  }

  /// Whether two dates are no contradiction only because nothing is known of one: 'last week' of a report without a date, and
  /// '1991'.
  func isOpen(beside other: Claim) -> Bool {
    guard family == .date, case .time(let mine) = fact.value, case .time(let theirs) = other.fact.value,
      mine.start == nil || theirs.start == nil, valueNumber != other.valueNumber
    else { return false }
    return !mine.sharesParts(with: theirs)
  }

  /// Whether nobody knows the day of either.
  func areBothOpen(with other: Claim) -> Bool { gauge.stretch == nil && other.gauge.stretch == nil }

  /// How two claims of one family stand to each other: by their values, and by which way each says it went.
  func relation(to other: Claim) -> Relation {
    let relation = valueRelation(to: other)
    if relation == .within, isNearly(under: other) || other.isNearly(under: self) { return .apart }
    guard relation == .equal, case .amount = fact.value else { return relation }
    // "£12,000 each", "£12,000 among the five".
    let ofEach: Traits = [.each, .shared]
    if fact.kind == .money, traits.intersection(ofEach).union(other.traits.intersection(ofEach)) == ofEach,
      traits.isDisjoint(with: other.traits.intersection(ofEach)), gauge.isTelling
    {
      return .otherUnit
    }
    return hasOppositeWay(to: other) ? .opposed : relation
  }

  /// Whether it is a little less than what the other is more than: 'nearly 300', 'more than 300'.
  func isNearly(under other: Claim) -> Bool {
    guard traits.contains(.nearly), case .amount(let mine) = fact.value,
      case .amount(let theirs) = other.fact.value, theirs.modifier == .moreThan,
      mine.unit == theirs.unit || fact.kind == .count, let figure = mine.low
    else { return false }
    return figure == theirs.low
  }

  /// Whether one says that it went up and the other that it went down.
  func hasOppositeWay(to other: Claim) -> Bool {
    let ways: Traits = [.rise, .fall]
    let (mine, theirs) = (traits.intersection(ways), other.traits.intersection(ways))
    return !mine.isEmpty && !theirs.isEmpty && mine != theirs
  }

  private func valueRelation(to other: Claim) -> Relation {
    if let mine = gauge.stretch, let theirs = other.gauge.stretch {
      if mine.value == theirs.value || mine.start == theirs.start && mine.end == theirs.end { return .equal }
      if mine.start < theirs.end, theirs.start < mine.end { return .overlaps }
      return isFixed && other.isFixed ? .apart : weekdayRelation(to: other)
    }
    // One value at a time: a pair of them is a copy of both.
    switch fact.value {
    case .amount(let mine):
      guard case .amount(let theirs) = other.fact.value else { return .unknown }
      if fact.kind == .number || other.fact.kind == .number { return bareRelation(to: other) }
      if fact.kind != other.fact.kind { return seriesRelation(to: other) }
      // A goal in the 78th minute, a card in the 79th.
      if fact.kind == .ordinal, let unit, unit == other.unit, CountedNouns.areStretches(unit),
        verbs.isDisjoint(with: other.verbs), !isLeadingFloor(beside: other)
      {
        return mine == theirs ? .equal : .unknown
      }
      return mine.relation(to: theirs, kind: fact.kind)
    case .time(let mine):
      guard case .time(let theirs) = other.fact.value else { return .unknown }
      switch family {
      case .duration: return mine.lengthRelation(to: theirs, gauge.length, other.gauge.length)
      case .time:
        if let relation = hoursRelation(to: other) { return relation }
        let relation = mine.clockRelation(to: theirs)
        if relation == .apart, isReached(with: other) || other.isReached(with: self) { return .within }
        let isOfOtherZone = traits.contains(.openZone) != other.traits.contains(.openZone)
        // One moment by two clocks: the hours differ and the minutes do not.
        let isOfZones = traits.union(other.traits).contains(.openZone) && hasSameMinutes(as: other)
        return relation == .apart && (isOfOtherZone || isOfZones) ? .unknown : relation
      default:
        let relation = mine.relation(to: theirs)
        // "Last week", "this week" in reports without a date: one may be the other, and nothing says so.
        if relation == .equal, mine.isOpen, valueNumber != other.valueNumber { return .overlaps }
        if relation.isCompatible || isFixed && other.isFixed { return relation }
        return weekdayRelation(to: other)
      }
    case .score(let mine):
      guard case .score(let theirs) = other.fact.value else { return .unknown }
      guard mine.count == theirs.count else { return .unknown }
      return mine == theirs || mine.count <= 3 && mine == theirs.reversed()
        || mine.isSame(fromOtherSide: theirs)
        ? .equal : .apart
    case .stance(let mine):
      guard case .stance(let theirs) = other.fact.value else { return .unknown }
      guard unit == other.unit else { return .unknown }
      return mine.isPositive == theirs.isPositive ? .equal : .apart
    // Words that differ are set against each other elsewhere; words that are the same bear each other out.
    case .words: return fact.value == other.fact.value ? .equal : .unknown
    }
  }

  /// Days of reports without a date: two names of days are two days.
  private func weekdayRelation(to other: Claim) -> Relation {
    guard let mine = weekday, let theirs = other.weekday, mine != theirs, case .time = fact.value,
      case .time = other.fact.value,
      // "26 arrests on Monday", "48 on Wednesday": days of two events.
      !company.hasOtherAmounts(than: other.company)
    else { return .unknown }
    return .apart
  }

  /// A night that may belong to two days.
  enum Night {
    /// Late on one day, and early on the next.
    case bothSay
    /// Late on one day, and the next day; a day, and early on the next.
    case oneSays
  }

  /// Whether a date and that of another claim are a day and the next, with a night between them that is told of.
  func night(to other: Claim) -> Night? {
    guard family == .date, case .time(let day) = fact.value, case .time(let next) = other.fact.value else {
      return nil
    }
    let isNextDay: Bool
    if let first = day.start?.day, let second = next.start?.day {
      isNextDay = second.number == first.number + 1
    } else {
      guard let mine = weekday, let theirs = other.weekday else { return nil }
      isNextDay = (mine + 1 - theirs).isMultiple(of: 7)
    }
    guard isNextDay else { return nil }
    if day.isLate, next.isEarly { return .bothSay }
    // 'When the guard came on Tuesday morning' is no night that began on Monday.
    let isNight = day.value.hasSuffix("TNI") && !next.isLate
    return isNight || next.modifier == .start && !day.isEarly ? .oneSays : nil
  }

  /// Whether something had happened by an hour that is no earlier than the other's: out by seven, and out at 6:40 or by then.
  private func isReached(with other: Claim) -> Bool {
    guard traits.contains(.byThen), let mine = gauge.minute, let theirs = other.gauge.minute else {
      return false
    }
    return other.traits.contains(.byThen) || (0...Self.longestWait).contains(mine - theirs)
  }

  /// Nobody says that a fire was out by nine, in minutes, who knows that it was out at five.
  private static let longestWait = 120

  private func hasSameMinutes(as other: Claim) -> Bool {
    guard let mine = gauge.minute, let theirs = other.gauge.minute else { return false }
    return (mine - theirs).isMultiple(of: 60)
  }

  /// A number without a noun: equal to a count, its digits in another order, or nothing to be said.
  private func bareRelation(to other: Claim) -> Relation {
    guard case .amount(let mine) = fact.value, case .amount(let theirs) = other.fact.value,
      ![fact.kind, other.fact.kind].contains(.ordinal)
    else { return .unknown }
    if mine.low == theirs.low, mine.high == theirs.high { return .equal }
    // Two digits are too few where nothing says what is counted.
    return hasSwappedDigits(of: other) && (figure ?? 0) > 99 ? .apart : .unknown
  }

  /// A count against a place in a series: equal, next, or nothing to be said.
  private func seriesRelation(to other: Claim) -> Relation {
    let (count, ordinal) = fact.kind == .ordinal ? (other, self) : (self, other)
    guard count.fact.kind == .count, ordinal.fact.kind == .ordinal, let held = count.figure,
      let place = ordinal.figure
    else { return .unknown }
    // "Its seventh victory in a row", "eight consecutive defeats": of one row, told from either side, this one included.
    if traits.intersection(other.traits).contains(.inARow), let mine = unit, let theirs = other.unit,
      CountedNouns.areResults(mine), CountedNouns.areResults(theirs)
    {
      return held == place ? .equal : .apart
    }
    let sharesNoun = count.unit == ordinal.unit && count.unit != nil
    // "Raised its rate six times" against "the seventh rise": the times are of what the clause names.
    let countsTimes = count.unit == .time
    // "Has tested three missiles" against "the fourth missile test": the noun is the verb's.
    let countsDeeds =
      ordinal.unit.map { count.verbs.contains($0) && count.unit.map(ordinal.mentions) == true } ?? false
    guard sharesNoun || countsTimes || countsDeeds, !(ordinal.unit.map(CountedNouns.areLevels) ?? false)
    else {
      return .unknown
    }
    if place == held { return count.traits.contains(.goneBefore) ? .unknown : .within }
    // One is hardly counted, and the first two of many are not all there are.
    guard place == held + 1, held >= 2, !count.traits.contains(.pickedByPlace) else { return .unknown }
    // "After four earlier sessions", "would be his fifth title": the next one is not among those counted.
    return count.traits.contains(.goneBefore) || ordinal.traits.contains(.unreal) ? .within : .follows
  }
}

extension [Int] {
  /// Whether sets are told from the loser's side: 4-6 6-3 7-5, 6-4 3-6 5-7.
  fileprivate func isSame(fromOtherSide other: [Int]) -> Bool {
    guard count == other.count, count > 2, count.isMultiple(of: 2) else { return false }
    return indices.allSatisfy { self[$0] == other[$0 ^ 1] }
  }
}
