/// Paths of files, told from a folder.
enum FolderPath {
  /// A path from the top, without `.` and `..`; links in it stay as they are named.
  static func absolute(_ path: String) -> String {
    let full = path.hasPrefix("/") ? path : "\(InputFile.resolved("."))/\(path)"
    var parts: [Substring] = []
    for part in full.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// A path below a folder as it is told from there; any other comes back from the top.
  static func relative(_ path: String, to folder: String) -> String {
    guard path != "-" else { return path }
    let path = absolute(path)
    let start = folder.hasSuffix("/") ? folder : folder + "/"
    return path.utf8.starts(with: start.utf8) ? String(path.dropFirst(start.count)) : path
  }

  /// A path from the top as it is reached from a folder, `../` and all.
  static func reached(_ path: String, from folder: String) -> String {
    let (mine, theirs) = (path.split(separator: "/"), folder.split(separator: "/"))
    let common = zip(mine, theirs).prefix { $0 == $1 }.count
    guard common > 0 else { return path }
    let up = [Substring](repeating: "..", count: theirs.count - common)
    return (up + mine.dropFirst(common)).joined(separator: "/")
  }

  /// The folder that a path from the top lies in; nil at the top.
  static func parent(of path: String) -> String? {
    guard path != "/", let slash = path.lastIndex(of: "/") else { return nil }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
