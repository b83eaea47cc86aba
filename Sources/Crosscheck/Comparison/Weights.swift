#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The weights and thresholds of the alignment: the one table, fitted by Benchmarks/fit_weights.py on the open cases.
struct Weights: Sendable {
  var bias: Double
  var context: Double
  var clause: Double
  var names: Double
  var unit: Double
  var generalUnit: Double
  var otherUnit: Double
  var traits: Double
  var lopsidedTraits: Double
  var nearness: Double
  var slip: Double
  var specificity: Double
  var uniqueness: Double

  /// Probability that two claims are about the same thing.
  func probability(of likeness: Likeness) -> Double {
    let sum =
      bias + context * likeness.context + clause * likeness.clause + names * likeness.names
      + unit * likeness.unit + generalUnit * likeness.generalUnit + otherUnit * likeness.otherUnit
      + traits * likeness.traits + lopsidedTraits * likeness.lopsidedTraits + nearness * likeness.nearness
      + slip * likeness.slip + specificity * likeness.specificity + uniqueness * likeness.uniqueness
    return 1 / (1 + exp(-sum))
  }

  /// For claims whose values exclude each other.
  static let fitted = Weights(
    bias: -6,
    context: 6,
    clause: 2,
    names: 1,
    unit: 2,
    generalUnit: 0.5,
    otherUnit: -2,
    traits: 1,
    lopsidedTraits: -0.5,
    nearness: 1.5,
    slip: 1,
    specificity: 0,
    uniqueness: 1
  )

  /// For claims whose values go together: the more telling the value, the less the words need say.
  static let agreement = Weights(
    bias: -1.0,
    context: 5,
    clause: 1,
    names: 0.5,
    unit: 1,
    generalUnit: 0.3,
    otherUnit: -2,
    traits: 0.5,
    lopsidedTraits: -0.5,
    nearness: 0,
    slip: 0,
    specificity: 2.5,
    uniqueness: 0
  )
}

/// From which probability on a pair is taken for the same thing, and for what.
enum Threshold {
  /// Equal or compatible values: being equal speaks for them already.
  static let agreement = 0.5
  /// Differing values called a conflict.
  static let conflict = 0.6
  /// Differing values that a person should look at.
  static let review = 0.3
}
