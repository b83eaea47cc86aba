extension Claim {
  /// Whether it is a time of day told to the minute: of such a report has fewer than of full hours.
  var isToTheMinute: Bool { gauge.minute != nil && part != nil }

  /// How much a part of two times tells that is the same in both; nil where none is.
  func commonPart(with other: Claim) -> Double? {
    if let part, let theirs = other.part, part.key == theirs.key { return part.weight }
    // Of hours with two ends one: 'shut from ten to five', 'between ten and six'.
    return gauge.hours?.sharesOneEnd(with: other.gauge.hours) == true ? 0.3 : nil
  }
}

/// A part of a time that stays as it was where a slip changes another: 4.12 and 2.12, 3 hours 20 and 2 hours 20.
///
/// *Why it matters*: two reports seldom print one number of minutes by chance.
struct TimePart: Sendable {
  /// Equal for times that have the part in common.
  let key: Concept
  /// How much it tells, 0 to 1: quarters of an hour are printed more often than twelve minutes.
  let weight: Double

  init?(of fact: Fact, _ family: Family, in document: Document) {
    guard case .time(let timex) = fact.value, timex.modifier == nil else { return nil }
    switch family {
    case .time:
      guard let minute = timex.minuteOfDay, minute % 60 != 0,
        !TimePart.isStamp(fact, in: document),
        !TimePart.isInOpenZone(fact, in: document)
      else { return nil }
      self.init(letters: "minute \(minute % 60)", weight: minute % 30 == 0 ? 0.4 : minute % 15 == 0 ? 0.7 : 1)
    case .duration:
      guard let smallest = TimePart.smallest(of: timex.value) else { return nil }
      self.init(letters: "length \(smallest)", weight: 1)
    default: return nil
    }
  }

  private init(letters: String, weight: Double) {
    key = Concept(letters: letters.utf8)
    self.weight = weight
  }

  /// A time with a date in figures, or a month and a year, tells when something was put out.
  private static func isStamp(_ fact: Fact, in document: Document) -> Bool {
    if fact.tokens.contains(where: { document.tokens[$0].mark == .slash }) { return true }
    return fact.tokens.contains { document.is(.month, at: $0) }
      && fact.tokens.contains { document.tokens[$0].form == .digits && document.tokens[$0].range.count == 4 }
  }

  /// 'ET', '4.30pm Eastern': zones of broad countries, in which each report gives the hour of its own readers.
  static func isInOpenZone(_ fact: Fact, in document: Document) -> Bool {
    let end = fact.tokens.upperBound
    if fact.tokens.contains(where: { document.isOne(of: openZones, at: $0) }) { return true }
    // 'By my watch, which I keep at British Summer Time'; 'summer time' is a season as well, and then no hour stands by it.
    let sentence = document.sentences[document.sentenceIndex(ofToken: fact.tokens.lowerBound)]
      .part(around: fact.tokens.lowerBound).tokens
    if sentence.contains(where: { place in
      document.word("time", at: place)
        && (document.word("summer", at: place - 1) || document.word("standard", at: place - 1)
          || document.word("daylight", at: place - 1))
    }) {
      return true
    }
    // 'At 7.40 in the morning Swiss time': the hour of some other place than where it happened.
    return document.isOne(of: openZones, at: end)
      || [end - 1, end + 1].contains { time in
        document.word("time", at: time) && document.token(time - 1)?.shape.contains(.capitalised) == true
      }
  }

  private static let openZones: WordSet = [
    "et", "ct", "mt", "pt", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "eastern", "central",
    "mountain", "pacific",
  ]

  /// The last of several parts of a TIMEX3 length: `20M` of `PT3H20M`.
  private static func smallest(of timex: String) -> String? {
    let bytes = Array(timex.utf8)
    guard bytes.first == UInt8(ascii: "P"), let last = bytes.last, !isDigit(last) else { return nil }
    let letters = bytes.indices.filter { !isDigit(bytes[$0]) }
    // `P`, perhaps `T`, then a letter behind each number.
    guard bytes.allSatisfy({ isDigit($0) || marks.contains($0) }), letters.count >= 3,
      let before = letters.dropLast().last, before + 1 < bytes.count - 1, isDigit(bytes[before - 1])
    else { return nil }
    return String(decoding: bytes[(before + 1)...], as: UTF8.self)
  }

  private static let marks = Array("PTYMWDHS".utf8)

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
