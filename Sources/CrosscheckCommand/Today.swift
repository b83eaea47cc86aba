import ArgumentParser
import Crosscheck

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The day as of which suppressions hold: the one thing that a run may depend on beside its files.
struct Today: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The day as of which suppressions hold; the present one, in UTC, if not given.",
      valueName: "day"
    ),
    transform: Today.day
  )
  var today: CalendarDay?

  /// The day that was given, or that of SOURCE_DATE_EPOCH, or that of the clock.
  var day: CalendarDay {
    if let today { return today }
    let seconds = Terminal.variable("SOURCE_DATE_EPOCH").flatMap { Int($0) } ?? Int(time(nil))
    return CalendarDay(year: 1970, month: 1, day: 1).adding(
      days: Int((Double(seconds) / 86_400).rounded(.down))
    )
  }

  /// Reads a day of a word on the command line.
  static func day(_ word: String) throws -> CalendarDay {
    guard let day = CalendarDay(iso: word) else {
      throw ValidationError("\"\(word)\" is no day. Write it as 2027-01-31.")
    }
    return day
  }
}
