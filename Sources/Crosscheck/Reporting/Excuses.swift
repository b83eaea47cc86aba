extension Reasoning {
  /// Slugs of the rules that would have excused the difference, and do not apply.
  var excuses: [String] {
    tried.filter { !$0.applied && Self.excusing.contains($0.rule) }.map(\.rule)
  }

  /// The rules after which nobody is wrong: a difference by another name, and what is left to a person, is none of them.
  private static let excusing = Set(
    RuleCatalog.all.filter { entry in
      (entry.sort == .exemption || entry.sort == .reading) && (entry.severity ?? .note) == .note
    }.map(\.slug)
  )
}
