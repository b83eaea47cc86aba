import Foundation

/// A time zone by its name in the zone database: `Europe/London`.
///
/// Foundation brings the database with it, so that a machine without one gives the same answers.
public struct ZoneName: Sendable, Hashable {
  /// The name.
  public let name: String
  private let zone: TimeZone

  /// A zone that the database knows; names such as `EST` say too little, and are none.
  public init?(_ name: String) {
    guard name == "UTC" || name.contains("/"), let zone = TimeZone(identifier: name) else { return nil }
    self.name = name
    self.zone = zone
  }

  /// Names of the database that are spelt most like a word, at most three.
  static func nearest(to word: String) -> [String] {
    let wanted = word.lowercased().split { $0 == "/" || $0 == " " || $0 == "_" }.last.map(String.init) ?? ""
    let ranked = TimeZone.knownTimeZoneIdentifiers.filter { $0.contains("/") }.compactMap { name in
      let city = name.lowercased().split(separator: "/").last.map(String.init) ?? ""
      return EditDistance.between(wanted, city, limit: max(1, wanted.utf8.count / 3)).map { ($0, name) }
    }
    let least = ranked.map(\.0).min()
    return ranked.filter { $0.0 == least }.map(\.1).sorted().prefix(3).map { $0 }
  }

  /// A moment with the zone's distance from UTC at that time, unless it has one or no time of day.
  func completing(_ moment: Moment) -> Moment {
    guard moment.zone == nil, moment.minute != nil else { return moment }
    var moment = moment
    // The distance depends on the moment, and the moment on the distance: the second guess is right but within the
    // hour that a clock leaves out or has twice.
    moment.zone = offset(at: moment)
    moment.zone = offset(at: moment)
    return moment
  }

  private func offset(at moment: Moment) -> Int {
    let origin = CalendarDay(year: 1970, month: 1, day: 1).number * 1440
    let seconds = Double((moment.universalMinute - origin) * 60)
    return zone.secondsFromGMT(for: Date(timeIntervalSince1970: seconds)) / 60
  }
}
