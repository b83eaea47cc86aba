/// Shares of a hundred, percentage points and multiples.
extension Extractor {
  static let percentages = Extractor(
    kind: .percentage,
    summary: "Shares of a hundred, percentage points, fractions of a whole, and multiples.",
    rules: [
      percentSign, percentageOf, fractionShare, ratioShare, .votesInPerCent, multipleVerb, timesAsMany,
      .wholeText("share-left-bare", examples: LeftOutShares.examples),
      .wholeText("unit-left-out", examples: MovedLevels.examplesOfRates + MeasuresGoingOn.examplesOfRates),
    ]
  )

  private static let percentSign = ExtractionRule(
    name: "percent",
    starts: .of(.vagueNumber),
    needs: .near(.of(.percentWord), words: "basis pc per point bp bps"),
    readFigure: { document, figure, index in
      guard let measure = document.percent(figure, at: index) else { return nil }
      return document.reading(.percentage, of: measure) { document.percent(at: $0) }
    },
    examples: [
      .reads("Turnout was 54 percent.", "54 percent", as: "54 percent"),
      .reads("Sales fell by 3.5%.", "3.5%", as: "3.5 percent"),
      .reads("Between 30 and 40 per cent stayed away.", "Between 30 and 40 per cent", as: "30..40 percent"),
      .reads("Prices rose by more than 12 pct.", "more than 12 pct", as: ">12 percent"),
      .reads("Support is up two percentage points.", "two percentage points", as: "2 percentage point"),
      .reads("The bank cut by 25 basis points.", "25 basis points", as: "0.25 percentage point"),
      .reads("Rates rose from 3% to 3.5%.", "3.5%", as: "3.5 percent"),
      .reads("Rates rose from 3% to 3.5%.", "3%", as: "3 percent"),
      .reads("It fell two-thirds of 1 percent.", "two-thirds of 1 percent", as: "\(2.0 / 3) percent"),
      .reads("up half a percentage point", "half a percentage point", as: "0.5 percentage point"),
      .reads("a rise of 5pc", "5pc", as: "5 percent"),
      .reads("They rose 5 and 10 percent.", "5", as: "5 percent"),
      .reads("It cut its forecast to 2.4 from 2.9 percent.", "2.4", as: "2.4 percent"),
      .reads("a 75-basis-point cut", "75-basis-point", as: "0.75 percentage point"),
      .reads("A quarter-point rise would bring rates to 6%.", "A quarter-point", as: "0.25 percentage point"),
      .reads("It was cut by 50bp to 4%.", "50bp", as: "0.5 percentage point"),
      .reads("It fell 0.2 of a percentage point.", "0.2 of a percentage point", as: "0.2 percentage point"),
      .reads(
        "The error is plus or minus 3.2 percentage points.",
        "3.2 percentage points",
        as: "3.2 percentage point"
      ),
      .reads("A growth of -0.4 percent", "-0.4 percent", as: "-0.4 percent"),
      .ignores("The 54 members met."),
    ] + ReachedLevels.examplesOfShares
  )

  private static let percentageOf = ExtractionRule(
    name: "percentage-of",
    starts: .of(.percentWord),
    read: { document, index in
      guard let measure = document.percentageOf(at: index) else { return nil }
      return Reading(
        .percentage,
        measure.tokens,
        .amount(Amount(measure.figure, unit: measure.unit, modifier: nil))
      )
    },
    examples: [
      .reads("A percentage of 45 was the best yet.", "percentage of 45", as: "45 percent"),
      .ignores("a percentage of 12 firms"),
    ]
  )

  private static let fractionShare = ExtractionRule(
    name: "fraction-of",
    starts: [],
    startsWithNumber: true,
    needs: .trait(.fraction),
    read: { document, index in
      guard let share = document.fractionShare(at: index) else { return nil }
      return document.reading(.percentage, of: share) { _ in nil }
    },
    examples: [
      .reads("A quarter of the jobs will go.", "A quarter of", as: "25 percent"),
      .reads("Nearly half of voters agreed.", "Nearly half of", as: "~50 percent"),
      .reads("Half the fleet sank.", "Half", as: "50 percent"),
      .reads(
        "It will cut its workforce by a third, the firm said.",
        "a third",
        as: "\(1.0 / 3 * 100) percent"
      ),
      .reads("It costs one-twentieth more than last year.", "one-twentieth", as: "5 percent"),
      .reads("The colony has a quarter fewer birds.", "a quarter", as: "25 percent"),
      .reads("Lorn's herons: a quarter gone", "a quarter", as: "25 percent"),
      .ignores("A quarter earlier it was £583, and they ran half a mile more."),
      .ignores("They were late by a third of an hour."),
      .reads("It needs a two-thirds majority.", "two-thirds", as: "\(2.0 / 3 * 100) percent"),
      .ignores("He ran half a mile."),
      .ignores("Half a million people fled."),
    ]
  )

  private static let ratioShare = ExtractionRule(
    name: "one-in-three",
    starts: [],
    startsWithNumber: true,
    needs: .behind(words: "in out of"),
    read: { document, index in
      guard let share = document.ratioShare(at: index) else { return nil }
      return document.reading(.percentage, of: share) { _ in nil }
    },
    examples: [
      .reads("One in five homes lost power.", "One in five", as: "20 percent"),
      .reads("Nine out of 10 agreed.", "Nine out of 10", as: "90 percent"),
      .reads("One child in five cannot swim.", "One child in five", as: "20 percent"),
      .reads("Three women in ten agreed.", "Three women in ten", as: "30 percent"),
      .reads("Four of every ten agreed.", "Four of every ten", as: "40 percent"),
      .ignores("Three women in ten cities agreed, and two men in 20."),
      .ignores("It was the fourth in three days, and another two in five weeks."),
    ]
  )

  private static let multipleVerb = ExtractionRule(
    name: "doubled",
    starts: .of(.multiplier),
    read: { document, index in
      guard let figure = document.multiple(at: index) else { return nil }
      return document.reading(.percentage, of: Measure(figure, unit: "multiple", tokens: figure.tokens)) {
        _ in nil
      }
    },
    examples: [
      .reads("Profits more than doubled.", "more than doubled", as: ">2 multiple"),
      .reads("The price has halved.", "halved", as: "0.5 multiple"),
      .reads("A threefold rise", "threefold", as: "3 multiple"),
    ]
  )

  private static let timesAsMany = ExtractionRule(
    name: "times-as-many",
    starts: .of(.multiplier),
    startsWithNumber: true,
    needs: .behind(words: "times fold"),
    read: { document, index in
      guard let measure = document.timesAsMany(at: index) else { return nil }
      return document.reading(.percentage, of: measure) { _ in nil }
    },
    examples: [
      .reads("It is three times as big.", "three times", as: "3 multiple"),
      .reads("Twice as many came.", "Twice", as: "2 multiple"),
      .reads("A tenfold increase, or 10-fold", "10-fold", as: "10 multiple"),
      .ignores("He was warned three times."),
    ]
  )
}

extension Document {
  /// A figure with `percent`, `%`, `percentage points` or `basis points` behind it.
  func percent(at index: Int) -> Measure? { figure(at: index).flatMap { percent($0, at: index) } }

  /// A figure with `percent` or the like behind it; its number stands at the index.
  func percent(_ figure: Figure, at index: Int) -> Measure? {
    var figure = figure
    if let part = partOfPercent(figure) { return part }
    if let unit = percentUnit(at: figure.tokens.upperBound) {
      if unit.factor != 1 { figure.multiply(by: unit.factor) }
      return Measure(figure, unit: unit.name, tokens: figure.tokens.lowerBound..<unit.end)
    }
    // "They rose 5 and 10 percent."
    if let second = secondOfTwo(behind: figure), let unit = percentUnit(at: second.tokens.upperBound) {
      figure.multiply(by: unit.factor)
      return Measure(figure, unit: unit.name, tokens: figure.tokens)
    }
    // "from 3 to 5 percent" behind "rose": the first figure shares the unit of the second.
    guard figure.value != nil, word("to", at: figure.tokens.upperBound), isChange(before: index),
      let second = number(at: figure.tokens.upperBound + 1),
      let unit = percentUnit(at: second.tokens.upperBound)
    else { return nil }
    figure.multiply(by: unit.factor)
    return Measure(figure, unit: unit.name, tokens: figure.tokens)
  }

  /// `percentage of 45`, where nothing is counted by the number.
  func percentageOf(at index: Int) -> Measure? {
    guard word("of", at: index + 1), let number = number(at: index + 2), number.value <= 100,
      number.form == .digits || number.form == .decimal, !mark(.percent, at: number.tokens.upperBound),
      token(number.tokens.upperBound).map({
        $0.form == .mark && $0.mark != .currency || $0.is(.stopword) || $0.is(.verb)
      }) ?? true
    else { return nil }
    return Measure(Figure(number), unit: "percent", tokens: index..<number.tokens.upperBound)
  }

  func percentUnit(at index: Int) -> (name: String, factor: Double, end: Int)? {
    var place = index
    if mark(.hyphen, at: place), !tokens[place].followsSpace { place += 1 }
    if word("basis", at: place) {
      let points = mark(.hyphen, at: place + 1) ? place + 2 : place + 1
      if word("points", at: points) || word("point", at: points) {
        return ("percentage point", 0.01, points + 1)
      }
    }
    // "50bp", "25 bps"
    if word("bp", at: place) || word("bps", at: place), !tokens[place].shape.contains(.capitalised) {
      return ("percentage point", 0.01, place + 1)
    }
    let end: Int
    if self.is(.percentWord, at: place) {
      end = place + 1
    } else if word("pc", at: place), place == index, let token = token(place), !token.followsSpace,
      !token.shape.contains(.capitalised)
    {
      end = place + 1
    } else if word("per", at: place), word("cent", at: place + 1) {
      end = place + 2
    } else {
      return nil
    }
    let points = mark(.hyphen, at: end) && !tokens[end].followsSpace ? end + 1 : end
    if word("points", at: points) || word("point", at: points) || word("pts", at: points) {
      return ("percentage point", 1, points + 1)
    }
    // "30%25%20": a web address.
    if let next = token(end), !next.followsSpace, next.form != .mark { return nil }
    return ("percent", 1, end)
  }

  /// A fraction as a share of something: `a third of`, `half the`, `two-thirds majority`.
  func fractionShare(at index: Int) -> Measure? {
    guard let number = number(at: index), number.form == .fraction, number.value < 1 else { return nil }
    var figure = Figure(number)
    let end = number.tokens.upperBound
    var shareEnd = end
    if word("of", at: end) {
      guard !word("a", at: end + 1), !word("an", at: end + 1) else { return nil }
      shareEnd = end + 1
    } else {
      let isHalf = word("half", at: end - 1) && self.is(.determiner, at: end)
      let isShare =
        word("majority", at: end) || word("share", at: end) || word("stake", at: end)
        || word("interest", at: end)
      guard isHalf || isShare || isStep(number.tokens) || isShareMore(number.tokens) else { return nil }
    }
    figure.multiply(by: 100)
    return Measure(figure, unit: "percent", tokens: number.tokens.lowerBound..<shareEnd)
  }

  /// `doubled`, `halved`, `tenfold`.
  func multiple(at index: Int) -> Figure? {
    guard let tenths = value(of: .multiplier, at: index), !word("twice", at: index) else { return nil }
    return Figure(
      NumberReading(
        tokens: index..<index + 1,
        value: Double(tenths) / 10,
        form: .words,
        digitCount: 0,
        scale: 1
      )
    )
  }

  /// `three times as many`, `twice the`, `10-fold`.
  func timesAsMany(at index: Int) -> Measure? {
    if word("twice", at: index) {
      guard isComparison(at: index + 1), let figure = multiple(twice: index) else { return nil }
      return Measure(figure, unit: "multiple", tokens: figure.tokens)
    }
    // Few figures have the word behind them, and to look for it costs less than to read the figure.
    guard (index + 1..<index + 12).contains(where: { word("times", at: $0) || word("fold", at: $0) }),
      let figure = figure(at: index)
    else { return nil }
    let end = figure.tokens.upperBound
    if mark(.hyphen, at: end), word("fold", at: end + 1) {
      return Measure(figure, unit: "multiple", tokens: figure.tokens.lowerBound..<end + 2)
    }
    guard word("times", at: end), isComparison(at: end + 1) else { return nil }
    return Measure(figure, unit: "multiple", tokens: figure.tokens.lowerBound..<end + 1)
  }

  private func multiple(twice index: Int) -> Figure? {
    Figure(NumberReading(tokens: index..<index + 1, value: 2, form: .words, digitCount: 0, scale: 1))
  }

  private func isComparison(at index: Int) -> Bool {
    if word("as", at: index) || word("more", at: index) { return true }
    if word("the", at: index) { return token(index + 1).map { $0.form == .word } ?? false }
    return word("higher", at: index) || word("larger", at: index) || word("greater", at: index)
      || word("bigger", at: index) || word("less", at: index) || word("faster", at: index)
  }
}
