/// Reads a configuration, and names everything in it that makes no sense: one run shows all mistakes.
struct ConfigurationReader {
  private(set) var configuration: Configuration
  private(set) var problems: [Problem] = []
  private let path: String

  /// Reads the text of a file; `path` is what messages call it.
  init(_ text: String, path: String, root: String) {
    self.path = path
    configuration = Configuration(file: path, root: root)
    do throws(ConfigurationError) {
      guard let node = try ConfigurationNode.read(text) else { return }
      if case .scalar(let word, false, _) = node, word.isEmpty || word == "null" || word == "~" { return }
      for member in members(of: node, what: "The configuration", keys: ConfigurationKey.self) {
        read(member.key, member.value, origin(member.node))
      }
    } catch {
      problems.append(error.problem(in: path))
    }
  }

  private mutating func read(_ key: ConfigurationKey, _ node: ConfigurationNode, _ origin: SettingOrigin) {
    switch key {
    case .failOn: set(\.failOn, choice(node, key.rawValue), origin)
    case .show:
      let parts: [Listing] = list(node, key.rawValue).compactMap { choice($0, key.rawValue) }
      set(\.show, parts.isEmpty ? nil : parts, origin)
    case .format: set(\.format, choice(node, key.rawValue), origin)
    case .outputs: readOutputs(node)
    case .rules: configuration.rules = rules(node)
    case .tolerance: configuration.tolerances = tolerances(node)
    case .outlets: readOutlets(node)
    case .overrides: readOverrides(node)
    case .exclude: set(\.exclude, patterns(node, key.rawValue), origin)
    case .gitignore: set(\.gitignore, flag(node, key.rawValue), origin)
    case .preview: set(\.preview, flag(node, key.rawValue), origin)
    case .baseline: readBaseline(node)
    }
  }

  private mutating func set<Value>(
    _ path: WritableKeyPath<Configuration, Setting<Value>>,
    _ value: Value?,
    _ origin: SettingOrigin
  ) {
    if let value { configuration[keyPath: path] = Setting(value, from: origin) }
  }

  // MARK: Parts of the file

  private mutating func readOutputs(_ node: ConfigurationNode) {
    for (key, name, value) in named(node, what: "\"outputs\"") {
      guard let format: OutputFormat = choice(key, "outputs"), let file = text(value, name) else { continue }
      configuration.outputs.append(Setting(OutputFileSetting(format: format, path: file), from: origin(key)))
    }
  }

  private mutating func rules(_ node: ConfigurationNode) -> [NamedSetting<RuleSetting>] {
    named(node, what: "\"rules\"").compactMap { key, name, value in
      guard let entry = RuleCatalog.entry(of: name) else {
        let near = Self.suggestion(for: name, among: RuleCatalog.all.map(\.slug))
        complain(
          "There is no rule called \"\(name)\".\(near) `crosscheck check --list-rules` lists them.",
          key
        )
        return nil
      }
      guard let setting = ruleSetting(value, name) else { return nil }
      guard entry.allows(setting) else {
        let most = entry.sort == .veto ? "on or off: it makes no findings" : "on: all else rests on it"
        complain("\"\(name)\" can only be \(most).", value)
        return nil
      }
      return NamedSetting(name, Setting(setting, from: origin(key)))
    }
  }

  private mutating func ruleSetting(_ node: ConfigurationNode, _ name: String) -> RuleSetting? {
    guard let word = word(node, "\"\(name)\" needs one of off, on, note, review and conflict") else {
      return nil
    }
    // What YAML 1.1 makes of on and off, and the severities that the verdicts have.
    switch word {
    case "false", "no": return .off
    case "true", "yes": return .on
    case "warning": return .review
    case "error": return .conflict
    default: return choice(node, name)
    }
  }

  private mutating func tolerances(_ node: ConfigurationNode) -> [NamedSetting<Tolerance>] {
    named(node, what: "\"tolerance\"").compactMap { key, name, value in
      guard let kind = Kind(rawValue: name), let unit = ToleranceUnit(kind) else {
        let kinds = ToleranceUnit.kinds.map(\.rawValue)
        let near = Self.suggestion(for: name, among: kinds)
        complain("\"\(name)\" has no tolerance.\(near) These have: \(kinds.joined(separator: ", ")).", key)
        return nil
      }
      guard let word = word(value, "The tolerance of \"\(name)\" is \(unit.help)") else { return nil }
      guard let tolerance = unit.tolerance(word) else {
        complain("The tolerance of \"\(name)\" is \(unit.help), not \(value.noun).", value)
        return nil
      }
      return NamedSetting(name, Setting(tolerance, from: origin(key)))
    }
  }

  private mutating func readOutlets(_ node: ConfigurationNode) {
    for (key, name, value) in named(node, what: "\"outlets\"") {
      var outlet = Outlet(name: name)
      for member in members(of: value, what: "Outlet \"\(name)\"", keys: OutletKey.self) {
        switch member.key {
        case .aliases: outlet.aliases = texts(member.value, "aliases")
        case .files: outlet.files = patterns(member.value, "files") ?? []
        case .timeZone: outlet.timeZone = zone(member.value)
        }
      }
      for other in configuration.outlets.map(\.value) {
        guard let double = outlet.names.first(where: { other.names.contains($0) }) else { continue }
        complain(
          "\"\(double)\" is a name of two outlets, \"\(other.name)\" and \"\(name)\". Leave it to one of them.",
          key
        )
      }
      configuration.outlets.append(Setting(outlet, from: origin(key)))
    }
  }

  private mutating func zone(_ node: ConfigurationNode) -> ZoneName? {
    guard let name = text(node, "time-zone") else { return nil }
    if let zone = ZoneName(name) { return zone }
    let near = ZoneName.nearest(to: name)
    let hint = near.isEmpty ? "" : " Did you mean \(near.map { "\"\($0)\"" }.joined(separator: " or "))?"
    complain("There is no time zone \"\(name)\".\(hint) Zones are named as in \"Europe/London\".", node)
    return nil
  }

  private mutating func readOverrides(_ node: ConfigurationNode) {
    let items = list(node, "overrides")
    guard items.count <= StoryRules.mostOverrides else {
      return complain("There can be \(StoryRules.mostOverrides) overrides at most; join some.", node)
    }
    for item in items {
      var override = PathOverride(paths: [], rules: [], tolerances: [])
      for member in members(of: item, what: "An override", keys: OverrideKey.self) {
        switch member.key {
        case .paths: override.paths = patterns(member.value, "paths") ?? []
        case .rules: override.rules = rules(member.value)
        case .tolerance: override.tolerances = tolerances(member.value)
        }
      }
      guard !override.paths.isEmpty else {
        if case .mapping = item { complain("An override needs \"paths\", the reports it holds for.", item) }
        continue
      }
      configuration.overrides.append(Setting(override, from: origin(item)))
    }
  }

  private mutating func readBaseline(_ node: ConfigurationNode) {
    for member in members(of: node, what: "\"baseline\"", keys: BaselineKey.self) {
      switch member.key {
      case .file: set(\.baseline.file, text(member.value, "file"), origin(member.node))
      case .strict: set(\.baseline.strict, flag(member.value, "strict"), origin(member.node))
      }
    }
  }
}

// MARK: Values

extension ConfigurationReader {
  /// Where a key or an entry of a list stands.
  private func origin(_ node: ConfigurationNode) -> SettingOrigin {
    .file(path: path, line: node.place.line)
  }

  private mutating func complain(_ message: String, _ node: ConfigurationNode) {
    problems.append(ConfigurationError(message, node.place).problem(in: path))
  }

  /// A proposal of what was meant, if something is spelt like it.
  static func suggestion(for word: String, among words: [String]) -> String {
    let lowered = word.lowercased().split { $0 == "_" || $0 == " " }.joined(separator: "-")
    let limit = max(2, lowered.utf8.count / 3)
    let ranked = words.compactMap { candidate in
      EditDistance.between(lowered, candidate, limit: limit).map { ($0, candidate) }
    }
    return ranked.min { ($0.0, $0.1) < ($1.0, $1.1) }.map { " Did you mean \"\($0.1)\"?" } ?? ""
  }

  /// The members of a mapping whose keys are known; others are complained of.
  private mutating func members<Key: RawRepresentable & CaseIterable>(
    of node: ConfigurationNode,
    what: String,
    keys: Key.Type
  ) -> [(key: Key, node: ConfigurationNode, value: ConfigurationNode)] where Key.RawValue == String {
    named(node, what: what).compactMap { node, name, value in
      if let key = Key(rawValue: name) { return (key, node, value) }
      let known = Key.allCases.map(\.rawValue)
      let near = Self.suggestion(for: name, among: known)
      complain("Unknown key \"\(name)\".\(near) Known here: \(known.joined(separator: ", ")).", node)
      return nil
    }
  }

  /// The members of a mapping, with their names.
  private mutating func named(
    _ node: ConfigurationNode,
    what: String
  ) -> [(node: ConfigurationNode, name: String, value: ConfigurationNode)] {
    guard case .mapping(let members, _) = node else {
      // A key of which every line is still a comment.
      if node.noun == ConfigurationNode.nothing { return [] }
      complain("\(what) needs \"key: value\" lines, not \(node.noun).", node)
      return []
    }
    return members.compactMap { key, value in
      guard case .scalar(let name, _, _) = key else {
        complain("A key is a word, not \(key.noun).", key)
        return nil
      }
      return (key, name, value)
    }
  }

  /// The entries of a list; a single value is a list of one.
  private mutating func list(_ node: ConfigurationNode, _ name: String) -> [ConfigurationNode] {
    switch node {
    case .list(let items, _): return items
    case .scalar: return node.noun == ConfigurationNode.nothing ? [] : [node]
    case .mapping:
      complain("\"\(name)\" needs a list, not \(node.noun).", node)
      return []
    }
  }

  private mutating func texts(_ node: ConfigurationNode, _ name: String) -> [String] {
    list(node, name).compactMap { text($0, name) }
  }

  private mutating func patterns(_ node: ConfigurationNode, _ name: String) -> [PathPattern]? {
    texts(node, name).compactMap { text in
      // "./stories" is how people name a path, and no pattern starts so.
      let pattern = PathPattern(text.hasPrefix("./") ? String(text.dropFirst(1)) : text)
      if pattern == nil { complain("\"\(text)\" is no pattern of paths, such as \"drafts/**\".", node) }
      return pattern
    }
  }

  private mutating func text(_ node: ConfigurationNode, _ name: String) -> String? {
    word(node, "\"\(name)\" needs a text")
  }

  private mutating func word(_ node: ConfigurationNode, _ need: String) -> String? {
    guard case .scalar(let text, _, _) = node, node.noun != ConfigurationNode.nothing, !text.isEmpty else {
      complain("\(need), not \(node.noun).", node)
      return nil
    }
    return text
  }

  private mutating func flag(_ node: ConfigurationNode, _ name: String) -> Bool? {
    guard let word = word(node, "\"\(name)\" needs true or false") else { return nil }
    switch word.lowercased() {
    case "true", "on", "yes": return true
    case "false", "off", "no": return false
    default:
      complain("\"\(name)\" needs true or false, not \(node.noun).", node)
      return nil
    }
  }

  /// One of the words that a setting may be.
  private mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ node: ConfigurationNode,
    _ name: String
  ) -> Choice? where Choice.RawValue == String {
    let known = Choice.allCases.map(\.rawValue)
    let need = "\"\(name)\" needs one of \(known.joined(separator: ", "))"
    guard let word = word(node, need) else { return nil }
    if let choice = Choice(rawValue: word) { return choice }
    complain("\(need), not \(node.noun).\(Self.suggestion(for: word, among: known))", node)
    return nil
  }
}
