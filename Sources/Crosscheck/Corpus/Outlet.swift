/// What is known of an outlet, whatever its reports say.
public struct Outlet: Sendable, Equatable {
  /// What it is called.
  public var name: String
  /// What its reports may call it as well; `*` stands for any letters.
  public var aliases: [String]
  /// Patterns of the files that are its reports.
  public var files: [PathPattern]
  /// The zone of its clock times without one.
  public var timeZone: ZoneName?

  /// Creates an outlet of which only the name is known.
  public init(name: String, aliases: [String] = [], files: [PathPattern] = [], timeZone: ZoneName? = nil) {
    self.name = name
    self.aliases = aliases
    self.files = files
    self.timeZone = timeZone
  }

  /// All that it goes by, in lower case.
  var names: [String] { ([name] + aliases).map { $0.lowercased() } }

  /// Whether it goes by a name; capitals do not matter.
  func isCalled(_ name: String) -> Bool {
    let name = Array(name.lowercased().utf8)
    return ([self.name] + aliases).contains { Wildcards(Array($0.lowercased().utf8)).match(name[...]) }
  }
}
