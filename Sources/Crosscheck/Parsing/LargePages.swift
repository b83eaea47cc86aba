#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Pages of 2 MB under the few lists that a long text fills from end to end.
///
/// Each page of 4 KB that is touched for the first time is a call of the system's: of a text of 4 MB twelve thousand of
/// eighteen, and a twelfth of the time. A system that has no large pages to give does as before.
enum LargePages {
  private static let size = 2 << 20
  private static let smallSize = 4 << 10
  /// MADV_COLLAPSE, which older headers lack; an older system declines it.
  private static let collapse: CInt = 25
  /// More than Swift and the allocator put before the elements of a list, taken together.
  private static let header = 64

  /// How many elements a list of some should have room for: of a long one as many as fill whole large pages, which the
  /// system then puts on a boundary of theirs, so that the first megabyte has large pages, too.
  static func room<Element>(for count: Int, of type: Element.Type) -> Int {
    let stride = MemoryLayout<Element>.stride
    let length = count * stride + header
    guard length >= size / 2 else { return count }
    return ((length + size - 1) / size * size - header) / stride
  }

  /// Asks for large pages under memory that was not written to yet; less of it may come to be used than there is room.
  ///
  /// The last large page is left out where less than half of it will be used: it would be cleared from end to end.
  static func ask(for memory: UnsafeMutableRawBufferPointer, using used: Int = .max) {
    let length = min(memory.count, used < memory.count ? (used + size / 2) / size * size : .max)
    guard length >= size - 2 * smallSize, let base = memory.baseAddress else { return }
    #if os(Linux)
      let first = UnsafeMutableRawPointer(
        bitPattern: UInt(bitPattern: base) / UInt(smallSize) * UInt(smallSize)
      )
      // What comes of it does not matter.
      _ = madvise(first, length, MADV_HUGEPAGE)
      // The head of the list was written already, which put a small page there: its whole surroundings become a large one.
      _ = madvise(first, size, Self.collapse)
    #endif
  }
}

extension Array {
  /// Makes room for a list that may be long, on large pages where it is.
  mutating func reserveLargeCapacity(_ count: Int) {
    reserveCapacity(LargePages.room(for: count, of: Element.self))
    let capacity = capacity
    withUnsafeMutableBufferPointer { elements in
      guard let base = elements.baseAddress else { return }
      LargePages.ask(
        for: UnsafeMutableRawBufferPointer(start: base, count: capacity * MemoryLayout<Element>.stride)
      )
    }
  }
}
