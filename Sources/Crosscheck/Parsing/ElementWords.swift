/// A word of a name, by its hash: names of elements are many, and none is worth a string.
struct ElementWord: Hashable {
  let hash: UInt64
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
  init(hash: UInt64) { self.hash = hash }
  init(_ word: Substring) { hash = word.utf8.reduce(ElementWord.seed) { ElementWord.adding($1, to: $0) } }
}

extension ElementNames {
  static let states: Set<ElementWord> = Set(
    ["has", "with", "no", "without", "is", "show", "hide", "enable", "enabled", "supports", "js", "can"].map {
      ElementWord($0)
    }
  )

  static let embeds: Set<ElementWord> = Set(
    ["embed", "embeds", "embedded", "tweet", "tweets", "disclaimer", "disclosure"].map { ElementWord($0) }
  )

  static let words: [ElementWord: ElementNames] = table([
    (
      .body,
      """
      articlebody storybody articletext storytext postbody bodytext articlecontent bodycopy
      storycontent newsbody newstext postcontent entrycontent maintext fulltext newscontent
      richtext
      """
    ),
    (.article, "article story post entry artikel noticia articulo hentry newsarticle blogpost"),
    (.content, "content main maincontent contents contenido conteudo inhalt container body"),
    (
      .navigation,
      """
      nav navbar navigation menu menus breadcrumb breadcrumbs pagination pager sitemap toolbar
      topbar masthead subnav navi paging pagenav paginator
      """
    ),
    (
      .related,
      """
      related relateds relatedposts relatedarticles relatedcontent recommended recommendation
      recommendations recirc recirculation readnext promoted trending popular mostread mostpopular
      outbrain taboola revcontent mgid zergnet nativo sponsored upnext yarpp similar alsoread
      seealso morefrom morestories teaser teasers relacionadas relacionados relacionado correlati
      correlate moreon crosslink crosslinks promo promos promobox inlinerelated interlink
      """
    ),
    (
      .sharing,
      """
      share shares sharing sharebar sharebox sharetools social socials socialmedia socialshare
      sharedaddy addthis addtoany sharethis follow followus a2a shareaholic sociales
      """
    ),
    (
      .subscription,
      """
      newsletter newsletters subscribe subscription subscriptions signup signin login register
      registration donate donation donations mailchimp optin marketing cta
      """
    ),
    (
      .comments,
      """
      comment comments commentlist respond disqus livefyre discussion replies commentaires
      kommentare comentarios coral viafoura spotim talkback
      """
    ),
    (
      .advertising,
      """
      ad ads adv advert adverts advertisement advertisements advertising adsense adslot adunit
      adbox adwrapper adcontainer dfp gpt sponsor sponsors dianomi werbung anzeige publicidad
      pubblicita adsbygoogle commercial teads adblock admanager
      """
    ),
    (.legal, "cookie cookies privacy consent gdpr ccpa copyright legal onetrust"),
    (
      .byline,
      """
      byline bylines author authors autor autore authorbox authorbio bio timestamp pubdate
      datetime postmeta entrymeta articlemeta kicker eyebrow credit credits contributor
      contributors writer meta posted published metadata
      """
    ),
    (
      .media,
      """
      caption captions wpcaption lightbox player videoplayer figcaption photocredit jwplayer
      brightcove
      """
    ),
    (
      .aside,
      """
      sidebar sidebars aside rail rightrail rightbar rightcol widget widgets footer foot bottombar
      modal popup popover overlay tooltip dropdown drawer toolbox tools flyout lightbox infobox
      factbox poll quiz interstitial print printonly siteheader colophon notification toast alert
      alerts ticker breaking
      """
    ),
    (
      .tags,
      """
      tags tag taglist tagcloud keywords topics topic categories category hashtags taglinks
      etiquetas labels
      """
    ),
    (.headline, "headline title titel heading hed"),
    (
      .summary,
      """
      standfirst summary subtitle subheadline subheading subhead subhed dek deck excerpt strapline
      abstract intro description sottotitolo untertitel chapo entradilla
      """
    ),
  ])

  static let pairs: [ElementWord: ElementNames] = {
    var pairs: [ElementWord: ElementNames] = [:]
    for holder in "article story post entry news blog node artikel noticia rich hentry".split(separator: " ")
    {
      for held in "body content text contents copy".split(separator: " ") {
        pairs[pair(holder, held)] = .body
      }
    }
    for holder in "content body".split(separator: " ") {
      for held in "body text copy".split(separator: " ") { pairs[pair(holder, held)] = .body }
    }
    for (meaning, list) in [
      (
        ElementNames.related,
        """
        more from,most read,most popular,also like,up next,next article,see also,read next
        you may,more stories,more news,more on,latest news,top stories,editors picks,in brief
        keep reading,read also,other news,more articles,other articles,latest stories
        latest posts,recent posts,story list,article list,post list,more like,must read,dont miss
        """
      ),
      (.navigation, "skip link,skip to,back to"),
      (.subscription, "sign up,log in,sign in,email signup,support us,call to"),
      (.advertising, "ad slot,google ad"),
      (
        .aside,
        """
        side bar,right rail,right column,site footer,site header,page header,page footer
        global header,main header,fact box,info box,pull quote,top bar
        """
      ),
      (
        .byline,
        """
        post meta,entry meta,article meta,post info,article info,story meta,publish date
        published date,post date,article date,last updated,read time,reading time,about author
        """
      ),
      (
        .media,
        """
        image caption,photo caption,media caption,wp caption,photo credit,image credit
        video player
        """
      ),
      (.legal, "terms of,privacy policy"),
      (.summary, "sub title,sub headline,sub heading"),
    ] {
      for phrase in list.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
        let words = phrase.split(separator: " ")
        if words.count == 2 { pairs[pair(words[0], words[1])] = meaning }
      }
    }
    return pairs
  }()

  private static func pair(_ first: Substring, _ second: Substring) -> ElementWord {
    ElementWord(hash: ElementWord(first).hash &* 31 &+ ElementWord(second).hash)
  }

  private static func table(_ rows: [(ElementNames, Substring)]) -> [ElementWord: ElementNames] {
    var table: [ElementWord: ElementNames] = [:]
    for (meaning, list) in rows {
      for word in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        table[ElementWord(word), default: []].formUnion(meaning)
      }
    }
    return table
  }
}
