/// Days with a name that fall on one date the world over, or on one in the country whose word for them it is.
enum Holiday: Int, Sendable, Hashable {
  case christmas, christmasEve, boxingDay, newYear, newYearsEve, valentine, saintPatrick, halloween
  case easter, goodFriday, easterMonday, palmSunday, ashWednesday, pentecost
  case orthodoxEaster, orthodoxGoodFriday, orthodoxChristmas
  case thanksgiving, blackFriday, cyberMonday, laborDay, memorialDay, martinLutherKing, presidentsDay
  case veteransDay, armistice, mothersDay, fathersDay, mayDay, bastilleDay, anzacDay, allSaints
  case earthDay, australiaDay, canadaDay, juneteenth, epiphany

  /// The day it falls on in a year.
  func day(in year: Int) -> CalendarDay {
    switch self {
    case .christmas: return CalendarDay(year: year, month: 12, day: 25)
    case .christmasEve: return CalendarDay(year: year, month: 12, day: 24)
    case .boxingDay: return CalendarDay(year: year, month: 12, day: 26)
    case .newYear: return CalendarDay(year: year, month: 1, day: 1)
    case .newYearsEve: return CalendarDay(year: year, month: 12, day: 31)
    case .epiphany: return CalendarDay(year: year, month: 1, day: 6)
    case .orthodoxChristmas: return CalendarDay(year: year, month: 1, day: 7)
    case .valentine: return CalendarDay(year: year, month: 2, day: 14)
    case .saintPatrick: return CalendarDay(year: year, month: 3, day: 17)
    case .earthDay: return CalendarDay(year: year, month: 4, day: 22)
    case .anzacDay: return CalendarDay(year: year, month: 4, day: 25)
    case .mayDay: return CalendarDay(year: year, month: 5, day: 1)
    case .juneteenth: return CalendarDay(year: year, month: 6, day: 19)
    case .canadaDay: return CalendarDay(year: year, month: 7, day: 1)
    case .bastilleDay: return CalendarDay(year: year, month: 7, day: 14)
    case .halloween: return CalendarDay(year: year, month: 10, day: 31)
    case .allSaints: return CalendarDay(year: year, month: 11, day: 1)
    case .veteransDay, .armistice: return CalendarDay(year: year, month: 11, day: 11)
    case .australiaDay: return CalendarDay(year: year, month: 1, day: 26)
    case .easter: return Holiday.easter(in: year)
    case .goodFriday: return Holiday.easter(in: year).adding(days: -2)
    case .easterMonday: return Holiday.easter(in: year).adding(days: 1)
    case .palmSunday: return Holiday.easter(in: year).adding(days: -7)
    case .ashWednesday: return Holiday.easter(in: year).adding(days: -46)
    case .pentecost: return Holiday.easter(in: year).adding(days: 49)
    case .orthodoxEaster: return Holiday.orthodoxEaster(in: year)
    case .orthodoxGoodFriday: return Holiday.orthodoxEaster(in: year).adding(days: -2)
    case .thanksgiving: return Holiday.weekday(4, 4, month: 11, of: year)
    case .blackFriday: return Holiday.weekday(4, 4, month: 11, of: year).adding(days: 1)
    case .cyberMonday: return Holiday.weekday(4, 4, month: 11, of: year).adding(days: 4)
    case .laborDay: return Holiday.weekday(1, 1, month: 9, of: year)
    case .memorialDay: return Holiday.weekday(1, 1, month: 6, of: year).adding(days: -7)
    case .martinLutherKing: return Holiday.weekday(3, 1, month: 1, of: year)
    case .presidentsDay: return Holiday.weekday(3, 1, month: 2, of: year)
    case .mothersDay: return Holiday.weekday(2, 7, month: 5, of: year)
    case .fathersDay: return Holiday.weekday(3, 7, month: 6, of: year)
    }
  }

  /// Month and day, of the holidays that fall on the same date every year.
  var monthAndDay: (month: Int, day: Int)? {
    let first = day(in: 2001).components
    let second = day(in: 2004).components
    return first.month == second.month && first.day == second.day ? (first.month, first.day) : nil
  }

  /// The n-th such weekday of a month.
  private static func weekday(_ count: Int, _ weekday: Int, month: Int, of year: Int) -> CalendarDay {
    let first = CalendarDay(year: year, month: month, day: 1)
    return first.adding(days: (weekday - first.weekday + 7) % 7 + (count - 1) * 7)
  }

  /// Easter Sunday of the Gregorian calendar, by Meeus's rule.
  private static func easter(in year: Int) -> CalendarDay {
    let a = year % 19
    let (b, c) = (year / 100, year % 100)
    let g = (8 * b + 13) / 25
    let h = (19 * a + b - b / 4 - g + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 19 * l) / 433
    let month = (h + l - 7 * m + 90) / 25
    return CalendarDay(year: year, month: month, day: (h + l - 7 * m + 33 * month + 19) % 32)
  }

  /// Easter Sunday of the Julian calendar, as a Gregorian day.
  private static func orthodoxEaster(in year: Int) -> CalendarDay {
    let d = (19 * (year % 19) + 15) % 30
    let e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    let month = (d + e + 114) / 31
    let day = (d + e + 114) % 31 + 1
    return CalendarDay(year: year, month: month, day: day + year / 100 - year / 400 - 2)
  }
}

/// Named days in the text: `Christmas Eve`, `New Year's Day`, `Easter 2010`.
enum Holidays {
  static let rule = ExtractionRule(
    name: "holiday",
    starts: .of(.holiday, .holidayLead),
    readDates: { document, dates, index in
      dates.holiday.map { TimeReading.date($0, from: index, in: document) }
    },
    examples: examples
  )

  /// Names by their words; the longer first of two that begin alike.
  ///
  /// `'s` and a bare apostrophe may stand inside.
  private static let phrases: KeyValuePairs<String, Holiday> = [
    "christmas eve": .christmasEve, "christmas day": .christmas, "christmas": .christmas,
    "orthodox christmas": .orthodoxChristmas, "boxing day": .boxingDay, "new year eve": .newYearsEve,
    "new years eve": .newYearsEve, "new year day": .newYear, "new years day": .newYear,
    "new year": .newYear, "valentine day": .valentine, "valentines day": .valentine,
    "st patrick day": .saintPatrick, "halloween": .halloween, "orthodox easter": .orthodoxEaster,
    "orthodox good friday": .orthodoxGoodFriday, "good friday": .goodFriday,
    "easter monday": .easterMonday, "easter sunday": .easter, "easter day": .easter, "easter": .easter,
    "palm sunday": .palmSunday, "ash wednesday": .ashWednesday, "pentecost": .pentecost,
    "thanksgiving day": .thanksgiving, "thanksgiving": .thanksgiving, "black friday": .blackFriday,
    "cyber monday": .cyberMonday, "labor day": .laborDay, "memorial day": .memorialDay,
    "martin luther king day": .martinLutherKing, "presidents day": .presidentsDay,
    "veterans day": .veteransDay, "armistice day": .armistice, "remembrance day": .armistice,
    "mother day": .mothersDay, "mothers day": .mothersDay, "father day": .fathersDay,
    "fathers day": .fathersDay, "may day": .mayDay,
    "bastille day": .bastilleDay, "anzac day": .anzacDay, "all saints day": .allSaints,
    "earth day": .earthDay, "australia day": .australiaDay, "canada day": .canadaDay,
    "juneteenth": .juneteenth, "epiphany": .epiphany,
  ]

  private static let names: [(words: [String], holiday: Holiday)] = phrases.map { phrase, holiday in
    (words: phrase.split(separator: " ").map(String.init), holiday: holiday)
  }

  /// First words, with the index of the first name that begins so.
  static let firstWords: [String] = {
    var seen: [String] = []
    for name in names where name.words.first.map({ !seen.contains($0) }) ?? false {
      seen += name.words.prefix(1)
    }
    return seen
  }()

  /// Whether a word by itself is a holiday's name.
  static func isName(_ word: String) -> Bool { names.contains { $0.words == [word] } }

  /// The holiday whose name begins at an index, with its year where one is said.
  static func holiday(at index: Int, in document: Document) -> Term<TimeExpression>? {
    guard let name = name(at: index, in: document) else { return nil }
    var next = name.end
    if document.mark(.comma, at: next) || document.word("of", at: next) || document.word("in", at: next) {
      next += 1
    }
    if let year = document.fullYear(at: next) {
      return Term(.holiday(name.content, of: .calendar(CalendarParts(year: year.content))), end: year.end)
    }
    if next > name.end, document.word("of", at: name.end),
      let year = RelativeDates.unit(at: next, in: document)
    {
      return Term(.holiday(name.content, of: year.content), end: year.end)
    }
    return Term(.holiday(name.content, of: nil), end: name.end)
  }

  /// The holiday whose name begins at an index.
  static func name(at index: Int, in document: Document) -> Term<Holiday>? {
    guard let code = document.value(of: .holiday, at: index) ?? document.value(of: .holidayLead, at: index),
      document.token(index)?.shape.contains(.capitalised) == true
        || document.startsSentence(index) || document.is(.timeShift, at: index - 1)
    else { return nil }
    let first = firstWords[code]
    if first == "new", document.isOtherNewYear(index) { return nil }
    for name in names where name.words.first == first {
      if let end = end(of: name.words, at: index, in: document) { return Term(name.holiday, end: end) }
    }
    return nil
  }

  /// The token behind a name's words, if they stand at an index.
  private static func end(of words: [String], at index: Int, in document: Document) -> Int? {
    var next = index + 1
    for word in words.dropFirst() {
      if document.is(.possessive, at: next) || document.mark(.apostrophe, at: next)
        || document.mark(.closeSingleQuote, at: next) || document.mark(.period, at: next) && next == index + 1
      {
        next += 1
      }
      guard document.lowercased(next) == word else { return nil }
      next += 1
    }
    return next
  }
}

extension Lexicon {
  /// First words that are no holiday's by themselves are of a class of their own.
  static let holidayWords: [Entry] = Holidays.firstWords.enumerated().map { index, word in
    Entry(word, Holidays.isName(word) ? .holiday : .holidayLead, index)
  }
}
