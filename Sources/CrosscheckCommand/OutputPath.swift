import Crosscheck

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A file that an output goes to.
enum OutputPath {
  /// Writes a file, replacing it; nil, or what went wrong and what to do, in sentences.
  static func write(_ bytes: [UInt8], to path: String) -> String? {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return reason(errno) }
    let failure = writeAll(bytes, to: descriptor)
    close(descriptor)
    return failure == 0 ? nil : reason(failure)
  }

  /// Writes a file that is not there yet; nil, or what went wrong, in a sentence.
  static func create(_ bytes: [UInt8], at path: String) -> String? {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      return errno == EEXIST
        ? "It is there already and stays as it is. Change it by hand, or take it away first."
        : "It cannot be written: \(reason(errno))"
    }
    let failure = writeAll(bytes, to: descriptor)
    close(descriptor)
    return failure == 0 ? nil : "It cannot be written: \(reason(failure))"
  }

  /// What the system complains about, and what helps.
  static func reason(_ code: Int32) -> String {
    let advice: String
    switch code {
    case ENOENT, ENOTDIR: advice = "Name a file in a folder that is there."
    case EACCES, EPERM, EROFS:
      advice = "Name a file in a folder that you may write to, or change the permissions."
    case ENOSPC, EDQUOT: advice = "Make room, or name a file on another disk."
    case EISDIR: advice = "Name a file in it."
    case ENAMETOOLONG: advice = "Name a file by a shorter name."
    default: advice = "Name another file."
    }
    return "\(String(cString: strerror(code))). \(advice)"
  }

  /// Whether something stands at a path, whatever it is.
  static func isThere(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Whether a folder stands at a path.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The one name of a file that is to be written, whatever path leads to it; nil for pipes and devices, which take
  /// whatever comes.
  static func place(of path: String) -> String? {
    var status = stat()
    if stat(path, &status) == 0 {
      return status.st_mode & S_IFMT == S_IFREG ? "\(status.st_dev):\(status.st_ino)" : nil
    }
    // What is not there yet is told from the nearest folder that is.
    var folder = path.hasPrefix("/") ? "/" : "."
    var missing: [String] = []
    for part in path.split(separator: "/") where part != "." {
      if missing.isEmpty, isThere("\(folder)/\(part)") {
        folder += "/\(part)"
      } else {
        missing.append(String(part))
      }
    }
    return ([InputPlace.resolved(folder)] + missing).joined(separator: "/")
  }

  /// Makes the folders that a path names and that are not there; nil, or the one that cannot be made and why.
  static func makeFolders(above path: String) -> (folder: String, reason: String)? {
    for index in path.indices.dropFirst() where path[index] == "/" {
      let folder = String(path[..<index])
      guard mkdir(folder, 0o755) != 0, errno != EEXIST, errno != EISDIR else { continue }
      let code = errno
      guard !isFolder(folder) else { continue }
      return (folder, reason(code))
    }
    return nil
  }
}
