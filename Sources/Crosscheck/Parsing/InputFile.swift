#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Reads whole files by plain system calls, which measured fastest for many small files.
enum InputFile {
  /// The bytes of a file, or of standard input for `-`.
  static func bytes(at path: String) throws(ParsingError) -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw ParsingError(reason("This file cannot be opened")) }
    defer { if path != "-" { close(descriptor) } }
    var bytes: [UInt8] = []
    var capacity = 65_536
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_size > 0 { capacity = Int(status.st_size) + 1 }
    while true {
      let start = bytes.count
      bytes.append(contentsOf: repeatElement(0, count: capacity))
      let count = bytes.withUnsafeMutableBytes { buffer in
        read(descriptor, buffer.baseAddress.map { $0 + start }, capacity)
      }
      guard count >= 0 else { throw ParsingError(reason("This file cannot be read")) }
      bytes.removeLast(capacity - count)
      if count == 0 { return bytes }
      capacity = 65_536
    }
  }

  private static func reason(_ failure: String) -> String {
    "\(failure): \(String(cString: strerror(errno)))."
  }
}
