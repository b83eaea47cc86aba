/// The short form of a value in examples, tables and messages: `>=12 person`, `2025-11-01`, `3-1`.
public enum ValueText {
  /// The short form.
  public static func text(of value: Value) -> String {
    switch value {
    case .amount(let amount): return text(of: amount)
    case .time(let timex): return sign(timex.modifier) + timex.value
    case .score(let parts): return parts.map(String.init).joined(separator: "-")
    case .words(let words): return words.text
    case .stance(let stance): return (stance.isPositive ? "+" : "-") + stance.concept
    }
  }

  private static func text(of amount: Amount) -> String {
    let figure: String
    switch (amount.low, amount.high) {
    case (let low?, let high?) where low == high: figure = sign(amount.modifier) + number(low)
    case (let low?, let high?): figure = sign(amount.modifier) + "\(number(low))..\(number(high))"
    case (let low?, nil): figure = (amount.modifier.map(sign) ?? ">=") + number(low)
    case (nil, let high?): figure = (amount.modifier.map(sign) ?? "<=") + number(high)
    case (nil, nil): figure = "?"
    }
    let measure = amount.unit.map { "\(figure) \($0)" } ?? figure
    return amount.per.map { "\(measure) per \($0)" } ?? measure
  }

  private static func sign(_ modifier: Amount.Modifier?) -> String {
    switch modifier {
    case nil: return ""
    case .approximate: return "~"
    case .lessThan: return "<"
    case .moreThan: return ">"
    case .atLeast: return ">="
    case .atMost: return "<="
    case .start: return "early "
    case .mid: return "mid "
    case .end: return "late "
    }
  }

  /// A number as short as it can be written: no decimal point where it is whole.
  static func number(_ value: Double) -> String {
    if value == value.rounded(), abs(value) < 1e15 { return String(Int64(value)) }
    return String(value)
  }
}
