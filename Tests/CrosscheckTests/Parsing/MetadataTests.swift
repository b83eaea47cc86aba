import Testing

@testable import Crosscheck

@Suite struct MetadataTests {
  static let dates: [(text: String, iso: String?)] = [
    ("Published 18 November 2019", "2019-11-18"), ("November 18th, 2019", "2019-11-18"),
    ("Nov. 18, 2019 9:30 pm", "2019-11-18"), ("18. März 2020", "2020-03-18"),
    ("3 de abril de 2021", "2021-04-03"),
    ("2019-11-18T09:00:00.000-0500", "2019-11-18T09:00:00-05:00"), ("18.11.2019", "2019-11-18"),
    ("11/18/2019", "2019-11-18"), ("2020年3月4日", "2020-03-04"), ("20191118", "2019-11-18"),
    ("1573981200", "2019-11-17T09:00:00Z"), ("31 February 2020", nil), ("May 2020", nil),
    ("Room 12, 2020", nil),
  ]

  @Test(arguments: dates.indices)
  func readsDates(_ index: Int) {
    #expect(DateText.moment(in: Self.dates[index].text, monthFirst: true)?.iso == Self.dates[index].iso)
  }

  @Test func linkedDataMayBeBroken() {
    let json =
      "<!-- {\"@graph\": [{\"@type\":\"NewsArticle\",\"headline\":\"A\nB\",\"author\":[{\"name\":\"Jo\\u00e9\"},],}]} -->"
    let value = LinkedValue(lenient: Array(json.utf8)[...])
    #expect(value?["@graph"]?.elements.first?["headline"]?.text == "A\nB")
    #expect(value?["@graph"]?.elements.first?["author"]?.elements.first?["name"]?.text == "Joé")
  }

  @Test func theDayThatIsShownSettlesTheZone() {
    let page = """
      <meta property="article:published_time" content="2023-11-09T02:11:00Z"><h1>Two hurt in square</h1>
      <p>November 8, 2023</p><p>Two people were hurt in the square on Wednesday, police said in the evening.</p>
      """
    let article = HTMLArticle.article(id: "a", path: "a", source: Array(page.utf8)).article
    #expect(article.published?.day.iso == "2023-11-08")
    #expect(article.published?.universalMinute == Moment(iso: "2023-11-09T02:11:00Z")?.universalMinute)
  }

  @Test(arguments: [
    ("<span class=\"post-date\">30.01.2022 18:36</span>", "2022-01-30"),
    (
      "<p>Erstellt am: 30.01.2022 von Ada Stone, der seit vielen Jahren über den Hafen und seine Schiffe schreibt, über Lotsen und Leuchttürme, Fähren und Fischer, und der auch selbst ein kleines Boot besitzt.</p>",
      "2022-01-30"
    ),
    ("<link rel=canonical href=\"https://a.example/de/23-01-2022-wierer-darf\">", "2022-01-23"),
  ])
  func readsPlacesOfDates(_ part: String, _ day: String) {
    let page =
      "\(part)<h1>Two hurt in square</h1><p>Two people were hurt in the square, police said in the evening.</p>"
    let article = HTMLArticle.article(id: "a", path: "a", source: Array(page.utf8)).article
    #expect(article.published?.iso == day)
  }
}
