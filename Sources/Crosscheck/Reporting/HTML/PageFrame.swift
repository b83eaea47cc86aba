/// A document around a body: head with policy, style and script, a skip link, and nothing from elsewhere.
struct PageFrame {
  private let options: RenderOptions
  private let policy: String

  /// A frame for any number of pages; their policy is the same.
  init(options: RenderOptions) {
    self.options = options
    policy = PageFrame.policy(options.assets)
  }

  /// A page; `folder` is what leads to external assets: empty, or ending in `/`.
  func page(title: String, assetsAt folder: String, body: (inout MarkupWriter) -> Void) -> [UInt8] {
    var page = MarkupWriter()
    page.literal("<!doctype html>\n")
    page.element("html", ["lang": "en"]) { page in
      page.line()
      page.element("head") { head(&$0, title: title, folder) }
      page.line()
      page.element("body") { page in
        page.element("a", ["class": "skip", "href": "#stories"], text: "Skip to the stories")
        body(&page)
        switch options.assets {
        case .inline: page.element("script") { $0.literal(ReportScript.source) }
        case .external: page.element("script", ["src": "\(folder)crosscheck.js"]) { _ in }
        }
      }
    }
    page.line()
    return page.bytes
  }

  private func head(_ page: inout MarkupWriter, title: String, _ folder: String) {
    page.void("meta", ["charset": "utf-8"])
    page.void("meta", ["http-equiv": "Content-Security-Policy", "content": policy])
    page.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    page.void("meta", ["name": "color-scheme", "content": "light dark"])
    page.void("meta", ["name": "referrer", "content": "no-referrer"])
    page.void("meta", ["name": "generator", "content": "\(OwnOutput.generator) \(ToolVersion.number)"])
    page.element("title", text: "\(title) – \(ToolVersion.name)")
    page.line()
    switch options.assets {
    case .inline: page.element("style") { $0.literal(ReportStyle.sheet) }
    case .external: page.void("link", ["rel": "stylesheet", "href": "\(folder)crosscheck.css"])
    }
  }

  /// Nothing is allowed but this very style and script.
  private static func policy(_ assets: RenderOptions.Assets) -> String {
    let end = "; base-uri 'none'; form-action 'none'"
    switch assets {
    case .external: return "default-src 'none'; style-src 'self'; script-src 'self'\(end)"
    case .inline:
      let style = Base64.text(of: SHA256.digest(of: bytes(of: ReportStyle.sheet)))
      let script = Base64.text(of: SHA256.digest(of: bytes(of: ReportScript.source)))
      return "default-src 'none'; style-src 'sha256-\(style)'; script-src 'sha256-\(script)'\(end)"
    }
  }

  /// The bytes of a literal.
  static func bytes(of literal: StaticString) -> [UInt8] { literal.withUTF8Buffer { Array($0) } }
}
