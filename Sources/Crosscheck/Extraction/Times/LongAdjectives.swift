/// Lengths that an adjective tells: `a week-long strike`, `the weeklong strike`, `years-long talks`, `a decades-old feud`.
enum LongAdjectives {
  static let rule = ExtractionRule(
    name: "length-in-one-word",
    starts: .of(.timeAdverb),
    read: { document, index in
      guard let code = document.value(of: .timeAdverb, at: index), code >= firstCode,
        let unit = TimeUnit(rawValue: code - firstCode)
      else { return nil }
      return Reading(
        .duration,
        index..<index + 1,
        time: .resolved(Timex(value: TimeCount(1, unit).value))
      )
    },
    examples: examples
  )

  /// `weeklong` and the like: 700 and the unit.
  private static let firstCode = 700

  static let words: [Lexicon.Entry] = Lexicon.words(
    [
      "hourlong": firstCode + TimeUnit.hour.rawValue, "daylong": firstCode + TimeUnit.day.rawValue,
      "weeklong": firstCode + TimeUnit.week.rawValue, "monthlong": firstCode + TimeUnit.month.rawValue,
      "yearlong": firstCode + TimeUnit.year.rawValue, "decadelong": firstCode + TimeUnit.decade.rawValue,
    ],
    .timeAdverb
  )

  /// The length that a unit with `-long` or `-old` behind it tells; a number before it tells more.
  static func length(at index: Int, in document: Document) -> Term<Durations.Length>? {
    guard let word = document.timeUnit(at: index), !word.isShort, isJoined(index, in: document),
      !document.mark(.hyphen, at: index - 1), document.number(at: index - 1) == nil
    else { return nil }
    // "A year-old boy" is of an age, a century-old mill too, but nobody counts the years.
    let isOld = document.word("old", at: index + 2)
    guard isOld ? word.isPlural || word.unit > .year : document.word("long", at: index + 2) else {
      return nil
    }
    let count = word.isPlural ? nil : TimeCount(1, word.unit)
    return Term(Durations.Length(start: index, count: count, unit: word.unit), end: index + 3)
  }

  /// The end of `three-week-long` behind its unit.
  static func end(behind end: Int, in document: Document) -> Int {
    isJoined(end - 1, in: document) && document.word("long", at: end + 1) ? end + 2 : end
  }

  private static func isJoined(_ index: Int, in document: Document) -> Bool {
    document.mark(.hyphen, at: index + 1) && document.isAttached(index + 1) && document.isAttached(index + 2)
  }

  /// `all day`, `all week long`: the day or the week from end to end.
  static func whole(_ index: Int, in document: Document) -> Term<Durations.Length>? {
    guard document.word("all", at: index - 1), let word = document.timeUnit(at: index), !word.isPlural,
      wholes.contains(word.unit),
      !document.is(.preposition, at: index - 2) || isWithin(index - 2, in: document)
    else { return nil }
    let end = document.word("long", at: index + 1) ? index + 2 : index + 1
    guard RelativeDates.endsClause(end, in: document) || document.is(.stopword, at: end) else { return nil }
    return Term(Durations.Length(start: index - 1, count: TimeCount(1, word.unit), unit: word.unit), end: end)
  }

  /// `for all week`; `of all day shifts` counts shifts.
  private static func isWithin(_ index: Int, in document: Document) -> Bool {
    document.word("for", at: index)
  }

  private static let wholes: Set<TimeUnit> = [.day, .week, .month, .year]
}

extension LongAdjectives {
  static let examples: [Example] = [
    .reads("The weeklong fair was rained off.", "weeklong", as: "P1W"),
    .ignores("The long weeks went by."),
  ]
}
