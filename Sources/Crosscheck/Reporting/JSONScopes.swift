/// Objects and arrays that are closed where what writes them ends.
extension JSONWriter {
  /// An object whose members `body` writes.
  mutating func object(_ body: (inout JSONWriter) -> Void) {
    openObject()
    body(&self)
    closeObject()
  }

  /// An array whose elements `body` writes.
  mutating func array(_ body: (inout JSONWriter) -> Void) {
    openArray()
    body(&self)
    closeArray()
  }
}
