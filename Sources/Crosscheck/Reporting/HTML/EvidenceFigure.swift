/// A passage as evidence: the sentence with the figure marked, a sentence around it, and where it stands.
struct EvidenceFigure {
  let claim: Evidence
  let view: StoryView

  private var report: ReportSummary? { view.story.report(claim.report) }

  func write(to page: inout MarkupWriter) {
    let passage = Passage(claim, reach: 500)
    page.element("figure") { page in
      page.element("blockquote", ["dir": "auto", "lang": view.language(of: claim.report)]) { page in
        if let before = claim.before {
          page.element("span", ["class": "context"], text: Passage.foot(before, bytes: 240))
          page.literal(" ")
        }
        page.text(passage.lead)
        page.element("mark", text: passage.quote)
        page.text(passage.tail)
        if let after = claim.after {
          page.literal(" ")
          page.element("span", ["class": "context"], text: Passage.head(after, bytes: 240))
        }
      }
      page.element("figcaption") { page in source(&page) }
    }
    page.line()
  }

  private func source(_ page: inout MarkupWriter) {
    page.element("span", ["class": "key"], text: view.keys.letter(of: claim.report))
    page.literal(" ")
    page.element("strong", text: report?.label ?? claim.report)
    if let published = report?.published {
      page.literal(", ")
      page.element("time", ["datetime": published.iso], text: MomentText.text(of: published))
    }
    if let author = report?.author { page.text(", \(Passage.head(author, bytes: 80))") }
    page.literal(" ")
    EvidenceFigure.place(&page, claim, view)
    if let address = report?.url.flatMap({ TextFragment.address(of: claim.quote, in: $0) }) {
      page.literal(" ")
      page.element("a", ["href": address, "rel": "noopener noreferrer"], text: "in the source")
    }
  }

  /// Where a claim stands, relative to the root.
  static func place(_ claim: Evidence, _ options: RenderOptions) -> String {
    var location = claim.location
    location.path = options.relative(location.path)
    return LocationText.text(of: location)
  }

  /// Where a claim stands in its file, as a link to the same place in the report's text on the page.
  static func place(_ page: inout MarkupWriter, _ claim: Evidence, _ view: StoryView) {
    let words = place(claim, view.options)
    guard let place = view.texts.place(of: claim) else { return page.element("code", text: words) }
    page.element("a", ["class": "place", "href": "#\(place)"]) { $0.element("code", text: words) }
  }
}

/// Addresses that lead to a passage of a page.
enum TextFragment {
  /// The address with `#:~:text=` and the quote; nil where it is no web address, so that nothing else is ever linked.
  static func address(of quote: String, in url: String) -> String? {
    let scheme = url.utf8.prefix(8).map { $0 | 0x20 }
    guard scheme.starts(with: "https://".utf8) || scheme.starts(with: "http://".utf8) else { return nil }
    let bare = url.prefix { $0 != "#" }
    var address = ""
    for byte in bare.utf8 {
      // Bytes that no address holds unescaped could end an attribute or hide a part of it.
      if byte > 0x20, byte < 0x7F, !"\"'<>\\^`{|}".utf8.contains(byte) {
        address.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        address += escaped(byte)
      }
    }
    return address + "#:~:text=" + Passage.plainHead(quote, bytes: 200).utf8.map(encoded).joined()
  }

  private static func encoded(_ byte: UInt8) -> String {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2E, 0x5F, 0x7E: return String(Unicode.Scalar(byte))
    default: return escaped(byte)
    }
  }

  private static func escaped(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "%" + (digits.utf8.count == 1 ? "0" + digits : digits)
  }
}
