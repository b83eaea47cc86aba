import Testing

@testable import Crosscheck

@Suite struct DatelineTests {
  private static let report = "Officials of both sides sat down again on Saturday to save a truce."

  @Test(arguments: [
    ("KUALA LUMPUR, Oct 24 (Bernama) -- ", "KUALA LUMPUR", "Oct 24", "Bernama"),
    ("LONDON — ", "LONDON", nil, nil),
    ("MESA, Ariz. - ", "MESA, Ariz.", nil, nil),
    ("WASHINGTON (AP) — ", "WASHINGTON", nil, "AP"),
    ("ST. LOUIS, Mo., Oct. 24, 2025 (Wire) - ", "ST. LOUIS, Mo.", "Oct. 24, 2025", "Wire"),
    ("WASHINGTON/LONDON, 24 October (Reuters) - ", "WASHINGTON/LONDON", "24 October", "Reuters"),
    ("Beijing, Oct. 24 (Xinhua) -- ", "Beijing", "Oct. 24", "Xinhua"),
    ("Oct 24 (Reuters) - ", "", "Oct 24", "Reuters"),
    ("(Reuters) - ", "", nil, "Reuters"),
    ("NEW DELHI: ", "NEW DELHI", nil, nil),
    ("SÃO PAULO, Brazil – ", "SÃO PAULO, Brazil", nil, nil),
    ("SAN JOSE, Calif., Oct. 24, 2025 /PRNewswire/ -- ", "SAN JOSE, Calif.", "Oct. 24, 2025", "PRNewswire"),
  ])
  func reads(_ line: String, _ place: String, _ date: String?, _ agency: String?) throws {
    let text = MappedText(line + Self.report)
    let dateline = try #require(Dateline(in: text.bytes))
    #expect(text.string(in: dateline.range) == line)
    #expect(dateline.place.map(text.string) ?? "" == place)
    #expect(dateline.date.map(text.string) == date)
    #expect(dateline.agency.map(text.string) == agency)
  }

  @Test(arguments: [
    "Talks resumed - ", "BREAKING: ", "EXCLUSIVE - ", "SYDNEY-based ", "The US (and others) - ", "",
    "In Oct 24 - ",
    "UNITED NATIONS officials said on Friday — ",
  ])
  func ignores(_ line: String) {
    #expect(Dateline(in: Array((line + Self.report).utf8)) == nil)
  }

  @Test func standsBehindHeadlineAndByline() throws {
    let text = MappedText("Truce holds\n\nBy Jane Doe\n\nGENEVA, May 12 - \(Self.report)\n")
    let dateline = try #require(Dateline(in: text.bytes))
    #expect(dateline.place.map(text.string) == "GENEVA")
  }
}

@Suite struct CopiedHeadTests {
  private func read(_ text: String) -> Article {
    PlainTextParser(id: "a", path: "a.txt").article(in: Array(text.utf8)).article
  }

  @Test func readsWhatStandsAboveCopiedText() {
    let article = read(
      "Truce holds\n\nBy Jane Doe and John Roe in Geneva\nPublished: Friday, 24 October 2025 at 10:30\n"
        + "Last updated Oct. 25, 2025\n\nThe truce of May held on Friday, officials said.\n"
    )
    #expect(article.author == "Jane Doe and John Roe")
    #expect(article.published?.iso == "2025-10-24")
    #expect(article.modified?.iso == "2025-10-25")
  }

  @Test func takesDateOfDatelineThatSaysTheYear() {
    let report = "Officials of both sides sat down again on Saturday to save a truce."
    #expect(read("GENEVA, May 12, 2025 (Wire) - \(report)").published?.iso == "2025-05-12")
    #expect(read("GENEVA, May 12 (Wire) - \(report)").published == nil)
    #expect(read("GENEVA, Feb 30, 2025 (Wire) - \(report)").published == nil)
  }

  @Test func leavesFrontMatterAndReportAlone() {
    let article = read(
      "---\nauthor: Ann Poe\npublished: 2025-10-20\n---\nBy Jane Doe\nPublished: 24 October 2025\nText of the report."
    )
    #expect(article.author == "Ann Poe")
    #expect(article.published?.iso == "2025-10-20")
    #expect(
      read("The law was published on 24 October 2025 and took effect at once, officials said.").published
        == nil
    )
  }
}

@Suite struct FurnitureTests {
  @Test(arguments: [
    "5 min read", "12 comments", "Share this article", "By Jane Doe", "By JANE DOE and John Roe in Oslo",
    "Comments (7)",
    "Read more: Twelve die in valley fire", "Related: Nine hurt in crash", "Advertisement", "1.2K shares",
    "Published: 24 October 2025", "Updated 3 hours ago", "Last updated on Friday at 10:30",
    "© 2025 Harbour Wire",
    "Executive Summary", "Why This Matters", "Who Thinks What?", "Don’t miss: ten pictures",
    "Sign up for our newsletter.",
  ])
  func findsLine(_ line: String) {
    let text = "Headline of the day\n\(line)\nTwelve people died in the fire on Friday, police said.\n"
    let found = Furniture.ranges(in: Array(text.utf8)).map { MappedText(text).string(in: $0) }
    #expect(found == [line])
  }

  @Test(arguments: [
    "Updated figures show that 12 people died.", "By Tuesday the fire was out",
    "Twelve comments were read out in court.",
    "5 minutes later the bridge fell", "More than 200 people marched.", "Related charges were dropped.",
    "Share prices fell 3 percent", "Published figures differ", "Print sales fell by a tenth", "By 2030",
  ])
  func leavesSentence(_ line: String) {
    #expect(Furniture.ranges(in: Array("A line before.\n\(line)\nA line behind.\n".utf8)).isEmpty)
  }
}
