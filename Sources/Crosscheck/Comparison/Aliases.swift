/// Which names of a story mean the same person, organisation, place or ship.
///
/// Built of the names of all articles of a story: full name and surname, acronym and what it stands for, a
/// company with and without its legal form. Two bearers of one surname stay two.
public struct Aliases: Sendable {
  /// Somebody or something of the story, with all the ways it is called.
  public struct Bearer: Sendable {
    /// The fullest form of the name.
    public var text: String
    /// What bears the name.
    public var kind: Entity.Kind
    /// All the forms that were printed, in order of appearance.
    public var forms: [String]
    /// Offices and honorifics printed before the name, in lower case.
    public var titles: Set<String>
    /// Indices of the articles that name it.
    public var articles: Set<Int>
  }

  /// Everybody and everything named, in the order of first mention; an index here is a bearer's id.
  public let bearers: [Bearer]
  /// The bearer of each name: by article, then by the index of the entity.
  public let ids: [[Int]]

  /// The id of an entity's bearer.
  public func id(ofEntity entity: Int, inArticle article: Int) -> Int { ids[article][entity] }

  /// Groups the names of a story, given by article.
  public init(_ articles: [[Entity]]) {
    var grouping = NameGrouping(articles)
    grouping.group()
    var idByRoot: [Int: Int] = [:]
    var bearers: [Bearer] = []
    var ids: [[Int]] = []
    for (article, entities) in articles.enumerated() {
      var row: [Int] = []
      for (index, entity) in entities.enumerated() {
        let root = grouping.root(ofEntity: index, inArticle: article)
        let id: Int
        if let known = idByRoot[root] {
          id = known
        } else {
          id = bearers.count
          idByRoot[root] = id
          bearers.append(Bearer(text: entity.text, kind: entity.kind, forms: [], titles: [], articles: []))
        }
        bearers[id].add(entity, article: article)
        row.append(id)
      }
      ids.append(row)
    }
    self.bearers = bearers
    self.ids = ids
  }
}

extension Aliases.Bearer {
  fileprivate mutating func add(_ entity: Entity, article: Int) {
    articles.insert(article)
    if let title = entity.title { titles.insert(title) }
    if kind == .unknown { kind = entity.kind }
    guard !forms.contains(entity.text) else { return }
    forms.append(entity.text)
    if entity.text.utf8.count > text.utf8.count { text = entity.text }
  }
}
