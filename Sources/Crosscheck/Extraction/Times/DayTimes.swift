/// Times of day with the day they are of: `9 a.m. on Tuesday`, `Tuesday night`, `the morning of 24 October`.
enum DayTimes {
  static let extractor = Extractor(
    kind: .time,
    summary: "Times of day, with the day where it is said: 9 a.m. on Tuesday, Monday night, 1353 GMT.",
    rules: [
      ExtractionRule(
        name: "clock-time",
        starts: .of(
          .dayPart,
          .fraction,
          .unitNumber,
          .weekday,
          .month,
          .dayReference,
          .timeShift,
          .timePart,
          .ordinalWord,
          .holiday
        ),
        startsWithNumber: true,
        needs: .trait(.date)
          | .before(
            .of(.dayReference, .weekday, .dayPart),
            words: "at after before until till til",
            marks: .other
          )
          | .behind(marks: .hyphen)
          | .near(
            .of(.dayPart, .dayReference, .weekday, .month, .clockMark, .holiday, .holidayLead),
            words: "past h p m local minutes minute quarter time et ct mt pt until till til",
            marks: .colon
          ),
        readDates: { document, dates, index in
          let clock = ClockTimes.clock(at: index, isLed: true, in: document)
          let day = day(dates.longest, at: index, in: document)
          let time =
            ClockSpans.span(at: index, from: clock, day, in: document)
            ?? time(at: index, clock, day, in: document)
          return time.map { TimeReading.reading(.time, $0, from: index, in: document) }
        },
        examples: examples
      )
    ]
  )

  /// The time of day that begins at an index; nil for a day without one.
  static func time(at index: Int, in document: Document) -> Term<TimeExpression>? {
    time(
      at: index,
      ClockTimes.clock(at: index, isLed: true, in: document),
      day(at: index, in: document),
      in: document
    )
  }

  /// The same where the clock time and the day at the index are known.
  private static func time(
    at index: Int,
    _ clock: Term<ClockTime>?,
    _ day: Term<TimeExpression>?,
    in document: Document
  ) -> Term<TimeExpression>? {
    clock.flatMap { clockFirst($0, at: index, in: document) } ?? dayPart(at: index, in: document)
      ?? day.flatMap { dayFirst($0, in: document) }
  }

  /// `9 a.m. on Tuesday`, `7 p.m. yesterday`, `3 in the afternoon`, `9 tomorrow morning`, `noon Tuesday`.
  private static func clockFirst(_ clock: Term<ClockTime>, at index: Int, in document: Document)
    -> Term<TimeExpression>?
  {
    var clock = clock
    let isNear = ClockTimes.isNearHour(before: index, in: document)
    let isLed =
      document.word("at", at: index - 1) || document.mark(.other, at: index - 1)
      || index == 0 && document.tokens.count < 8 || isNear
    let isBare = isBareHour(clock, at: index, in: document)
    if let part = dayPartPhrase(at: clock.end, in: document) {
      clock = Term(inPart(clock.content, part.content.part), end: part.end)
      return Term(.clock(clock.content, on: part.content.day), end: clock.end)
    }
    var next = clock.end
    if document.mark(.comma, at: next) { next += 1 }
    if document.word("on", at: next) || document.word("of", at: next) { next += 1 }
    if let day = day(at: next, in: document),
      !isBare || isLed || isTomorrow(day.content) || isSoftened(index, upTo: day.end, in: document)
    {
      var end = day.end
      if let part = document.value(of: .dayPart, at: end).flatMap(DayPart.init(rawValue:)) {
        clock = Term(inPart(clock.content, part), end: end)
        end += 1
      }
      return Term(.clock(clock.content, on: day.content), end: end)
    }
    // "At 11.28 a.m. and 11.30 a.m. on Saturday": one day for both.
    if !isBare, document.word("and", at: clock.end),
      let second = ClockTimes.clock(at: clock.end + 1, in: document),
      case let lead = document.word("on", at: second.end) ? second.end + 1 : second.end,
      let day = day(at: lead, in: document)
    {
      return Term(.clock(clock.content, on: day.content), end: clock.end)
    }
    guard !isBare || isNear && ClockTimes.isHourAlone(clock, in: document) else { return nil }
    return Term(.clock(clock.content, on: nil), end: clock.end)
  }

  /// Whether a clock time is no more than a number that an `at` made one.
  private static func isBareHour(_ clock: Term<ClockTime>, at index: Int, in document: Document) -> Bool {
    clock.content.isHour && clock.end == index + 1 && !document.is(.dayPart, at: index)
  }

  /// `in the morning`, `this afternoon`, `at night`, `tonight`, `tomorrow morning`.
  static func dayPartPhrase(at index: Int, in document: Document)
    -> Term<(part: DayPart, day: TimeExpression?)>?
  {
    if document.value(of: .dayReference, at: index) == 100 {
      return Term((.night, .dayOffset(0)), end: index + 1)
    }
    let isIn = document.word("in", at: index) && document.word("the", at: index + 1)
    let next = isIn ? index + 2 : document.word("at", at: index) ? index + 1 : index
    if next > index, let part = document.value(of: .dayPart, at: next).flatMap(DayPart.init(rawValue:)) {
      return Term((part, nil), end: next + 1)
    }
    guard next == index,
      let part = document.value(of: .dayPart, at: next + 1).flatMap(DayPart.init(rawValue:))
    else { return nil }
    if document.word("last", at: next) { return Term((part, .dayOffset(-1)), end: next + 2) }
    return document.word("this", at: next) ? Term((part, .dayOffset(0)), end: next + 2) : nil
  }

  /// A clock time whose half of the day the part of the day tells: `8 in the evening` is 20:00.
  static func inPart(_ clock: ClockTime, _ part: DayPart) -> ClockTime {
    var clock = clock
    guard !clock.isHalfKnown else { return clock }
    clock.isHalfKnown = true
    switch part {
    case .morning: clock.minute %= 720
    case .midday, .afternoon, .evening, .daytime:
      if clock.minute < 720 { clock.minute += 720 }
    case .night:
      if clock.minute < 720, clock.minute >= 300 { clock.minute += 720 }
    }
    return clock
  }

  /// `Tuesday night`, `yesterday evening`, `Tuesday at 9 a.m.`, `24 October, 18:50`, `tomorrow at 7`.
  private static func dayFirst(_ day: Term<TimeExpression>, in document: Document) -> Term<TimeExpression>? {
    var next = day.end
    let early = document.is(.timePart, at: next) ? next + 1 : next
    if document.word("in", at: next), document.word("the", at: next + 1), document.is(.dayPart, at: next + 2)
    {
      next += 2
    }
    if let part = document.value(of: .dayPart, at: next == day.end ? early : next).flatMap(
      DayPart.init(rawValue:)
    ) {
      let end = (next == day.end ? early : next) + 1
      let at = document.word("at", at: end) ? end + 1 : end
      if let clock = ClockTimes.clock(at: at, isLed: at > end, in: document) {
        return Term(.clock(inPart(clock.content, part), on: day.content), end: clock.end)
      }
      return Term(.dayPart(part, of: day.content), end: end)
    }
    if let night = atNight(of: day, in: document) { return night }
    if document.mark(.comma, at: next) { next += 1 }
    let isLed = document.word("at", at: next) || document.mark(.other, at: next)
    if isLed { next += 1 }
    guard let clock = ClockTimes.clock(at: next, isLed: isLed, in: document) else { return nil }
    if let part = dayPartPhrase(at: clock.end, in: document), part.content.day == nil {
      return Term(.clock(inPart(clock.content, part.content.part), on: day.content), end: part.end)
    }
    return Term(.clock(clock.content, on: day.content), end: clock.end)
  }

  /// A date that is a day.
  static func day(at index: Int, in document: Document) -> Term<TimeExpression>? {
    day(Dates.date(at: index, in: document), at: index, in: document)
  }

  /// The longest date at an index where it is a day.
  private static func day(_ date: Term<TimeExpression>?, at index: Int, in document: Document)
    -> Term<TimeExpression>?
  {
    guard let date, document.value(of: .dayReference, at: index) != 100 else { return nil }
    switch date.content {
    case .calendar(let parts), .dated(let parts, in: _): return parts.day == nil ? nil : date
    case .unit(let unit, _, _): return unit == .day ? date : nil
    case .named(.weekday, _), .named(.monthDay, _), .named(.holiday, _), .dayOffset, .numeric, .weekday,
      .holiday:
      return date
    case .nth(_, let item, _):
      if case .unit(let unit) = item, unit != .day { return nil }
      return date
    case .resolved, .decade, .century, .named, .offset, .section, .fiscalYear, .stretch, .part, .dayPart,
      .clock, .span,
      .adjacent, .bounded:
      return nil
    }
  }

  /// `this morning`, `last night`, `tonight`, `the morning of 24 October`, `late Tuesday evening`, `the afternoon`.
  static func dayPart(at index: Int, in document: Document) -> Term<TimeExpression>? {
    guard document.token(index)?.form == .word else { return nil }
    if document.value(of: .dayReference, at: index) == 100 {
      return withClock(.night, of: .dayOffset(0), end: index + 1, in: document)
    }
    if let shift = RelativeDates.shift(at: index, in: document),
      let part = document.value(of: .dayPart, at: shift.end).flatMap(DayPart.init(rawValue:))
    {
      let day = dayOf(shift.content, part: part)
      return withClock(part, of: day, end: shift.end + 1, in: document)
    }
    if document.is(.timePart, at: index) {
      if let part = earlyHours(at: index, in: document) { return part }
      let isJoined =
        document.mark(.hyphen, at: index + 1)
        || document.word("on", at: index + 1) && document.is(.weekday, at: index + 2)
      let next = isJoined ? index + 2 : index + 1
      guard
        document.is(.dayPart, at: next) || document.is(.weekday, at: next)
          || document.is(.dayReference, at: next)
          || document.is(.timeShift, at: next)
      else { return nil }
      return time(at: next, in: document)
    }
    guard let part = document.value(of: .dayPart, at: index).flatMap(DayPart.init(rawValue:)) else {
      return nil
    }
    if document.word("of", at: index + 1), let day = day(at: index + 2, in: document) {
      return Term(.dayPart(part, of: day.content), end: day.end)
    }
    if document.word("overnight", at: index) || isDayPartAlone(index, in: document) {
      let next = document.word("on", at: index + 1) ? index + 2 : index + 1
      if document.is(.weekday, at: next), let day = day(at: next, in: document),
        !document.is(.dayPart, at: day.end), !document.is(.possessive, at: day.end)
      {
        return Term(.dayPart(part, of: day.content), end: day.end)
      }
    }
    if isTwilight(index, in: document) {
      // "At dawn Monday", "before dusk on Tuesday".
      let next = document.word("on", at: index + 1) ? index + 2 : index + 1
      if let day = day(at: next, in: document) { return Term(.dayPart(part, of: day.content), end: day.end) }
      let isName = document.token(index)?.shape.contains(.capitalised) == true
      let isSecond =
        (document.word("and", at: index - 1) || document.word("to", at: index - 1))
        && document.is(.dayPart, at: index - 2)
      return (document.is(.timePreposition, at: index - 1) || isSecond) && !isName
        ? Term(.dayPart(part, of: nil), end: index + 1) : nil
    }
    guard isDayPart(index, part: part, in: document) else { return nil }
    return withClock(part, of: nil, end: index + 1, in: document)
  }

  /// The day of a shifted part of it: `last night` was yesterday's, `this morning` is today's.
  private static func dayOf(_ shift: TimeShift, part: DayPart) -> TimeExpression {
    switch shift {
    case .last, .past: return .dayOffset(-1)
    case .this, .current, .told: return .dayOffset(0)
    case .next, .following, .coming, .previous, .same, .that: return .unit(.day, shift, fiscal: false)
    }
  }

  /// A part of a day, with the clock time behind it where one stands: `this morning at 10`.
  private static func withClock(_ part: DayPart, of day: TimeExpression?, end: Int, in document: Document)
    -> Term<TimeExpression>
  {
    let isLed = document.word("at", at: end) || document.mark(.other, at: end)
    guard let clock = ClockTimes.clock(at: isLed ? end + 1 : end, isLed: isLed, in: document) else {
      return Term(.dayPart(part, of: day), end: end)
    }
    return Term(.clock(inPart(clock.content, part), on: day), end: clock.end)
  }

  /// Whether a part of the day without a day is a time: `in the morning`, `overnight`, not `a morning paper`.
  private static func isDayPart(_ index: Int, part: DayPart, in document: Document) -> Bool {
    if document.tokens.count < 8, document.is(.timePart, at: index - 1) || index == 0 { return true }
    if isDayPartAlone(index, in: document) { return true }
    let isArticled = document.word("the", at: index - 1)
    let lead = document.is(.timePart, at: index - 1) ? index - 2 : index - 1
    if document.word("overnight", at: index) { return RelativeDates.endsClause(index + 1, in: document) }
    guard isArticled || document.word("the", at: lead) else { return false }
    let before = document.word("the", at: lead) ? lead - 1 : index - 2
    let isLed =
      document.word("in", at: before) || document.word("during", at: before)
      || document.word("into", at: before)
      || document.word("by", at: before) || document.word("through", at: before)
      || document.word("throughout", at: before)
    return isLed && (document.token(index + 1)?.form != .word || document.is(.stopword, at: index + 1))
  }
}
