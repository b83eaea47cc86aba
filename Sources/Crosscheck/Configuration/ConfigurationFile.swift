/// Finds and reads the configuration file of a project.
public enum ConfigurationFile {
  /// What the file is called.
  public static let name = ".crosscheck.yml"
  /// Another ending that some give it.
  private static let names = [name, ".crosscheck.yaml"]

  /// The configuration for a run over paths, and what is wrong with it.
  ///
  /// A file that is named holds; else the first that is found upwards from the first path, up to its repository's root,
  /// and, where there is none, upwards from the working folder.
  public static func configuration(named file: String?, over paths: [String]) -> (
    configuration: Configuration, problems: [Problem]
  ) {
    if let file { return read(file) }
    let first = paths.first { $0 != "-" }.map(FolderPath.absolute)
    for start in [first.flatMap(folder), FolderPath.absolute(".")].compactMap({ $0 }) {
      if let found = search(upwardsFrom: start) {
        return read(FolderPath.reached(found, from: FolderPath.absolute(".")))
      }
    }
    return (Configuration(root: FolderPath.absolute(".")), [])
  }

  /// The configuration of a run that looks at no file.
  public static var isolated: Configuration { Configuration(root: FolderPath.absolute(".")) }

  /// The file that stands in a folder or nearest above it.
  static func search(upwardsFrom start: String) -> String? {
    var folder = start
    while true {
      let place = folder == "/" ? "" : folder
      for name in names where InputFile.presence(at: "\(place)/\(name)") == .file {
        return "\(place)/\(name)"
      }
      if Repository.isRoot(folder) { return nil }
      guard let parent = FolderPath.parent(of: folder) else { return nil }
      folder = parent
    }
  }

  private static func folder(of path: String) -> String? {
    if case .folder = InputFile.presence(at: path) { return path }
    return FolderPath.parent(of: path)
  }

  private static func read(_ path: String) -> (configuration: Configuration, problems: [Problem]) {
    do throws(ParsingError) {
      let bytes = try InputFile.bytes(at: path)
      let text = String(decoding: TextDecoding.utf8(of: bytes).bytes, as: UTF8.self)
      let root = FolderPath.parent(of: FolderPath.absolute(path)) ?? "/"
      let reader = ConfigurationReader(text, path: path, root: root)
      return (reader.configuration, reader.problems)
    } catch {
      return (Configuration(), [error.problem(in: path)])
    }
  }
}
