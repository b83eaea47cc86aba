/// How far two values may lie apart and still be taken for one.
public enum Tolerance: Sendable, Hashable {
  /// A number in the unit of the values: percentage points, people, years of age.
  case amount(Double)
  /// A share of the larger value: 0.01 is one per cent.
  case share(Double)
  /// Minutes, of clock times, days and lengths of time.
  case minutes(Double)

  /// Whether two values of a family lie near enough.
  func allows(_ left: Value, _ right: Value, in family: Family) -> Bool {
    switch (left, right) {
    case (.amount(let mine), .amount(let theirs)): return allows(mine, theirs)
    case (.time(let mine), .time(let theirs)): return allows(mine, theirs, family: family)
    default: return false
    }
  }

  private func allows(_ left: Amount, _ right: Amount) -> Bool {
    guard let mine = left.low ?? left.high, let theirs = right.low ?? right.high else { return false }
    guard left.unit == right.unit || left.unit == nil || right.unit == nil else { return false }
    return isNear(mine, theirs, most: { $0 })
  }

  private func allows(_ left: Timex, _ right: Timex, family: Family) -> Bool {
    if family == .duration {
      guard let mine = TimeLength(timex: left.value), let theirs = TimeLength(timex: right.value) else {
        return false
      }
      return isNear(mine.lower, theirs.lower, most: { $0 / 1440 })
    }
    guard case .minutes(let most) = self, let mine = left.start, let theirs = right.start else {
      return false
    }
    guard family == .time else {
      return Double(abs(mine.day.number - theirs.day.number)) * 1440 <= most
    }
    guard let minute = mine.minute, let otherMinute = theirs.minute else { return false }
    let zones = mine.zone == nil || theirs.zone == nil ? 0 : (mine.zone ?? 0) - (theirs.zone ?? 0)
    return Double(Timex.distance(ofMinutes: minute - otherMinute - zones)) <= most
  }

  /// Whether two numbers lie near enough; `most` turns minutes into their unit.
  private func isNear(_ left: Double, _ right: Double, most: (Double) -> Double) -> Bool {
    let size = max(abs(left), abs(right))
    let limit: Double
    switch self {
    case .amount(let amount): limit = amount
    case .share(let share): limit = size * share
    case .minutes(let minutes): limit = most(minutes)
    }
    // Sums of decimals end a hair beside the mark: 4.5 and 4.4 lie 0.1 apart.
    return abs(left - right) <= limit + size * 1e-9
  }
}
