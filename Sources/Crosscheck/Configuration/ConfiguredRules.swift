/// What a configuration makes of the rules.
extension Configuration {
  /// The rules for a story: those of the whole project, and those of overrides that mean some of its reports.
  public func rules(for story: Story) -> StoryRules {
    let settings = RuleSettings(rules, tolerances, beneath: announced)
    guard !overrides.isEmpty else { return StoryRules(settings) }
    let paths = story.articles.map { FolderPath.relative($0.path, to: root) }
    let special = overrides.map(\.value).map { override in
      let reports = paths.indices.filter { PathPattern.mean(override.paths, file: paths[$0]) }
      return (Set(reports), RuleSettings(override.rules, override.tolerances))
    }
    return StoryRules(settings, reports: story.articles.count, overrides: special)
  }

  /// Rules that are announced and do not count yet, unless the project wants them to.
  private var announced: [String: RuleSetting] {
    guard !preview.value else { return [:] }
    let entries = RuleCatalog.all.filter { $0.status == .preview && $0.allows(.note) }
    return Dictionary(uniqueKeysWithValues: entries.map { ($0.slug, .note) })
  }

  /// What is read, and what is known of it.
  public var input: InputRules {
    InputRules(
      exclude: exclude.value,
      respectsGitignore: gitignore.value,
      outlets: outlets.map(\.value),
      root: root
    )
  }
}

extension RuleSettings {
  fileprivate init(
    _ rules: [NamedSetting<RuleSetting>],
    _ tolerances: [NamedSetting<Tolerance>],
    beneath others: [String: RuleSetting] = [:]
  ) {
    self.init(rules: others)
    for rule in rules { self.rules[rule.name] = rule.setting.value }
    for tolerance in tolerances {
      if let kind = Kind(rawValue: tolerance.name) { self.tolerances[kind] = tolerance.setting.value }
    }
  }
}
