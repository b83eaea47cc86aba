/// The points of the compass, and the words for them: north, northern, south-eastern, northbound.
enum Compass {
  /// Going round from the north, each with its degrees.
  private static let points: [(noun: StaticString, adjective: StaticString, angle: Int)] = [
    ("north", "northern", 0), ("northeast", "northeastern", 45),
    ("east", "eastern", 90), ("southeast", "southeastern", 135),
    ("south", "southern", 180), ("southwest", "southwestern", 225),
    ("west", "western", 270), ("northwest", "northwestern", 315),
  ]

  /// North, east, south and west.
  static let cardinals = points.filter { $0.angle % 90 == 0 }.map { $0.noun }
  static let nouns = points.map { $0.noun }
  static let adjectives = points.map { $0.adjective }
  /// Which way somebody goes, or which lanes of a road are meant.
  static let ways: [StaticString] = ["northbound", "eastbound", "southbound", "westbound"]

  private static let angles = points.reduce(into: [String: Int]()) { $0["\($1.adjective)"] = $1.angle }

  /// The part that a word names, written in one word; nil for other words.
  static func part(_ word: String) -> String? {
    let plain = word.filter { $0 != "-" }
    return plain == "central" || angles[plain] != nil ? plain : nil
  }

  /// The side that a word names, north as well as northern.
  static func side(_ word: String) -> String? {
    angles[word] != nil ? word : angles[word + "ern"] != nil ? word + "ern" : nil
  }

  /// Whether two parts lie on opposite sides: north and south, north and southwest.
  static func areOpposite(_ left: String, _ right: String) -> Bool {
    guard let mine = angles[left], let theirs = angles[right] else { return false }
    let turn = abs(mine - theirs) % 360
    return min(turn, 360 - turn) >= 135
  }

  /// Whether two parts do not touch each other: neighbours are a matter of words.
  static func areApart(_ left: String, _ right: String) -> Bool {
    guard left != right else { return false }
    guard let mine = angles[left], let theirs = angles[right] else { return true }
    let turn = abs(mine - theirs) % 360
    return min(turn, 360 - turn) >= 90
  }
}
