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

  /// The same, where it is as a rule among the first: found in a look or two there, and in twice as many as above at worst.
  @inline(__always)
  func nearPartitioningIndex(where holds: (_ index: Int) -> Bool) -> Int {
    var low = lowerBound
    var high = lowerBound
    var step = 1
    while high < upperBound, !holds(high) {
      low = high + 1
      high = Swift.min(upperBound, high + step)
      step *= 2
    }
    return (low..<high).partitioningIndex(where: holds)
  }
}
