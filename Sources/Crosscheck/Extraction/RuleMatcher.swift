/// All rules, tried where their first word allows.
///
/// Each class of words has a set of the rules that begin with it, as bits, so that a token costs what its own rules
/// cost and nothing for the others.
struct RuleMatcher: Sendable {
  struct Candidate: Sendable {
    let reading: Reading
    /// Place of the rule among all rules.
    let order: Int
  }

  private let rules: [ExtractionRule]
  private let anyStart: WordClasses
  /// Words of 64 bits that a set of rules takes.
  private let width: Int
  /// The sets of rules by class, one behind the other.
  private let rulesByClass: [UInt64]
  private let numberRules: [UInt64]

  init(_ extractors: [Extractor]) {
    rules = extractors.flatMap(\.rules)
    anyStart = rules.reduce(into: WordClasses()) { $0.formUnion($1.starts) }
    width = (rules.count + 63) / 64
    var byClass = [UInt64](repeating: 0, count: 64 * width)
    var numbers = [UInt64](repeating: 0, count: width)
    for (order, rule) in rules.enumerated() {
      let bit: UInt64 = 1 << UInt64(order % 64)
      for wordClass in 0..<64 where rule.starts.rawValue >> UInt64(wordClass) & 1 == 1 {
        byClass[wordClass * width + order / 64] |= bit
      }
      if rule.startsWithNumber { numbers[order / 64] |= bit }
    }
    rulesByClass = byClass
    numberRules = numbers
  }

  /// The name of the rule at a place among all rules.
  func name(ofRule order: Int) -> String { rules[order].name }

  /// Every reading of every rule, overlapping ones too.
  func readings(in document: Document) -> [Candidate] {
    var found: [Candidate] = []
    for index in document.tokens.indices {
      let token = document.tokens[index]
      let isNumber = token.number >= 0 || token.form == .digits
      let classes = token.classes.intersection(anyStart).rawValue
      guard isNumber || classes != 0 else { continue }
      for word in 0..<width {
        var candidates = isNumber ? numberRules[word] : 0
        var rest = classes
        while rest != 0 {
          candidates |= rulesByClass[rest.trailingZeroBitCount * width + word]
          rest &= rest - 1
        }
        while candidates != 0 {
          let order = word * 64 + candidates.trailingZeroBitCount
          candidates &= candidates - 1
          guard let reading = rules[order].read(document, index), !reading.tokens.isEmpty else { continue }
          found.append(Candidate(reading: reading, order: order))
        }
      }
    }
    return found
  }
}
