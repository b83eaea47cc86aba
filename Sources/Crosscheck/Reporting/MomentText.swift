/// Moments as people read them.
enum MomentText {
  /// `24 Oct 2025, 09:00 UTC`, with as many parts as are known.
  static func text(of moment: Moment) -> String {
    let (year, month, day) = moment.day.components
    let date = "\(day) \(months[(month - 1) % 12]) \(year)"
    guard let minute = moment.minute else { return date }
    return "\(date), \(digits(minute / 60, 2)):\(digits(minute % 60, 2))\(zone(moment.zone))"
  }

  /// `24–25 Oct 2025`: two days, with month and year only once where they are the same.
  static func span(_ first: CalendarDay, _ last: CalendarDay) -> String {
    let (one, two) = (first.components, last.components)
    let end = text(of: Moment(day: last))
    if first == last { return end }
    if one.year != two.year { return "\(text(of: Moment(day: first))) – \(end)" }
    if one.month != two.month { return "\(one.day) \(months[(one.month - 1) % 12]) – \(end)" }
    return "\(one.day)–\(end)"
  }

  private static func zone(_ minutes: Int?) -> String {
    guard let minutes else { return "" }
    if minutes == 0 { return " UTC" }
    let hours = "\(minutes < 0 ? "−" : "+")\(abs(minutes) / 60)"
    return minutes % 60 == 0 ? " UTC\(hours)" : " UTC\(hours):\(digits(abs(minutes) % 60, 2))"
  }

  private static let months: [String] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
