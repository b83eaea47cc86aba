extension Configuration {
  /// SHA-256 of the configuration file as it is now, in hexadecimal; nil where there is none, or it cannot be read.
  public var digest: String? {
    guard let file else { return nil }
    // The file was read without complaint a moment ago; a report can do without its digest.
    guard let bytes = try? InputFile.bytes(at: file, limit: 1 << 20) else { return nil }
    return SHA256.hexadecimal(of: bytes)
  }
}
