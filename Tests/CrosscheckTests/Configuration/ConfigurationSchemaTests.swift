import Testing

@testable import Crosscheck

@Suite struct ConfigurationSchemaTests {
  @Test func isTheCommittedOne() throws {
    let committed = try InputFile.bytes(at: "\(SourceFile.root)/Schema/crosscheck.schema.json")
    let same = committed == ConfigurationSchema.json
    #expect(same, "Run: crosscheck config --schema > Schema/crosscheck.schema.json")
  }

  @Test func knowsTheKeysThatTheReaderKnows() {
    let schema = String(decoding: ConfigurationSchema.json, as: UTF8.self)
    let keys =
      ConfigurationKey.allCases.map(\.rawValue) + OutletKey.allCases.map(\.rawValue)
      + OverrideKey.allCases.map(\.rawValue) + BaselineKey.allCases.map(\.rawValue)
      + RuleCatalog.all.map(\.slug) + ToleranceUnit.kinds.map(\.rawValue)
    for key in keys { #expect(schema.contains("\"\(key)\": {\n"), "\(key)") }
  }

  @Test func everyKeyIsRead() {
    let rows = ConfigurationListing.rows(
      of: ConfigurationReaderTests.read(ConfigurationReaderTests.everything).configuration
    )
    for key in ConfigurationKey.allCases {
      let own = rows.filter { $0.key == key.rawValue || $0.key.hasPrefix("\(key.rawValue).") }
      #expect(!own.isEmpty && own.allSatisfy { $0.origin != .delivered }, "\(key)")
    }
  }
}
