/// The names and words under which pages tell their dates.
extension PublicationDate {
  static let publishedNames: [String] = [
    "article:published_time", "article:published", "og:article:published_time", "og:published_time",
    "datepublished", "date_published", "date-published", "publish_date", "publish-date", "publishdate",
    "published_time", "published_at", "published-date", "publication_date", "publication-date", "pubdate",
    "article_date_original", "article.published", "article.created", "originalpublicationdate",
    "parsely-pub-date",
    "sailthru.date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "rnews:datepublished",
    "dc.date.issued", "dcterms.issued", "dc.date.created", "dcterms.created", "dc.date", "dcterms.date",
    "citation_publication_date", "citation_date", "prism.publicationdate", "vr:published_time",
    "iso-8601-publish-date",
    "video:release_date", "og:pubdate", "og:release_date", "shareaholic:article_published_time", "bt:pubdate",
    "ptime", "displaydate", "date", "created", "created_at", "datecreated", "timestamp", "time", "doc_date",
    "content_create_date", "gentime", "weibo:article:create_at", "release_date",
  ]

  static let modifiedNames: [String] = [
    "article:modified_time", "og:updated_time", "article:modified", "datemodified", "dateupdated",
    "last-modified",
    "lastmod", "lastmodified", "modified", "dc.date.modified", "dcterms.modified", "article:updated_time",
    "updated_time",
    "revised",
  ]

  static let dateNames: Set<String> = [
    "date", "datum", "fecha", "data", "dato", "pubdate", "published", "posted", "timestamp", "datetime",
    "publicationdate", "publishdate", "postdate", "dateline", "created",
  ]

  static let labels: [[UInt8]] = [
    "published", "posted on", "posted:", "publication date", "date:", "created on", "erschienen am",
    "erstellt am", "veröffentlicht", "publié le", "publicado", "pubblicato", "gepubliceerd", "opublikowano",
    "publicerad", "julkaistu", "опубликовано", "datum:",
  ].map { Array($0.utf8) }
}
