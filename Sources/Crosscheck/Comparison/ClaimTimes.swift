/// What time a clause says its figure is of, by how exact it is.
struct ClaimTimes: Sendable {
  /// Days and weekdays, as TIMEX3 values without hour and part of the day.
  var days = Set<String>()
  /// Lengths of time, as TIMEX3 values.
  var spans = Set<String>()
  /// Months, quarters, halves and years, as TIMEX3 values.
  var periods = Set<String>()
  /// Fiscal years: `FY2025`.
  var fiscal = Set<String>()

  /// Sorts the times that a frame names.
  init(_ windows: [String]) {
    for timex in windows {
      if Self.isSpan(timex) {
        spans.insert(timex)
      } else if Self.isDay(timex) {
        days.insert(String(timex.prefix { $0 != "T" }))
      } else if Self.isPeriod(timex) {
        periods.insert(timex)
      } else if timex.hasPrefix("FY") {
        fiscal.insert(timex)
      }
    }
  }

  /// Whether days are told as weekdays only, of whatever week: they say nothing against dates.
  var hasOnlyWeekdays: Bool { days.allSatisfy { $0.hasPrefix("X") } }

  /// All of them.
  var all: Set<String> { days.union(spans).union(periods) }

  /// `P3D`, `PT24H`; `PAST_REF` and `PRESENT_REF` are none.
  private static func isSpan(_ timex: String) -> Bool {
    timex.utf8.first == 0x50 && timex != "PRESENT_REF" && timex != "PAST_REF"
  }

  /// `2025-10-24`, `XXXX-WXX-5`, `2025-10-24TNI`.
  private static func isDay(_ timex: String) -> Bool {
    let bytes = Array(timex.utf8.prefix(10))
    return bytes.count >= 9 && bytes[0] != 0x50 && bytes[0] != 0x54 && bytes[4] == 0x2D
  }

  /// `2025`, `2025-10`, `2025-Q3`.
  private static func isPeriod(_ timex: String) -> Bool {
    let bytes = Array(timex.utf8)
    return (bytes.count == 4 || bytes.count == 7 && bytes[4] == 0x2D)
      && bytes.prefix(4).allSatisfy { $0 &- 0x30 < 10 }
  }
}
