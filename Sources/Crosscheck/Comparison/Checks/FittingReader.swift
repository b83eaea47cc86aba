/// Looks in passages of up to three sentences for figures that nearly fit each other.
struct FittingReader {
  let text: ReportText
  /// Which sentences tell a length of time that clock times could be held against.
  private let hasLength: [Bool]

  init(text: ReportText) {
    self.text = text
    var hasLength = [Bool](repeating: false, count: text.document.sentences.count)
    for index in text.facts.indices where text.facts[index].kind == .duration {
      hasLength[text.document.sentenceIndex(ofToken: text.facts[index].tokens.lowerBound)] = true
    }
    self.hasLength = hasLength
  }

  private typealias Figure = ReportText.ExactFigure

  /// What can be set against each other: sums of one currency, shares, counts of one noun, bare numbers.
  private struct Measure: Equatable {
    let kind: Kind
    let unit: String?
  }

  /// A relation that holds but for a digit.
  private struct Miss {
    let facts: [Int]
    var verdict: Verdict = .conflict
    let subject: String
    let sum: String
  }

  /// So many sentences are one passage.
  private static let longest = 3
  /// With more figures in a passage some will nearly fit.
  private static let mostFigures = 12

  func discrepancies() -> [ReportCheck.Discrepancy] {
    var told = Set<Int>()
    var found: [ReportCheck.Discrepancy] = []
    let figures = text.figures
    for first in figures.indices {
      // A passage of several sentences begins and ends with one that has something to do with the rest.
      var inside: [Figure] = []
      for last in first..<min(figures.count, first + Self.longest) {
        inside += figures[last]
        guard inside.count <= Self.mostFigures else { break }
        for miss in misses(inside, first...last) where told.isDisjoint(with: miss.facts) {
          told.formUnion(miss.facts)
          found.append(
            ReportCheck.Discrepancy(
              facts: miss.facts,
              verdict: miss.verdict,
              confidence: miss.verdict == .conflict ? 0.7 : 0.5,
              subject: miss.subject,
              sum: miss.sum,
              doubt: "It would hold if these figures had nothing to do with each other."
            )
          )
        }
      }
    }
    return found
  }

  private func misses(_ figures: [Figure], _ sentences: ClosedRange<Int>) -> [Miss] {
    let isShort = sentences.count < Self.longest
    var misses = byMeasure(figures).compactMap { (isShort ? step(among: $0) : nil) ?? parts(among: $0) }
    if let miss = price(among: figures, isOne: sentences.count == 1) { misses.append(miss) }
    if let miss = lead(among: figures, sentences) { misses.append(miss) }
    if let miss = length(sentences) { misses.append(miss) }
    return misses
  }

  /// Figures of one measure, where they are three at least: fewer cannot be reckoned up.
  private func byMeasure(_ figures: [Figure]) -> [[Figure]] {
    guard figures.count > 2 else { return [] }
    var groups: [(measure: Measure, figures: [Figure])] = []
    for figure in figures {
      let measure = measure(figure)
      if let known = groups.firstIndex(where: { $0.measure == measure }) {
        groups[known].figures.append(figure)
      } else {
        groups.append((measure, [figure]))
      }
    }
    return groups.filter { $0.figures.count > 2 }.sorted { left, right in
      let (mine, theirs) = (left.measure, right.measure)
      return (mine.kind.rawValue, mine.unit ?? "") < (theirs.kind.rawValue, theirs.unit ?? "")
    }.map(\.figures)
  }

  /// A length beside two clock times; which two it lies between is for a person to say.
  private func length(_ sentences: ClosedRange<Int>) -> Miss? {
    guard hasLength[sentences].contains(true) else { return nil }
    return TimeFitting(text: text, sentences: sentences).miss().map {
      Miss(facts: $0.facts, verdict: .review, subject: $0.subject, sum: $0.sum)
    }
  }

  /// Points are steps between shares.
  private func measure(_ figure: Figure) -> Measure {
    Measure(kind: figure.kind, unit: figure.kind == .percentage ? nil : figure.unit)
  }

  // MARK: Steps

  /// "212.4p at the opening, 231.9p at the close, a gain of 29.5p": two levels and the only step.
  private func step(among figures: [Figure]) -> Miss? {
    guard figures.count == 3 else { return nil }
    let steps = figures.filter(isStep)
    guard steps.count == 1, let step = steps.first else { return nil }
    // Shares lie points apart: a sixth of one is no step to another.
    guard step.kind != .percentage || step.unit == "percentage point" else { return nil }
    let levels = figures.filter { $0.fact != step.fact }
    let made = abs(ReportCheck.sum(of: [levels[1].value, -levels[0].value]))
    // One in five steps of two digits is that near by chance, of three one in thirty.
    guard NearMiss.significantDigits(of: step.value) > 2, NearMiss.isOneDigit(made, step.value) else {
      return nil
    }
    return Miss(
      facts: figures.map(\.fact),
      subject: "change",
      sum: "\(words(levels[0])) and \(words(levels[1])) are \(ValueText.number(made)) apart, not "
        + ValueText.number(step.value)
    )
  }

  private static let leading: Set<String> = [
    "by", "extra", "further", "another", "additional", "up", "down", "gained", "lost", "shed", "adding",
  ]
  private static let nouns: Set<String> = [
    "gain", "rise", "fall", "drop", "increase", "decrease", "loss", "jump", "lead", "cushion", "majority",
    "margin", "advantage", "difference", "gap",
  ]
  private static let following: Set<String> = [
    "more", "fewer", "less", "better", "short", "ahead", "longer", "shorter", "higher", "lower", "faster",
    "slower", "above", "below", "behind",
  ]

  /// Whether a figure says how far apart two others are.
  private func isStep(_ figure: Figure) -> Bool {
    if figure.unit == "percentage point" { return true }
    let sentence = text.document.sentenceIndex(ofToken: figure.tokens.lowerBound)
    // "2,510 more than a year ago": from another level.
    if text.holds(["than"], in: text.words(behind: figure.tokens.upperBound, upTo: 3, in: sentence)) {
      return false
    }
    let before = text.words(before: figure.tokens.lowerBound, upTo: 2, in: sentence)
    if let last = before.last, text.holds(Self.leading, in: last..<last + 1) { return true }
    if before.count == 2, text.document.word("of", at: before.upperBound - 1),
      text.holds(Self.nouns, in: before)
    {
      return true
    }
    return text.holds(Self.following, in: text.words(behind: figure.tokens.upperBound, upTo: 2, in: sentence))
      || text.holds(Self.following, in: figure.tokens)
  }

  /// "Ahead by 64 votes … 6,212 to 6,138": the only result of a passage, and the only lead.
  private func lead(among figures: [Figure], _ sentences: ClosedRange<Int>) -> Miss? {
    let leads = figures.filter { $0.unit == "vote" && isStep($0) }
    guard leads.count == 1, let lead = leads.first else { return nil }
    let (first, last) = (
      text.document.sentences[sentences.lowerBound], text.document.sentences[sentences.upperBound]
    )
    let tokens = first.tokens.lowerBound..<last.tokens.upperBound
    let results = text.facts(in: tokens).filter { text.facts[$0].kind == .score }
    guard results.count == 1, let result = results.first,
      case .score(let sides) = text.facts[result].value, sides.count == 2, let least = sides.min(),
      least > 99
    else { return nil }
    let made = Double(abs(sides[0] - sides[1]))
    guard NearMiss.isOneDigit(made, lead.value) else { return nil }
    return Miss(
      facts: [lead.fact, result].sorted(),
      subject: "lead",
      sum: "\(sides[0]) - \(sides[1]) = \(ValueText.number(made)), not \(ValueText.number(lead.value))"
    )
  }

  // MARK: Parts

  private static let closing: Set<String> = ["remaining", "rest", "remainder", "balance", "other", "further"]

  /// "£571,000: roads take £284,000, parks £171,000 and the remaining £126,000 …": all parts in one sentence, where none
  /// can be missing since one is told to be the last, or since they come to more than the whole.
  private func parts(among figures: [Figure]) -> Miss? {
    guard figures.count > 3, let whole = figures.first, whole.kind != .percentage, whole.kind != .number
    else {
      return nil
    }
    let parts = figures.dropFirst()
    let sentences = Set(parts.map { text.document.sentenceIndex(ofToken: $0.tokens.lowerBound) })
    guard sentences.count == 1, let sentence = sentences.first, let last = parts.last,
      parts.allSatisfy({ $0.value < whole.value && !isStep($0) })
    else { return nil }
    let sum = ReportCheck.sum(of: parts.map(\.value))
    let isClosed = text.holds(
      Self.closing,
      in: text.words(before: last.tokens.lowerBound, upTo: 2, in: sentence)
    )
    guard isClosed || sum > whole.value && NearMiss.significantDigits(of: whole.value) > 2,
      NearMiss.significantDigits(of: whole.value) > 1, NearMiss.isOneDigit(sum, whole.value)
    else { return nil }
    return Miss(
      facts: figures.map(\.fact),
      subject: "sum",
      sum: parts.map { ValueText.number($0.value) }.joined(separator: " + ")
        + " = \(ValueText.number(sum)), not \(ValueText.number(whole.value))"
    )
  }

  // MARK: Prices

  /// "2,400 places at £35 apiece brought in £94,000": the only two sums of a passage and one of its numbers.
  private func price(among figures: [Figure], isOne: Bool) -> Miss? {
    guard figures.count(where: { $0.kind == .money }) == 2 else { return nil }
    let sums = figures.filter { $0.kind == .money }
    let numbers = figures.filter { [.count, .number, .quantity].contains($0.kind) && $0.value > 1 }
    guard numbers.count < 4, sums[0].unit == sums[1].unit,
      let price = sums.min(by: { $0.value < $1.value }), let all = sums.max(by: { $0.value < $1.value }),
      price.value > 0, NearMiss.significantDigits(of: all.value) > (isOfEach(price) ? 1 : 2)
    else { return nil }
    // What is right, or nearly so, needs no other number.
    if numbers.contains(where: { abs($0.value * price.value - all.value) < all.value * 0.01 }) { return nil }
    let near = numbers.filter {
      $0.value * price.value > 100 * Amount.precision(of: price.value)
        && NearMiss.isOneDigit(ReportCheck.sum(of: [$0.value * price.value]), all.value)
    }
    guard near.count == 1, let number = near.first else { return nil }
    let made = ReportCheck.sum(of: [number.value * price.value])
    return Miss(
      facts: [number.fact, price.fact, all.fact].sorted(),
      // A sum told in a sentence of its own may be of something else.
      verdict: isOne ? .conflict : .review,
      subject: "total",
      sum:
        "\(ValueText.number(number.value)) × \(ValueText.number(price.value)) = \(ValueText.number(made)), not "
        + ValueText.number(all.value)
    )
  }

  /// "At £35 apiece", "£3.5m a tram".
  private func isOfEach(_ price: Figure) -> Bool {
    let sentence = text.document.sentenceIndex(ofToken: price.tokens.lowerBound)
    let behind = text.words(behind: price.tokens.upperBound, upTo: 2, in: sentence)
    let before = text.words(before: price.tokens.lowerBound, upTo: 3, in: sentence)
    return text.holds(["each", "apiece", "per", "a", "an", "every"], in: behind)
      || text.holds(["at"], in: before)
  }

  private func words(_ figure: Figure) -> String { "“\(text.document.string(figure.tokens))”" }
}
