/// Dates in digits: `2025-10-24`, `24/10/2025`, `24.10.2025`, `10/2025`, `20251024`.
enum NumericDates {
  static let rule = ExtractionRule(
    name: "numeric-date",
    starts: [],
    startsWithNumber: true,
    needs: .trait(.date),
    readDates: { document, dates, index in
      dates.numeric.map { TimeReading.date($0, from: index, in: document) }
    },
    examples: examples
  )

  /// The date in digits that begins at an index.
  static func date(at index: Int, in document: Document) -> Term<TimeExpression>? {
    guard !isJoined(before: index, in: document) else { return nil }
    return yearFirst(at: index, in: document) ?? yearLast(at: index, in: document)
      ?? monthAndYear(at: index, in: document) ?? solid(at: index, in: document)
      ?? nineEleven(at: index, in: document)
  }

  /// Whether a mark or word ties an index to digits or letters before it: the middle of an identifier.
  private static func isJoined(before index: Int, in document: Document) -> Bool {
    guard document.isAttached(index), let before = document.token(index - 1) else { return false }
    switch before.mark {
    case .openBracket, .doubleQuote, .openQuote, .openSingleQuote, .apostrophe, .slash, .comma, .colon:
      return before.mark == .slash && document.isAttached(index - 1)
        && document.token(index - 2)?.form == .digits
    case .hyphen, .dash:
      return document.isAttached(index - 1) && index >= 2
    default: return true
    }
  }

  /// `2025-10-24`, `2025/10/24`, `2025.10.24`.
  private static func yearFirst(at index: Int, in document: Document) -> Term<TimeExpression>? {
    guard let year = document.digits(at: index, 4...4), (1000...2999).contains(year),
      let month = field(behind: index, 1...2, in: document), (1...12).contains(month)
    else { return nil }
    let separator = document.token(index + 1)?.mark
    guard let day = field(behind: index + 2, 1...2, in: document),
      document.token(index + 3)?.mark == separator
    else {
      // "The 2011-12 season": a year and the next are no month in any prose.
      return separator == .hyphen && endsNumber(at: index + 3, in: document)
        && document.token(index + 2)?.range.count == 2 && month != year % 100 + 1
        ? Term(.calendar(CalendarParts(year: year, month: month)), end: index + 3) : nil
    }
    guard (1...31).contains(day), endsNumber(at: index + 5, in: document) else { return nil }
    return Term(.calendar(CalendarParts(year: year, month: month, day: day)), end: index + 5)
  }

  /// `24/10/2025`, `10/24/25`, `24.10.2025`, `24-10-2025`.
  private static func yearLast(at index: Int, in document: Document) -> Term<TimeExpression>? {
    guard let first = document.digits(at: index, 1...2),
      let second = field(behind: index, 1...2, in: document),
      let mark = document.token(index + 1)?.mark, document.token(index + 3)?.mark == mark,
      let year = field(behind: index + 2, 2...4, in: document), endsNumber(at: index + 5, in: document)
    else { return nil }
    let digitCount = document.token(index + 4)?.range.count ?? 0
    // Two digits of a year between hyphens or dots can be a version, a score or a phone number.
    guard digitCount == 4 || digitCount == 2 && mark == .slash else { return nil }
    guard digitCount == 2 || (1000...2999).contains(year) else { return nil }
    let canBeDayFirst = (1...31).contains(first) && (1...12).contains(second)
    let canBeMonthFirst = (1...12).contains(first) && (1...31).contains(second)
    guard canBeDayFirst || canBeMonthFirst else { return nil }
    let lacksCentury = digitCount == 2
    if canBeDayFirst && canBeMonthFirst && first != second && mark != .period {
      return Term(
        .numeric(first: first, second: second, year: lacksCentury ? -year - 1 : year),
        end: index + 5
      )
    }
    let isDayFirst = canBeDayFirst && (mark == .period || !canBeMonthFirst)
    return Term(
      .calendar(
        CalendarParts(
          year: year,
          lacksCentury: lacksCentury,
          month: isDayFirst ? second : first,
          day: isDayFirst ? first : second
        )
      ),
      end: index + 5
    )
  }

  /// `10/2025`, `12-2015`.
  private static func monthAndYear(at index: Int, in document: Document) -> Term<TimeExpression>? {
    guard let month = document.digits(at: index, 1...2), (1...12).contains(month),
      document.mark(.slash, at: index + 1) || document.mark(.hyphen, at: index + 1),
      let year = field(behind: index, 4...4, in: document), (1900...2199).contains(year),
      endsNumber(at: index + 3, in: document)
    else { return nil }
    return Term(.calendar(CalendarParts(year: year, month: month)), end: index + 3)
  }

  /// `20251024`.
  private static func solid(at index: Int, in document: Document) -> Term<TimeExpression>? {
    guard let number = document.digits(at: index, 8...8), (1900...2099).contains(number / 10000),
      CalendarDay(checkedYear: number / 10000, month: number / 100 % 100, day: number % 100) != nil,
      endsNumber(at: index + 1, in: document)
    else { return nil }
    return Term(
      .calendar(CalendarParts(year: number / 10000, month: number / 100 % 100, day: number % 100)),
      end: index + 1
    )
  }

  /// `9/11`: the date that has become a name.
  private static func nineEleven(at index: Int, in document: Document) -> Term<TimeExpression>? {
    guard document.digits(at: index, 1...1) == 9, document.mark(.slash, at: index + 1),
      field(behind: index, 2...2, in: document) == 11, endsNumber(at: index + 3, in: document)
    else { return nil }
    return Term(.calendar(CalendarParts(year: 2001, month: 9, day: 11)), end: index + 3)
  }

  /// The digits behind a slash, hyphen or dot that stands behind an index, all written without spaces.
  private static func field(behind index: Int, _ lengths: ClosedRange<Int>, in document: Document) -> Int? {
    guard let mark = document.token(index + 1)?.mark, mark == .slash || mark == .hyphen || mark == .period,
      document.isAttached(index + 1), document.isAttached(index + 2)
    else { return nil }
    return document.digits(at: index + 2, lengths)
  }

  /// Whether a number made of fields is over at an index: no further field, letter or decimal goes on.
  private static func endsNumber(at index: Int, in document: Document) -> Bool {
    guard let token = document.token(index), !token.followsSpace else { return true }
    if token.form == .digits { return false }
    if token.form == .word { return token.is(.possessive) || document.word("t", at: index) }
    guard token.mark == .slash || token.mark == .hyphen || token.mark == .period || token.mark == .percent
    else {
      return true
    }
    return document.token(index + 1)?.form != .digits || !document.isAttached(index + 1)
  }
}
