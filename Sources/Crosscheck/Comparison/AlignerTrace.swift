extension Aligner {
  /// Every pair of differing claims of one family, with the vetoes that keep it apart.
  ///
  /// For finding out why a difference was passed over; its cost is the square of the claims.
  func examined() -> [(alignment: Alignment, vetoes: [String])] {
    claims.flatMap { left in
      claims[(left.index + 1)...].compactMap { right in
        let relation = left.family == right.family ? rules.relation(left, right) : .unknown
        guard !relation.isCompatible, left.mayMeet(right), left.family == right.family else { return nil }
        let likeness = Likeness(left, right)
        let alignment = Alignment(
          left: left,
          right: right,
          relation: relation,
          likeness: likeness,
          confidence: weights.probability(of: likeness)
        )
        let vetoes = rules.between(left.report, right.report).vetoes.filter { $0.applies(left, right) }
        return (alignment, vetoes.map(\.name))
      }
    }
  }
}
