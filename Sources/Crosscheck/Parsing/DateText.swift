/// Finds dates in what pages say of themselves: attributes, addresses, short lines of text, in many languages.
enum DateText {
  /// The first date in a text, with its time where it is ISO 8601.
  ///
  /// With `monthFirst`, `3/4/2020` is 4 March, as in the United States.
  static func moment(in text: ArraySlice<UInt8>, monthFirst: Bool) -> Moment? {
    if let moment = iso(text) { return moment }
    let words = DateWord.words(of: text)
    for index in words.indices {
      if let day = named(words, at: index) ?? numeric(words, at: index, monthFirst: monthFirst) {
        return Moment(day: day)
      }
    }
    return epoch(text)
  }

  /// The same for a string.
  static func moment(in text: String, monthFirst: Bool) -> Moment? {
    moment(in: Array(text.utf8)[...], monthFirst: monthFirst)
  }

  /// ISO 8601 at the beginning, with any writing of zone, fraction and separator.
  private static func iso(_ text: ArraySlice<UInt8>) -> Moment? {
    let text = text.drop { $0 <= 0x20 }
    guard text.count >= 10, text.prefix(4).allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    var bytes = Array(text.prefix(40))
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    while !bytes.isEmpty {
      if let moment = Moment(iso: String(decoding: bytes, as: UTF8.self)) {
        return plausible(moment.day).map { _ in moment }
      }
      bytes.removeLast()
    }
    return nil
  }

  /// `18 November 2019`, `November 18th, 2019`, `18. listopada 2019`, `Nov 18 09:00:00 2019`.
  private static func named(_ words: [DateWord], at index: Int) -> CalendarDay? {
    guard let month = words[index].month else { return nil }
    let near = words[max(0, index - 2)..<index].reversed().first { $0.isDay || $0.month != nil }
    if let day = near?.number, near?.isDay == true,
      let year = words[(index + 1)...].prefix(3).first(where: \.isYear)?.number
    {
      return plausible(CalendarDay(checkedYear: year, month: month, day: day))
    }
    let rest = words[(index + 1)...].prefix(6)
    guard let day = rest.first, day.isDay, let number = day.number,
      let year = rest.dropFirst().first(where: \.isYear)?.number
    else { return nil }
    return plausible(CalendarDay(checkedYear: year, month: month, day: number))
  }

  /// `2019-11-18`, `2019年11月18日`, `18.11.2019`, `11/18/2019`, `20191118`.
  private static func numeric(_ words: [DateWord], at index: Int, monthFirst: Bool) -> CalendarDay? {
    let first = words[index]
    if first.isCompact, let number = first.number {
      return plausible(
        CalendarDay(checkedYear: number / 10_000, month: number / 100 % 100, day: number % 100)
      )
    }
    guard index + 2 < words.count, let one = first.number, let two = words[index + 1].number,
      let three = words[index + 2].number, words[index + 1].isJoined, words[index + 2].isJoined
    else { return nil }
    if first.isYear { return plausible(CalendarDay(checkedYear: one, month: two, day: three)) }
    guard first.isDay, words[index + 1].isDay else { return nil }
    let year =
      words[index + 2].isYear ? three : words[index + 2].digits == 2 && first.digits == 2 ? 2000 + three : 0
    guard year > 0 else { return nil }
    let slashed = first.separator == 0x2F
    let (day, month) = two > 12 || (monthFirst && slashed && one <= 12) ? (two, one) : (one, two)
    return plausible(CalendarDay(checkedYear: year, month: month, day: day))
  }

  /// Seconds or milliseconds since 1970.
  private static func epoch(_ text: ArraySlice<UInt8>) -> Moment? {
    let digits = text.filter { $0 > 0x20 }
    guard digits.count == 10 || digits.count == 13, digits.allSatisfy({ $0 &- 0x30 < 10 }), digits[0] == 0x31,
      let number = Int(String(decoding: digits.prefix(10), as: UTF8.self))
    else { return nil }
    let day = CalendarDay(year: 1970, month: 1, day: 1).adding(days: number / 86_400)
    return Moment(day: day, minute: number % 86_400 / 60, second: number % 60, zone: 0)
  }

  /// News of the web is neither older than the web nor from far ahead.
  private static func plausible(_ day: CalendarDay?) -> CalendarDay? {
    guard let day, (1992...2049).contains(day.components.year) else { return nil }
    return day
  }
}

/// A number or a word of a text that may be part of a date.
struct DateWord {
  var number: Int?
  var digits = 0
  /// 1 to 12 for the name of a month.
  var month: Int?
  /// The byte behind the word.
  var separator: UInt8 = 0
  /// Whether only a mark, and a blank at most, parts it from the word before.
  var isJoined = false

  var isDay: Bool { number.map { (1...31).contains($0) } ?? false && digits <= 2 }
  var isYear: Bool { digits == 4 && number.map { (1992...2049).contains($0) } ?? false }
  var isCompact: Bool { digits == 8 && number.map { (1992_01_01...2049_12_31).contains($0) } ?? false }

  static func words(of text: ArraySlice<UInt8>) -> [DateWord] {
    var words: [DateWord] = []
    var index = text.startIndex
    var gap = 0
    while index < text.endIndex {
      let start = index
      if text[index] &- 0x30 < 10 {
        while index < text.endIndex, text[index] &- 0x30 < 10 { index += 1 }
        let digits = index - start
        words.append(
          DateWord(
            number: digits < 9 ? Int(String(decoding: text[start..<index], as: UTF8.self)) : nil,
            digits: digits,
            separator: index < text.endIndex ? text[index] : 0,
            isJoined: gap <= 2
          )
        )
        gap = 0
        // `18th`, and the signs for year and month of East Asia.
        index = skipSuffix(text, index)
      } else if isLetter(text[index]) {
        while index < text.endIndex, isLetter(text[index]) { index += 1 }
        let month = MonthNames.month(of: text[start..<index])
        if month != nil || index - start > 3 {
          words.append(DateWord(month: month, separator: index < text.endIndex ? text[index] : 0))
        }
        gap = 3
      } else {
        gap += 1
        index += 1
      }
    }
    return words
  }

  private static func skipSuffix(_ text: ArraySlice<UInt8>, _ index: Int) -> Int {
    guard index + 1 < text.endIndex else { return index }
    let two = (text[index] | 0x20, text[index + 1] | 0x20)
    if [("s", "t"), ("n", "d"), ("r", "d"), ("t", "h")].contains(where: { pair in
      two == (UInt8(ascii: pair.0), UInt8(ascii: pair.1))
    }) {
      return index + 2
    }
    let signs: [StaticString] = ["年", "月", "日", "년", "월", "일"]
    for sign in signs {
      let matches = sign.withUTF8Buffer { text[index...].starts(with: $0) }
      if matches { return index + 3 }
    }
    return index
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80 }
}
