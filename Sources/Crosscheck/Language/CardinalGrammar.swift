/// Cardinals in words, led by a word or by digits: `two hundred and six thousand`, `4 thousand 3 hundred`.
extension NumberParser {
  /// A cardinal in words.
  func cardinal(at index: Int) -> Piece? {
    guard index < tokens.count, let first = group(at: index, bare: true) else { return nil }
    return scaled(first, digitsMayFollow: false)
  }

  /// The rest of a cardinal behind its first group: magnitudes, then smaller groups with theirs.
  func scaled(_ first: Piece, digitsMayFollow: Bool) -> Piece {
    var total = multiplied(first)
    while total.scale >= 1000, let part = continuation(of: total, digits: digitsMayFollow) {
      total = Piece(
        value: total.value + part.value,
        end: part.end,
        form: part.form == total.form ? part.form : .mixed,
        digitCount: total.digitCount + part.digitCount,
        scale: part.scale
      )
    }
    return total
  }

  /// A group with the magnitudes behind it: `two hundred` + `thousand`, `five` + `thousand million`.
  func multiplied(_ group: Piece) -> Piece {
    var piece = group
    while let scale = magnitude(at: pastGluedHyphen(piece.end)), scale >= 1000, scale >= piece.scale,
      !startsParagraph(piece.end)
    {
      piece.end = pastGluedHyphen(piece.end) + 1
      piece.value = NumberReader.scaled(piece.value, by: scale)
      piece.scale = piece.scale >= 1000 ? piece.scale * scale : scale
      piece.form = piece.form == .words ? .words : .mixed
    }
    let next = pastGluedHyphen(piece.end)
    if piece.scale == 1, next < tokens.count, !startsParagraph(piece.end),
      lexicon.value(of: .collective, lexeme: tokens[next].lexeme) == 12
    {
      piece.value *= 12
      piece.end = next + 1
      piece.form = piece.form == .words ? .words : .mixed
    }
    return piece
  }

  /// The smaller group that goes on a number behind a magnitude: `(two million) three hundred`, `(one
  /// thousand) and five`.
  private func continuation(of total: Piece, digits: Bool) -> Piece? {
    guard total.end < tokens.count, !startsParagraph(total.end) else { return nil }
    var index = total.end
    let isListed = tokens[index].mark == .comma
    if word("and", at: index) || mark(.ampersand, at: index) || isListed || mark(.hyphen, at: index) {
      index += 1
    }
    guard index < tokens.count, (tokens[index].form == .digits) == digits else { return nil }
    let first: Piece?
    if digits {
      guard index == total.end else { return nil }
      first = digitGroup(at: index)
    } else {
      first = group(at: index, bare: false)
    }
    guard let first else { return nil }
    let part = multiplied(first)
    // "two million and three fifths"; without "and" the whole number is the numerator.
    if index > total.end, isPart(at: pastHyphen(part.end)) { return nil }
    // "3 million 40 years ago", "a thousand, two of them": too small a group begins something new.
    if digits || isListed, part.value < 100 || part.scale == 1 && first.end - index < 3 { return nil }
    return part.value < total.scale && part.value > 0 ? part : nil
  }

  /// A number below a thousand in words, or below ten thousand as `twelve hundred`.
  private func group(at index: Int, bare: Bool) -> Piece? {
    var piece: Piece
    if let small = small(at: index) {
      piece = small
      if let hundred = hundred(at: pastGluedHyphen(small.end)), small.value > 0 {
        piece = Piece(value: small.value * 100, end: hundred, form: .words, scale: 100)
      }
    } else if let hundred = hundred(at: index) {
      piece = Piece(value: 100, end: hundred, form: .words, scale: 100)
    } else if bare, let scale = magnitude(at: index), scale >= 1000, !isPlural(index),
      tokens[index].end - tokens[index].start > 3, !isName(index)
    {
      return Piece(value: scale, end: index + 1, form: .words, scale: scale)
    } else {
      return nil
    }
    return piece.scale == 100 ? withTens(piece) : piece
  }

  /// `two hundred` with the tens and units behind it: `and six`, `thirty-two`.
  func withTens(_ hundreds: Piece) -> Piece {
    var index = hundreds.end
    if word("and", at: index) || mark(.ampersand, at: index) || mark(.hyphen, at: index) { index += 1 }
    guard let rest = small(at: index), hundred(at: rest.end) == nil, rest.value > 0 else { return hundreds }
    return Piece(
      value: hundreds.value + rest.value,
      end: rest.end,
      form: hundreds.form,
      digitCount: hundreds.digitCount,
      scale: 1
    )
  }

  /// One to ninety-nine in words.
  func small(at index: Int) -> Piece? {
    guard index < tokens.count else { return nil }
    if let unit = lexicon.value(of: .unitNumber, lexeme: tokens[index].lexeme) {
      return Piece(value: Double(unit), end: index + 1, form: .words)
    }
    guard let ten = lexicon.value(of: .tensNumber, lexeme: tokens[index].lexeme) else { return nil }
    let next = pastHyphen(index + 1)
    if next < tokens.count, tokens[next].is(.unitNumber),
      let unit = lexicon.value(of: .unitNumber, lexeme: tokens[next].lexeme), (1...9).contains(unit)
    {
      return Piece(value: Double(ten + unit), end: next + 1, form: .words)
    }
    // "twenty-first": an ordinal, no number.
    if next < tokens.count, tokens[next].is(.ordinalWord), next == index + 1 || isGlued(index + 1) {
      return isPlural(next) ? Piece(value: Double(ten), end: index + 1, form: .words) : nil
    }
    return Piece(value: Double(ten), end: index + 1, form: .words)
  }

  /// The index past `hundred`, where it stands.
  func hundred(at index: Int) -> Int? {
    word("hundred", at: index)
      || word("hundreds", at: index) && index > 0 && tokens[index - 1].is(.unitNumber)
      ? index + 1 : nil
  }

  /// Whether a paragraph begins at an index: no number goes on in the next.
  private func startsParagraph(_ index: Int) -> Bool {
    index < tokens.count && tokens[index].shape.contains(.paragraphStart)
  }

  func pastGluedHyphen(_ index: Int) -> Int {
    mark(.hyphen, at: index) && isGlued(index) && isGlued(index + 1) ? index + 1 : index
  }
}
