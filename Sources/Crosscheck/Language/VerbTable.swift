/// Writes out the forms of verbs from their lemmas, by the rules of spelling and the irregular ones that it is told.
struct VerbTable {
  /// How a verb forms its past.
  private enum Past {
    case regular
    case irregular(past: PackedWord, participles: [PackedWord])
  }

  private let lemmas: [PackedWord]
  private var pasts: [Past]
  private var doubles: [Bool]
  private var doublesInBritain: [Bool]
  private var isRegularToo: [Bool]

  /// A table of regular verbs; a verb's number is its place.
  init(lemmas: [PackedWord]) {
    self.lemmas = lemmas
    pasts = Array(repeating: .regular, count: lemmas.count)
    doubles = Array(repeating: false, count: lemmas.count)
    doublesInBritain = doubles
    isRegularToo = doubles
  }

  /// Verbs whose last letter is doubled: planned; in Britain only: cancelled.
  mutating func markDoubling(_ verbs: [Int], inBritainOnly british: [Int]) {
    for verb in verbs { doubles[verb] = true }
    for verb in british { (doubles[verb], doublesInBritain[verb]) = (false, true) }
  }

  /// A verb with a past and participles of its own.
  mutating func setIrregular(_ verb: Int, past: PackedWord, participles: [PackedWord]) {
    pasts[verb] = .irregular(past: past, participles: participles)
  }

  /// Verbs that have a regular past beside another.
  mutating func markRegularToo(_ verbs: [Int]) {
    for verb in verbs { isRegularToo[verb] = true }
  }

  /// Hands out the forms of a verb.
  func forEachForm(of verb: Int, _ body: (PackedWord, VerbForm) -> Void) {
    guard verb != VerbLemmas.be else {
      for (word, form) in Self.formsOfBe { body(PackedWord(word), form) }
      return
    }
    let lemma = VerbSpelling(lemmas[verb])
    body(lemma.word, .base)
    body(verb == VerbLemmas.have ? PackedWord("has") : lemma.third, .third)
    body(lemma.continuous(doubles: doubles[verb]), .continuous)
    guard case .irregular(let past, let participles) = pasts[verb] else {
      body(lemma.past(doubles: doubles[verb]), .pastOrParticiple)
      if doublesInBritain[verb] {
        body(lemma.adding("led"), .pastOrParticiple)
        body(lemma.adding("ling"), .continuous)
      }
      return
    }
    if past == lemma.word, participles == [lemma.word] { return }
    let isSame = participles == [past]
    body(past, isSame ? .pastOrParticiple : .past)
    if !isSame { for participle in participles { body(participle, .participle) } }
    if isRegularToo[verb] { body(lemma.past(doubles: false), .pastOrParticiple) }
  }

  private static let formsOfBe: [(String, VerbForm)] = [
    ("be", .base), ("am", .base), ("are", .base), ("were", .past), ("is", .third), ("was", .past),
    ("been", .participle), ("being", .continuous),
  ]
}

/// How the forms of a regular verb are spelt.
private struct VerbSpelling {
  let word: PackedWord
  private let count: Int
  private let last: UInt8
  private let before: UInt8

  init(_ word: PackedWord) {
    self.word = word
    count = word.count
    last = word[count - 1]
    before = count > 1 ? word[count - 2] : 0
  }

  func adding(_ ending: StaticString, doubling: Bool = false) -> PackedWord {
    word.replacing(from: count, with: ending, doubling: doubling)
  }

  var third: PackedWord {
    guard count > 1 else { return adding("s") }
    if last == 0x79, !isVowel(before) { return word.replacing(from: count - 1, with: "ies") }
    if last == 0x73 || last == 0x78 || last == 0x7A || ends(in: "ch") || ends(in: "sh") {
      return adding("es")
    }
    let hasE = word == Self.do || word == Self.go || ends(in: "eto") || ends(in: "cho")
    return hasE ? adding("es") : adding("s")
  }

  private static let `do` = PackedWord("do")
  private static let go = PackedWord("go")

  func past(doubles: Bool) -> PackedWord {
    guard count > 1 else { return adding("ed") }
    if last == 0x65 { return adding("d") }
    if last == 0x79, !isVowel(before) { return word.replacing(from: count - 1, with: "ied") }
    if doubles { return adding("ed", doubling: true) }
    return last == 0x63 ? adding("ked") : adding("ed")
  }

  func continuous(doubles: Bool) -> PackedWord {
    guard count > 2 else { return adding("ing") }
    if ends(in: "ie") { return word.replacing(from: count - 2, with: "ying") }
    if last == 0x65, before != 0x65, before != 0x6F, before != 0x79 {
      return word.replacing(from: count - 1, with: "ing")
    }
    if doubles { return adding("ing", doubling: true) }
    return last == 0x63 ? adding("king") : adding("ing")
  }

  private func ends(in letters: StaticString) -> Bool {
    let length = letters.utf8CodeUnitCount
    guard count >= length else { return false }
    for place in 0..<length where word[count - length + place] != letters.utf8Start[place] { return false }
    return true
  }

  private func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61, 0x65, 0x69, 0x6F, 0x75: return true
    default: return false
    }
  }
}
