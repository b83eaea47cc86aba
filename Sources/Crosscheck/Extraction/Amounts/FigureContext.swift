/// Whether a figure stands free, or belongs to a name, a date, a number plate or an address.
extension Document {
  /// Whether a figure's surroundings let it be a count or a plain number.
  func isFree(_ figure: Figure) -> Bool {
    let first = figure.tokens.lowerBound
    let end = figure.tokens.upperBound
    return !isGluedBefore(first) && !isGluedBehind(end) && !isNumbered(first, figure: figure)
      && !isCalendar(first: first, end: end, figure: figure) && !isPhoneNumber(first, end)
      && !isEmergencyNumber(first, end) && !isTally(end) && !isNumberInName(figure)
      && !isPhoneNumber(range: figure) && !isOfGrade(first, end)
  }

  /// `95 unleaded`, `the 1200 block of Mill Street`, `a 4×4`: sorts of petrol, of houses and of cars.
  private func isOfGrade(_ first: Int, _ end: Int) -> Bool {
    if word("block", at: end), word("of", at: end + 1) {
      let street = token(end + 2)
      return word("the", at: first - 1)
        && (street?.shape.contains(.capitalised) == true || street?.form == .digits)
    }
    // "The 12 unleaded pumps" are counted.
    if word("unleaded", at: end) || word("octane", at: end) { return !isPluralNoun(end + 1) }
    return word("4", at: first) && isGluedTimes(end) && word("4", at: end + 1)
      || word("4", at: first) && isGluedTimes(first - 1) && word("4", at: first - 2)
  }

  /// The sign of multiplication with nothing between it and its neighbours.
  private func isGluedTimes(_ index: Int) -> Bool {
    guard let sign = token(index), sign.form == .mark, !sign.followsSpace, isAttached(index + 1) else {
      return false
    }
    return WideScalar(at: Int(sign.start), in: bytes).value == 0xD7
  }

  /// `a 911 call`, `She dialled 999`.
  private func isEmergencyNumber(_ first: Int, _ end: Int) -> Bool {
    guard word("911", at: first) || word("999", at: first) || word("112", at: first) else { return false }
    let behind: [StaticString] = [
      "call", "calls", "caller", "callers", "dispatcher", "dispatchers", "operator", "tape",
    ]
    let before: [StaticString] = [
      "dial", "dialed", "dialled", "dialing", "call", "called", "calling", "phoned", "to",
    ]
    return behind.contains { word($0, at: end) }
      || before.contains { word($0, at: first - 1) }
        && !(word("to", at: first - 1) && !word("call", at: first - 2) && !word("calls", at: first - 2))
  }

  /// `7-for-14`, `29-of-34`: tries and hits, each no number by itself; in `29-of-34 passes` the noun follows.
  private func isTally(_ end: Int) -> Bool {
    guard mark(.hyphen, at: end), mark(.hyphen, at: end + 2), let tries = number(at: end + 3),
      tries.form == .digits
    else { return false }
    return word("for", at: end + 1)
      || word("of", at: end + 1) && countedNoun(at: tries.tokens.upperBound) == nil
  }

  /// Whether a number in words is part of a name: `the Three Gorges`, `the Six Day War`.
  ///
  /// In headlines every word may have a capital.
  func isNumberOfName(_ index: Int) -> Bool {
    if isBodyOfSome(index) { return true }
    guard let token = token(index), token.form == .word, token.shape.contains(.capitalised),
      !token.shape.contains(.allCapitals), let next = self.token(index + 1), next.form == .word,
      next.shape.contains(.capitalised)
    else { return false }
    let sentence = sentences[sentenceIndex(ofToken: index)]
    guard !sentence.isHeading, sentence.tokens.lowerBound < index else { return false }
    // "“Five Britons …": a sentence may begin behind a mark.
    return tokens[index - 1].form == .word && !self.is(.speechVerb, at: index - 1)
  }

  /// `Group of Seven leaders`, `Big Four accountants`: how many there are is their name.
  private func isBodyOfSome(_ index: Int) -> Bool {
    guard let token = token(index), token.form == .word, token.shape.contains(.capitalised) else {
      return false
    }
    let name = word("of", at: index - 1) ? index - 2 : index - 1
    return (name == index - 2 ? word("group", at: name) : word("big", at: name))
      && tokens[name].shape.contains(.capitalised)
      && !sentences[sentenceIndex(ofToken: index)].isHeading
  }

  /// A letter, a slash, a hyphen or the like right before it: `G20`, `and/2`, `post-9`.
  private func isGluedBefore(_ index: Int) -> Bool {
    // "$ 2.38 billion": money, however it is set.
    if mark(.currency, at: index - 1) { return true }
    guard index > 0, !tokens[index].followsSpace else { return false }
    let before = tokens[index - 1]
    switch before.mark {
    case .none: return before.form == .word || before.form == .digits
    case .openBracket, .openQuote, .openSingleQuote, .doubleQuote, .apostrophe, .emDash, .dash, .ellipsis,
      .comma,
      .semicolon, .other, .bullet:
      return false
    case .hyphen: return !before.followsSpace
    default: return true
    }
  }

  /// A letter or a mark with more right behind it: `13F`, `9/11`, `10:30`, `5x`.
  private func isGluedBehind(_ index: Int) -> Bool {
    guard let next = token(index), !next.followsSpace else { return false }
    guard next.form == .mark else { return true }
    guard let after = token(index + 1), !after.followsSpace else {
      return next.mark == .percent || next.mark == .currency || next.mark == .degree
    }
    switch next.mark {
    case .slash, .colon, .percent, .currency, .degree, .plus, .ampersand, .hash: return true
    case .period: return after.form == .digits
    default: return false
    }
  }

  /// What carries a number as its name: `No. 4`, `Flight 370`, `Room 12`, `Chapter 3`, `page 5`.
  private func isNumbered(_ index: Int, figure: Figure) -> Bool {
    guard index > 0, figure.form == .digits || figure.form == .words, figure.scale == 1 else { return false }
    if mark(.hash, at: index - 1) { return true }
    // "He said no. Two others": the next sentence, and no number of a thing.
    if startsSentence(index) { return false }
    var place = index - 1
    if mark(.period, at: place), !tokens[place].followsSpace { place -= 1 }
    if self.is(.numberSign, at: place) { return true }
    // "AK 47 rifles", "MI 6": a model's number behind its letters.
    let before = tokens[place]
    return before.shape.contains(.allCapitals) && before.range.count <= 3 && !before.shape.contains(.dotted)
      && figure.form == .digits && before.lexeme < 0
  }

  /// Years, days of a month and clock times are read elsewhere.
  private func isCalendar(first: Int, end: Int, figure: Figure) -> Bool {
    if self.is(.month, at: end), tokens[end].shape.contains(.capitalised), figure.digitCount <= 2 {
      return true
    }
    if word("of", at: end), self.is(.month, at: end + 1) { return true }
    if self.is(.month, at: first - 1), figure.scale == 1, tokens[first - 1].shape.contains(.capitalised) {
      return true
    }
    if mark(.period, at: first - 1), self.is(.month, at: first - 2), figure.digitCount <= 2 { return true }
    if self.is(.timeUnit, at: unit(after: end)) || self.is(.clockMark, at: end) { return true }
    return isYear(figure, at: first)
  }

  private func unit(after index: Int) -> Int { mark(.hyphen, at: index) ? index + 1 : index }

  /// Whether four digits are most likely a year: no noun is counted by them.
  func isYear(_ figure: Figure, at index: Int) -> Bool {
    guard figure.form == .digits, figure.digitCount == 4, let value = figure.high else { return false }
    return (1100...2100).contains(value)
  }

  /// `555-1234`, `+1-222-2222`: digits and hyphens by turns, or three groups.
  private func isPhoneNumber(_ first: Int, _ end: Int) -> Bool {
    func isDigits(_ index: Int) -> Bool { token(index)?.form == .digits }
    if mark(.hyphen, at: end), isDigits(end + 1), !tokens[end].followsSpace { return true }
    if isLetteredPhoneNumber(first, end) { return true }
    if first > 1, mark(.hyphen, at: first - 1), isDigits(first - 2), !tokens[first].followsSpace {
      return true
    }
    // "0845 125 2222": a leading zero, or groups of three digits and more one behind the other.
    if isDigits(first), tokens[first].range.count > 2, bytes[Int(tokens[first].start)] == 0x30 { return true }
    guard number(at: first)?.form == .digits else { return false }
    return isDigits(first - 1) && tokens[first - 1].range.count > 2
      || number(at: end)?.form == .digits && tokens[first].range.count > 2
  }
}
