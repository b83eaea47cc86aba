/// Which files of a folder are reports, and what is known of their outlets.
public struct InputRules: Sendable {
  /// Files and folders that are left out.
  let exclude: [PathPattern]
  /// Whether what git ignores is left out.
  let respectsGitignore: Bool
  let book: OutletBook
  /// The folder that patterns are relative to.
  private let root: String

  /// Nothing is excluded but what git ignores, and no outlet is known.
  public static let delivered = InputRules(exclude: [], respectsGitignore: true, outlets: [], root: "/")

  /// Creates rules; patterns are relative to `root`, an absolute path.
  public init(exclude: [PathPattern], respectsGitignore: Bool, outlets: [Outlet], root: String) {
    self.exclude = exclude
    self.respectsGitignore = respectsGitignore
    self.root = root
    book = OutletBook(outlets: outlets, root: root)
  }

  /// What is to be left out below a folder that was named.
  func ignored(below folder: String) -> IgnoredPaths {
    IgnoredPaths(
      below: FolderPath.absolute(folder),
      exclude: exclude,
      root: root,
      readsFiles: respectsGitignore
    )
  }
}

/// Paths below a folder that are left out: by `.gitignore` files, the nearest first, or by a list of patterns.
struct IgnoredPaths {
  private struct Layer {
    /// The folder that the patterns are relative to.
    let folder: String
    let patterns: [PathPattern]
  }

  /// From the farthest to the nearest.
  private var layers: [Layer] = []
  private let exclude: Layer
  private let readsFiles: Bool

  /// Reads the files above a folder, up to the root of its repository, and its own.
  init(below folder: String, exclude: [PathPattern], root: String, readsFiles: Bool) {
    self.exclude = Layer(folder: root, patterns: exclude)
    self.readsFiles = readsFiles
    for place in Repository.folders(downTo: folder).dropLast() { enter(place) }
    enter(folder)
  }

  /// Takes in what a folder says of what lies in it.
  mutating func enter(_ folder: String) {
    guard readsFiles, let bytes = try? InputFile.bytes(at: "\(folder)/.gitignore") else { return }
    let patterns = Self.lines(bytes).compactMap { PathPattern($0) }
    if !patterns.isEmpty { layers.append(Layer(folder: folder, patterns: patterns)) }
  }

  /// Whether nothing is left out here.
  var isEmpty: Bool { layers.isEmpty && exclude.patterns.isEmpty }

  /// Whether a path from the top is left out; folders above it are not, since they were gone into.
  func contain(_ path: String, isFolder: Bool) -> Bool {
    if says(exclude, path, isFolder) == true { return true }
    for layer in layers.reversed() {
      if let answer = says(layer, path, isFolder) { return answer }
    }
    return false
  }

  /// What the last pattern that means a path says of it; nil where none does.
  private func says(_ layer: Layer, _ path: String, _ isFolder: Bool) -> Bool? {
    let start = layer.folder == "/" ? 1 : layer.folder.utf8.count + 1
    let bytes = path.utf8.dropFirst(start)
    return layer.patterns.last { $0.names(bytes, isFolder: isFolder) }.map { !$0.isNegated }
  }

  /// The lines that hold patterns: spaces at an end count only behind a backslash.
  private static func lines(_ bytes: [UInt8]) -> [String] {
    bytes.split { $0 == 0x0A || $0 == 0x0D }.compactMap { line in
      guard line.first != UInt8(ascii: "#") else { return nil }
      var line = line
      while line.last == 0x20, line.dropLast().last != UInt8(ascii: "\\") { line = line.dropLast() }
      return line.isEmpty ? nil : String(decoding: line, as: UTF8.self)
    }
  }
}
