extension ReportCheck {
  /// "In 1968, aged 17 … in 2013 he was 53": he was 62.
  static let yearsOfLives = ReportCheck(
    name: "years-of-lives",
    summary:
      "Two ages of one person, each with its year, that lie further apart than the years, or less far.",
    explanation:
      "The ages of a passage of two sentences that tells two of one person are held against the years beside them; years "
      + "'until' a year against the year in which they began.",
    kind: .arithmetic,
    examples: [
      ReportExample("He joined in 1968, aged 17. When he left in 2013 he was 53.", .conflict),
      ReportExample("He joined in 1968, aged 17. When he left in 2013 he was 62.", nil),
      ReportExample("He joined in 1968, aged 17. In 2013 his son, 58, took over.", nil),
      ReportExample("His wife died in 2003, aged 34. He was 51 when he married again in 2012.", nil),
      ReportExample("He hurt a boy aged 11 in 1979. When he was jailed in 2022 he was 81.", nil),
      ReportExample("Built in 1902, it was a school for 40 years until it shut in 1985.", nil),
      ReportExample("Crowned in 1981, he reigned for 29 years until his death in 2020.", .conflict),
      ReportExample("Crowned in 1981, he reigned for 39 years until his death in 2020.", nil),
      ReportExample(
        "Born in 1930 and crowned in 1981, he reigned for 39 years until his death in 2020.",
        nil
      ),
    ]
  ) { text in
    text.sentences(with: [.age, .duration]).compactMap {
      let reader = LifeReader(text: text, sentence: $0)
      return reader.ages() ?? reader.reign()
    }
  }
}

/// Reads ages and lengths of time with their years off a sentence and the one behind it.
private struct LifeReader {
  let text: ReportText
  let sentence: Int

  /// So many words may stand between an age and its year.
  private static let reach = 8

  private struct Age {
    let fact: Int
    let years: Double
    let date: Int
    let year: Int
  }

  /// Two ages of one person, told with their years.
  func ages() -> ReportCheck.Discrepancy? {
    let document = text.document
    let first = document.sentences[sentence].tokens
    let next =
      document.sentences.indices.contains(sentence + 1) ? document.sentences[sentence + 1].tokens : first
    let inside = text.facts(in: first.lowerBound..<next.upperBound)
    let ages = inside.filter { text.facts[$0].kind == .age }
    guard ages.count == 2, ages.contains(where: { first.contains(text.facts[$0].tokens.lowerBound) }) else {
      return nil
    }
    let told = ages.compactMap { age($0, among: inside) }
    guard told.count == 2, told[0].date != told[1].date, isOfOne(told[1]), isOfSubject(told[0]) else {
      return nil
    }
    let (years, made) = (abs(told[1].years - told[0].years), abs(Double(told[1].year - told[0].year)))
    guard abs(years - made) > 1, made > 0, (told[1].years > told[0].years) == (told[1].year > told[0].year)
    else {
      return nil
    }
    return ReportCheck.Discrepancy(
      facts: (told.map(\.fact) + told.map(\.date)).sorted(),
      confidence: 0.75,
      subject: "age",
      sum:
        "\(told[0].year) to \(told[1].year) is \(ValueText.number(made)) years, \(ValueText.number(told[0].years)) to "
        + "\(ValueText.number(told[1].years)) is \(ValueText.number(years))",
      doubt: "It would hold if the ages were those of two people."
    )
  }

  /// An exact age and the nearest year, with no other between.
  private func age(_ fact: Int, among inside: Range<Int>) -> Age? {
    guard case .amount(let amount) = text.facts[fact].value, let years = amount.low, years == amount.high,
      amount.modifier == nil
    else { return nil }
    let sentence = text.document.sentenceIndex(ofToken: text.facts[fact].tokens.lowerBound)
    let near = inside.filter {
      text.document.sentenceIndex(ofToken: text.facts[$0].tokens.lowerBound) == sentence
        && year(of: $0) != nil
    }
    guard near.count == 1, let date = near.first, let year = year(of: date) else { return nil }
    let (mine, theirs) = (text.facts[fact].tokens, text.facts[date].tokens)
    let gap = max(mine.lowerBound, theirs.lowerBound) - min(mine.upperBound, theirs.upperBound)
    return gap <= Self.reach ? Age(fact: fact, years: years, date: date, year: year) : nil
  }

  /// `he was 58`, `when she turned 23`: of whom the text has been telling.
  private func isOfOne(_ age: Age) -> Bool {
    let before = text.words(
      before: text.facts[age.fact].tokens.lowerBound,
      upTo: 3,
      in: text.document.sentenceIndex(ofToken: text.facts[age.fact].tokens.lowerBound)
    )
    let lead =
      text.document.sentences[
        text.document.sentenceIndex(ofToken: text.facts[age.fact].tokens.lowerBound)
      ].tokens.lowerBound..<before.upperBound
    // "His brother John signed up when he was 18."
    return text.holds(["he", "she"], in: before.lowerBound..<text.facts[age.fact].tokens.upperBound)
      && !text.holds(["his", "her", "their"], in: lead)
      && !lead.dropFirst().contains { text.document.tokens[$0].shape.contains(.capitalised) }
  }

  /// `He joined in 1968, aged 17`: the age of whom the sentence begins with, not of somebody told in it.
  private func isOfSubject(_ age: Age) -> Bool {
    let document = text.document
    let first = document.sentences[sentence].tokens.lowerBound
    let start = text.facts[age.fact].tokens.lowerBound
    return (document.word("he", at: first) || document.word("she", at: first))
      && document.word("aged", at: start)
      && document.mark(.comma, at: start - 1) && text.facts[age.date].tokens.upperBound == start - 1
  }

  private static let crowning: WordSet = [
    "crowned", "elected", "appointed", "enthroned", "installed", "anointed",
  ]
  private static let reigning: WordSet = ["reigned", "ruled", "served", "governed", "presided"]

  /// "Crowned in 1981, he reigned for 29 years until his death in 2020".
  func reign() -> ReportCheck.Discrepancy? {
    let document = text.document
    let tokens = document.sentences[sentence].tokens
    let inside = text.facts(in: tokens)
    let lengths = inside.filter { text.facts[$0].kind == .duration }
    let dates = inside.filter { year(of: $0) != nil }
    guard lengths.count == 1, dates.count == 2, let length = lengths.first,
      case .time(let timex) = text.facts[length].value, timex.modifier == nil, timex.value.last == "Y",
      let years = Double(timex.value.dropFirst().dropLast()), years > 2,
      let first = year(of: dates[0]), let last = year(of: dates[1]), last > first
    else { return nil }
    let passage = text.facts[length].tokens
    guard text.facts[dates[0]].tokens.upperBound <= passage.lowerBound,
      document.word("for", at: passage.lowerBound - 1),
      document.word("until", at: passage.upperBound) || document.word("till", at: passage.upperBound),
      text.facts[dates[1]].tokens.lowerBound >= passage.upperBound,
      document.isOne(of: Self.crowning, at: tokens.lowerBound),
      document.isOne(of: Self.reigning, at: passage.lowerBound - 2)
    else { return nil }
    let made = Double(last - first)
    guard abs(made - years) > 1, made < years * 3, years < made * 3 else { return nil }
    return ReportCheck.Discrepancy(
      facts: [dates[0], length, dates[1]],
      confidence: 0.75,
      subject: "length of time",
      sum: "\(first) to \(last) is \(ValueText.number(made)) years, not \(ValueText.number(years))",
      doubt: "It would hold if the years were counted from another one, or with a break."
    )
  }

  /// The year of a date; nil where it is none, or only implied.
  private func year(of fact: Int) -> Int? {
    guard text.facts[fact].kind == .date, case .time(let timex) = text.facts[fact].value,
      !timex.implied.contains(.year), timex.modifier == nil, timex.value.utf8.count >= 4
    else { return nil }
    return Int(timex.value.prefix(4))
  }
}
