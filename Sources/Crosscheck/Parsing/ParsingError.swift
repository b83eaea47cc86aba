/// Why a file or a part of it could not be read; becomes a `Problem` at the file's border.
struct ParsingError: Error, Equatable {
  /// 1-based line of the file, where one is to blame.
  var line: Int?
  /// What is wrong and what to do about it.
  var message: String

  init(_ message: String, line: Int? = nil) {
    self.message = message
    self.line = line
  }

  /// The message with its place.
  func problem(in path: String) -> Problem {
    Problem(path: path, message: line.map { "line \($0): \(message)" } ?? message)
  }
}
