extension Configuration {
  /// SHA-256 of the configuration file as it is now, in hexadecimal; nil where there is none, or it cannot be read.
  public var digest: String? {
    guard let file else { return nil }
    // The file was read without complaint a moment ago; a report can do without its digest.
    guard let bytes = try? InputFile.bytes(at: file, limit: 1 << 20) else { return nil }
    return SHA256.hexadecimal(of: bytes)
  }

  /// SHA-256, in hexadecimal, of the settings that decide what is found: rules, tolerances, outlets, overrides, preview.
  ///
  /// Comments, the order of the file's keys and what only says how findings are shown are no part of it.
  public var judgementFingerprint: String {
    let keys: [ConfigurationKey] = [.rules, .tolerance, .outlets, .overrides, .preview]
    let rows = keys.flatMap { ConfigurationListing.rows(of: $0, in: self) }
    return SHA256.hexadecimal(of: Array(rows.map { "\($0.key): \($0.value.text)\n" }.joined().utf8))
  }
}
