/// Names of one text by their place: they stand in order and do not overlap.
extension RandomAccessCollection<Entity> where Index == Int {
  /// Indices of the names that begin within a range of tokens.
  func beginning(in tokens: Range<Int>) -> Range<Int> {
    let first = (startIndex..<endIndex).partitioningIndex { self[$0].tokens.lowerBound >= tokens.lowerBound }
    return
      first..<(first..<endIndex).nearPartitioningIndex { self[$0].tokens.lowerBound >= tokens.upperBound }
  }
}

/// Attributions of one text by their place: they stand in the order of their verbs.
extension [Attribution] {
  /// Those whose verb begins within a range of tokens.
  func beginning(in tokens: Range<Int>) -> ArraySlice<Attribution> {
    let first = indices.partitioningIndex { self[$0].verb.lowerBound >= tokens.lowerBound }
    return self[
      first..<(first..<endIndex).nearPartitioningIndex { self[$0].verb.lowerBound >= tokens.upperBound }
    ]
  }
}

extension Attribution {
  /// Whether the speaker is a person by name.
  func isPerson(in entities: [Entity]) -> Bool {
    guard let tokens = speakerTokens else { return false }
    return entities.beginning(in: tokens).contains {
      entities[$0].kind == .person || entities[$0].kind == .unknown
    }
  }
}
