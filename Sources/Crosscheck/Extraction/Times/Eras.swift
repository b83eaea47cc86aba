/// Years that say of which era they are: `490 BC`, `about 2500 B.C.`, `A.D. 79`, `the 5th century BC`.
enum Eras {
  static let rule = ExtractionRule(
    name: "year-of-era",
    starts: [],
    startsWithNumber: true,
    needs: .behind(words: "bc bce b.c b.c. b.c.e b.c.e. ad ce a.d a.d.") | .before(words: "ad a.d a.d."),
    read: { document, index in
      guard let year = year(at: index, in: document) else { return nil }
      let start = isAfter(index - 1, in: document) ? index - 1 : index
      return TimeReading.date(year, from: start, in: document)
    },
    examples: examples
  )

  private static func year(at index: Int, in document: Document) -> Term<TimeExpression>? {
    guard let number = document.number(at: index), !document.isInsideNumber(index), number.value >= 1,
      number.value < 10_000, number.value == number.value.rounded()
    else { return nil }
    let value = Int(number.value)
    let end = number.tokens.upperBound
    if isBefore(end, in: document, of: value) {
      return Term(.resolved(Timex(value: "BC\(digits(value, 4))")), end: end + 1)
    }
    // "2019 AD" and "AD 2019" are read as years; here are those that have fewer places.
    guard value < 1000, document.token(index)?.form == .digits,
      isAfter(end, in: document) || isAfter(index - 1, in: document) && !isCounted(end, in: document)
    else { return nil }
    let isBehind = isAfter(end, in: document)
    return Term(.calendar(CalendarParts(year: value)), end: isBehind ? end + 1 : end)
  }

  /// `the 5th century BC`, behind `century`.
  static func isBeforeChrist(_ index: Int, in document: Document) -> Bool {
    document.isOne(of: before, at: index) && document.token(index)?.shape.contains(.capitalised) == true
  }

  /// `BC` behind a year.
  ///
  /// British Columbia has that name too, and years of our time: "in 2019 BC Ferries lost money".
  private static func isBefore(_ index: Int, in document: Document, of year: Int) -> Bool {
    guard document.isOne(of: before, at: index), let era = document.token(index),
      era.shape.contains(.allCapitals) || era.shape.contains(.dotted)
    else { return false }
    if document.word("bc", at: index), (1800...2199).contains(year) { return false }
    return RelativeDates.endsClause(index + 1, in: document) || document.is(.stopword, at: index + 1)
      || document.token(index + 1)?.shape.contains(.capitalised) != true
        && document.word("bc", at: index) == false
  }

  private static func isAfter(_ index: Int, in document: Document) -> Bool {
    guard document.isOne(of: after, at: index), let era = document.token(index) else { return false }
    return era.shape.contains(.allCapitals) || era.shape.contains(.dotted)
  }

  /// `an AD 79 cents cheaper`: something is counted.
  private static func isCounted(_ index: Int, in document: Document) -> Bool {
    document.mark(.percent, at: index) || document.is(.magnitude, at: index)
      || document.is(.measureUnit, at: index) || document.is(.currencyWord, at: index)
  }

  private static let before: WordSet = ["bc", "bce", "b.c", "b.c.", "b.c.e", "b.c.e."]
  private static let after: WordSet = ["ad", "a.d", "a.d."]

  static let examples: [Example] = [
    .reads("The fort fell in 490 BC.", "490 BC", as: "BC0490"),
    .reads("The fort fell about 2500 B.C., in a war.", "2500 B.C.", as: "~BC2500"),
    .reads("The jar is from 300 BCE.", "300 BCE", as: "BC0300"),
    .reads("The fort fell in A.D. 79 and was left.", "A.D. 79", as: "0079"),
    .reads("The fort fell in AD 410.", "AD 410", as: "0410"),
    .ignores("They saw 12 ad spots."),
  ]
}
