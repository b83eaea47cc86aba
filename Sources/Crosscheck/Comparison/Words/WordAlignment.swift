/// Two sentences laid side by side: the words that they share in order, and what stands between these.
struct WordAlignment {
  /// Words of one place that are no words of the other; one side may be empty.
  struct Gap {
    let left: Range<Int>
    let right: Range<Int>
  }

  /// The places of the shared words, in order.
  let shared: [(left: Int, right: Int)]
  /// Where they part: between shared words, and at an edge at which both have words of their own.
  ///
  /// A quotation is cut as a report needs it: words that only one side has before the first shared word, or behind the
  /// last, are no difference.
  let gaps: [Gap]

  init(_ left: [String], _ right: [String]) {
    shared = Self.longestRun(left, right)
    guard let first = shared.first, let last = shared.last else {
      gaps = []
      return
    }
    var gaps: [Gap] = []
    for (one, next) in zip(shared, shared.dropFirst())
    where next.left > one.left + 1 || next.right > one.right + 1 {
      gaps.append(Gap(left: one.left + 1..<next.left, right: one.right + 1..<next.right))
    }
    if first.left > 0, first.right > 0 {
      gaps.insert(Gap(left: 0..<first.left, right: 0..<first.right), at: 0)
    }
    if last.left + 1 < left.count, last.right + 1 < right.count {
      gaps.append(Gap(left: last.left + 1..<left.count, right: last.right + 1..<right.count))
    }
    self.gaps = gaps
  }

  /// The longest run of words that two sentences share in order, with gaps.
  private static func longestRun(_ left: [String], _ right: [String]) -> [(left: Int, right: Int)] {
    let width = right.count + 1
    var lengths = [Int](repeating: 0, count: (left.count + 1) * width)
    for row in left.indices.reversed() {
      for column in right.indices.reversed() {
        lengths[row * width + column] =
          left[row] == right[column]
          ? lengths[(row + 1) * width + column + 1] + 1
          : max(lengths[(row + 1) * width + column], lengths[row * width + column + 1])
      }
    }
    var run: [(left: Int, right: Int)] = []
    var (row, column) = (0, 0)
    while row < left.count, column < right.count {
      if left[row] == right[column] {
        run.append((row, column))
        row += 1
        column += 1
      } else if lengths[(row + 1) * width + column] >= lengths[row * width + column + 1] {
        row += 1
      } else {
        column += 1
      }
    }
    return run
  }
}
