/// Finds local times whose hours in brackets lie otherwise apart than those of the rest of the story.
struct ZoneComparison {
  let texts: [ReportText]

  /// A local time with the time of a zone behind it: 13:53 (10:23 GMT).
  private struct Pair {
    let text: ReportText
    let zone: String
    /// Minutes that the local clock is ahead, from -12 to 14 hours.
    let ahead: Int
    let local: Range<Int>
    let inBrackets: Range<Int>
  }

  func differences() -> [WordsDifference] {
    let byZone = Dictionary(grouping: texts.flatMap(pairs), by: \.zone)
    return byZone.keys.sorted().compactMap { difference(byZone[$0] ?? []) }
  }

  /// Two distances of half an hour or an hour: places further apart have clocks of their own.
  private func difference(_ pairs: [Pair]) -> WordsDifference? {
    let counts = Dictionary(grouping: pairs, by: \.ahead).sorted {
      $0.value.count != $1.value.count ? $0.value.count > $1.value.count : $0.key < $1.key
    }
    guard counts.count == 2, abs(counts[0].key - counts[1].key) <= 60, let odd = counts[1].value.first,
      let other = counts[0].value.first
    else { return nil }
    let slip = [odd.local, odd.inBrackets].map { (odd.text, fact(at: $0, in: odd.text)) }
    return WordsDifference(
      rule: .localTimeAndZone,
      verdict: .conflict,
      confidence: counts[0].value.count > counts[1].value.count ? 0.8 : 0.6,
      subject: "local time and \(odd.zone.uppercased())",
      groups: [
        slip, [(other.text, fact(at: other.local.lowerBound..<other.inBrackets.upperBound, in: other.text))],
      ]
    )
  }

  private func fact(at tokens: Range<Int>, in text: ReportText) -> Fact {
    Fact(
      kind: .time,
      range: text.document.range(of: tokens),
      tokens: tokens,
      part: text.part,
      value: .words(Words(text.document.plainText(tokens))),
      rule: "clock-and-zone"
    )
  }

  // MARK: Reading

  private static let zones: Set<String> = [
    "gmt", "utc", "et", "est", "edt", "pt", "pst", "pdt", "ct", "cst", "cdt", "bst", "cet", "cest", "ist",
    "jst",
  ]

  private func pairs(of text: ReportText) -> [Pair] {
    let document = text.document
    return document.tokens.indices.compactMap { bracket in
      guard document.mark(.openBracket, at: bracket), let close = closing(bracket, in: document),
        let zoneToken = (bracket + 1..<close).first(where: { Self.zones.contains(document.lowercased($0)) }),
        let zoned = ClockFace.reading(upTo: zoneToken, from: bracket + 1, in: document),
        let local = ClockFace.reading(upTo: bracket, from: max(0, bracket - 8), in: document)
      else { return nil }
      var ahead = (local.minutes - zoned.minutes) % 1440
      if ahead <= -720 { ahead += 1440 }
      if ahead > 840 { ahead -= 1440 }
      return Pair(
        text: text,
        zone: document.lowercased(zoneToken),
        ahead: ahead,
        local: local.tokens,
        inBrackets: zoned.tokens.lowerBound..<zoneToken + 1
      )
    }
  }

  private func closing(_ bracket: Int, in document: Document) -> Int? {
    (bracket + 1..<bracket + 12).first { document.mark(.closeBracket, at: $0) }
  }
}

/// A time of day as it is printed: 1353, 13:53, 4.30 a.m., 6 pm.
struct ClockFace {
  /// Minutes since midnight.
  let minutes: Int
  let tokens: Range<Int>

  /// The time that stands before a token, across words such as "local time" and "hours".
  static func reading(upTo end: Int, from start: Int, in document: Document) -> ClockFace? {
    var index = end - 1
    var half: Int?
    while index >= start, let token = document.token(index) {
      if token.form == .digits { break }
      let letters = document.lowercased(index).filter { $0 != "." }
      switch letters {
      case "am": half = 0
      case "pm": half = 12
      case "local", "time", "hours", "hrs", "h", "a", "p", "m", "o'clock", "yesterday", "today": break
      default:
        guard token.mark == .period else { return nil }
      }
      index -= 1
    }
    guard index >= start else { return nil }
    var first = index
    let separator = document.token(index - 1)?.mark
    let hasMinutes =
      (separator == .colon || separator == .period) && document.token(index - 2)?.form == .digits
      && index - 2 >= start
    if hasMinutes { first = index - 2 }
    guard let clock = clock(first, hasMinutes ? index : nil, half: half, in: document) else { return nil }
    return ClockFace(minutes: clock, tokens: first..<end)
  }

  private static func clock(_ first: Int, _ second: Int?, half: Int?, in document: Document) -> Int? {
    guard var hour = Int(document.string(first..<first + 1)) else { return nil }
    var minute = 0
    if let second {
      guard let value = Int(document.string(second..<second + 1)) else { return nil }
      minute = value
    } else if document.string(first..<first + 1).utf8.count == 4 {
      (hour, minute) = (hour / 100, hour % 100)
    } else if half == nil {
      return nil
    }
    if let half, hour <= 12 { hour = hour % 12 + half }
    return hour < 24 && minute < 60 ? hour * 60 + minute : nil
  }
}
