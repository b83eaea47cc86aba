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

/// A zone of the clock by its letters, with the minutes that it is ahead of Greenwich; those without a season have two.
struct ClockZone {
  private let letters: String
  private let ahead: [Int]

  private static let zones: [String: [Int]] = [
    "gmt": [0], "utc": [0], "bst": [60], "cet": [60], "cest": [120], "msk": [180], "hkt": [480], "jst": [540],
    "kst": [540], "aest": [600], "aedt": [660], "nzst": [720], "nzdt": [780],
    "est": [-300], "edt": [-240], "et": [-300, -240], "cst": [-360], "cdt": [-300], "ct": [-360, -300],
    "mst": [-420], "mdt": [-360], "mt": [-420, -360], "pst": [-480], "pdt": [-420], "pt": [-480, -420],
  ]

  init?(_ word: String) {
    guard let ahead = Self.zones[word] else { return nil }
    letters = word
    self.ahead = ahead
  }

  /// The zone at a token, in capitals.
  init?(_ index: Int, in document: Document) {
    guard let token = document.token(index), token.shape.contains(.allCapitals) else { return nil }
    self.init(document.lowercased(index))
  }

  /// Whether the clocks of two zones can differ by so many minutes, across midnight too.
  func isAhead(of other: ClockZone, by minutes: Int) -> Bool {
    let sameSeason = ahead.count == 2 && other.ahead.count == 2
    let possible =
      sameSeason
      ? zip(ahead, other.ahead).map { $0 - $1 } : ahead.flatMap { one in other.ahead.map { one - $0 } }
    return possible.contains { ($0 - minutes) % 1440 == 0 }
  }
}
