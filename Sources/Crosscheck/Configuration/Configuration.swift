/// Everything that a project can settle about its checks, with where each setting comes from.
///
/// Paths in it are relative to `root`, the folder of the configuration file.
public struct Configuration: Sendable, Equatable {
  /// The configuration file; nil where there is none.
  public var file: String?
  /// The folder that its paths and patterns are relative to, absolute.
  public var root: String
  /// How grave a finding must be for exit code 1.
  public var failOn = Setting(FailureThreshold.error)
  /// What is listed.
  public var show = Setting([Listing.findings])
  /// How standard output is written.
  public var format = Setting(OutputFormat.text)
  /// Files that are written as well.
  public var outputs: [Setting<OutputFileSetting>] = []
  /// What is said of rules, in the order of the file.
  public var rules: [NamedSetting<RuleSetting>] = []
  /// How far values of a kind may lie apart, in the order of the file.
  public var tolerances: [NamedSetting<Tolerance>] = []
  /// The outlets that are known, in the order of the file.
  public var outlets: [Setting<Outlet>] = []
  /// What holds otherwise for some reports; later ones win.
  public var overrides: [Setting<PathOverride>] = []
  /// Files that are left out when folders are read.
  public var exclude = Setting([PathPattern]())
  /// Whether files that git ignores are left out when folders are read.
  public var gitignore = Setting(true)
  /// Whether rules that are announced for the next version count in full already.
  public var preview = Setting(false)
  /// The baseline.
  public var baseline = BaselineSettings()

  /// The configuration of a project that has no file: everything as delivered.
  public init(file: String? = nil, root: String = "") {
    self.file = file
    self.root = root
  }

  /// What is said of rules for the whole project, by slug.
  public var ruleSettings: [String: String] {
    Dictionary(rules.map { ($0.name, $0.setting.value.rawValue) }) { $1 }
  }

  /// A path of the configuration, as it can be opened from anywhere.
  public func path(_ relative: String) -> String {
    relative.hasPrefix("/") || root.isEmpty ? relative : "\(root)/\(relative)"
  }
}

/// A setting that has a name of its own: a rule's, a kind's.
public struct NamedSetting<Value: Sendable & Equatable>: Sendable, Equatable {
  /// What it is about.
  public var name: String
  /// What holds for it.
  public var setting: Setting<Value>

  /// Creates a setting with a name.
  public init(_ name: String, _ setting: Setting<Value>) {
    self.name = name
    self.setting = setting
  }
}

/// A file that the outcome is written to.
public struct OutputFileSetting: Sendable, Equatable {
  /// How it is written.
  public var format: OutputFormat
  /// The file, or a folder that ends in `/` for pages.
  public var path: String

  /// Creates a file.
  public init(format: OutputFormat, path: String) {
    self.format = format
    self.path = path
  }
}

/// Rules and tolerances that hold for some reports only.
public struct PathOverride: Sendable, Equatable {
  /// Patterns of the reports' paths.
  public var paths: [PathPattern]
  /// What is said of rules.
  public var rules: [NamedSetting<RuleSetting>]
  /// How far values of a kind may lie apart.
  public var tolerances: [NamedSetting<Tolerance>]
}

/// Where known findings are kept, and how strictly.
public struct BaselineSettings: Sendable, Equatable {
  /// The file of known findings; nil where there is none.
  public var file = Setting(String?.none)
  /// Whether an entry that nothing answers to any more fails a run.
  public var strict = Setting(false)

  /// Creates settings for a project without a baseline.
  public init() {}
}
