/// How old somebody or something is.
extension Extractor {
  static let ages = Extractor(
    kind: .age,
    summary: "How old somebody or something is, with the unit of time; decades of life as ranges.",
    rules: [
      yearsOld, agedNumber, .ageBetweenCommas, .agesOfPeople, .bareAge, .overSixties, .peopleOver,
      decadeOfLife, .wholeText("age-left-bare", examples: LeftOutAges.examples),
      .wholeText(LeftOutAges.limitRule, examples: LeftOutAges.examplesOfLimits),
    ]
  )

  private static let yearsOld = ExtractionRule(
    name: "years-old",
    needs: .behind(.of(.timeUnit)),
    readFigure: { document, figure, _ in
      guard let measure = document.yearsOld(figure) else { return nil }
      return document.reading(.age, of: measure) { _ in nil }
    },
    examples: [
      .reads("A 71-year-old man died.", "71-year-old", as: "71 year"),
      .reads("The bridge is more than 500 years old.", "more than 500 years old", as: ">500 year"),
      .reads("The baby was eight months old.", "eight months old", as: "8 month"),
      .reads("at six weeks of age", "six weeks of age", as: "6 week"),
      .reads("two 16-year-olds", "16-year-olds", as: "16 year"),
      .ignores("a 12-year-long war"),
    ]
  )

  private static let agedNumber = ExtractionRule(
    name: "aged",
    needs: .before(words: "aged age ages turned turns turning turn was is at of just only still"),
    readFigure: { document, figure, index in document.aged(figure, at: index) },
    examples: [
      .reads("The driver, aged 71, was unhurt.", "aged 71", as: "71 year"),
      .reads("She turned 62 on Monday.", "turned 62", as: "62 year"),
      .reads("He died at the age of 83.", "age of 83", as: "83 year"),
      .reads("children aged between five and 11", "aged between five and 11", as: "5..11 year"),
      .reads("The twins, aged 18 months, slept.", "aged 18 months", as: "18 month"),
      .reads("She sang at the age of six weeks.", "age of six weeks", as: "6 week"),
      .reads("He retired aged just 28.", "aged just 28", as: "28 year"),
      .reads("She won at the age of only 17.", "age of only 17", as: "17 year"),
      .reads("He was only 14.", "14", as: "14 year"),
      .ignores("He was only 14 points behind, and just 14 came."),
      .reads("people over the age of 65", "over the age of 65", as: ">65 year"),
      .reads("people age 65 and older", "age 65 and older", as: ">=65 year"),
      .reads("She died at 91.", "at 91", as: "91 year"),
      .reads("Ana Rey, at 17 the youngest swimmer, won.", "at 17", as: "17 year"),
      .reads("She is 28 and keeps a cafe.", "28", as: "28 year"),
      .ignores("He turned 180 degrees."),
      .ignores("It opened at 9 and turned 20 people away."),
    ]
  )

  private static let decadeOfLife = ExtractionRule(
    name: "in-her-40s",
    starts: .of(.timeAdverb),
    startsWithNumber: true,
    needs: .behind(words: "s 's"),
    read: { document, index in document.decadeOfLife(at: index) },
    examples: [
      .reads("a woman in her 40s", "in her 40s", as: "~40..49 year"),
      .reads("men in their late 30s", "in their late 30s", as: "late 30..39 year"),
      .reads("She is in her early twenties.", "in her early twenties", as: "early 20..29 year"),
      .reads("a man in his mid-to-late 40s", "in his mid-to-late 40s", as: "~40..49 year"),
      .reads("people in their 20s and 30s", "in their 20s and 30s", as: "~20..39 year"),
      .ignores("in the twenties"),
      .ignores("in the 1940s"),
    ]
  )
}

extension Document {
  /// `71-year-old`, `five years old`, `3 years of age`.
  func yearsOld(_ figure: Figure) -> Measure? {
    guard figure.modifier == nil else { return nil }
    var place = pastHyphen(figure.tokens.upperBound)
    guard let unit = ageUnit(at: place) else { return nil }
    place = pastHyphen(place + 1)
    let end: Int
    if word("old", at: place) || word("olds", at: place) {
      end = place + 1
    } else if word("of", at: place), word("age", at: place + 1) {
      end = place + 2
    } else {
      return nil
    }
    return Measure(figure, unit: unit, tokens: figure.tokens.lowerBound..<end)
  }

  private func pastHyphen(_ index: Int) -> Int {
    mark(.hyphen, at: index) || mark(.dash, at: index) ? index + 1 : index
  }

  private func ageUnit(at index: Int) -> String? {
    if word("year", at: index) || word("years", at: index) || word("yr", at: index) { return "year" }
    if word("month", at: index) || word("months", at: index) { return "month" }
    if word("week", at: index) || word("weeks", at: index) { return "week" }
    return word("day", at: index) || word("days", at: index) ? "day" : nil
  }

  /// `aged 71`, `age 65`, `the age of 83`, `turned 62`, `died at 91`.
  func aged(_ figure: Figure, at index: Int) -> Reading? {
    if let infant = agedInMonths(figure) { return infant }
    guard figure.scale == 1, let top = figure.high, top < 120,
      figure.form != .decimal, isFreeBehind(figure.tokens.upperBound)
    else { return nil }
    // "aged just 19", "the age of only 17"
    let shade = pastShade(before: figure.tokens.lowerBound)
    let left = bound(before: shade)?.start ?? shade
    let start: Int
    if word("aged", at: left - 1) || word("age", at: left - 1) || word("ages", at: left - 1) {
      start = left - 1
    } else if word("of", at: left - 1), word("age", at: left - 2) || word("ages", at: left - 2) {
      start = left - 2
    } else if isTurning(left - 1), isPause(figure.tokens.upperBound) {
      start = left - 1
    } else if isAgeSentence(left, end: figure.tokens.upperBound) {
      start = left == shade ? figure.tokens.lowerBound : left
    } else if word("at", at: left - 1), isFirstOfAges(figure.tokens.upperBound) {
      start = left - 1
    } else if word("at", at: left - 1),
      word("died", at: left - 2) || word("dies", at: left - 2)
        || word("dead", at: left - 2) && !word("the", at: left - 3)
        || word("prison", at: left - 2) || word("hospital", at: left - 2)
        || top > 24 && isDyingInPlace(before: left - 1),
      top > 12, isPause(figure.tokens.upperBound)
    {
      start = left - 1
    } else {
      return nil
    }
    var reading = reading(.age, of: Measure(figure, unit: "year", tokens: figure.tokens)) { _ in nil }
    reading.tokens = start..<reading.tokens.upperBound
    // "over the age of 65"
    if left == index, word("the", at: start - 1), let bound = bound(before: start - 1),
      bound.modifier != .approximate
    {
      let amount = Amount(figure, unit: "year", modifier: bound.modifier)
      return Reading(.age, bound.start..<reading.tokens.upperBound, .amount(amount))
    }
    return reading
  }

  /// `aged 18 months`, `the age of six weeks`.
  private func agedInMonths(_ figure: Figure) -> Reading? {
    guard figure.isExact, figure.scale == 1, let unit = ageUnit(at: figure.tokens.upperBound), unit != "year"
    else { return nil }
    let left = pastShade(before: figure.tokens.lowerBound)
    let lead = word("of", at: left - 1) ? left - 2 : left - 1
    guard word("age", at: lead) || lead == left - 1 && (word("aged", at: lead) || word("ages", at: lead))
    else { return nil }
    let tokens = lead..<figure.tokens.upperBound + 1
    return Reading(.age, tokens, .amount(Amount(figure, unit: unit, modifier: nil)))
  }

  /// Past the `just` or `only` that ends before an index.
  func pastShade(before index: Int) -> Int {
    word("just", at: index - 1) || word("only", at: index - 1) || word("still", at: index - 1)
      ? index - 1 : index
  }

  /// `died in Lorn at 93`, `died peacefully at home on Sunday at 93`: where and when somebody died comes between.
  private func isDyingInPlace(before index: Int) -> Bool {
    var place = index - 1
    while place > index - 8, let token = token(place), token.form == .word {
      if word("died", at: place) || word("dies", at: place) { return true }
      guard
        token.is(.placePreposition) || token.is(.timePreposition) || token.is(.determiner)
          || token.is(.possessive) || token.shape.contains(.capitalised)
          || isOne(of: Self.placesOfDeath, at: place)
      else { return false }
      place -= 1
    }
    return false
  }

  private static let placesOfDeath: WordSet = [
    "home", "peacefully", "hospital", "hospice", "sleep", "suddenly", "in", "at", "on", "her", "his",
  ]

  /// An age in a sentence of its own, as in `He was 77`.
  private func isAgeSentence(_ index: Int, end: Int) -> Bool {
    guard word("was", at: index - 1) || word("is", at: index - 1),
      word("he", at: index - 2) || word("she", at: index - 2) || word("who", at: index - 2)
    else { return false }
    if word("who", at: index - 2), mark(.comma, at: end) { return true }
    // "who is 28 and keeps a cafe", "He was 28 and lived in Leeds", not "28 and 12 at home".
    if word("and", at: end) || word("but", at: end) { return number(at: end + 1) == nil }
    guard let next = token(end) else { return true }
    return next.mark == .period || next.shape.contains(.lineStart) || next.mark == .semicolon
      || word("when", at: end)
  }

  /// 'at 17 the youngest swimmer', 'at 91, the oldest'.
  private func isFirstOfAges(_ index: Int) -> Bool {
    let article = mark(.comma, at: index) ? index + 1 : index
    return word("the", at: article) && (word("youngest", at: article + 1) || word("oldest", at: article + 1))
  }

  private func isTurning(_ index: Int) -> Bool {
    word("turned", at: index) || word("turns", at: index) || word("turning", at: index)
      || word("turn", at: index) && word("will", at: index - 1)
  }

  private func isFreeBehind(_ index: Int) -> Bool {
    guard let next = token(index) else { return true }
    return next.mark != .hyphen && next.mark != .percent && next.mark != .degree && next.followsSpace
      || next.form == .mark
  }

  /// Whether a mark, the end or a small word follows, so that the number counts nothing.
  private func isPause(_ index: Int) -> Bool {
    guard let next = token(index), !next.shape.contains(.lineStart) else { return true }
    return next.form == .mark && next.mark != .hyphen && next.mark != .percent && next.mark != .slash
      && next.mark != .colon
      || next.is(.stopword) || next.is(.timePreposition) || next.is(.timeShift)
  }
}
