/// The values of a story, each with a number: equal values have one.
///
/// Claims ask time and again whether two values are equal, and to a number that is no question.
struct StoryValues {
  /// Hashes what mostly tells values apart and no more: equality looks at the rest.
  private struct Key: Hashable {
    let value: Value

    func hash(into hasher: inout Hasher) {
      switch value {
      case .amount(let amount):
        hasher.combine(amount.low ?? amount.high ?? 0)
        hasher.combine(amount.unit?.utf8.count ?? 0)
      case .time(let timex): hasher.combine(timex.value)
      case .score(let parts): hasher.combine(parts)
      case .words(let words): hasher.combine(words.text)
      case .stance(let stance):
        hasher.combine(stance.concept)
        hasher.combine(stance.isPositive)
      }
    }
  }

  private var numbers: [Key: Int32] = [:]

  /// The number of a value, which it is given if it has none.
  mutating func number(of value: Value) -> Int32 {
    let key = Key(value: value)
    if let known = numbers[key] { return known }
    let next = Int32(numbers.count)
    numbers[key] = next
    return next
  }
}
