import CLibXML2

/// Builds an `HTMLDocument` out of libxml2's events, which say at each moment where in the file the parser
/// stands.
final class HTMLTreeBuilder {
  /// Elements nested deeper than this end the reading: real pages stay below 60.
  static let maximumDepth = 512

  private var document: HTMLDocument
  private let context: htmlParserCtxtPtr
  /// Indices of the open elements.
  private var open: [Int32] = []
  private var tags: [UnsafePointer<xmlChar>: HTMLTag] = [:]
  private var names: [UnsafePointer<xmlChar>: HTMLAttribute?] = [:]
  /// A reference without a known name is told in two events: `&`, then the name.
  private var pendingReference = false
  private var endsReference = false
  /// Where in `open` an `svg` or `math` element stands, if one is open.
  private var drawing: Int?

  private init(source: [UInt8], problems: [String], context: htmlParserCtxtPtr) {
    document = HTMLDocument(source: source)
    document.problems = problems
    document.nodes.reserveCapacity(source.count / 40)
    self.context = context
  }

  /// The tree of a page in valid UTF-8.
  static func document(of source: [UInt8]) -> HTMLDocument {
    let (source, problems) = HTMLPreflight.prepared(source)
    _ = LibXML2.isReady
    guard let context = htmlNewParserCtxt() else {
      var document = HTMLDocument(source: source)
      document.problems = problems + ["There is not enough memory to read the page."]
      return document
    }
    defer { htmlFreeParserCtxt(context) }
    let builder = HTMLTreeBuilder(source: source, problems: problems, context: context)
    builder.parse()
    return builder.document
  }

  private func parse() {
    guard let handler = context.pointee.sax else { return }
    handler.update(repeating: xmlSAXHandler(), count: 1)
    handler.pointee.startElement = { user, name, attributes in
      guard let user, let name else { return }
      Unmanaged<HTMLTreeBuilder>.fromOpaque(user).takeUnretainedValue().start(name, attributes)
    }
    handler.pointee.endElement = { user, name in
      guard let user, let name else { return }
      Unmanaged<HTMLTreeBuilder>.fromOpaque(user).takeUnretainedValue().end(name)
    }
    handler.pointee.characters = { user, text, length in
      guard let user, let text else { return }
      let chunk = UnsafeBufferPointer(start: text, count: Int(length))
      Unmanaged<HTMLTreeBuilder>.fromOpaque(user).takeUnretainedValue().characters(chunk)
    }
    handler.pointee.ignorableWhitespace = handler.pointee.characters
    handler.pointee.cdataBlock = { user, text, length in
      guard let user, let text else { return }
      let chunk = UnsafeBufferPointer(start: text, count: Int(length))
      Unmanaged<HTMLTreeBuilder>.fromOpaque(user).takeUnretainedValue().script(chunk)
    }
    handler.pointee.initialized = UInt32(XML_SAX2_MAGIC)
    handler.pointee.serror = { user, error in
      guard let user, let error, error.pointee.code == Int32(XML_ERR_TAG_NAME_MISMATCH.rawValue),
        error.pointee.str2 != nil, let name = error.pointee.str1
      else { return }
      Unmanaged<HTMLTreeBuilder>.fromOpaque(user).takeUnretainedValue().endOutOfOrder(String(cString: name))
    }
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue | HTML_PARSE_COMPACT.rawValue
    // The events change `document`, so the parser must not read out of it.
    let source = document.source
    withExtendedLifetime(self) {
      context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
      source.withUnsafeBytes { bytes in
        _ = htmlCtxtReadMemory(
          context,
          bytes.baseAddress?.assumingMemoryBound(to: CChar.self),
          Int32(bytes.count),
          nil,
          "UTF-8",
          Int32(options)
        )
      }
    }
    while !open.isEmpty { close() }
  }

  private func start(_ name: UnsafePointer<xmlChar>, _ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
    pendingReference = false
    let tag = tags[name] ?? remember(name)
    let first = Int32(document.attributes.count)
    if var pair = list {
      while let name = pair[0] {
        if let known = names[name] ?? remember(attribute: name) {
          let start = Int32(document.pool.count)
          if let value = pair[1] { append(value) }
          document.attributes.append(.init(name: known, value: start..<Int32(document.pool.count)))
        }
        pair += 2
      }
    }
    if drawing != nil, tag.isBlock { leaveDrawing() }
    let index = Int32(document.nodes.count)
    document.nodes.append(
      HTMLDocument.Node(
        tag: tag,
        parent: open.last ?? -1,
        end: index + 1,
        range: first..<Int32(document.attributes.count),
        source: Int32(clamping: position)
      )
    )
    if drawing == nil, tag == .svg || tag == .math { drawing = open.count }
    open.append(index)
    if open.count > Self.maximumDepth {
      document.problems.append(
        "Elements are nested more than \(Self.maximumDepth) deep; what follows that place was not read."
      )
      xmlStopParser(context)
    }
  }

  private func end(_ name: UnsafePointer<xmlChar>) {
    pendingReference = false
    let tag = tags[name] ?? remember(name)
    // libxml2 reports starts and ends in pairs; an end that belongs to none of the open elements is passed
    // over.
    guard let top = open.last, document.nodes[Int(top)].tag == tag else { return }
    close()
  }

  /// An end tag that libxml2 passes over, since an element within was never closed; HTML 5 closes both.
  ///
  /// Without it, an unclosed `<div>` in a button puts all the rest of the page into the button.
  private func endOutOfOrder(_ name: String) {
    guard let tag = HTMLTag(rawValue: name), tag.endsWhatIsWithin else { return }
    for position in open.indices.reversed() {
      let other = document.nodes[Int(open[position])].tag
      if other == tag { return close(downTo: position) }
      if other.bordersScope { return }
    }
  }

  /// A paragraph or another block never is part of a drawing: HTML 5 takes the drawing for ended.
  private func leaveDrawing() {
    guard let drawing, drawing < open.count,
      !open[drawing...].contains(where: { document.nodes[Int($0)].tag == .foreignObject })
    else { return }
    close(downTo: drawing)
  }

  private func close(downTo position: Int) {
    while open.count > position { close() }
  }

  private func close() {
    guard let top = open.popLast() else { return }
    document.nodes[Int(top)].end = Int32(document.nodes.count)
    if let drawing, open.count <= drawing { self.drawing = nil }
  }

  /// Scripts are left out, save for the linked data that describes the page.
  private func script(_ chunk: UnsafeBufferPointer<UInt8>) {
    guard let top = open.last, document.nodes[Int(top)].tag == .script,
      let type = document.value(.type, of: Int(top)), type.contains(0x6C), containsLD(type)
    else { return }
    append(chunk, source: position - chunk.count, isVerbatim: true)
  }

  private func containsLD(_ type: ArraySlice<UInt8>) -> Bool {
    "application/ld+json".utf8.elementsEqual(type.prefix(19).lazy.map { $0 | 0x20 })
  }

  private func characters(_ chunk: UnsafeBufferPointer<UInt8>) {
    guard let top = open.last, let first = chunk.first else { return }
    let isScript = document.nodes[Int(top)].tag == .script || document.nodes[Int(top)].tag == .style
    guard !isScript else { return script(chunk) }
    let position = self.position
    if pendingReference {
      pendingReference = false
      if let (text, length) = CharacterReferences.prefix(of: chunk) {
        if let last = document.nodes.popLast() {
          document.pool.removeLast(last.range.count)
          text.withUTF8Buffer { append($0, source: Int(last.source), isVerbatim: false) }
        }
        if length < chunk.count {
          let rest = UnsafeBufferPointer(rebasing: chunk[length...])
          append(rest, source: position - rest.count, isVerbatim: true)
        }
        endsReference = true
        return
      }
    }
    if let offset = document.place(of: chunk, endingAt: position) {
      // The semicolon of a reference whose name libxml2 does not know.
      let skip = endsReference && first == 0x3B ? 1 : 0
      endsReference = false
      append(UnsafeBufferPointer(rebasing: chunk[skip...]), source: offset + skip, isVerbatim: true)
      return
    }
    endsReference = false
    let offset = startOfReference(before: position)
    pendingReference = chunk.count == 1 && first == 0x26
    if chunk.count == 2, first == 0xC2, chunk[1] < 0xA0 {
      // `&#146;` means what the byte means in windows-1252, not a control character.
      let text = Windows1252.utf8(of: [chunk[1]])
      text.withUnsafeBufferPointer { append($0, source: offset, isVerbatim: false) }
    } else {
      append(chunk, source: offset, isVerbatim: false)
    }
  }

  /// Where the parser stands in the source.
  private var position: Int {
    guard let input = context.pointee.input, let current = input.pointee.cur, let base = input.pointee.base
    else {
      return 0
    }
    return Int(input.pointee.consumed) + (current - base)
  }

  private func startOfReference(before position: Int) -> Int {
    var index = min(position, document.source.count) - 1
    let limit = max(0, index - 64)
    while index > limit, document.source[index] != 0x26 { index -= 1 }
    return max(0, index)
  }

  private func append(_ chunk: UnsafeBufferPointer<UInt8>, source: Int, isVerbatim: Bool) {
    document.append(chunk, to: open.last, source: source, isVerbatim: isVerbatim)
  }

  private func append(_ value: UnsafePointer<xmlChar>) {
    document.pool.append(contentsOf: UnsafeBufferPointer(start: value, count: Int(xmlStrlen(value))))
  }

  private func remember(_ name: UnsafePointer<xmlChar>) -> HTMLTag {
    let tag = HTMLTag(rawValue: String(cString: name)) ?? .other
    tags[name] = tag
    return tag
  }

  private func remember(attribute name: UnsafePointer<xmlChar>) -> HTMLAttribute? {
    let attribute = HTMLAttribute(rawValue: String(cString: name))
    names[name] = .some(attribute)
    return attribute
  }
}

/// The library's own set-up, which must happen once before any thread uses it.
enum LibXML2 {
  static let isReady: Bool = {
    xmlInitParser()
    return true
  }()
}
