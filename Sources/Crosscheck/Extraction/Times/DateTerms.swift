/// A part of a time that was read, and the token behind it.
struct Term<Content> {
  let content: Content
  let end: Int

  init(_ content: Content, end: Int) {
    self.content = content
    self.end = end
  }
}

/// The smallest parts of dates: year, month, day, weekday.
extension Document {
  /// The whole number of a run of digits, if it has so many digits.
  @inline(__always)
  func digits(at index: Int, _ lengths: ClosedRange<Int>) -> Int? {
    // Figures of dates have eight digits at most, all of which the token holds.
    guard let token = token(index), token.form == .digits, lengths.contains(Int(token.end - token.start)),
      token.end - token.start <= 8
    else { return nil }
    var letters = token.letters
    var value = 0
    while letters != 0 {
      value = value * 10 + Int(letters & 0xF)
      letters >>= 8
    }
    return value
  }

  /// Whether the token at an index stands right behind the one before, without white space.
  func isAttached(_ index: Int) -> Bool {
    guard let token = token(index) else { return false }
    return !token.followsSpace
  }

  /// Whether digits go on behind a number's digits: a decimal part or a group of thousands.
  func digitsGoOn(after index: Int) -> Bool {
    guard mark(.period, at: index) || mark(.comma, at: index), isAttached(index), isAttached(index + 1) else {
      return false
    }
    return token(index + 1)?.form == .digits && token(index + 1)?.range.count != 4
  }

  /// Whether a number at an index is only the rest of one that begins before: `12.2014`, `3,2014`, `B2014`.
  func isInsideNumber(_ index: Int) -> Bool {
    guard isAttached(index), let before = token(index - 1) else { return false }
    switch before.mark {
    case .none: return true
    case .currency, .hash, .plus, .degree: return true
    case .period, .comma: return token(index - 2)?.form == .digits && isAttached(index - 1)
    default: return false
    }
  }

  /// A year of four digits.
  func fullYear(at index: Int) -> Term<Int>? {
    guard let year = digits(at: index, 4...4), (1000...2999).contains(year), !digitsGoOn(after: index + 1)
    else {
      return nil
    }
    if isAttached(index + 1), let next = token(index + 1) {
      if next.form == .word, !next.is(.possessive) { return nil }
      if next.mark == .percent || next.mark == .degree || next.mark == .currency { return nil }
    }
    return Term(year, end: index + 1)
  }

  /// The two digits of a year behind an apostrophe: `'82`, `’07`.
  func apostropheYear(at index: Int) -> Term<Int>? {
    guard
      mark(.apostrophe, at: index) || mark(.closeSingleQuote, at: index) || mark(.openSingleQuote, at: index),
      isAttached(index + 1), let year = digits(at: index + 1, 2...2), !isAttachedWord(index + 2)
    else { return nil }
    return Term(year, end: index + 2)
  }

  private func isAttachedWord(_ index: Int) -> Bool {
    guard let token = token(index), token.form == .word else { return false }
    return !token.followsSpace && !token.is(.possessive)
  }

  /// The day of a month: `24`, `24th`, `the ninth`, `twenty-first`.
  func dayOfMonth(at index: Int) -> Term<(day: Int, isOrdinal: Bool)>? {
    if let day = digits(at: index, 1...2) {
      guard !digitsGoOn(after: index + 1) else { return nil }
      let isOrdinal = `is`(.ordinalSuffix, at: index + 1) && isAttached(index + 1)
      if !isOrdinal, isAttached(index + 1), let next = token(index + 1), next.form == .word,
        !next.is(.possessive)
      {
        return nil
      }
      guard (1...31).contains(day) else { return nil }
      return Term((day, isOrdinal), end: index + (isOrdinal ? 2 : 1))
    }
    guard let place = calendarPlace(at: index), (1...31).contains(place.content) else { return nil }
    return Term((place.content, true), end: place.end)
  }

  /// The place in an order that a calendar's units are counted by: `3rd`, `third`.
  func calendarPlace(at index: Int) -> Term<Int>? {
    ordinal(at: index).map { Term($0.value, end: $0.tokens.upperBound) }
  }

  /// A month by its name; the full stop of an abbreviation belongs to it.
  func monthName(at index: Int) -> Term<Int>? {
    guard let month = value(of: .month, at: index) else { return nil }
    return Term(month, end: index + 1 + abbreviationPeriod(at: index))
  }

  /// A weekday by its name; the full stop of an abbreviation belongs to it.
  func weekdayName(at index: Int) -> Term<Int>? {
    guard let weekday = value(of: .weekday, at: index) else { return nil }
    return Term(weekday, end: index + 1 + abbreviationPeriod(at: index))
  }

  /// 1 where a full stop that abbreviates a month's or weekday's name stands behind it and the sentence goes on.
  private func abbreviationPeriod(at index: Int) -> Int {
    guard `is`(.abbreviation, at: index), mark(.period, at: index + 1), isAttached(index + 1),
      let next = token(index + 2), !next.shape.contains(.paragraphStart)
    else { return 0 }
    let goesOn = next.form == .digits || next.mark == .comma || !next.shape.contains(.capitalised)
    return goesOn ? 1 : 0
  }

  /// Whether the word at an index is a short form of a month or weekday, which other words can look like.
  func isShortName(at index: Int) -> Bool {
    guard let token = token(index) else { return false }
    return token.is(.abbreviation)
  }
}

extension Document {
  /// Whether the words before an index make a bare name or number behind them a time: `in`, `since`, `last`.
  func isTimeLead(at index: Int) -> Bool {
    guard let token = token(index) else { return false }
    if token.is(.timePreposition) || token.is(.timeShift) || token.is(.timePart) { return true }
    return token.mark == .hyphen && `is`(.timePart, at: index - 1)
  }

  /// The index at which a time's words begin, with a determiner before it.
  func includingDeterminer(before index: Int) -> Int {
    word("the", at: index - 1) ? index - 1 : index
  }
}
