extension RuleCatalog {
  /// The slugs of the rules that findings carry.
  public static let decidingSlugs = all.filter { $0.sort != .veto }.map(\.slug)
}
