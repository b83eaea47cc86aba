/// A time as it is written, before the article's date completes it.
indirect enum TimeExpression: Sendable, Hashable {
  /// A time that needs no completion: a length, a set, `PAST_REF`.
  case resolved(Timex)
  /// What was said of year, month, day and weekday: `24 October 2025`, `October`, `the 24th`, `2025`.
  case calendar(CalendarParts)
  /// `May last year`, `3 March of that year`: a month or a day of a year that another time tells.
  case dated(CalendarParts, in: TimeExpression)
  /// A numeric date whose order of day and month is open: `7/8/07`.
  case numeric(first: Int, second: Int, year: Int)
  /// `the 1990s`; nil century: `the '90s`.
  case decade(Int, century: Int?)
  /// `the 19th century`.
  case century(Int)
  /// `today` 0, `yesterday` -1: days from the article's own.
  case dayOffset(Int)
  /// `last month`, `the same day`, `next year`.
  case unit(TimeUnit, TimeShift, fiscal: Bool)
  /// `last Tuesday`, `next May`, `this summer`: the nearest of its name in that direction.
  case named(CalendarName, TimeShift)
  /// `two weeks ago`, `a year earlier`, `three days after Easter`.
  case offset(TimeCount, sign: Int, from: TimeAnchor)
  /// `the third quarter of 2025`, `spring 2024`: a section of a year; of the year implied where none is said.
  case section(YearSection, of: TimeExpression?)
  /// `fiscal 2025`.
  case fiscalYear(Int)
  /// `the last week of March`, `the first Monday in May`: counted from the end where negative.
  case nth(Int, CalendarItem, of: TimeExpression)
  /// `the first nine months of 2025`, `the last two weeks of May`.
  case stretch(TimeCount, fromStart: Bool, of: TimeExpression)
  /// `Tuesday of last week`.
  case weekday(Int, of: TimeExpression)
  /// `early 2024`, `the end of March`, `later this year`.
  case part(PeriodPart, of: TimeExpression)
  /// `Tuesday night`, `the morning of 24 October`; of the day implied where none is said.
  case dayPart(DayPart, of: TimeExpression?)
  /// `9 a.m. on Tuesday`; of the day implied where none is said.
  case clock(ClockTime, on: TimeExpression?)
  /// `Christmas`, `Easter 2010`.
  case holiday(Holiday, of: TimeExpression?)
  /// `from 3 to 5 May`: both ends are meant.
  case span(TimeExpression, TimeExpression)
  /// `the past three years`: a length that ends, or begins, at the article's date.
  case adjacent(TimeCount, sign: Int)
  /// The same time, bounded or softened: `since May`, `about 9 a.m.`.
  case bounded(Amount.Modifier, TimeExpression)
}

/// What a date says of the calendar.
struct CalendarParts: Sendable, Hashable {
  var year: Int?
  /// Whether only the last two digits of the year are said: `'82`.
  var lacksCentury = false
  var month: Int?
  var day: Int?
  var weekday: Int?
}

/// A name that comes round in the calendar.
enum CalendarName: Sendable, Hashable {
  /// 1 to 7
  case weekday(Int)
  /// 1 to 12
  case month(Int)
  case monthDay(month: Int, day: Int)
  case section(YearSection)
  case holiday(Holiday)
}

/// A part of the year with a name.
enum YearSection: Sendable, Hashable {
  /// 1 to 4
  case quarter(Int)
  /// 1 or 2
  case half(Int)
  case season(Season)
}

/// The seasons, in TIMEX3's letters.
enum Season: Int, Sendable, Hashable {
  case spring, summer, autumn, winter

  var letters: String {
    switch self {
    case .spring: return "SP"
    case .summer: return "SU"
    case .autumn: return "FA"
    case .winter: return "WI"
    }
  }

  /// The first of its three months, on the northern half of the globe.
  var firstMonth: Int {
    switch self {
    case .spring: return 3
    case .summer: return 6
    case .autumn: return 9
    case .winter: return 12
    }
  }
}

/// A part of a day, month, year … that is not named exactly.
enum PeriodPart: Int, Sendable, Hashable {
  case early, mid, late
  /// The part before the article's date: `earlier this year`.
  case earlier
  /// The part from the article's date on: `later this week`.
  case later
}

/// What is counted inside a stretch of time.
enum CalendarItem: Sendable, Hashable {
  case unit(TimeUnit)
  case weekday(Int)
}

/// A part of the day, in TIMEX3's letters, with the hours it is taken to cover.
enum DayPart: Int, Sendable, Hashable {
  case morning, midday, afternoon, evening, night, daytime

  var letters: String {
    switch self {
    case .morning: return "TMO"
    case .midday: return "TMI"
    case .afternoon: return "TAF"
    case .evening: return "TEV"
    case .night: return "TNI"
    case .daytime: return "TDT"
    }
  }

  /// Minutes since midnight at which it begins and ends; wide, so that a clock time said of it lies inside.
  var minutes: Range<Int> {
    switch self {
    case .morning: return 0..<720
    case .midday: return 660..<840
    case .afternoon: return 720..<1140
    case .evening, .night: return 1080..<1440
    case .daytime: return 360..<1080
    }
  }
}

/// A time of day as it is written.
struct ClockTime: Sendable, Hashable {
  /// Minutes since midnight; of the first half of the day where `isHalfKnown` is false.
  var minute: Int
  var second: Int?
  /// Whether only the hour is said.
  var isHour: Bool
  /// Whether it is known which half of the day is meant.
  var isHalfKnown: Bool
  /// Minutes east of UTC.
  var zone: Int?
}

/// Words that move a time from another: last, this, next.
enum TimeShift: Int, Sendable, Hashable {
  case last, past, previous, this, current, same, that, next, coming, following
  /// `the year`, `the quarter`: the one the article is of, not pointed at by a word.
  case told

  var steps: Int {
    switch self {
    case .last, .past, .previous: return -1
    case .this, .current, .same, .that, .told: return 0
    case .next, .coming, .following: return 1
    }
  }

  /// Whether it moves from the date last mentioned rather than from the article's.
  var isNarrative: Bool {
    switch self {
    case .previous, .same, .that, .following: return true
    case .last, .past, .this, .current, .next, .coming, .told: return false
    }
  }
}

/// What an offset counts from.
enum TimeAnchor: Sendable, Hashable {
  /// The article's date: `two weeks ago`.
  case article
  /// The date last mentioned: `two weeks earlier`.
  case narrative
  /// Another time: `two weeks before Christmas`.
  case time(TimeExpression)
}

/// A count of units: `two weeks`, `a year and six months`.
struct TimeCount: Sendable, Hashable {
  struct Term: Sendable, Hashable {
    let count: Double
    let unit: TimeUnit

    /// Counted in a shorter unit where two decimals do not tell it: two thirds of an hour are 40 minutes.
    fileprivate var rounded: Term {
      let hundredths = count * 100
      guard abs(hundredths - hundredths.rounded()) > 1e-6 else { return self }
      switch unit {
      case .minute: return Term(count: (count * 60).rounded(), unit: .second)
      case .hour: return Term(count: (count * 60).rounded(), unit: .minute)
      case .day: return Term(count: (count * 24).rounded(), unit: .hour)
      case .week: return Term(count: (count * 7).rounded(), unit: .day)
      case .year: return Term(count: (count * 12).rounded(), unit: .month)
      default: return Term(count: hundredths.rounded() / 100, unit: unit)
      }
    }
  }

  /// Longest unit first.
  var terms: [Term]

  init(_ count: Double, _ unit: TimeUnit) { terms = [Term(count: count, unit: unit)] }

  /// The shortest unit that was said: how fine the length is.
  var grain: TimeUnit { terms.last?.unit ?? .day }

  /// The TIMEX3 value: `P2W`, `P1Y6M`, `PT2.5H`.
  var value: String {
    var days = "P"
    var clock = ""
    for term in terms.map(\.rounded) {
      let (factor, letter) = term.unit.isoCount
      let text = ValueText.number(term.count * Double(factor)) + letter
      if term.unit.isClockUnit { clock += text } else { days += text }
    }
    return clock.isEmpty ? days : days + "T" + clock
  }

  /// Months and seconds in all; nil where a part of a month would be needed.
  var size: (months: Int, seconds: Int)? {
    var months = 0.0
    var seconds = 0.0
    for term in terms {
      if let unit = term.unit.months { months += term.count * Double(unit) }
      if let unit = term.unit.seconds { seconds += term.count * Double(unit) }
    }
    let whole = months.rounded(.down)
    seconds += (months - whole) * 30 * 86_400
    guard whole < 120_000, seconds < 1e12 else { return nil }
    return (Int(whole), Int(seconds))
  }
}
