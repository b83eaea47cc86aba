extension ReportCheck {
  /// "Twenty miles (12 km)": the conversion goes the wrong way.
  static let conversionInBrackets = ReportCheck(
    name: "conversion-in-brackets",
    summary: "A measure and its conversion in brackets that are not the same.",
    explanation: "Both are converted to one unit; what the rounding of the figures explains is let pass.",
    kind: .arithmetic,
    examples: [
      ReportExample("The village lies 20 miles (12 km) north of Troy.", .conflict),
      ReportExample("The village lies 20 miles (32 km) north of Troy.", nil),
      ReportExample("The fire burnt 300 acres (740 hectares) of forest.", .conflict),
      ReportExample("He fell about 2,000 feet (600 metres).", nil),
    ]
  ) { text in
    BracketPairs(text).pairs(of: .quantity).compactMap { outer, inner in
      guard case .amount(let left) = text.facts[outer].value,
        case .amount(let right) = text.facts[inner].value,
        let unit = left.unit.flatMap(MeasureUnit.init(named:)),
        let otherUnit = right.unit.flatMap(MeasureUnit.init(named:)), unit.name != otherUnit.name,
        unit.dimension == otherUnit.dimension, let value = left.low, let other = right.low,
        left.low == left.high, right.low == right.high
      else { return nil }
      let made = (value * unit.factor + unit.offset - otherUnit.offset) / otherUnit.factor
      guard !isNear(made, other, rounded: (value, other)), made != 0 else { return nil }
      return Discrepancy(
        facts: [outer, inner],
        confidence: 0.9,
        subject: "conversion",
        sum: "\(ValueText.number(value)) \(unit.name) is about "
          + "\(ValueText.number(Amount.rounded(made, to: 3))) \(otherUnit.name), not \(ValueText.number(other))",
        doubt: "It would hold if the brackets told of something else."
      )
    }
  }

  /// Whether a figure is what was worked out, as near as both figures are rounded; temperatures turn small errors
  /// into large shares, so two degrees are let pass.
  private static func isNear(_ made: Double, _ stated: Double, rounded: (Double, Double)) -> Bool {
    let share = { (value: Double) in value == 0 ? 0 : min(0.12, Amount.precision(of: value) / abs(value) / 2)
    }
    let slack = 0.03 + share(rounded.0) + share(rounded.1)
    return abs(made - stated) <= max(abs(made), abs(stated)) * slack
      || abs(made - stated) <= 2 && abs(made) < 60
  }

  /// "€110 billion ($146bn) … €900 ($1,400)": two rates of one exchange.
  static let exchangeRates = ReportCheck(
    name: "exchange-rates",
    summary: "Sums converted in brackets at rates that differ.",
    explanation:
      "A report converts at one rate; two that are further apart than rounding explains are a slip.",
    kind: .arithmetic,
    examples: [
      ReportExample(
        "The loan is €110 billion ($146bn). A teacher earns €900 ($1,390) a month.",
        .conflict
      ),
      ReportExample("The loan is €110 billion ($146bn). A teacher earns €900 ($1,195) a month.", nil),
    ]
  ) { text in
    let all = BracketPairs(text).pairs(of: .money).compactMap { outer, inner -> Rate? in
      guard let left = Rate.exact(text.facts[outer]), let right = Rate.exact(text.facts[inner]),
        left.currency != right.currency
      else { return nil }
      return Rate(outer: outer, inner: inner, from: left, to: right)
    }
    // A price list has more, and each would be weighed against each.
    let rates = all.prefix(64)
    for (position, rate) in rates.enumerated() {
      for other in rates[(position + 1)...]
      where other.from.currency == rate.from.currency && other.to.currency == rate.to.currency {
        let apart = max(rate.value, other.value) / min(rate.value, other.value) - 1
        guard apart > 0.04 + rate.slack + other.slack else { continue }
        return [
          Discrepancy(
            facts: [rate.outer, rate.inner, other.outer, other.inner],
            confidence: 0.8,
            subject: "rate of exchange",
            sum:
              "the first pair makes \(ValueText.number(Amount.rounded(rate.value, to: 4))) \(rate.to.currency) "
              + "to the \(rate.from.currency), the second "
              + "\(ValueText.number(Amount.rounded(other.value, to: 4)))",
            doubt: "It would hold if the sums were converted at rates of different days."
          )
        ]
      }
    }
    return []
  }

  /// A sum with its conversion.
  private struct Rate {
    let outer: Int
    let inner: Int
    let from: (value: Double, currency: String)
    let to: (value: Double, currency: String)

    var value: Double { to.value / from.value }
    /// How far rounding may have moved it.
    var slack: Double {
      [from.value, to.value].reduce(0) { $0 + min(0.1, Amount.precision(of: $1) / $1 / 2) }
    }

    static func exact(_ fact: Fact) -> (value: Double, currency: String)? {
      guard case .amount(let amount) = fact.value, let value = amount.low, value == amount.high, value > 0,
        let currency = amount.unit
      else { return nil }
      return (value, currency)
    }
  }
}

/// Facts of one kind of which the second stands in brackets right behind the first.
struct BracketPairs {
  let text: ReportText

  init(_ text: ReportText) { self.text = text }

  /// How many tokens before its end a figure can begin.
  private static let reach = 16

  func pairs(of kind: Kind) -> [(outer: Int, inner: Int)] {
    text.facts.indices.compactMap { inner in
      guard text.facts[inner].kind == kind,
        let open = openBracket(before: text.facts[inner].tokens.lowerBound)
      else { return nil }
      let outer = stride(from: inner - 1, through: 0, by: -1).lazy
        .prefix { text.facts[$0].tokens.lowerBound > open - Self.reach }.first { ends($0, at: open) }
      guard let outer, text.facts[outer].kind == kind else { return nil }
      return (outer, inner)
    }
  }

  /// The bracket before a figure, across "about".
  private func openBracket(before token: Int) -> Int? {
    for index in stride(from: token - 1, through: max(0, token - 3), by: -1) {
      if text.document.mark(.openBracket, at: index) { return index }
      guard text.document.is(.approximation, at: index) else { return nil }
    }
    return nil
  }

  /// Whether a fact ends at a token or one word before it: "20 miles away (32 km)".
  private func ends(_ fact: Int, at token: Int) -> Bool {
    let end = text.facts[fact].tokens.upperBound
    return end == token || end == token - 1 && text.document.tokens[end].form == .word
  }
}

extension Amount {
  /// A value to a number of significant digits.
  static func rounded(_ value: Double, to digits: Int) -> Double {
    guard value != 0, value.isFinite else { return value }
    var step = 1.0
    while abs(value) / step >= 10 { step *= 10 }
    while abs(value) / step < 1 { step /= 10 }
    for _ in 1..<max(2, digits) { step /= 10 }
    return (value / step).rounded() * step
  }
}
