/// The end of the page: what was not checked, and how the run was made, so that the silent part can be audited.
struct RunSection {
  let result: CheckResult
  let options: RenderOptions

  func write(to page: inout MarkupWriter) {
    page.element("section", ["class": "end", "aria-labelledby": "unchecked"]) { page in
      page.element("h2", ["id": "unchecked"], text: "What was not checked")
      page.line()
      problems(&page)
      warnings(&page)
      coverage(&page)
    }
    page.line()
    page.element("footer", ["class": "end"]) { page in
      page.element("h2", text: "How it was run")
      page.line()
      run(&page)
      digests(&page)
    }
    page.line()
  }

  private func problems(_ page: inout MarkupWriter) {
    guard !result.problems.isEmpty else {
      page.element("p", text: "Every file that was given could be read.")
      return
    }
    page.element("ul", ["class": "problems"]) { page in
      for problem in result.problems {
        page.element("li") { page in
          page.element("code", text: options.relative(problem.path))
          page.text(" ")
          page.element("span", ["dir": "auto"], text: Passage.head(problem.message, bytes: 600))
        }
        page.line()
      }
    }
  }

  private func warnings(_ page: inout MarkupWriter) {
    guard !result.warnings.isEmpty else { return }
    page.element("h3", text: "To tidy up")
    page.element("ul", ["class": "problems"]) { page in
      for warning in result.warnings {
        page.element("li") { page in
          page.element("code", text: "\(options.relative(warning.path)):\(warning.line)")
          page.text(" ")
          page.element("span", ["dir": "auto"], text: Passage.head(warning.message, bytes: 600))
        }
        page.line()
      }
    }
  }

  private func coverage(_ page: inout MarkupWriter) {
    let reports = result.stories.flatMap(\.reports)
    let numbers = reports.reduce(0) { $0 + $1.numbers }
    let placed = reports.reduce(0) { $0 + $1.placedNumbers }
    let single = result.stories.count { $0.reports.count == 1 }
    if numbers > 0 {
      let words =
        "\(placed) of \(SummaryLine.count(numbers, "number")) in the texts became part of a fact; the rest"
      page.element("p", text: "\(words) were seen, not understood, and compared with nothing.")
    }
    if single > 0 {
      let stories = SummaryLine.count(single, "story has", "stories have")
      page.element("p", text: "\(stories) a single report: it was checked only against itself.")
    }
    page.element(
      "p",
      text: "A fact that only one report states agrees and conflicts with nothing, and is not listed."
    )
    page.line()
  }

  private func run(_ page: inout MarkupWriter) {
    page.element("dl") { page in
      page.element("dt", text: "Program")
      page.element("dd", text: "\(ToolVersion.name) \(ToolVersion.number)")
      if let command = options.commandLine {
        page.element("dt", text: "Command")
        page.element("dd") { $0.element("code", text: Passage.head(command, bytes: 2000)) }
      }
      if let moment = options.moment {
        page.element("dt", text: "Time")
        page.element("dd") { page in
          page.element("time", ["datetime": moment.iso], text: MomentText.text(of: moment))
        }
      }
    }
    page.element("p", ["class": "fine"], text: "The same reports give the same page, byte for byte.")
    page.line()
  }

  private func digests(_ page: inout MarkupWriter) {
    let reports = result.stories.flatMap(\.reports).filter { $0.digest != nil }
    guard !reports.isEmpty else { return }
    page.element("details", ["class": "ledger"]) { page in
      page.element("summary", text: "SHA-256 of \(SummaryLine.count(reports.count, "file"))")
      page.element("ul", ["class": "digests"]) { page in
        for report in reports {
          page.element("li") { page in
            page.element("code", text: report.digest ?? "")
            page.text(" \(options.relative(report.path))")
          }
          page.line()
        }
      }
    }
  }
}
