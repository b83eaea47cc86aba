/// Lengths of time: `90-day`, `two and a half hours`, `a quarter of an hour`, `nearly five hours`, `decades`.
enum Durations {
  static let extractor = Extractor(
    kind: .duration,
    summary: "Lengths of time: 90-day, two and a half hours, the past three years, decades.",
    rules: [
      ExtractionRule(
        name: "length-of-time",
        starts: .of(.timeUnit, .fraction, .collective),
        startsWithNumber: true,
        needs: .near(.of(.timeUnit)),
        read: { document, index in
          guard let length = length(at: index, in: document) else { return nil }
          return reading(of: length, in: document)
        },
        examples: examples
      ),
      ExtractionRule(
        name: "adjacent-length",
        starts: .of(.timeShift),
        read: { document, index in adjacent(at: index, in: document) },
        examples: adjacentExamples
      ),
      LongAdjectives.rule,
      RaceTimes.rule,
      .wholeText("length-left-bare", examples: LeftOutLengths.examples),
    ]
  )

  /// A length as it is written.
  struct Length {
    /// The token at which it begins; it may stand before the word that gave it away.
    var start: Int
    /// Nil where only a unit is said: `years`.
    var count: TimeCount?
    /// The upper end, of a range.
    var upper: TimeCount?
    var unit: TimeUnit
    var modifier: Amount.Modifier?

    /// The TIMEX3 value: `P3Y`, `P2W/P3W`, `PXM`.
    var value: String {
      guard let count else { return Length.vague(unit) }
      return upper.map { count.value + "/" + $0.value } ?? count.value
    }

    /// `PXM`: some months.
    static func vague(_ unit: TimeUnit) -> String {
      let letter = unit.isoCount.letter
      return unit.isClockUnit ? "PTX\(letter)" : "PX\(letter)"
    }
  }

  private static func reading(of length: Term<Length>, in document: Document) -> Reading {
    let content = length.content
    let softened = Softening.before(content.start, in: document)
    let behind = Softening.behind(length.end, in: document)
    let modifier = content.modifier ?? behind?.modifier ?? softened?.modifier
    return Reading(
      .duration,
      (softened?.start ?? content.start)..<(behind?.end ?? length.end),
      time: .resolved(Timex(value: content.value, modifier: modifier))
    )
  }

  /// The length that a number, a fraction or a unit at an index begins or gives away.
  static func length(at index: Int, in document: Document) -> Term<Length>? {
    if let adjective = LongAdjectives.length(at: index, in: document) { return adjective }
    guard let length = counted(at: index, in: document) ?? uncounted(at: index, in: document) else {
      return nil
    }
    // "71 years old", "three-year-old" are ages.
    let next = document.mark(.hyphen, at: length.end) ? length.end + 1 : length.end
    if document.word("old", at: next) || document.word("olds", at: next) { return nil }
    if document.word("of", at: next), document.word("age", at: next + 1) { return nil }
    return length
  }

  // MARK: With a number

  private static func counted(at index: Int, in document: Document) -> Term<Length>? {
    guard let first = quantity(at: index, in: document), !document.isNumberOfName(index) else { return nil }
    var count = first
    var upperEnd: Term<Double>?
    if let next = rangeConnector(at: first.end, from: index, in: document),
      let second = quantity(at: next, in: document), second.content > first.content
    {
      upperEnd = second
      count = Term(first.content, end: second.end)
    }
    var next = count.end
    let isBroken = count.content != count.content.rounded()
    if isBroken, document.word("of", at: next) { next += 1 }
    if count.content < 1 || next > count.end, document.is(.indefiniteArticle, at: next) { next += 1 }
    next = skipAdjectives(at: next, in: document)
    guard let word = document.timeUnit(at: next),
      isUnit(word, at: next, count: count.content, behind: count.end, in: document)
    else { return nil }
    let start = includingArticle(before: index, count: first.content, in: document)
    var length = Length(start: start, count: TimeCount(first.content, word.unit), unit: word.unit)
    if let upperEnd {
      length.upper = TimeCount(upperEnd.content, word.unit)
      return Term(length, end: next + 1)
    }
    let whole = withRest(length, end: next + 1, in: document)
    return Term(whole.content, end: LongAdjectives.end(behind: whole.end, in: document))
  }

  /// A number with what may go on behind it: `two`, `one and a half`, `one and three quarter`, `half`.
  private static func quantity(at index: Int, in document: Document) -> Term<Double>? {
    guard let number = number(at: index, in: document) else { return nil }
    guard document.word("and", at: number.end), let part = fraction(at: number.end + 1, in: document) else {
      return number
    }
    var end = part.end
    if document.word("of", at: end), document.is(.timeUnit, at: end + 1) { end += 1 }
    guard document.is(.timeUnit, at: end) else { return number }
    return Term(number.content + part.content, end: end)
  }

  private static func number(at index: Int, in document: Document) -> Term<Double>? {
    if let number = document.number(at: index), number.value.isFinite, number.value > 0,
      !document.isInsideNumber(index)
    {
      return Term(number.value, end: number.tokens.upperBound)
    }
    if document.word("couple", at: index) {
      return Term(2, end: document.word("of", at: index + 1) ? index + 2 : index + 1)
    }
    if document.word("half", at: index) { return Term(0.5, end: index + 1) }
    guard document.word("quarter", at: index),
      document.word("of", at: index + 1) || document.mark(.hyphen, at: index + 1)
    else { return nil }
    return Term(0.25, end: index + 1)
  }

  /// `a half`, `half`, `a quarter`, `three quarters`.
  private static func fraction(at index: Int, in document: Document) -> Term<Double>? {
    var next = index
    var count = 1.0
    if document.is(.indefiniteArticle, at: next) {
      next += 1
    } else if let number = document.number(at: next), number.value < 1 {
      return Term(number.value, end: number.tokens.upperBound)
    } else if let number = document.value(of: .unitNumber, at: next), number < 4 {
      count = Double(number)
      next += 1
    }
    if let number = document.number(at: next), number.value < 1 {
      return Term(number.value * count, end: number.tokens.upperBound)
    }
    if document.word("half", at: next) { return Term(count / 2, end: next + 1) }
    guard document.word("quarter", at: next) || document.word("quarters", at: next) else { return nil }
    return Term(count / 4, end: next + 1)
  }

  /// `and a half`, `, six months`, `and 30 seconds` behind a unit.
  static func withRest(_ length: Length, end: Int, in document: Document) -> Term<Length> {
    var length = length
    var end = end
    guard var terms = length.count?.terms else { return Term(length, end: end) }
    if document.word("and", at: end), let part = fraction(at: end + 1, in: document),
      !document.is(.timeUnit, at: part.end), let last = terms.last
    {
      terms[terms.count - 1] = TimeCount.Term(count: last.count + part.content, unit: last.unit)
      length.count?.terms = terms
      return Term(length, end: part.end)
    }
    while terms.count < 6, let last = terms.last {
      var next = end
      if document.mark(.comma, at: next) { next += 1 }
      // "a two-hour-and-20-minute film"
      if document.mark(.hyphen, at: next), document.mark(.hyphen, at: next - 2),
        document.word("and", at: next + 1), document.mark(.hyphen, at: next + 2)
      {
        next += 3
      }
      if document.word("and", at: next) { next += 1 }
      if document.mark(.hyphen, at: next), document.isAttached(next), document.mark(.hyphen, at: next - 2) {
        next += 1
      }
      guard let number = document.number(at: next), number.value.isFinite else { break }
      var unitIndex = number.tokens.upperBound
      // "a 2-hour, 40-minute flight"
      if document.mark(.hyphen, at: unitIndex), document.mark(.hyphen, at: end - 2) { unitIndex += 1 }
      // "the last three months, and two days ago": the second is a date.
      if document.is(.timeShift, at: length.start - 1), document.word("ago", at: unitIndex + 1) { break }
      if let word = document.timeUnit(at: unitIndex), word.unit < last.unit, word.unit != .quarter {
        // "two years, 12 days later" is one length; "four years, 12 months" would be two.
        terms.append(TimeCount.Term(count: number.value, unit: word.unit))
        end = unitIndex + 1
        continue
      }
      // "1 hour fifteen", "2 hours and 10"
      if last.unit == .hour, terms.count == 1, number.value < 60, number.value >= 1,
        RelativeDates.endsClause(unitIndex, in: document), !document.mark(.comma, at: end)
      {
        terms.append(TimeCount.Term(count: number.value, unit: .minute))
        end = unitIndex
      }
      break
    }
    length.count?.terms = terms
    return Term(length, end: end)
  }

  /// The index behind `to`, `or`, a dash, or the `and` of `between … and`, where a second number can stand.
  private static func rangeConnector(at index: Int, from start: Int, in document: Document) -> Int? {
    if document.word("to", at: index) || document.word("or", at: index) || document.mark(.dash, at: index) {
      return index + 1
    }
    if document.mark(.hyphen, at: index), document.token(index + 1)?.form == .digits { return index + 1 }
    // "two-to-three-week", "three-or-four-day"
    if document.mark(.hyphen, at: index),
      document.word("to", at: index + 1) || document.word("or", at: index + 1),
      document.mark(.hyphen, at: index + 2)
    {
      return index + 3
    }
    return document.word("and", at: index) && document.word("between", at: start - 1) ? index + 1 : nil
  }

  /// Skips a hyphen, `more`, `consecutive`, `trading`, `full` between a number and its unit.
  private static func skipAdjectives(at index: Int, in document: Document) -> Int {
    var next = index
    for _ in 0..<2 {
      if document.mark(.hyphen, at: next), document.isAttached(next) { next += 1 }
      if document.value(of: .timeAdverb, at: next) == 600 { next += 1 }
    }
    if document.mark(.hyphen, at: next), document.isAttached(next) { next += 1 }
    return next
  }

  /// Whether a unit word behind a number is a unit of time there.
  private static func isUnit(
    _ word: TimeUnit.Word,
    at index: Int,
    count: Double,
    behind end: Int,
    in document: Document
  )
    -> Bool
  {
    let isHyphened = document.mark(.hyphen, at: index - 1)
    if word.isShort {
      guard document.token(end - 1)?.form == .digits, !isHyphened else { return false }
      if document.word("s", at: index) || document.word("h", at: index) || document.word("mo", at: index) {
        return !document.word("s", at: index) || !document.isAttached(index) && count < 1000
      }
      return true
    }
    switch word.unit {
    // "half a second", and not "half a second helping"
    case .second where !word.isPlural:
      return isHyphened || count == 1 || count < 1 && document.isObjectless(index + 1)
    case .quarter:
      return count >= 1 && word.isPlural && (index > end || !document.word("of", at: index + 1))
    case .weekend: return count >= 1
    default: return true
    }
  }

  /// `a` before a fraction belongs to it: `a quarter of an hour`, `a couple of weeks`.
  private static func includingArticle(before index: Int, count: Double, in document: Document) -> Int {
    document.is(.indefiniteArticle, at: index - 1) && (count < 1 || document.word("couple", at: index))
      ? index - 1 : index
  }
}
