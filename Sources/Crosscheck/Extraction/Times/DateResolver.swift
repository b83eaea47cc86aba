/// Completes times from the article's own date and the dates around them; the last step of extraction.
///
/// What the text does not say and nothing tells stays open (`XXXX-10-24`); what is filled in is marked as implied.
struct DateResolver {
  /// The day from which the text counts; nil where unknown, and then nothing is completed.
  let reference: ReferenceDate.Day?
  let document: Document
  /// The date last mentioned, for `the same day` and `a year earlier`.
  private var mentioned: MentionedDate?
  /// The days last mentioned, for times of day.
  private var days = MentionedDays()
  /// The clock time last read, for `left at 8:18 p.m. and vanished at 9:31`.
  private var clocks = ClockHalves()
  /// The tokens of the time that is being resolved.
  private var tokens = 0..<0

  init(published: Moment?, document: Document, readings: some Sequence<Reading>) {
    self.document = document
    reference = ReferenceDate.day(published: published, document: document, readings: readings)
  }

  /// The time that an expression means.
  mutating func resolve(_ expression: TimeExpression, at tokens: Range<Int>) -> Timex? {
    self.tokens = tokens
    let stretch: CalendarStretch
    switch expression {
    case .resolved(let timex): return timex
    case .bounded(let modifier, .resolved(var timex)):
      timex.modifier = modifier
      return timex
    default: stretch = self.stretch(of: clocks.completed(expression, at: tokens.lowerBound, in: document))
    }
    remember(stretch, of: expression)
    return stretch.timex
  }

  private mutating func remember(_ stretch: CalendarStretch, of expression: TimeExpression) {
    switch expression {
    case .adjacent, .stretch, .span, .resolved: return
    case .bounded(_, let inner): return remember(stretch, of: inner)
    case .unit(_, .told, _): return
    default: break
    }
    // "Two were hurt at dawn on Monday, officials said Tuesday": the story goes on on Monday.
    if let mentioned, mentioned.outlasts(expression) || isOfSaying { return }
    guard let start = stretch.start, stretch.end != nil else { return }
    if stretch.grain <= .day { days.add(start.day, in: sentence, seenFrom: day) }
    mentioned = MentionedDate(stretch, sentence: sentence)
  }

  /// Whether the time says when something was said: `said Tuesday`, `told reporters on Tuesday`.
  private var isOfSaying: Bool {
    let before =
      document.word("on", at: tokens.lowerBound - 1) ? tokens.lowerBound - 2 : tokens.lowerBound - 1
    if document.word("said", at: before) { return true }
    return document.word("told", at: before - 1) && document.word("reporters", at: before)
  }

  private var sentence: Int { document.sentenceIndex(ofToken: tokens.lowerBound) }

  private var tense: ClauseTense.Tense { ClauseTense.tense(around: tokens, in: document) }

  /// The article's day, where its year is known.
  private var day: CalendarDay? { reference.flatMap { $0.isYearKnown ? $0.day : nil } }

  private var completion: DateCompletion { DateCompletion(day: day, tense: tense) }

  private var nearest: NearestDates? { day.map { NearestDates(reference: $0, tense: tense) } }

  /// The date last mentioned if it was lately and fine enough, or else the article's day.
  private func narrative(within unit: TimeUnit) -> CalendarStretch? {
    mentioned?.stretch(in: sentence, within: unit) ?? day.map(CalendarStretch.day)
  }

  // MARK: One case a shape

  private func stretch(of expression: TimeExpression) -> CalendarStretch {
    switch expression {
    case .resolved(let timex): return CalendarStretch(timex.value, grain: .day)
    case .calendar(let parts): return completion.calendar(parts)
    case .dated(let parts, let year): return dated(parts, in: year)
    case .numeric(let first, let second, let year): return completion.numeric(first, second, year)
    case .decade(let digit, let century): return completion.decade(digit, century: century)
    case .century(let number): return .century((number - 1) * 100)
    case .dayOffset(let days): return dayOffset(days)
    case .unit(let unit, let shift, let isFiscal): return self.unit(unit, shift, isFiscal: isFiscal)
    case .named(let name, let shift): return named(name, shift)
    case .offset(let count, let sign, let anchor): return offset(count, sign: sign, from: anchor)
    case .section(let section, let year): return self.section(section, of: year)
    case .fiscalYear(let year): return CalendarStretch("FY\(digits(year, 4))", grain: .year)
    case .nth(let count, let item, let whole):
      return PeriodArithmetic.item(count, item, of: stretch(of: whole))
    case .stretch(let count, let fromStart, let whole):
      return PeriodArithmetic.stretch(count, fromStart: fromStart, of: stretch(of: whole))
    case .weekday(let weekday, let week):
      return PeriodArithmetic.item(1, .weekday(weekday), of: stretch(of: week))
    case .part(let part, let whole): return PeriodArithmetic.part(part, of: stretch(of: whole), seenFrom: day)
    case .dayPart(let part, let day): return PeriodArithmetic.dayPart(part, of: dayStretch(day))
    case .clock(let clock, let day): return PeriodArithmetic.clock(clock, on: dayStretch(day))
    case .holiday(let holiday, let year): return self.holiday(holiday, of: year)
    case .span(let first, let second): return span(first, second)
    case .adjacent(let count, let sign): return adjacent(count, sign: sign)
    case .bounded(let modifier, let inner):
      var stretch = stretch(of: inner)
      stretch.modifier = modifier
      return stretch
    }
  }

  private func dated(_ parts: CalendarParts, in year: TimeExpression) -> CalendarStretch {
    guard let month = parts.month, let start = stretch(of: year).start?.day else {
      return completion.calendar(parts)
    }
    return completion.dated(start.components.year, month, parts.day)
  }

  private func dayOffset(_ days: Int) -> CalendarStretch {
    guard let reference else { return .unknown(.day) }
    let day = reference.day.adding(days: days)
    if reference.isYearKnown { return .day(day) }
    let (_, month, dayOfMonth) = day.components
    return CalendarStretch("XXXX-\(digits(month, 2))-\(digits(dayOfMonth, 2))", grain: .day)
  }

  private func unit(_ unit: TimeUnit, _ shift: TimeShift, isFiscal: Bool) -> CalendarStretch {
    guard let anchor = shift.isNarrative ? narrative(within: unit)?.start?.day ?? day : day else {
      return .unknown(unit)
    }
    var steps = shift.steps
    if unit == .weekend, shift == .told, anchor.weekday < 6, isPastWeekend(from: anchor) { steps = -1 }
    let stretch = PeriodArithmetic.unit(unit, of: anchor, moved: steps)
    if isFiscal, unit == .year { return CalendarStretch("FY\(stretch.value)", grain: .year) }
    guard shift == .told else { return stretch }
    var told = mentioned?.told(unit, in: sentence) ?? stretch
    told.implied = [.year, .month, .week, .day]
    return told
  }

  /// `over the weekend`: the one that is over, where nothing tells and the next is further away.
  private func isPastWeekend(from day: CalendarDay) -> Bool {
    switch tense {
    case .past, .over: return true
    case .none: return day.weekday <= 3
    case .future, .scheduled: return false
    }
  }

  private func named(_ name: CalendarName, _ shift: TimeShift) -> CalendarStretch {
    guard var nearest else { return .unknown(name) }
    // "The following spring": of the year that was told.
    if shift == .following || shift == .previous, let told = narrative(within: .year)?.start?.day {
      nearest = NearestDates(reference: told, tense: nearest.tense)
    }
    var stretch: CalendarStretch
    switch name {
    case .weekday(let weekday):
      return nearest.weekday(weekday, shift, from: narrative(within: .day)?.start?.day)
    case .month(let month):
      let current = nearest.reference.components.month
      if let year = yearOfNarrative(shift) { return .month(month, of: year) }
      let isNear = shift == .same || shift == .that || shift == .told
      let start = {
        CalendarDay(year: $0, month: month, day: current == month ? nearest.reference.components.day : 15)
      }
      stretch = .month(month, of: isNear ? nearest.year(ofMonth: month) : nearest.year(shift, start))
      stretch.implied = isNear ? [.year] : []
    case .monthDay(let month, let dayOfMonth):
      stretch = completion.dated(
        nearest.year(shift) { CalendarDay(year: $0, month: month, day: dayOfMonth) },
        month,
        dayOfMonth
      )
    case .section(let section):
      let year = yearOfNarrative(shift) ?? nearest.year(shift, of: section)
      stretch = .section(section, of: year)
    case .holiday(let holiday):
      stretch = .day(holiday.day(in: nearest.year(shift) { holiday.day(in: $0) }))
    }
    return stretch
  }

  /// `that August`, `the same summer`: the year that was lately told of.
  private func yearOfNarrative(_ shift: TimeShift) -> Int? {
    shift == .that || shift == .same ? mentioned?.year(in: sentence) : nil
  }

  private func offset(_ count: TimeCount, sign: Int, from anchor: TimeAnchor) -> CalendarStretch {
    let base: CalendarStretch?
    switch anchor {
    case .article: base = day.map(CalendarStretch.day)
    case .narrative: base = narrative(within: count.grain)
    case .time(let time): base = stretch(of: time)
    }
    guard let base, let start = base.start?.day,
      let day = CalendarStretch.day(start, moved: count, sign: sign)
    else {
      // "A hundred million years ago" is of no calendar.
      return sign < 0 && base != nil && count.grain == .year
        ? CalendarStretch("PAST_REF", grain: .year) : .unknown(count.grain)
    }
    if case .time = anchor, base.grain == .day { return .day(day) }
    return PeriodArithmetic.moved(to: day, by: count, from: base)
  }

  private func section(_ section: YearSection, of year: TimeExpression?) -> CalendarStretch {
    guard let year else {
      guard let nearest else { return .unknown(section) }
      var stretch = CalendarStretch.section(section, of: nearest.year(of: section))
      stretch.implied = [.year]
      return stretch
    }
    if case .fiscalYear(let number) = year {
      return CalendarStretch(
        "FY\(digits(number, 4))" + CalendarStretch.unknown(section).value.dropFirst(4),
        grain: CalendarStretch.unknown(section).grain
      )
    }
    guard let start = stretch(of: year).start?.day else { return .unknown(section) }
    return .section(section, of: start.components.year)
  }

  private func holiday(_ holiday: Holiday, of year: TimeExpression?) -> CalendarStretch {
    if let year {
      guard let start = stretch(of: year).start?.day else { return .unknown(.holiday(holiday)) }
      return .day(holiday.day(in: start.components.year))
    }
    guard let day else { return .unknown(.holiday(holiday)) }
    // Of feasts the near one is meant, as a plan or a custom: 'chose the day before Christmas' in October.
    let nearest = NearestDates(reference: day, tense: tense == .over ? .past : tense)
    var stretch = CalendarStretch.day(holiday.day(in: nearest.year { holiday.day(in: $0) }))
    stretch.implied = [.year]
    return stretch
  }

  private func span(_ first: TimeExpression, _ second: TimeExpression) -> CalendarStretch {
    var to = stretch(of: second)
    var from = stretch(of: first)
    if let start = from.start?.day, let end = to.start?.day, start > end, to.implied == [.week],
      tense == .future
    {
      to = .day(end.adding(days: 7))
      to.implied = [.week]
    } else if let start = from.start?.day, let end = to.start?.day, start > end {
      from = PeriodArithmetic.earlier(from, than: end)
    }
    if let closing = closingAfterMidnight(second, from, to) { to = stretch(of: closing) }
    var span = CalendarStretch("\(from.value)/\(to.value)", grain: max(from.grain, to.grain))
    span.start = from.start
    span.end = to.start?.minute == nil ? to.end : to.start
    span.implied = from.implied.union(to.implied)
    return span
  }

  /// `from 8 p.m. until 6 a.m.`: the second hour is of the next day where it would come before the first.
  private func closingAfterMidnight(_ end: TimeExpression, _ from: CalendarStretch, _ to: CalendarStretch)
    -> TimeExpression?
  {
    guard case .clock(var clock, on: let day) = end, clock.minute < 1440, !to.implied.contains(.hour),
      !from.implied.contains(.hour), let opening = from.start, let closing = to.start,
      opening.day == closing.day, let first = opening.minute, let last = closing.minute, last < first
    else { return nil }
    clock.minute += 1440
    return .clock(clock, on: day)
  }

  private func adjacent(_ count: TimeCount, sign: Int) -> CalendarStretch {
    var stretch = CalendarStretch(count.value, grain: count.grain)
    guard let reference, reference.isYearKnown else { return stretch }
    return PeriodArithmetic.adjacent(&stretch, count, sign: sign, to: reference)
  }

  /// The day of a time of day: the one said, the one just told of, or the article's.
  private func dayStretch(_ day: TimeExpression?) -> CalendarStretch {
    if let day { return stretch(of: day) }
    var stretch: CalendarStretch
    if let told = days.day(in: sentence, tense) {
      stretch = .day(told)
    } else {
      stretch = self.day.map(CalendarStretch.day) ?? .unknown(.day)
    }
    stretch.implied = [.year, .month, .day]
    return stretch
  }
}
