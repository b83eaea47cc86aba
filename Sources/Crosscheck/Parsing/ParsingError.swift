/// Why a file or a part of it could not be read; becomes a `Problem` at the file's border.
struct ParsingError: Error, Equatable {
  /// 1-based line of the file, where one is to blame.
  var line: Int?
  /// 1-based column in that line, in scalars, where it is known.
  var column: Int?
  /// What is wrong and what to do about it.
  var message: String
  /// Whether all was read as it stands, and somebody should only look.
  var isNote = false

  init(_ message: String, line: Int? = nil, column: Int? = nil) {
    self.message = message
    self.line = line
    self.column = column
  }

  /// What somebody should look at, and what leaves nothing unread.
  static func note(_ message: String, line: Int? = nil) -> ParsingError {
    var note = ParsingError(message, line: line)
    note.isNote = true
    return note
  }

  /// The message with its place; a note's line is told beside its path.
  func problem(in path: String) -> Problem {
    var problem = Problem(
      path: path,
      message: line.map { isNote ? message : "line \($0): \(message)" } ?? message
    )
    problem.line = line
    problem.isNote = isNote
    return problem
  }
}
