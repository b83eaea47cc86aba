/// Completes what a date leaves out of year and month from the article's day.
struct DateCompletion {
  /// The article's day, where it is known.
  let day: CalendarDay?
  let tense: ClauseTense.Tense

  private var nearest: NearestDates? { day.map { NearestDates(reference: $0, tense: tense) } }

  func calendar(_ parts: CalendarParts) -> CalendarStretch {
    guard let month = parts.month else {
      if let year = fullYear(parts) {
        return .year(year)
      }
      return dayAlone(parts)
    }
    if let year = fullYear(parts) { return dated(year, month, parts.day) }
    guard let nearest else {
      let day = parts.day.map { "-\(digits($0, 2))" } ?? ""
      return CalendarStretch("XXXX-\(digits(month, 2))\(day)", grain: parts.day == nil ? .month : .day)
    }
    let year: Int
    if let day = parts.day {
      if let leapYear = Self.leapYear(month, day, near: nearest.reference) {
        year = leapYear
      } else {
        year = nearest.year { CalendarDay(year: $0, month: month, day: day) }
      }
    } else {
      year = nearest.year(ofMonth: month)
    }
    var stretch = dated(year, month, parts.day)
    if stretch.start == nil, let day = parts.day {
      return CalendarStretch("XXXX-\(digits(month, 2))-\(digits(day, 2))", grain: .day)
    }
    stretch.implied = [.year]
    return stretch
  }

  /// 29 February is only in leap years: the nearest one.
  private static func leapYear(_ month: Int, _ day: Int, near reference: CalendarDay) -> Int? {
    guard month == 2, day == 29 else { return nil }
    let year = reference.components.year
    let years = (year - 4...year + 4).filter { CalendarDay.days(inMonth: 2, of: $0) == 29 }
    return years.min {
      abs(CalendarDay(year: $0, month: 2, day: 29).number - reference.number)
        < abs(CalendarDay(year: $1, month: 2, day: 29).number - reference.number)
    }
  }

  func dated(_ year: Int, _ month: Int, _ day: Int?) -> CalendarStretch {
    guard let day else { return .month(month, of: year) }
    guard let known = CalendarDay(checkedYear: year, month: month, day: day) else {
      // There is no such day; what is printed is kept.
      return CalendarStretch("\(digits(year, 4))-\(digits(month, 2))-\(digits(day, 2))", grain: .day)
    }
    return .day(known)
  }

  /// `the 24th`, and weekdays with such a day.
  private func dayAlone(_ parts: CalendarParts) -> CalendarStretch {
    guard let dayOfMonth = parts.day else { return .unknown(.day) }
    guard let nearest else { return CalendarStretch("XXXX-XX-\(digits(dayOfMonth, 2))", grain: .day) }
    let (year, month, today) = nearest.reference.components
    var shift = 0
    switch nearest.tense {
    case .past, .over: shift = dayOfMonth > today ? -1 : 0
    case .future: shift = dayOfMonth < today ? 1 : 0
    case .scheduled, .none: shift = today - dayOfMonth > 10 ? 1 : 0
    }
    var stretch = CalendarStretch.day(CalendarDay(year: year, month: month + shift, day: dayOfMonth))
    stretch.implied = [.year, .month]
    return stretch
  }

  /// The year of a date; of two digits, the century that brings it nearest, at most ten years ahead.
  private func fullYear(_ parts: CalendarParts) -> Int? {
    guard let year = parts.year, parts.lacksCentury else { return parts.year }
    let latest = (day?.components.year ?? 2029) + 10
    return latest - ((latest - year) % 100 + 100) % 100
  }

  /// The order that brings a numeric date nearer to the article's; month first where that is open.
  func numeric(_ first: Int, _ second: Int, _ year: Int) -> CalendarStretch {
    let full =
      fullYear(
        CalendarParts(year: year < 0 ? -year - 1 : year, lacksCentury: year < 0)
      ) ?? year
    let monthFirst = CalendarDay(checkedYear: full, month: first, day: second)
    let dayFirst = CalendarDay(checkedYear: full, month: second, day: first)
    guard let monthFirst else { return dayFirst.map(CalendarStretch.day) ?? .unknown(.day) }
    // "Passed an inspection on 11/02/2013", printed in March.
    if let dayFirst, let day, tense.isPast, dayFirst <= day, monthFirst > day { return .day(dayFirst) }
    guard let dayFirst, let day,
      abs(dayFirst.number - day.number) < abs(monthFirst.number - day.number),
      abs(dayFirst.number - day.number) < 30
    else { return .day(monthFirst) }
    return .day(dayFirst)
  }

  func decade(_ digit: Int, century: Int?) -> CalendarStretch {
    if let century { return .decade(century * 100 + digit * 10) }
    let latest = (day?.components.year ?? 2029) / 10 * 10
    var stretch = CalendarStretch.decade(latest - ((latest / 10 - digit) % 10 + 10) % 10 * 10)
    stretch.implied = [.year]
    return stretch
  }
}
