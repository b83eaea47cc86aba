extension HTMLReport {
  /// A document around a body: head with policy, style and script, a skip link, and nothing from elsewhere.
  ///
  /// `folder` is what leads to external assets: empty, or ending in `/`.
  static func frame(
    title: String,
    assetsAt folder: String,
    options: RenderOptions,
    body: (inout MarkupWriter) -> Void
  ) -> [UInt8] {
    var page = MarkupWriter()
    page.literal("<!doctype html>\n")
    page.element("html", ["lang": "en"]) { page in
      page.line()
      page.element("head") { page in
        page.void("meta", ["charset": "utf-8"])
        page.void("meta", ["http-equiv": "Content-Security-Policy", "content": policy(options.assets)])
        page.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        page.void("meta", ["name": "color-scheme", "content": "light dark"])
        page.void("meta", ["name": "referrer", "content": "no-referrer"])
        page.void("meta", ["name": "generator", "content": "\(ToolVersion.name) \(ToolVersion.number)"])
        page.element("title", text: "\(title) – \(ToolVersion.name)")
        page.line()
        if options.assets == .inline {
          page.element("style") { $0.literal(ReportStyle.sheet) }
        } else {
          page.void("link", ["rel": "stylesheet", "href": "\(folder)crosscheck.css"])
        }
      }
      page.line()
      page.element("body") { page in
        page.element("a", ["class": "skip", "href": "#stories"], text: "Skip to the stories")
        body(&page)
        if options.assets == .inline {
          page.element("script") { $0.literal(ReportScript.source) }
        } else {
          page.element("script", ["src": "\(folder)crosscheck.js"]) { _ in }
        }
      }
    }
    page.line()
    return page.bytes
  }

  /// Nothing is allowed but this very style and script.
  private static func policy(_ assets: RenderOptions.Assets) -> String {
    let end = "; base-uri 'none'; form-action 'none'"
    switch assets {
    case .external: return "default-src 'none'; style-src 'self'; script-src 'self'\(end)"
    case .inline:
      let style = SHA256.base64(of: bytes(of: ReportStyle.sheet))
      let script = SHA256.base64(of: bytes(of: ReportScript.source))
      return "default-src 'none'; style-src 'sha256-\(style)'; script-src 'sha256-\(script)'\(end)"
    }
  }

  /// The bytes of a literal.
  static func bytes(of literal: StaticString) -> [UInt8] { literal.withUTF8Buffer { Array($0) } }

  /// The verdict line in words, and the counts beneath it.
  static func masthead(_ page: inout MarkupWriter, _ result: CheckResult) {
    page.element("header", ["class": "masthead"]) { page in
      page.element("p", ["class": "kicker"], text: "Crosscheck report")
      page.element("h1", text: SummaryLine.findings(in: result) + ".")
      page.element("p", ["class": "standfirst"], text: standfirst(result))
      page.element("ul", ["class": "tally", "aria-label": "Counts by verdict"]) { page in
        for verdict in Verdict.allCases {
          page.element("li", ["class": "v-\(verdict.rawValue)"]) { page in
            tag(&page, verdict)
            page.literal(" ")
            page.element("strong", text: String(result.count(of: verdict)))
            page.literal(" ")
            page.element("span", ["class": "gloss"], text: verdict.summary)
          }
          page.line()
        }
      }
    }
    page.line()
  }

  /// A verdict by symbol and word.
  static func tag(_ page: inout MarkupWriter, _ verdict: Verdict) {
    page.element("span", ["class": "tag v-\(verdict.rawValue)"]) { page in
      page.element("span", ["class": "symbol", "aria-hidden": "true"], text: verdict.symbol)
      page.text(" \(verdict.rawValue)")
    }
  }

  private static func standfirst(_ result: CheckResult) -> String {
    let reports = SummaryLine.count(result.reportCount, "report")
    let facts = SummaryLine.count(result.factCount, "fact")
    let explained = result.count(of: .update) + result.count(of: .compatible)
    let agreed = result.count(of: .agree)
    var text = "\(facts) read in \(reports)"
    if explained > 0 { text += "; \(SummaryLine.count(explained, "difference")) explained" }
    if agreed > 0 { text += "; \(SummaryLine.count(agreed, "fact")) borne out by more than one passage" }
    if !result.problems.isEmpty {
      text += "; \(SummaryLine.count(result.problems.count, "problem")) left something unchecked"
    }
    return text + "."
  }

  /// The filters, hidden until the script finds that it may run: without it everything is shown.
  static func filters(_ page: inout MarkupWriter) {
    let attributes: MarkupWriter.Attributes = [
      "class": "filters", "role": "group", "aria-label": "Filter findings", "hidden": "",
    ]
    page.element("div", attributes) { page in
      for verdict in Verdict.allCases {
        page.element("label", ["class": "v-\(verdict.rawValue)"]) { page in
          page.void("input", ["type": "checkbox", "data-verdict": verdict.rawValue, "checked": ""])
          page.text(" \(verdict.symbol) \(verdict.rawValue)")
        }
      }
      page.element("label", ["class": "find"]) { page in
        page.text("Find ")
        page.void("input", ["type": "search", "id": "find", "placeholder": "outlet, subject, words"])
      }
      page.element("span", ["class": "buttons"]) { page in
        for (action, words) in [
          ("expand", "Expand all"), ("collapse", "Collapse all"), ("print-summary", "Print summary"),
          ("print-all", "Print everything"),
        ] {
          page.element("button", ["type": "button", "data-action": action], text: words)
        }
      }
      page.element("output", ["id": "shown", "aria-live": "polite"]) { _ in }
    }
    page.line()
  }
}
