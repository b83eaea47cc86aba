/// Which name stands at a token, for asking in one step.
public struct EntityLookup: Sendable {
  /// The index of the name at each token, or -1.
  private let indices: [Int32]

  /// Notes where the names of one text stand.
  init(_ entities: [Entity], tokenCount: Int) {
    var indices: [Int32] = []
    indices.reserveLargeCapacity(tokenCount)
    indices.append(contentsOf: repeatElement(-1, count: tokenCount))
    for (index, entity) in entities.enumerated() {
      for token in entity.tokens where indices.indices.contains(token) { indices[token] = Int32(index) }
    }
    self.indices = indices
  }

  /// The index of the name that holds a token; nil where none does.
  @inline(__always)
  public func index(at token: Int) -> Int? {
    guard indices.indices.contains(token), indices[token] >= 0 else { return nil }
    return Int(indices[token])
  }

  /// Whether a token is part of a name.
  @inline(__always)
  public func isNamed(_ token: Int) -> Bool { index(at: token) != nil }
}
