/// A value that holds for a run, and who said so.
public struct Setting<Value: Sendable & Equatable>: Sendable, Equatable {
  /// What holds.
  public var value: Value
  /// Who said so.
  public var origin: SettingOrigin

  /// Creates a setting.
  public init(_ value: Value, from origin: SettingOrigin = .delivered) {
    self.value = value
    self.origin = origin
  }

  /// The setting of a flag, if that was given, and else this one.
  public func overridden(by flag: Value?, _ name: String) -> Setting {
    guard let flag else { return self }
    return Setting(flag, from: .flag(name))
  }
}

/// Where a setting comes from.
public enum SettingOrigin: Sendable, Hashable {
  /// Nobody said anything: it is as delivered.
  case delivered
  /// A line of the configuration file.
  case file(path: String, line: Int)
  /// A flag of the command line, with its dashes.
  case flag(String)

  /// In words, for a listing: `default`, `.crosscheck.yml:3`, `--fail-on`.
  public var text: String {
    switch self {
    case .delivered: return "default"
    case .file(let path, let line): return "\(path):\(line)"
    case .flag(let name): return name
    }
  }
}
