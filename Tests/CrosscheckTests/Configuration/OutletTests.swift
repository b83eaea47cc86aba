import Testing

@testable import Crosscheck

@Suite struct OutletTests {
  @Test(arguments: [
    ("Europe/London", "2025-10-25T23:30", "2025-10-25T23:30:00+01:00"),
    ("Europe/London", "2025-10-26T12:00", "2025-10-26T12:00:00Z"),
    ("America/New_York", "2025-03-09T01:59", "2025-03-09T01:59:00-05:00"),
    ("America/New_York", "2025-03-09T03:00", "2025-03-09T03:00:00-04:00"),
    ("Asia/Kathmandu", "2026-06-01T08:00", "2026-06-01T08:00:00+05:45"),
    ("Australia/Lord_Howe", "2040-01-15T08:00", "2040-01-15T08:00:00+11:00"),
    ("Europe/London", "1941-07-01T12:00", "1941-07-01T12:00:00+02:00"),
    ("UTC", "2026-06-01T08:00", "2026-06-01T08:00:00Z"),
    ("Europe/London", "2025-07-01", "2025-07-01"),
    ("Europe/London", "2025-07-01T09:00+03:00", "2025-07-01T09:00:00+03:00"),
  ])
  func completesTimes(_ zone: String, _ time: String, _ expected: String) throws {
    let zone = try #require(ZoneName(zone))
    #expect(zone.completing(try #require(Moment(iso: time))).iso == expected)
  }

  @Test func knowsItsNamesAndFiles() throws {
    let files = try [#require(PathPattern("wire/*.txt"))]
    let book = OutletBook(
      outlets: [
        Outlet(name: "Harbour Wire", aliases: ["HW", "Harbour W*"], timeZone: ZoneName("Europe/London")),
        Outlet(name: "Second Wire", files: files, timeZone: ZoneName("America/New_York")),
      ],
      root: "/desk"
    )
    func outlet(_ name: String?, _ path: String) -> String {
      var article = Article(id: "a", path: path, text: MappedText("Words."))
      article.outlet = name
      article.published = Moment(iso: "2025-07-01T09:00")
      book.complete(&article)
      return "\(article.outlet ?? "nobody") \(article.published?.iso ?? "")"
    }
    #expect(outlet("hw", "/x/a.txt") == "Harbour Wire 2025-07-01T09:00:00+01:00")
    #expect(outlet("Harbour Wires", "/x/a.txt") == "Harbour Wire 2025-07-01T09:00:00+01:00")
    #expect(outlet(nil, "/desk/wire/a.txt") == "Second Wire 2025-07-01T09:00:00-04:00")
    #expect(outlet("Harbour Wire", "/desk/wire/a.txt") == "Harbour Wire 2025-07-01T09:00:00+01:00")
    #expect(outlet("Other", "/desk/a.txt") == "Other 2025-07-01T09:00:00")
  }
}
