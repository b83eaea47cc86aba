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

  /// Asks for large pages under memory that was not written to yet.
  static func ask(for memory: UnsafeMutableRawBufferPointer) {
    guard memory.count >= 2 * size, let base = memory.baseAddress else { return }
    let first = base.alignedUp(toMultipleOf: size)
    let length = (memory.count - (first - base)) / size * size
    guard length > 0 else { return }
    #if os(Linux)
      // What comes of it does not matter.
      _ = madvise(first, length, MADV_HUGEPAGE)
    #endif
  }
}

extension Array {
  /// Makes room for a list that may be long, on large pages where it is.
  mutating func reserveLargeCapacity(_ count: Int) {
    reserveCapacity(count)
    let capacity = capacity
    withUnsafeMutableBufferPointer { elements in
      guard let base = elements.baseAddress else { return }
      LargePages.ask(
        for: UnsafeMutableRawBufferPointer(start: base, count: capacity * MemoryLayout<Element>.stride)
      )
    }
  }
}
