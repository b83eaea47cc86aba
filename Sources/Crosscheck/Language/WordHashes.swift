/// A set of words by their hashes (`Document.hash(ofToken:)`), which are spread well enough to be places by themselves.
struct WordHashes: Sendable {
  /// Open addressing; 0 is free.
  private var slots: [UInt64] = []
  private var count = 0
  /// Whether the hash 0 is in the set, which has no slot.
  private var hasZero = false

  /// Whether nothing is in the set.
  var isEmpty: Bool { count == 0 && !hasZero }

  /// Whether a word is in the set.
  @inline(__always)
  func contains(_ hash: UInt64) -> Bool {
    guard count > 0, hash != 0 else { return hash == 0 && hasZero }
    return slots[slot(of: hash)] == hash
  }

  /// Puts a word into the set.
  @inline(__always)
  mutating func insert(_ hash: UInt64) {
    guard hash != 0 else {
      hasZero = true
      return
    }
    if count * 2 >= slots.count { grow() }
    let slot = slot(of: hash)
    guard slots[slot] != hash else { return }
    slots[slot] = hash
    count += 1
  }

  /// Puts in all words of another set.
  mutating func formUnion(_ other: WordHashes) {
    for hash in other.slots where hash != 0 { insert(hash) }
    hasZero = hasZero || other.hasZero
  }

  /// Where a hash is, or the free place where it belongs.
  @inline(__always)
  private func slot(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != hash, slots[slot] != 0 { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let before = slots
    slots = [UInt64](repeating: 0, count: max(64, before.count * 2))
    for hash in before where hash != 0 { slots[slot(of: hash)] = hash }
  }
}
