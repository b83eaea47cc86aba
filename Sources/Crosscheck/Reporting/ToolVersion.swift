/// The name and the version that outputs carry.
public enum ToolVersion {
  /// The tool's name.
  public static let name = "crosscheck"
  /// Its version, as semantic versioning counts.
  public static let number = "0.1.0"
}
