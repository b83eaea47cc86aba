/// The singular of nouns, by rule and by the irregular ones of everyday news.
enum NounForms {
  /// The singular of a noun in lower case; the word itself where it is none or is singular already.
  static func singular(of noun: String) -> String {
    if filter.admits(noun), let known = irregular[noun] { return known }
    let end = LastLetters(noun)
    guard end.are("s"), noun.utf8.count > 3, !end.are("ss"), !end.are("us"), !end.are("is") else {
      return noun
    }
    if end.are("ies"), noun.utf8.count > 4 { return noun.dropLast(3) + "y" }
    if end.are("sses") || end.are("xes") || end.are("ches") || end.are("shes") || end.are("zzes") {
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

  /// Tells of most nouns that they are regular.
  private static let filter = WordFilter(irregular.keys)

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
