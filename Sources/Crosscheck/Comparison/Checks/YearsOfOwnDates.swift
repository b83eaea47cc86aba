extension ReportCheck {
  /// "Founded in 1876 … its 140th anniversary" in 2026, "in 1990, 25 years ago" in 2025.
  static let yearsOfOwnDates = ReportCheck(
    name: "years-of-own-dates",
    summary: "A number of years that does not go with the years beside it.",
    explanation:
      "Years of service or of a reign are held against the first and the last year, 'years ago' against the date of the "
      + "report; a year more or less is let pass.",
    kind: .arithmetic,
    examples: [
      ReportExample("She led Lorn for 12 years, from 2008 to 2017.", .conflict),
      ReportExample("She led Lorn for nine years, from 2008 to 2017.", nil),
      ReportExample(
        "The bridge was opened in 1990, 25 years ago.",
        .conflict,
        published: "2025-10-11T10:00:00Z"
      ),
      ReportExample("The bridge was opened in 1990, 35 years ago.", nil, published: "2025-10-11T10:00:00Z"),
      ReportExample(
        "Ana Rey, who took command of the ferry in 1998, tied it up on Tuesday after 37 years as its captain.",
        .conflict,
        published: "2025-10-11T10:00:00Z"
      ),
      ReportExample(
        "Ana Rey, who took command of the ferry in 1998, tied it up on Tuesday after 27 years as its captain.",
        nil,
        published: "2025-10-11T10:00:00Z"
      ),
      ReportExample(
        "The Rialto will close in June after 62 years. It opened in 1954.",
        .conflict,
        published: "2026-03-11T10:00:00Z"
      ),
      ReportExample(
        "The Rialto will close in June after 72 years. It opened in 1954.",
        nil,
        published: "2026-03-11T10:00:00Z"
      ),
      ReportExample(
        "Ana Rey will retire in June after 34 years. She joined in 1988.",
        .review,
        published: "2026-03-11T10:00:00Z"
      ),
      ReportExample(
        "The Rialto will close in June after 12 years of losses. A rival opened in 1954.",
        nil,
        published: "2026-03-11T10:00:00Z"
      ),
      ReportExample(
        "Nurses began a 36-hour strike at 8am on Monday; it is to end at 8am on Wednesday.",
        .conflict,
        published: "2026-03-11T10:00:00Z"
      ),
      ReportExample(
        "Nurses began a 48-hour strike at 8am on Monday; it is to end at 8am on Wednesday.",
        nil,
        published: "2026-03-10T10:00:00Z"
      ),
      ReportExample(
        "The shop was shut from 9.15am to 11.45am, for five hours.",
        .conflict,
        published: "2025-10-11T10:00:00Z"
      ),
      ReportExample(
        "The shop was shut from 9.15am to 11.45am, for two and a half hours.",
        nil,
        published: "2025-10-11T10:00:00Z"
      ),
      ReportExample(
        "The strike ran from 3 March to 14 March, three weeks in all.",
        .conflict,
        published: "2025-10-11T10:00:00Z"
      ),
      ReportExample(
        "The strike ran from 3 March to 14 March, 12 days in all.",
        nil,
        published: "2025-10-11T10:00:00Z"
      ),
      ReportExample(
        "The strike ran from 3 March to 14 March, three weeks after the first.",
        nil,
        published: "2025-10-11T10:00:00Z"
      ),
    ]
  ) { text in
    text.sentences(with: [.duration, .date]).compactMap {
      let reader = LengthReader(text: text, sentence: $0)
      return reader.discrepancy() ?? reader.yearsAgo() ?? CareerReader(text: text, sentence: $0).discrepancy()
    }
  }
}

/// Reads a length of time, and the two times or the year that it lies between, off a sentence.
private struct LengthReader {
  let text: ReportText
  let sentence: Int

  /// How many tokens may part a length and its times.
  private static let reach = 5

  private struct Told {
    let fact: Int
    let days: Double
    let step: Double
    let tokens: Range<Int>
  }

  func discrepancy() -> ReportCheck.Discrepancy? {
    let inside = Array(text.facts(in: text.document.sentences[sentence].tokens))
    let lengths = inside.compactMap(length)
    guard lengths.count == 1, let length = lengths.first,
      let (facts, days, words) = stretch(inside, beside: length) ?? ends(of: length, inside)
    else { return nil }
    // "Two days, Monday and Tuesday": the first and the last count or do not.
    let slack = max(length.step * 1.02, days * 0.03)
    guard days > 0, abs(days - length.days) > slack, length.days < days * 6, days < length.days * 6 else {
      return nil
    }
    return ReportCheck.Discrepancy(
      facts: [length.fact] + facts,
      confidence: 0.75,
      subject: "length of time",
      sum: "\(words) is \(Self.told(days)), not \(text.document.string(length.tokens))",
      doubt: "It would hold if the length were of something else than this time."
    )
  }

  private static func told(_ days: Double) -> String {
    if days >= 700 { return "\(Int((days / 365.25).rounded())) years" }
    if days >= 2 { return "\(Int(days.rounded())) days" }
    let minutes = Int((days * 1440).rounded())
    return "\(minutes / 60) hours \(minutes % 60) minutes"
  }

  /// An exact length that tells how long, or how long ago.
  private func length(_ fact: Int) -> Told? {
    guard text.facts[fact].kind == .duration, case .time(let timex) = text.facts[fact].value,
      timex.modifier == nil, !timex.value.utf8.contains(UInt8(ascii: "X")),
      !timex.value.utf8.contains(UInt8(ascii: "/")), let length = TimeLength(timex: timex.value)
    else { return nil }
    return Told(
      fact: fact,
      days: length.lower,
      step: TimeLength.step(of: timex.value),
      tokens: text.facts[fact].tokens
    )
  }

  /// The time that a length stands right beside: from one moment to another, or since a year.
  private func stretch(_ inside: [Int], beside length: Told) -> (facts: [Int], days: Double, words: String)? {
    let behind = length.tokens.upperBound
    // "three weeks after the first": how far off.
    if text.holds(
      ["after", "before", "later", "earlier", "from", "old", "into", "of"],
      in: text.words(behind: behind, upTo: 1, in: sentence)
    ) {
      return nil
    }
    for fact in inside where isNear(text.facts[fact].tokens, length.tokens) {
      guard case .time(let timex) = text.facts[fact].value, text.facts[fact].kind != .duration else {
        continue
      }
      if timex.value.utf8.contains(UInt8(ascii: "/")), let days = Self.days(of: timex) {
        return ([fact], days, text.document.string(text.facts[fact].tokens))
      }
    }
    return years(inside, beside: length)
  }

  /// "A 36-hour strike at 8am on Monday; it is to end at 8am on Wednesday".
  private func ends(of length: Told, _ inside: [Int]) -> (facts: [Int], days: Double, words: String)? {
    let moments = inside.filter { [.date, .time].contains(text.facts[$0].kind) }
    guard moments.count == 2, let first = moments.first, let last = moments.last,
      text.facts[first].kind == text.facts[last].kind,
      length.tokens.lowerBound < text.facts[first].tokens.lowerBound,
      case .time(let begun) = text.facts[first].value, case .time(let ended) = text.facts[last].value,
      begun.modifier == nil, ended.modifier == nil, let start = begun.start, let end = ended.start
    else { return nil }
    let before = { text.words(before: text.facts[$0].tokens.lowerBound, upTo: 4, in: sentence) }
    guard text.holds(Self.endings, in: before(last)),
      text.holds(
        Self.starts,
        in: text.document.sentences[sentence].tokens.prefix { $0 < text.facts[first].tokens.lowerBound }
      )
    else { return nil }
    let isDays = text.facts[first].kind == .date
    guard !isDays || begun.value.utf8.count == 10 && ended.value.utf8.count == 10 else { return nil }
    let days =
      isDays
      ? Double(end.day.number - start.day.number + 1)
      : Double(end.universalMinute - start.universalMinute) / 1440
    let words = [first, last].map { text.document.string(text.facts[$0].tokens) }
    return ([first, last], days, "\(words[0]) to \(words[1])")
  }

  private static let starts: Set<String> = [
    "began", "begin", "begins", "beginning", "start", "starts", "started", "starting", "from", "launched",
  ]
  private static let endings: Set<String> = [
    "end", "ends", "ending", "ended", "until", "till", "finish", "finishes",
  ]

  /// "12 years, from 2008 to 2017", "between 2008 and 2017".
  private func years(_ inside: [Int], beside length: Told) -> (facts: [Int], days: Double, words: String)? {
    guard length.step > 365 else { return nil }
    let years = inside.filter { year(of: $0) != nil }
    guard years.count == 2, let first = years.first, let last = years.last, let start = year(of: first),
      let end = year(of: last), end > start
    else { return nil }
    let (from, to) = (text.facts[first].tokens.lowerBound, text.facts[last].tokens.lowerBound)
    let isSpan =
      text.document.word("from", at: from - 1) && isLink(to - 1, ["to", "until", "till"])
      || text.document.word("between", at: from - 1) && isLink(to - 1, ["and"])
    guard isSpan, isNear(from - 1..<to + 1, length.tokens) else { return nil }
    return ([first, last], Double(end - start) * 365.25, "from \(start) to \(end)")
  }

  /// "In 1990, 25 years ago": a year, and right behind it the year that the words come to.
  func yearsAgo() -> ReportCheck.Discrepancy? {
    let dates = text.facts(in: text.document.sentences[sentence].tokens).filter {
      text.facts[$0].kind == .date
    }
    for (first, second) in zip(dates, dates.dropFirst()) {
      let (named, counted) = (text.facts[first].tokens, text.facts[second].tokens)
      guard let year = self.year(of: first), let other = self.year(of: second), abs(year - other) > 1,
        text.document.word("ago", at: counted.upperBound - 1),
        text.document.is(.timeUnit, at: counted.upperBound - 2),
        counted.lowerBound - named.upperBound == 1,
        text.document.mark(.comma, at: named.upperBound) || isLink(named.upperBound, ["or"])
      else { continue }
      return ReportCheck.Discrepancy(
        facts: [first, second],
        confidence: 0.8,
        subject: "years",
        sum: "\(text.document.string(counted)) was \(other), not \(year)",
        doubt: "It would hold if the years were counted from another one."
      )
    }
    return nil
  }

  private func year(of fact: Int) -> Int? {
    guard text.facts[fact].kind == .date, case .time(let timex) = text.facts[fact].value,
      timex.value.utf8.count == 4
    else { return nil }
    return Int(timex.value)
  }

  private func isLink(_ index: Int, _ words: [StaticString]) -> Bool {
    words.contains { text.document.word($0, at: index) }
  }

  /// Whether few words stand between two passages, a comma, "for" or a bracket among them and no other figure.
  private func isNear(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    let gap =
      left.upperBound <= right.lowerBound
      ? left.upperBound..<right.lowerBound
      : right.upperBound..<max(right.upperBound, left.lowerBound)
    guard gap.count <= Self.reach else { return false }
    return gap.isEmpty
      || gap.allSatisfy { !text.document.is(.verb, at: $0) && text.document.tokens[$0].mark != .semicolon }
        && (gap.contains { text.document.mark(.comma, at: $0) || text.document.mark(.openBracket, at: $0) }
          || isLink(gap.lowerBound, ["for"]))
  }

  /// How many days a stretch of days or of clock times has; its last day counts.
  private static func days(of timex: Timex) -> Double? {
    let ends = timex.value.split(separator: "/").map(String.init)
    guard ends.count == 2 else { return nil }
    if let first = CalendarDay(iso: ends[0]), let last = CalendarDay(iso: ends[1]), ends[0].utf8.count == 10 {
      return Double(last.number - first.number + 1)
    }
    guard let start = timex.start, let end = timex.end, ends[0].utf8.contains(UInt8(ascii: "T")) else {
      return nil
    }
    let minutes = end.universalMinute - start.universalMinute
    return minutes > 0 && minutes < 1440 ? Double(minutes) / 1440 : nil
  }
}
