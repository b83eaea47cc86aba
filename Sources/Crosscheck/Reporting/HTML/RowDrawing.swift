/// The drawing that suits a fact, if one says more than a sentence.
enum RowDrawing {
  static func write(_ row: FactTable.Row, _ keys: ReportKeys, to page: inout MarkupWriter) {
    let id = "drawing-\(row.first.id)"
    if let plot = DotPlot(row: row, keys: keys) {
      plot.write(to: &page, id: id)
    } else if row.first.verdict.isFlagged, let line = DateLine(row: row, keys: keys) {
      line.write(to: &page, id: id)
    }
  }
}
