/// Numbers that count nothing that is said: read, never compared.
extension Extractor {
  static let plainNumbers = Extractor(
    kind: .number,
    summary: "Numbers without a noun; they are listed and never compared.",
    rules: [plainNumber, numberOverNumber]
  )

  private static let plainNumber = ExtractionRule(
    name: "plain-number",
    starts: .of(.vagueNumber),
    readFigure: { document, figure, index in document.plainNumber(figure, at: index) },
    examples: [
      .reads("The index closed at 4,656.60.", "4,656.60", as: "4656.6"),
      .reads("three million, two hundred and forty", "three million, two hundred and forty", as: "3000240"),
      .reads("The value is between 20 and 30.", "between 20 and 30", as: "20..30"),
      .reads("He ate two thirds.", "two thirds", as: "\(2.0 / 3)"),
      .ignores("Heat pumps are in 23 per cent of homes and district heating in 12."),
      .ignores("Herring made up 46,000 tonnes, mackerel 23,000 and cod 10,000."),
      .ignores("It caught 46,000 tonnes of herring, 23,000 of mackerel and 10,000 of cod."),
      .ignores("It made £4.2 million, against 3.9 last year."),
      .ignores("Exports reached 7,400 tonnes, imports 6,900."),
      .ignores("The euro fetched 161.20 yen, little changed from 161.35."),
      .ignores("It pumped 2.6 million barrels in June, up from 2.5 million in May."),
      .ignores("It shipped 7,400 tonnes in May, compared with 6,900 a year earlier."),
      .ignores("She is on 41 per cent and he on 39."),
      .ignores("It rose to 6.2 per cent from 5.9 in May."),
      .reads("It earned $3.1 billion. Of its customers, 4 million are abroad.", "4 million", as: "4000000"),
      .reads("It earned $3 million and sold 2 million in Lorn.", "2 million", as: "2000000"),
      .reads("It paid $3 million and €2 million. A loan covers 4 million.", "4 million", as: "4000000"),
      .reads("It has two or more 20-storey towers.", "two or more", as: ">=2"),
      .ignores("Rates in Norway stood at 4 per cent and in Spain at 7."),
      .ignores("Turnout was 46 per cent of voters, against 41."),
      .reads("Rates stood at 4 per cent when the bank opened at 9.", "9", as: "9"),
      .reads("It closed at 4 per cent and the hall reopened at 9.", "9", as: "9"),
      .reads("Troy had 60 per cent of the ball against 10.", "10", as: "10"),
      .reads("Shares rose 3 per cent to 62.", "62", as: "62"),
      .reads("It grew by 3 per cent in the year to 2025 and sold 62.", "62", as: "62"),
      .reads("They won 12 per cent, and finished on 41.", "41", as: "41"),
      .ignores("Call 555-1234 now."),
      .ignores("The attacks of 9/11 and the 24/7 news"),
      .ignores("Flight 370 left in 2019."),
      .ignores("One could see it."),
      .ignores("The CAC 40 fell, the S&P 500 rose and the Nikkei 225 stood still."),
      .reads("It left the FTSE 12 lower.", "12", as: "12"),
      .ignores("He rode alone on stage 17 and led in Week 9, at Turn 6 and in Game 5."),
      .reads("They beat 12 teams, six more.", "six", as: "6"),
      .reads("It sold 12 buses to two towns, of which six lie inland.", "six", as: "6"),
      .ignores("They seized a .38 revolver, a. 357 magnum and a .22-calibre gun."),
      .ignores("She lives at 31 Harbour Street, he at 640 N. Mill Ave. in Lorn."),
      .ignores("Call 800-LORN-22 or 318-4471."),
      .ignores("He waited until half-time with his half-brother, and led in the 2nd half."),
      .ignores("See you on 10 October."),
      .ignores("They left the 4×4 in the 1200 block of Mill Street and bought 95 unleaded."),
      .reads("She set a record of 12 by 4 centimetres.", "12", as: "12"),
      .reads("Lorn won the 4 x 100 metres relay.", "4", as: "4"),
      .reads("After 20 years of talks the share was lowered to 16.", "16", as: "16"),
      .reads("They launched the dollar, which rose to 148.20 against the yen.", "148.20", as: "148.2"),
    ] + MovedLevels.examplesLeftBare + CountsGoingOn.examplesLeftBare
      + MeasuresGoingOn.examplesLeftBare
  )

  private static let numberOverNumber = ExtractionRule(
    name: "number-over-number",
    starts: [],
    startsWithNumber: true,
    needs: .behind(words: "over"),
    read: { document, index in document.numberOverNumber(at: index) },
    examples: [
      .reads("The odds are one over one hundred.", "one over one hundred", as: "0.01"),
      .reads("3 over 4 is less.", "3 over 4", as: "0.75"),
      .ignores("It sold them over 30 years."),
    ]
  )
}

extension Document {
  /// `one over three`: a fraction that is spoken; nothing is counted behind it.
  func numberOverNumber(at index: Int) -> Reading? {
    guard let top = number(at: index), word("over", at: top.tokens.upperBound),
      let bottom = number(at: top.tokens.upperBound + 1), top.value > 0, top.value < bottom.value,
      top.scale == 1, isFree(Figure(top)), isFree(Figure(bottom))
    else { return nil }
    let end = bottom.tokens.upperBound
    let isLast = token(end).map { $0.form == .mark && $0.mark != .percent || $0.is(.stopword) } ?? true
    guard isLast, !word("of", at: end) else { return nil }
    return Reading(.number, index..<end, .amount(Amount(top.value / bottom.value)))
  }

  func plainNumber(_ figure: Figure, at index: Int) -> Reading? {
    guard !isPronoun(figure, at: index), isFree(figure) else { return nil }
    let tokens = figure.tokens
    var modifier = figure.modifier
    var range = tokens
    if let bound = bound(before: tokens.lowerBound) {
      range = bound.start..<range.upperBound
      modifier = bound.modifier
    }
    // "45 (forty-five)": the same number twice.
    if mark(.openBracket, at: range.upperBound), let again = number(at: range.upperBound + 1),
      again.value == figure.value, mark(.closeBracket, at: again.tokens.upperBound)
    {
      range = range.lowerBound..<again.tokens.upperBound + 1
    }
    if let bound = bound(after: range.upperBound) {
      range = range.lowerBound..<bound.end
      modifier = bound.modifier
    }
    return Reading(.number, range, .amount(Amount(figure, unit: nil, modifier: modifier)))
  }

  /// `One could see it`, `the one who`, `no one`: a word for somebody.
  private func isPronoun(_ figure: Figure, at index: Int) -> Bool {
    word("one", at: index) && figure.tokens.count == 1
  }
}
