/// Reads stories from paths: files, folders of reports, folders of stories, JSON Lines, standard input.
public struct StoryReader: Sendable {
  private let threads: Int
  private let rules: InputRules
  private let takesDigests: Bool

  /// Creates a reader that reads several files at a time, and takes the SHA-256 of each where a report is to tell it.
  public init(threads: Int = 1, rules: InputRules = .delivered, takesDigests: Bool = false) {
    self.threads = threads
    self.rules = rules
    self.takesDigests = takesDigests
  }

  /// The stories at paths, ordered by name, their reports by id, and every problem on the way; the order of the paths
  /// changes nothing.
  public func stories(
    at paths: [String],
    isolation: isolated (any Actor)? = #isolation,
    progress: (Int, Int) -> Void = { _, _ in }
  ) async -> (stories: [Story], problems: [Problem]) {
    let listing = InputListing(of: paths, rules: rules)
    let entries = Self.ordered(listing.entries)
    let book = rules.book
    let read = await concurrentMap(entries, threads: threads, chunk: 32, progress: progress) { entry in
      Self.placed(entry, book, takesDigest: takesDigests)
    }
    let (stories, doubles) = Self.stories(of: read.flatMap(\.articles))
    let problems = listing.problems + read.flatMap(\.problems) + doubles
    return (stories, Self.joined(Self.ordered(problems)))
  }

  /// The articles at paths one by one, in the order given, and every problem on the way.
  public func articles(at paths: [String]) async -> (articles: [Article], problems: [Problem]) {
    let listing = InputListing(of: paths)
    let read = await concurrentMap(listing.entries, threads: threads, chunk: 32) { entry in
      ArticleReader.articles(in: entry.file)
    }
    return (read.flatMap(\.articles), listing.problems + read.flatMap(\.problems))
  }

  /// Each file once in a story, ordered by path; of a file that was reached in several ways, the one that gives its
  /// story the longest name.
  private static func ordered(_ entries: [InputListing.Entry]) -> [InputListing.Entry] {
    struct Place: Hashable {
      let isLoose: Bool
      let identity: String
    }
    func isBefore(_ left: InputListing.Entry, _ right: InputListing.Entry) -> Bool {
      naturallyOrdered(left.file.path, before: right.file.path)
    }
    var chosen: [Place: InputListing.Entry] = [:]
    for entry in entries {
      // The articles of JSON Lines say themselves which story they belong to, wherever the file was named.
      let isLoose = entry.home == .loose && entry.file.format != .jsonLines
      let place = Place(isLoose: isLoose, identity: entry.identity)
      guard let other = chosen[place] else {
        chosen[place] = entry
        continue
      }
      let (mine, theirs) = (entry.home.shownComponents, other.home.shownComponents)
      if mine > theirs || (mine == theirs && isBefore(entry, other)) { chosen[place] = entry }
    }
    return chosen.values.sorted(by: isBefore)
  }

  private static func ordered(_ problems: [Problem]) -> [Problem] {
    // By path, and those of one path as they were met: line by line.
    problems.enumerated().sorted { left, right in
      if left.element.path == right.element.path { return left.offset < right.offset }
      return naturallyOrdered(left.element.path, before: right.element.path)
    }.map(\.element)
  }

  /// Notes that say the same of several files of one folder are said once.
  private static func joined(_ problems: [Problem]) -> [Problem] {
    var joined: [Problem] = []
    var alike = 0
    for index in problems.indices {
      let problem = problems[index]
      let next = index + 1 < problems.count ? problems[index + 1] : nil
      if problem.isNote, let next, next.isNote, next.message == problem.message,
        FolderPath.parent(of: next.path) == FolderPath.parent(of: problem.path)
      {
        alike += 1
        if alike == 1 { joined.append(problem) }
        continue
      }
      if alike > 0 {
        joined[joined.count - 1].message += " So \(alike == 1 ? "was" : "were") \(alike) more in this folder."
        alike = 0
      } else {
        joined.append(problem)
      }
    }
    return joined
  }

  private struct Placed: Sendable {
    let home: StoryHome
    let article: Article
  }

  private static func placed(
    _ entry: InputListing.Entry,
    _ book: OutletBook,
    takesDigest: Bool
  ) -> (articles: [Placed], problems: [Problem]) {
    var (articles, problems) = ArticleReader.articles(in: entry.file, takesDigest: takesDigest)
    for index in articles.indices { book.complete(&articles[index]) }
    let placed = articles.filter(\.hasWords).map { article in
      if let story = article.story { return Placed(home: .named(story), article: article) }
      guard article.record != nil, entry.file.path != "-" else {
        return Placed(home: entry.home, article: article)
      }
      let folder = entry.file.path.split(separator: "/").dropLast().joined(separator: "/")
      let path = StoryPath(of: folder.isEmpty ? entry.file.stem : "\(folder)/\(entry.file.stem)", shown: 1)
      return Placed(home: .folder(path), article: article)
    }
    return (placed, problems)
  }

  private static func stories(of articles: [Placed]) -> (stories: [Story], problems: [Problem]) {
    let names = StoryNames(of: Set(articles.map(\.home)))
    var byStory: [String: [Article]] = [:]
    for placed in articles {
      let name = names.name(of: placed.home)
      var article = placed.article
      article.story = name
      byStory[name, default: []].append(article)
    }
    var problems: [Problem] = []
    var stories: [Story] = []
    for (name, articles) in byStory.sorted(by: { naturallyOrdered($0.key, before: $1.key) }) {
      var kept: [String: Article] = [:]
      for article in articles {
        if let first = kept[article.id] {
          problems.append(double(article, of: first, story: name))
        } else {
          kept[article.id] = article
        }
      }
      // By their names: an article is large to move about.
      let ids = kept.keys.sorted { naturallyOrdered($0, before: $1) }
      stories.append(Story(id: name, articles: ids.compactMap { kept[$0] }))
    }
    return (stories, problems)
  }

  private static func double(_ article: Article, of first: Article, story: String) -> Problem {
    let place = article.record.map { "line \($0): " } ?? ""
    let other = first.path == article.path ? "line \(first.record ?? 1)" : first.path
    return Problem(
      path: article.path,
      message:
        "\(place)Story \"\(story)\" has a report \"\(article.id)\" already (\(other)), so this one is left out. "
        + "Give it another id: rename the file, or change its \"id\"."
    )
  }
}
