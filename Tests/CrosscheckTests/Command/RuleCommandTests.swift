import Foundation
import Testing

@testable import Crosscheck

/// What the command tells about its rules and about itself.
@Suite(.enabled(if: BuiltCommand.isThere)) struct RuleCommandTests {
  private struct Rule: Decodable {
    let rule: String
    let sort: String
    let severity: String?
    let setting: String
    let since: String
    let status: String
    let summary: String
  }

  private struct Count: Decodable {
    let rule: String
    let conflict: Int
    let review: Int
    let agree: Int
  }

  @Test func listsRules() throws {
    let text = try BuiltCommand.run(["check", "--list-rules", "--isolated"])
    #expect(text.code == 0)
    for entry in RuleCatalog.all { #expect(text.output.contains("\n\(entry.slug) "), "\(entry.slug)") }
    let folder = try NewsFolder([".crosscheck.yml": "rules: {rounding: off}\n"])
    let json = try BuiltCommand.run(["check", "--list-rules", "--format", "json"], in: folder.path)
    let rules = try JSONDecoder().decode([Rule].self, from: Data(json.output.utf8))
    #expect(rules.map(\.rule) == RuleCatalog.all.map(\.slug))
    #expect(rules.filter { $0.setting != "on" }.map(\.rule) == ["rounding"])
    #expect(rules.allSatisfy { !$0.summary.isEmpty && $0.since == "0.1.0" && $0.status == "stable" })
    #expect(rules.first { $0.rule == "different-money" }?.severity == "error")
    #expect(try BuiltCommand.run(["check", "--list-rules", "--format", "csv"]).code == 2)
  }

  @Test func countsWhatEachRuleDecided() async throws {
    let words = ["check", "Inputs", "--statistics", "--isolated"]
    let text = try BuiltCommand.run(words)
    let again = try BuiltCommand.run(words + ["--threads", "1"])
    #expect(text.code == 1)
    #expect(text.output == again.output)
    #expect(text.output.hasPrefix("conflict  review  update  compatible  agree  rule\n"))
    let json = try BuiltCommand.run(words + ["--format", "json"])
    let counts = try JSONDecoder().decode([Count].self, from: Data(json.output.utf8))
    let result = await Self.inputs()
    #expect(counts.reduce(0) { $0 + $1.conflict } == result.count(of: .conflict))
    #expect(counts.reduce(0) { $0 + $1.review } == result.count(of: .review))
    #expect(counts.reduce(0) { $0 + $1.agree } == result.count(of: .agree))
  }

  private static func inputs() async -> CheckResult {
    Checker.check(await StoryReader().stories(at: ["\(SourceFile.root)/Inputs"]).stories)
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func completes(_ shell: String) throws {
    let script = try BuiltCommand.run(["--generate-completion-script", shell])
    #expect(script.code == 0)
    for word in ["check", "config", "init", "explain", "list-rules", "fail-on"] {
      #expect(script.output.contains(word), "\(word)")
    }
    if shell == "bash" {
      let folder = try NewsFolder(["completion.bash": script.output])
      #expect(try BuiltCommand.runTool("bash", ["-n", "completion.bash"], in: folder.path).errors.isEmpty)
    }
  }

  @Test func printsAManPageOfAllCommands() throws {
    let page = try BuiltCommand.run(["manual"])
    #expect(page.code == 0)
    #expect(page.output.hasPrefix(".TH CROSSCHECK 1 \"\" \"crosscheck \(ToolVersion.number)\""))
    for words in [
      ".SS crosscheck check", ".SS crosscheck config", ".SS crosscheck init", "\\fB\\-\\-fail\\-on\\fR",
      ".SH EXIT STATUS",
      "\\fB\\-\\-list\\-rules\\fR", ".B .crosscheck.yml",
    ] {
      #expect(
        page.output.contains(words)
          || page.output.contains(words.replacingOccurrences(of: ".B .", with: ".B \\&.")),
        "\(words)"
      )
    }
    #expect(!page.output.contains("crosscheck pairs"))
  }
}
