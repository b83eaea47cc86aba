/// A set of verbs by their numbers, a bit a verb.
struct VerbSet: Sendable {
  private let bits: [UInt64]

  /// The verbs of a list of lemmas; what is no known verb is left out.
  init(_ lemmas: String) { self.init(VerbLemmas.numbers(lemmas)) }

  init(_ verbs: some Sequence<Int>) {
    var bits = [UInt64](repeating: 0, count: VerbLemmas.count / 64 + 1)
    for verb in verbs { bits[verb / 64] |= 1 << UInt64(verb % 64) }
    self.bits = bits
  }

  /// Whether a verb is in the set; a verb that is not known is in none.
  @inline(__always)
  func contains(_ verb: Int) -> Bool {
    verb >= 0 && verb / 64 < bits.count && bits[verb / 64] >> UInt64(verb % 64) & 1 == 1
  }
}
