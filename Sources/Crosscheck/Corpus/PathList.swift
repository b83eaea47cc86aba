/// A list of paths in a file, one a line, as `find` prints them.
public enum PathList {
  /// The paths of a list; one that cannot be read is a problem.
  ///
  /// A list named `-` is standard input. Lines may also be parted by NUL, as `find -print0` does.
  public static func paths(inFile path: String) -> (paths: [String], problems: [Problem]) {
    do throws(ParsingError) {
      let bytes = try InputFile.bytes(at: path)
      let parts = bytes.split { $0 == 0x0A || $0 == 0 }
      let paths = parts.map { $0.last == 0x0D ? $0.dropLast() : $0 }.filter { !$0.isEmpty }
      guard !paths.isEmpty else { throw ParsingError("This list of files is empty. Write one path a line.") }
      return (paths.map { String(decoding: $0, as: UTF8.self) }, [])
    } catch {
      return ([], [error.problem(in: path)])
    }
  }
}
