/// The same outcome as data, for programs: inside a page that stands alone, or in files beside its pages.
enum DataLinks {
  /// Packed into the page: a link that saves it needs no script and no server.
  case embedded
  /// In files; the text leads to their folder.
  case beside(String)

  /// The formats that are offered, with the endings of their files.
  private static let formats: [(format: OutputFormat, name: String)] = [(.json, "JSON"), (.sarif, "SARIF")]

  func write(_ result: CheckResult, _ options: RenderOptions, to page: inout MarkupWriter) {
    for (index, (format, name)) in Self.formats.enumerated() {
      if index > 0 { page.literal(" · ") }
      switch self {
      case .beside(let folder):
        page.element("a", ["href": "\(folder)report.\(format.rawValue)"], text: name)
      case .embedded:
        let packed = PackedData.gzip(Output.render(result, as: format, options: options))
        let attributes: MarkupWriter.Attributes = [
          "class": "data", "download": "crosscheck.\(format.rawValue).gz",
          "href": "data:application/gzip;base64,\(Base64.text(of: packed))",
        ]
        page.element("a", attributes, text: "\(name) (gzip, \(Self.size(packed.count)))")
      }
    }
  }

  /// A number of bytes as people read it.
  private static func size(_ bytes: Int) -> String {
    bytes < 1_000_000 ? "\(max(1, (bytes + 500) / 1000)) kB" : "\((bytes + 50_000) / 100_000 / 10) MB"
  }
}
