import Testing

@testable import Crosscheck

/// Times of whole texts: what the article's date, the dateline and the dates around decide.
@Suite struct TimeTests {
  private static let dateless = """
    MUSCAT, Nov 12 (Gulf Wire) - Talks opened on Wednesday. They resume in May. He arrived today; yesterday he was ill.
    """

  private static func values(_ text: String, published: String? = nil) -> [String] {
    let facts = Extraction.facts(
      in: Document(Array(text.utf8)),
      published: published.flatMap { Moment(iso: $0) }
    )
    return facts.compactMap { fact in
      guard case .time = fact.value else { return nil }
      return ValueText.text(of: fact.value)
    }
  }

  @Test func inventsNothingWithoutADate() {
    #expect(
      Self.values(Self.dateless)
        == ["XXXX-11-12", "XXXX-WXX-3", "XXXX-05", "XXXX-11-12", "XXXX-11-11"]
    )
    #expect(
      Self.values("He left last week, two years ago and at 9 a.m. on Friday.")
        == ["XXXX-WXX", "XXXX", "XXXX-WXX-5T09:00"]
    )
  }

  @Test func takesTheDatelineForTheDay() {
    let text = "MUSCAT, Nov 12 - Talks opened on Tuesday and go on today."
    #expect(
      Self.values(text, published: "2025-11-13T02:00:00Z") == ["2025-11-12", "2025-11-11", "2025-11-12"]
    )
  }

  @Test func takesADateLineForTheDayWhereNoneIsKnown() {
    #expect(
      Self.values("Mine closes\nWednesday, July 28, 2004\nThe mine shut on Tuesday.") == [
        "2004-07-28", "2004-07-27",
      ]
    )
  }

  /// Lines of nothing but a date, a clock time and words of posting; the mine shut on the day before.
  @Test(arguments: [
    "9 Mar 2011", "Posted: 03/09/11, 6:15 PM EST |", "Last updated at 08:40 on Wednesday, 9 March 2011",
    "on Mar 9 2011, 5:17p", "9:52 AM, WED 9 MAR 2011", "Gulf Wire, Mar 9, 2011/03:00 pm",
    "PUBLISHED: 14:10 GMT, 9 March 2011 | UPDATED: 05:35 GMT, 10 March 2011",
  ])
  func takesALineOfPostingForTheDay(_ line: String) {
    let values = Self.values("Mine closes\n\(line)\nThe mine was shut yesterday.")
    #expect(values.last == "2011-03-08")
  }

  @Test(arguments: [
    "Vote Set for Wednesday, March 9, 2011", "Mine shut on 11/10/2013", "It shut by 9 March 2011, union says",
  ])
  func takesNoHeadlineForTheDay(_ line: String) {
    let values = Self.values("\(line)\nThe mine was shut yesterday.")
    #expect(values.last == "XXXX-XX-XX")
  }

  @Test func goesOnWithTheDayOfTheEventAndNotOfItsTelling() {
    #expect(
      Self.values(
        "Shells fell on Monday, officials said Tuesday. They fell again at 6 p.m.",
        published: "2025-10-24"
      ) == ["2025-10-20", "2025-10-21", "2025-10-20T18:00"]
    )
  }

  /// The past verb of the time itself tells its year however far back; another past verb near by does not.
  @Test(arguments: [
    ("He left in May.", "2023-05"), ("In April, the firm reached a settlement.", "2023-04"),
    ("On April 2, the plant burned down.", "2023-04-02"), ("The shop opened April 1.", "2023-04-01"),
    ("He has been held since April.", ">=2023-04"), ("She was hired in May.", "2023-05"),
    ("He said he would decide by May.", "<=2024-05"), ("The board set a meeting in May.", "2024-05"),
    ("They did not exclude a cut on 18 April.", "2024-04-18"), ("She fixed July 8 for it.", "2024-07-08"),
    ("The islanders have ringed 19 April.", "2024-04-19"), ("It is expected to open in April.", "2024-04"),
    ("In May, four drones bought for the work will arrive.", "2024-05"),
    ("He goes to jail when he's sentenced May 7.", "2024-05-07"),
  ])
  func tellsTheYearByTheVerb(_ text: String, _ value: String) {
    #expect(Self.values(text, published: "2024-03-12") == [value])
  }

  @Test func marksWhatIsImplied() throws {
    let document = Document(Array("It shut on Tuesday, 5 May, at 9 a.m., and for the year.".utf8))
    let facts = Extraction.facts(in: document, published: Moment(iso: "2025-10-24"))
    let implied = facts.map { fact -> Set<Timex.Part> in
      guard case .time(let timex) = fact.value else { return [] }
      return timex.implied
    }
    #expect(implied.contains([.year]))
    #expect(implied.contains([.year, .month, .week, .day]))
  }

  @Test func tellsTheStretchOfATime() throws {
    let document = Document(Array("It was sold in the third quarter of 2005.".utf8))
    let facts = Extraction.facts(in: document, published: nil)
    let timex = try #require(
      facts.lazy.compactMap { fact -> Timex? in
        guard case .time(let timex) = fact.value else { return nil }
        return timex
      }.first
    )
    #expect(timex.start == Moment(iso: "2005-07-01") && timex.end == Moment(iso: "2005-10-01"))
  }

  /// Texts that tempt a reader of times to look far ahead or back; each must be read in time that grows with its length.
  @Test(arguments: [
    "Monday ", "1/1/", "since since ", "from 1 to ", "the last ", "a year ", "two years and ", "May 3 to ",
    "12:", "24 ",
    "late in the ", "Tuesday, ", "'82 ", "third last week of ", "between ", "9 a.m. on ", "1990-",
    "half an hour and ",
  ])
  func readsLongTextsInLinearTime(_ unit: String) {
    func seconds(_ count: Int) -> Double {
      let bytes = Array(String(repeating: unit, count: count).utf8)
      let time = ContinuousClock().measure {
        _ = Extraction.facts(in: Document(bytes), published: Moment(iso: "2025-10-24"))
      }
      return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    }
    let short = seconds(100)
    let long = seconds(800)
    #expect(long < max(short, 0.05) * 24, "\(unit): \(short) s for 100, \(long) s for 800")
  }
}
