/// Reads figures with units of measure.
extension Document {
  /// A figure with its unit, compounds such as `5 feet 4 inches` taken whole.
  func measure(at index: Int) -> Measure? { figure(at: index).flatMap(measure) }

  /// The same for a figure that is read already.
  func measure(_ figure: Figure) -> Measure? {
    let start = figure.tokens.lowerBound
    // "6-foot-8,225-pound": inches and pounds run together, and neither is what the digits say.
    if figure.low ?? 0 > 12, mark(.hyphen, at: start - 1),
      word("foot", at: start - 2) || word("feet", at: start - 2)
    {
      return nil
    }
    var place = figure.tokens.upperBound
    if figure.modifier == .approximate, word("of", at: place) { place += 1 }
    // "half a mile"
    if figure.form == .fraction,
      self.is(.indefiniteArticle, at: place) || word("of", at: place) && word("a", at: place + 1)
    {
      place += word("of", at: place) ? 2 : 1
    }
    if let heights = feetAndInches(at: place, figure: figure) { return heights }
    guard let (unit, end) = unit(at: place, figure: figure) else {
      return sharedUnit(behind: figure).map { Measure(figure, unit: $0, tokens: figure.tokens) }
    }
    if unit.name == "degree", word("on", at: end), word("the", at: end + 1), word("richter", at: end + 2) {
      let past = word("scale", at: end + 3) ? end + 4 : end + 3
      return Measure(figure, unit: "magnitude", tokens: figure.tokens.lowerBound..<past)
    }
    return compound(Measure(figure, unit: unit.name, tokens: figure.tokens.lowerBound..<end), unit: unit)
  }

  /// The unit that a figure has in common with the one behind it: `45 and 50 mg`.
  private func sharedUnit(behind figure: Figure) -> String? {
    if let side = sharedUnitOfSides(behind: figure) { return side }
    guard let second = secondOfTwo(behind: figure),
      let (unit, _) = unit(at: second.tokens.upperBound, figure: Figure(second)),
      unit.name != "inch" || !word("in", at: second.tokens.upperBound)
    else { return nil }
    return unit.name
  }

  /// The unit of length that sides of one thing share: `6 by 9 feet`.
  ///
  /// "A staff of 120 by 14" and "cut 6 by 9 feet" are none, nor is the relay of 4 x 100 metres.
  private func sharedUnitOfSides(behind figure: Figure) -> String? {
    let (first, end) = (figure.tokens.lowerBound, figure.tokens.upperBound)
    guard word("by", at: end) || word("x", at: end), figure.isExact, let second = number(at: end + 1),
      (figure.form == .words) == (second.form == .words),
      let (unit, past) = unit(at: second.tokens.upperBound, figure: Figure(second)),
      unit.dimension == .length, unit.name != "inch" || !word("in", at: second.tokens.upperBound),
      !word("of", at: first - 1), !word("relay", at: past),
      unit.name != "metre" || ![100, 200, 400].contains(second.value),
      !(max(0, first - 6)..<first).contains(where: {
        self.is(.changeVerb, at: $0) || self.is(.countVerb, at: $0)
      }),
      isFree(figure)
    else { return nil }
    return unit.name
  }

  /// The second of two figures that share their unit: written alike, joined by `and` or `from`, and no range.
  func secondOfTwo(behind figure: Figure) -> NumberReading? {
    let first = figure.tokens.lowerBound
    // "to 3.8 from 4.1 percent": a change told backwards.
    let isChange = word("from", at: figure.tokens.upperBound) && word("to", at: first - 1)
    guard figure.isExact, word("and", at: figure.tokens.upperBound) || isChange,
      !word("between", at: first - 1),
      let second = number(at: figure.tokens.upperBound + 1),
      (figure.form == .words) == (second.form == .words),
      !self.is(.countVerb, at: first - 1), isFree(figure)
    else { return nil }
    return second
  }

  /// The unit that begins at an index, a hyphen before it allowed.
  func unit(at index: Int, figure: Figure) -> (unit: MeasureUnit, end: Int)? {
    var place = index
    if mark(.hyphen, at: place), !tokens[place].followsSpace { place += 1 }
    if mark(.openBracket, at: place) || word("{", at: place), self.is(.measureUnit, at: place + 1),
      mark(.closeBracket, at: place + 2) || word("}", at: place + 2)
    {
      place += 1
    }
    guard let token = token(place) else { return nil }
    if let power = powerWord(at: place) { return unit(behind: power, at: place + 1) }
    if word("metric", at: place) || word("us", at: place) || word("short", at: place)
      || word("long", at: place)
    {
      guard word("ton", at: place + 1) || word("tons", at: place + 1) || word("tonnes", at: place + 1) else {
        return nil
      }
      return word("metric", at: place)
        ? MeasureUnit(named: "tonne").map { ($0, place + 2) }
        : MeasureUnit(named: "ton").map { ($0, place + 2) }
    }
    if word("nautical", at: place), word("miles", at: place + 1) || word("mile", at: place + 1) {
      return MeasureUnit(named: "nautical mile").map { ($0, place + 2) }
    }
    if word("light", at: place) {
      let next = mark(.hyphen, at: place + 1) ? place + 2 : place + 1
      guard word("years", at: next) || word("year", at: next) else { return nil }
      return MeasureUnit(named: "light year").map { ($0, next + 1) }
    }
    // "214 passing yards"
    if isOne(of: Self.waysOfGaining, at: place), word("yards", at: place + 1) {
      return MeasureUnit(named: "yard").map { ($0, place + 2) }
    }
    if word("fluid", at: place) || word("fl", at: place), self.is(.measureUnit, at: place + 1) {
      return MeasureUnit(named: "fluid ounce").map { ($0, place + 2) }
    }
    if let temperature = temperature(at: place, figure: figure) { return temperature }
    guard let value = value(of: .measureUnit, at: place) else { return nil }
    let (unit, writing) = MeasureSpelling.unpacked(value)
    guard isWritten(writing, token, figure: figure), isMeant(unit, at: place, figure: figure) else {
      return nil
    }
    if unit.name == "acre", let volume = acreFeet(behind: place + 1) { return volume }
    return derived(caseSensitive(unit, at: place), end: place + 1)
  }

  private static let waysOfGaining: WordSet = [
    "rushing", "passing", "receiving", "total", "all-purpose", "return",
  ]

  /// `acre-feet`: what a foot of water on an acre holds.
  private func acreFeet(behind index: Int) -> (unit: MeasureUnit, end: Int)? {
    let next = mark(.hyphen, at: index) ? index + 1 : index
    guard word("feet", at: next) || word("foot", at: next) else { return nil }
    return MeasureUnit(named: "acre foot").map { ($0, next + 1) }
  }

  /// Abbreviations need digits before them, single letters stand right behind them.
  private func isWritten(_ writing: MeasureUnit.Writing, _ token: Token, figure: Figure) -> Bool {
    switch writing {
    case .word: return true
    case .abbreviation: return figure.form != .words || token.end - token.start > 1 && figure.digitCount == 0
    case .glued:
      return figure.digitCount > 0 && (!token.followsSpace || token.end - token.start == 1 && isLast(token))
    }
  }

  /// Whether a letter standing alone ends what it belongs to: `2 g.`, `3 to 4 L of wine`.
  private func isLast(_ letter: Token) -> Bool {
    !letter.shape.contains(.capitalised) || bytes[Int(letter.start)] == 0x4C
  }

  /// Whether a word that has other senses is the unit here.
  private func isMeant(_ unit: MeasureUnit, at place: Int, figure: Figure) -> Bool {
    let next = token(place + 1)
    // "5G", "20T", "11A": capitals right behind digits are names, save where the unit is written so.
    if tokens[place].end - tokens[place].start == 1, tokens[place].shape.contains(.capitalised) {
      return unit.name == "watt" || unit.name == "volt" || unit.name == "litre"
    }
    switch unit.name {
    case "inch" where word("in", at: place):
      // "one-in-five children"
      if mark(.hyphen, at: place + 1), number(at: place + 2) != nil { return false }
      let isAdjective =
        word("thick", at: place + 1) || word("long", at: place + 1) || word("tall", at: place + 1)
        || word("wide", at: place + 1) || word("high", at: place + 1) || word("deep", at: place + 1)
      return isAdjective || !tokens[place].followsSpace || next == nil
        || next?.mark == .period && token(place + 2) == nil
    case "metre" where word("m", at: place):
      return next.map { $0.form != .word || $0.followsSpace } ?? true
    case "stone":
      return next.map { $0.form == .mark || $0.number >= 0 || $0.is(.stopword) } ?? true
    case "pound":
      return word("lb", at: place) || word("lbs", at: place) || isWeight(pound: place, figure: figure)
    case "degree":
      return !(word("degree", at: place) && figure.form == .words)
    case "cup":
      return word("cups", at: place) || figure.form == .fraction || word("of", at: place + 1)
    default: return true
    }
  }

  /// Capitals tell `MB` from `Mb`.
  private func caseSensitive(_ unit: MeasureUnit, at place: Int) -> MeasureUnit {
    guard unit.dimension == .information, tokens[place].end - tokens[place].start == 2,
      bytes[Int(tokens[place].end) - 1] == 0x62
    else { return unit }
    return MeasureUnit(unit.name.replacingSuffix("byte", with: "bit"), .information, unit.factor / 8)
  }

  private func powerWord(at index: Int) -> Int? {
    if word("square", at: index) || word("sq", at: index) { return 2 }
    return word("cubic", at: index) || word("cu", at: index) ? 3 : nil
  }

  /// `sq km`, `square mile`, `cubic metre`.
  func powerUnit(at index: Int) -> MeasureUnit? {
    powerWord(at: index).flatMap { unit(behind: $0, at: index + 1)?.unit }
  }

  private func unit(behind power: Int, at index: Int) -> (unit: MeasureUnit, end: Int)? {
    var place = index
    if mark(.period, at: place) || mark(.hyphen, at: place) { place += 1 }
    guard let value = value(of: .measureUnit, at: place) else { return nil }
    let (unit, _) = MeasureSpelling.unpacked(value)
    guard unit.dimension == .length else { return nil }
    return (power == 2 ? unit.squared : unit.cubed, place + 1)
  }

  /// A unit with what is written behind it: `km2`, `metres squared`, `kilowatt hours`, `miles per hour`.
  private func derived(_ unit: MeasureUnit, end: Int) -> (unit: MeasureUnit, end: Int) {
    if unit.dimension == .length {
      if let (power, end) = power(at: end) { return (power == 2 ? unit.squared : unit.cubed, end) }
      if let (time, end) = rate(at: end) { return (unit.per(time), end) }
    }
    let next = mark(.hyphen, at: end) ? end + 1 : end
    if unit.dimension == .power, word("hours", at: next) || word("hour", at: next) {
      return (unit.hours, next + 1)
    }
    return (unit, end)
  }

  private func power(at index: Int) -> (power: Int, end: Int)? {
    if word("squared", at: index) { return (2, index + 1) }
    if word("cubed", at: index) { return (3, index + 1) }
    guard let token = token(index), !token.followsSpace else { return nil }
    let caret = token.mark == .other && bytes[Int(token.start)] == 0x5E ? index + 1 : index
    if word("2", at: caret) || word("²", at: caret) { return (2, caret + 1) }
    return word("3", at: caret) || word("³", at: caret) ? (3, caret + 1) : nil
  }

  /// `per hour`, `/h`, `an hour`: the time and the index past it.
  private func rate(at index: Int) -> (time: String, end: Int)? {
    let isRate =
      word("per", at: index) || mark(.slash, at: index) || word("a", at: index) || word("an", at: index)
      || mark(.hyphen, at: index)
        && (word("per", at: index + 1) || word("an", at: index + 1) || word("a", at: index + 1))
    guard isRate else { return nil }
    var place = mark(.hyphen, at: index) ? index + 2 : index + 1
    if mark(.hyphen, at: place) { place += 1 }
    if word("hour", at: place) || word("hr", at: place) || word("h", at: place) { return ("hour", place + 1) }
    if word("second", at: place) || word("sec", at: place) || word("s", at: place) {
      return ("second", place + 1)
    }
    return word("minute", at: place) || word("min", at: place) ? ("minute", place + 1) : nil
  }

  /// `degrees Celsius`, `°C`, `30C`, `86F`.
  private func temperature(at place: Int, figure: Figure) -> (unit: MeasureUnit, end: Int)? {
    if word("degrees", at: place) || word("degree", at: place) || word("deg", at: place)
      || mark(.degree, at: place)
    {
      var next = place + 1
      if mark(.period, at: next), word("deg", at: place) { next += 1 }
      if mark(.hyphen, at: next) { next += 1 }
      guard let name = scale(at: next) else { return nil }
      return MeasureUnit(named: name).map { ($0, next + 1) }
    }
    guard let token = token(place), token.end - token.start == 1, !token.followsSpace, figure.digitCount > 0,
      token.shape.contains(.capitalised), let value = figure.value
    else { return nil }
    if word("c", at: place), (-100...60).contains(value) {
      return MeasureUnit(named: "celsius").map { ($0, place + 1) }
    }
    guard word("f", at: place), (20...140).contains(value) || value < 0, !mark(.hyphen, at: place + 1) else {
      return nil
    }
    return MeasureUnit(named: "fahrenheit").map { ($0, place + 1) }
  }

  private func scale(at index: Int) -> String? {
    if word("celsius", at: index) || word("c", at: index) || word("centigrade", at: index) {
      return "celsius"
    }
    if word("fahrenheit", at: index) || word("farenheit", at: index) || word("f", at: index) {
      return "fahrenheit"
    }
    return word("kelvin", at: index) ? "kelvin" : nil
  }
}

extension String {
  fileprivate func replacingSuffix(_ suffix: String, with other: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) + other : self
  }
}
