/// How old somebody or something is.
extension Extractor {
  static let ages = Extractor(
    kind: .age,
    summary: "How old somebody or something is, with the unit of time; decades of life as ranges.",
    rules: [
      yearsOld, agedNumber, ageBetweenCommas, .agesOfPeople, .bareAge, .overSixties, .peopleOver,
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
    needs: .before(words: "aged age ages turned turns turning turn was is at"),
    readFigure: { document, figure, index in document.aged(figure, at: index) },
    examples: [
      .reads("The driver, aged 71, was unhurt.", "aged 71", as: "71 year"),
      .reads("She turned 62 on Monday.", "turned 62", as: "62 year"),
      .reads("He died at the age of 83.", "age of 83", as: "83 year"),
      .reads("children aged between five and 11", "aged between five and 11", as: "5..11 year"),
      .reads("people over the age of 65", "over the age of 65", as: ">65 year"),
      .reads("people age 65 and older", "age 65 and older", as: ">=65 year"),
      .reads("She died at 91.", "at 91", as: "91 year"),
      .reads("Ana Rey, at 17 the youngest swimmer, won.", "at 17", as: "17 year"),
      .reads("She is 28 and keeps a cafe.", "28", as: "28 year"),
      .ignores("He turned 180 degrees."),
      .ignores("It opened at 9 and turned 20 people away."),
    ]
  )

  private static let ageBetweenCommas = ExtractionRule(
    name: "age-between-commas",
    starts: [],
    startsWithNumber: true,
    needs: .before(marks: .comma, .openBracket),
    read: { document, index in document.ageBetweenCommas(at: index) },
    examples: [
      .reads("Ana Ruiz, 71, was on board.", "71", as: "71 year"),
      .reads("Then Mr. Maas, 54, has steered.", "54", as: "54 year"),
      .reads("Piet Maas (54) steered.", "54", as: "54 year"),
      .reads("Karl Keel Jr., 42, fled.", "42", as: "42 year"),
      .reads("among them Li Wei, 30, and his son", "30", as: "30 year"),
      .reads("Ana Rey-Weller, 17, of Lorn won.", "17", as: "17 year"),
      .reads("It rained. Rey-Weller, 37, won.", "37", as: "37 year"),
      .ignores("On Monday, 12, or 40 percent, came."),
      .ignores("In May, 71, of them"),
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
    guard figure.scale == 1, let top = figure.high, top < 120,
      figure.form != .decimal, isFreeBehind(figure.tokens.upperBound)
    else { return nil }
    let left = bound(before: figure.tokens.lowerBound)?.start ?? figure.tokens.lowerBound
    let start: Int
    if word("aged", at: left - 1) || word("age", at: left - 1) || word("ages", at: left - 1) {
      start = left - 1
    } else if word("of", at: left - 1), word("age", at: left - 2) || word("ages", at: left - 2) {
      start = left - 2
    } else if isTurning(left - 1), isPause(figure.tokens.upperBound) {
      start = left - 1
    } else if isAgeSentence(left, end: figure.tokens.upperBound) {
      start = left
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

  /// `Ana Ruiz, 71,`, `Piet Maas (54)`.
  func ageBetweenCommas(at index: Int) -> Reading? {
    guard let number = number(at: index), number.form == .digits, number.digitCount < 4, number.value > 0,
      number.value < 120
    else { return nil }
    let end = number.tokens.upperBound
    // "Karl Keel Jr., 42, fled"
    let name = mark(.period, at: index - 2) && self.is(.nameSuffix, at: index - 3) ? index - 3 : index - 2
    guard let last = token(name), last.form == .word, last.shape.contains(.capitalised), !isNoName(name)
    else { return nil }
    if mark(.openBracket, at: index - 1) {
      guard mark(.closeBracket, at: end), !self.is(.organisationWord, at: name), isPersonName(endingAt: name)
      else { return nil }
    } else {
      guard mark(.comma, at: index - 1),
        isPersonName(endingAt: name) || number.value > 13 && isLoneSurname(name, behind: end)
      else { return nil }
      let closes =
        mark(.comma, at: end) || mark(.period, at: end) || mark(.semicolon, at: end) || token(end) == nil
      guard
        closes || word("and", at: end) || word("who", at: end) || word("of", at: end) || word("from", at: end)
      else { return nil }
      // "Boeing, 71.5": the number goes on; "Room 4, 71": a list.
      if let after = token(end + 1), after.form == .digits, mark(.comma, at: end) { return nil }
    }
    return Reading(.age, number.tokens, .amount(Amount(number.value, unit: "year")))
  }

  /// Months, weekdays and the like are capitalised and no people.
  private func isNoName(_ index: Int) -> Bool {
    self.is(.month, at: index) || self.is(.weekday, at: index) || self.is(.country, at: index)
      || self.is(.placeWord, at: index) || self.is(.measureUnit, at: index)
  }

  /// Two capitalised words, or one that a title, a relation or a comma introduces.
  private func isPersonName(endingAt index: Int) -> Bool {
    if tokens[index].shape.contains(.allCapitals), tokens[index].end - tokens[index].start < 4,
      !self.is(.nameSuffix, at: index)
    {
      return false
    }
    guard let before = token(index - 1) else { return false }
    // "Ana Rey-Weller, 17, of Lorn": a surname of two parts.
    if before.mark == .hyphen, !tokens[index].followsSpace, !before.followsSpace, let part = token(index - 2)
    {
      return part.form == .word && part.shape.contains(.capitalised) && isPersonName(endingAt: index - 2)
    }
    if before.is(.honorific) || self.is(.nameSuffix, at: index) { return true }
    if before.mark == .period, self.is(.honorific, at: index - 2) { return true }
    if before.form == .word, before.shape.contains(.capitalised), !before.is(.stopword), !before.is(.month) {
      return true
    }
    if before.is(.nameParticle) { return true }
    // "his son Karl, 12,": an ordinary word before a single name.
    if before.form == .word, !before.is(.stopword), !before.shape.contains(.capitalised), index > 1 {
      return true
    }
    if self.is(.givenName, at: index) || isInitial(before: index) { return true }
    // "Reid, 33, was hurt": a surname that begins a sentence.
    return startsSentence(index) && !tokens[index].is(.stopword) && !tokens[index].is(.timePreposition)
  }

  private static let beforeSurname: WordSet = ["of", "by", "and", "with", "for", "to", "that", "but"]
  private static let afterAge: WordSet = [
    "who", "whose", "of", "from", "told", "said", "says", "was", "is", "has", "had", "died",
  ]

  /// `" Keel, 92, told`, `the death of Keel, 63, of Lorn`: who somebody is follows the age.
  private func isLoneSurname(_ index: Int, behind end: Int) -> Bool {
    guard mark(.comma, at: end), isOne(of: Self.afterAge, at: end + 1), let before = token(index - 1) else {
      return false
    }
    return isOne(of: Self.beforeSurname, at: index - 1) || before.mark == .closeQuote
      || before.mark == .doubleQuote || before.mark == .closeSingleQuote
  }

  /// Whether an initial stands before a surname, as in `J. Reid`.
  private func isInitial(before index: Int) -> Bool {
    mark(.period, at: index - 1) && index > 1 && tokens[index - 2].end - tokens[index - 2].start == 1
  }
}
