extension HTMLReport {
  /// The verdict line in words, and the counts beneath it.
  static func masthead(_ page: inout MarkupWriter, _ result: CheckResult) {
    page.element("header", ["class": "masthead"]) { page in
      page.element("p", ["class": "kicker"], text: "Crosscheck report")
      page.element("h1", text: SummaryLine.findings(in: result) + ".")
      page.element("p", ["class": "standfirst"]) { page in
        page.text(standfirst(result))
        if !result.problems.isEmpty {
          page.text(" ")
          let words = SummaryLine.count(result.problems.count, "problem")
          page.element("a", ["href": "#unchecked"], text: "\(words) left something unchecked")
          page.text(".")
        }
      }
      page.element("ul", ["class": "tally", "aria-label": "Counts by verdict"]) { page in
        for verdict in Verdict.allCases {
          page.element("li", ["class": "v-\(verdict.rawValue)"]) { page in
            tag(&page, verdict)
            page.literal(" ")
            page.element("strong", text: SummaryLine.figure(result.count(of: verdict)))
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
    if result.suppressedCount > 0 {
      text += "; \(SummaryLine.count(result.suppressedCount, "finding")) set aside"
    }
    if explained > 0 { text += "; \(SummaryLine.count(explained, "difference")) explained" }
    if agreed > 0 { text += "; \(SummaryLine.count(agreed, "fact")) borne out by more than one passage" }
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
      let find: MarkupWriter.Attributes = [
        "type": "search", "id": "find", "aria-label": "Find in findings", "placeholder": "find words",
      ]
      page.void("input", find)
      page.element("span", ["class": "buttons"]) { page in
        for (action, words) in [
          ("expand", "Expand all"), ("collapse", "Collapse all"), ("print-summary", "Print summary"),
          ("print-all", "Print all"),
        ] {
          page.element("button", ["type": "button", "data-action": action], text: words)
        }
      }
      page.element("output", ["id": "shown", "aria-live": "polite"]) { _ in }
    }
    page.line()
  }
}
