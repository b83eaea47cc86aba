/// Why a page's text is what it is: each block that was taken, and each that was left out with the test that did it.
public enum ContentReport {
  /// A line a block, in the order of the page, after a line that names the element chosen.
  public static func text(of path: String) -> (text: String, problems: [Problem]) {
    do {
      let bytes = try InputFile.bytes(at: path)
      let source = Gzip.packs(bytes) ? try Gzip.unpacked(bytes, limit: HTMLPreflight.maximumSize) : bytes
      let document = HTMLTreeBuilder.document(of: TextDecoding.utf8(of: source).bytes)
      let (content, metadata) = HTMLArticle.content(of: document)
      let problems = document.problems.map { Problem(path: path, message: $0) }
      return (lines(of: metadata) + lines(of: content), problems)
    } catch {
      return ("", [error.problem(in: path)])
    }
  }

  private static func lines(of metadata: Metadata) -> String {
    var text = "title: \(metadata.title?.string ?? "none")\nauthor: \(metadata.author ?? "none")\n"
    for source in PublicationDate.sources {
      if let moment = source.find(metadata.dates) { text += "date: \(moment.iso) (\(source.name))\n" }
    }
    return text
  }

  private static func lines(of content: MainContent) -> String {
    let elements = content.container.map { name(of: $0, in: content.document) }.joined(separator: ", ")
    var text = "article: \(elements.isEmpty ? "none" : elements) (\(content.rule))\n"
    for block in content.page.blocks.indices {
      let place = name(of: content.page.blocks[block].element, in: content.document)
      text +=
        "\(mark(of: content.dropped[block], in: content)) <\(place)> \(content.page.string(of: block))\n"
    }
    return text
  }

  private static func mark(of omission: MainContent.Omission?, in content: MainContent) -> String {
    guard let omission else { return "+" }
    guard let element = omission.element else { return "- [\(omission.test)]" }
    return "- [\(omission.test): \(name(of: element, in: content.document))]"
  }

  private static func name(of node: Int, in document: HTMLDocument) -> String {
    let names = [HTMLAttribute.id, .class].compactMap { document.string($0, of: node) }
    return ([document.nodes[node].tag.rawValue] + names).joined(separator: " ")
  }
}
