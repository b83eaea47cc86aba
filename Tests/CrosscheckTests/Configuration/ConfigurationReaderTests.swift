import Testing

@testable import Crosscheck

@Suite struct ConfigurationReaderTests {
  static func read(_ text: String) -> ConfigurationReader {
    ConfigurationReader(text, path: "c.yml", root: "/desk")
  }

  /// A file that uses every key.
  static let everything = """
    fail-on: warning
    show: [findings, update]
    format: concise
    outputs:
      sarif: out/crosscheck.sarif
      html: report/
    rules:
      rounding: off          # a word that YAML 1.1 takes for a boolean
      newer-figure: review
      different-date: warning
      other-actor: "off"
    tolerance:
      count: 2
      money: 1.5%
      time: 15 minutes
    outlets:
      Harbour Wire:
        aliases: [HW, "Harbour Wire *"]
        files: harbour-*.txt
        time-zone: Europe/London
    overrides:
      - paths: [sport/**, "*.md"]
        rules: {different-score: note}
        tolerance: {duration: 1 week}
    exclude: [drafts/, ./old]
    gitignore: no
    preview: true
    baseline:
      file: known.json
      strict: yes
    """

  @Test func readsEveryKeyWithItsLine() {
    let reader = Self.read(Self.everything)
    let configuration = reader.configuration
    #expect(reader.problems == [])
    #expect(configuration.failOn == Setting(.warning, from: .file(path: "c.yml", line: 1)))
    #expect(configuration.show == Setting([.findings, .update], from: .file(path: "c.yml", line: 2)))
    #expect(configuration.format.value == .concise)
    #expect(configuration.outputs.map(\.value.path) == ["out/crosscheck.sarif", "report/"])
    #expect(configuration.rules.map(\.name) == ["rounding", "newer-figure", "different-date", "other-actor"])
    #expect(configuration.rules.map(\.setting.value) == [.off, .review, .review, .off])
    #expect(configuration.rules[0].setting.origin.text == "c.yml:8")
    #expect(configuration.tolerances.map(\.setting.value) == [.amount(2), .share(0.015), .minutes(15)])
    #expect(configuration.outlets[0].value.aliases == ["HW", "Harbour Wire *"])
    #expect(configuration.outlets[0].value.files.map(\.text) == ["harbour-*.txt"])
    #expect(configuration.outlets[0].value.timeZone?.name == "Europe/London")
    #expect(configuration.overrides[0].value.paths.map(\.text) == ["sport/**", "*.md"])
    #expect(configuration.overrides[0].value.tolerances[0].setting.value == .minutes(10_080))
    #expect(configuration.exclude.value.map(\.text) == ["drafts/", "/old"])
    #expect(!configuration.gitignore.value && configuration.preview.value)
    #expect(configuration.baseline.file == Setting("known.json", from: .file(path: "c.yml", line: 29)))
    #expect(configuration.baseline.strict.value)
    #expect(configuration.path("known.json") == "/desk/known.json")
  }

  @Test(arguments: ["", "# nothing but words\n", "---\n...\n", "\u{FEFF}fail-on: error\n", "~"])
  func readsFilesThatSettleNothing(_ text: String) {
    let reader = Self.read(text)
    #expect(reader.problems == [])
    #expect(reader.configuration.failOn.value == .error)
  }

  @Test(arguments: [
    (
      "fail_on: warning", "c.yml:1:1",
      "Unknown key \"fail_on\". Did you mean \"fail-on\"? Known here: fail-on, "
    ),
    ("fail-on: high", "c.yml:1:10", "\"fail-on\" needs one of error, warning, note, never, not \"high\"."),
    ("show: findngs", "c.yml:1:7", "Did you mean \"findings\"?"),
    ("show: {a: b}", "c.yml:1:7", "\"show\" needs a list, not a mapping."),
    ("rules: off", "c.yml:1:8", "\"rules\" needs \"key: value\" lines, not \"off\"."),
    (
      "rules:\n  roundig: off", "c.yml:2:3", "There is no rule called \"roundig\". Did you mean \"rounding\"?"
    ),
    ("rules:\n  rounding: loud", "c.yml:2:13", "needs one of off, on, note, review, conflict, not \"loud\"."),
    (
      "rules:\n  rounding:", "c.yml:2:12",
      "needs one of off, on, note, review and conflict, not an empty value."
    ),
    (
      "rules: {other-actor: review}", "c.yml:1:22",
      "\"other-actor\" can only be on or off: it makes no findings."
    ),
    ("rules: {same-value: off}", "c.yml:1:21", "\"same-value\" can only be on: all else rests on it."),
    ("tolerance: {percentage: 1%}", "c.yml:1:25", "is a number of points such as 2, not \"1%\"."),
    (
      "tolerance: {count: -1}", "c.yml:1:20", "a number of units such as 2 or a share such as 1%, not \"-1\"."
    ),
    ("tolerance: {date: 3}", "c.yml:1:19", "is a time such as 15 minutes, 2 hours or 1 day, not \"3\"."),
    ("tolerance: {ordinal: 1}", "c.yml:1:13", "\"ordinal\" has no tolerance. These have: date, time,"),
    (
      "outlets: {A: {zone: UTC}}", "c.yml:1:15",
      "Unknown key \"zone\". Known here: aliases, files, time-zone."
    ),
    ("outlets: {A: {time-zone: Lodnon}}", "c.yml:1:26", "Did you mean \"Europe/London\"?"),
    ("outlets: {A: {time-zone: EST}}", "c.yml:1:26", "There is no time zone \"EST\"."),
    (
      "outlets: {A: {aliases: [B]}, B: {files: x.txt}}", "c.yml:1:30",
      "\"b\" is a name of two outlets, \"A\" and \"B\"."
    ),
    ("outlets: [A]", "c.yml:1:10", "\"outlets\" needs \"key: value\" lines, not a list."),
    ("overrides: {}", "c.yml:1:12", "\"overrides\" needs a list, not a mapping."),
    ("overrides: [{rules: {}}]", "c.yml:1:13", "An override needs \"paths\", the reports it holds for."),
    ("exclude: ['/']", "c.yml:1:10", "\"/\" is no pattern of paths, such as \"drafts/**\"."),
    ("gitignore: maybe", "c.yml:1:12", "\"gitignore\" needs true or false, not \"maybe\"."),
    ("baseline: known.json", "c.yml:1:11", "\"baseline\" needs \"key: value\" lines, not \"known.json\"."),
    ("outputs: {pdf: a.pdf}", "c.yml:1:11", "\"outputs\" needs one of text, concise, json,"),
    ("- a", "c.yml:1:1", "The configuration needs \"key: value\" lines, not a list."),
    ("a: [", "c.yml:2:1", "This is no YAML: did not find expected node content."),
    ("rules:\n\trounding: off", "c.yml:2:1", "YAML is indented with spaces, not with tabs."),
    ("show: all\nshow: all", "c.yml:1:1", "\"show\" stands here and once more below. Put both into one."),
    ("show: *all", "c.yml:1:7", "undefined alias"),
    ("a: 1\n---\nb: 2", "c.yml:2:1", "another document"),
  ])
  func namesMistakesWithTheirPlace(_ text: String, _ place: String, _ message: String) {
    let reader = Self.read(text)
    #expect(reader.problems.map(\.path) == [place])
    #expect(reader.problems.first?.message.contains(message) == true, "\(reader.problems)")
  }

  @Test func namesAllMistakesAtOnce() {
    let reader = Self.read("fail-on: high\nshow: little\nrule: {}\nrules: {a: off, b: off}\n")
    #expect(reader.problems.count == 5)
  }

  @Test func survivesDepthAndSize() {
    for text in [
      String(repeating: "[", count: 100_000), String(repeating: "{a: ", count: 50_000),
      (0..<3000).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
      (0..<5000).map { String(repeating: " ", count: $0 % 3) + "- " }.joined(),
      String(repeating: "#", count: 2 << 20),
    ] {
      #expect(Self.read(text).problems.count == 1)
    }
  }

  @Test func goesThroughReferencesOnce() {
    let bomb = "a: &a [x, x]\n" + (0..<30).map { "b\($0): &b\($0) [*a, *a]\n" }.joined()
    #expect(Self.read(bomb).problems.count == 31)
  }
}
