/// Times that are part of a name and date nothing: the year of a law, days and feasts that are called after something.
extension Document {
  /// Words that make a weekday the name of an event, a club or a sale.
  private static let dayNames: [StaticString] = [
    "black", "bloody", "sheffield", "patch", "super", "giving", "fat", "shrove", "casual", "throwback",
    "maundy",
    "holy", "ruby", "mardi",
  ]

  /// `Bloody Sunday`, `Patch Tuesday`: a weekday that is a name.
  func isNamedDay(_ index: Int) -> Bool {
    guard let before = token(index - 1), before.shape.contains(.capitalised) else { return false }
    return Self.dayNames.contains { word($0, at: index - 1) }
  }

  /// `Chinese New Year`, `the Lunar New Year`: a New Year of its own, on another day.
  func isOtherNewYear(_ index: Int) -> Bool {
    `is`(.demonym, at: index - 1) || word("lunar", at: index - 1) || word("parsi", at: index - 1)
      || word("tamil", at: index - 1)
  }

  /// `the September 11 attacks`, `the Sept. 11, 2001, terrorist attacks`: the name of an event.
  func isAttackOfSeptember(_ parts: CalendarParts, end: Int) -> Bool {
    guard parts.month == 9, parts.day == 11, parts.weekday == nil else { return false }
    var next = mark(.comma, at: end) ? end + 1 : end
    if word("terrorist", at: next) || word("terror", at: next) { next += 1 }
    let names: [StaticString] = [
      "attack", "attacks", "hijackings", "hijackers", "bombings", "atrocities", "victims", "commission",
      "plot",
    ]
    return names.contains { word($0, at: next) }
  }

  /// The `2001` of `the Sept. 11, 2001, attacks`.
  func isYearOfAttack(_ index: Int) -> Bool {
    let day = mark(.comma, at: index - 1) ? index - 2 : index - 1
    let month = mark(.period, at: day - 1) ? day - 2 : day - 1
    guard `is`(.month, at: month), let parts = CalendarDates.parts(at: month, in: self),
      parts.end == index + 1
    else { return false }
    return isAttackOfSeptember(parts.content, end: parts.end)
  }

  private static let laws: [StaticString] = [
    "act", "bill", "law", "code", "convention", "treaty", "regulations", "directive", "ordinance",
    "amendment",
    "accord", "accords", "pact", "statute", "protocol",
  ]

  /// How many words a law's name may have.
  private static let longestLaw = 8

  /// Whether a year belongs to the name of a law: `the 1964 Civil Rights Act`, `Data Protection Act 1998`,
  /// `Endangered Species Act of 1973`.
  func isYearOfLaw(_ index: Int) -> Bool {
    let before = word("of", at: index - 1) ? index - 2 : index - 1
    if isLaw(before), token(before - 1)?.shape.contains(.capitalised) == true { return true }
    var place = index + 1
    var isNamed = false
    while place <= index + Self.longestLaw, let token = token(place), token.form == .word {
      let isCapital = token.shape.contains(.capitalised)
      guard isCapital || word("of", at: place) || word("and", at: place) || word("on", at: place) else {
        return false
      }
      if isNamed, isLaw(place) { return true }
      isNamed = isNamed || isCapital
      place += 1
    }
    return false
  }

  private func isLaw(_ index: Int) -> Bool {
    token(index)?.shape.contains(.capitalised) == true && Self.laws.contains { word($0, at: index) }
  }
}
