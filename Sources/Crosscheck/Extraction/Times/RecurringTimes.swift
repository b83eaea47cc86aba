/// Times that come round, as TIMEX3's sets: `every Monday`, `daily`, `twice a week`, `annually`.
enum RecurringTimes {
  static let extractor = Extractor(
    kind: .set,
    summary: "Times that come round: every Monday, daily, twice a week.",
    rules: [
      ExtractionRule(
        name: "recurring-time",
        starts: .of(.timeAdverb),
        read: { document, index in
          if let monthly = dayOfMonths(at: index, in: document) { return monthly }
          guard let code = document.value(of: .timeAdverb, at: index), code >= 500,
            let set = set(code, at: index, in: document)
          else { return nil }
          return Reading(.set, index..<set.end, time: .resolved(Timex(value: set.content)))
        },
        examples: examples
      ),
      rate,
    ]
  )

  private static func set(_ code: Int, at index: Int, in document: Document) -> Term<String>? {
    let end = index + 1
    if code < 520, isName(at: index, in: document) { return nil }
    switch code {
    case 500: return Term("P1D", end: end)
    case 501: return Term("P1W", end: end)
    case 502: return Term("P1M", end: end)
    case 503: return Term("P1Q", end: end)
    case 504: return Term("P1Y", end: end)
    case 505: return Term("PT1H", end: end)
    case 506: return Term("XXXX-XX-XXTNI", end: end)
    case 507: return Term("P2W", end: end)
    case 508: return Term("P6M", end: end)
    case 509: return Term("P2Y", end: end)
    case 520, 521: return each(behind: end, in: document)
    case 522: return perUnit(behind: end, in: document)
    case 531...537: return Term("XXXX-WXX-\(code - 530)", end: end)
    case 538: return Term("XXXX-WXX", end: end)
    default: return nil
    }
  }

  /// `the Daily Mail`, `Entertainment Weekly`.
  private static func isName(at index: Int, in document: Document) -> Bool {
    document.token(index)?.shape.contains(.capitalised) == true && !document.startsSentence(index)
  }

  /// `every Monday`, `every two weeks`, `each year`, `every other day`, `every morning`.
  private static func each(behind index: Int, in document: Document) -> Term<String>? {
    let isOther = document.word("other", at: index)
    let next = isOther ? index + 1 : index
    if let weekday = document.weekdayName(at: next), !document.isShortName(at: next) {
      return Term("XXXX-WXX-\(weekday.content)", end: weekday.end)
    }
    if let month = document.monthName(at: next), !document.isShortName(at: next),
      month.content != 5 || !isOther
    {
      return Term("XXXX-\(digits(month.content, 2))", end: month.end)
    }
    if let part = document.value(of: .dayPart, at: next).flatMap(DayPart.init(rawValue:)) {
      return Term("XXXX-XX-XX\(part.letters)", end: next + 1)
    }
    if let season = document.value(of: .season, at: next).flatMap(Season.init(rawValue:)),
      !document.word("fall", at: next)
    {
      return Term("XXXX-\(season.letters)", end: next + 1)
    }
    if let unit = document.timeUnit(at: next), !unit.isPlural, !unit.isShort, unit.unit != .second {
      return Term(TimeCount(isOther ? 2 : 1, unit.unit).value, end: next + 1)
    }
    guard let number = document.number(at: next), number.value >= 1, number.value < 1000,
      let unit = document.timeUnit(at: number.tokens.upperBound), !unit.isShort
    else { return nil }
    return Term(TimeCount(number.value, unit.unit).value, end: number.tokens.upperBound + 1)
  }

  /// `twice a week`, `once every two years`.
  private static func perUnit(behind index: Int, in document: Document) -> Term<String>? {
    if document.value(of: .timeAdverb, at: index) == 520 { return each(behind: index + 1, in: document) }
    guard document.is(.indefiniteArticle, at: index) || document.word("per", at: index),
      let unit = document.timeUnit(at: index + 1), !unit.isPlural, !unit.isShort
    else { return nil }
    return Term(TimeCount(1, unit.unit).value, end: index + 2)
  }

  /// `the first Tuesday of every month`, found by its `every`.
  private static func dayOfMonths(at index: Int, in document: Document) -> Reading? {
    guard document.word("every", at: index) || document.word("each", at: index),
      document.word("month", at: index + 1),
      document.word("of", at: index - 1) || document.word("in", at: index - 1),
      let weekday = document.value(of: .weekday, at: index - 2)
    else { return nil }
    var start = document.is(.ordinalSuffix, at: index - 3) ? index - 4 : index - 3
    guard document.word("last", at: start) || document.calendarPlace(at: start) != nil else { return nil }
    if document.word("the", at: start - 1) { start -= 1 }
    return Reading(.set, start..<index + 2, time: .resolved(Timex(value: "XXXX-WXX-\(weekday)")))
  }

  /// `on weekends`, `works weekends`.
  private static func weekends(at index: Int, in document: Document) -> Reading? {
    guard document.word("weekends", at: index),
      document.word("on", at: index - 1) || document.word("at", at: index - 1)
        || document.word("during", at: index - 1) || document.is(.verb, at: index - 1)
    else { return nil }
    return Reading(.set, index..<index + 1, time: .resolved(Timex(value: "XXXX-WXX-WE")))
  }

  /// `three times a day`, `$5 million a year`: the unit that a figure is of.
  private static let rate = ExtractionRule(
    name: "rate-of-time",
    starts: .of(.timeUnit),
    read: { document, index in
      if let habit = weekends(at: index, in: document) { return habit }
      guard let unit = document.timeUnit(at: index), !unit.isPlural, !unit.isShort, unit.unit >= .day,
        Durations.isRate(unitAt: index, in: document)
      else { return nil }
      return Reading(
        .set,
        index - 1..<index + 1,
        time: .resolved(Timex(value: TimeCount(1, unit.unit).value))
      )
    },
    examples: rateExamples
  )
}
