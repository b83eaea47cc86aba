@testable import Crosscheck

/// Articles that try to break the page that shows them whole: markup, scripts, marks that turn text round, control
/// characters, a word and a headline of a megabyte, ten thousand claims.
enum HostileStory {
  static let story = Story(id: "\"><script>alert('id')</script>", articles: articles)

  private static let megabyte = String(repeating: "Ω", count: 500_000)

  private static let articles: [Article] = {
    let attack =
      "</p></div></details></main><script>alert('text')</script><style>*{display:none}</style>"
      + "<img src=x onerror=alert('img')> <a href=\"javascript:alert('link')\">link</a> --> ]]> &lt;b&gt; \u{202E}txet\u{202C} \u{0}\u{1B}[2J"
    var first = Article(
      id: "a\"onmouseover=\"alert(1)",
      path: "hostile/</code><script>alert('path')</script>.txt",
      text: MappedText(
        "The fire in the mill killed 14 people on Monday. \(attack)\n\n\(megabyte)\n\nPolice said the fire in the mill cost $3 million. \(attack) \(megabyte) and the mill employed 212 people, the owner said."
      )
    )
    first.outlet = "<b>Bold</b> \u{2067}Outlet"
    first.title = MappedText("Mill fire kills 14 people </title><script>alert('title')</script> \(megabyte)")
    first.author = "\(megabyte)"
    first.url = "javascript:alert('url')"
    first.language = "en\" onload=\"alert('lang')"
    var second = Article(
      id: "b",
      path: "hostile/b.txt",
      text: MappedText(
        "The fire in the mill killed 17 people on Monday. \(attack)\nPolice said the fire in the mill cost $5 million.\n"
          + (1...2000).map { "Figure \($0) was \($0) tonnes." }.joined(separator: " ")
      )
    )
    second.outlet = "Plain"
    return [first, second]
  }()
}
