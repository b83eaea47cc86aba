/// What the value of a claim comes down to where it is held against many others: worked out once, and without a reference.
struct Gauge: Sendable {
  /// The shape of the value.
  enum Shape: Sendable {
    case amount, magnitude, score, date, clock, duration, stance, other
  }

  let shape: Shape
  let kind: Kind
  /// Of an amount its number, of a score all points or votes together, of a date the number of its first day, of a length
  /// of time its days; nil where the words do not say.
  let size: Double?
  /// Whether a date is a year.
  let isYear: Bool
  /// Of a date its TIMEX3 value and the minutes at which it begins and ends; nil where the words do not say.
  let stretch: (value: Concept, start: Int, end: Int)?
  /// Of a length of time how long it is; nil for any other value.
  let length: TimeLength.InSteps?
  /// Of a time of day its minute; nil for any other value.
  let minute: Int?
  /// Hours from which and until which something holds; nil for any other value.
  let hours: HoursFromTo?
  /// Whether the words leave open which half of the day it is: 'at ten to four'.
  let hasOpenHalf: Bool
  /// How unlikely it is that two reports print the value by chance, 0 to 1.
  let specificity: Double
  /// The letters of the number, or of a year, in order, nil where there is none: figures with the same are one with digits swapped.
  let digits: Concept?

  /// How far two times of day lie apart, by the nearer way; by the half of the day where one of them leaves it open.
  func minutes(to other: Gauge) -> Int? {
    guard let minute, let theirs = other.minute else { return nil }
    return Timex.distance(ofMinutes: minute - theirs, round: hasOpenHalf || other.hasOpenHalf ? 720 : 1440)
  }

  /// Whether two reports hardly print the value by chance.
  var isTelling: Bool { specificity >= Value.telling }

  init(_ fact: Fact, of family: Family) {
    kind = fact.kind
    specificity = fact.value.specificity
    var isYear = false
    var minute: Int?
    var stretch: (value: Concept, start: Int, end: Int)?
    var length: TimeLength.InSteps?
    switch fact.value {
    case .amount(let amount):
      // Magnitudes are logarithms: a step of one is a factor of thirty.
      shape = amount.unit == "magnitude" ? .magnitude : .amount
      size = amount.low ?? amount.high
    case .score(let parts):
      shape = .score
      size = Double(parts.reduce(0, +))
    case .time(let timex) where family == .date:
      size = timex.start.map { Double($0.day.number) }
      shape = size == nil ? .other : .date
      isYear = timex.value.utf8.count == 4
      if let start = timex.start, let end = timex.end {
        stretch = (Concept(letters: timex.value.utf8), start.universalMinute, end.universalMinute)
      }
    case .time(let timex) where family == .duration:
      shape = .duration
      length = TimeLength.InSteps(timex: timex.value)
      size = length?.length.lower
    case .stance:
      shape = .stance
      size = nil
    case .time(let timex) where family == .time:
      minute = timex.minuteOfDay
      shape = minute == nil ? .other : .clock
      size = nil
    case .time, .words:
      shape = .other
      size = nil
    }
    self.minute = minute
    if family == .time, minute == nil, case .time(let timex) = fact.value {
      hours = HoursFromTo(timex)
    } else {
      hours = nil
    }
    if case .time(let timex) = fact.value {
      hasOpenHalf = minute != nil && timex.implied.contains(.hour)
    } else {
      hasOpenHalf = false
    }
    self.isYear = isYear
    self.stretch = stretch
    self.length = length
    let isAmount = shape == .amount || shape == .magnitude
    // Of the years that news is full of, many have one another's digits: 2001 and 2010, 2012 and 2021.
    if case .time(let timex) = fact.value, isYear, timex.value < "2000" {
      digits = Concept(letters: timex.value.utf8.sorted())
    } else if case .time(let timex) = fact.value, shape == .duration {
      digits = Self.hasOneNumber(timex.value) ? Concept(letters: timex.value.utf8.sorted()) : nil
    } else {
      digits = isAmount ? size.map { Concept(letters: String($0).utf8.sorted()) } : nil
    }
  }
  /// Whether a length of time is told by one number of two digits or more: `P47D`, and not `P2M1D`.
  private static func hasOneNumber(_ timex: String) -> Bool {
    let runs = timex.utf8.split { $0 &- 0x30 > 9 }
    return runs.count == 1 && runs[0].count > 1
  }
}
