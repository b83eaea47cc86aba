import ArgumentParser
import Crosscheck

/// A file that the outcome is written to, with its format: `html=report.html`.
struct OutputTarget: Sendable {
  let format: OutputFormat
  let path: String

  /// A file that a flag names, or one of the configuration, whose folders are made where they are missing.
  init(_ setting: Setting<OutputFileSetting>, of configuration: Configuration) {
    format = setting.value.format
    guard case .file = setting.origin else {
      path = setting.value.path
      return
    }
    path = configuration.path(setting.value.path)
    OutputPath.makeFolders(above: path)
  }

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

  /// Writes the result, or says what stands in the way.
  ///
  /// A page goes to a folder, as an index and a page a story, where the path ends in `/`.
  func write(_ result: CheckResult, options: RenderOptions) -> Problem? {
    guard format == .html else {
      return write(Output.render(result, as: format, options: options), to: path)
    }
    if path.hasSuffix("/") {
      return write(HTMLReport.pages(of: result, options: options), in: path)
    }
    let page = HTMLReport.page(of: result, options: options)
    let problem = write(page, to: path)
    if problem == nil, page.count > HTMLReport.advisableBytes {
      let size = page.count / 1_000_000
      StandardError.write(
        "\(path) has \(size) MB, which browsers open slowly. --output html=FOLDER/ writes a page a story.\n"
      )
    }
    guard problem == nil, options.assets == .external else { return problem }
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    return write(HTMLReport.assets(), in: folder)
  }

  private func write(_ files: [OutputFile], in folder: String) -> Problem? {
    for file in files {
      let place = folder + file.path
      OutputPath.makeFolders(above: place)
      if let problem = write(file.bytes, to: place) { return problem }
    }
    return nil
  }

  private func write(_ bytes: [UInt8], to path: String) -> Problem? {
    guard let reason = OutputPath.write(bytes, to: path) else { return nil }
    return Problem(
      path: path,
      message: "This output cannot be written: \(reason). Name a file in a folder that is there."
    )
  }
}
