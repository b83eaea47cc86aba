/// What a figure is counted for: `1.44 million naira a year`, `£12,000 each`, `$3.20 a share`, `20 euros per head`.
enum Rates {
  /// Completes a value with what it is counted for, where that stands behind or before its words.
  static func complete(_ value: inout Value, kind: Kind, _ tokens: Range<Int>, in document: Document) {
    guard kind == .money || kind == .count || kind == .percentage || kind == .quantity,
      let rate = rate(within: tokens, of: kind, in: document)
        ?? rate(behind: tokens.upperBound, in: document)
        ?? rate(before: tokens.lowerBound, of: kind, in: document),
      case .amount(var amount) = value
    else { return }
    amount.per = rate
    value = .amount(amount)
  }

  /// `bpd`: the letters say barrels, and that they are a day's.
  private static func rate(within tokens: Range<Int>, of kind: Kind, in document: Document) -> String? {
    kind == .quantity && document.word("bpd", at: tokens.upperBound - 1) ? "day" : nil
  }

  /// `a year`, `per month`, `monthly`, `each`, `a share`, `per head`; of `per person per day` the time.
  private static func rate(behind index: Int, in document: Document) -> String? {
    guard let token = document.token(index) else { return nil }
    if token.mark == .slash { return token.followsSpace ? nil : time(at: index + 1, in: document) }
    // "a 40-mile-per-gallon car"
    if token.mark == .hyphen, document.word("per", at: index + 1) {
      return thing(at: index + 3, isPer: true, in: document)
    }
    guard token.form == .word else { return nil }
    if document.word("for", at: index) { return rate(forEach: index + 1, in: document) }
    if let time = adverb(at: index, in: document) { return time }
    if document.word("apiece", at: index) { return "each" }
    if document.word("each", at: index) {
      if let time = time(at: index + 1, in: document) { return time }
      return isEnd(index + 1, in: document) ? "each" : nil
    }
    let isPer = document.word("per", at: index) || document.word("every", at: index)
    // "80 people per sq km"
    if isPer, let unit = document.powerUnit(at: index + 1) { return unit.name }
    guard isPer || document.is(.indefiniteArticle, at: index) else { return nil }
    if document.is(.timeUnit, at: index + 1) {
      return isPer || Durations.isRate(unitAt: index + 1, in: document)
        ? time(at: index + 1, in: document) : nil
    }
    guard let thing = thing(at: index + 1, isPer: document.word("per", at: index), in: document) else {
      return nil
    }
    // "£300 per person per day", "$20 a head a week"
    return time(at: index + 3, in: document).flatMap {
      document.word("per", at: index + 2) || document.is(.indefiniteArticle, at: index + 2) ? $0 : nil
    } ?? thing
  }

  /// `for each share`, `for every new pupil`.
  private static func rate(forEach index: Int, in document: Document) -> String? {
    guard document.word("each", at: index) || document.word("every", at: index),
      !document.word("other", at: index + 1)
    else { return nil }
    if let time = time(at: index + 1, in: document) { return time }
    var head = index + 1
    while head < index + 3, let next = document.token(head + 1), next.form == .word, !next.is(.stopword),
      !next.is(.timePreposition), !next.is(.possessive),
      !next.is(.verb) || document.isOne(of: priced, at: head + 1)
    { head += 1 }
    return document.word("of", at: head) ? "each" : thing(at: head, isPer: true, in: document)
  }

  /// `an annual $3 million`, `a monthly fee of £30`.
  ///
  /// `The annual meeting of 300 shareholders` counts no shareholders a year.
  private static func rate(before index: Int, of kind: Kind, in document: Document) -> String? {
    if let time = adverb(at: index - 1, in: document) { return time }
    guard kind == .money, document.word("of", at: index - 1), document.isOne(of: paid, at: index - 2) else {
      return nil
    }
    return adverb(at: index - 3, in: document)
  }

  /// What is paid or earned again and again.
  private static let paid: WordSet = [
    "fee", "rent", "salary", "pay", "cost", "costs", "income", "budget", "bill", "rate", "total", "average",
    "sum", "subsidy", "grant", "wage", "allowance", "payment", "premium", "pension", "turnover", "revenue",
    "revenues", "profit", "profits", "sales", "spending", "deficit", "loss", "losses", "tax", "fine",
    "benefit", "stipend", "retainer", "charge", "levy", "dividend", "interest", "output", "exports",
    "imports", "savings", "earnings", "contribution", "contributions", "membership",
  ]

  private static let times: [(adverb: StaticString, unit: String)] = [
    ("annually", "year"), ("annual", "year"), ("yearly", "year"), ("monthly", "month"), ("weekly", "week"),
    ("daily", "day"), ("hourly", "hour"), ("nightly", "night"),
  ]

  private static func adverb(at index: Int, in document: Document) -> String? {
    guard document.is(.timeAdverb, at: index) || document.word("annual", at: index) else { return nil }
    return times.first { document.word($0.adverb, at: index) }?.unit
  }

  private static func time(at index: Int, in document: Document) -> String? {
    guard let unit = document.timeUnit(at: index), !unit.isPlural, !unit.isShort else { return nil }
    // 'a second time', 'a second man'
    if unit.unit == .second, let next = document.token(index + 1), next.form == .word, !next.is(.stopword) {
      return nil
    }
    return unit.unit.name
  }

  /// What prices are told for with an article; behind `per` any noun may stand.
  private static let priced: WordSet = [
    "share", "head", "barrel", "ounce", "tonne", "ton", "litre", "liter", "gallon", "pound", "kilo",
    "kilogram",
    "kilogramme", "unit", "night", "ticket", "bottle", "piece", "pop", "seat", "gram", "bushel", "acre",
    "hectare",
    "bale", "carat", "pint", "person", "mile", "household", "pupil", "child", "watt", "kilowatt", "bag",
    "sack", "crate", "box", "pack", "packet",
    "cup", "glass", "plate", "ride", "trip", "visit", "student", "passenger",
  ]

  private static func thing(at index: Int, isPer: Bool, in document: Document) -> String? {
    guard let token = document.token(index), token.form == .word, !token.is(.percentWord), token.number < 0,
      isPer ? !token.is(.stopword) : document.isOne(of: priced, at: index)
    else { return nil }
    if document.mark(.hyphen, at: index + 1), !document.mark(.hyphen, at: index - 1) { return nil }
    return Lemmas.singular(of: document.lowercased(index))
  }

  private static func isEnd(_ index: Int, in document: Document) -> Bool {
    guard let next = document.token(index) else { return true }
    return next.form == .mark || next.is(.stopword) || next.is(.timePreposition)
  }
}
