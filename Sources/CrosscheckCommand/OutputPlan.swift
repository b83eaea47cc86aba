import Crosscheck

/// All files that a run is to write, looked at before the first of them is touched.
struct OutputPlan {
  private let targets: [OutputTarget]
  private let read: ReadFiles

  /// The outputs of a configuration for a run over reports, which needs other files beside them.
  init(_ configuration: Configuration, over paths: [String], needing others: [String]) {
    targets = configuration.outputs.map { OutputTarget($0, of: configuration) }
    read = ReadFiles(at: targets.isEmpty ? [] : paths, rules: configuration.input, others: others)
  }

  /// Ends the run where an output would overwrite what is read, or another output.
  func check() throws {
    var problems = [read.objection(toWriting: targets.flatMap(\.knownFiles))].compactMap { $0 }
    var seen: [String: OutputFormat] = [:]
    for target in targets {
      for file in Set(target.knownFiles.compactMap(OutputPath.place(of:))).sorted() {
        if let other = seen[file] {
          problems.append(
            Problem(
              path: target.path,
              message:
                "Two outputs (\(other.rawValue) and \(target.format.rawValue)) would go to one file. "
                + "Nothing was written. Name a file for each."
            )
          )
          break
        }
        seen[file] = target.format
      }
    }
    try StandardError.report(problems)
  }

  /// Writes every output, and says what stood in the way of some.
  func write(_ result: CheckResult, options: RenderOptions) -> [Problem] {
    targets.compactMap { $0.write(result, options: options, sparing: read) }
  }
}
