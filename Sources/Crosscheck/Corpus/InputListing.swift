/// Finds the files that hold articles: those named, and those in the folders named.
struct InputListing {
  /// A file, and the story that its place makes it part of.
  struct Entry: Sendable {
    let file: ArticleFile
    let home: StoryHome
    /// The same for every path that leads to the same file.
    let identity: String
  }

  private(set) var entries: [Entry] = []
  private(set) var problems: [Problem] = []
  private let rules: InputRules

  /// Names that tell about a folder, and are no report in it.
  private static let notReports: Set<String> = ["readme", "changelog"]

  /// The files at paths, in the order given, those of a folder in the order of their names.
  init(of paths: [String], rules: InputRules = .delivered) {
    self.rules = rules
    for path in paths { add(path) }
  }

  private mutating func add(_ path: String) {
    let found = (entries: entries.count, problems: problems.count)
    switch path == "-" ? .file : InputFile.presence(at: path) {
    case .absent(let error): problems.append(error.problem(in: path))
    // Whoever names a pipe has one to read.
    case .file, .stream:
      entries.append(
        Entry(
          file: ArticleFile(path: path),
          home: .loose,
          identity: path == "-" ? path : InputFile.resolved(path)
        )
      )
    case .folder(let identity):
      let root = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
      var leftOut = 0
      addFolder(
        root,
        name: StoryPath(of: root, shown: 1),
        above: [identity],
        ignored: rules.ignored(below: root),
        leftOut: &leftOut
      )
      guard (entries.count, problems.count) == found else { return }
      problems.append(
        Problem(
          path: path,
          message:
            "This folder holds no report. Reports are files named .txt, .md, .html, .htm, .xhtml, .xml or .jsonl, "
            + "each of them also with .gz."
            + (leftOut == 0 ? "" : " What it holds is left out by .gitignore or \"exclude\" (\(leftOut)).")
        )
      )
    }
  }

  /// Adds the reports of a folder as one story, then each folder in it; `above` keeps linked folders from going round.
  private mutating func addFolder(
    _ path: String,
    name: StoryPath,
    above: [InputFile.Identity],
    ignored: IgnoredPaths,
    leftOut: inout Int
  ) {
    var items: [InputFile.Item]
    do {
      items = try InputFile.items(inFolder: path)
    } catch {
      problems.append(error.problem(in: path))
      return
    }
    let place = InputFile.resolved(path)
    let folder = FolderPath.absolute(path)
    let all = items.count
    if !ignored.isEmpty {
      items.removeAll {
        ignored.contain("\(folder == "/" ? "" : folder)/\($0.name)", isFolder: $0.folder != nil)
      }
    }
    leftOut += all - items.count
    for item in items where item.folder == nil {
      let file = ArticleFile(path: "\(path)/\(item.name)", isFound: true)
      guard file.format != nil, !Self.notReports.contains(file.stem.lowercased()) else { continue }
      guard !item.isStream else {
        let message = "This is a pipe, a socket or a device, not a file. To read it, name it by itself."
        problems.append(Problem(path: file.path, message: message))
        continue
      }
      entries.append(Entry(file: file, home: .folder(name), identity: "\(place)/\(item.name)"))
    }
    for item in items {
      guard let identity = item.folder, !above.contains(identity) else { continue }
      var below = ignored
      below.enter("\(folder)/\(item.name)")
      addFolder(
        "\(path)/\(item.name)",
        name: name.appending(item.name, shown: above.count),
        above: above + [identity],
        ignored: below,
        leftOut: &leftOut
      )
    }
  }
}
