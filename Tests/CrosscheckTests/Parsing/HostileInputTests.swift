import Testing

@testable import Crosscheck

/// Files made to break readers, as files beside one that is sound: each is named, and the sound one is read.
@Suite(.timeLimit(.minutes(10))) struct HostileInputTests {
  private static let sound = "The harbour board met on Monday and agreed a plan of 14 berths."

  /// What is read of a folder in which a hostile file lies beside a sound one.
  private func read(
    _ bytes: [UInt8],
    as name: String
  ) async throws -> (hostile: Article?, sound: Article?, problems: [Problem]) {
    let folder = try NewsFolder()
    try folder.write(bytes, to: "story/\(name)")
    try folder.write(Array(Self.sound.utf8), to: "story/sound.txt")
    let found = await StoryReader(threads: 2).stories(at: [folder["story"]])
    let articles = found.stories.flatMap(\.articles)
    return (
      articles.first { $0.id != "sound" }, articles.first { $0.id == "sound" }, found.problems
    )
  }

  private func expectNamed(_ bytes: [UInt8], as name: String, _ message: String) async throws {
    let found = try await read(bytes, as: name)
    #expect(found.sound?.text.string == Self.sound)
    #expect(found.problems.contains { $0.message.contains(message) }, "\(found.problems)")
    #expect(found.problems.allSatisfy { $0.path.hasSuffix(name) })
  }

  private static let pdf = Array("%PDF-1.7\n%\u{E2}\u{E3}\n1 0 obj<</Type/Catalog>>".utf8)
  private static let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10, 0x4A, 0x46, 0x49, 0x46, 0x00]
  private static let page = Array("<p>The council met on Monday and agreed the plan for 12 bridges.</p>".utf8)

  @Test(arguments: ["a.html", "a.txt", "a.xml", "a.md"])
  func whatIsNoTextIsNamed(_ name: String) async throws {
    try await expectNamed(Self.pdf, as: name, "a PDF")
    try await expectNamed(Self.jpeg, as: name, "a JPEG picture")
    try await expectNamed([0x00, 0x01, 0x02, 0x41, 0x00, 0x00], as: name, "NUL")
  }

  @Test func truncatedAndDamagedGzipIsNamed() async throws {
    let packed = GzipWriter.packed(Self.page + Self.page)
    try await expectNamed(Array(packed.dropLast(12)), as: "a.html.gz", "ends too early")
    var damaged = packed
    damaged[packed.count - 6] ^= 0xFF
    try await expectNamed(damaged, as: "a.html.gz", "damaged")
  }

  @Test func gzipBombIsCutOff() async throws {
    // 80 MB of blanks in 80 KB.
    let bomb = GzipWriter.packed([UInt8](repeating: 0x20, count: 80 << 20))
    #expect(bomb.count < 1 << 18)
    try await expectNamed(bomb, as: "a.html.gz", "unpacks to more than 64 MB")
  }

  @Test(arguments: ["utf-8", "shift_jis", "x-no-such-charset", "utf-16"])
  func wrongCharsetIsReadAllTheSame(_ charset: String) async throws {
    let page =
      Array("<meta charset=\(charset)><p>Caf".utf8) + [0xE9]
      + Array(" owners met on Monday and agreed to pay 12 pounds.</p>".utf8)
    let found = try await read(page, as: "a.html")
    #expect(found.sound != nil)
    #expect(found.hostile?.text.string.contains("agreed to pay 12 pounds") == true)
    #expect(found.hostile.map { TextDecoding.isValidUTF8($0.text.bytes) } == true)
  }

  static let laughs: String = {
    var dtd = "<!DOCTYPE nitf [<!ENTITY a0 \"ha\">"
    for level in 1...12 {
      dtd += "<!ENTITY a\(level) \"" + String(repeating: "&a\(level - 1);", count: 10) + "\">"
    }
    return dtd + "]>"
  }()

  @Test func billionLaughsAreNotLaughed() async throws {
    let document =
      Self.laughs
      + "<nitf><body><body.content><p>The council met on Monday. &a12;</p></body.content></body></nitf>"
    let found = try await read(Array(document.utf8), as: "a.xml")
    #expect(found.sound != nil)
    #expect(found.hostile?.text.string == "The council met on Monday. &a12;")
    #expect(found.problems.contains { $0.message.contains("not expanded (&a12;)") })
  }

  @Test(arguments: [
    "<!ENTITY x SYSTEM \"file:///etc/passwd\">", "<!ENTITY x SYSTEM \"http://127.0.0.1:9/x\">",
    "<!ENTITY % p SYSTEM \"file:///etc/passwd\"> %p; <!ENTITY x \"y\">",
  ])
  func nothingOutsideIsLoaded(_ declaration: String) async throws {
    let document =
      "<!DOCTYPE nitf SYSTEM \"file:///etc/hostname\" [\(declaration)]>"
      + "<nitf><body><body.content><p>The council met. &x;</p></body.content></body></nitf>"
    let found = try await read(Array(document.utf8), as: "a.xml")
    #expect(found.hostile?.text.string == "The council met. &x;")
    #expect(!found.problems.isEmpty)
  }

  @Test func valuesFromADTDAreNotMultiplied() {
    let value = String(repeating: "x", count: 1 << 20)
    let document =
      "<!DOCTYPE nitf [<!ATTLIST p class CDATA \"\(value)\">]><nitf><body><body.content>"
      + String(repeating: "<p>a</p>", count: 20_000) + "</body.content></body></nitf>"
    let tree = XMLTreeBuilder.outcome(of: Array(document.utf8)).document
    #expect(tree.pool.count < 1 << 20)
  }

  @Test func deepXMLIsCutAndNamed() async throws {
    let deep =
      "<nitf><body><body.content><p>The council met on Monday.</p>" + String(repeating: "<b>", count: 100_000)
    try await expectNamed(Array(deep.utf8), as: "a.xml", "not well-formed")
  }

  @Test func manyAttributesOfXMLAreCutAndNamed() async throws {
    let attributes = (0..<200_000).map { "a\($0)=\"1\" " }.joined()
    let document =
      "<nitf><body><body.content><p \(attributes)>The council met on Monday.</p></body.content></body></nitf>"
    try await expectNamed(Array(document.utf8), as: "a.xml", "attributes")
  }

  @Test func aHundredMegabytesOfTextAreRefused() async throws {
    let text = [UInt8](repeating: 0x61, count: 100 << 20)
    try await expectNamed(text, as: "a.txt", "more than 64 MB")
    try await expectNamed(text, as: "a.html", "more than 64 MB")
  }

  @Test func twentyMegabytesOfTextAreCutAndNamed() async throws {
    let text = Array("The council met.\n".utf8) + [UInt8](repeating: 0x61, count: 20 << 20)
    try await expectNamed(text, as: "a.txt", "first 16 MB")
    let isLinear = LinearTime.holds(at: 1 << 20) {
      _ = PlainTextParser(id: "a", path: "a", isMarkdown: false).article(in: Array(text.prefix($0)))
    }
    #expect(isLinear)
  }

  @Test func aDeviceWithoutEndIsRefused() {
    let found = ArticleReader.articles(in: ArticleFile(path: "/dev/zero"))
    #expect(found.articles.isEmpty)
    #expect(found.problems.count == 1)
  }
}
