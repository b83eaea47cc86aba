import Yams

/// A value of a configuration file with the place where it stands.
///
/// What YAML would make of a word on its own account does not matter here: `off`, `yes` and `1.0` stay as written.
indirect enum ConfigurationNode {
  case scalar(String, isQuoted: Bool, Place)
  case list([ConfigurationNode], Place)
  case mapping([(key: ConfigurationNode, value: ConfigurationNode)], Place)

  /// A place of the file, both 1-based.
  struct Place: Hashable {
    let line: Int
    let column: Int
  }

  /// How large a file may be, and how deep it may go: far more than a person writes.
  static let mostBytes = 1 << 20
  private static let mostLevels = 8

  /// What messages call a value that is not there.
  static let nothing = "an empty value"

  /// Where it begins.
  var place: Place {
    switch self {
    case .scalar(_, _, let place), .list(_, let place), .mapping(_, let place): return place
    }
  }

  /// What it is, for a person who wrote something else.
  var noun: String {
    switch self {
    case .scalar(let text, let isQuoted, _):
      return text.isEmpty && !isQuoted || text == "null" || text == "~" ? Self.nothing : "\"\(text)\""
    case .list: return "a list"
    case .mapping: return "a mapping"
    }
  }

  /// Reads a file; nil where there is nothing in it but comments.
  static func read(_ text: String) throws(ConfigurationError) -> ConfigurationNode? {
    guard text.utf8.count <= mostBytes else {
      throw ConfigurationError("It is larger than a megabyte, which is no configuration file.")
    }
    if let deep = tooDeep(text) {
      throw ConfigurationError("It is nested deeper than any configuration.", Place(line: deep, column: 1))
    }
    do {
      return try Yams.compose(yaml: text).flatMap { try node($0, level: 0) }
    } catch let error as ConfigurationError {
      throw error
    } catch let error as YamlError {
      throw ConfigurationError(error, in: text)
    } catch {
      throw ConfigurationError("It is no YAML: \(error).")
    }
  }

  /// The line on which brackets nest deeper than any configuration's: the reader of YAML calls itself for each.
  private static func tooDeep(_ text: String) -> Int? {
    var line = 1
    var depth = 0
    for byte in text.utf8 {
      switch byte {
      case 0x0A: line += 1
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        depth += 1
        if depth > 200 { return line }
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      default: break
      }
    }
    return nil
  }

  private static func node(_ node: Node, level: Int) throws(ConfigurationError) -> ConfigurationNode {
    let place = Place(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    guard level < mostLevels else {
      throw ConfigurationError("It is nested deeper than any configuration.", place)
    }
    switch node {
    case .scalar(let scalar):
      return .scalar(scalar.string, isQuoted: scalar.style != .plain && scalar.style != .any, place)
    case .sequence(let sequence):
      var items: [ConfigurationNode] = []
      for item in sequence { items.append(try self.node(item, level: level + 1)) }
      return .list(items, place)
    case .mapping(let mapping):
      var members: [(key: ConfigurationNode, value: ConfigurationNode)] = []
      for (key, value) in mapping {
        members.append((try self.node(key, level: level + 1), try self.node(value, level: level + 1)))
      }
      return .mapping(members, place)
    case .alias:
      throw ConfigurationError("A reference (*name) has nothing to refer to.", place)
    }
  }
}

/// What is wrong with a configuration file, where, and what to do about it.
struct ConfigurationError: Error, Equatable {
  let message: String
  let place: ConfigurationNode.Place?

  init(_ message: String, _ place: ConfigurationNode.Place? = nil) {
    self.message = message
    self.place = place
  }

  init(_ error: YamlError, in text: String) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let hasTab = lines.indices.contains(mark.line - 1) && lines[mark.line - 1].contains("\t")
      let hint = hasTab ? " YAML is indented with spaces, not with tabs." : ""
      self.init(
        "This is no YAML: \(problem).\(hint)",
        ConfigurationNode.Place(line: mark.line, column: mark.column)
      )
    case .duplicatedKeysInMapping(let keys, let context):
      let place = ConfigurationNode.Place(line: context.mark.line, column: context.mark.column)
      let names = keys.map { "\"\($0)\"" }.joined(separator: ", ")
      self.init("\(names) stands here and once more below. Put both into one.", place)
    case .reader(let problem, _, _, _): self.init("This is no YAML: \(problem).")
    default: self.init("This is no YAML.")
    }
  }

  /// The error as a problem of a file, with the line and column behind its name.
  func problem(in path: String) -> Problem {
    Problem(path: place.map { "\(path):\($0.line):\($0.column)" } ?? path, message: message)
  }
}
