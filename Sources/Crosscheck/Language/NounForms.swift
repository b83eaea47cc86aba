/// The singular of nouns, by rule and by the irregular ones of everyday news.
enum NounForms {
  /// The singular of a noun in lower case; the word itself where it is none or is singular already.
  static func singular(of noun: String) -> String {
    if let known = irregular[noun] { return known }
    let bytes = Array(noun.utf8)
    guard bytes.count > 3, bytes.last == 0x73 else { return noun }
    let before = bytes[bytes.count - 2]
    if before == 0x73 || before == 0x75 || before == 0x69 { return noun }
    if noun.hasSuffix("ies"), bytes.count > 4 { return noun.dropLast(3) + "y" }
    for ending in ["sses", "xes", "ches", "shes", "zzes"] where noun.hasSuffix(ending) {
      return String(noun.dropLast(2))
    }
    return String(noun.dropLast())
  }

  /// A noun and all words of which it is the singular.
  static func forms(of noun: String) -> [String] {
    var forms = [noun, noun + "s", noun + "es"] + irregular.filter { $0.value == noun }.keys
    if noun.hasSuffix("y") { forms.append(noun.dropLast() + "ies") }
    return forms
  }

  private static let irregular: [String: String] = [
    "men": "man", "women": "woman", "children": "child", "people": "person", "feet": "foot", "teeth": "tooth",
    "mice": "mouse", "geese": "goose", "lives": "life", "wives": "wife", "knives": "knife", "wolves": "wolf",
    "halves": "half", "thieves": "thief", "leaves": "leaf", "shelves": "shelf", "policemen": "policeman",
    "firemen": "fireman", "crewmen": "crewman", "fishermen": "fisherman", "gunmen": "gunman",
    "crises": "crisis",
    "analyses": "analysis", "criteria": "criterion", "phenomena": "phenomenon", "heroes": "hero",
    "potatoes": "potato", "tomatoes": "tomato", "volcanoes": "volcano", "tornadoes": "tornado",
    "echoes": "echo",
    "news": "news", "series": "series", "species": "species", "headquarters": "headquarters",
    "politics": "politics",
    "economics": "economics", "shoes": "shoe", "movies": "movie", "cookies": "cookie", "calories": "calorie",
    "buses": "bus", "gases": "gas", "viruses": "virus", "bonuses": "bonus", "campuses": "campus",
    "goods": "goods",
  ]
}
