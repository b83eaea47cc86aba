/// What `crosscheck explain` says: made of the kinds, rules and verdicts themselves, so that it cannot drift from them.
public enum Manual {
  private struct Topic {
    let name: String
    let summary: String
    /// What stands under the summary, with its line ends.
    var body = ""
    /// The whole text, where the topic has one of its own.
    var page: String?
  }

  private struct Chapter {
    /// The heading in the list.
    let title: String
    /// What one of its topics is.
    let singular: String
    let topics: [Topic]
  }

  /// All topics with their summaries, by chapter.
  public static var contents: String {
    let all = chapters
    let width = all.flatMap(\.topics).map(\.name.utf8.count).max() ?? 0
    return all.map { chapter in
      let lines = chapter.topics.map { topic in
        "  \(topic.name)\(String(repeating: " ", count: width - topic.name.utf8.count))  \(topic.summary)\n"
      }
      return "\(chapter.title)\n\(lines.joined())"
    }.joined(separator: "\n") + "\nRun `crosscheck explain NAME` for one of them.\n"
  }

  /// All that is to be said on a topic: it may be the name of a kind and of a rule at once.
  public static func text(on name: String) -> String? {
    var entries: [String] = []
    for chapter in chapters {
      for topic in chapter.topics where topic.name == name {
        entries.append(topic.page ?? "\(name) (\(chapter.singular))\n  \(topic.summary)\n\(topic.body)")
      }
    }
    if let setting = settingText(of: name) { entries.append(setting) }
    return entries.isEmpty ? nil : entries.joined(separator: "\n")
  }

  /// How a project switches a rule.
  private static func settingText(of name: String) -> String? {
    guard let entry = RuleCatalog.entry(of: name) else { return nil }
    let words = RuleSetting.allCases.filter(entry.allows).map(\.rawValue).joined(separator: ", ")
    let status = entry.status == .preview ? ", counts in full from the next minor version" : ""
    guard entry.allows(.off) else { return "  Since \(entry.since)\(status). It cannot be switched off.\n" }
    return "  Since \(entry.since)\(status). In .crosscheck.yml: rules: {\(name): off}; it may be \(words).\n"
  }

  /// The topic that is spelt most like a word, if one is near.
  public static func nearest(to name: String) -> String? {
    nearest(to: name, among: chapters.flatMap(\.topics).map(\.name))
  }

  /// The one of some names that is spelt most like a word, if one is near.
  public static func nearest(to word: String, among names: [String]) -> String? {
    let word = word.lowercased()
    let limit = max(2, word.utf8.count / 3)
    let ranked = names.compactMap { name in
      EditDistance.between(word, name, limit: limit).map { (distance: $0, name: name) }
    }
    return ranked.min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
  }

  private static var chapters: [Chapter] {
    [
      Chapter(
        title: "Verdicts",
        singular: "verdict",
        topics: Verdict.allCases.map { Topic(name: $0.rawValue, summary: $0.summary, page: $0.manual) }
      ),
      Chapter(title: "Kinds of facts", singular: "kind of fact", topics: Kind.allCases.map(topic)),
      Chapter(
        title: "Ways of reading a fact",
        singular: "way of reading",
        topics: Extraction.extractors.flatMap { extractor in extractor.rules.map { topic($0, of: extractor) }
        }
      ),
      Chapter(
        title: "Rules of comparison, in the order in which they are tried",
        singular: "rule of comparison",
        topics: ComparisonRule.all.map(topic)
      ),
      Chapter(
        title: "Reasons not to compare two claims",
        singular: "reason not to compare",
        topics: Veto.all.map { Topic(name: $0.name, summary: $0.summary, body: body($0.examples)) }
      ),
      Chapter(
        title: "Checks of a report by its own figures",
        singular: "check of one report",
        topics: ReportCheck.all.map {
          Topic(name: $0.name, summary: $0.summary, body: body($0))
        }
      ),
      Chapter(
        title: "Names, offices, places and quotations that should be the same",
        singular: "rule of wording",
        topics: WordsRule.all.map {
          Topic(name: $0.name, summary: $0.summary, body: body($0.explanation, $0.examples))
        }
      ),
    ]
  }

  private static func topic(_ rule: ComparisonRule) -> Topic {
    Topic(name: rule.name, summary: rule.summary, body: body(rule.explanation, rule.examples))
  }

  private static func body(_ explanation: String, _ examples: [PairExample]) -> String {
    "\n  \(explanation)\n\(body(examples))"
  }

  private static func body(_ examples: [PairExample]) -> String {
    // What a rule decides shows what it is; what it leaves alone comes behind.
    (examples.filter { $0.verdict != nil } + examples.filter { $0.verdict == nil }).map { example in
      let passages = [example.left, example.right] + [example.third].compactMap(\.self)
      let verdict = example.verdict?.rawValue ?? "not for this rule to judge"
      return "\n" + passages.map { "    \($0)\n" }.joined() + "      \(verdict)\n"
    }.joined()
  }

  private static func body(_ check: ReportCheck) -> String {
    let lines = check.examples.map { "\n    \($0.text)\n      \($0.verdict?.rawValue ?? "nothing to say")\n" }
    return "  Kind: \(check.kind.rawValue).\n\n  \(check.explanation)\n\(lines.joined())"
  }

  private static func topic(_ kind: Kind) -> Topic {
    let rules = Extraction.extractors.filter { $0.kind == kind }.flatMap(\.rules)
    guard !rules.isEmpty else { return Topic(name: kind.rawValue, summary: kind.summary) }
    let parts = rules.map { rule in
      "\n  \(rule.name)\n\(rule.examples.map(line).joined())"
    }
    return Topic(name: kind.rawValue, summary: kind.summary, body: parts.joined())
  }

  private static func topic(_ rule: ExtractionRule, of extractor: Extractor) -> Topic {
    Topic(
      name: rule.name,
      summary: "Reads the kind \(extractor.kind.rawValue).",
      body: "\n\(rule.examples.map(line).joined())"
    )
  }

  private static func line(of example: Example) -> String {
    guard let found = example.found else { return "    not in  \(example.text)\n" }
    let place = found == example.text ? found : "\(found)  in: \(example.text)"
    return "    \(example.value ?? "")  from: \(place)\n"
  }
}
