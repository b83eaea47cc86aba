/// The outlets that are known, and which of them an article is by.
struct OutletBook: Sendable {
  let outlets: [Outlet]
  /// The folder that the outlets' file patterns are relative to.
  let root: String

  /// Gives an article its outlet's name and, to times without one, its zone.
  ///
  /// What the article calls its outlet goes before the file that it stands in.
  func complete(_ article: inout Article) {
    guard !outlets.isEmpty, let outlet = outlet(of: article) else { return }
    article.outlet = outlet.name
    guard let zone = outlet.timeZone else { return }
    article.published = article.published.map(zone.completing)
    article.modified = article.modified.map(zone.completing)
  }

  private func outlet(of article: Article) -> Outlet? {
    if let name = article.outlet, let outlet = outlets.first(where: { $0.isCalled(name) }) { return outlet }
    let path = FolderPath.relative(article.path, to: root)
    return outlets.first { PathPattern.mean($0.files, file: path) }
  }
}
