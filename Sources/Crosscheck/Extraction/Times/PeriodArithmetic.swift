/// Parts, items and neighbours of stretches of the calendar.
enum PeriodArithmetic {
  /// The unit that a day lies in, moved by a number of units.
  static func unit(_ unit: TimeUnit, of day: CalendarDay, moved steps: Int) -> CalendarStretch {
    guard
      let moved = CalendarStretch.day(
        day,
        moved: TimeCount(Double(abs(steps)), shifted(unit)),
        sign: steps.signum()
      )
    else { return .unknown(unit) }
    return .unit(unit, of: moved)
  }

  /// Weekends come round by the week.
  private static func shifted(_ unit: TimeUnit) -> TimeUnit { unit == .weekend ? .week : unit }

  /// The stretch that a distance from a date leads to: as fine as the distance, or as the date where that is coarser.
  static func moved(to day: CalendarDay, by count: TimeCount, from base: CalendarStretch) -> CalendarStretch {
    let isWhole = count.terms.allSatisfy { $0.count == $0.count.rounded() }
    var grain = count.grain
    if grain < .month { return softened(.day(day), grain) }
    // "a decade ago" is told of a year.
    if grain > .year { return softened(.unit(.year, of: day), .decade) }
    if !isWhole, grain >= .year { grain = .month }
    // "a year earlier" than a quarter is a quarter.
    if grain == .year,
      base.grain == .quarter || base.grain == .month || base.grain == .half || base.grain == .week
    {
      grain = base.grain
    }
    return .unit(grain, of: day)
  }

  /// Weeks are counted roughly: "two weeks ago" need not be to the day.
  private static func softened(_ stretch: CalendarStretch, _ grain: TimeUnit) -> CalendarStretch {
    guard grain > .day else { return stretch }
    var stretch = stretch
    stretch.modifier = .approximate
    return stretch
  }

  /// The n-th item of a stretch, counted from its end where negative.
  static func item(_ count: Int, _ item: CalendarItem, of whole: CalendarStretch) -> CalendarStretch {
    guard let days = whole.days, count != 0 else {
      switch item {
      case .weekday(let weekday): return CalendarStretch("XXXX-WXX-\(weekday)", grain: .day)
      case .unit(let unit): return .unknown(unit)
      }
    }
    // "The week of April 14", a Sunday, is the one that begins with it.
    if case .unit(let unit) = item, whole.grain == .day, unit == .week || unit == .weekend {
      let day = days.lowerBound
      return unit == .weekend ? .weekend(of: day) : .week(of: day.weekday == 7 ? day.adding(days: 1) : day)
    }
    switch item {
    case .weekday(let weekday):
      let first = days.lowerBound.adding(days: (weekday - days.lowerBound.weekday + 7) % 7)
      let last = days.upperBound.adding(days: -((days.upperBound.weekday - weekday + 6) % 7 + 1))
      return .day(count > 0 ? first.adding(days: (count - 1) * 7) : last.adding(days: (count + 1) * 7))
    case .unit(.week), .unit(.fortnight), .unit(.weekend):
      // The week that has most of its days in the stretch: ISO 8601's rule for years.
      let first = days.lowerBound.adding(days: (4 - days.lowerBound.weekday + 7) % 7)
      let last = days.upperBound.adding(days: -((days.upperBound.weekday + 2) % 7 + 1))
      let day = count > 0 ? first.adding(days: (count - 1) * 7) : last.adding(days: (count + 1) * 7)
      if case .unit(.weekend) = item { return .weekend(of: day) }
      return .week(of: day)
    case .unit(let unit):
      let size = TimeCount(Double(count > 0 ? count - 1 : -count), unit)
      let base = count > 0 ? days.lowerBound : days.upperBound
      guard let day = CalendarStretch.day(base, moved: size, sign: count.signum()) else {
        return .unknown(unit)
      }
      return .unit(unit, of: day)
    }
  }

  /// The first or last so many units of a stretch.
  static func stretch(_ count: TimeCount, fromStart: Bool, of whole: CalendarStretch) -> CalendarStretch {
    var stretch = CalendarStretch(count.value, grain: count.grain)
    guard let days = whole.days else { return stretch }
    // Weeks of a year begin on Mondays.
    let isByWeek = count.grain == .week && whole.grain == .year
    let start = isByWeek ? item(1, .unit(.week), of: whole).start?.day ?? days.lowerBound : days.lowerBound
    let base = fromStart ? start : days.upperBound
    guard let other = CalendarStretch.day(base, moved: count, sign: fromStart ? 1 : -1) else {
      return stretch
    }
    stretch.start = Moment(day: min(base, other))
    stretch.end = Moment(day: max(base, other))
    return stretch
  }

  /// The early, middle or late part of a stretch; the value stays the whole's, as TIMEX3 wants it.
  static func part(_ part: PeriodPart, of whole: CalendarStretch, seenFrom day: CalendarDay?)
    -> CalendarStretch
  {
    var stretch = whole
    switch part {
    case .early: stretch.modifier = .start
    case .mid: stretch.modifier = .mid
    case .late: stretch.modifier = .end
    case .earlier, .later: break
    }
    guard let days = whole.days else { return stretch }
    if part == .earlier || part == .later {
      guard let day, days.contains(day), whole.grain > .day else { return stretch }
      if part == .earlier, day > days.lowerBound { stretch.end = Moment(day: day) }
      if part == .later { stretch.start = Moment(day: day) }
      return stretch
    }
    guard let range = range(of: part, in: days, grain: whole.grain) else { return stretch }
    stretch.start = Moment(day: range.lowerBound)
    stretch.end = Moment(day: range.upperBound)
    return stretch
  }

  private static func range(of part: PeriodPart, in days: Range<CalendarDay>, grain: TimeUnit)
    -> Range<CalendarDay>?
  {
    let start = days.lowerBound
    switch grain {
    case .week:
      switch part {
      case .early: return start..<start.adding(days: 3)
      case .mid: return start.adding(days: 1)..<start.adding(days: 5)
      default: return start.adding(days: 4)..<days.upperBound
      }
    case .month:
      switch part {
      case .early: return start..<start.adding(days: 10)
      case .mid: return start.adding(days: 10)..<start.adding(days: 20)
      default: return start.adding(days: 20)..<days.upperBound
      }
    case .year:
      switch part {
      case .early: return start..<start.adding(months: 3)
      case .mid: return start.adding(months: 4)..<start.adding(months: 8)
      default: return start.adding(months: 8)..<days.upperBound
      }
    case .decade, .century:
      let months = grain == .decade ? 12 : 120
      switch part {
      case .early: return start..<start.adding(months: 4 * months)
      case .mid: return start.adding(months: 3 * months)..<start.adding(months: 7 * months)
      default: return start.adding(months: 6 * months)..<days.upperBound
      }
    default: return nil
    }
  }

  static func dayPart(_ part: DayPart, of day: CalendarStretch) -> CalendarStretch {
    var stretch = day
    stretch.value += part.letters
    stretch.grain = .hour
    stretch.end = nil
    guard let start = day.start?.day else { return stretch }
    let minutes = part.minutes
    stretch.start = Moment(day: start, minute: minutes.lowerBound)
    stretch.end =
      minutes.upperBound == 1440
      ? Moment(day: start.adding(days: 1), minute: 0) : Moment(day: start, minute: minutes.upperBound)
    return stretch
  }

  static func clock(_ clock: ClockTime, on day: CalendarStretch) -> CalendarStretch {
    var stretch = day
    var minute = clock.minute
    var start = day.start?.day
    if minute >= 1440 {
      start = start?.adding(days: 1)
      minute -= 1440
    }
    let isDayKnown = day.start != nil || !day.implied.isSuperset(of: [.year, .month, .day])
    stretch.value = isDayKnown ? start?.iso ?? day.value : ""
    stretch.value += "T\(digits(minute / 60, 2)):\(digits(minute % 60, 2))"
    if let second = clock.second { stretch.value += ":\(digits(second, 2))" }
    if let zone = clock.zone {
      stretch.value +=
        zone == 0 ? "Z" : "\(zone < 0 ? "-" : "+")\(digits(abs(zone) / 60, 2)):\(digits(abs(zone) % 60, 2))"
    }
    stretch.grain = .minute
    stretch.end = nil
    if !clock.isHalfKnown, minute < 780 { stretch.implied.insert(.hour) }
    guard let start else { return stretch }
    stretch.start = Moment(day: start, minute: minute, second: clock.second ?? 0, zone: clock.zone)
    stretch.end =
      minute == 1439
      ? Moment(day: start.adding(days: 1), minute: 0, zone: clock.zone)
      : Moment(day: start, minute: minute + 1, zone: clock.zone)
    return stretch
  }

  /// The first end of a span that came out behind the second: of the year or week before.
  static func earlier(_ stretch: CalendarStretch, than end: CalendarDay) -> CalendarStretch {
    guard let start = stretch.start?.day, let days = stretch.days else { return stretch }
    if stretch.implied.contains(.week) {
      var moved = CalendarStretch.day(start.adding(days: -((start.number - end.number + 6) / 7 * 7)))
      moved.implied = stretch.implied
      return moved
    }
    guard stretch.implied.contains(.year) else { return stretch }
    let first = days.lowerBound.adding(months: -12)
    var moved = CalendarStretch.unit(stretch.grain, of: first)
    moved.implied = stretch.implied
    return moved
  }

  /// A length that ends or begins at the article's date: so many whole units before the current one or behind it.
  static func adjacent(
    _ stretch: inout CalendarStretch,
    _ count: TimeCount,
    sign: Int,
    to reference: ReferenceDate.Day
  ) -> CalendarStretch {
    guard count.grain >= .day else {
      guard let minute = reference.minute, let size = count.size, size.months == 0, size.seconds < 100_000_000
      else {
        return stretch
      }
      let unit = count.grain == .hour ? 60 : 1
      let now = (reference.day.number * 1440 + minute) / unit * unit + (sign < 0 ? 0 : unit)
      let other = now + sign * size.seconds / 60
      stretch.start = moment(min(now, other))
      stretch.end = moment(max(now, other))
      return stretch
    }
    guard let current = CalendarStretch.unit(count.grain, of: reference.day).days else { return stretch }
    let base = sign < 0 ? current.lowerBound : current.upperBound
    guard let other = CalendarStretch.day(base, moved: count, sign: sign) else { return stretch }
    stretch.start = Moment(day: min(base, other))
    stretch.end = Moment(day: max(base, other))
    return stretch
  }

  private static func moment(_ minutes: Int) -> Moment {
    Moment(day: CalendarDay(number: minutes / 1440), minute: minutes % 1440)
  }
}
