import Crosscheck

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Writes bytes to a file descriptor, whole, through interruptions; 0, or the system's number of what went wrong.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
  bytes.withUnsafeBytes { writeAll($0, to: descriptor) }
}

private func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
  var offset = 0
  while offset < bytes.count, let base = bytes.baseAddress {
    let count = write(descriptor, base + offset, bytes.count - offset)
    if count < 0, errno != EINTR { return errno }
    offset += max(0, count)
  }
  return 0
}

/// The process's standard output.
enum StandardOutput {
  /// Writes bytes; false where nobody reads any more, so that there is no use in writing on.
  @discardableResult
  static func write(_ bytes: [UInt8]) -> Bool { bytes.withUnsafeBytes { write($0) } }

  /// Writes bytes in place; false where nobody reads any more.
  @discardableResult
  static func write(_ bytes: UnsafeRawBufferPointer) -> Bool {
    switch writeAll(bytes, to: STDOUT_FILENO) {
    case 0: return true
    case EPIPE: return false
    case let code:
      StandardError.write(
        "crosscheck: Standard output cannot be written: \(String(cString: strerror(code))).\n"
      )
      exit(Exit.incomplete.rawValue)
    }
  }

  /// Writes pieces one behind the other: one by itself is not copied, many go out in one call.
  @discardableResult
  static func write(_ pieces: [[UInt8]]) -> Bool {
    guard pieces.count != 1 else { return write(pieces[0]) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(pieces.reduce(0) { $0 + $1.count })
    for piece in pieces { bytes += piece }
    return write(bytes)
  }

  @discardableResult
  static func write(_ text: String) -> Bool { write(Array(text.utf8)) }
}

/// The process's standard error.
enum StandardError {
  static func write(_ text: String) { _ = writeAll(Array(text.utf8), to: STDERR_FILENO) }

  /// Names each problem; a run with any is not complete.
  static func report(_ problems: [Problem]) throws {
    for problem in problems { write(problem.text) }
    if !problems.allSatisfy(\.isNote) { throw Exit.incomplete }
  }
}

/// Where an input lies.
enum InputPlace {
  /// A path without links; the path itself where it leads nowhere.
  static func resolved(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The folder that a path names, or that the file lies in, without links; a path that leads nowhere lies in the
  /// present one.
  static func folder(of path: String) -> String {
    guard let resolved = realpath(path, nil) else { return "." }
    defer { free(resolved) }
    let place = String(cString: resolved)
    var status = stat()
    if stat(place, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { return place }
    guard let slash = place.lastIndex(of: "/"), slash > place.startIndex else { return "/" }
    return String(place[..<slash])
  }
}
