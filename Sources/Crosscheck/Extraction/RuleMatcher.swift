/// All rules, tried where their first word allows.
///
/// Each class of words has a set of the rules that begin with it, as bits, so that a token costs what its own rules
/// cost and nothing for the others.
struct RuleMatcher: Sendable {
  /// What a rule read.
  struct Candidate: Sendable {
    let reading: Reading
    /// Place of the rule among all rules.
    let order: Int
  }

  private let names: [String]
  /// Apart from what else the rules hold: taking a whole rule out of an array counts references.
  private let readers: [ExtractionRule.Reader]
  /// Classes of the words that a rule can begin with.
  let starts: WordClasses
  /// Words of 64 bits that a set of rules takes.
  private let width: Int
  /// The sets of rules by class, one behind the other.
  private let rulesByClass: [UInt64]
  private let numberRules: [UInt64]
  /// What each rule needs around a number.
  private let needs: [Surroundings]

  /// A matcher of all rules; `heedsNeeds` is false where every rule is to be tried, whatever it says it needs.
  init(_ extractors: [Extractor], heedsNeeds: Bool = true) {
    let rules = extractors.flatMap(\.rules)
    names = rules.map(\.name)
    readers = rules.map(\.reader)
    needs = rules.map { heedsNeeds ? $0.needs : .anything }
    starts = rules.reduce(into: WordClasses()) { $0.formUnion($1.starts) }
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
  func name(ofRule order: Int) -> String { names[order] }

  /// Hands out the best readings of a text in order: no two of them claim the same words, but lengths inside an order.
  func read(_ document: Document, _ landmarks: Landmarks, _ take: (Candidate) -> Void) {
    var choice = ReadingChoice()
    let end = document.tokens.count
    var index = landmarks.next(.figure, from: 0, before: end)
    while index < end {
      choice.move(to: index, take)
      read(document, at: index, into: &choice)
      index = landmarks.next(.figure, from: index + 1, before: end)
    }
    choice.finish(take)
  }

  /// Tries the rules that may begin at a token.
  @inline(__always)
  private func read(_ document: Document, at index: Int, into choice: inout ReadingChoice) {
    let token = document.tokens[index]
    let isNumber = token.number >= 0 || token.form == .digits
    let classes = token.classes.intersection(starts).rawValue
    // Figure and dates are read once, where rules may ask for them; dates are too large to be copied about.
    let figure =
      isNumber || token.is(.vagueNumber) ? document.figure(at: index) : nil
    let dates = DateReadings(at: index, in: document)
    let around =
      isNumber ? Surroundings(of: index, figure, startsDate: dates.longest != nil, in: document) : nil
    for word in 0..<width {
      var candidates: UInt64 = 0
      var rest = classes
      while rest != 0 {
        candidates |= rulesByClass[rest.trailingZeroBitCount * width + word]
        rest &= rest - 1
      }
      if let around { candidates |= numberRules(word, around, besides: candidates) }
      while candidates != 0 {
        let order = word * 64 + candidates.trailingZeroBitCount
        candidates &= candidates - 1
        // Most rules read nothing. One test a branch: an optional that is carried out of the switch is copied each time,
        // and waits for what the rule has just written (7 ms of 300 on 4 MB).
        switch readers[order] {
        case .token(let read):
          if let reading = read(document, index) { choice.add(reading, order) }
        case .figure(let read):
          if let figure, let reading = read(document, figure, index) { choice.add(reading, order) }
        case .dates(let read):
          if let reading = read(document, dates, index) { choice.add(reading, order) }
        }
      }
    }
  }

  /// Of the rules that begin with a number, and that its own classes do not call for, those that find what they need.
  @inline(__always)
  private func numberRules(_ word: Int, _ around: Surroundings, besides called: UInt64) -> UInt64 {
    var found: UInt64 = 0
    var rest = numberRules[word] & ~called
    while rest != 0 {
      let rule = rest.trailingZeroBitCount
      rest &= rest - 1
      if around.meet(needs[word * 64 + rule]) { found |= 1 << UInt64(rule) }
    }
    return found
  }
}
