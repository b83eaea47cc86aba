/// Lengths of time that nearly fit the two clock times, days or years beside them.
struct TimeFitting {
  let text: ReportText
  let sentences: ClosedRange<Int>

  /// A length that misses by whole hours, or by ten days or years.
  struct Miss {
    let facts: [Int]
    let subject: String
    let sum: String
  }

  func misses() -> [Miss] {
    let first = text.document.sentences[sentences.lowerBound].tokens
    let last = text.document.sentences[sentences.upperBound].tokens
    let inside = text.facts(in: first.lowerBound..<last.upperBound).filter {
      [.date, .time, .duration].contains(text.facts[$0].kind)
    }
    guard sentences.count < 3 else { return [hours(inside)].compactMap { $0 } }
    return [hours(inside), ends(inside, of: "Y", year), ends(inside, of: "D", day)].compactMap { $0 }
  }

  // MARK: Hours

  /// "The 08:15 drew in at 13:50, after four hours and 35 minutes": the minutes fit, the hours do not.
  private func hours(_ inside: [Int]) -> Miss? {
    let times = inside.filter { clock($0) != nil }
    let lengths = inside.compactMap { fact in minutes(of: fact).map { (fact: fact, minutes: $0) } }
    guard times.count == 2, lengths.count == 1, let length = lengths.first, length.minutes % 60 != 0,
      length.minutes > 60, let start = clock(times[0]), let end = clock(times[1]),
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

  // MARK: Days and years

  /// "Crowned in 1961, she reigned for 34 years until she died in 2005": ten or twenty off.
  private func ends(_ inside: [Int], of unit: Character, _ number: (Int) -> Int?) -> Miss? {
    let ends = inside.compactMap { fact in number(fact).map { (fact: fact, number: $0) } }
    let lengths = inside.compactMap { fact in length(of: fact, in: unit).map { (fact: fact, count: $0) } }
    guard ends.count == 2, lengths.count == 1, let length = lengths.first, length.count > 9 else {
      return nil
    }
    let made = abs(ends[1].number - ends[0].number)
    let off = abs(made - length.count)
    guard off == 10 || off == 20, made > 5 else { return nil }
    let (first, last) =
      ends[0].number < ends[1].number ? (ends[0].fact, ends[1].fact) : (ends[1].fact, ends[0].fact)
    return Miss(
      facts: (ends.map(\.fact) + [length.fact]).sorted(),
      subject: "length of time",
      sum: "\(words(first)) to \(words(last)) is \(made) \(unit == "Y" ? "years" : "days"), not "
        + words(length.fact)
    )
  }

  /// The year that a date names.
  private func year(of fact: Int) -> Int? {
    guard text.facts[fact].kind == .date, case .time(let timex) = text.facts[fact].value,
      timex.modifier == nil, timex.implied.isEmpty, [4, 7, 10].contains(timex.value.utf8.count)
    else { return nil }
    return Int(timex.value.prefix(4))
  }

  /// The number of the day that a date with its figures names.
  private func day(of fact: Int) -> Int? {
    guard text.facts[fact].kind == .date, case .time(let timex) = text.facts[fact].value,
      timex.modifier == nil, timex.value.utf8.count == 10,
      text.facts[fact].tokens.contains(where: { text.document.tokens[$0].form == .digits })
    else { return nil }
    return CalendarDay(iso: timex.value)?.number
  }

  /// The whole years or days of a length; ages are told of whoever is named, the years of whatever he was near.
  private func length(of fact: Int, in unit: Character) -> Int? {
    guard text.facts[fact].kind == .duration, case .time(let timex) = text.facts[fact].value,
      timex.modifier == nil, timex.value.last == unit
    else { return nil }
    return Int(timex.value.dropFirst().dropLast())
  }

  private func words(_ fact: Int) -> String { "“\(text.document.string(text.facts[fact].tokens))”" }
}
