/// Lengths without a number: `a year`, `several weeks`, `decades`, and lengths next to the article's date.
extension Durations {
  /// A unit with an article, with `several` or `few`, or in the plural by itself.
  static func uncounted(at index: Int, in document: Document) -> Term<Length>? {
    guard let word = document.timeUnit(at: index), !word.isShort else { return nil }
    var before = index - 1
    while document.value(of: .timeAdverb, at: before) == 600, before > index - 3 { before -= 1 }
    if !word.isPlural {
      if let whole = LongAdjectives.whole(index, in: document) { return whole }
      if document.mark(.hyphen, at: before), document.word("single", at: before - 1) {
        return Term(
          Length(start: before - 1, count: TimeCount(1, word.unit), unit: word.unit),
          end: index + 1
        )
      }
      // "another day"
      if document.word("another", at: before), word.unit >= .day,
        document.word("of", at: index + 1)
          || RelativeDates.endsClause(index + 1, in: document)
            && (word.unit > .day || document.isOne(of: lasting, at: before - 1))
      {
        return Term(Length(start: before, count: TimeCount(1, word.unit), unit: word.unit), end: index + 1)
      }
      guard document.is(.indefiniteArticle, at: before), word.unit != .quarter,
        isLength(articleAt: before, end: index + 1, in: document)
      else { return nil }
      return afterArticle(
        Length(start: before, count: TimeCount(1, word.unit), unit: word.unit),
        end: index + 1,
        in: document
      )
    }
    let vague = Length(start: index, unit: word.unit)
    if isQuantifier(before, in: document), !document.word("as", at: before - 1) {
      var length = vague
      length.start = document.word("a", at: before - 1) ? before - 1 : before
      return Term(length, end: index + 1)
    }
    if document.word("of", at: before),
      ["dozens", "scores", "hundreds", "thousands", "number"]
        .contains(document.lowercased(before - 1))
    {
      var length = vague
      length.start = document.is(.indefiniteArticle, at: before - 2) ? before - 2 : before - 1
      return Term(length, end: index + 1)
    }
    return isBareLength(index, unit: word.unit, in: document) ? Term(vague, end: index + 1) : nil
  }

  private static func afterArticle(_ length: Length, end: Int, in document: Document) -> Term<Length> {
    var length = length
    // "a day or two", "a week or so"
    if document.word("or", at: end), document.word("two", at: end + 1), !document.is(.timeUnit, at: end + 2) {
      length.upper = TimeCount(2, length.unit)
      return Term(length, end: end + 2)
    }
    return withRest(length, end: end, in: document)
  }

  private static func isQuantifier(_ index: Int, in document: Document) -> Bool {
    document.word("several", at: index) || document.word("few", at: index) || document.word("many", at: index)
      || document.word("numerous", at: index) || document.word("some", at: index)
      || document.word("countless", at: index)
  }

  private static let lengthLeads: WordSet = [
    "for", "in", "within", "over", "after", "than", "about", "nearly", "almost", "only", "just", "under",
    "around",
    "least", "last", "lasted", "lasts", "took", "take", "takes", "spend", "spent", "half", "roughly", "of",
    "by",
    "approximately", "barely", "not", "wait", "waited", "once",
  ]

  /// What goes on for another day; `a story for another day` is of some day.
  private static let lasting: WordSet = [
    "lasted", "last", "lasts", "took", "take", "takes", "wait", "waited", "stay", "stayed", "spend", "spent",
  ]

  private static let lengthFollowers: WordSet = [
    "ago", "later", "earlier", "after", "before", "from", "or", "long", "prior", "and",
  ]

  /// Whether `a year` is a length: after `for` or `in`, before `ago` or `later`; not in `$5 a year`.
  private static func isLength(articleAt article: Int, end: Int, in document: Document) -> Bool {
    if isRate(unitAt: end - 1, in: document) || isFrequency(before: article, in: document) { return false }
    if document.tokens.count < 6 { return true }
    // "a second term"
    if document.word("second", at: end - 1), !RelativeDates.endsClause(end, in: document) { return false }
    if document.isOne(of: lengthLeads, at: article - 1) {
      return !document.word("of", at: article - 1) || document.word("quarter", at: article - 2)
        || document.word("quarters", at: article - 2) || document.word("third", at: article - 2)
    }
    if document.word("of", at: end) { return isOfEvents(end, in: document) }
    // "up to a month"
    if document.word("to", at: article - 1), document.word("up", at: article - 2) { return true }
    return document.isOne(of: lengthFollowers, at: end)
      && (!document.word("and", at: end) || document.is(.indefiniteArticle, at: end + 1)
        || document.number(at: end + 1) != nil)
  }

  /// `a week of violence`, `a year of talks`: how long it went on; a day of the week is one of its days.
  private static func isOfEvents(_ of: Int, in document: Document) -> Bool {
    guard let next = document.token(of + 1), next.form == .word, !next.shape.contains(.capitalised) else {
      return false
    }
    return !next.is(.stopword) && !next.is(.timeUnit) && !next.is(.timeShift) && next.number < 0
  }

  /// `once a`, `twice a`: how often, not how long.
  private static func isFrequency(before index: Int, in document: Document) -> Bool {
    document.word("once", at: index - 1) || document.word("twice", at: index - 1)
      || document.word("times", at: index - 1)
  }

  /// `318 a year before`, `25 a week ago`.
  private static func isComparison(_ index: Int, in document: Document) -> Bool {
    document.word("ago", at: index) || document.word("earlier", at: index)
      || document.word("before", at: index)
      || document.word("later", at: index) || document.word("after", at: index)
  }

  /// Whether a unit with `a` before it says what a figure is of: `$5 a day`, `24 hours a day`, `80,000 barrels a day`.
  static func isRate(unitAt index: Int, in document: Document) -> Bool {
    guard document.is(.indefiniteArticle, at: index - 1), let before = document.token(index - 2),
      !isComparison(index + 1, in: document)
    else { return false }
    if before.is(.stopword) || before.is(.timePreposition) { return false }
    if before.form == .digits || before.mark == .percent { return true }
    let amounts = WordClasses.of(.magnitude, .percentWord, .currencyWord, .currencyCode, .measureUnit)
    if !before.classes.isDisjoint(with: amounts) || document.word("times", at: index - 2) { return true }
    if document.timeUnit(at: index - 2)?.isPlural == true { return true }
    guard before.form == .word, before.end - before.start > 3,
      document.bytes[Int(before.end) - 1] == 0x73 || document.word("people", at: index - 2)
    else { return false }
    return (3...6).contains { document.token(index - $0)?.form == .digits }
  }

  private static let bareLengthFollowers: WordSet = [
    "ago", "later", "earlier", "after", "before", "long",
  ]

  private static let bareLengthLeads: WordSet = [
    "for", "in", "after", "within", "over", "last", "lasted", "take", "takes", "took",
  ]

  /// Whether a plural unit by itself is a length: `for years`, `hours later`, `decades of war`.
  private static func isBareLength(_ index: Int, unit: TimeUnit, in document: Document) -> Bool {
    guard unit != .quarter, unit != .weekend, unit != .fortnight, !document.is(.determiner, at: index - 1),
      document.number(at: index - 1) == nil
    else { return false }
    if document.isOne(of: bareLengthFollowers, at: index + 1) { return true }
    let isSmall = document.word("just", at: index - 1) || document.word("mere", at: index - 1)
    guard document.isOne(of: bareLengthLeads, at: isSmall ? index - 2 : index - 1) else {
      return document.word("of", at: index + 1) && (unit == .decade || unit == .year || unit == .month)
        && !document.is(.timeShift, at: index - 1) && document.token(index - 1)?.is(.stopword) != true
        && !document.word("final", at: index - 1)
    }
    return true
  }

  /// A number of units; `three quarters` counts quarters here and is no fraction.
  private static func wholeNumber(at index: Int, in document: Document) -> Term<Double>? {
    if let number = document.number(at: index), number.form != .fraction {
      return Term(number.value, end: number.tokens.upperBound)
    }
    guard let number = document.digits(at: index, 1...3) ?? document.value(of: .unitNumber, at: index) else {
      return nil
    }
    return Term(Double(number), end: index + 1)
  }

  /// `the past three years`, `the next few days`, `the past week`, `the coming months`.
  static func adjacent(at index: Int, in document: Document) -> Reading? {
    guard let shift = RelativeDates.shift(at: index, in: document), shift.content.steps != 0 else {
      return nil
    }
    let isThis = document.word("this", at: index) || document.word("that", at: index)
    let start = document.word("the", at: index - 1) ? index - 1 : index
    var next = shift.end
    let number = wholeNumber(at: next, in: document)
    let isCouple = document.word("couple", at: next)
    let isVague = isQuantifier(next, in: document)
    if let number {
      next = number.end
    } else if isCouple {
      next += document.word("of", at: next + 1) ? 2 : 1
    } else if isVague {
      next += 1
    }
    if document.value(of: .timeAdverb, at: next) == 600 { next += 1 }
    guard let word = document.timeUnit(at: next), !word.isShort,
      !document.word("of", at: next + 1) || number != nil
    else { return nil }
    let isPast = shift.content.steps < 0
    if let count = number?.content ?? (isCouple ? 2 : nil), count >= 1, count < 10000 {
      guard count == 1 || word.isPlural else { return nil }
      return Reading(
        .duration,
        start..<next + 1,
        time: .adjacent(TimeCount(count, word.unit), sign: isPast ? -1 : 1)
      )
    }
    if isVague
      || word.isPlural && (shift.content == .coming || shift.content == .past || shift.content == .next)
    {
      return Reading(.duration, start..<next + 1, time: .resolved(Timex(value: Length.vague(word.unit))))
    }
    // "the past year" is a length, "last year" a date, "this past year" either.
    let isHour = word.unit == .hour || word.unit == .minute
    let isLength =
      shift.content == .past || isHour && shift.content == .last && start < index
      || RelativeDates.isLength(shift.content, from: index, in: document) && word.unit >= .hour
    guard !word.isPlural, !isThis, isLength else { return nil }
    return Reading(
      .duration,
      start..<next + 1,
      time: .adjacent(TimeCount(1, word.unit), sign: isPast ? -1 : 1)
    )
  }
}
