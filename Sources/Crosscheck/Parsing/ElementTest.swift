/// An element as the tests see it.
struct PageElement {
  let document: HTMLDocument
  let page: PageText
  let node: Int
  let names: ElementNames
  /// The share of the page's prose that stands within.
  let share: Double
  /// Whether the page's headline or the article's named body stands within: then it is no furniture.
  let holdsArticle: Bool

  var tag: HTMLTag { document.nodes[node].tag }

  /// How many blocks of prose stand within.
  var proseBlocks: Int { page.blocks(in: node).count { page.blocks[$0].isProse } }

  /// Whether the element's names say one of several things.
  func isNamed(_ meanings: ElementNames) -> Bool { !names.isDisjoint(with: meanings) }

  /// Whether most of the text is several links.
  var isListOfLinks: Bool {
    var bytes = 0
    var linkBytes = 0
    var links = 0
    for block in page.blocks(in: node) {
      bytes += page.blocks[block].text.count
      linkBytes += page.blocks[block].linkBytes
      links += page.blocks[block].links
    }
    return links > 2 && linkBytes * 10 > bytes * 7
  }
}

/// A test that an element must pass to be part of the article.
struct ElementTest: Sendable {
  /// What is left out, in words for `--why`.
  let name: String
  /// Whether the element is left out.
  let drops: @Sendable (PageElement) -> Bool

  /// Tests that no page is known to mislead, made before all others.
  static let certain: [ElementTest] = [
    ElementTest(name: "comments") { element in
      element.isNamed(.comments) && element.tag.isBlock && !element.holdsArticle
    },
    ElementTest(name: "caption") { element in
      switch element.tag {
      case .figure, .figcaption, .caption: element.share < 0.2
      default: false
      }
    },
    ElementTest(name: "list of links") { element in
      switch element.tag {
      case .ul, .ol, .div, .section, .table, .dl: element.share < 0.1 && element.isListOfLinks
      default: false
      }
    },
  ]

  /// Tests of what elements are called; undone where they leave almost nothing of a page.
  static let likely: [ElementTest] = [
    ElementTest(name: "hidden") { element in
      guard
        ElementNames.isStyledAway(element.node, in: element.document)
          || element.document.value(.ariaHidden, of: element.node)?.elementsEqual("true".utf8) == true
      else { return false }
      // Some pages hide all of themselves, or the part for subscribers, until a script has run.
      return element.share < 0.5 && (element.proseBlocks < 3 || element.isNamed(.furniture))
    },
    ElementTest(name: "page furniture by role") { element in
      guard element.share < 0.3, let role = element.document.string(.role, of: element.node) else {
        return false
      }
      return [
        "navigation", "complementary", "contentinfo", "banner", "search", "dialog", "alertdialog", "menu",
        "menubar",
        "toolbar", "tooltip", "tablist",
      ].contains(role)
    },
    ElementTest(name: "page furniture by element") { element in
      switch element.tag {
      case .nav, .dialog, .menu: element.share < 0.3
      case .footer: element.share < 0.3
      // ASP.NET wraps whole pages in a form, and asides have held whole articles.
      case .aside, .form: element.share < 0.3 && !element.holdsArticle
      case .header: element.share < 0.1
      case .address: element.share < 0.1
      default: false
      }
    },
    ElementTest(name: "page furniture by name") { element in
      switch element.tag {
      case .body, .html, .article, .main, .h1, .tr, .tbody: return false
      // A paragraph's own name counts only where it says what the paragraph is.
      case .p, .h2, .h3, .h4, .h5, .h6, .li, .td, .blockquote:
        return element.isNamed([.byline, .media, .sharing, .tags, .related, .subscription])
      default: break
      }
      guard element.isNamed(.furniture), !element.isNamed(.body) else { return false }
      if element.isNamed([.related, .aside, .navigation, .legal, .subscription]) {
        return element.share < 0.2 && !element.holdsArticle
      }
      // Names that are given to parts of the article as well: what holds some paragraphs is not left out for them.
      return element.proseBlocks < 3 && element.share < 0.2 && !element.holdsArticle
    },
  ]
}
