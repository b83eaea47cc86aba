/// Times of day as they are written: `9.25 a.m.`, `1353 GMT`, `half past three`, `noon`, `7pm local time`.
enum ClockTimes {
  /// The clock time that begins at an index; `isLed` where words before it make a bare hour one: `at 7`.
  static func clock(at index: Int, isLed: Bool = false, in document: Document) -> Term<ClockTime>? {
    guard let token = document.token(index) else { return nil }
    let clock: Term<ClockTime>?
    if token.form == .digits {
      guard !document.isInsideNumber(index) || document.mark(.openBracket, at: index - 1) else { return nil }
      // Each shape is tried only where the digits are as many as it has.
      switch token.end - token.start {
      case 1, 2:
        clock =
          digital(at: index, in: document) ?? continental(at: index, in: document)
          ?? spoken(at: index, in: document) ?? hour(at: index, isLed: isLed, in: document)
      case 4: clock = military(at: index, in: document)
      default: return nil
      }
    } else {
      clock =
        named(at: index, in: document) ?? spoken(at: index, in: document)
        ?? hour(at: index, isLed: isLed, in: document)
    }
    return clock.map { withZone($0, in: document) }
  }

  /// `9:25`, `9.25 a.m.`, `15:23:24`.
  private static func digital(at index: Int, in document: Document) -> Term<ClockTime>? {
    guard let hour = document.digits(at: index, 1...2), hour <= 24, !isOfBook(index, in: document) else {
      return nil
    }
    let isColon = document.mark(.colon, at: index + 1)
    guard isColon || document.mark(.period, at: index + 1), document.isAttached(index + 1),
      document.isAttached(index + 2), let minute = document.digits(at: index + 2, 2...2), minute < 60
    else { return nil }
    var end = index + 3
    var second: Int?
    if isColon, document.mark(.colon, at: end), document.isAttached(end),
      let seconds = document.digits(at: end + 1, 2...2),
      document.isAttached(end + 1), seconds < 61
    {
      second = seconds
      end += 2
    }
    if document.isAttached(end), let next = document.token(end), next.form != .word,
      next.mark != .closeBracket,
      next.mark != .comma, next.mark != .semicolon, next.mark != .closeQuote, next.mark != .doubleQuote,
      next.mark != .question, next.mark != .exclamation, next.mark != .emDash, next.mark != .apostrophe,
      next.mark != .dash, next.mark != .hyphen,
      next.mark != .period || document.isAttached(end + 1) && document.token(end + 1)?.form == .digits
    {
      return nil
    }
    if let half = half(at: end, in: document) {
      guard let minute = withHalf(hour * 60 + minute, isAfternoon: half.content) else { return nil }
      return Term(ClockTime(minute: minute, second: second, isHour: false, isHalfKnown: true), end: half.end)
    }
    if isGameClock(end, in: document) || isColon && RaceTimes.length(at: index, in: document) != nil {
      return nil
    }
    guard
      isColon || zone(at: end, in: document) != nil || document.word("hours", at: end)
        || isPartOfDay(end, in: document) || Timetable.names(index, until: end, in: document)
    else { return nil }
    if document.word("hours", at: end) || document.word("hrs", at: end) || document.word("h", at: end) {
      end += 1
    }
    let isWritten24 = hour > 12 || hour == 0 || document.token(index)?.range.count == 2 && hour < 10
    return Term(
      ClockTime(
        minute: hour * 60 + minute,
        second: second,
        isHour: false,
        isHalfKnown: isWritten24 || second != nil
      ),
      end: end
    )
  }

  /// `Psalm 12:30`, `verse 12:30`, `a ratio of 10:15`.
  private static func isOfBook(_ index: Int, in document: Document) -> Bool {
    if document.isOne(of: books, at: index - 1) { return true }
    return document.word("ratio", at: index - 2)
      && (document.word("of", at: index - 1) || document.word("was", at: index - 1)
        || document.word("is", at: index - 1))
  }

  private static let books: WordSet = [
    "verse", "verses", "chapter", "ratio", "genesis", "exodus", "psalm", "psalms", "proverbs", "isaiah",
    "matthew",
    "luke", "john", "acts", "romans", "corinthians", "revelation", "surah",
  ]

  /// `7.12 this morning`, `4.15 on Tuesday morning`, `7.12 in the evening`: nothing but a clock time has a part of the day behind it.
  private static func isPartOfDay(_ index: Int, in document: Document) -> Bool {
    if document.word("this", at: index) { return document.is(.dayPart, at: index + 1) }
    if document.word("on", at: index), document.is(.weekday, at: index + 1) {
      return document.is(.dayPart, at: index + 2)
    }
    return document.word("in", at: index) && document.word("the", at: index + 1)
      && document.is(.dayPart, at: index + 2)
  }

  /// `with 9:07 to play`, `7:41 left`, `the 3:20 mark`, `8:30 of the third`: minutes of a game.
  private static func isGameClock(_ index: Int, in document: Document) -> Bool {
    if document.word("of", at: index) || document.word("in", at: index), document.word("the", at: index + 1) {
      let part =
        document.is(.ordinalWord, at: index + 2) || document.word("final", at: index + 2)
        || document.word("opening", at: index + 2)
      return part
        ? isPartOfGame(index + 3, in: document)
        : document.word("game", at: index + 2) || document.word("match", at: index + 2)
    }
    return RaceTimes.isRemaining(index, in: document) || document.word("mark", at: index)
      || document.word("into", at: index)
  }

  /// The noun of a part of a game, or none: `7:41 of the second period`, `8:30 of the third`.
  private static func isPartOfGame(_ index: Int, in document: Document) -> Bool {
    guard let next = document.token(index), next.form == .word else { return true }
    return document.isOne(of: partsOfGames, at: index) || next.is(.stopword)
  }

  private static let partsOfGames: WordSet = ["period", "quarter", "half", "overtime", "frame", "session"]

  /// `1353 GMT`, `0900 hours`.
  private static func military(at index: Int, in document: Document) -> Term<ClockTime>? {
    guard let number = document.digits(at: index, 4...4), number / 100 <= 24, number % 100 < 60 else {
      return nil
    }
    let minute = number / 100 * 60 + number % 100
    if document.word("hours", at: index + 1) || document.word("hrs", at: index + 1)
      || document.word("h", at: index + 1)
    {
      return Term(ClockTime(minute: minute, isHour: false, isHalfKnown: true), end: index + 2)
    }
    guard zone(at: index + 1, in: document) != nil || isLocalTime(at: index + 1, in: document) else {
      return nil
    }
    return Term(ClockTime(minute: minute, isHour: false, isHalfKnown: true), end: index + 1)
  }

  /// `15h30`.
  private static func continental(at index: Int, in document: Document) -> Term<ClockTime>? {
    guard let hour = document.digits(at: index, 1...2), hour <= 24, document.word("h", at: index + 1),
      document.isAttached(index + 1), document.isAttached(index + 2),
      let minute = document.digits(at: index + 2, 2...2),
      minute < 60
    else { return nil }
    return Term(ClockTime(minute: hour * 60 + minute, isHour: false, isHalfKnown: true), end: index + 3)
  }

  /// `7 p.m.`, `seven o'clock`, `3 in the afternoon`, and `7` where it is led.
  static func hour(at index: Int, isLed: Bool, in document: Document) -> Term<ClockTime>? {
    guard let hour = document.digits(at: index, 1...2) ?? document.value(of: .unitNumber, at: index),
      hour <= 24
    else {
      return nil
    }
    var end = index + 1
    let code = document.value(of: .clockMark, at: end)
    if code == 3 { end += 1 }
    if let half = half(at: end, in: document) {
      guard let minute = withHalf(hour * 60, isAfternoon: half.content) else { return nil }
      return Term(ClockTime(minute: minute, isHour: true, isHalfKnown: true), end: half.end)
    }
    guard code == 3 || isLed && isFree(end, in: document) else { return nil }
    return Term(ClockTime(minute: hour % 24 * 60, isHour: true, isHalfKnown: hour > 12), end: end)
  }

  /// Whether a bare hour stands free: no noun, decimal or unit behind it makes it a number.
  private static func isFree(_ index: Int, in document: Document) -> Bool {
    guard let token = document.token(index) else { return true }
    if token.form == .digits { return false }
    if token.form == .mark {
      return token.mark != .percent && token.mark != .hyphen && token.mark != .dash && token.mark != .slash
        && !document.digitsGoOn(after: index)
    }
    return token.is(.stopword) || token.is(.dayReference) || token.is(.weekday) || token.is(.timeShift)
      || document.startsSentence(index)
  }

  /// `noon`, `midnight`, `12 noon`.
  static func named(at index: Int, in document: Document) -> Term<ClockTime>? {
    guard let code = document.value(of: .dayPart, at: index), code >= 10 else { return nil }
    return Term(ClockTime(minute: code == 10 ? 720 : 0, isHour: true, isHalfKnown: true), end: index + 1)
  }

  /// Whether `a.m.` (false) or `p.m.` (true) stands at an index.
  private static func half(at index: Int, in document: Document) -> Term<Bool>? {
    if let code = document.value(of: .clockMark, at: index), code == 1 || code == 2 {
      return Term(code == 2, end: index + 1)
    }
    // "3 p m", "p.m" cut before its full stop
    guard document.word("p", at: index) || document.word("a", at: index) && document.isAttached(index),
      document.word("m", at: index + 1)
        || document.mark(.period, at: index + 1) && document.word("m", at: index + 2)
    else { return nil }
    let isDotted = document.mark(.period, at: index + 1)
    return Term(document.word("p", at: index), end: isDotted ? index + 3 : index + 2)
  }

  private static func withHalf(_ minute: Int, isAfternoon: Bool) -> Int? {
    guard minute < 780, minute >= 60 || minute < 60 && !isAfternoon else {
      return minute < 1440 && isAfternoon && minute >= 780 ? minute : nil
    }
    if minute >= 720 { return isAfternoon ? minute : minute - 720 }
    return isAfternoon ? minute + 720 : minute
  }

  // MARK: Zones

  /// Minutes east of UTC of the zone at an index; nil in it where the words name no fixed zone.
  private static func zone(at index: Int, in document: Document) -> Term<Int>? {
    guard let code = document.value(of: .clockMark, at: index), code >= 500, let token = document.token(index)
    else {
      return nil
    }
    let isUniversal = code == 1000 && token.range.count > 1
    guard token.shape.contains(.allCapitals) || isUniversal else { return nil }
    guard isUniversal,
      document.mark(.plus, at: index + 1) || document.mark(.hyphen, at: index + 1)
        || document.mark(.dash, at: index + 1), let hours = document.digits(at: index + 2, 1...2), hours <= 14
    else { return Term(code - 1000, end: index + 1) }
    return Term((document.mark(.plus, at: index + 1) ? 60 : -60) * hours, end: index + 3)
  }

  private static func withZone(_ clock: Term<ClockTime>, in document: Document) -> Term<ClockTime> {
    var time = clock.content
    if let zone = zone(at: clock.end, in: document) {
      time.zone = zone.content
      return Term(time, end: zone.end)
    }
    if document.mark(.openBracket, at: clock.end), let zone = zone(at: clock.end + 1, in: document),
      document.mark(.closeBracket, at: zone.end)
    {
      time.zone = zone.content
      return Term(time, end: zone.end + 1)
    }
    if isLocalTime(at: clock.end, in: document) { return Term(time, end: clock.end + 2) }
    // "9 a.m. Eastern Daylight Time", "8 p.m. Moscow time", "9 a.m. ET"
    var next = clock.end
    while next < clock.end + 3, document.token(next)?.shape.contains(.capitalised) == true,
      !document.is(.weekday, at: next), !document.is(.month, at: next), !document.startsSentence(next)
    {
      if document.token(next)?.shape.contains(.allCapitals) == true,
        ["et", "ct", "mt", "pt"].contains(document.lowercased(next))
      {
        return Term(time, end: next + 1)
      }
      next += 1
      if document.word("time", at: next) { return Term(time, end: next + 1) }
    }
    return clock
  }

  private static func isLocalTime(at index: Int, in document: Document) -> Bool {
    document.word("local", at: index) && document.word("time", at: index + 1)
  }
}
