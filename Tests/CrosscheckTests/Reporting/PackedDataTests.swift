import Testing

@testable import Crosscheck

/// What is packed is unpacked by zlib, which knows nothing of how it was packed, to the same bytes.
@Suite struct PackedDataTests {
  private static let contents: [[UInt8]] = [
    [], [0], Array("ab".utf8), Array("abc".utf8), Array("abcabcabcabcabcabc".utf8),
    [UInt8](repeating: 7, count: 259), [UInt8](repeating: 255, count: 100_000), Array(0...255),
    // A match at the greatest distance, and one beyond it.
    Array("needle".utf8) + noise(32_762) + Array("needle".utf8),
    Array("needle".utf8) + noise(40_000) + Array("needle".utf8),
    noise(70_000),
    Output.render(SampleResult.everything, as: .json),
    Output.render(SampleResult.everything, as: .sarif),
  ]

  @Test(arguments: contents.indices)
  func unpacksToTheSame(_ index: Int) throws {
    let content = Self.contents[index]
    let packed = PackedData.gzip(content)
    #expect(Gzip.packs(packed))
    #expect(try Gzip.unpacked(packed, limit: 10 << 20) == content)
  }

  @Test func textGetsSmall() {
    var result = SampleResult.everything
    result.stories.removeLast()
    let content = Output.render(result, as: .json)
    #expect(PackedData.gzip(content).count * 3 < content.count)
  }

  /// Bytes without any order, the same in every run.
  private static func noise(_ count: Int) -> [UInt8] {
    var state: UInt64 = 1
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 56)
    }
  }
}
