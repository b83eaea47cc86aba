#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The weights and thresholds of the alignment: the one table, fitted by Benchmarks/fit_weights.py on the open cases.
///
/// Rounded, with weights set to nought by hand where few examples gave them a sign without sense; the weights of
/// agreements and the thresholds are set by hand. So is that of swapped digits: of 1,826 pairs weighed in real stories two
/// had them by chance, of the slips that people make one in ten has. Of times with one part in common, and of days
/// that lie ahead, no pair of a real story was weighed that is not about one thing. Of places, results and magnitudes of which
/// two brief reports have one each, nineteen of twenty-two in the sets of cases are about one thing. What stands at one place of two
/// sentences that are nearly the same is about one thing whatever else is like or unlike.
struct Weights: Sendable {
  var bias: Double
  var context: Double
  var clause: Double
  var names: Double
  var unit: Double
  var generalUnit: Double
  var otherUnit: Double
  var noun: Double
  var verb: Double
  var isTime: Double
  var participant: Double
  var owner: Double
  var traits: Double
  var lopsidedTraits: Double
  var nearness: Double
  var slip: Double
  var swap: Double
  var part: Double
  var ahead: Double
  var specificity: Double
  var company: Double
  var lead: Double
  var lone: Double
  var sole: Double
  var parallel: Double

  /// Probability that two claims are about the same thing.
  func probability(of likeness: Likeness) -> Double {
    var sum = bias + context * likeness.context + clause * likeness.clause + names * likeness.names
    sum += unit * likeness.unit + generalUnit * likeness.generalUnit + otherUnit * likeness.otherUnit
    sum += noun * likeness.noun + verb * likeness.verb + isTime * likeness.isTime
    sum += participant * likeness.participant + owner * likeness.owner
    sum += traits * likeness.traits + lopsidedTraits * likeness.lopsidedTraits
    sum += nearness * likeness.nearness + slip * likeness.slip
    sum += swap * likeness.swap + part * likeness.part + ahead * likeness.ahead
    sum += specificity * likeness.specificity
    sum += company * likeness.company + lead * likeness.lead + lone * likeness.lone
    sum += sole * likeness.sole + parallel * likeness.parallel
    return 1 / (1 + exp(-sum))
  }

  /// For claims whose values exclude each other.
  static let fitted = Weights(
    bias: -5.77,
    context: 2.21,
    clause: 1.08,
    names: 0.43,
    unit: 0.43,
    generalUnit: 0,
    otherUnit: -0.37,
    noun: 1.44,
    verb: 0.64,
    isTime: -0.2,
    participant: 0.11,
    owner: 2.4,
    traits: 0,
    lopsidedTraits: 0,
    nearness: 3.31,
    slip: 0.67,
    swap: 2.85,
    part: 4.5,
    ahead: 3,
    specificity: 0,
    company: 0.36,
    lead: 2.11,
    lone: 0.68,
    sole: 2,
    parallel: 10
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
    noun: 0.7,
    verb: 0.4,
    isTime: 0,
    participant: 0.3,
    owner: 2,
    traits: 0.5,
    lopsidedTraits: -0.5,
    nearness: 0,
    slip: 0,
    swap: 0,
    part: 0,
    ahead: 0,
    specificity: 2.5,
    company: 0.5,
    lead: 0.5,
    lone: 0,
    sole: 0,
    parallel: 0
  )
}

/// From which probability on a pair is taken for the same thing, and for what.
enum Threshold {
  /// Equal or compatible values: being equal speaks for them already.
  static let agreement = 0.5
  /// Equal or compatible values that are listed, and bind nothing together.
  static let mention = 0.25
  /// What a compatible pair needs to be listed: that a Monday lies in a season says less than that two figures are one.
  static func least(for relation: Relation) -> Double { relation == .overlaps ? agreement : mention }
  /// Differing values called a conflict.
  static let conflict = 0.6
  /// Opposite statements called a conflict: verbs are less sure than figures.
  static let opposites = 0.7
  /// One pair of two groups, of which a veto keeps most others apart.
  static let besideVetoes = 0.7
  /// Differing values of which a third report prints both.
  static let printedTogether = 0.7
  /// One figure with a slip in it, flagged and called a conflict: its digits hardly come together by chance.
  static let slip = 0.42
  /// Two places in an order: few are told, and fewer of two things.
  static let place = 0.4
  /// Two large counts or sums, each the only one where its report's news begins.
  static let onlyLead = 0.33
  /// A count and the next place in its series: that they are one apart and count one thing speaks for them already.
  static let series = 0.4
  /// Differing values that a person should look at.
  static let review = 0.5
}
