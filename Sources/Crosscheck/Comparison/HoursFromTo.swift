/// Hours from which and until which something holds: `from 8 p.m. until 6 a.m.`.
///
/// *Why it matters*: of two reports on one curfew each tells both ends, and a slip changes one of them. Where both ends differ they
/// are the hours of two things, of weekdays and of Sundays.
struct HoursFromTo: Sendable {
  private let opening: Timex
  private let closing: Timex

  /// The hours of a time with two ends; nil for any other.
  init?(_ timex: Timex) {
    let ends = timex.value.split(separator: "/")
    guard ends.count == 2 else { return nil }
    let both = ends.map { Timex(value: String($0), implied: timex.implied) }
    guard both.allSatisfy({ $0.minuteOfDay != nil }) else { return nil }
    (opening, closing) = (both[0], both[1])
  }

  /// How two such hours stand to each other: beginning against beginning, end against end.
  func relation(to other: HoursFromTo) -> Relation {
    let first = opening.clockRelation(to: other.opening)
    let last = closing.clockRelation(to: other.closing)
    if first.isCompatible, last.isCompatible { return first == last ? first : .rounds }
    return first == .equal && last == .apart || first == .apart && last == .equal ? .apart : .unknown
  }

  /// Which end a time of day is set against.
  enum End { case opening, closing }

  /// How a time of day stands to the end that its verb names; to either where it names none, and then nothing parts them.
  func relation(to time: Timex, of end: End?) -> Relation {
    switch end {
    case .opening: return opening.clockRelation(to: time)
    case .closing: return closing.clockRelation(to: time)
    case nil:
      return [opening, closing].contains { $0.clockRelation(to: time) == .equal } ? .within : .unknown
    }
  }

  /// Whether one end is the same and the other is not.
  func sharesOneEnd(with other: HoursFromTo?) -> Bool { other.map { relation(to: $0) == .apart } ?? false }
}

extension Claim {
  /// How a time of day stands to hours with two ends, or those to others; nil where both are plain times.
  func hoursRelation(to other: Claim) -> Relation? {
    guard case .time(let mine) = fact.value, case .time(let theirs) = other.fact.value else { return nil }
    switch (gauge.hours, other.gauge.hours) {
    case (let hours?, let others?):
      let relation = mine.value == theirs.value ? .equal : hours.relation(to: others)
      return relation != .apart || mayTellHours(with: other) ? relation : .unknown
    case (let hours?, nil):
      return hours.relation(to: theirs, of: mayTellHours(with: other) ? other.namedEnd : nil)
    case (nil, let others?): return others.relation(to: mine, of: mayTellHours(with: other) ? namedEnd : nil)
    case (nil, nil): return nil
    }
  }

  /// Whether both tell the hours of one thing, as far as their clauses say: not of the pool and of the museum, nor of Saturdays
  /// and of some other days.
  private func mayTellHours(with other: Claim) -> Bool {
    let isOfSomeDays = times.hasOnlyWeekdays && !times.days.isEmpty
    let othersAreOfSomeDays = other.times.hasOnlyWeekdays && !other.times.days.isEmpty
    guard isOfSomeDays == othersAreOfSomeDays else { return false }
    // In winter, for adults, in Mill Street: others have other hours.
    guard scope.places.isEmpty == other.scope.places.isEmpty,
      scope.people.isEmpty == other.scope.people.isEmpty,
      scope.places.isEmpty || !scope.places.isDisjoint(with: other.scope.places),
      scope.people.isEmpty || !scope.people.isDisjoint(with: other.scope.people),
      isInBriefReport, other.isInBriefReport
    else { return false }
    let (mine, theirs) = (
      participants.subtracting(Self.general), other.participants.subtracting(Self.general)
    )
    return mine.isEmpty || theirs.isEmpty || !mine.isDisjoint(with: theirs)
  }

  /// What tells nothing of whose hours they are: 'nobody may be out', 'must stay indoors', 'is open', 'is off limits at night'.
  private static let general = ConceptSet(
    [
      "person", "nobody", "anyone", "everybody", "everyone", "indoors", "open", "shut", "night", "morning",
      "evening",
    ]
    .map { Thesaurus.standard.concept(of: $0) }
  )

  /// Which end of some hours a time is by its verb: `the polls close at nine`.
  private var namedEnd: HoursFromTo.End? {
    let (begins, ends) = (!verbs.isDisjoint(with: Self.opening), !verbs.isDisjoint(with: Self.closing))
    return begins == ends ? nil : begins ? .opening : .closing
  }

  private static let opening = ConceptSet(["open", "begin"].map { Thesaurus.standard.concept(of: $0) })
  private static let closing = ConceptSet(
    ["close", "end", "finish"].map { Thesaurus.standard.concept(of: $0) }
  )
}
