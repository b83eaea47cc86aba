/// Reads the parts of a dateline one behind the other.
struct DatelineCursor {
  private let text: [UInt8]
  private let end: Int
  var position: Int

  init(_ text: [UInt8], _ range: Range<Int>) {
    self.text = text
    position = range.lowerBound
    end = range.upperBound
  }

  private var byte: UInt8? { position < end ? text[position] : nil }

  mutating func take(_ mark: UInt8) -> Bool {
    guard byte == mark else { return false }
    position += 1
    return true
  }

  mutating func skipSpaces() {
    while byte == 0x20 || byte == 0x09 { position += 1 }
  }

  /// Words in capitals: `KUALA LUMPUR`, `ST. LOUIS`, `WASHINGTON/LONDON`, `McALLEN`.
  mutating func readCapitals() -> Bool {
    readWords(atMost: 5) { word in
      let letters = word.starts(with: [0x4D, 0x63]) ? word.dropFirst(2) : word
      return letters.count { $0 &- 0x41 < 26 || $0 >= 0x80 } > 1 && !letters.contains { $0 &- 0x61 < 26 }
    }
  }

  /// Words that begin with a capital: `South Korea`, `Ariz.`, `Republic of Ireland`.
  mutating func readTitleWords(atMost limit: Int) -> Bool {
    readWords(atMost: limit) { word in
      guard let first = word.first else { return false }
      return first &- 0x41 < 26 || first >= 0xC3 || word.elementsEqual("of".utf8)
        || word.elementsEqual("and".utf8)
    }
  }

  /// Words parted by single spaces, as long as they belong; at least one.
  private mutating func readWords(atMost limit: Int, _ belongs: (ArraySlice<UInt8>) -> Bool) -> Bool {
    var last = position
    var next = position
    for _ in 0..<limit {
      var wordEnd = next
      while wordEnd < end, isPartOfName(text[wordEnd], at: wordEnd) { wordEnd += 1 }
      guard wordEnd > next, belongs(text[next..<wordEnd]) else { break }
      last = wordEnd
      guard wordEnd < end, text[wordEnd] == 0x20 else { break }
      next = wordEnd + 1
    }
    guard last > position else { return false }
    position = last
    return true
  }

  /// Letters, full stops, apostrophes, slashes and hyphens between letters; no dash.
  private func isPartOfName(_ byte: UInt8, at index: Int) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0x27, 0x2E: return true
    case 0x2D, 0x2F: return index + 1 < end && (text[index + 1] | 0x20) &- 0x61 < 26
    // U+2013 to U+2015 are dashes, U+2019 is an apostrophe.
    case 0xE2: return index + 2 < end && text[index + 1] == 0x80 && text[index + 2] == 0x99
    case 0x80...0xBF:
      return index > position && isPartOfName(text[index - 1], at: index - 1) || text[index - 1] >= 0x80
    case 0xC3...0xDF: return true
    default: return false
    }
  }

  /// A date as it is printed, and the day that it is, where it says the year.
  struct PrintedDate {
    let range: Range<Int>
    let day: CalendarDay?
  }

  /// The date at the cursor, which stays where it is.
  func date() -> PrintedDate? {
    var copy = self
    return copy.readDate()
  }

  /// `Oct 24`, `Oct. 24, 2025`, `24 October`, `Friday, Oct 24`.
  mutating func readDate() -> PrintedDate? {
    let start = position
    var copy = self
    if copy.readWord(of: Self.weekdays) != nil {
      _ = copy.take(0x2C)
      copy.skipSpaces()
    }
    let month: Int
    let dayOfMonth: Int
    if let found = copy.readWord(of: Self.months) {
      copy.skipSpaces()
      guard let number = copy.readNumber(digits: 1...2) else { return nil }
      (month, dayOfMonth) = (found, number)
    } else {
      guard let number = copy.readNumber(digits: 1...2) else { return nil }
      copy.skipSpaces()
      guard let found = copy.readWord(of: Self.months) else { return nil }
      (month, dayOfMonth) = (found, number)
    }
    position = copy.position
    _ = copy.take(0x2C)
    copy.skipSpaces()
    guard let year = copy.readNumber(digits: 4...4) else {
      return PrintedDate(range: start..<position, day: nil)
    }
    position = copy.position
    let day = CalendarDay(checkedYear: year, month: month, day: dayOfMonth)
    return PrintedDate(range: start..<position, day: day)
  }

  /// `(Reuters)`, `/PRNewswire/`: gives the name without its brackets.
  mutating func readAgency() -> Range<Int>? {
    let close: UInt8
    switch byte {
    case 0x28: close = 0x29
    case 0x5B: close = 0x5D
    case 0x2F: close = 0x2F
    default: return nil
    }
    let start = position + 1
    guard start < end, text[start] &- 0x41 < 26,
      let stop = text[start..<min(end, start + 40)].firstIndex(of: close)
    else { return nil }
    position = stop + 1
    return start..<stop
  }

  /// A dash with a space on one side, or two hyphens; a colon where that is enough.
  mutating func readSeparator(allowingColon: Bool) -> Bool {
    let spaced = byte == 0x20
    skipSpaces()
    switch byte {
    case 0x3A where allowingColon && !spaced: position += 1
    case 0x2D:
      position += 1
      let doubled = take(0x2D)
      guard doubled || (byte == 0x20 && spaced) else { return false }
    case 0xE2
    where position + 2 < end && text[position + 1] == 0x80 && (0x93...0x95).contains(text[position + 2]):
      position += 3
    default: return false
    }
    return position < end
  }

  private mutating func readWord(of words: [String: Int]) -> Int? {
    var stop = position
    while stop < end, (text[stop] | 0x20) &- 0x61 < 26 { stop += 1 }
    // From May to September, Sun to Wednesday.
    guard (3...9).contains(stop - position), Self.mayBeginDate(text[position]),
      let number = words[String(decoding: text[position..<stop], as: UTF8.self).lowercased()]
    else { return nil }
    position = stop
    _ = take(0x2E)
    return number
  }

  /// Whether a month or a day of the week begins with a letter.
  private static func mayBeginDate(_ letter: UInt8) -> Bool {
    let letters: StaticString = "jfmasondtw"
    return letters.withUTF8Buffer { $0.contains(letter | 0x20) }
  }

  private mutating func readNumber(digits: ClosedRange<Int>) -> Int? {
    var stop = position
    var number = 0
    while stop < end, text[stop] &- 0x30 < 10, stop - position < 5 {
      number = number * 10 + Int(text[stop] - 0x30)
      stop += 1
    }
    guard digits.contains(stop - position) else { return nil }
    position = stop
    return number
  }

  private static let months: [String: Int] = [
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
    "september": 9, "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4,
    "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
  ]

  private static let weekdays: [String: Int] = [
    "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7,
    "mon": 1, "tue": 2, "tues": 2, "wed": 3, "thu": 4, "thurs": 4, "fri": 5, "sat": 6, "sun": 7,
  ]
}
