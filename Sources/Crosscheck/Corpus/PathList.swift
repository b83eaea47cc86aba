/// A list of paths, one a line, as `--files-from` takes it.
public enum PathList {
  /// The paths in a file, or on standard input for `-`; empty lines count for nothing.
  public static func paths(in file: String) -> (paths: [String], problems: [Problem]) {
    do {
      let bytes = try InputFile.bytes(at: file)
      let lines = bytes.split(separator: 0x0A).map { line in
        String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
      }
      return (lines.filter { !$0.isEmpty }, [])
    } catch {
      return ([], [error.problem(in: file)])
    }
  }
}
