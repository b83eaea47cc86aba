/// Which form of a verb a word is.
enum VerbForm: Int, Sendable {
  /// say, go; also cut and put, whose past is the same.
  case base
  /// says
  case third
  /// went, took
  case past
  /// gone, taken
  case participle
  /// said, killed: past or participle
  case pastOrParticiple
  /// saying
  case continuous
}

/// The forms of the verbs that are known, and the lemma of each.
enum VerbLemmas {
  /// All lemmas; an index here is a verb's number.
  static let lemmas: [String] = plain + nounLike

  /// Numbers of the auxiliaries.
  static let be = 0
  static let have = 1
  static let `do` = 2

  private static let plain = list(VerbWords.plain)
  private static let nounLike = list(VerbWords.nounLike)

  /// Whether the verb's base form is a common noun too.
  static func isNounLike(_ verb: Int) -> Bool { verb >= plain.count }

  /// Splits the number that goes with `WordClass.verb` into verb and form.
  @inline(__always)
  static func split(_ value: Int) -> (verb: Int, form: VerbForm) {
    (value >> 3, VerbForm(rawValue: value & 7) ?? .base)
  }

  /// The entries of all forms.
  static let entries: [Lexicon.Entry] = {
    let doubling = Set(list(VerbWords.doubling))
    var irregular: [String: [String]] = [:]
    for row in list(VerbWords.irregular) {
      let parts = row.split(separator: ":").map(String.init)
      irregular[parts[0]] = Array(parts.dropFirst())
    }
    var entries: [Lexicon.Entry] = []
    for (verb, lemma) in lemmas.enumerated() {
      func add(_ word: String, _ form: VerbForm) {
        entries.append(Lexicon.Entry(word, .verb, verb << 3 | form.rawValue))
      }
      if verb == be {
        for word in ["be", "am", "are", "were"] { add(word, word == "were" ? .past : .base) }
        add("is", .third)
        add("was", .past)
        add("been", .participle)
        add("being", .continuous)
        continue
      }
      add(lemma, .base)
      add(verb == have ? "has" : third(of: lemma), .third)
      add(continuous(of: lemma, doubles: doubling.contains(lemma)), .continuous)
      guard let parts = irregular[lemma] else {
        add(past(of: lemma, doubles: doubling.contains(lemma)), .pastOrParticiple)
        if doublesInBritain.contains(lemma) {
          add(lemma + "led", .pastOrParticiple)
          add(lemma + "ling", .continuous)
        }
        continue
      }
      let participles = parts[1].split(separator: "/").map(String.init)
      if parts[0] == lemma, participles == [lemma] { continue }
      let isSame = participles == [parts[0]]
      add(parts[0], isSame ? .pastOrParticiple : .past)
      if !isSame { for participle in participles { add(participle, .participle) } }
      if regularToo.contains(lemma) { add(past(of: lemma, doubles: false), .pastOrParticiple) }
    }
    return entries
  }()

  private static let regularToo: Set<String> = [
    "learn", "burn", "spill", "spell", "smell", "spoil", "dream", "lean", "leap", "plead", "dwell", "light",
    "prove",
    "show", "hang", "bet", "wed", "quit", "broadcast", "forecast", "swell", "saw", "dive", "sneak",
  ]
  private static let doublesInBritain: Set<String> = [
    "cancel", "travel", "label", "model", "signal", "level", "total", "fuel", "quarrel", "marvel", "counsel",
    "channel",
    "tunnel", "fulfil",
  ]

  /// The lemma of a verb that is not listed, by its ending: razed, hunkered, rallied.
  static func guess(_ word: String) -> String {
    if word.hasSuffix("ied") { return word.dropLast(3) + "y" }
    guard word.hasSuffix("ed") else { return word }
    let stem = Array(word.utf8.dropLast(2))
    guard let last = stem.last, stem.count > 2 else { return word }
    let before = stem[stem.count - 2]
    // stuff, miss, call and buzz end in two letters themselves; expel and rebel do not.
    let keepsDouble =
      "lsfz".utf8.contains(last)
      && !(last == 0x6C && stem.count > 5 && stem.suffix(3) == Array("ell".utf8)[...])
    if last == before, !keepsDouble { return String(word.dropLast(3)) }
    let beforeThat = stem[stem.count - 3]
    let isShort =
      !isVowel(last) && isVowel(before) && !isVowel(beforeThat) && !"rnwxy".utf8.contains(last)
      && stem.count < 6
    // trouble, obligate
    let endsInSyllable =
      last == 0x6C && !isVowel(before) && !"lrw".utf8.contains(before)
      || last == 0x74 && before == 0x61 && beforeThat != 0x65 && beforeThat != 0x6F && stem.count > 4
    let endsInE =
      "vzcgu".utf8.contains(last) && last != before || (last == 0x73 && before != 0x73) || isShort
      || endsInSyllable
    return String(word.dropLast(endsInE ? 1 : 2))
  }

  static func list(_ words: String) -> [String] {
    words.split { $0 == " " || $0 == "\n" }.map(String.init)
  }

  private static func isVowel(_ byte: UInt8) -> Bool { "aeiou".utf8.contains(byte) }

  static func third(of lemma: String) -> String {
    let bytes = Array(lemma.utf8)
    guard let last = bytes.last, bytes.count > 1 else { return lemma + "s" }
    if last == 0x79, !isVowel(bytes[bytes.count - 2]) { return lemma.dropLast() + "ies" }
    if last == 0x73 || last == 0x78 || last == 0x7A || lemma.hasSuffix("ch") || lemma.hasSuffix("sh") {
      return lemma + "es"
    }
    return lemma == "do" || lemma == "go" || lemma.hasSuffix("eto") || lemma.hasSuffix("cho")
      ? lemma + "es" : lemma + "s"
  }

  static func past(of lemma: String, doubles: Bool) -> String {
    let bytes = Array(lemma.utf8)
    guard let last = bytes.last, bytes.count > 1 else { return lemma + "ed" }
    if last == 0x65 { return lemma + "d" }
    if last == 0x79, !isVowel(bytes[bytes.count - 2]) { return lemma.dropLast() + "ied" }
    if doubles, !doublesInBritain.contains(lemma) {
      return lemma + String(decoding: [last], as: UTF8.self) + "ed"
    }
    return lemma.hasSuffix("c") ? lemma + "ked" : lemma + "ed"
  }

  static func continuous(of lemma: String, doubles: Bool) -> String {
    let bytes = Array(lemma.utf8)
    guard let last = bytes.last, bytes.count > 2 else { return lemma + "ing" }
    if lemma.hasSuffix("ie") { return lemma.dropLast(2) + "ying" }
    if last == 0x65, !lemma.hasSuffix("ee"), !lemma.hasSuffix("oe"), !lemma.hasSuffix("ye") {
      return lemma.dropLast() + "ing"
    }
    if doubles, !doublesInBritain.contains(lemma) {
      return lemma + String(decoding: [last], as: UTF8.self) + "ing"
    }
    return lemma.hasSuffix("c") ? lemma + "king" : lemma + "ing"
  }
}

extension VerbLemmas {
  /// Verbs whose past looks like their base: cut, put, hit, beat.
  static let unchanging: Set<Int> = {
    let words = Set(
      list(
        "cut put hit shut set let cost quit cast broadcast forecast bet split upset rid thrust burst hurt bid spread shed beset beat read run come become overcome"
      )
    )
    return Set(lemmas.indices.filter { words.contains(lemmas[$0]) })
  }()
}
