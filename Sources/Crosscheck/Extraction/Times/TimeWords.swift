/// The words of the calendar and the clock, each with its place or direction.
extension Lexicon {
  static let timeWords: [Entry] =
    words(
      [
        "january jan": 1, "february feb": 2, "march mar": 3, "april apr": 4, "may": 5, "june jun": 6,
        "july jul": 7, "august aug": 8, "september sept sep": 9, "october oct": 10, "november nov": 11,
        "december dec": 12,
      ],
      .month
    )
    + words(
      [
        "monday mon": 1, "tuesday tues tue": 2, "wednesday wed": 3, "thursday thurs thur thu": 4,
        "friday fri": 5, "saturday sat": 6, "sunday sun": 7,
      ],
      .weekday
    )
    + words(["today": 0, "tomorrow": 1, "yesterday": -1, "tonight": 100], .dayReference)
    + words(
      [
        "morning dawn daybreak sunrise": 0, "midday lunchtime mid-day": 1, "afternoon": 2,
        "evening dusk sunset sundown nightfall": 3,
        "night nighttime overnight": 4,
        "daytime": 5, "noon": 10, "midnight": 11,
      ],
      .dayPart
    )
    + words(
      ["spring springtime": 0, "summer summertime": 1, "autumn fall": 2, "winter wintertime": 3],
      .season
    )
    + words(
      [
        "last latest": 0, "past": 1, "previous preceding prior": 2, "this": 3, "current present": 4,
        "same": 5,
        "that": 6, "next": 7, "coming upcoming": 8, "following ensuing": 9,
      ],
      .timeShift
    )
    + words(
      [
        "early beginning start": 0, "mid middle midst": 1, "late end close": 2, "earlier": 3, "later": 4,
      ],
      .timePart
    )
    + words(
      [
        "am a.m a.m.": 1, "pm p.m p.m.": 2, "o'clock oclock": 3, "hours hrs": 4,
        "gmt utc z": 1000, "bst wat": 1060, "cet": 1060, "cest eet sast cat": 1120, "eest msk eat ast": 1180,
        "pkt": 1300, "ict wib": 1420, "hkt sgt myt pht": 1480, "jst kst": 1540, "aest": 1600, "aedt": 1660,
        "nzst": 1720, "nzdt": 1780, "est cdt": 700, "edt": 760, "cst mdt": 640, "mst pdt": 580, "pst": 520,
        "brt art": 820, "ist": 1330,
      ],
      .clockMark
    )
    + words(["since": 0, "after": 1, "before": 2, "until till by til": 3], .timePreposition)
    + words("on in of during for from between through throughout around at", .timePreposition, value: 9)
    + words(
      """
      will shall would won't wouldn't 'll i'll you'll he'll she'll it'll we'll they'll who'll that'll there'll should could may might must scheduled due expected slated planned plans plan planning going upcoming
      projected forecast expects intends hopes aims set payable
      """,
      .futureWord
    )
}

/// How a preposition bounds the time behind it.
enum TimeBound {
  /// The bound that the words before an index put on the time that begins there.
  static func modifier(before index: Int, in document: Document) -> Amount.Modifier? {
    var last = index - 1
    if document.is(.determiner, at: last) { last -= 1 }
    switch document.value(of: .timePreposition, at: last) {
    case 0: return .atLeast
    case 1: return .moreThan
    case 2: return .lessThan
    case 3: return .atMost
    default: break
    }
    guard document.word("than", at: last) else { return nil }
    let isNegated = document.word("no", at: last - 2) || document.word("not", at: last - 2)
    if document.word("later", at: last - 1) { return isNegated ? .atMost : .moreThan }
    if document.word("earlier", at: last - 1) { return isNegated ? .atLeast : .lessThan }
    return nil
  }

  /// The bound that the words behind a time put on it: `or later`, `onwards`.
  static func modifier(after index: Int, in document: Document) -> (modifier: Amount.Modifier, end: Int)? {
    if document.word("onwards", at: index) || document.word("onward", at: index) {
      return (.atLeast, index + 1)
    }
    guard document.word("or", at: index) || document.word("and", at: index) else { return nil }
    if document.word("later", at: index + 1) || document.word("after", at: index + 1) {
      return (.atLeast, index + 2)
    }
    if document.word("earlier", at: index + 1) { return (.atMost, index + 2) }
    return nil
  }
}
