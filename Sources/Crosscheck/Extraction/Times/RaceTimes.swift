/// Lengths that are written like clock times: `in 2:05:14`, `a time of 1:43.2`, `clocked 58:31`.
enum RaceTimes {
  static let rule = ExtractionRule(
    name: "race-time",
    starts: [],
    startsWithNumber: true,
    needs: .behind(marks: .colon),
    read: { document, index in
      guard let length = length(at: index, in: document) else { return nil }
      let softened = Softening.before(index, in: document)
      let timex = Timex(value: length.content.value, modifier: softened?.modifier)
      return Reading(.duration, (softened?.start ?? index)..<length.end, time: .resolved(timex))
    },
    examples: examples
  )

  /// The length that begins at an index, if digits with colons are one there and no clock time.
  static func length(at index: Int, in document: Document) -> Term<TimeCount>? {
    guard document.mark(.colon, at: index + 1), let digits = Digits(at: index, in: document),
      !isClock(digits.end, in: document)
    else { return nil }
    // No clock tells tenths of a second.
    guard
      digits.fraction != nil || isRemaining(digits.end, in: document) && digits.third == nil
        || isLed(index, digits, in: document)
    else { return nil }
    return Term(digits.count(inHours: isLongRace(around: index, in: document)), end: digits.end)
  }

  /// `7:41 left`, `9:07 to play`: how long a game goes on.
  static func isRemaining(_ index: Int, in document: Document) -> Bool {
    document.word("left", at: index) || document.word("remaining", at: index)
      || document.word("to", at: index)
        && (document.word("play", at: index + 1) || document.word("go", at: index + 1)
          || document.word("spare", at: index + 1))
  }

  /// Two or three numbers with colons between, and the decimals behind the last.
  private struct Digits {
    let first: Int
    let second: Int
    let third: Int?
    /// Hundredths and the like, as a part of a second.
    let fraction: Double?
    let end: Int

    init?(at index: Int, in document: Document) {
      guard !document.isInsideNumber(index), let first = document.digits(at: index, 1...2),
        document.isAttached(index + 1), document.isAttached(index + 2),
        let second = document.digits(at: index + 2, 2...2), second < 60
      else { return nil }
      var end = index + 3
      var third: Int?
      if document.mark(.colon, at: end), document.isAttached(end), document.isAttached(end + 1) {
        guard let seconds = document.digits(at: end + 1, 2...2), seconds < 60 else { return nil }
        third = seconds
        end += 2
      }
      var fraction: Double?
      if document.mark(.period, at: end), document.isAttached(end), document.isAttached(end + 1),
        let decimals = document.digits(at: end + 1, 1...3)
      {
        let size = [10.0, 100, 1000][document.tokens[end + 1].range.count - 1]
        fraction = Double(decimals) / size
        end += 2
      } else if let fifths = document.number(at: end), fifths.form == .fraction,
        document.word("5", at: end + 2)
      {
        // "1:36 2/5": horses are timed in fifths.
        fraction = fifths.value
        end = fifths.tokens.upperBound
      }
      // "1:2:3", "3:16-18", "5:30pm": more of a number, of a verse or of a clock time is joined to it.
      if document.isAttached(end), let next = document.token(end) {
        guard next.form == .mark, ![.colon, .slash, .hyphen, .dash, .percent].contains(next.mark),
          !(document.isAttached(end + 1) && document.token(end + 1)?.form == .digits)
        else { return nil }
      }
      self.first = first
      self.second = second
      self.third = third
      self.fraction = fraction
      self.end = end
    }

    /// What the numbers come to; two are minutes and seconds, save where a race takes hours.
    func count(inHours: Bool) -> TimeCount {
      let isWhole = third != nil || fraction == nil && inHours && first < 10
      let numbers = isWhole ? [(first, TimeUnit.hour), (second, .minute)] : [(first, .minute)]
      let seconds = Double(third ?? (isWhole ? 0 : second)) + (fraction ?? 0)
      var count = TimeCount(0, .second)
      count.terms = numbers.filter { $0.0 > 0 }.map { TimeCount.Term(count: Double($0.0), unit: $0.1) }
      if seconds > 0 || count.terms.isEmpty {
        count.terms.append(TimeCount.Term(count: seconds, unit: .second))
      }
      return count
    }
  }

  /// Whether a half of the day, a zone or a part of the day behind digits makes them a clock time.
  private static func isClock(_ index: Int, in document: Document) -> Bool {
    document.is(.clockMark, at: index) || document.is(.dayReference, at: index)
      || document.word("p", at: index) || document.word("a", at: index) && document.word("m", at: index + 1)
      || document.word("local", at: index) || document.word("hours", at: index)
      || document.word("in", at: index) && document.word("the", at: index + 1)
        && document.is(.dayPart, at: index + 2)
  }

  /// Whether what stands before or behind tells that something took so long.
  private static func isLed(_ index: Int, _ digits: Digits, in document: Document) -> Bool {
    var lead = (Softening.before(index, in: document)?.start ?? index) - 1
    if document.isOne(of: limits, at: lead) { lead -= 1 }
    if document.isOne(of: running, at: lead) { return true }
    if document.word("in", at: lead) {
      return digits.third != nil || isOfRace(index, in: document)
    }
    if document.word("of", at: lead), document.isOne(of: times, at: lead - 1) {
      return digits.third != nil || !document.word("time", at: lead - 1) || isTime(of: lead, in: document)
    }
    if document.is(.indefiniteArticle, at: lead), document.isOne(of: raced, at: digits.end) { return true }
    return digits.third != nil && isPlacedAmongRunners(lead, digits, in: document)
  }

  /// `a time of`, `in a time of`, `her time of`, and not `from the time of 9:30 until noon`.
  private static func isTime(of index: Int, in document: Document) -> Bool {
    !document.word("the", at: index - 2) || isOfRace(index, in: document)
  }

  /// `Abel Keino (2:05:14)`, `lowered the record to 2:05:14`: three numbers that no `at` makes a clock time.
  private static func isPlacedAmongRunners(_ lead: Int, _ digits: Digits, in document: Document) -> Bool {
    if document.mark(.openBracket, at: lead), document.mark(.closeBracket, at: digits.end) {
      return document.token(lead - 1)?.shape.contains(.capitalised) == true
    }
    let isObject =
      document.word("to", at: lead) || document.word("from", at: lead) || document.word("was", at: lead)
      || document.word("is", at: lead) || document.mark(.comma, at: lead)
    return isObject && isOfRace(lead, in: document)
  }

  private static let limits: WordSet = ["under", "over", "just", "inside", "exactly", "outside", "sub"]
  private static let running: WordSet = ["clocked", "clocking", "clocks", "ran", "timed", "stopped"]
  private static let times: WordSet = ["time", "times", "best", "record", "mark", "bests"]
  private static let raced: WordSet = [
    "mile", "marathon", "finish", "lap", "clocking", "run", "split", "opener",
  ]

  /// How far a word of races may stand from a length.
  private static let reach = 16

  private static func isOfRace(_ index: Int, in document: Document) -> Bool {
    has(races, around: index, in: document) || has(longRaces, around: index, in: document)
  }

  private static func isLongRace(around index: Int, in document: Document) -> Bool {
    has(longRaces, around: index, in: document) && !has(halves, around: index, in: document)
  }

  private static func has(_ words: WordSet, around index: Int, in document: Document) -> Bool {
    let sentence = document.sentences[document.sentenceIndex(ofToken: index)].tokens
    let near = max(sentence.lowerBound, index - reach)..<min(sentence.upperBound, index + reach)
    return near.contains { document.isOne(of: words, at: $0) }
  }

  private static let races: WordSet = [
    "race", "races", "finish", "finished", "finishing", "record", "records", "personal", "best", "win", "won",
    "winning", "wins", "victory", "runner", "runners", "swam", "swimmer", "rowed", "laps", "lap", "course",
    "m", "metres", "meters", "km", "sprint", "heat", "heats", "champion", "relay",
    "freestyle",
    "backstroke", "butterfly", "breaststroke", "medley", "hurdles", "steeplechase", "mile", "crossed", "home",
    "faster", "slower", "fastest", "completed", "covered", "gold", "silver", "bronze", "ahead", "behind",
  ]
  private static let longRaces: WordSet = [
    "marathon", "marathons", "marathoner", "triathlon", "ironman", "ultramarathon", "duathlon",
  ]
  private static let halves: WordSet = ["half"]

  private static let examples: [Example] = [
    .reads("Abel Keino won the Tilbeck marathon in 2:05:14.", "2:05:14", as: "PT2H5M14S"),
    .reads("She swam it with a time of 1:43.2 on Saturday.", "1:43.2", as: "PT1M43.2S"),
    .reads("Keino clocked 58:31 over the half marathon.", "58:31", as: "PT58M31S"),
    .reads("He won the 1,500m in 3:29.", "3:29", as: "PT3M29S"),
    .reads("She ran the marathon in just under 2:20.", "just under 2:20", as: "<PT2H20M"),
    .reads("Keino (2:05:14) beat Ruto.", "2:05:14", as: "PT2H5M14S"),
    .reads("That cut the record to 2:05:14.", "2:05:14", as: "PT2H5M14S"),
    .reads("It was the first mile under 3:50.07.", "3:50.07", as: "PT3M50.07S"),
    .reads("Vale scored with 4:12 left in the half.", "4:12", as: "PT4M12S"),
    .ignores("The quake struck at 2:05:14 local time."),
    .ignores("The race began at 9:30 and ended at 11:40."),
    .ignores("The marathon starts in Leith at 9:30."),
    .ignores("Read John 3:16-18."),
  ]
}
