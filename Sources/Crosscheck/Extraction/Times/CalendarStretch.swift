/// A stretch of the calendar as far as it is known, with its TIMEX3 value.
struct CalendarStretch: Sendable {
  var value: String
  /// How long it is.
  var grain: TimeUnit
  var start: Moment?
  var end: Moment?
  var modifier: Amount.Modifier?
  var implied: Set<Timex.Part> = []

  init(_ value: String, grain: TimeUnit, from start: CalendarDay? = nil, to end: CalendarDay? = nil) {
    self.value = value
    self.grain = grain
    self.start = start.map { Moment(day: $0) }
    self.end = end.map { Moment(day: $0) }
  }

  var timex: Timex { Timex(value: value, start: start, end: end, modifier: modifier, implied: implied) }

  /// The first and the first day after it, where both are known.
  var days: Range<CalendarDay>? {
    guard let start, let end, start.day < end.day else { return nil }
    return start.day..<end.day
  }

  static func day(_ day: CalendarDay) -> CalendarStretch {
    CalendarStretch(day.iso, grain: .day, from: day, to: day.adding(days: 1))
  }

  static func week(of day: CalendarDay) -> CalendarStretch {
    let monday = day.adding(days: 1 - day.weekday)
    let (year, week) = day.isoWeek
    return CalendarStretch(
      "\(digits(year, 4))-W\(digits(week, 2))",
      grain: .week,
      from: monday,
      to: monday.adding(days: 7)
    )
  }

  static func weekend(of day: CalendarDay) -> CalendarStretch {
    let saturday = day.adding(days: 6 - day.weekday)
    let (year, week) = day.isoWeek
    return CalendarStretch(
      "\(digits(year, 4))-W\(digits(week, 2))-WE",
      grain: .weekend,
      from: saturday,
      to: saturday.adding(days: 2)
    )
  }

  /// A month; months beyond December carry over.
  static func month(_ month: Int, of year: Int) -> CalendarStretch {
    let first = CalendarDay(year: year, month: month, day: 1)
    let parts = first.components
    return CalendarStretch(
      "\(digits(parts.year, 4))-\(digits(parts.month, 2))",
      grain: .month,
      from: first,
      to: first.adding(months: 1)
    )
  }

  /// A quarter; quarters beyond the fourth carry over.
  static func quarter(_ quarter: Int, of year: Int) -> CalendarStretch {
    let first = CalendarDay(year: year, month: quarter * 3 - 2, day: 1)
    let parts = first.components
    return CalendarStretch(
      "\(digits(parts.year, 4))-Q\((parts.month + 2) / 3)",
      grain: .quarter,
      from: first,
      to: first.adding(months: 3)
    )
  }

  static func half(_ half: Int, of year: Int) -> CalendarStretch {
    let first = CalendarDay(year: year, month: half * 6 - 5, day: 1)
    let parts = first.components
    return CalendarStretch(
      "\(digits(parts.year, 4))-H\((parts.month + 5) / 6)",
      grain: .half,
      from: first,
      to: first.adding(months: 6)
    )
  }

  /// A season; the days of winter are not told, since which of two years it is named after is open.
  static func season(_ season: Season, of year: Int) -> CalendarStretch {
    let value = "\(digits(year, 4))-\(season.letters)"
    guard season != .winter else { return CalendarStretch(value, grain: .quarter) }
    let first = CalendarDay(year: year, month: season.firstMonth, day: 1)
    return CalendarStretch(value, grain: .quarter, from: first, to: first.adding(months: 3))
  }

  static func section(_ section: YearSection, of year: Int) -> CalendarStretch {
    switch section {
    case .quarter(let number): return .quarter(number, of: year)
    case .half(let number): return .half(number, of: year)
    case .season(let season): return .season(season, of: year)
    }
  }

  static func year(_ year: Int) -> CalendarStretch {
    let first = CalendarDay(year: year, month: 1, day: 1)
    return CalendarStretch(digits(year, 4), grain: .year, from: first, to: first.adding(months: 12))
  }

  /// The decade that begins with a year: `199`.
  static func decade(_ year: Int) -> CalendarStretch {
    let first = CalendarDay(year: year, month: 1, day: 1)
    return CalendarStretch(digits(year / 10, 3), grain: .decade, from: first, to: first.adding(months: 120))
  }

  /// The century that begins with a year, as people count: the 20th from 1900 on.
  static func century(_ year: Int) -> CalendarStretch {
    let first = CalendarDay(year: year, month: 1, day: 1)
    return CalendarStretch(
      digits(year / 100, 2),
      grain: .century,
      from: first,
      to: first.adding(months: 1200)
    )
  }

  /// The stretch of a unit that a day lies in.
  static func unit(_ unit: TimeUnit, of day: CalendarDay) -> CalendarStretch {
    let (year, month, _) = day.components
    switch unit {
    case .second, .minute, .hour, .day: return .day(day)
    case .weekend: return .weekend(of: day)
    case .week, .fortnight: return .week(of: day)
    case .month: return .month(month, of: year)
    case .quarter: return .quarter((month + 2) / 3, of: year)
    case .half: return .half((month + 5) / 6, of: year)
    case .year: return .year(year)
    case .decade: return .decade(year / 10 * 10)
    case .century: return .century(year / 100 * 100)
    case .millennium: return CalendarStretch(digits(year / 1000, 1), grain: .millennium)
    }
  }

  /// What is known of a unit when no date is: `XXXX-WXX`; of a decade TIMEX3 writes three places, of a century two.
  static func unknown(_ unit: TimeUnit) -> CalendarStretch {
    switch unit {
    case .second, .minute, .hour, .day: return CalendarStretch("XXXX-XX-XX", grain: unit)
    case .weekend: return CalendarStretch("XXXX-WXX-WE", grain: unit)
    case .week, .fortnight: return CalendarStretch("XXXX-WXX", grain: unit)
    case .month: return CalendarStretch("XXXX-XX", grain: unit)
    case .quarter: return CalendarStretch("XXXX-QX", grain: unit)
    case .half: return CalendarStretch("XXXX-HX", grain: unit)
    case .year: return CalendarStretch("XXXX", grain: unit)
    case .decade: return CalendarStretch("XXX", grain: unit)
    case .century, .millennium: return CalendarStretch("XX", grain: unit)
    }
  }

  /// What is known of a name that comes round when its year or week is not: `XXXX-WXX-6`.
  static func unknown(_ name: CalendarName) -> CalendarStretch {
    switch name {
    case .weekday(let weekday): return CalendarStretch("XXXX-WXX-\(weekday)", grain: .day)
    case .month(let month): return CalendarStretch("XXXX-\(digits(month, 2))", grain: .month)
    case .monthDay(let month, let day):
      return CalendarStretch("XXXX-\(digits(month, 2))-\(digits(day, 2))", grain: .day)
    case .section(let section): return .unknown(section)
    case .holiday(let holiday):
      guard let date = holiday.monthAndDay else { return .unknown(.day) }
      return CalendarStretch("XXXX-\(digits(date.month, 2))-\(digits(date.day, 2))", grain: .day)
    }
  }

  static func unknown(_ section: YearSection) -> CalendarStretch {
    switch section {
    case .quarter(let number): return CalendarStretch("XXXX-Q\(number)", grain: .quarter)
    case .half(let number): return CalendarStretch("XXXX-H\(number)", grain: .half)
    case .season(let season): return CalendarStretch("XXXX-\(season.letters)", grain: .quarter)
    }
  }

  /// The day a count of units away.
  static func day(_ day: CalendarDay, moved count: TimeCount, sign: Int) -> CalendarDay? {
    guard let size = count.size else { return nil }
    return day.adding(months: sign * size.months).adding(days: sign * size.seconds / 86_400)
  }
}
