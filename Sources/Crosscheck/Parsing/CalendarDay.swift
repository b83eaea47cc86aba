/// A day of the proleptic Gregorian calendar, counted without clock, locale or time zone.
public struct CalendarDay: Sendable, Hashable, Comparable {
  /// Days since 1 March of year 0, by Howard Hinnant's civil calendar algorithm.
  public let number: Int

  /// The day with a running number.
  public init(number: Int) { self.number = number }

  /// The day with a year, a month (1 to 12) and a day (1 to 31); months and days beyond their range carry over.
  public init(year: Int, month: Int, day: Int) {
    let months = year * 12 + month - 1
    let year = Int((Double(months) / 12).rounded(.down))
    let month = months - year * 12 + 1
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5
    number = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear + day - 1
  }

  /// The day, or nil where there is no such day in that month.
  public init?(checkedYear year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1, day <= CalendarDay.days(inMonth: month, of: year) else {
      return nil
    }
    self.init(year: year, month: month, day: day)
  }

  /// The day of `2025-11-01`, and of nothing else.
  public init?(iso text: String) {
    guard let moment = Moment(iso: text), moment.minute == nil else { return nil }
    self = moment.day
  }

  /// Year, month and day of the month.
  public var components: (year: Int, month: Int, day: Int) {
    let era = (number >= 0 ? number : number - 146_096) / 146_097
    let dayOfEra = number - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  /// ISO weekday: Monday is 1, Sunday 7.
  public var weekday: Int {
    let remainder = (number + 2) % 7
    return (remainder < 0 ? remainder + 7 : remainder) + 1
  }

  /// ISO 8601 week and the year that the week belongs to.
  public var isoWeek: (year: Int, week: Int) {
    let thursday = CalendarDay(number: number + 4 - weekday)
    let year = thursday.components.year
    return (year, (thursday.number - CalendarDay(year: year, month: 1, day: 1).number) / 7 + 1)
  }

  /// `2025-11-01`.
  public var iso: String {
    let (year, month, day) = components
    guard (0...9999).contains(year) else { return "\(digits(year, 4))-\(digits(month, 2))-\(digits(day, 2))" }
    return String(unsafeUninitializedCapacity: 10) { text in
      func put(_ number: Int, endingAt end: Int, length: Int) {
        var rest = number
        for place in 0..<length {
          text[end - place] = UInt8(truncatingIfNeeded: 0x30 + rest % 10)
          rest /= 10
        }
      }
      put(year, endingAt: 3, length: 4)
      put(month, endingAt: 6, length: 2)
      put(day, endingAt: 9, length: 2)
      text[4] = 0x2D
      text[7] = 0x2D
      return 10
    }
  }

  /// The day some days later, or earlier where negative.
  public func adding(days: Int) -> CalendarDay { CalendarDay(number: number + days) }

  /// The same day some months later; the last day of that month where it has fewer days.
  public func adding(months: Int) -> CalendarDay {
    let (year, month, day) = components
    let first = CalendarDay(year: year, month: month + months, day: 1).components
    let last = CalendarDay.days(inMonth: first.month, of: first.year)
    return CalendarDay(year: first.year, month: first.month, day: min(day, last))
  }

  /// How many days a month has.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }

  /// Orders days as they pass.
  public static func < (left: CalendarDay, right: CalendarDay) -> Bool { left.number < right.number }
}

/// A whole number with leading zeros up to a width.
func digits(_ number: Int, _ width: Int) -> String {
  let text = String(abs(number))
  let padded = String(repeating: "0", count: max(0, width - text.utf8.count)) + text
  return number < 0 ? "-" + padded : padded
}
