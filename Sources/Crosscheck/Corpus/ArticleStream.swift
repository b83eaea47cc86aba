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
    guard let batch = await readArticles() else { return nil }
    return Batch(
      outcomes: await concurrentMap(batch.outcomes, threads: threads, chunk: 8, transform),
      problems: batch.problems
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

  /// The next articles, read in the caller's thread; nil where there are no more.
  public mutating func nextArticles() -> Batch<Article>? {
    defer { problems = [] }
    if lines != nil { return nextLines() }
    guard !entries.isEmpty || !problems.isEmpty else { return nil }
    return batch(of: nextEntries().map { ArticleReader.articles(in: $0.file) })
  }

  private mutating func readArticles() async -> Batch<Article>? {
    defer { problems = [] }
    if lines != nil { return nextLines() }
    guard !entries.isEmpty || !problems.isEmpty else { return nil }
    let read = await concurrentMap(nextEntries(), threads: threads) { ArticleReader.articles(in: $0.file) }
    return batch(of: read)
  }

  /// The next articles on standard input.
  private mutating func nextLines() -> Batch<Article>? {
    do throws(ParsingError) {
      guard let block = try lines?.next() else { return nil }
      let (articles, problems) = JSONLinesParser(path: "-").articles(in: block.bytes, from: block.firstLine)
      return Batch(outcomes: articles, problems: problems)
    } catch {
      lines = nil
      return Batch(outcomes: [], problems: [error.problem(in: "-")])
    }
  }

  private func batch(of read: [(articles: [Article], problems: [Problem])]) -> Batch<Article> {
    Batch(outcomes: read.flatMap(\.articles), problems: problems + read.flatMap(\.problems))
  }
}
