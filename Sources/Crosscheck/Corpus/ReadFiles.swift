/// The files that a run reads, so that none of them is written over.
public struct ReadFiles: Sendable {
  private let reports: [String]
  /// Files that are read and are no reports: a configuration, a baseline, a list of paths.
  private let others: [String]

  /// The files at paths, and others that the run needs.
  public init(at paths: [String], rules: InputRules, others: [String]) {
    reports = InputListing(of: paths, rules: rules).entries.map(\.file.path)
    self.others = others
  }

  /// Why nothing may be written to some paths, by the first that would cost a file; nil where all may be written.
  ///
  /// An outcome of an earlier run that lies among the reports may be written anew, and so may an empty file.
  public func objection(toWriting paths: [String]) -> Problem? {
    var targets: [InputFile.Identity: String] = [:]
    for path in paths {
      guard let identity = InputFile.identity(at: path) else { continue }
      targets[identity] = path
    }
    guard !targets.isEmpty else { return nil }
    for other in others {
      guard let path = InputFile.identity(at: other).flatMap({ targets[$0] }) else { continue }
      return Problem(path: path, message: Self.message("This run reads its settings or its list from it."))
    }
    for report in reports {
      guard let path = InputFile.identity(at: report).flatMap({ targets[$0] }), !Self.mayGo(report) else {
        continue
      }
      return Problem(path: path, message: Self.message("It is one of the reports."))
    }
    return nil
  }

  private static func message(_ reason: String) -> String {
    "This output would overwrite what is read: \(reason) Nothing was written. Name another file."
  }

  private static func mayGo(_ path: String) -> Bool {
    guard let bytes = try? ArticleReader.content(of: ArticleFile(path: path)) else { return false }
    return bytes.isEmpty || OwnOutput.isOne(bytes)
  }
}
