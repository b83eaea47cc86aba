/// The elements of NITF and NewsML-G2, the formats of news agencies, that say something of an article.
enum NewsElement: String, Sendable {
  // NewsML-G2: a message of items, and what an item says of itself, of its content, and the content.
  case newsMessage, newsItem, itemMeta, contentMeta, contentSet, inlineXML, inlineData, remoteContent
  case packageItem, conceptItem, knowledgeItem, planningItem, catalogItem
  case versionCreated, firstCreated, pubStatus, provider, edNote, signal
  case headline, by, creator, infoSource, creditline, language, name
  // NITF: the document's own data, head, text and foot.
  case nitf, docdata, pubdata, correction, hedline, hl1, hl2, byline, byttl, distributor, abstract, note
  case location, media, tagline, credit
  case dateIssue = "date.issue"
  case dateRelease = "date.release"
  case copyright = "doc.copyright"
  case editorialMessage = "ed-msg"
  case updateKey = "du-key"
  case revisionHistory = "revision-history"
  case bodyHead = "body.head"
  case bodyContent = "body.content"
  case bodyEnd = "body.end"
  case storyDate = "story.date"
  case mediaCaption = "media-caption"
  case mediaProducer = "media-producer"
  case mediaMetadata = "media-metadata"
  case newsTable = "nitf-table"
  case newsTableMetadata = "nitf-table-metadata"
  case footnote = "fn"
  case longQuotation = "bq"
  case block
  case numerator = "frac-num"
  case denominator = "frac-den"
  case separator = "frac-sep"
  // Both.
  case title, dateline
  /// The root of a page that stands within an item.
  case html

  /// The namespace of NewsML-G2.
  static let newsMLNamespace = "http://iptc.org/std/nar/2006-10-01/"
  /// The namespace of NITF, which most documents leave out.
  static let nitfNamespace = "http://iptc.org/std/NITF/2006-10-18/"
  /// The namespace of XHTML.
  static let xhtmlNamespace = "http://www.w3.org/1999/xhtml"

  /// How the element is laid out, in terms of the page's elements.
  var layout: HTMLTag {
    switch self {
    case .hl1, .headline: .h1
    case .hl2: .h2
    case .longQuotation: .blockquote
    case .media: .figure
    case .mediaCaption, .mediaProducer: .figcaption
    case .note, .footnote: .aside
    case .abstract, .byline, .dateline, .distributor, .by, .creditline, .edNote, .block, .bodyHead,
      .bodyContent,
      .bodyEnd, .hedline, .tagline, .contentSet, .contentMeta, .itemMeta, .newsItem, .nitf, .inlineXML,
      .newsTable, .docdata, .credit, .html:
      .div
    case .inlineData: .pre
    case .mediaMetadata, .newsTableMetadata: .meta
    case .title: .title
    default: .other
    }
  }
}
