/// The rules of a story; some may hold otherwise for some of its reports.
///
/// An override speaks for every pair of reports of which one is its own; where several do, the later ones win.
public struct StoryRules: Sendable {
  private let standard: RuleSelection
  private let overrides: [RuleSettings]
  /// A bit an override, for each report; empty where no override names any.
  private let masks: [UInt64]
  private let selections: [UInt64: RuleSelection]

  /// How many overrides a story may have.
  static let mostOverrides = 64

  /// Every rule as it is delivered.
  public static let delivered = StoryRules(RuleSettings())

  /// The same settings for all reports.
  public init(_ settings: RuleSettings) {
    self.init(settings, reports: 0, overrides: [])
  }

  /// Settings, and over them others for some reports, which are told by their index in the story.
  public init(
    _ settings: RuleSettings,
    reports: Int,
    overrides: [(reports: Set<Int>, settings: RuleSettings)]
  ) {
    let overrides = overrides.prefix(Self.mostOverrides)
    let masks = (0..<reports).map { report in
      overrides.enumerated().reduce(UInt64(0)) { mask, override in
        override.element.reports.contains(report) ? mask | 1 << UInt64(override.offset) : mask
      }
    }
    let own = Set(masks)
    let pairs = Set(own.flatMap { left in own.map { left | $0 } }).subtracting([0])
    standard = RuleSelection(settings)
    self.overrides = overrides.map(\.settings)
    self.masks = pairs.isEmpty ? [] : masks
    selections = Dictionary(
      uniqueKeysWithValues: pairs.map { mask in
        (mask, RuleSelection(Self.settings(settings, overrides.map(\.settings), mask: mask)))
      }
    )
  }

  /// Whether nothing is said of any rule.
  var areDelivered: Bool { masks.isEmpty && standard.settings.rules.isEmpty }

  /// The rules between two reports, or within one.
  func between(_ left: Int, _ right: Int) -> RuleSelection {
    if masks.isEmpty { return standard }
    return selections[masks[left] | masks[right]] ?? standard
  }

  /// How the values of two claims stand to each other, as far as the exemptions hold between their reports.
  func relation(_ left: Claim, _ right: Claim) -> Relation {
    between(left.report, right.report).relation(left, right)
  }

  /// What is said of a rule for a finding about some reports; nil where nothing is.
  func setting(of rule: String, among reports: Set<Int>) -> RuleSetting? {
    if masks.isEmpty { return standard.settings.rules[rule] }
    let mask = reports.reduce(UInt64(0)) { $0 | masks[$1] }
    return Self.settings(standard.settings, overrides, mask: mask).rules[rule]
  }

  private static func settings(_ base: RuleSettings, _ overrides: [RuleSettings], mask: UInt64)
    -> RuleSettings
  {
    overrides.enumerated().reduce(base) { settings, override in
      mask >> UInt64(override.offset) & 1 == 1 ? settings.overridden(by: override.element) : settings
    }
  }
}
