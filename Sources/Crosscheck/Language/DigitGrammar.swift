/// Numbers that begin with digits: `1,400`, `3.5`, `2.5 million`, `10k`, `4 thousand 3 hundred and 21`.
extension NumberParser {
  /// More groups or digits than any figure in a text has; what is longer is no number.
  private static let longestChain = 12

  /// The number whose digits begin at `index`; nil where they belong to a name.
  func digitNumber(at index: Int) -> Piece? {
    guard !isName(digits: index), var piece = digitGroup(at: index) else { return nil }
    if isDottedChain(at: index) { return run(at: index) }
    if piece.end < tokens.count, isGlued(piece.end), tokens[piece.end].is(.ordinalSuffix) { return piece }
    if let fraction = attachedFraction(at: index) ?? slashFraction(at: index) { return fraction }
    if let letter = letterScale(behind: piece, from: index) {
      piece.value = NumberReader.scaled(piece.value, by: letter)
      piece.scale = letter
      piece.end += 1
      piece.form = .mixed
      return piece.value.isFinite ? piece : nil
    }
    if let next = denominator(at: piece.end), piece.form == .digits, isPlural(next.end - 1) {
      return fraction(at: index, denominatorAt: piece.end, numerator: piece.value)
    }
    let whole = withFraction(scaled(piece, digitsMayFollow: true))
    return whole.value.isFinite ? whole : nil
  }

  /// How many tokens the name has that the digits at `index` are part of: `A330-200`, `24703m212`.
  func lengthOfName(at index: Int) -> Int {
    var end = index + 1
    while end < tokens.count, isGlued(end), tokens[end].form != .mark || isInsideName(end) { end += 1 }
    return end - index
  }

  private func isInsideName(_ index: Int) -> Bool {
    switch tokens[index].mark {
    case .hyphen, .period, .comma, .slash: return index + 1 < tokens.count && isGlued(index + 1)
    default: return false
    }
  }

  /// Digits with their groups, decimals and `hundred`.
  func digitGroup(at index: Int) -> Piece? {
    guard index < tokens.count else { return nil }
    let piece: Piece
    // No `map`, which counts references to all that the parser holds.
    if let whole = grouped(at: index) {
      piece = withDecimals(whole)
    } else if let part = decimals(at: index) {
      piece = part
    } else {
      return nil
    }
    guard let hundred = hundred(at: piece.end) else { return piece }
    let hundreds = Piece(
      value: piece.value * 100,
      end: hundred,
      form: .mixed,
      digitCount: piece.digitCount,
      scale: 100
    )
    if word("and", at: hundred), let rest = run(at: hundred + 1), rest.digitCount < 3,
      decimals(at: rest.end) == nil,
      magnitude(at: rest.end) == nil, self.hundred(at: rest.end) == nil
    {
      return Piece(
        value: hundreds.value + rest.value,
        end: rest.end,
        form: .mixed,
        digitCount: piece.digitCount + rest.digitCount
      )
    }
    return withTens(hundreds)
  }

  /// The digits of one token.
  private func run(at index: Int) -> Piece? {
    guard index < tokens.count, tokens[index].form == .digits else { return nil }
    let range = tokens[index].range
    guard range.count <= 300 else { return nil }
    var value = 0.0
    for byte in bytes[range] { value = value * 10 + Double(byte - 0x30) }
    return Piece(value: value, end: index + 1, form: .digits, digitCount: range.count)
  }

  /// `1,400`, `12,34,567`, `1 400` with a thin or fixed space.
  private func grouped(at index: Int) -> Piece? {
    guard var piece = run(at: index), piece.digitCount <= 3 else { return run(at: index) }
    var end = piece.end
    // Most have none.
    guard nextGroup(at: end) != nil else { return piece }
    var groups: [Piece] = []
    while groups.count <= Self.longestChain, let group = nextGroup(at: end) {
      groups.append(group)
      end = group.end
    }
    guard groups.count <= Self.longestChain else { return nil }
    while let last = groups.last, last.digitCount != 3 { groups.removeLast() }
    // Groups of two stand in Indian figures only, before a last group of three.
    let isIndian = piece.digitCount <= 2 && groups.dropLast().allSatisfy { $0.digitCount == 2 }
    if groups.contains(where: { $0.digitCount != 3 }), !isIndian { return run(at: index) }
    for group in groups {
      piece.value = piece.value * (group.digitCount == 3 ? 1000 : 100) + group.value
      piece.digitCount += group.digitCount
      piece.end = group.end
      piece.form = .grouped
    }
    return piece
  }

  private func nextGroup(at index: Int) -> Piece? {
    if mark(.comma, at: index), isGlued(index), isGlued(index + 1), let group = run(at: index + 1) {
      return group.digitCount == 3 || group.digitCount == 2 ? group : nil
    }
    // "2, 000 feet": no number begins with a nought and another digit, so the space is a slip.
    if mark(.comma, at: index), isGlued(index), let group = run(at: index + 1), group.digitCount == 3,
      bytes[tokens[index + 1].range.lowerBound] == 0x30
    {
      return group
    }
    guard index < tokens.count, tokens[index].form == .digits, tokens[index].range.count == 3,
      isThinSpace(before: index)
    else { return nil }
    return run(at: index)
  }

  /// Whether one space that does not break lines stands between two tokens: U+00A0, U+2009, U+202F.
  private func isThinSpace(before index: Int) -> Bool {
    let gap = bytes[Int(tokens[index - 1].end)..<Int(tokens[index].start)]
    let spaces: [[UInt8]] = [[0xC2, 0xA0], [0xE2, 0x80, 0x89], [0xE2, 0x80, 0xAF]]
    return spaces.contains { gap.elementsEqual($0) }
  }

  private func withDecimals(_ whole: Piece) -> Piece {
    if let continental = continental(whole) { return continental }
    guard let part = decimals(at: whole.end), isGlued(whole.end) else { return whole }
    return Piece(
      value: whole.value + part.value,
      end: part.end,
      form: .decimal,
      digitCount: whole.digitCount + part.digitCount
    )
  }

  /// `.25`: a full stop with digits right behind it.
  private func decimals(at index: Int) -> Piece? {
    guard mark(.period, at: index), isGlued(index + 1), let digits = run(at: index + 1) else { return nil }
    if digits.digitCount > 15 { return Piece(value: 0, end: digits.end, form: .decimal) }
    var power = 1.0
    for _ in 0..<digits.digitCount { power *= 10 }
    return Piece(value: digits.value / power, end: digits.end, form: .decimal, digitCount: digits.digitCount)
  }

  /// `1.111,11`: full stops between groups and a decimal comma.
  private func continental(_ whole: Piece) -> Piece? {
    guard whole.form == .digits, whole.digitCount <= 3, mark(.period, at: whole.end), isGlued(whole.end),
      isGlued(whole.end + 1), let thousands = run(at: whole.end + 1), thousands.digitCount == 3,
      mark(.comma, at: thousands.end), isGlued(thousands.end), isGlued(thousands.end + 1),
      let part = run(at: thousands.end + 1), part.digitCount <= 2
    else { return nil }
    return Piece(
      value: whole.value * 1000 + thousands.value + part.value / (part.digitCount == 2 ? 100 : 10),
      end: part.end,
      form: .decimal,
      digitCount: whole.digitCount + 3 + part.digitCount
    )
  }

  /// Whether digits and full stops go on by turns, as in `24.10.2025` and `192.168.1.2`.
  private func isDottedChain(at index: Int) -> Bool {
    func dotted(_ index: Int) -> Bool {
      mark(.period, at: index) && isGlued(index) && isGlued(index + 1) && index > 0
        && tokens[index - 1].form == .digits && index + 1 < tokens.count && tokens[index + 1].form == .digits
    }
    return dotted(index + 1) && dotted(index + 3) || dotted(index - 1)
  }

  /// Whether digits are part of a name: `A330`, `B-52`, `Covid-19`, `24703m212`.
  private func isName(digits index: Int) -> Bool {
    let token = tokens[index]
    if token.mark == .period { return !token.followsSpace || !isGlued(index + 1) }
    if index + 2 < tokens.count, tokens[index + 1].form == .word, isGlued(index + 1), isGlued(index + 2),
      tokens[index + 2].form == .digits
    {
      return true
    }
    guard isGlued(index), index > 0 else { return false }
    let before = tokens[index - 1]
    if before.form == .word {
      // "$US94.20"
      return !isCurrency(index - 1) && !(isGlued(index - 1) && mark(.currency, at: index - 2))
    }
    // "?q=20", "%20": a web address.
    if before.mark == .percent || before.mark == .other && index > 1 && !before.followsSpace {
      return before.mark == .percent || tokens[index - 2].form == .word
    }
    guard before.mark == .hyphen, isGlued(index - 1), index > 1, tokens[index - 2].form == .word else {
      return false
    }
    let head = tokens[index - 2]
    if word("covid", at: index - 2) { return true }
    let isPlain = head.is(.month) || head.is(.timePart) || head.is(.approximation) || head.is(.unitNumber)
    return head.shape.contains(.capitalised) && !isPlain && !isCurrency(index - 2)
  }

  private func isCurrency(_ index: Int) -> Bool {
    tokens[index].is(.currencyCode) || tokens[index].is(.currencySymbol) || tokens[index].is(.currencyWord)
  }

  /// The power of ten of a letter behind digits: `10k`, `$5m`, `1.2B`.
  ///
  /// A bare `m` is a metre unless money or a counted noun makes it a million.
  private func letterScale(behind piece: Piece, from index: Int) -> Double? {
    let next = piece.end
    guard next < tokens.count, tokens[next].end - tokens[next].start == 1 else { return nil }
    let isMoney =
      index > 0
      && (tokens[index - 1].mark == .currency || isCurrency(index - 1) || isEndOfSums(before: index))
    guard isGlued(next) || isMoney else { return nil }
    switch bytes[Int(tokens[next].start)] {
    case 0x6B, 0x4B: return isGlued(next) ? 1000 : nil
    case 0x4D: return 1_000_000
    case 0x6D:
      return isMoney || countsThings(next + 1) || isMillions(from: index, behind: next + 1) ? 1_000_000 : nil
    // "221B Baker Street" is no number of billions.
    case 0x42: return isMoney || piece.form == .decimal || countsThings(next + 1) ? 1_000_000_000 : nil
    case 0x62: return isMoney || piece.form == .decimal ? 1_000_000_000 : nil
    case 0x54, 0x74: return isMoney ? 1_000_000_000_000 : nil
    default: return nil
    }
  }

  /// Whether digits are the second end of a range of money: `£40-50m`, `£1.2m-1.5m`, `£40m to 50m`.
  private func isEndOfSums(before index: Int) -> Bool {
    guard index > 2 else { return false }
    let isJoined = (mark(.hyphen, at: index - 1) || mark(.dash, at: index - 1)) && isGlued(index)
    guard isJoined || word("to", at: index - 1) else { return false }
    var place = index - 2
    let hasLetter = tokens[place].form == .word && tokens[place].range.count <= 2 && isGlued(place)
    guard hasLetter || isJoined else { return false }
    if hasLetter { place -= 1 }
    while place > 0, place > index - Self.longestEnd, isGlued(place),
      tokens[place].form == .digits || tokens[place].mark == .period || tokens[place].mark == .comma
    {
      place -= 1
    }
    return place < index - 2 && tokens[place].mark == .currency
  }

  /// How many tokens the first end of a range may have with its sign and its letter.
  private static let longestEnd = 9

  /// `paying 2.2m for it`, `there are only 1.1m left`, `1.4m of them`: no metres are paid, and none are there.
  private func isMillions(from index: Int, behind end: Int) -> Bool {
    if word("of", at: end) {
      return word("them", at: end + 1) || word("whom", at: end + 1) || word("these", at: end + 1)
        || word("us", at: end + 1)
    }
    // "a 1m-strong crowd"
    if mark(.hyphen, at: end), word("strong", at: end + 1) { return true }
    if index > 0, tokens[index - 1].form == .word,
      NumberParser.paying.contains(tokens[index - 1], in: bytes)
    {
      return true
    }
    let verb = word("only", at: index - 1) || word("still", at: index - 1) ? index - 2 : index - 1
    return (word("are", at: verb) || word("were", at: verb)) && word("there", at: verb - 1)
  }

  /// What takes a sum for its object, and no length.
  private static let paying: WordSet = [
    "paying", "paid", "pays", "pay", "spent", "spending", "spends", "earned", "earning", "earns", "borrowed",
    "lent",
    "cost", "costs", "costing",
  ]

  /// Whether the word at an index is a plural, as after `3m`, or a currency.
  private func countsThings(_ index: Int) -> Bool {
    guard index < tokens.count, tokens[index].followsSpace, tokens[index].form == .word else { return false }
    if tokens[index].is(.currencyWord) || tokens[index].is(.currencyCode) || word("people", at: index) {
      return true
    }
    return isPlural(index) && !tokens[index].is(.stopword) && tokens[index].end - tokens[index].start > 3
      && !word("hurdles", at: index)
  }
}
