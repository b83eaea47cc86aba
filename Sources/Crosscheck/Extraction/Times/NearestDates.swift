/// Which of the dates of a name is meant, seen from the article's own day: the one that tense and nearness point to.
struct NearestDates {
  let reference: CalendarDay
  let tense: ClauseTense.Tense

  /// Past this distance a writer would have named the year, unless the verb is the time's own; nearer, tense decides.
  private static let farthest = 300

  /// The one of last year's, this year's and next year's that is meant.
  func year(_ stretch: (_ year: Int) -> CalendarDay) -> Int {
    let year = reference.components.year
    let candidates = [year - 1, year, year + 1].map {
      (year: $0, distance: stretch($0).number - reference.number)
    }
    let past = candidates.last { $0.distance <= 0 }
    let future = candidates.first { $0.distance >= 0 }
    guard let past, let future else { return year }
    switch tense {
    case .over: return past.year
    case .past: return -past.distance <= Self.farthest ? past.year : future.year
    case .future, .scheduled: return future.distance <= Self.farthest ? future.year : past.year
    case .none: return -past.distance <= future.distance ? past.year : future.year
    }
  }

  /// The year of a month's name: the month of the article is neither past nor to come.
  func year(ofMonth month: Int) -> Int {
    let (year, current, _) = reference.components
    if month == current { return year }
    return self.year { CalendarDay(year: $0, month: month, day: 15) }
  }

  /// The year of a quarter, half or season: results are told of one that is over or almost so.
  func year(of section: YearSection) -> Int {
    let year = reference.components.year
    let stretches = [year - 1, year, year + 1].map { (year: $0, start: Self.start(of: section, in: $0)) }
    if tense == .future || tense == .scheduled {
      // Who expects a loss for the first quarter on its last day means no other.
      return stretches.first { $0.start.adding(days: Self.length(of: section) + 20) >= reference }?.year
        ?? year
    }
    return stretches.last { $0.start <= reference }?.year ?? year
  }

  /// The year of a quarter, half or season before or behind the article's: `last summer` is over.
  func year(_ shift: TimeShift, of section: YearSection) -> Int {
    let year = reference.components.year
    guard shift == .last || shift == .past || shift == .previous else {
      return self.year(shift) { Self.start(of: section, in: $0) }
    }
    return [year - 2, year - 1, year].last { Self.start(of: section, in: $0).adding(days: 85) <= reference }
      ?? year
  }

  /// The weekday that is meant: the article's own day, the one just past, or the one to come.
  func day(ofWeekday weekday: Int) -> CalendarDay {
    let back = (reference.weekday - weekday + 7) % 7
    let ahead = (weekday - reference.weekday + 7) % 7
    switch tense {
    case .past, .over: return reference.adding(days: -back)
    case .future: return reference.adding(days: ahead)
    case .scheduled, .none: return reference.adding(days: back <= ahead ? -back : ahead)
    }
  }

  /// The weekday that a shift points at; `the following Monday` counts from the day that was told.
  func weekday(_ weekday: Int, _ shift: TimeShift, from told: CalendarDay?) -> CalendarStretch {
    let back = (reference.weekday - weekday + 7) % 7
    let ahead = (weekday - reference.weekday + 7) % 7
    let anchor = told ?? reference
    let day: CalendarDay
    switch shift {
    case .last, .past: day = reference.adding(days: back == 0 ? -7 : -back)
    case .next: day = reference.adding(days: weekday - reference.weekday + 7)
    case .coming: day = reference.adding(days: ahead == 0 ? 7 : ahead)
    case .this, .current: day = reference.adding(days: tense.isPast ? -back : ahead)
    case .following: day = anchor.adding(days: (weekday - anchor.weekday + 6) % 7 + 1)
    case .previous: day = anchor.adding(days: -((anchor.weekday - weekday + 6) % 7 + 1))
    case .same, .that, .told: day = self.day(ofWeekday: weekday)
    }
    var stretch = CalendarStretch.day(day)
    stretch.implied = [.week]
    return stretch
  }

  /// The first or last of a name's days behind or before the article's.
  func year(_ shift: TimeShift, _ stretch: (_ year: Int) -> CalendarDay) -> Int {
    let year = reference.components.year
    let candidates = [year - 1, year, year + 1]
    switch shift {
    case .last, .past, .previous: return candidates.last { stretch($0) < reference } ?? year
    case .next, .coming, .following: return candidates.first { stretch($0) > reference } ?? year
    case .this, .current: return year
    case .same, .that, .told: return self.year(stretch)
    }
  }

  /// Days, near enough; of a season those in which it is still spoken of as yet to come.
  private static func length(of section: YearSection) -> Int {
    switch section {
    case .quarter: return 90
    case .half: return 181
    case .season: return 40
    }
  }

  static func start(of section: YearSection, in year: Int) -> CalendarDay {
    switch section {
    case .quarter(let number): return CalendarDay(year: year, month: number * 3 - 2, day: 1)
    case .half(let number): return CalendarDay(year: year, month: number * 6 - 5, day: 1)
    case .season(let season): return CalendarDay(year: year, month: season.firstMonth, day: 1)
    }
  }
}
