/// Ages that stand without a word for them: `At 49 he`, `the youngest 12`, `a woman of 34`, `the suspect, 24, was held`.
extension ExtractionRule {
  static let bareAge = ExtractionRule(
    name: "age-of-somebody",
    needs: .before(
      words: "at now then of was is being just only as youngest oldest eldest them whom",
      marks: .comma
    ),
    readFigure: { document, figure, _ in document.bareAge(figure) },
    examples: [
      .reads("Now 93, he took 72 minutes.", "93", as: "93 year"),
      .reads("Anton Krainer, now 93, took it.", "93", as: "93 year"),
      .reads("The accused, now 56, denies it.", "56", as: "56 year"),
      .reads("Weller, just 17, scored.", "17", as: "17 year"),
      .reads("Boys as young as nine were there.", "nine", as: "9 year"),
      .ignores("Bonds as young as nine months fell, and the index, just 17, stood still."),
      .ignores("Now 40, the number of wards is to rise."),
      .reads("At 49 he is the oldest driver on the grid.", "At 49", as: "49 year"),
      .reads("At 91, Anna Keel still rows.", "At 91", as: "91 year"),
      .reads("Three boys were hurt, the youngest 12.", "12", as: "12 year"),
      .reads("The oldest of them was 83.", "83", as: "83 year"),
      .reads("A woman of 34 was held.", "34", as: "34 year"),
      .reads("Markus Keel, a schoolmaster of 46, won the prize.", "46", as: "46 year"),
      .reads("At 69 Varda Elan has closed the lid.", "At 69", as: "69 year"),
      .ignores("At 69 Main Street is the oldest house."),
      .reads("Pupils of 14 to 16 were there.", "14 to 16", as: "14..16 year"),
      .ignores("The chair was 28."),
      .reads("The victim was 28.", "28", as: "28 year"),
      .reads("Anna Keel was 76 when she died.", "76", as: "76 year"),
      .reads("He retired at 65.", "at 65", as: "65 year"),
      .reads("Anna Keel was 21 and had grown up in Lorn.", "21", as: "21 year"),
      .reads("Anna Keel was only 34 when she died.", "34", as: "34 year"),
      .reads("Morwen Slade is 64.", "64", as: "64 year"),
      .reads("Anna Keel, born in Lorn in 1950, was 75.", "75", as: "75 year"),
      .reads("Anna Keel was 36 on the night she won.", "36", as: "36 year"),
      .reads("The accused, Anna Keel, is 46 and has no fixed address.", "46", as: "46 year"),
      .ignores("At 10 he left for work, at 500 she sold."),
      .ignores("The youngest three were asleep, and the oldest, 12 of them, ate."),
      .ignores("The men of 34 Squadron and a team of 34 came."),
      .ignores("The driver was 28 minutes late; South Korea was 12."),
    ]
  )

  static let agesOfPeople = ExtractionRule(
    name: "age-behind-person",
    starts: [],
    startsWithNumber: true,
    needs: .before(words: "and", marks: .comma),
    read: { document, index in document.ageBehindPerson(at: index) },
    examples: [
      .reads("The mayor, 52, was held.", "52", as: "52 year"),
      .reads("The suspect, 24, was held.", "24", as: "24 year"),
      .reads("A man, 42, has died.", "42", as: "42 year"),
      .reads("Her sons, 12 and 14, survived.", "12", as: "12 year"),
      .reads("Her sons, 1, 2, 3, 4 and 5, survived.", "5", as: "5 year"),
      .reads("Her sons, 12 and 14, survived.", "14", as: "14 year"),
      .reads("Boy, 6, saves gran", "6", as: "6 year"),
      .reads("Leeds man, 34, jailed over raid", "34", as: "34 year"),
      .ignores("Of the drivers, 24, or half, were late."),
      .ignores("For most patients, 12 weeks are enough."),
    ]
  )
}

extension Document {
  func bareAge(_ figure: Figure) -> Reading? {
    guard figure.scale == 1, figure.form == .digits || figure.form == .words, figure.modifier == nil,
      let top = figure.high, top < 116, let low = figure.low, low >= 1
    else { return nil }
    let end = figure.tokens.upperBound
    let left = bound(before: figure.tokens.lowerBound)?.start ?? figure.tokens.lowerBound
    let start: Int
    if isOpeningAge(left, end: end, low) || isRetiring(left, end: end, low) {
      start = left - 1
    } else if isPresentAge(left, end: end, low) || isOfExtreme(left, end: end, figure)
      || isAsYoung(left, end: end)
      || isOfPerson(left, end: end, low)
      || isPredicateOfPerson(left, end: end, low)
    {
      start = left
    } else {
      return nil
    }
    var reading = reading(.age, of: Measure(figure, unit: "year", tokens: figure.tokens)) { _ in nil }
    reading.tokens = min(start, reading.tokens.lowerBound)..<reading.tokens.upperBound
    return reading
  }

  /// `children as young as nine`.
  private func isAsYoung(_ index: Int, end: Int) -> Bool {
    word("as", at: index - 1) && word("young", at: index - 2) && word("as", at: index - 3)
      && isObjectless(end)
  }

  /// `At 49 he is`, `At 91, Ada Keel`: no hour of the day, which is told by twelve.
  private func isOpeningAge(_ index: Int, end: Int, _ age: Double) -> Bool {
    guard age > 12, word("at", at: index - 1), isClauseStart(index - 1) else { return false }
    let next = mark(.comma, at: end) ? end + 1 : end
    if word("he", at: next) || word("she", at: next) || self.is(.givenName, at: next) { return true }
    // "At 69 Varda Elian has closed the lid": two words with capitals, and what they do.
    return next == end && isCapital(next) && isCapital(next + 1)
      && (word("has", at: next + 2) || word("is", at: next + 2) || word("was", at: next + 2)
        || word("had", at: next + 2) || word("still", at: next + 2))
  }

  private func isCapital(_ index: Int) -> Bool {
    guard let token = token(index), token.form == .word else { return false }
    return token.shape.contains(.capitalised) && !token.is(.placeWord) && !token.is(.month)
      && !token.is(.weekday)
  }

  /// `Now 93, he took`, `Ada Keel, now 93, took`, `then 19,`.
  private func isPresentAge(_ index: Int, end: Int, _ age: Double) -> Bool {
    let isShaded = (word("just", at: index - 1) || word("only", at: index - 1)) && age < 40
    guard age > 12, isShaded || word("now", at: index - 1) || word("then", at: index - 1),
      mark(.comma, at: end)
    else { return false }
    if mark(.comma, at: index - 2), let name = token(index - 3) {
      // "The accused, now 56,"
      if isSomebody(index - 3) { return true }
      return name.form == .word && name.shape.contains(.capitalised) && !name.is(.placeWord)
    }
    return startsSentence(index - 1) && !isShaded
      && (word("he", at: end + 1) || word("she", at: end + 1) || self.is(.givenName, at: end + 1))
  }

  private func isClauseStart(_ index: Int) -> Bool {
    startsSentence(index) || mark(.semicolon, at: index - 1) || mark(.comma, at: index - 1)
      || mark(.openQuote, at: index - 1) || mark(.doubleQuote, at: index - 1)
      || word("and", at: index - 1) || word("but", at: index - 1)
  }

  /// `retired at 65`, `married at 19`.
  private func isRetiring(_ index: Int, end: Int, _ age: Double) -> Bool {
    guard age > 12, word("at", at: index - 1), isObjectless(end) else { return false }
    return word("retired", at: index - 2) || word("retire", at: index - 2) || word("retires", at: index - 2)
      || word("retiring", at: index - 2) || word("married", at: index - 2) || word("widowed", at: index - 2)
      || word("orphaned", at: index - 2)
  }

  /// `the youngest 12`, `the oldest of them was 83`.
  private func isOfExtreme(_ index: Int, end: Int, _ figure: Figure) -> Bool {
    guard isObjectless(end), figure.isExact, !word("of", at: end) else { return false }
    var place = index - 1
    let hasVerb =
      word("was", at: place) || word("is", at: place) || word("being", at: place) || word("just", at: place)
      || mark(.comma, at: place)
    while place > index - 4,
      word("was", at: place) || word("is", at: place) || word("being", at: place) || word("just", at: place)
        || word("only", at: place) || mark(.comma, at: place)
    { place -= 1 }
    if word("of", at: place - 1), word("them", at: place) || word("whom", at: place) { place -= 2 }
    guard word("youngest", at: place) || word("oldest", at: place) || word("eldest", at: place) else {
      return false
    }
    // "The youngest three were asleep": as many of them.
    return hasVerb || token(end).map { $0.form == .mark && $0.mark != .comma || word("and", at: end) } ?? true
  }

  private static let people: WordSet = [
    "man", "woman", "boy", "girl", "men", "women", "boys", "girls", "youth", "youths", "lad", "teenager",
    "teenagers", "child", "children", "pupil", "pupils", "student", "students", "widow", "pensioner", "male",
    "female",
  ]

  /// `a woman of 34`, `pupils of 14 to 16`.
  private func isOfPerson(_ index: Int, end: Int, _ age: Double) -> Bool {
    guard word("of", at: index - 1), isObjectless(end) else { return false }
    if isOne(of: Self.people, at: index - 2) { return !word("the", at: index - 3) }
    // "Ada Keel, a schoolmaster of 46,"
    guard age > 15, mark(.comma, at: end) || mark(.period, at: end), !isAttachedDigit(end + 1) else {
      return false
    }
    guard isOnePerson(index - 2) else { return false }
    return (3...6).contains { step in
      self.is(.indefiniteArticle, at: index - step) && mark(.comma, at: index - step - 1)
        && token(index - step - 2)?.shape.contains(.capitalised) == true
    }
  }

  /// `the victim was 28.`, `Ada Keel was 76 when she died`.
  private func isPredicateOfPerson(_ index: Int, end: Int, _ age: Double) -> Bool {
    let verb =
      word("only", at: index - 1) || word("just", at: index - 1) || word("still", at: index - 1)
      ? index - 2 : index - 1
    guard word("was", at: verb) || word("is", at: verb) else { return false }
    // "The accused, Ana Keel, is 46"
    let name = mark(.comma, at: verb - 1) ? nameBeforeAside(endingAt: verb - 1) : verb
    let isTimed =
      word("when", at: end)
      || (word("at", at: end) || word("on", at: end)) && word("the", at: end + 1)
        && (word("time", at: end + 2) || word("night", at: end + 2) || word("day", at: end + 2))
    // "Ada Keel was 21 and had grown up there"
    let goesOn =
      word("and", at: end)
      && (word("had", at: end + 1) || word("has", at: end + 1) || word("was", at: end + 1)
        || word("is", at: end + 1) || word("lived", at: end + 1) || word("lives", at: end + 1))
    guard isTimed || goesOn || token(end).map({ $0.mark == .period && !isAttachedDigit(end + 1) }) ?? true
    else {
      return false
    }
    if isSomebody(verb - 1) { return true }
    // A country may be twelve, in a table.
    let isName = age > 15 ? isCapital(name - 2) : self.is(.givenName, at: name - 2)
    return isName && isCapital(name - 1) && tokens[name - 2].shape.contains(.capitalised)
  }

  /// Past the name of `Ana Keel, born in 1950, was 75`, or of `The accused, Ana Keel, is 46`.
  private func nameBeforeAside(endingAt comma: Int) -> Int {
    // A text that was cut off may begin with the comma.
    guard comma > 3, !self.is(.givenName, at: comma - 2) else { return comma }
    return (max(2, comma - 10)..<comma - 1).last { mark(.comma, at: $0) } ?? comma
  }

  private func isAttachedDigit(_ index: Int) -> Bool {
    token(index).map { $0.form == .digits && !$0.followsSpace } ?? false
  }

  /// Those who have no office and no trade.
  private static let kin: WordSet = [
    "motorist", "pedestrian", "accused", "mum", "mom", "dad", "man", "woman", "boy", "girl", "teenager",
    "pensioner", "baker", "hiker", "diver", "mother", "father", "grandmother", "grandfather", "gran", "son",
    "daughter", "teen", "schoolboy", "schoolgirl", "toddler", "widow", "suspect", "victim", "driver",
  ]

  /// Offices that are called as things are.
  private static let things: WordSet = ["chair", "head", "whip", "canon", "tackle", "model"]

  static let kinsfolk: WordSet = [
    "sons", "daughters", "brothers", "sisters", "children", "boys", "girls", "men", "women", "suspects",
    "victims",
    "twins", "teenagers", "grandsons", "grandchildren", "granddaughters",
  ]

  /// Somebody in one word that an article or a possessive determines: `the victim`, `her son`.
  func isSomebody(_ index: Int) -> Bool {
    guard isOnePerson(index) else { return false }
    return (1...4).contains { step in
      let place = index - step
      return self.is(.determiner, at: place) || self.is(.indefiniteArticle, at: place)
        || self.is(.possessive, at: place)
    }
  }

  func isOnePerson(_ index: Int) -> Bool {
    if isOne(of: Self.kin, at: index) { return true }
    return value(of: .officeTitle, at: index).map { $0 < 3 && !isOne(of: Self.things, at: index) } ?? false
  }

  /// `the suspect, 24, was held`, `her sons, 12 and 14,`.
  func ageBehindPerson(at index: Int) -> Reading? {
    guard let number = number(at: index), number.form == .digits, number.digitCount < 4, number.value >= 1,
      number.value < 110, number.value == number.value.rounded()
    else { return nil }
    let end = number.tokens.upperBound
    let amount = Value.amount(Amount(number.value, unit: "year"))
    // "Leeds man, 34, jailed": headlines go without an article.
    if mark(.comma, at: index - 1), mark(.comma, at: end), !isRestOfShare(end + 1),
      isSomebody(index - 2) || isOne(of: Self.kin, at: index - 2)
    {
      return Reading(.age, number.tokens, amount)
    }
    return isOneOfAges(at: index, end: end) ? Reading(.age, number.tokens, amount) : nil
  }

  /// `of the drivers, 24, or half`: a share and no age.
  private func isRestOfShare(_ index: Int) -> Bool {
    word("or", at: index) || word("of", at: index) || token(index)?.form == .digits
      || self.is(.percentWord, at: index)
  }

  /// How many more of a row of ages may stand on either side of one.
  private static let mostOfRow = 8

  /// Whether a number is one of a row of ages behind their owners.
  private func isOneOfAges(at index: Int, end: Int) -> Bool {
    var first = index
    for _ in 0..<Self.mostOfRow {
      let joint = word("and", at: first - 1) || mark(.comma, at: first - 1) ? first - 2 : first
      guard joint < first, let earlier = token(joint), earlier.form == .digits, earlier.range.count < 4 else {
        break
      }
      first = joint
    }
    guard mark(.comma, at: first - 1), isOne(of: Self.kinsfolk, at: first - 2),
      self.word("of", at: first - 3) == false
    else { return false }
    var last = end
    for _ in 0..<Self.mostOfRow {
      guard word("and", at: last) || mark(.comma, at: last), let later = token(last + 1),
        later.form == .digits,
        later.range.count < 4
      else { break }
      last += 2
    }
    let count = tokens[first..<last].lazy.filter { $0.form == .digits }.count
    return count > 1 && (mark(.comma, at: last) || mark(.period, at: last) || token(last) == nil)
  }
}
