import CLibXML2

/// Builds an `HTMLDocument` out of XML: XHTML, NITF and NewsML-G2.
///
/// Nothing outside the document is ever loaded, and no entity is ever expanded: declarations of entities reach no
/// handler, so that the parser knows none but the five of XML. The names of HTML's characters are decoded here.
final class XMLTreeBuilder {
  private var document: HTMLDocument
  private let context: xmlParserCtxtPtr
  /// Indices of the open elements.
  private var open: [Int32] = []
  private var kinds: [Name: Kind] = [:]
  private var attributes: [UnsafePointer<xmlChar>: HTMLAttribute?] = [:]
  /// Names of entities that stand for more than a character, in the order met.
  private var unknownEntities: [String] = []
  /// What is wrong with the markup, and in which line.
  private var fault: (message: String, line: Int)?

  private struct Name: Hashable {
    let local: UnsafePointer<xmlChar>
    let namespace: UnsafePointer<xmlChar>?
  }

  private struct Kind {
    let tag: HTMLTag
    let news: NewsElement?
  }

  /// A tree, and whether it is well-formed XML throughout.
  struct Outcome {
    let document: HTMLDocument
    let isWellFormed: Bool
  }

  private init(source: [UInt8], problems: [String], context: xmlParserCtxtPtr) {
    document = HTMLDocument(source: source)
    document.problems = problems
    self.context = context
  }

  /// The tree of a document in valid UTF-8; of one with faults, as much as can be read.
  static func outcome(of source: [UInt8]) -> Outcome {
    var (source, problems) = HTMLPreflight.prepared(source)
    // A form feed is white space in HTML, and nothing in XML.
    for index in source.indices where source[index] == 0x0C { source[index] = 0x20 }
    _ = LibXML2.isReady
    guard let context = xmlNewParserCtxt() else {
      var document = HTMLDocument(source: source)
      document.problems = problems + ["There is not enough memory to read the document."]
      return Outcome(document: document, isWellFormed: false)
    }
    defer {
      if let tree = context.pointee.myDoc { xmlFreeDoc(tree) }
      context.pointee.myDoc = nil
      xmlFreeParserCtxt(context)
    }
    let builder = XMLTreeBuilder(source: source, problems: problems, context: context)
    builder.parse()
    return Outcome(document: builder.document, isWellFormed: builder.fault == nil)
  }

  private func parse() {
    guard let handler = context.pointee.sax else { return }
    setHandlers(of: handler)
    let options =
      XML_PARSE_RECOVER.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      | XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue | XML_PARSE_COMPACT.rawValue
    let source = document.source
    withExtendedLifetime(self) {
      context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
      source.withUnsafeBytes { bytes in
        let text = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
        let tree = xmlCtxtReadMemory(context, text, Int32(bytes.count), nil, "UTF-8", Int32(options))
        if let tree { xmlFreeDoc(tree) }
      }
    }
    while !open.isEmpty { close() }
    if !unknownEntities.isEmpty {
      let names = unknownEntities.prefix(3).map { "&\($0);" }.joined(separator: ", ")
      document.problems.append(
        "Entities that a document declares are not expanded (\(names)). Write their text out."
      )
    }
    if let fault {
      document.problems.append("line \(fault.line): The XML is not well-formed: \(fault.message).")
    }
  }

  private func setHandlers(of handler: UnsafeMutablePointer<xmlSAXHandler>) {
    handler.update(repeating: xmlSAXHandler(), count: 1)
    handler.pointee.initialized = UInt32(XML_SAX2_MAGIC)
    handler.pointee.startDocument = { user in
      guard let user else { return }
      // Otherwise `&nbsp;` would be an error in a document without a DTD.
      XMLTreeBuilder.from(user).context.pointee.hasExternalSubset = 1
    }
    handler.pointee.startElementNs = { user, name, prefix, namespace, _, _, count, defaulted, attributes in
      guard let user, let name else { return }
      // Values that a DTD gives to each element of a name could fill any memory.
      let given = Int(count) - Int(defaulted)
      XMLTreeBuilder.from(user).start(
        name,
        namespace,
        UnsafeBufferPointer(start: attributes, count: given * 5)
      )
    }
    handler.pointee.endElementNs = { user, _, _, _ in
      guard let user else { return }
      XMLTreeBuilder.from(user).close()
    }
    handler.pointee.characters = { user, text, length in
      guard let user, let text else { return }
      XMLTreeBuilder.from(user).characters(UnsafeBufferPointer(start: text, count: Int(length)))
    }
    handler.pointee.ignorableWhitespace = handler.pointee.characters
    handler.pointee.cdataBlock = handler.pointee.characters
    handler.pointee.reference = { user, name in
      guard let user, let name else { return }
      XMLTreeBuilder.from(user).reference(name)
    }
    handler.pointee.serror = { user, error in
      guard let user, let error, error.pointee.level.rawValue >= XML_ERR_ERROR.rawValue,
        error.pointee.code != Int32(XML_WAR_UNDECLARED_ENTITY.rawValue)
      else { return }
      let message = error.pointee.message.map { String(cString: $0) } ?? "it cannot be read"
      XMLTreeBuilder.from(user).complain(message, line: Int(error.pointee.line))
    }
  }

  private static func from(_ user: UnsafeMutableRawPointer) -> XMLTreeBuilder {
    Unmanaged<XMLTreeBuilder>.fromOpaque(user).takeUnretainedValue()
  }

  private func complain(_ message: String, line: Int) {
    guard fault == nil else { return }
    let text =
      message.contains("XML_PARSE_HUGE")
      ? "elements stand in each other deeper than in any report" : HTMLText.folded(message)
    fault = (text.hasSuffix(".") ? String(text.dropLast()) : text, line)
  }

  private func start(
    _ name: UnsafePointer<xmlChar>,
    _ namespace: UnsafePointer<xmlChar>?,
    _ list: UnsafeBufferPointer<UnsafePointer<xmlChar>?>
  ) {
    let key = Name(local: name, namespace: namespace)
    let kind = kinds[key] ?? remember(key)
    let first = Int32(document.attributes.count)
    // Each attribute is five pointers: name, prefix, namespace, and where its value begins and ends.
    for index in stride(from: 0, to: list.count, by: 5) {
      guard let name = list[index], let start = list[index + 3], let end = list[index + 4],
        let known = attributes[name] ?? remember(attribute: name, isXML: list[index + 1].map(isXML) ?? false)
      else { continue }
      let from = Int32(document.pool.count)
      document.pool.append(contentsOf: UnsafeBufferPointer(start: start, count: end - start))
      document.attributes.append(.init(name: known, value: from..<Int32(document.pool.count)))
    }
    let index = Int32(document.nodes.count)
    document.nodes.append(
      HTMLDocument.Node(
        tag: kind.tag,
        news: kind.news,
        parent: open.last ?? -1,
        end: index + 1,
        range: first..<Int32(document.attributes.count),
        source: Int32(clamping: position)
      )
    )
    open.append(index)
  }

  private func close() {
    guard let top = open.popLast() else { return }
    document.nodes[Int(top)].end = Int32(document.nodes.count)
  }

  private func characters(_ chunk: UnsafeBufferPointer<UInt8>) {
    guard let top = open.last else { return }
    let position = self.position
    if let offset = document.place(of: chunk, endingAt: position) {
      document.append(chunk, to: top, source: offset, isVerbatim: true)
    } else {
      document.append(chunk, to: top, source: startOfReference(before: position), isVerbatim: false)
    }
  }

  /// A reference to an entity that is none of the five of XML.
  private func reference(_ name: UnsafePointer<xmlChar>) {
    // The parser tells of those in attributes as well, before it tells of their element.
    guard let top = open.last, context.pointee.instate != XML_PARSER_ATTRIBUTE_VALUE else { return }
    let source = startOfReference(before: position)
    let bytes = UnsafeBufferPointer(start: name, count: Int(xmlStrlen(name)))
    let word = String(decoding: bytes, as: UTF8.self)
    let known = CharacterReferences.bytes(named: bytes)
    if known == nil, unknownEntities.count < 10, !unknownEntities.contains(word) {
      unknownEntities.append(word)
    }
    let text = known ?? Array("&\(word);".utf8)
    text.withUnsafeBufferPointer { document.append($0, to: top, source: source, isVerbatim: false) }
  }

  /// Where the parser stands in the source.
  private var position: Int {
    guard let input = context.pointee.input, let current = input.pointee.cur, let base = input.pointee.base
    else { return 0 }
    return Int(input.pointee.consumed) + (current - base)
  }

  private func startOfReference(before position: Int) -> Int {
    var index = min(position, document.source.count) - 1
    let limit = max(0, index - 64)
    while index > limit, document.source[index] != 0x26 { index -= 1 }
    return max(0, index)
  }

  /// What an element is; names of an unknown namespace are taken by their local part, as agencies' profiles need.
  private func remember(_ name: Name) -> Kind {
    let local = String(cString: name.local)
    let namespace = name.namespace.map { String(cString: $0) } ?? ""
    let kind: Kind
    switch namespace {
    case NewsElement.newsMLNamespace:
      let news = NewsElement(rawValue: local)
      kind = Kind(tag: news?.layout ?? (local == "br" ? .br : .other), news: news)
    case NewsElement.xhtmlNamespace:
      kind = Kind(tag: HTMLTag(rawValue: local) ?? .other, news: local == "html" ? .html : nil)
    default:
      // `title`, `note` and `media` mean in NITF what `NewsElement` says; `p` and `table` are HTML's.
      let news = NewsElement(rawValue: local)
      kind = Kind(tag: news?.layout ?? HTMLTag(rawValue: local) ?? .other, news: news)
    }
    kinds[name] = kind
    return kind
  }

  private func isXML(_ prefix: UnsafePointer<xmlChar>) -> Bool { String(cString: prefix) == "xml" }

  private func remember(attribute name: UnsafePointer<xmlChar>, isXML: Bool) -> HTMLAttribute? {
    let local = String(cString: name)
    let attribute = isXML && local == "lang" ? .xmlLang : HTMLAttribute(rawValue: local)
    attributes[name] = .some(attribute)
    return attribute
  }
}
