/// A table whose keys are hashes that are spread well enough to be places by themselves.
///
/// Words and concepts are looked up for every word of a story: hashing a hash once more would be the dearest part of it.
struct TableByHash<Value: Sendable>: Sendable {
  /// Open addressing; the number of an entry plus one, nought where the slot is free.
  private var slots: [Int32] = []
  private var keys: [UInt64] = []
  /// The values in the order in which they came.
  private(set) var values: [Value] = []

  /// A table with room for so many entries; it grows where they are more.
  init(capacity: Int = 0) {
    guard capacity > 0 else { return }
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = [Int32](repeating: 0, count: size)
    keys.reserveCapacity(capacity)
    values.reserveCapacity(capacity)
  }

  /// The number of a key's entry; nil where it has none.
  @inline(__always)
  func number(of key: UInt64) -> Int? {
    guard !keys.isEmpty else { return nil }
    let number = slots[slot(of: key)]
    return number == 0 ? nil : Int(number) - 1
  }

  /// The value of a key; nil where it has none.
  @inline(__always)
  func value(of key: UInt64) -> Value? { number(of: key).map { values[$0] } }

  /// Adds a key that is not in the table yet, and gives it a number.
  @discardableResult
  mutating func add(_ key: UInt64, _ value: Value) -> Int {
    if keys.count * 2 >= slots.count { grow() }
    keys.append(key)
    values.append(value)
    slots[slot(of: key)] = Int32(keys.count)
    return keys.count - 1
  }

  /// Puts a value in the place of another.
  mutating func replace(_ number: Int, by value: Value) { values[number] = value }

  /// Changes a value where it stands.
  mutating func change(_ number: Int, _ body: (inout Value) -> Void) { body(&values[number]) }

  /// Where a key is, or the free place where it belongs.
  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key ^ key >> 32) & mask
    while slots[slot] != 0, keys[Int(slots[slot]) - 1] != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: max(64, slots.count * 2))
    for number in keys.indices { slots[slot(of: keys[number])] = Int32(number + 1) }
  }
}
