#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Pages of two megabytes for the few arrays that are as long as a text.
///
/// A system hands out memory page by page as it is first written to; for a text of some megabytes, in pages of four
/// kilobytes, that takes a tenth of all that reading it does.
enum LargePages {
  /// Below this there is nothing to gain.
  private static let least = 4 << 20

  /// Asks for large pages under memory that is yet to be filled; where the system has none, nothing changes.
  static func advise(_ memory: UnsafeMutableRawBufferPointer) {
    #if os(Linux)
      guard memory.count >= least, let start = memory.baseAddress else { return }
      let page = 4096
      let padding = (page - Int(bitPattern: start) % page) % page
      _ = madvise(start + padding, (memory.count - padding) / page * page, MADV_HUGEPAGE)
    #endif
  }
}

extension Array {
  /// Makes room for elements, in large pages where they are many.
  mutating func reserveLargePages(for count: Int) {
    reserveCapacity(count)
    let room = capacity * MemoryLayout<Element>.stride
    withUnsafeMutableBufferPointer { elements in
      guard let start = elements.baseAddress else { return }
      LargePages.advise(UnsafeMutableRawBufferPointer(start: start, count: room))
    }
  }
}
