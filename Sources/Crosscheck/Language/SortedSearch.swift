extension Range where Bound == Int {
  /// The first index for which a condition holds that holds for all behind it too; the end where it never does.
  ///
  /// Over indices and not elements, so that looking at one field of an element copies nothing.
  @inline(__always)
  func partitioningIndex(where holds: (_ index: Int) -> Bool) -> Int {
    var low = lowerBound
    var high = upperBound
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
