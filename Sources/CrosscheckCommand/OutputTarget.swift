import ArgumentParser
import Crosscheck

/// A file that the outcome is written to, with its format: `html=report.html`.
struct OutputTarget: Sendable {
  let format: OutputFormat
  let path: String
  /// Whether folders that are missing are made.
  private let makesFolders: Bool

  /// A file that a flag names, or one of the configuration, whose folders are made where they are missing.
  init(_ setting: Setting<OutputFileSetting>, of configuration: Configuration) {
    format = setting.value.format
    guard case .file = setting.origin else {
      path = setting.value.path
      makesFolders = false
      return
    }
    path = configuration.path(setting.value.path)
    makesFolders = true
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
    makesFolders = false
  }

  private var isFolder: Bool { format == .html && path.hasSuffix("/") }

  /// The files that are written whatever is found.
  var knownFiles: [String] {
    guard isFolder else { return [path] }
    return ["index.html", "report.json", "report.sarif"].map { path + $0 }
  }

  /// Writes the result, or says what stands in the way.
  ///
  /// A page goes to a folder, as an index and a page a story, where the path ends in `/`.
  func write(_ result: CheckResult, options: RenderOptions, sparing read: ReadFiles) -> Problem? {
    if makesFolders, let problem = makeFolders(above: path) { return problem }
    guard format == .html else { return write(Output.render(result, as: format, options: options), to: path) }
    if isFolder { return write(HTMLReport.pages(of: result, options: options), in: path, sparing: read) }
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
    return write(HTMLReport.assets(), in: folder, sparing: read)
  }

  private func write(_ files: [OutputFile], in folder: String, sparing read: ReadFiles) -> Problem? {
    if let problem = read.objection(toWriting: files.map { folder + $0.path }) { return problem }
    for file in files {
      let place = folder + file.path
      if let problem = makeFolders(above: place) ?? write(file.bytes, to: place) { return problem }
    }
    return nil
  }

  private func makeFolders(above path: String) -> Problem? {
    OutputPath.makeFolders(above: path).map {
      Problem(path: $0.folder, message: "This folder cannot be made: \($0.reason)")
    }
  }

  private func write(_ bytes: [UInt8], to path: String) -> Problem? {
    guard let reason = OutputPath.write(bytes, to: path) else { return nil }
    let advice =
      format == .html && OutputPath.isFolder(path)
      ? " For a page a story in it, end its name with a slash: \(path)/" : ""
    return Problem(path: path, message: "This output cannot be written: \(reason)\(advice)")
  }
}
