/// Files that have changed, and which stories they touch: a changed report can make one wrong that has not changed.
public struct ChangedFiles: Sendable, Equatable {
  /// Whole paths, without links and detours.
  private var paths: Set<String>
  /// Folders that lost a report.
  private var bereft: Set<String> = []
  /// Stories that an old version of a file named.
  private var stories: Set<String> = []

  /// Changed files by their paths, those that are gone among them.
  public init(paths: [String]) {
    self.paths = []
    for path in paths {
      let parts = Self.parts(of: path)
      let folder = InputFile.resolved(parts.folder)
      self.paths.insert("\(folder)/\(parts.name)")
      self.paths.insert(InputFile.resolved(path))
      guard case .absent = InputFile.presence(at: path) else { continue }
      if let format = ArticleFile(path: path).format, format != .jsonLines { bereft.insert(folder) }
    }
  }

  /// Whether there is none.
  public var isEmpty: Bool { paths.isEmpty }

  /// Adds others.
  public mutating func formUnion(_ other: ChangedFiles) {
    paths.formUnion(other.paths)
    bereft.formUnion(other.bereft)
    stories.formUnion(other.stories)
  }

  /// Whether a file may hold articles of several stories, so that its old version is needed as well.
  public static func holdsStories(_ path: String) -> Bool { ArticleFile(path: path).format == .jsonLines }

  /// Adds the stories that a file named before it was changed: one of them may have lost an article.
  public mutating func addStories(ofOldVersion bytes: [UInt8], path: String) {
    let plain = Gzip.packs(bytes) ? (try? Gzip.unpacked(bytes, limit: 1 << 30)) ?? [] : bytes
    stories.formUnion(JSONLinesParser(path: path).articles(in: plain).articles.compactMap(\.story))
  }

  /// Those of some stories that a change touches; standard input always counts as changed.
  public func touched(of stories: [Story]) -> [Story] {
    stories.filter { story in
      self.stories.contains(story.id) || story.articles.contains(where: isTouched)
    }
  }

  private func isTouched(_ article: Article) -> Bool {
    if article.path == "-" { return true }
    let parts = Self.parts(of: article.path)
    let folder = InputFile.resolved(parts.folder)
    if article.record == nil, bereft.contains(folder) { return true }
    return isChanged("\(folder)/\(parts.name)") || isChanged(InputFile.resolved(article.path))
  }

  /// Whether a path or a folder above it has changed: of a submodule git names the folder alone.
  private func isChanged(_ path: String) -> Bool {
    var path = path[...]
    while !path.isEmpty {
      if paths.contains(String(path)) { return true }
      guard let slash = path.utf8.lastIndex(of: 0x2F) else { return false }
      path = path[..<slash]
    }
    return false
  }

  private static func parts(of path: String) -> (folder: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: 0x2F) else { return (".", path) }
    let folder = path[..<slash]
    return (folder.isEmpty ? "/" : String(folder), String(path[path.index(after: slash)...]))
  }
}
