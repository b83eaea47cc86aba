/// What time a clause says its figure is of, by how exact it is; times are told apart by their TIMEX3 values.
struct ClaimTimes: Sendable {
  /// Days and weekdays, without hour and part of the day.
  private(set) var days: ConceptSet = []
  /// Whether days are told as weekdays only, of whatever week: they say nothing against dates.
  private(set) var hasOnlyWeekdays = true
  /// Lengths of time.
  private(set) var spans: ConceptSet = []
  /// Months, quarters, halves and years.
  private(set) var periods: ConceptSet = []
  /// What sort of period all are: years, months, quarters; nil where they differ.
  private(set) var periodSort: PeriodSort?

  /// Periods of one sort exclude each other unless they are the same; a month may lie in a quarter.
  enum PeriodSort: Sendable {
    case year, month, quarter, half, season

    /// The sort of a TIMEX3 value: `2025`, `2025-10`, `2025-XX`, `2025-Q3`, `2025-H1`, `2025-FA`.
    init(_ timex: String) {
      switch timex.utf8.dropFirst(5).first {
      case nil: self = .year
      case UInt8(ascii: "Q"): self = .quarter
      case UInt8(ascii: "H"): self = .half
      case .some(let letter) where letter &- 0x30 < 10 || letter == 0x58: self = .month
      default: self = .season
      }
    }
  }

  /// Whether a fiscal year is named: `FY2025`.
  private(set) var isFiscal = false

  /// Sorts the times that a frame names, but for those of a sort that the fact itself is.
  init(_ windows: [String], besides kind: Kind) {
    for timex in windows {
      if Self.isSpan(timex) {
        // "Fourth in 3 minutes 58": how long a race took is no span of a place.
        if kind != .duration, kind != .rank || !timex.hasPrefix("PT") {
          spans.insert(Concept(letters: timex.utf8))
        }
      } else if Self.isDay(timex) {
        guard kind != .date else { continue }
        days.insert(Concept(letters: timex.utf8.prefix { $0 != UInt8(ascii: "T") }))
        // What burned since the 7th burned from the 7th to the 10th.
        for end in timex.split(separator: "/") where timex.utf8.count == 21 {
          days.insert(Concept(letters: end.utf8))
        }
        if timex.utf8.first != UInt8(ascii: "X") { hasOnlyWeekdays = false }
        if kind != .duration, let length = Self.length(ofStretch: timex) {
          spans.insert(Concept(letters: "P\(length)D".utf8))
        }
      } else if Self.isPeriod(timex) {
        guard kind != .date, kind != .duration else { continue }
        let isFirst = periods.isEmpty
        periods.insert(Concept(letters: timex.utf8))
        let sort = PeriodSort(timex)
        periodSort = isFirst || periodSort == sort ? sort : nil
      } else if timex.hasPrefix("FY") {
        isFiscal = true
      }
    }
  }

  /// All of them.
  var all: ConceptSet { days.union(spans).union(periods) }

  /// How many days a stretch has, `2025-08-07/2025-08-10`: what burned in four days burned from the 7th to the 10th.
  private static func length(ofStretch timex: String) -> Int? {
    let ends = timex.split(separator: "/")
    guard ends.count == 2, let first = CalendarDay(iso: String(ends[0])),
      let last = CalendarDay(iso: String(ends[1])), last > first
    else { return nil }
    return last.number - first.number + 1
  }

  /// `P3D`, `PT24H`; `PAST_REF` and `PRESENT_REF` are none.
  private static func isSpan(_ timex: String) -> Bool {
    timex.utf8.first == 0x50 && timex != "PRESENT_REF" && timex != "PAST_REF"
  }

  /// `2025-10-24`, `XXXX-WXX-5`, `2025-10-24TNI`.
  private static func isDay(_ timex: String) -> Bool {
    let text = timex.utf8
    return text.count >= 9 && text.first != 0x50 && text.first != 0x54 && text.dropFirst(4).first == 0x2D
  }

  /// `2025`, `2025-10`, `2025-Q3`.
  private static func isPeriod(_ timex: String) -> Bool {
    let text = timex.utf8
    return (text.count == 4 || text.count == 7 && text.dropFirst(4).first == 0x2D)
      && text.prefix(4).allSatisfy { $0 &- 0x30 < 10 }
  }
}
