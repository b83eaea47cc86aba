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
    return byZone.keys.sorted().compactMap { difference(byZone[$0] ?? []) } + texts.flatMap(conversions)
  }

  /// Hours of two zones that are always as far apart, and here are not: 20:00 ET (16:00 PT).
  private func conversions(of text: ReportText) -> [WordsDifference] {
    let document = text.document
    return document.tokens.indices.compactMap { bracket in
      guard document.mark(.openBracket, at: bracket), let zone = ClockZone(bracket - 1, in: document),
        let close = closing(bracket, in: document),
        let inside = (bracket + 1..<close).first(where: { ClockZone($0, in: document) != nil }),
        let other = ClockZone(inside, in: document),
        let first = ClockFace.reading(upTo: bracket - 1, from: max(0, bracket - 8), in: document),
        let second = ClockFace.reading(upTo: inside, from: bracket + 1, in: document),
        !zone.isAhead(of: other, by: first.minutes - second.minutes)
      else { return nil }
      return WordsDifference(
        rule: .localTimeAndZone,
        verdict: .conflict,
        confidence: 0.85,
        subject: "hours of two zones",
        groups: [first.tokens.lowerBound..<bracket, second.tokens.lowerBound..<inside + 1].map {
          [(text, fact(at: $0, in: text))]
        }
      )
    }
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
    text.passage(tokens, as: .time, rule: "clock-and-zone")
  }

  // MARK: Reading

  private static let zones: Set<String> = [
    "gmt", "utc", "et", "est", "edt", "pt", "pst", "pdt", "ct", "cst", "cdt", "bst", "cet", "cest", "ist",
    "jst",
  ]

  private func pairs(of text: ReportText) -> [Pair] {
    let document = text.document
    return document.tokens.indices.compactMap { bracket in
      guard document.mark(.openBracket, at: bracket), ClockZone(bracket - 1, in: document) == nil,
        let close = closing(bracket, in: document),
        let zoneToken = (bracket + 1..<close).first(where: { ClockZone($0, in: document) != nil }),
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
