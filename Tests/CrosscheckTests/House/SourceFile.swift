import FoundationEssentials

/// A source file of the project, read for what it declares and what it names.
struct SourceFile {
  let path: String
  private let text: String

  /// The project's folder, from where this file stood when it was compiled.
  static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(
    separator: "/"
  )

  static func all(in folder: String) throws -> [SourceFile] {
    let found = FileManager.default.subpaths(atPath: "\(root)/\(folder)") ?? []
    return try found.filter { $0.hasSuffix(".swift") }.sorted().map { name in
      let path = "\(root)/\(folder)/\(name)"
      return SourceFile(
        path: path,
        text: String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
      )
    }
  }

  var lineCount: Int { text.utf8.count { $0 == 0x0A } }

  /// Types declared at the beginning of a line: those that other files can name by themselves.
  var topLevelTypes: [Substring] { declarations { $0.first?.isWhitespace == false } }

  /// All types declared, nested ones too, and those that are extended.
  var declaredTypes: Set<Substring> { Set(declarations { _ in true }) }

  /// The words of the code that stand by themselves: no comments, no strings, nothing behind a full stop.
  var words: Set<Substring> {
    var words: Set<Substring> = []
    for line in codeLines {
      let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
      for (index, part) in parts.enumerated() where index % 2 == 0 {
        let paths = part.split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "." }
        words.formUnion(paths.map { $0.prefix { $0 != "." } })
      }
    }
    return words
  }

  private var codeLines: [Substring] {
    text.split(separator: "\n").filter { !$0.drop(while: \.isWhitespace).hasPrefix("//") }
  }

  private func declarations(where isWanted: (Substring) -> Bool) -> [Substring] {
    let keywords: Set<Substring> = ["struct", "enum", "class", "actor", "protocol", "typealias"]
    return codeLines.filter(isWanted).compactMap { line in
      let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
      guard let index = words.firstIndex(where: keywords.contains), index + 1 < words.count, index < 4 else {
        return nil
      }
      return words[index + 1]
    }
  }
}
