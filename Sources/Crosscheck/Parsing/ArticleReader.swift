/// A file that holds articles.
struct ArticleFile: Sendable, Hashable {
  /// The file as it was given; `-` is standard input.
  let path: String
  /// Its name without extensions: the id of the report in it.
  let stem: String
  /// How its name says that it is to be read; nil where only its content can tell.
  let format: InputFormat?

  init(path: String) {
    self.path = path
    let name = path == "-" ? "stdin" : path.split(separator: "/").last.map(String.init) ?? path
    (format, stem) = InputFormat.named(name)
  }
}

/// Reads articles from files; what cannot be read becomes a problem and stops nothing else.
enum ArticleReader {
  /// How much a packed file may hold: far more than any article, far less than a memory.
  private static let unpackedLimit = 64 << 20
  /// The same for JSON Lines, which hold many articles.
  private static let unpackedLinesLimit = 1 << 30

  /// The articles of a file, in its order, and every problem on the way.
  ///
  /// A page without text is a problem, and still an article: its date may be known.
  static func articles(
    in file: ArticleFile,
    takesDigest: Bool = false
  ) -> (articles: [Article], problems: [Problem]) {
    do throws(ParsingError) {
      let given = try InputFile.bytes(at: file.path)
      let bytes = try content(of: given, in: file)
      if let objection = FileSignature.objection(to: bytes) { throw objection }
      var read = try articles(in: bytes, of: file)
      let digest = takesDigest ? SHA256.hexadecimal(of: given) : nil
      for index in read.articles.indices { read.articles[index].digest = digest }
      return read
    } catch {
      return ([], [error.problem(in: file.path)])
    }
  }

  private static func content(of bytes: [UInt8], in file: ArticleFile) throws(ParsingError) -> [UInt8] {
    guard Gzip.packs(bytes) else {
      if file.path.hasSuffix(".gz"), !bytes.isEmpty {
        throw ParsingError("Its name says .gz, but it is no gzip file. Rename it, or pack it again.")
      }
      return bytes
    }
    return try Gzip.unpacked(
      bytes,
      limit: file.format == .jsonLines ? unpackedLinesLimit : unpackedLimit
    )
  }

  private static func articles(
    in bytes: [UInt8],
    of file: ArticleFile
  ) throws(ParsingError) -> (articles: [Article], problems: [Problem]) {
    let article: Article
    var problems: [Problem] = []
    switch file.format ?? InputFormat.sniffed(bytes) {
    case .jsonLines:
      let found = JSONLinesParser(path: file.path).articles(in: bytes)
      if found.articles.isEmpty, found.problems.isEmpty {
        throw ParsingError("It holds no article: there is no line with JSON in it.")
      }
      return found
    case .html:
      (article, problems) = HTMLArticle.article(
        id: file.stem,
        path: file.path,
        source: bytes
      )
    case .text, .markdown:
      let parser = PlainTextParser(id: file.stem, path: file.path, isMarkdown: file.format == .markdown)
      let found = parser.article(in: Self.text(of: bytes))
      article = found.article
      problems = found.problems.map { $0.problem(in: file.path) }
    }
    if !article.hasWords, problems.isEmpty {
      let error = ParsingError("It holds no text to read. Leave it out, or put the report into it.")
      problems.append(error.problem(in: file.path))
    }
    return ([article], problems)
  }

  /// A text file's content in UTF-8; broken bytes in it are no reason to complain.
  private static func text(of bytes: [UInt8]) -> [UInt8] {
    var text = TextDecoding.utf8(of: bytes).bytes
    // A lone carriage return ended a line on old machines; made a line feed, it counts as one and offsets stay.
    if text.contains(0x0D), !text.contains(0x0A) {
      for index in text.indices where text[index] == 0x0D { text[index] = 0x0A }
    }
    return text
  }
}

extension Article {
  /// Whether there is anything to read in it.
  var hasWords: Bool {
    text.bytes.contains { $0 > 0x20 } || title?.bytes.contains { $0 > 0x20 } ?? false
  }
}
