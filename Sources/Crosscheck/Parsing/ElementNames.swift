/// What class, id and other names say of an element's part in the page.
///
/// Names are read word by word (`article-body`, `articleBody` and `article__body` are `article` and `body`), so that
/// "content-advice" holds no "ad" and "main-footer-article" is no footer only for the letters in it.
struct ElementNames: OptionSet, Sendable {
  let rawValue: UInt32

  /// The article's text itself: `article-body`, `entry-content`, `storytext`.
  static let body = ElementNames(rawValue: 1 << 0)
  /// The article with its head: `article`, `story`, `post`.
  static let article = ElementNames(rawValue: 1 << 1)
  /// The main part of the page: `content`, `main`.
  static let content = ElementNames(rawValue: 1 << 2)
  static let navigation = ElementNames(rawValue: 1 << 3)
  static let related = ElementNames(rawValue: 1 << 4)
  static let sharing = ElementNames(rawValue: 1 << 5)
  static let subscription = ElementNames(rawValue: 1 << 6)
  static let comments = ElementNames(rawValue: 1 << 7)
  static let advertising = ElementNames(rawValue: 1 << 8)
  static let legal = ElementNames(rawValue: 1 << 9)
  static let byline = ElementNames(rawValue: 1 << 10)
  static let media = ElementNames(rawValue: 1 << 11)
  static let aside = ElementNames(rawValue: 1 << 12)
  static let hidden = ElementNames(rawValue: 1 << 13)
  static let tags = ElementNames(rawValue: 1 << 14)
  static let headline = ElementNames(rawValue: 1 << 15)
  static let gallery = ElementNames(rawValue: 1 << 17)
  static let summary = ElementNames(rawValue: 1 << 16)

  /// Names of which each says that the element is not the article's text.
  static let furniture: ElementNames = [
    .navigation, .related, .sharing, .subscription, .comments, .advertising, .legal, .byline, .media, .aside,
    .tags,
  ]

  /// The names of an element of a page.
  static func names(of node: Int, in document: HTMLDocument) -> ElementNames {
    var names: ElementNames = []
    for index in document.nodes[node].range {
      let attribute = document.attributes[Int(index)]
      switch attribute.name {
      case .class, .id, .component, .testID, .testid, .hook, .module, .block, .dataType:
        let bytes = document.pool[Int(attribute.value.lowerBound)..<Int(attribute.value.upperBound)]
        for token in bytes.split(whereSeparator: { $0 <= 0x20 }) where token.count < 80 {
          names.formUnion(read(token))
        }
      default: break
      }
    }
    return names
  }

  /// Whether a short inline element is meant for screen readers or for nobody.
  static func isForScreenReaders(_ node: Int, in document: HTMLDocument) -> Bool {
    if isStyledAway(node, in: document) { return true }
    guard let value = document.value(.class, of: node) else { return false }
    return value.split(whereSeparator: { $0 <= 0x20 }).contains {
      screenReaderClasses.contains(String(decoding: $0, as: UTF8.self))
    }
  }

  /// Whether an element's own attributes hide it.
  static func isStyledAway(_ node: Int, in document: HTMLDocument) -> Bool {
    if document.value(.hidden, of: node) != nil { return true }
    guard let style = document.value(.style, of: node) else { return false }
    let text = style.filter { $0 > 0x20 }.map { $0 | 0x20 }
    return contains(text, "display:none") || contains(text, "visibility:hidden")
  }

  private static func contains(_ text: [UInt8], _ wanted: StaticString) -> Bool {
    wanted.withUTF8Buffer { wanted in
      guard text.count >= wanted.count else { return false }
      return (0...text.count - wanted.count).contains { start in
        text[start..<start + wanted.count].elementsEqual(wanted)
      }
    }
  }

  /// One class or id: what its words say together.
  private static func read(_ token: ArraySlice<UInt8>) -> ElementNames {
    var names: ElementNames = []
    var previous: Word?
    var isState = false
    var isEmbed = false
    var wordHash = Word.seed
    var length = 0
    var isCamel = false
    func finish(_ names: inout ElementNames) {
      guard length > 0 else { return }
      let word = Word(hash: wordHash)
      // Hashed names such as `AdDsWC` are full of short words that mean nothing.
      let isAccident = length < 3 && isCamel
      if Self.states.contains(word), previous == nil { isState = true }
      if Self.embeds.contains(word) { isEmbed = true }
      if !isAccident, let meaning = Self.words[word] { names.formUnion(meaning) }
      if let previous, let meaning = Self.pairs[Word(hash: previous.hash &* 31 &+ word.hash)] {
        names.formUnion(meaning)
      }
      previous = word
      wordHash = Word.seed
      length = 0
    }
    var lastWasLower = false
    for byte in token {
      let isUpper = (0x41...0x5A).contains(byte)
      let isLower = (0x61...0x7A).contains(byte)
      if !isUpper && !isLower {
        finish(&names)
        isCamel = false
        lastWasLower = false
        continue
      }
      if isUpper && lastWasLower {
        isCamel = true
        finish(&names)
      }
      wordHash = Word.adding(byte | 0x20, to: wordHash)
      length += 1
      lastWasLower = isLower
    }
    finish(&names)
    // `has-sidebar`, `with-comments`, `no-ads` speak of what stands beside or within.
    if isState { return [] }
    // An embedded post is quoted, not shared.
    if isEmbed { names.subtract(.sharing) }
    // `article-body-related` is related; only clean names name the body.
    if !names.isDisjoint(with: furniture) { names.subtract([.body, .article, .content]) }
    return names
  }

  private static let screenReaderClasses: Set<String> = [
    "sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "screenreader", "u-visually-hidden",
    "sr-text", "a11y-hidden", "hidden-accessible", "off-screen", "offscreen",
  ]
}

/// A word of a name, by its hash: names of elements are many, and none is worth a string.
private struct Word: Hashable {
  let hash: UInt64
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
  init(hash: UInt64) { self.hash = hash }
  init(_ word: Substring) { hash = word.utf8.reduce(Word.seed) { Word.adding($1, to: $0) } }
}

extension ElementNames {
  private static let states: Set<Word> = Set(
    ["has", "with", "no", "without", "is", "show", "hide", "enable", "enabled", "supports", "js", "can"].map {
      Word($0)
    }
  )

  private static let embeds: Set<Word> = Set(["embed", "embeds", "embedded", "tweet", "tweets"].map { Word($0) })

  private static let words: [Word: ElementNames] = table([
    (
      .body,
      "articlebody storybody articletext storytext postbody bodytext articlecontent bodycopy storycontent newsbody newstext postcontent entrycontent maintext fulltext newscontent richtext"
    ),
    (.article, "article story post entry artikel noticia articulo hentry newsarticle blogpost"),
    (.content, "content main maincontent contents contenido conteudo inhalt container body"),
    (
      .navigation,
      "nav navbar navigation menu menus breadcrumb breadcrumbs pagination pager sitemap toolbar topbar masthead subnav navi paging pagenav paginator"
    ),
    (
      .related,
      "related relateds relatedposts relatedarticles relatedcontent recommended recommendation recommendations recirc recirculation readnext promoted trending popular mostread mostpopular outbrain taboola revcontent mgid zergnet nativo sponsored upnext yarpp similar alsoread seealso morefrom morestories teaser teasers relacionadas relacionados relacionado correlati correlate moreon crosslink crosslinks promo promos promobox inlinerelated interlink"
    ),
    (
      .sharing,
      "share shares sharing sharebar sharebox sharetools social socials socialmedia socialshare sharedaddy addthis addtoany sharethis follow followus a2a shareaholic sociales"
    ),
    (
      .subscription,
      "newsletter newsletters subscribe subscription subscriptions signup signin login register registration donate donation donations mailchimp optin marketing cta"
    ),
    (
      .comments,
      "comment comments commentlist respond disqus livefyre discussion replies commentaires kommentare comentarios coral viafoura spotim talkback"
    ),
    (
      .advertising,
      "ad ads adv advert adverts advertisement advertisements advertising adsense adslot adunit adbox adwrapper adcontainer dfp gpt sponsor sponsors dianomi werbung anzeige publicidad pubblicita adsbygoogle commercial teads adblock admanager"
    ),
    (.legal, "cookie cookies privacy consent gdpr ccpa copyright disclaimer legal onetrust"),
    (
      .byline,
      "byline bylines author authors autor autore authorbox authorbio bio timestamp pubdate datetime postmeta entrymeta articlemeta kicker eyebrow credit credits contributor contributors writer meta posted published metadata"
    ),
    (
      .media,
      "caption captions wpcaption lightbox player videoplayer figcaption photocredit jwplayer brightcove"
    ),
    (
      .aside,
      "sidebar sidebars aside rail rightrail rightbar rightcol widget widgets footer foot bottombar modal popup popover overlay tooltip dropdown drawer toolbox tools flyout lightbox infobox factbox poll quiz interstitial print printonly siteheader colophon notification toast alert alerts ticker breaking"
    ),
    (
      .tags,
      "tags tag taglist tagcloud keywords topics topic categories category hashtags taglinks etiquetas labels"
    ),
    (.headline, "headline title titel heading hed"),
    (
      .summary,
      "standfirst summary subtitle subheadline subheading subhead subhed dek deck excerpt strapline abstract intro description sottotitolo untertitel chapo entradilla"
    ),
  ])

  private static let pairs: [Word: ElementNames] = {
    var pairs: [Word: ElementNames] = [:]
    for holder in "article story post entry news blog node artikel noticia rich hentry".split(separator: " ") {
      for held in "body content text contents copy".split(separator: " ") { pairs[pair(holder, held)] = .body }
    }
    for holder in "content body".split(separator: " ") {
      for held in "body text copy".split(separator: " ") { pairs[pair(holder, held)] = .body }
    }
    for (meaning, list) in [
      (
        ElementNames.related,
        "more from,most read,most popular,also like,up next,next article,see also,read next,you may,more stories,more news,more on,latest news,top stories,editors picks,in brief,keep reading,read also,other news,more articles,other articles,latest stories,latest posts,recent posts,story list,article list,post list,more like,must read,dont miss"
      ),
      (.navigation, "skip link,skip to,back to"),
      (.subscription, "sign up,log in,sign in,email signup,support us,call to"),
      (.advertising, "ad slot,google ad"),
      (
        .aside,
        "side bar,right rail,right column,site footer,site header,page header,page footer,global header,main header,fact box,info box,pull quote,top bar"
      ),
      (
        .byline,
        "post meta,entry meta,article meta,post info,article info,story meta,publish date,published date,post date,article date,last updated,read time,reading time,about author"
      ),
      (
        .media,
        "image caption,photo caption,media caption,wp caption,photo credit,image credit,video player"
      ),
      (.legal, "terms of,privacy policy"),
      (.summary, "sub title,sub headline,sub heading"),
    ] {
      for phrase in list.split(separator: ",") {
        let words = phrase.split(separator: " ")
        if words.count == 2 { pairs[pair(words[0], words[1])] = meaning }
      }
    }
    return pairs
  }()

  private static func pair(_ first: Substring, _ second: Substring) -> Word {
    Word(hash: Word(first).hash &* 31 &+ Word(second).hash)
  }

  private static func table(_ rows: [(ElementNames, Substring)]) -> [Word: ElementNames] {
    var table: [Word: ElementNames] = [:]
    for (meaning, list) in rows {
      for word in list.split(separator: " ") { table[Word(word), default: []].formUnion(meaning) }
    }
    return table
  }
}
