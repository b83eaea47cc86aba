/// Every setting that holds for a run, with where it comes from.
public enum ConfigurationListing {
  /// A setting as a line of the list.
  struct Row {
    let key: String
    let value: Shown
    let origin: SettingOrigin
  }

  /// A value as lists show it.
  enum Shown {
    case word(String?)
    case words([String])
    case flag(Bool)

    /// In a line.
    var text: String {
      switch self {
      case .word(let word): return word ?? "none"
      case .words(let words): return words.isEmpty ? "none" : words.joined(separator: ", ")
      case .flag(let flag): return flag ? "true" : "false"
      }
    }
  }

  /// For people: a setting a line.
  public static func text(of configuration: Configuration) -> String {
    let rows = rows(of: configuration)
    let lines =
      [("configuration", configuration.file ?? "none", "")]
      + rows.map { ($0.key, $0.value.text, $0.origin.text) }
    let keyWidth = lines.map(\.0.unicodeScalars.count).max() ?? 0
    let valueWidth = min(48, lines.dropFirst().map(\.1.unicodeScalars.count).max() ?? 0)
    return lines.map { key, value, origin in
      let line = "\(padded(key, keyWidth))  \(VisibleText.text(value))"
      return origin.isEmpty ? "\(line)\n" : "\(padded(line, keyWidth + 2 + valueWidth))  \(origin)\n"
    }.joined()
  }

  /// For scripts: an object with the file and a list of settings.
  public static func json(of configuration: Configuration) -> [UInt8] {
    var writer = JSONWriter(indentation: 2)
    writer.object { writer in
      writer.key("file")
      writer.string(orNull: configuration.file)
      writer.key("settings")
      writer.array { writer in
        for row in rows(of: configuration) { writer.row(row) }
      }
    }
    writer.endLine()
    return writer.bytes
  }

  /// The settings in the order of their keys, those of rules and outlets behind one another.
  static func rows(of configuration: Configuration) -> [Row] {
    ConfigurationKey.allCases.flatMap { rows(of: $0, in: configuration) }
  }

  /// The rows of a key; none where it says nothing.
  static func rows(of key: ConfigurationKey, in configuration: Configuration) -> [Row] {
    func row<Value>(_ setting: Setting<Value>, _ shown: (Value) -> Shown) -> [Row] {
      [Row(key: key.rawValue, value: shown(setting.value), origin: setting.origin)]
    }
    switch key {
    case .failOn: return row(configuration.failOn) { .word($0.rawValue) }
    case .show: return row(configuration.show) { .words($0.map(\.rawValue)) }
    case .format: return row(configuration.format) { .word($0.rawValue) }
    case .outputs:
      return configuration.outputs.map {
        Row(key: "outputs.\($0.value.format.rawValue)", value: .word($0.value.path), origin: $0.origin)
      }
    case .rules: return ruleRows(configuration.rules, under: "rules")
    case .tolerance: return toleranceRows(configuration.tolerances, under: "tolerance")
    case .outlets: return configuration.outlets.flatMap(outletRows)
    case .overrides: return configuration.overrides.enumerated().flatMap { overrideRows($1, number: $0 + 1) }
    case .exclude: return row(configuration.exclude) { .words($0.map(\.text)) }
    case .gitignore: return row(configuration.gitignore) { .flag($0) }
    case .preview: return row(configuration.preview) { .flag($0) }
    case .baseline:
      let (file, strict) = (configuration.baseline.file, configuration.baseline.strict)
      return [
        Row(key: "baseline.file", value: .word(file.value), origin: file.origin),
        Row(key: "baseline.strict", value: .flag(strict.value), origin: strict.origin),
      ]
    }
  }

  private static func ruleRows(_ rules: [NamedSetting<RuleSetting>], under key: String) -> [Row] {
    rules.map {
      Row(key: "\(key).\($0.name)", value: .word($0.setting.value.rawValue), origin: $0.setting.origin)
    }
  }

  private static func toleranceRows(_ tolerances: [NamedSetting<Tolerance>], under key: String) -> [Row] {
    tolerances.map {
      Row(
        key: "\(key).\($0.name)",
        value: .word(ToleranceUnit.text(of: $0.setting.value)),
        origin: $0.setting.origin
      )
    }
  }

  private static func outletRows(_ setting: Setting<Outlet>) -> [Row] {
    let outlet = setting.value
    let key = "outlets.\(outlet.name)"
    return OutletKey.allCases.map { part in
      let value: Shown
      switch part {
      case .aliases: value = .words(outlet.aliases)
      case .files: value = .words(outlet.files.map(\.text))
      case .timeZone: value = .word(outlet.timeZone?.name)
      }
      return Row(key: "\(key).\(part.rawValue)", value: value, origin: setting.origin)
    }
  }

  private static func overrideRows(_ setting: Setting<PathOverride>, number: Int) -> [Row] {
    let override = setting.value
    let key = "overrides.\(number)"
    let paths = Row(key: "\(key).paths", value: .words(override.paths.map(\.text)), origin: setting.origin)
    return [paths] + ruleRows(override.rules, under: "\(key).rules")
      + toleranceRows(override.tolerances, under: "\(key).tolerance")
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.unicodeScalars.count))
  }
}

extension JSONWriter {
  fileprivate mutating func row(_ row: ConfigurationListing.Row) {
    object { writer in
      writer.key("key")
      writer.string(row.key)
      writer.key("value")
      switch row.value {
      case .word(let word): writer.string(orNull: word)
      case .words(let words): writer.array { writer in words.forEach { writer.string($0) } }
      case .flag(let flag): writer.bool(flag)
      }
      writer.key("origin")
      writer.string(row.origin.text)
    }
  }
}
