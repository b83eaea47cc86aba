/// Bits that go with words, found by their first eight letters in a step or two.
struct LetterTable: Sendable {
  private struct Slot {
    var letters: UInt64 = 0
    var bits: UInt32 = 0
  }

  /// Open addressing; no word is 0.
  private let slots: [Slot]
  private let shift: UInt64

  init(_ bits: [UInt64: UInt32]) {
    var width: UInt64 = 6
    while 1 << width < bits.count * 4 { width += 1 }
    shift = 64 - width
    var slots = [Slot](repeating: Slot(), count: 1 << width)
    // In order, so that the table is the same in every run.
    for (letters, value) in bits.sorted(by: { $0.key < $1.key }) {
      var place = Self.place(letters, shift)
      while slots[place].letters != 0 { place = (place + 1) & (slots.count - 1) }
      slots[place] = Slot(letters: letters, bits: value)
    }
    self.slots = slots
  }

  @inline(__always)
  private static func place(_ letters: UInt64, _ shift: UInt64) -> Int {
    Int(truncatingIfNeeded: (letters &* 0x9e37_79b9_7f4a_7c15) &>> shift)
  }

  /// The bits of a word; 0 where it is none of the table's.
  ///
  /// Read in place: a loop over tokens would count references to the list at each of them.
  @inline(__always)
  func bits(of letters: UInt64) -> UInt32 {
    slots.withUnsafeBufferPointer { slots in
      var place = Self.place(letters, shift)
      while slots[place].letters != letters {
        if slots[place].letters == 0 { return 0 }
        place = (place &+ 1) & (slots.count &- 1)
      }
      return slots[place].bits
    }
  }
}
