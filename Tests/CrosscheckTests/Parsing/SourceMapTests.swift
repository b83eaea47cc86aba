import Testing

@testable import Crosscheck

/// Lines and columns of texts of any shape.
@Suite struct SourceMapTests {
  @Test func countsScalarsOfALongLine() {
    let text = MappedText("Short.\n" + String(repeating: "Zürich €5, ", count: 1_000) + "\nEnd")
    var column = 1
    var line = 1
    for (offset, byte) in text.bytes.enumerated() where byte & 0xC0 != 0x80 {
      let position = text.position(of: offset)
      guard position == SourceMap.Position(line: line, column: column) else {
        Issue.record("\(position) is not \(line):\(column)")
        return
      }
      (line, column) = byte == 0x0A ? (line + 1, 1) : (line, column + 1)
    }
  }

  /// A file of one line, of which every figure is told with its column.
  @Test func tellsManyPlacesOfOneLineInLinearTime() {
    let isLinear = LinearTime.holds(at: 20_000) { size in
      let text = MappedText(String(repeating: "5 men, ", count: size / 7))
      for offset in stride(from: 0, to: text.bytes.count, by: 7) {
        precondition(text.position(of: offset).column == offset + 1)
      }
    }
    #expect(isLinear)
  }
}
