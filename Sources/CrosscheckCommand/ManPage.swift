import ArgumentParser
import Crosscheck
import FoundationEssentials

/// The man page in roff, made of what the parser knows of each command, so that it cannot drift from it.
struct ManPage {
  private let tool: Command

  /// A command as the parser describes it; the keys are the parser's.
  private struct Command: Decodable {
    var commandName: String
    var abstract: String?
    var discussion: String?
    var shouldDisplay: Bool?
    var subcommands: [Command]?
    var arguments: [Argument]?
  }

  private struct Argument: Decodable {
    struct Name: Decodable {
      var kind: String
      var name: String
    }
    var kind: String
    var names: [Name]?
    var valueName: String?
    var abstract: String?
    var discussion: String?
    var defaultValue: String?
    var allValues: [String]?
    var isOptional: Bool?
    var isRepeating: Bool?
    var shouldDisplay: Bool?
  }

  private struct Dump: Decodable { var command: Command }

  /// Reads the commands; nil where the parser describes them in a way that is not known here.
  init?(of tool: any ParsableCommand.Type) {
    let dump = Data(tool._dumpHelp().utf8)
    guard let tool = (try? JSONDecoder().decode(Dump.self, from: dump))?.command else { return nil }
    self.tool = tool
  }

  /// The page.
  var text: String {
    var lines = [
      ".TH CROSSCHECK 1 \"\" \"\(ToolVersion.name) \(ToolVersion.number)\" \"User commands\"", ".SH NAME",
      "crosscheck \\- \(Self.lowered(tool.abstract ?? ""))", ".SH SYNOPSIS",
    ]
    let commands = Self.shown(tool.subcommands)
    for command in commands { lines += Self.synopsis(of: command, under: "crosscheck") }
    lines += [".SH DESCRIPTION", Self.escaped(Self.description), ".SH COMMANDS"]
    for command in commands { lines += Self.section(of: command, under: "crosscheck") }
    for (title, entries) in Self.closing {
      lines.append(".SH \(title)")
      for (term, words) in entries { lines += [".TP", ".B \(Self.escaped(term))", Self.escaped(words)] }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func shown(_ commands: [Command]?) -> [Command] {
    (commands ?? []).filter { $0.shouldDisplay != false && $0.commandName != "help" }
  }

  private static func synopsis(of command: Command, under parent: String) -> [String] {
    let name = "\(parent) \(command.commandName)"
    let below = shown(command.subcommands)
    guard below.isEmpty else { return below.flatMap { synopsis(of: $0, under: name) } }
    let words = arguments(of: command).filter { $0.kind == "positional" }.map { argument in
      let value =
        "\\fI\(escaped(argument.valueName ?? "value"))\\fR\(argument.isRepeating == true ? " ..." : "")"
      return argument.isOptional == true ? "[\(value)]" : value
    }
    let options = arguments(of: command).contains { $0.kind != "positional" } ? "[\\fIoptions\\fR]" : nil
    let rest = ([options].compactMap { $0 } + words).joined(separator: " ")
    return ["\\fB\(escaped(name))\\fR \(rest)", ".br"]
  }

  private static func section(of command: Command, under parent: String) -> [String] {
    let name = "\(parent) \(command.commandName)"
    var lines = [".SS \(escaped(name))", escaped(command.abstract ?? "")]
    if let discussion = command.discussion, !discussion.isEmpty { lines += [".PP", escaped(discussion)] }
    for argument in paired(arguments(of: command)) { lines += entry(of: argument) }
    return lines + shown(command.subcommands).flatMap { section(of: $0, under: name) }
  }

  /// The arguments but for the help that every command has.
  private static func arguments(of command: Command) -> [Argument] {
    (command.arguments ?? []).filter { argument in
      let names = argument.names?.map(\.name) ?? []
      return argument.shouldDisplay != false && !names.contains("help") && !names.contains("version")
    }
  }

  /// A flag and the one that takes it back are one entry.
  private static func paired(_ arguments: [Argument]) -> [Argument] {
    arguments.reduce(into: []) { entries, argument in
      guard let last = entries.last, last.kind == "flag", argument.kind == "flag",
        last.abstract == argument.abstract
      else { return entries.append(argument) }
      entries[entries.count - 1].names = (last.names ?? []) + (argument.names ?? [])
    }
  }

  private static func entry(of argument: Argument) -> [String] {
    let value = "\\fI\(escaped(argument.valueName ?? "value"))\\fR"
    let names = (argument.names ?? []).map { name in
      "\\fB\(escaped((name.kind == "short" ? "-" : "--") + name.name))\\fR"
    }
    let head: String
    switch argument.kind {
    case "positional": head = value
    case "flag": head = names.joined(separator: ", ")
    default: head = "\(names.joined(separator: ", ")) \(value)"
    }
    var words = [argument.abstract, argument.discussion].compactMap { $0 }.filter { !$0.isEmpty }
    if let values = argument.allValues, !values.isEmpty {
      words.append("One of \(values.joined(separator: ", ")).")
    }
    if let standard = argument.defaultValue, !standard.isEmpty { words.append("Default: \(standard)") }
    return [".TP", head, escaped(words.joined(separator: " "))]
  }

  /// Words that roff takes for words: no line of them is a request, and its escapes and dashes mean themselves.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "\n": escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&\(escaped)" : escaped
  }

  private static func lowered(_ sentence: String) -> String {
    let words = sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
    return words.prefix(1).lowercased() + words.dropFirst()
  }

  private static let description =
    "Reads reports of the same story and says where they disagree: which passages, in which line, why, and how sure it "
    + "is of it. It needs no network and no model, and gives the same bytes for the same files."

  private static let closing: [(String, [(term: String, words: String)])] = [
    (
      "EXIT STATUS",
      [
        ("0", "The run is complete, and nothing was found that --fail-on asks for."),
        ("1", "Something was found."),
        (
          "2",
          "The run is not complete: a wrong argument, a mistake in the configuration, or a report that could not be "
            + "read; all that can be read is checked all the same."
        ),
      ]
    ),
    (
      "FILES",
      [
        (
          ".crosscheck.yml",
          "What a project has settled; looked for upwards from the first path, to the root of its repository. "
            + "crosscheck init writes one, crosscheck config prints what holds."
        )
      ]
    ),
    (
      "ENVIRONMENT",
      [
        ("NO_COLOR", "If set, no colours are used."),
        ("SOURCE_DATE_EPOCH", "Seconds since 1970; the time that outputs carry. Without it they carry none."),
      ]
    ),
    (
      "EXAMPLES",
      [
        ("crosscheck check fire/a.txt fire/b.html", "Two reports of one story."),
        ("crosscheck check stories --output html=out.html", "A folder of stories, and a page for a browser."),
        ("crosscheck check stories --statistics", "Which rules decide how often."),
        ("crosscheck explain rounding", "What a rule means, with its examples."),
      ]
    ),
  ]
}
