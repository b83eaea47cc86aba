/// What a name begins with where its end tells which one it is: Mount, Lake, Alto de.
enum HeadsOfNames {
  /// The words before those that tell one from another; nil where the name has no such beginning.
  static func head(of name: [String]) -> [String]? {
    if name.count > 2, particles.contains(name[1]), !sorts.contains(name[0]) { return Array(name.prefix(2)) }
    guard name.count > 1, sorts.contains(name[0]) else { return nil }
    let end = name.count > 2 && particles.contains(name[1]) ? 2 : 1
    return Array(name.prefix(end))
  }

  private static let particles: Set<String> = [
    "de", "del", "della", "di", "da", "do", "du", "des", "dos", "d",
  ]

  private static let sorts: Set<String> = [
    "mount", "mt", "lake", "cape", "loch", "lough", "fort", "camp", "glen", "ben", "point", "isle", "hotel",
    "villa",
    "monte", "mont", "col", "alto", "pic", "piz", "pico", "cerro", "sierra", "lago", "lac", "rio", "puerto",
    "passo",
    "playa", "isla", "ile",
  ]
}
