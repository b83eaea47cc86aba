/// The outcome of a check: everything that any output needs, and of the articles no more than it asks for.
public struct CheckResult: Sendable {
  /// Stories in a stable order.
  public var stories: [StoryResult]
  /// What could not be read or done.
  public var problems: [Problem]
  /// What somebody should tidy up, and what leaves nothing unchecked: suppressions that nothing needs any more.
  public var warnings: [Warning] = []
  /// Whether it was set against a baseline, so that each finding is either known or new.
  public var hasBaseline = false

  /// Creates a result; problems that are mere notes become warnings.
  public init(stories: [StoryResult], problems: [Problem]) {
    self.stories = stories
    self.problems = problems.filter { !$0.isNote }
    warnings = problems.filter(\.isNote).map {
      Warning(path: $0.path, line: $0.line ?? 1, message: $0.message)
    }
  }

  /// How many findings and agreements have a verdict.
  public func count(of verdict: Verdict) -> Int {
    stories.reduce(0) { sum, story in
      // Over indices: to look at a verdict is no reason to copy a finding.
      sum + story.findings.indices.count { story.findings[$0].verdict == verdict }
        + story.agreements.indices.count { story.agreements[$0].verdict == verdict }
    }
  }

  /// How many findings are set aside, by the baseline or in a report.
  public var suppressedCount: Int { stories.reduce(0) { $0 + $1.suppressed.count } }

  /// The result with one finding or agreement alone, named by its id or the beginning of it; nil where there is none.
  public func only(findingWithID id: String) -> CheckResult? {
    let stories = stories.compactMap { story -> StoryResult? in
      var story = story
      story.findings.removeAll { !$0.id.hasPrefix(id) }
      story.agreements.removeAll { !$0.id.hasPrefix(id) }
      story.suppressed.removeAll { !$0.id.hasPrefix(id) }
      return story.findings.isEmpty && story.agreements.isEmpty && story.suppressed.isEmpty ? nil : story
    }
    return id.isEmpty || stories.isEmpty ? nil : CheckResult(stories: stories, problems: [])
  }

  /// How many reports were read.
  public var reportCount: Int { stories.reduce(0) { $0 + $1.reports.count } }

  /// How many facts were read.
  public var factCount: Int { stories.reduce(0) { $0 + $1.reports.reduce(0) { $0 + $1.facts } } }
}

/// What a story's reports agree and disagree about.
public struct StoryResult: Sendable {
  /// The story's name.
  public var id: String
  /// Its reports in a stable order.
  public var reports: [ReportSummary]
  /// Conflicts and reviews, gravest first.
  public var findings: [Finding]
  /// Everything compared and allowed: agreements, compatible differences, updates.
  public var agreements: [Finding]
  /// Findings that somebody set aside, each with its suppression; no count and no exit code knows of them.
  public var suppressed: [Finding] = []

  /// Creates a story's result.
  public init(id: String, reports: [ReportSummary], findings: [Finding], agreements: [Finding]) {
    self.id = id
    self.reports = reports
    self.findings = findings
    self.agreements = agreements
  }
}

/// What is known of a report.
public struct ReportSummary: Sendable, Hashable {
  /// Its id in the story.
  public var id: String
  /// The file it came from.
  public var path: String
  /// Who published it.
  public var outlet: String?
  /// When, as it was read.
  public var published: Moment?
  /// Its headline.
  public var title: String?
  /// Who wrote it.
  public var author: String?
  /// Its address.
  public var url: String?
  /// How many facts were read from it.
  public var facts: Int
  /// How many numbers its text holds, and how many of them became part of a fact.
  public var numbers: Int
  /// How many of the numbers became part of a fact.
  public var placedNumbers: Int
  /// Reports of one origin (reprints of one text) share a number.
  public var origin: Int
  /// BCP 47 language tag, where the input names one.
  public var language: String? = nil
  /// SHA-256 of the file as it was given, in hexadecimal, where it was taken.
  public var digest: String? = nil
  /// Its text, where a page is to show it beside another's; else it is not kept.
  public var text: String? = nil
  /// Passages of the text that are no part of the report, and were compared with nothing; kept with the text.
  public var passedOver: [PassedOver] = []
  /// Numbers that became part of no fact, in the order of the text, where they were collected.
  public var unplaced: [UnplacedNumber] = []

  /// What to call it: the outlet, or else the id.
  public var label: String { outlet ?? id }
}

/// A passage that was taken for no part of the report: a byline, a credit, a button of the page.
public struct PassedOver: Sendable, Hashable {
  /// Its words.
  public var text: String
  /// Where it stands in the report's text, in bytes.
  public var range: Range<Int>
  /// Where it stands in the file.
  public var location: Location

  /// Creates a passage.
  public init(text: String, range: Range<Int>, location: Location) {
    self.text = text
    self.range = range
    self.location = location
  }
}

/// A number that a report holds and that was read as no fact: shown, so that silence can be inspected.
public struct UnplacedNumber: Sendable, Hashable {
  /// The number with a few words around it.
  public var text: String
  /// Where it stands.
  public var location: Location

  /// Creates an unplaced number.
  public init(text: String, location: Location) {
    self.text = text
    self.location = location
  }
}
