/// How two words that look alike may be one word.
enum WordSlip {
  /// Plural, adjective and noun of one name are no two spellings: Iran and Iranian, Democrat and Democrats.
  static func isInflection(_ left: String, _ right: String) -> Bool {
    let (short, long) = left.utf8.count < right.utf8.count ? (left, right) : (right, left)
    guard short.utf8.count != long.utf8.count, let last = short.last else { return false }
    let isBehind = { (stem: Substring, ends: [String]) in
      long.hasPrefix(stem) && ends.contains(String(long.dropFirst(stem.count)))
    }
    if isBehind(short[...], ["s", "es", "an", "ian", "er", "ers", "i", "ese", "ish", "ic", "al", "us"]) {
      return true
    }
    if last == "a", isBehind(short[...], ["n", "ns"]) { return true }
    guard "aeiouy".contains(last) else { return false }
    return isBehind(short.dropLast(), ["an", "ian", "ish", "ies", "ese", "ic", "ans", "ians"])
  }

  /// Two house styles of one word: centre and center, organise and organize, an accent, a vowel of another script.
  static func isStyle(_ left: String, _ right: String) -> Bool {
    if left != right, Transcription.ofScript(left) == Transcription.ofScript(right) { return true }
    guard let distance = EditDistance.between(left, right, limit: 2) else { return false }
    if Transcription.of(left) == Transcription.of(right) { return distance <= 1 }
    if left.first != right.first, Transcription.ofName(left) == Transcription.ofName(right) { return true }
    return left.utf8.count == right.utf8.count && left.dropLast(2) == right.dropLast(2)
      && Set([left.suffix(2), right.suffix(2)]) == ["er", "re"]
  }

  /// Whether the words differ in one vowel that stands for another.
  static func isVowelChange(_ left: String, _ right: String) -> Bool {
    guard left.utf8.count == right.utf8.count else { return false }
    let differing = zip(left, right).filter { $0 != $1 }
    return differing.count == 1 && differing.allSatisfy { "aeiouy".contains($0) && "aeiouy".contains($1) }
  }

  /// What is heard of a name but for its vowels, written one way: Katherine and Catherine, Rourke and Rorke.
  static func sounds(_ word: String) -> String {
    var sounds: [UInt8] = []
    var letters = Array(word.utf8)[...]
    while let letter = letters.popFirst() {
      let sound: UInt8
      switch letter {
      case UInt8(ascii: "k"), UInt8(ascii: "q"): sound = UInt8(ascii: "c")
      case UInt8(ascii: "p") where letters.first == UInt8(ascii: "h"): sound = UInt8(ascii: "f")
      default: sound = letter
      }
      if "aeiouyh".utf8.contains(sound) && !sounds.isEmpty || sounds.last == sound { continue }
      sounds.append(sound)
    }
    return String(decoding: sounds, as: UTF8.self)
  }

  /// Lennie and Lenny, Philip and Phillip, Erik and Eric: what is heard is the same, vowels and all.
  static func haveOneSound(_ left: String, _ right: String) -> Bool {
    let sound = { (word: String) in
      let endsInVowel = word.hasSuffix("ie") || word.hasSuffix("ey")
      let stem = endsInVowel ? word.dropLast(2) + "i" : word[...]
      return Transcription.of(String(stem.map { $0 == "k" ? "c" : $0 }))
    }
    return left != right && left.first == right.first && sound(left) == sound(right)
  }

  /// Lennie and Lenny, Jermayne and Jerymayne: one word but for its vowels.
  static func haveSameConsonants(_ left: String, _ right: String) -> Bool {
    let consonants = { (word: String) in Transcription.of(word).filter { !"aeiouy".contains($0) } }
    return consonants(left) == consonants(right)
  }

  /// Whether two words that are known to stand in the same place of one name look like one word spelt twice.
  static func isLikely(_ left: String, _ right: String) -> Bool {
    let length = min(left.utf8.count, right.utf8.count)
    guard length >= 3, !isInflection(left, right), !hasDigit(left), !hasDigit(right) else { return false }
    return EditDistance.between(left, right, limit: max(1, length / 3)) != nil
  }

  /// Whether a word looks like a slip of the keyboard for another: letters swapped, doubled, left out or hit beside.
  static func isTyping(_ slip: String, for word: String) -> Bool {
    let length = min(slip.utf8.count, word.utf8.count)
    guard slip.first == word.first, length >= 5, !isInflection(slip, word), !hasDigit(slip) else {
      return false
    }
    if slip.utf8.sorted() == word.utf8.sorted() { return EditDistance.between(slip, word, limit: 2) != nil }
    guard let distance = EditDistance.between(slip, word, limit: 2) else { return false }
    if distance == 1 { return slip.utf8.count != word.utf8.count ? length >= 6 : length >= 7 }
    return length >= 6 && slip.prefix(3) == word.prefix(3) && slip.last == word.last
      || length >= 9 && slip.prefix(3) == word.prefix(3)
  }

  /// Whether two rare names of one word look like one, wherever the slip is.
  static func isLone(_ left: String, _ right: String) -> Bool {
    let length = min(left.utf8.count, right.utf8.count)
    guard length >= 5, !isInflection(left, right), !hasDigit(left), !hasDigit(right) else { return false }
    if left.first != right.first { return length >= 7 && EditDistance.between(left, right, limit: 1) != nil }
    return EditDistance.between(left, right, limit: length >= 8 ? 2 : 1) != nil
  }

  /// Goon and Guns: the same sound without an ending.
  static func soundAlike(_ left: String, _ right: String) -> Bool {
    let sound = { (word: String) in Transcription.of(word.hasSuffix("s") ? String(word.dropLast()) : word) }
    return left.utf8.count > 3 && right.utf8.count > 3 && left.first == right.first
      && sound(left) == sound(right)
      && !isInflection(left, right)
  }

  private static func hasDigit(_ word: String) -> Bool { word.utf8.contains { (0x30...0x39).contains($0) } }
}
