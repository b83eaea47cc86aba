/// A text folded to a number of columns, with the marked part known in every line.
struct FoldedText {
  /// A line: scalars without the space at which it was folded.
  struct Line {
    fileprivate(set) var text = ""
    /// Columns of `text` that are marked; nil where none is.
    fileprivate(set) var marked: Range<Int>?
    /// The parts of `text` before, in and after the mark.
    fileprivate(set) var parts: (before: String, marked: String, after: String) = ("", "", "")
  }

  /// The lines, at least one.
  private(set) var lines: [Line] = []

  private struct Cell {
    var scalar: Unicode.Scalar
    var width: Int
    var isMarked: Bool
  }

  /// Folds a plain text.
  init(_ text: String, width: Int) { self.init(lead: "", marked: text, tail: "", width: width, marks: false) }

  /// Folds a passage.
  init(_ passage: Passage, width: Int) {
    self.init(
      lead: VisibleText.text(passage.lead),
      marked: VisibleText.text(passage.quote),
      tail: VisibleText.text(passage.tail),
      width: width,
      marks: true
    )
  }

  private init(lead: String, marked: String, tail: String, width: Int, marks: Bool) {
    var cells: [Cell] = []
    for (part, isMarked) in [(lead, false), (marked, marks), (tail, false)] {
      for scalar in part.unicodeScalars {
        cells.append(Cell(scalar: scalar, width: ColumnWidth.width(of: scalar), isMarked: isMarked))
      }
    }
    fold(cells, width: max(width, 16))
  }

  private mutating func fold(_ cells: [Cell], width: Int) {
    var start = 0
    var columns = 0
    var space: Int?
    var index = 0
    while index < cells.count {
      let cell = cells[index]
      if columns + cell.width > width, index > start {
        if cell.scalar == " " {
          append(cells[start..<index])
          start = index + 1
        } else if let space, space > start {
          append(cells[start..<space])
          start = space + 1
        } else {
          append(cells[start..<index])
          start = index
        }
        index = start
        columns = 0
        space = nil
        continue
      }
      if cell.scalar == " " { space = index }
      columns += cell.width
      index += 1
    }
    if start < cells.count || lines.isEmpty { append(cells[min(start, cells.count)...]) }
  }

  private mutating func append(_ cells: ArraySlice<Cell>) {
    var line = Line()
    var columns = 0
    for cell in cells {
      line.text.unicodeScalars.append(cell.scalar)
      if cell.isMarked {
        line.marked = (line.marked?.lowerBound ?? columns)..<(columns + cell.width)
        line.parts.marked.unicodeScalars.append(cell.scalar)
      } else if line.marked == nil {
        line.parts.before.unicodeScalars.append(cell.scalar)
      } else {
        line.parts.after.unicodeScalars.append(cell.scalar)
      }
      columns += cell.width
    }
    lines.append(line)
  }
}
