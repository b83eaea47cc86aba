/// All rules, tried where their first word allows.
///
/// Each class of words has a set of the rules that begin with it, as bits, so that a token costs what its own rules
/// cost and nothing for the others. A class, because whoever goes on reading keeps it.
final class RuleMatcher: Sendable {
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
  /// Whether rules are spared what cannot be theirs.
  private let heedsNeeds: Bool
  /// What rules need around a number, each need once.
  private let needs: NeedsBySign
  /// The words among them.
  private let neededWords: NeededWords
  /// The sets of rules by need, one behind the other.
  private let rulesByNeed: [UInt64]

  /// A matcher of all rules; `heedsNeeds` is false where every rule is to be tried, whatever it says it needs.
  init(_ extractors: [Extractor], heedsNeeds: Bool = true) {
    let rules = extractors.flatMap(\.rules)
    self.heedsNeeds = heedsNeeds
    names = rules.map(\.name)
    readers = rules.map(\.reader)
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
    var needs: [Surroundings] = []
    var byNeed: [UInt64] = []
    for (order, rule) in rules.enumerated() where rule.startsWithNumber {
      let need = heedsNeeds ? rule.needs : .anything
      let place = needs.firstIndex(of: need) ?? needs.count
      if place == needs.count {
        needs.append(need)
        byNeed += [UInt64](repeating: 0, count: width)
      }
      byNeed[place * width + order / 64] |= 1 << UInt64(order % 64)
    }
    precondition(needs.count <= 64, "a need for each bit of a word")
    neededWords = NeededWords(of: needs)
    self.needs = NeedsBySign(needs.map { [neededWords] in $0.signs(neededWords) })
    rulesByNeed = byNeed
  }

  /// The name of the rule at a place among all rules.
  func name(ofRule order: Int) -> String { names[order] }

  /// How far a text is read; a class, because its lists grow while what they hold is handed out.
  final class Progress {
    fileprivate var choice = ReadingChoice()
    /// The token that is tried next.
    fileprivate var next = 0
    fileprivate let dates = DateReadings()
    fileprivate let noDates = DateReadings()
  }

  /// Hands out the best readings of a text in order: no two of them claim the same words, but lengths inside an order.
  func read(_ document: Document, _ landmarks: Landmarks, _ take: (consuming Reading, _ order: Int) -> Void) {
    read(document, landmarks, before: document.tokens.count, Progress(), take)
  }

  /// Goes on to hand out readings, until all that begin before a token are; some behind it may be, too.
  func read(
    _ document: Document,
    _ landmarks: Landmarks,
    before token: Int,
    _ progress: Progress,
    _ take: (consuming Reading, _ order: Int) -> Void
  ) {
    let end = document.tokens.count
    var choice = ReadingChoice()
    // Taken out, so that the loop need not ask whether anybody else changes it.
    swap(&choice, &progress.choice)
    var index = landmarks.next(.figure, from: progress.next, before: end)
    while index < end, index < token + ReadingChoice.reach || choice.isOpen(before: token) {
      choice.move(to: index, take)
      read(document, at: index, progress.dates, progress.noDates, into: &choice)
      index = landmarks.next(.figure, from: index + 1, before: end)
    }
    if index >= end { choice.finish(take) }
    progress.next = index
    swap(&choice, &progress.choice)
  }

  /// Tries the rules that may begin at a token.
  @inline(__always)
  private func read(
    _ document: Document,
    at index: Int,
    _ readDates: DateReadings,
    _ noDates: DateReadings,
    into choice: inout ReadingChoice
  ) {
    let token = document.tokens[index]
    let isNumber = token.number >= 0 || token.form == .digits
    let classes = token.classes.intersection(starts).rawValue
    if heedsNeeds, !isNumber, isIdle(token, at: index, in: document) { return }
    // Figure and dates are read once, where rules may ask for them.
    let figure =
      isNumber || token.is(.vagueNumber) ? document.figure(at: index) : nil
    var dates = noDates
    if Dates.mayBegin(at: index, in: document) {
      readDates.read(at: index, in: document)
      dates = readDates
    }
    let met = isNumber ? needsMet(at: index, figure, startsDate: dates.longest != nil, in: document) : 0
    for word in 0..<width {
      var candidates: UInt64 = 0
      var rest = classes
      while rest != 0 {
        candidates |= rulesByClass[rest.trailingZeroBitCount * width + word]
        rest &= rest - 1
      }
      if isNumber { candidates = candidates & ~numberRules[word] | rules(in: word, ofNeeds: met) }
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

  /// Which needs are met around the number at an index, a bit each.
  private func needsMet(at index: Int, _ figure: Figure?, startsDate: Bool, in document: Document) -> UInt64 {
    needs.met(
      by: SurroundingSigns.around(index, figure, startsDate: startsDate, in: document, neededWords)
    )
  }

  /// The rules of some needs.
  @inline(__always)
  private func rules(in word: Int, ofNeeds met: UInt64) -> UInt64 {
    var rules: UInt64 = 0
    var rest = met
    while rest != 0 {
      rules |= rulesByNeed[rest.trailingZeroBitCount * width + word]
      rest &= rest - 1
    }
    return rules
  }
}

/// Words that rules begin with, and that mean something else nearly everywhere: half of all that are tried.
extension RuleMatcher {
  /// Whether no rule can read anything at a word that is no number: `that` or `close` without a time behind it, `more`.
  private func isIdle(_ token: Token, at index: Int, in document: Document) -> Bool {
    let classes = token.classes.intersection(starts)
    if classes == Self.shift { return !hasTime(Self.shifted, behind: index, in: document) }
    if classes == Self.part { return !hasTime(Self.parted, behind: index, in: document) }
    // What may stand between a number and its unit says nothing by itself.
    return classes == Self.adverb && document.value(of: .timeAdverb, at: index) == 600
  }

  /// Whether a time that a word could shift or part stands behind it; or the word stands for itself: `in the past`.
  private func hasTime(_ times: WordClasses, behind index: Int, in document: Document) -> Bool {
    // "in the past", "at present", "at this time"
    if document.word("past", at: index) || document.word("at", at: index - 1)
      || document.word("time", at: index + 1)
    {
      return true
    }
    let end = index + 1 + Self.timeReach
    guard end <= document.tokens.count else { return true }
    for place in index + 1..<end
    where !document.tokens[place].classes.isDisjoint(with: times) || document.tokens[place].number >= 0
      || document.tokens[place].form == .digits
    {
      return true
    }
    return false
  }

  /// How far behind `last` or `early` the time may stand: `the next few trading days`, `the end of the fiscal year`.
  private static let timeReach = 6

  // Computed, and constants once compiled: every look at a stored static asks first whether it is there yet.
  private static var shift: WordClasses { WordClasses(.timeShift) }
  private static var part: WordClasses { WordClasses(.timePart) }
  private static var adverb: WordClasses { WordClasses(.timeAdverb) }
  private static var shifted: WordClasses {
    [
      WordClasses(.timeUnit), WordClasses(.weekday), WordClasses(.month), WordClasses(.season),
      WordClasses(.holiday), WordClasses(.holidayLead), WordClasses(.dayPart), WordClasses(.fraction),
    ]
  }
  private static var parted: WordClasses {
    shifted.union([
      WordClasses(.timeShift), WordClasses(.dayReference), WordClasses(.timeAdverb),
      WordClasses(.ordinalWord),
    ])
  }
}
