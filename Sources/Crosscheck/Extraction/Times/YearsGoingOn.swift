/// Days without a year behind a day of long ago that has one: `on 16 July 1969. On 20 July …` goes on in that year.
///
/// Only for a day that opens the next sentence and follows within two months, and never for what may be news: a story whose
/// beginning lies less than two years back, or whose day was or will be lately.
struct YearsGoingOn {
  private var day: CalendarDay?
  private var sentence = 0

  private static let farthest = 60
  private static let longAgo = 730

  /// Takes in a time that a sentence tells.
  mutating func add(_ expression: TimeExpression, _ stretch: CalendarStretch, in sentence: Int) {
    switch expression {
    case .calendar(let parts):
      guard parts.day != nil, parts.month != nil, let start = stretch.start?.day,
        parts.year != nil && !parts.lacksCentury || goesOn(start, in: sentence)
      else { return }
      day = start
      self.sentence = sentence
    case .bounded(_, let inner), .dayPart(_, of: let inner?), .clock(_, on: let inner?):
      add(inner, stretch, in: sentence)
    default: return
    }
  }

  /// The day that a month and a day mean; nil where they are of the report's own time.
  func day(_ parts: CalendarParts, in sentence: Int, seenFrom reference: CalendarDay) -> CalendarDay? {
    guard let told = day, let month = parts.month, let dayOfMonth = parts.day, parts.year == nil,
      sentence - self.sentence == 1, reference.number - told.number >= Self.longAgo,
      !isLately(month, dayOfMonth, seenFrom: reference)
    else { return nil }
    let year = told.components.year
    return [year, year + 1].lazy.compactMap { CalendarDay(checkedYear: $0, month: month, day: dayOfMonth) }
      .first { goesOn($0, in: sentence) }
  }

  /// `On 20 July, they landed`, `On the evening of 30 August the dyke broke`.
  static func opensSentence(_ time: Range<Int>, in document: Document) -> Bool {
    let start = document.sentences[document.sentenceIndex(ofToken: time.lowerBound)].tokens.lowerBound
    guard time.lowerBound > start else { return true }
    return time.lowerBound - start <= 2
      && (document.word("on", at: start) || document.word("by", at: start) || document.word("at", at: start))
  }

  private func goesOn(_ next: CalendarDay, in sentence: Int) -> Bool {
    guard let day else { return false }
    return sentence - self.sentence <= 1 && (1...Self.farthest).contains(next.number - day.number)
  }

  private func isLately(_ month: Int, _ day: Int, seenFrom reference: CalendarDay) -> Bool {
    let year = reference.components.year
    return [year - 1, year, year + 1].contains {
      abs(CalendarDay(year: $0, month: month, day: day).number - reference.number) <= Self.farthest
    }
  }
}
