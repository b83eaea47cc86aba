import ArgumentParser
import Crosscheck

/// A file that the outcome is written to, with its format: `html=report.html`.
struct OutputTarget: Sendable {
  let format: OutputFormat
  let path: String

  init(_ argument: String) throws {
    let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, !parts[1].isEmpty else {
      throw ValidationError("\"\(argument)\" is no FORMAT=FILE, such as html=report.html.")
    }
    guard let format = OutputFormat(rawValue: parts[0]) else {
      let known = OutputFormat.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("\"\(parts[0])\" is no format. The formats are \(known).")
    }
    self.format = format
    path = parts[1]
  }

  /// Writes an output to the file, or says what stands in the way.
  func write(_ output: [UInt8]) -> Problem? {
    guard let reason = OutputPath.write(output, to: path) else { return nil }
    return Problem(
      path: path,
      message: "This output cannot be written: \(reason). Name a file in a folder that is there."
    )
  }
}

extension OutputFormat: ExpressibleByArgument {}
