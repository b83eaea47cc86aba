/// The clauses of one sentence, with the lists that they are read by.
///
/// Kept from sentence to sentence: four new lists for each were a third of all that was allocated for the facts of a text.
struct ClauseLists {
  /// The clauses, covering all tokens of the sentence.
  var clauses: [Clause] = []
  /// The verbs of the sentence.
  var groups: [VerbGroup] = []
  /// Those of them that make clauses of their own.
  var heads: [VerbGroup] = []
  /// Where the clause of each head begins.
  var starts: [Int] = []

  /// Makes room for another sentence.
  mutating func removeAll() {
    clauses.removeAll(keepingCapacity: true)
    groups.removeAll(keepingCapacity: true)
    heads.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
  }
}
