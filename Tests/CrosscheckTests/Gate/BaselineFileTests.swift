import Testing

@testable import Crosscheck

/// Baselines as people, editors and merges leave them.
@Suite struct BaselineFileTests {
  private static let entry = """
    {
      "id": "35e17c2839fc7382",
      "story": "fire",
      "rule": "different-count",
      "kind": "count",
      "verdict": "conflict",
      "subject": "person",
      "claims": [
        {"side":1,"report":"a","value":"14 person","quote":"14 people"},
        {"side":2,"report":"b","value":"16 person","quote":"16 people"}
      ],
      "reason": "Until the inquest",
      "expires": "2027-01-31"
    }
    """

  private static func file(_ entry: String = entry, head: String = "\"version\": 1,") -> String {
    "{\n\(head)\n\"entries\": [\n\(entry)\n]\n}\n"
  }

  private func problem(_ text: String) throws -> String {
    let folder = try NewsFolder(["b.json": text])
    switch Baseline.read(from: folder["b.json"]) {
    case .success: return "no problem"
    case .failure(let unreadable): return unreadable.problem.message
    }
  }

  @Test func readsWhatItWrites() throws {
    let baseline = try Baseline(json: Array(Self.file().utf8))
    #expect(baseline.entries.count == 1)
    #expect(baseline.entries[0].claims[1].side == 2)
    #expect(baseline.entries[0].expires?.iso == "2027-01-31")
    #expect(try Baseline(json: baseline.json).difference(to: baseline) == ([], []))
  }

  @Test(arguments: [
    ("", "line 1: It ends where a value is needed."),
    ("nonsense", "line 1: A value is needed here."),
    ("[]", "line 1: The baseline must be an object in braces, not a list."),
    ("{\"version\": 1}", "line 1: The baseline needs \"entries\"."),
    ("{\"version\": 1,\n \"entries\": {}}", "line 2: \"entries\" must be a list in brackets, not an object."),
    (file(head: "\"version\": 2,"), "line 2: This baseline has version 2; this crosscheck reads version 1."),
    (
      file(head: "\"version\": 1, \"entrys\": 3,"),
      "line 2: The baseline has no \"entrys\". Did you mean \"entries\"?"
    ),
    (file(head: "\"version\": 1,\n\"version\": 1,"), "line 3: \"version\" is there twice."),
    (
      file("<<<<<<< HEAD\n\(entry)\n=======\n\(entry)\n>>>>>>> other"),
      "line 4: An unfinished merge is left here."
    ),
    (file("\(entry)\n\(entry)"), "line 18: A comma or a closing bracket is missing before this."),
    (file("\(entry),"), "line 18: A value is needed here."),
    (
      file("{\"verdict\": \"review\", \"claims\": 7}"),
      "line 4: \"claims\" must be a list in brackets, not a number."
    ),
    (file("{\"ids\": \"x\"}"), "line 4: An entry has no \"ids\". Did you mean \"id\"?"),
    (file("{\"id\": \"x\ty\"}"), "line 4: A text has no closing quotes."),
  ])
  func namesLineAndRemedy(_ text: String, _ message: String) throws {
    let found = try problem(text)
    #expect(found.hasPrefix(message), "\(found)")
  }

  @Test(arguments: [
    (
      "\"conflict\"", "\"agree\"",
      "line 9: \"agree\" is no verdict that can be set aside. Write conflict or review."
    ),
    (
      "2027-01-31", "31 Jan 2027",
      "line 16: \"expires\" must be a day such as 2027-01-31, not \"31 Jan 2027\"."
    ),
    ("Until the inquest", " ", "line 15: Say why this finding is set aside."),
    ("\"side\":2", "\"side\":2.5", "line 13: \"side\" must be a whole number."),
  ])
  func namesWrongValues(_ right: String, _ wrong: String, _ message: String) throws {
    let parts = Self.entry.split(separator: right, maxSplits: 1, omittingEmptySubsequences: false)
    #expect(try problem(Self.file(parts.joined(separator: wrong))) == message)
  }

  @Test func saysHowToWriteOneWhereThereIsNone() throws {
    let folder = try NewsFolder()
    guard case .failure(let unreadable) = Baseline.read(from: folder["none.json"]) else {
      Issue.record("There is none.")
      return
    }
    #expect(unreadable.problem.message.contains("crosscheck baseline write REPORTS --baseline"))
  }

  @Test func nestedJSONEndsSomewhere() throws {
    let deep = String(repeating: "[", count: 100_000)
    #expect(try problem(deep).hasPrefix("line 1: It is nested too deeply."))
  }

  @Test func readsEscapes() throws {
    let tree = try JSONTree(Array("[\"\\u00e9\\ud83d\\ude00\\n\\/\\ud800x\", -1.5e2, true, null]".utf8))
    guard case .array(let values) = tree.value else { return }
    #expect(values.map(\.value) == [.string("é😀\n/\u{FFFD}x"), .number(-150), .bool(true), .null])
  }
}
