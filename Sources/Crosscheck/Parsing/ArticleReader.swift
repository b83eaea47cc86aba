/// A file that holds articles.
struct ArticleFile: Sendable, Hashable {
  /// The file as it was given; `-` is standard input.
  let path: String
  /// Its name without extensions: the id of the report in it.
  let stem: String
  /// How its name says that it is to be read; nil where only its content can tell.
  let format: InputFormat?
  /// Whether it was met in a folder, and nobody named it.
  let isFound: Bool

  init(path: String, isFound: Bool = false) {
    self.path = path
    self.isFound = isFound
    let name = path == "-" ? "stdin" : path.split(separator: "/").last.map(String.init) ?? path
    (format, stem) = InputFormat.named(name)
  }
}

/// Reads articles from files; what cannot be read becomes a problem and stops nothing else.
enum ArticleReader {
  /// How much a file may hold, unpacked as well: far more than any article, far less than a memory.
  private static let limit = 64 << 20
  /// The same for JSON Lines, which hold many articles.
  private static let linesLimit = 1 << 30

  /// The articles of a file, in its order, and every problem on the way.
  ///
  /// A page without text is a problem, and still an article: its date may be known.
  static func articles(
    in file: ArticleFile,
    takesDigest: Bool = false
  ) -> (articles: [Article], problems: [Problem]) {
    do throws(ParsingError) {
      let given = try given(file)
      var read = read(try content(of: given, in: file), of: file)
      let digest = takesDigest ? SHA256.hexadecimal(of: given) : nil
      for index in read.articles.indices { read.articles[index].digest = digest }
      return read
    } catch {
      return ([], [error.problem(in: file.path)])
    }
  }

  /// The same for the file's bytes, unpacked.
  static func read(_ bytes: [UInt8], of file: ArticleFile) -> (articles: [Article], problems: [Problem]) {
    do throws(ParsingError) {
      if let objection = FileSignature.objection(to: bytes) { throw objection }
      if OwnOutput.isOne(bytes) { throw OwnOutput.objection(isFound: file.isFound) }
      return try articles(in: bytes, of: file)
    } catch {
      return ([], [error.problem(in: file.path)])
    }
  }

  /// The bytes of a file, unpacked.
  static func content(of file: ArticleFile) throws(ParsingError) -> [UInt8] {
    try content(of: given(file), in: file)
  }

  /// How much a file may hold, packed or not.
  private static func limit(of file: ArticleFile) -> Int {
    file.format == .jsonLines || file.path == "-" ? linesLimit : limit
  }

  private static func given(_ file: ArticleFile) throws(ParsingError) -> [UInt8] {
    try InputFile.bytes(at: file.path, limit: limit(of: file))
  }

  private static func content(of given: [UInt8], in file: ArticleFile) throws(ParsingError) -> [UInt8] {
    var bytes = given
    if Gzip.packs(bytes) {
      bytes = try Gzip.unpacked(bytes, limit: limit(of: file))
    } else if file.path.hasSuffix(".gz"), !bytes.isEmpty {
      throw ParsingError("Its name says .gz, but it is no gzip file. Rename it, or pack it again.")
    }
    return bytes
  }

  private static func articles(
    in bytes: [UInt8],
    of file: ArticleFile
  ) throws(ParsingError) -> (articles: [Article], problems: [Problem]) {
    var (articles, problems): ([Article], [Problem])
    let format = file.format ?? InputFormat.sniffed(bytes)
    switch format {
    case .jsonLines:
      (articles, problems) = try JSONLinesParser(path: file.path).file(bytes)
    case .html, .xml:
      (articles, problems) = try MarkupArticles.articles(
        id: file.stem,
        path: file.path,
        source: bytes,
        isXML: format == .xml
      )
    case .text, .markdown:
      let parser = PlainTextParser(id: file.stem, path: file.path, isMarkdown: format == .markdown)
      let (text, cut) = Self.text(of: bytes)
      let found = parser.article(in: text)
      (articles, problems) = ([found.article], (found.problems + cut).map { $0.problem(in: file.path) })
    }
    if format != .jsonLines, !articles.contains(where: \.hasWords), problems.allSatisfy(\.isNote) {
      let error = ParsingError("It holds no text to read. Leave it out, or put the report into it.")
      problems.append(error.problem(in: file.path))
    }
    return (format == .jsonLines ? articles : articles.map { $0.withNotesOfItsText() }, problems)
  }

  /// A text file's content in UTF-8, and what was cut off it; broken bytes in it are no reason to complain.
  static func text(of bytes: [UInt8]) -> (text: [UInt8], problems: [ParsingError]) {
    var text = TextDecoding.utf8(of: bytes).bytes
    var problems: [ParsingError] = []
    if text.count > HTMLPreflight.maximumSize {
      let size = text.count >> 20
      var end = HTMLPreflight.maximumSize
      while end > 0, text[end] & 0xC0 == 0x80 { end -= 1 }
      end = text[..<end].suffix(1 << 16).lastIndex(of: 0x0A) ?? end
      text.removeLast(text.count - end)
      problems.append(
        ParsingError(
          "The text has \(size) MB; what follows its first \(HTMLPreflight.maximumSize >> 20) MB was not read."
        )
      )
    }
    // A lone carriage return ended a line on old machines; made a line feed, it counts as one and offsets stay.
    if text.firstPlace(of: 0x0D) != nil, text.firstPlace(of: 0x0A) == nil {
      for index in text.indices where text[index] == 0x0D { text[index] = 0x0A }
    }
    return (text, problems)
  }
}

extension Article {
  /// Whether there is anything to read in it.
  var hasWords: Bool {
    text.bytes.contains { $0 > 0x20 } || title?.bytes.contains { $0 > 0x20 } ?? false
  }
}
