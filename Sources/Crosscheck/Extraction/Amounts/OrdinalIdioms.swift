/// Ordinals that are said of no series: `first lady`, `second hand`, `eleventh hour`.
enum OrdinalIdioms {
  /// What follows the ordinal, by its number; the first word, then the second where it takes two.
  static let words: [Int: [[StaticString]]] = [
    1: [
      ["lady"], ["ladies"], ["aid"], ["hand"], ["time"], ["class"], ["family"], ["name"], ["ever"],
      ["glance"],
      ["sight"], ["thing"], ["responder"], ["responders"], ["minister"], ["person"], ["degree"],
      ["of", "all"],
      ["and", "foremost"], ["come"], ["names"], ["things"], ["impression"], ["impressions"], ["instance"],
    ],
    2: [
      ["hand"], ["thoughts"], ["thought"], ["nature"], ["class"], ["guess"], ["fiddle"], ["wind"],
      ["to", "none"],
      ["in", "command"], ["language"], ["home"], ["degree"], ["world"], ["opinion"], ["string"], ["chance"],
    ],
    3: [["party"], ["parties"], ["world"], ["degree"], ["way"], ["person"], ["reich"], ["sector"]],
    4: [["estate"], ["wall"]],
    5: [["column"]],
    6: [["sense"]],
    7: [["heaven"]],
    11: [["hour"]],
  ]
}

extension Document {
  /// Whether an ordinal with what follows is an idiom.
  func isIdiom(_ ordinal: OrdinalReading) -> Bool {
    guard let idioms = OrdinalIdioms.words[ordinal.value] else { return false }
    var next = ordinal.tokens.upperBound
    if mark(.hyphen, at: next) { next += 1 }
    return idioms.contains { words in
      words.indices.allSatisfy { word(words[$0], at: next + $0) }
    }
  }
}
