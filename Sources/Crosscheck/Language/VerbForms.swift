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
  static let lemmas: [String] = index.words.map(\.text)

  /// Numbers of the auxiliaries.
  static let be = 0
  static let have = 1
  static let `do` = 2

  /// The lemmas with their numbers; those from `plainCount` on are common nouns too.
  private static let (index, plainCount): (WordIndex, Int) = {
    var index = WordIndex(capacity: 2048)
    WordList.forEach(in: VerbWords.plain) { _ = index.number(adding: PackedWord($0)) }
    let plainCount = index.words.count
    WordList.forEach(in: VerbWords.nounLike) { _ = index.number(adding: PackedWord($0)) }
    return (index, plainCount)
  }()

  /// Whether the verb's base form is a common noun too.
  static func isNounLike(_ verb: Int) -> Bool { verb >= plainCount }

  /// The number of the verb with a lemma; nil where it is not known.
  static func number(of lemma: String) -> Int? {
    lemma.utf8.count <= PackedWord.capacity ? number(of: PackedWord(lemma)) : nil
  }

  /// The number of the verb with a lemma; nil where it is not known.
  static func number(of lemma: PackedWord) -> Int? {
    let number = index.number(of: lemma)
    return number < 0 ? nil : Int(number)
  }

  /// The numbers of the verbs in a list of lemmas, in its order; what is not known is left out.
  static func numbers(_ lemmas: String) -> [Int] {
    var numbers: [Int] = []
    WordList.forEach(in: lemmas) { word in
      let number = index.number(of: PackedWord(word))
      if number >= 0 { numbers.append(Int(number)) }
    }
    return numbers
  }

  /// Splits the number that goes with `WordClass.verb` into verb and form.
  @inline(__always)
  static func split(_ value: Int) -> (verb: Int, form: VerbForm) {
    (value >> 3, VerbForm(rawValue: value & 7) ?? .base)
  }

  /// How many verbs are known.
  static var count: Int { index.words.count }

  /// Adds all forms of all verbs to the lexicon.
  static func addForms(to lexicon: inout LexiconTable) {
    for verb in 0..<count {
      table.forEachForm(of: verb) { lexicon.add($0, .verb, verb << 3 | $1.rawValue) }
    }
  }

  /// How the verbs are inflected.
  static let table: VerbTable = {
    var table = VerbTable(lemmas: index.words)
    table.markDoubling(numbers(VerbWords.doubling), inBritainOnly: numbers(doublesInBritain))
    WordList.forEach(in: VerbWords.irregular) { row in
      let parts = row.split(separator: 0x3A).map { PackedWord(UnsafeBufferPointer(rebasing: $0)) }
      let verb = index.number(of: parts[0])
      guard verb >= 0, let last = row.split(separator: 0x3A).last else { return }
      table.setIrregular(
        Int(verb),
        past: parts[1],
        participles: last.split(separator: 0x2F).map { PackedWord(UnsafeBufferPointer(rebasing: $0)) }
      )
    }
    table.markRegularToo(numbers(regularToo))
    return table
  }()

  private static let regularToo = """
    learn burn spill spell smell spoil dream lean leap plead dwell light prove show hang bet wed quit broadcast forecast
    swell saw dive sneak lie kneel shine speed strive thrive knit
    """
  private static let doublesInBritain = """
    cancel travel label model signal level total fuel quarrel marvel counsel channel tunnel fulfil
    """

  /// The lemma of a verb that is not listed, by its ending: razed, hunkered, rallied.
  static func guess(_ word: String) -> String {
    if word.hasSuffix("ing") { return guess(word.dropLast(3) + "ed") }
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

  /// The words of a list.
  static func list(_ words: String) -> [String] { WordList.words(words) }

  private static func isVowel(_ byte: UInt8) -> Bool { "aeiou".utf8.contains(byte) }

  /// Verbs whose past looks like their base: cut, put, hit, beat.
  static let unchanging = VerbSet(
    """
    cut put hit shut set let cost quit cast broadcast forecast bet split upset rid thrust burst hurt bid spread shed
    beset beat read run come become overcome
    """
  )
}
