extension ReportCheck {
  /// "Died on Sunday, aged 71 … born in March 1950": the years make 75.
  static let ageAndBirth = ReportCheck(
    name: "age-and-birth",
    summary: "An age that does not go with the year of birth and the date of the report.",
    explanation:
      "The age of somebody who has died is held against the only year of birth and the date of the report.",
    kind: .arithmetic,
    examples: [
      ReportExample(
        "The sculptor Ivo Maric has died, aged 61, his family said. He was born in Split in March 1950.",
        .conflict,
        published: "2025-10-11T10:00:00Z"
      ),
      ReportExample(
        "The singer Asha Rao, born in 1940, was 75. She died in Lorn on Monday.",
        .conflict,
        published: "2026-03-11T10:00:00Z"
      ),
      ReportExample(
        "Born in 1899, Petra Vale left Austria in 1938 and died in Montevideo at the age of 81.",
        nil,
        published: "2025-03-11T10:00:00Z"
      ),
      ReportExample(
        "The sculptor Ivo Maric has died, aged 75, his family said. He was born in Split in March 1950.",
        nil,
        published: "2025-10-11T10:00:00Z"
      ),
    ]
  ) { text in
    guard let published = text.published else { return [] }
    let document = text.document
    let births = text.facts.indices.filter { index in
      let start = text.facts[index].tokens.lowerBound
      return text.facts[index].kind == .date && (start - 6..<start).contains { document.word("born", at: $0) }
    }
    guard births.count == 1, let birth = births.first, case .time(let born) = text.facts[birth].value,
      let start = born.start, let end = born.end
    else { return [] }
    let ages = text.facts.indices.filter { text.facts[$0].kind == .age && tellsOfDeath($0, in: text) }
    guard ages.count == 1, let age = ages.first, case .amount(let amount) = text.facts[age].value,
      let years = amount.low, years == amount.high, amount.modifier == nil
    else { return [] }
    let oldest = Double(published.day.number - start.day.number) / 365.2425
    let youngest = Double(published.day.number - end.day.number) / 365.2425
    guard oldest > 0, years > oldest.rounded(.down) + 1 || years < youngest.rounded(.down) - 1 else {
      return []
    }
    return [
      ReportCheck.Discrepancy(
        facts: [age, birth],
        confidence: 0.8,
        subject: "age",
        sum: "born in \(born.value) makes about \(ValueText.number(oldest.rounded(.down))), "
          + "not \(ValueText.number(years))",
        doubt: "It would hold if the age were that of somebody else, or at another time."
      )
    ]
  }

  /// "Founded in 2011, holds its 13th edition" in 2025: yearly editions would make 15.
  static let editionAndYears = ReportCheck(
    name: "edition-and-years",
    summary: "A number of yearly editions that does not go with the year of the first.",
    explanation:
      "Counts the years since the first; years in which nothing was held explain a lower number.",
    kind: .arithmetic,
    examples: [
      ReportExample(
        "The festival, founded in 2011, holds its 13th edition on Friday.",
        .review,
        published: "2025-10-08T10:00:00Z"
      ),
      ReportExample(
        "The band, founded in 1876, marks its 140th anniversary on Friday.",
        .conflict,
        published: "2025-10-08T10:00:00Z"
      ),
      ReportExample(
        "The festival, founded in 2011, holds its 15th edition on Friday.",
        nil,
        published: "2025-10-08T10:00:00Z"
      ),
    ]
  ) { text in
    guard let published = text.published else { return [] }
    let document = text.document
    return document.sentences.flatMap { sentence -> [Discrepancy] in
      let inside = text.facts(in: sentence.tokens)
      guard
        let edition = inside.first(where: { index in
          text.facts[index].kind == .ordinal && text.unit(of: index).map { yearly.contains($0) } ?? false
        }), case .amount(let amount) = text.facts[edition].value, let number = amount.low,
        let founding = inside.first(where: { index in
          let start = text.facts[index].tokens.lowerBound
          return text.facts[index].kind == .date
            && (start - 3..<start).contains { foundingWords.contains(document.lowercased($0)) }
        }), case .time(let founded) = text.facts[founding].value, let start = founded.start
      else { return [] }
      let years = published.day.components.year - start.day.components.year
      guard years > 0, years < 300, Int(number) != years, Int(number) != years + 1 else { return [] }
      // A jubilee comes round whether or not anything was held.
      let isJubilee = text.unit(of: edition) == "anniversary" || text.unit(of: edition) == "birthday"
      return [
        Discrepancy(
          facts: [founding, edition],
          verdict: isJubilee ? .conflict : .review,
          confidence: isJubilee ? 0.75 : 0.6,
          subject: isJubilee ? "anniversary" : "edition",
          sum:
            isJubilee
            ? "\(years) years from \(start.day.components.year) to \(published.day.components.year), "
              + "not \(ValueText.number(number))"
            : "\(years + 1) editions from \(start.day.components.year) to \(published.day.components.year) if held "
              + "every year, not \(ValueText.number(number))",
          doubt: isJubilee
            ? "It would hold if the anniversary were of something else."
            : "It would hold if the event was not held every year."
        )
      ]
    }
  }

  /// Whether an age is that of somebody who has just died; the ages of a life's stations stand everywhere.
  private static func tellsOfDeath(_ fact: Int, in text: ReportText) -> Bool {
    let document = text.document
    let index = document.sentenceIndex(ofToken: text.facts[fact].tokens.lowerBound)
    guard document.sentences.indices.contains(index), let today = text.published?.day.number else {
      return false
    }
    // "She was 75. She died in Lorn on Monday."
    let next = index + 1
    let goesOn =
      document.sentences.indices.contains(next)
      && ["he", "she"].contains { document.lowercased(document.sentences[next].tokens.lowerBound) == $0 }
    let tokens =
      document.sentences[index].tokens
      .lowerBound..<document.sentences[goesOn ? next : index].tokens.upperBound
    // "Born in 1899, she died in Montevideo at the age of 81": that is history.
    let isRecent =
      tokens.contains { document.word("has", at: $0) && document.word("died", at: $0 + 1) }
      || text.facts(in: tokens).contains { fact in
        guard case .time(let timex) = text.facts[fact].value, let day = timex.start?.day.number
        else { return false }
        return (0...60).contains(today - day)
      }
    return isRecent
      && tokens.contains { ["died", "dies", "dead", "death"].contains(document.lowercased($0)) }
  }

  private static let yearly: Set<String> = ["edition", "festival", "anniversary", "birthday"]
  private static let foundingWords: Set<String> = [
    "launched", "founded", "established", "started", "begun", "created", "inaugurated", "born",
  ]
}
