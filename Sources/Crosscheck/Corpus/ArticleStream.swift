/// Reads articles one batch behind the other, in the order given, so that a large input neither fills the memory nor
/// makes the first answer wait for the last article.
public struct ArticleStream {
  /// What became of some articles, in their order, and what could not be read among them.
  public struct Batch<Outcome> {
    /// An outcome an article.
    public var outcomes: [Outcome]
    /// The problems met on the way.
    public var problems: [Problem]
  }

  private static let filesInBatch = 512
  /// More than that is not held in memory at a time, but for a file that is larger by itself.
  private static let bytesInBatch = 16 << 20

  private let threads: Int
  private var entries: ArraySlice<InputListing.Entry>
  private var problems: [Problem]
  private var lines: LineBlocks?

  /// A stream of the articles at paths: files, folders, or `-` for standard input.
  public init(of paths: [String], threads: Int = 1, rules: InputRules = .delivered) {
    let listing = InputListing(of: paths, rules: rules)
    self.threads = threads
    entries = listing.entries[...]
    problems = listing.problems
    lines = nil
  }

  /// A stream of the articles on standard input, one a line, each batch as soon as its lines are there.
  public init(linesOfStandardInput threads: Int) {
    self.threads = threads
    entries = []
    problems = []
    lines = LineBlocks()
  }

  /// What a transformation makes of the next articles; nil where there are no more.
  public mutating func next<Outcome: Sendable>(
    _ transform: @escaping @Sendable (Article) -> Outcome
  ) async -> Batch<Outcome>? {
    guard let (articles, problems) = await readArticles() else { return nil }
    return Batch(
      outcomes: await concurrentMap(articles, threads: threads, chunk: 8, transform),
      problems: problems
    )
  }

  private mutating func nextEntries() -> [InputListing.Entry] {
    var batch: [InputListing.Entry] = []
    var size = 0
    while batch.count < Self.filesInBatch, size < Self.bytesInBatch, let entry = entries.popFirst() {
      size += InputFile.size(at: entry.file.path)
      batch.append(entry)
    }
    return batch
  }

  /// The next articles as they were read; nil where there are no more.
  public mutating func nextArticles() async -> Batch<Article>? {
    guard let (articles, problems) = await readArticles() else { return nil }
    return Batch(outcomes: articles, problems: problems)
  }

  private mutating func readArticles() async -> (articles: [Article], problems: [Problem])? {
    defer { problems = [] }
    if lines != nil {
      do throws(ParsingError) {
        guard let block = try lines?.next() else { return nil }
        return JSONLinesParser(path: "-").articles(in: block.bytes, from: block.firstLine)
      } catch {
        lines = nil
        return ([], [error.problem(in: "-")])
      }
    }
    guard !entries.isEmpty || !problems.isEmpty else { return nil }
    let batch = nextEntries()
    let read = await concurrentMap(batch, threads: threads) { ArticleReader.articles(in: $0.file) }
    return (read.flatMap(\.articles), problems + read.flatMap(\.problems))
  }
}
