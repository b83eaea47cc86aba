/// What makes reports one story.
enum StoryHome: Sendable, Hashable {
  /// They were named on the command line, file by file.
  case loose
  /// They lie in one folder, or in one file of JSON Lines that names no story.
  case folder(StoryPath)
  /// They say so themselves.
  case named(String)

  /// How many components of its path are its name; 0 where it has none.
  var shownComponents: Int {
    if case .folder(let path) = self { return path.shown }
    return 0
  }
}

/// A path that a story is named after: as much of its end as tells it from the other stories.
struct StoryPath: Sendable, Hashable {
  /// The folders down to it, and its own name.
  let components: [String]
  /// How many of the components, from the end, are its name where no other story has the same.
  let shown: Int

  init(components: [String], shown: Int) {
    self.components = components
    self.shown = shown
  }

  /// The path of a folder or file as it was given; one that ends in dots is resolved, so that it has a name.
  init(of path: String, shown: Int) {
    let given = path.split(separator: "/").map(String.init)
    let isDotted = given.isEmpty || given.contains("..") || given.last == "."
    let components = isDotted ? InputFile.resolved(path).split(separator: "/").map(String.init) : given
    self.init(components: components.filter { $0 != "." }, shown: shown)
  }

  /// The path of something in it.
  func appending(_ name: String, shown: Int) -> StoryPath {
    StoryPath(components: components + [name], shown: shown)
  }

  func name(showing count: Int) -> String { components.suffix(count).joined(separator: "/") }
}

/// Gives each story a name of its own.
///
/// Folders of the same name in different places are different stories, so each takes its parent's name before it
/// until they differ. Stories that name themselves keep their name: articles that say the same name belong together.
struct StoryNames {
  private var names: [StoryHome: String] = [:]

  /// What loose files are together.
  static let loose = "input"

  init(of homes: Set<StoryHome>) {
    var shown: [StoryPath: Int] = [:]
    var taken: [String: [StoryPath]] = [:]
    for home in homes {
      switch home {
      case .loose: names[home] = Self.loose
      case .named(let name): names[home] = name
      case .folder(let path): shown[path] = path.shown
      }
    }
    while true {
      taken = [:]
      for (path, count) in shown { taken[path.name(showing: count), default: []].append(path) }
      let crowded = taken.filter { $0.value.count > 1 || ($0.key == Self.loose && homes.contains(.loose)) }
        .values.joined()
        .filter { path in (shown[path] ?? 0) < path.components.count }
      if crowded.isEmpty { break }
      for path in crowded { shown[path, default: path.shown] += 1 }
    }
    for (path, count) in shown { names[.folder(path)] = path.name(showing: count) }
  }

  func name(of home: StoryHome) -> String { names[home] ?? Self.loose }
}
