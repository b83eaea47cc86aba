/// Whether a name goes before another as people count: `report-2` before `report-10`.
///
/// A total order: names that differ only in leading zeros are told apart by their bytes.
func naturallyOrdered(_ left: String, before right: String) -> Bool {
  var left = left
  var right = right
  return left.withUTF8 { left in right.withUTF8 { right in naturallyOrdered(left, before: right) } }
}

private func naturallyOrdered(
  _ left: UnsafeBufferPointer<UInt8>,
  before right: UnsafeBufferPointer<UInt8>
) -> Bool {
  var (i, j) = (0, 0)
  while i < left.count, j < right.count {
    guard isDigit(left[i]), isDigit(right[j]) else {
      if left[i] != right[j] { return left[i] < right[j] }
      i += 1
      j += 1
      continue
    }
    let (leftStart, rightStart) = (endOfZeros(left, i), endOfZeros(right, j))
    (i, j) = (endOfDigits(left, leftStart), endOfDigits(right, rightStart))
    let (leftLength, rightLength) = (i - leftStart, j - rightStart)
    if leftLength != rightLength { return leftLength < rightLength }
    for offset in 0..<leftLength where left[leftStart + offset] != right[rightStart + offset] {
      return left[leftStart + offset] < right[rightStart + offset]
    }
  }
  if i < left.count || j < right.count { return i == left.count }
  return left.lexicographicallyPrecedes(right)
}

private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

private func endOfZeros(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
  var end = start
  while end < text.count, text[end] == 0x30 { end += 1 }
  return end
}

private func endOfDigits(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
  var end = start
  while end < text.count, isDigit(text[end]) { end += 1 }
  return end
}
