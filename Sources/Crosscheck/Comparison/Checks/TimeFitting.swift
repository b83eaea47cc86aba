/// A length of time that nearly fits the two clock times beside it.
struct TimeFitting {
  let text: ReportText
  let sentences: ClosedRange<Int>

  /// A length that misses by whole hours.
  struct Miss {
    let facts: [Int]
    let subject: String
    let sum: String
  }

  func miss() -> Miss? {
    let first = text.document.sentences[sentences.lowerBound].tokens
    let last = text.document.sentences[sentences.upperBound].tokens
    let inside = text.facts(in: first.lowerBound..<last.upperBound).filter {
      [.time, .duration].contains(text.facts[$0].kind)
    }
    guard let miss = hours(inside), !text.holds(Self.flying, in: first.lowerBound..<last.upperBound) else {
      return nil
    }
    return miss
  }

  /// Who flies or sails abroad lands by another clock.
  private static let flying: Set<String> = [
    "flight", "flights", "flew", "flying", "plane", "airport", "airline", "jet", "landed", "lands",
    "crossing", "voyage",
  ]

  // MARK: Hours

  /// "The 08:15 drew in at 13:50, after four hours and 35 minutes": the minutes fit, the hours do not.
  private func hours(_ inside: [Int]) -> Miss? {
    let lengths = inside.compactMap { fact in minutes(of: fact).map { (fact: fact, minutes: $0) } }
    guard lengths.count == 1, let length = lengths.first, length.minutes % 60 != 0, length.minutes > 60
    else { return nil }
    let times = inside.filter { clock($0) != nil }
    guard times.count == 2, let start = clock(times[0]), let end = clock(times[1]),
      !times.contains(where: tellsItsZone)
    else { return nil }
    let made = (end - start + Self.day) % Self.day
    // "From ten to 2.25": the afternoon need not be said.
    guard made % 60 == length.minutes % 60, made != length.minutes,
      (made + Self.day / 2) % Self.day != length.minutes,
      abs(made - length.minutes) <= 5 * 60
    else { return nil }
    return Miss(
      facts: (times + [length.fact]).sorted(),
      subject: "length of time",
      sum: "\(words(times[0])) to \(words(times[1])) is \(made / 60) hours \(made % 60) minutes, not "
        + words(length.fact)
    )
  }

  private static let day = 24 * 60

  /// The minute of the day of an exact clock time.
  private func clock(_ fact: Int) -> Int? {
    guard text.facts[fact].kind == .time, case .time(let timex) = text.facts[fact].value,
      timex.modifier == nil, let mark = timex.value.utf8.firstIndex(of: UInt8(ascii: "T"))
    else { return nil }
    let parts = timex.value[timex.value.utf8.index(after: mark)...].prefix(5).split(separator: ":")
    guard parts.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]) else { return nil }
    return hour * 60 + minute
  }

  private func minutes(of fact: Int) -> Int? {
    guard text.facts[fact].kind == .duration, case .time(let timex) = text.facts[fact].value,
      timex.modifier == nil, timex.value.utf8.starts(with: "PT".utf8),
      let length = TimeLength(timex: timex.value), length.upper == length.lower
    else { return nil }
    return Int((length.lower * Double(Self.day)).rounded())
  }

  /// "08:15 Norwegian time", "9pm GMT": two zones make another length.
  private func tellsItsZone(_ fact: Int) -> Bool {
    let tokens = text.facts[fact].tokens
    let sentence = text.document.sentenceIndex(ofToken: tokens.lowerBound)
    let around = tokens.lowerBound..<text.words(behind: tokens.upperBound, upTo: 5, in: sentence).upperBound
    return text.holds(["time", "gmt", "bst", "utc", "est", "edt", "pst", "pdt", "cet", "cest"], in: around)
  }

  private func words(_ fact: Int) -> String { "“\(text.document.string(text.facts[fact].tokens))”" }
}
