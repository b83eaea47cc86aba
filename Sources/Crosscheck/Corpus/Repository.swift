/// Where a git repository begins.
enum Repository {
  /// Whether a folder is the root of a repository, or of a work tree of one.
  static func isRoot(_ folder: String) -> Bool {
    if case .absent = InputFile.presence(at: folder == "/" ? "/.git" : "\(folder)/.git") { return false }
    return true
  }

  /// The folders from the root of the repository down to a folder that lies in it; none where there is no repository.
  static func folders(downTo folder: String) -> [String] {
    var folders = [folder]
    while let last = folders.last {
      if isRoot(last) { return folders.reversed() }
      guard let parent = FolderPath.parent(of: last) else { return [] }
      folders.append(parent)
    }
    return []
  }
}
