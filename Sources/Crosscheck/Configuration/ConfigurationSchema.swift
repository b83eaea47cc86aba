/// The JSON Schema of the configuration file, made of the same keys, rules and formats that the reader knows.
///
/// The committed copy is `Schema/crosscheck.schema.json`; a test holds it against this one.
public enum ConfigurationSchema {
  /// The schema, ready to be written to a file.
  public static var json: [UInt8] {
    var writer = JSONWriter(indentation: 2)
    let root = Shape.object(
      ConfigurationKey.allCases.map { Member(name: $0.rawValue, summary: $0.summary, shape: shape(of: $0)) }
    )
    writer.object { writer in
      writer.key("$schema")
      writer.string("https://json-schema.org/draft/2020-12/schema")
      writer.key("title")
      writer.string("\(ToolVersion.name) configuration (\(ConfigurationFile.name))")
      writer.write(root)
      writer.key("$defs")
      writer.object { writer in
        for (name, shape) in [(ConfigurationKey.rules, rules), (.tolerance, tolerance)] {
          writer.member(name.rawValue)
          writer.object { $0.write(shape) }
        }
      }
    }
    writer.endLine()
    return writer.bytes
  }

  /// What a value may be.
  indirect enum Shape {
    case word
    case flag
    case choice([String])
    /// One of some words, or what YAML 1.1 makes of on and off.
    case switchable([String])
    /// A value or a list of them.
    case list(Shape)
    case items(Shape)
    case pattern(String, orNumber: Bool)
    case object([Member], required: [String] = [])
    /// Names of any kind, each with a value.
    case named(Shape)
    /// What is described once and may stand in several places.
    case reference(ConfigurationKey)
  }

  struct Member {
    let name: String
    let summary: String
    let shape: Shape
  }

  private static func shape(of key: ConfigurationKey) -> Shape {
    switch key {
    case .failOn: return .choice(FailureThreshold.allCases.map(\.rawValue))
    case .show: return .list(.choice(Listing.allCases.map(\.rawValue)))
    case .format: return .choice(OutputFormat.allCases.map(\.rawValue))
    case .outputs:
      return .object(
        OutputFormat.allCases.map { Member(name: $0.rawValue, summary: "Where it goes.", shape: .word) }
      )
    case .rules, .tolerance: return .reference(key)
    case .outlets: return .named(.object(OutletKey.allCases.map(member)))
    case .overrides:
      return .items(.object(OverrideKey.allCases.map(member), required: [OverrideKey.paths.rawValue]))
    case .exclude: return .list(.word)
    case .gitignore, .preview: return .flag
    case .baseline: return .object(BaselineKey.allCases.map(member))
    }
  }

  private static var rules: Shape {
    .object(
      RuleCatalog.all.map { entry in
        let words = RuleSetting.allCases.filter(entry.allows).map(\.rawValue)
        let more = entry.allows(.conflict) ? ["warning", "error"] : []
        return Member(name: entry.slug, summary: entry.summary, shape: .switchable(words + more))
      }
    )
  }

  private static var tolerance: Shape {
    .object(
      ToleranceUnit.kinds.compactMap { kind in
        ToleranceUnit(kind).map {
          Member(name: kind.rawValue, summary: $0.help, shape: .pattern($0.pattern, orNumber: $0.isNumber))
        }
      }
    )
  }

  private static func member(_ key: OutletKey) -> Member {
    Member(name: key.rawValue, summary: key.summary, shape: key == .timeZone ? .word : .list(.word))
  }

  private static func member(_ key: OverrideKey) -> Member {
    let shape: Shape
    switch key {
    case .paths: shape = .list(.word)
    case .rules: shape = .reference(.rules)
    case .tolerance: shape = .reference(.tolerance)
    }
    return Member(name: key.rawValue, summary: key.summary, shape: shape)
  }

  private static func member(_ key: BaselineKey) -> Member {
    Member(name: key.rawValue, summary: key.summary, shape: key == .strict ? .flag : .word)
  }
}

extension JSONWriter {
  /// Writes the members of a schema; the object around them is the caller's.
  fileprivate mutating func write(_ shape: ConfigurationSchema.Shape) {
    switch shape {
    case .word:
      type("string")
      key("minLength")
      number(1)
    case .flag: choice(["on", "off", "yes", "no"], behind: [true, false])
    case .choice(let words): choice(words)
    case .switchable(let words):
      choice(words, before: words.filter { $0 == "on" || $0 == "off" }.map { $0 == "on" })
    case .pattern(let pattern, let orNumber): write(pattern, orNumber: orNumber)
    case .list(let item):
      key("anyOf")
      array { writer in
        writer.object { $0.write(item) }
        writer.object { $0.write(.items(item)) }
      }
    case .items(let item):
      typeOrNull("array")
      key("items")
      object { $0.write(item) }
    case .reference(let name):
      key("$ref")
      string("#/$defs/\(name.rawValue)")
    case .object(let members, let required):
      write(members, required)
    case .named(let value):
      typeOrNull("object")
      key("additionalProperties")
      object { $0.write(value) }
    }
  }

  /// One of some words, or of some truth values that stand before them or behind.
  private mutating func choice(_ words: [String], behind first: [Bool] = [], before last: [Bool] = []) {
    key("enum")
    array { writer in
      for flag in first { writer.bool(flag) }
      for word in words { writer.string(word) }
      for flag in last { writer.bool(flag) }
    }
  }

  /// A text of a pattern, or where allowed a number that is not below zero.
  private mutating func write(_ pattern: String, orNumber: Bool) {
    key("anyOf")
    array { writer in
      if orNumber {
        writer.object { writer in
          writer.type("number")
          writer.key("minimum")
          writer.number(0)
        }
      }
      writer.object { writer in
        writer.type("string")
        writer.key("pattern")
        writer.string(pattern)
      }
    }
  }

  private mutating func write(_ members: [ConfigurationSchema.Member], _ required: [String]) {
    typeOrNull("object")
    key("additionalProperties")
    bool(false)
    if !required.isEmpty {
      key("required")
      array { writer in required.forEach { writer.string($0) } }
    }
    key("properties")
    object { writer in
      for member in members {
        writer.member(member.name)
        writer.object { writer in
          writer.key("description")
          writer.string(member.summary)
          writer.write(member.shape)
        }
      }
    }
  }

  /// A key of which every line is still a comment has no value, and nothing is wrong with it.
  private mutating func typeOrNull(_ name: String) {
    key("type")
    array { writer in
      writer.string(name)
      writer.string("null")
    }
  }

  private mutating func type(_ name: String) {
    key("type")
    string(name)
  }
}
