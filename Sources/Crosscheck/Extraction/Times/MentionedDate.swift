/// The date last mentioned, from which `the same day`, `a year earlier` and `that August` count.
struct MentionedDate {
  private let stretch: CalendarStretch
  private let sentence: Int

  /// For how many sentences a date stays the one that `the next day` counts from.
  private static let memory = 3

  init(_ stretch: CalendarStretch, sentence: Int) {
    self.stretch = stretch
    self.sentence = sentence
  }

  /// Whether the date goes on being the one meant though another is read: `First-quarter net fell from a year earlier` goes
  /// on with the quarter.
  func outlasts(_ expression: TimeExpression) -> Bool {
    if case .offset(_, sign: -1, from: _) = expression { return stretch.grain == .quarter }
    return false
  }

  /// The date, where it was told lately and is fine enough for a unit.
  func stretch(in sentence: Int, within unit: TimeUnit) -> CalendarStretch? {
    isLate(in: sentence) && stretch.grain <= max(unit, .day) ? stretch : nil
  }

  /// The year that `that August` is of.
  func year(in sentence: Int) -> Int? {
    isLate(in: sentence) ? stretch.start?.day.components.year : nil
  }

  /// `a loss for the fourth quarter of 2005 and for the year`: the year of the quarter in the same sentence; and `sales in
  /// the quarter` are those of the quarter just told of.
  func told(_ unit: TimeUnit, in sentence: Int) -> CalendarStretch? {
    guard let start = stretch.start else { return nil }
    // "Output rose in September. During the month …"; a month of another year told is over.
    if unit == .month {
      let isNear = stretch.grain == .month && stretch.implied.contains(.year) && sentence - self.sentence <= 1
      return isNear ? stretch : nil
    }
    guard stretch.grain == .quarter else { return nil }
    switch unit {
    case .quarter: return isLate(in: sentence) ? stretch : nil
    case .year: return sentence == self.sentence ? .year(start.day.components.year) : nil
    default: return nil
    }
  }

  private func isLate(in sentence: Int) -> Bool { sentence - self.sentence <= Self.memory }
}
