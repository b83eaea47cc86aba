#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What the terminal can show, and how much the machine can do at once.
enum Terminal {
  /// Whether a person reads standard output, or standard error.
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// Whether what is written to two descriptors ends at one place: a terminal, a file, a pipe.
  static func isOnePlace(_ one: Int32, _ other: Int32) -> Bool {
    var (mine, theirs) = (stat(), stat())
    guard fstat(one, &mine) == 0, fstat(other, &theirs) == 0 else { return false }
    return mine.st_dev == theirs.st_dev && mine.st_ino == theirs.st_ino
  }

  /// Whether colours may be used on standard output: on a terminal that has them, unless NO_COLOR is set.
  static var showsColour: Bool {
    isTerminal(STDOUT_FILENO) && (variable("NO_COLOR") ?? "").isEmpty && variable("TERM") != "dumb"
  }

  /// Columns of the terminal; 100 where there is none.
  static var width: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 100 }
    return Int(size.ws_col)
  }

  /// The folder that the command runs in.
  static var folder: String? {
    guard let path = getcwd(nil, 0) else { return nil }
    defer { free(path) }
    return String(cString: path)
  }

  /// How many threads can run at once.
  static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// A variable of the environment.
  static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
