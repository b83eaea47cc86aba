/// Cuts a word down to what its inflections and its commonest derivations share: `exports`, `exported` and
/// `exporting` all give `export`.
///
/// Stems only serve to see whether two reports use the same word; they are never shown. A final `e` and `y` are
/// always cut, so that `close` and `closing` meet.
enum Stem {
  /// The stem of a word in lower-case ASCII; words with other letters are returned as they are.
  static func of(_ word: consuming [UInt8]) -> [UInt8] {
    cut(&word)
    return word
  }

  /// Cuts a word to its stem.
  static func cut(_ stem: inout [UInt8]) {
    guard stem.count > 3, stem.allSatisfy({ (0x61...0x7A).contains($0) }) else { return }
    cutPlural(&stem)
    cutInflection(&stem)
    cutDerivation(&stem)
    if stem.count > 3, let last = stem.last, last == 0x65 || last == 0x79 || last == 0x69 {
      stem.removeLast()
    }
  }

  /// A stem of a string, for tables.
  static func of(_ word: String) -> [UInt8] { of(Array(word.utf8)) }

  /// A word without the ending of its plural; its letters as they are otherwise.
  static func singular(of word: [UInt8]) -> [UInt8] {
    guard word.count > 3 else { return word }
    var word = word
    cutPlural(&word)
    return word
  }

  private static func cutPlural(_ stem: inout [UInt8]) {
    guard stem.last == 0x73 else { return }
    if stem.hasSuffix("ss") || stem.hasSuffix("us") || stem.hasSuffix("is") { return }
    if stem.hasSuffix("ies"), stem.count > 4 {
      stem.removeLast(3)
      stem.append(0x79)
    } else if stem.hasSuffix("sses") || stem.hasSuffix("shes") || stem.hasSuffix("ches")
      || stem.hasSuffix("xes")
    {
      stem.removeLast(2)
    } else {
      stem.removeLast()
    }
  }

  private static func cutInflection(_ stem: inout [UInt8]) {
    let cut: Int
    if stem.hasSuffix("ing"), stem.count > 5 {
      cut = 3
    } else if stem.hasSuffix("ied"), stem.count > 4 {
      stem.removeLast(2)
      return
    } else if stem.hasSuffix("ed"), stem.count > 4, !stem.hasSuffix("eed") {
      cut = 2
    } else {
      return
    }
    guard stem.dropLast(cut).contains(where: isVowel) else { return }
    stem.removeLast(cut)
    if stem.count > 3, let last = stem.last, stem[stem.count - 2] == last, !isVowel(last), last != 0x6C,
      last != 0x73
    {
      stem.removeLast()
    }
  }

  private static let derivations: [(suffix: StaticString, keeps: Int)] = [
    ("ation", 4), ("ment", 4), ("ness", 4), ("ion", 4), ("ity", 5), ("ive", 4),

    ("ally", 4), ("ly", 4), ("al", 5), ("ure", 4), ("ance", 4), ("ence", 4),
  ]

  private static func cutDerivation(_ stem: inout [UInt8]) {
    for (suffix, keeps) in derivations
    where stem.count >= suffix.utf8CodeUnitCount + keeps && stem.hasSuffix(suffix) {
      stem.removeLast(suffix.utf8CodeUnitCount)
      return
    }
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    letter == 0x61 || letter == 0x65 || letter == 0x69 || letter == 0x6F || letter == 0x75 || letter == 0x79
  }
}

extension Array where Element == UInt8 {
  fileprivate func hasSuffix(_ suffix: StaticString) -> Bool {
    let length = suffix.utf8CodeUnitCount
    guard count >= length else { return false }
    return suffix.withUTF8Buffer { letters in
      for offset in 0..<length where self[count - length + offset] != letters[offset] { return false }
      return true
    }
  }
}
