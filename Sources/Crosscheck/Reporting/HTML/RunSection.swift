/// The end of the page: what was not checked, and how the run was made, so that the silent part can be audited.
struct RunSection {
  let result: CheckResult
  let options: RenderOptions
  /// Where the same outcome is found as data.
  let data: DataLinks
  /// Whether the page shows a part of a run, whose other pages tell the rest.
  var isPart = false

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
      RuleGlossary(result: result).write(to: &page)
      digests(&page)
      page.element("p", ["class": "fine"], text: "The same reports give the same page, byte for byte.")
    }
    page.line()
  }

  private func problems(_ page: inout MarkupWriter) {
    guard !result.problems.isEmpty else {
      if !isPart { page.element("p", text: "Every file that was given could be read.") }
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
    let passedOver = reports.reduce(0) { $0 + $1.passedOver.count }
    let single = result.stories.count { $0.reports.count == 1 }
    if numbers > 0 {
      let words =
        "\(SummaryLine.figure(placed)) of \(SummaryLine.count(numbers, "number")) in the texts became"
      page.element(
        "p",
        text: "\(words) part of a fact; each story lists the others, which were compared with nothing."
      )
    }
    if passedOver > 0 {
      let words = SummaryLine.count(passedOver, "passage was", "passages were")
      page.element("p", text: "\(words) taken for bylines, credits or parts of a page, and passed over.")
    }
    if single > 0 {
      let stories = SummaryLine.count(single, "story has", "stories have")
      page.element("p", text: "\(stories) a single report: it was checked only against itself.")
    }
    page.element(
      "p",
      text: "A fact that only one report states agrees and conflicts with nothing, and is not listed. "
        + "Where all reports are wrong together, nothing shows it."
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
      page.element("dt", text: "Configuration")
      page.element("dd") { page in
        guard let digest = options.configurationDigest else { return page.text("none: as delivered") }
        page.text("SHA-256 ")
        page.element("code", text: digest)
      }
      if let moment = options.moment {
        page.element("dt", text: "Time")
        page.element("dd") { page in
          page.element("time", ["datetime": moment.iso], text: MomentText.text(of: moment))
        }
      }
      page.element("dt", text: isPart ? "The whole run as data" : "This run as data")
      page.element("dd") { data.write(result, options, to: &$0) }
    }
    page.line()
  }

  /// The files by digest, each once: a file may hold many reports.
  private func digests(_ page: inout MarkupWriter) {
    // An index of thousands of stories leaves their files to their pages.
    if case .beside = data, !isPart { return }
    var known: Set<String> = []
    let files = result.stories.flatMap(\.reports).filter { report in
      report.digest != nil && known.insert(report.path).inserted
    }
    guard !files.isEmpty else { return }
    page.element("details", ["class": "ledger"]) { page in
      page.element("summary", text: "What was read: SHA-256 of \(SummaryLine.count(files.count, "file"))")
      page.element("ul", ["class": "digests"]) { page in
        for file in files {
          page.element("li") { page in
            page.element("code", text: file.digest ?? "")
            page.text(" \(options.relative(file.path))")
          }
          page.line()
        }
      }
    }
    page.line()
  }
}
