/// Tells the line about its author that ends many articles.
enum AuthorNote {
  /// Whether a text says who its author is or how to reach them, and nothing else.
  static func isNote(_ text: String, on author: String?) -> Bool {
    guard text.utf8.count <= 500 else { return false }
    let words = Headline.words(text)
    if text.utf8.count <= 250, text.contains("@"), words.contains(where: { reach.contains($0) }) {
      return true
    }
    let authors = (author ?? "").split(separator: ",").map { Headline.words(String($0)) }
    // "Ada is a writer in Norfolk": who is called by the first name alone is no person of the news.
    if words.count > 3, words[1] == "is", authors.contains(where: { $0.count > 1 && $0[0] == words[0] }),
      words.prefix(12).contains(where: { callings.contains($0) })
    {
      return true
    }
    for name in authors where name.count > 1 {
      if words.starts(with: name), words.count > name.count, verbs.contains(words[name.count]) { return true }
    }
    if isBareCalling(words, text) { return true }
    if let verb = words.prefix(5).firstIndex(where: { beats.contains($0) }), verb > 1,
      isName(text, words: verb), words.count > verb + 1, subjects.contains(words[verb + 1])
    {
      return true
    }
    // A name of two to four words, what the person is, and a calling.
    guard let verb = words.prefix(5).firstIndex(of: "is"), verb > 1, isName(text, words: verb) else {
      return false
    }
    return words[verb...].prefix(12).contains { callings.contains($0) }
  }

  /// "Science writer at the Herald and gardener elsewhere": a calling and for whom, without a sentence.
  private static func isBareCalling(_ words: [String], _ text: String) -> Bool {
    guard text.utf8.count <= 120, text.utf8.last != 0x2E,
      let calling = words.prefix(4).firstIndex(where: { callings.contains($0) }), calling + 1 < words.count
    else { return false }
    return ["at", "for", "with", "covering", "based"].contains(words[calling + 1])
  }

  private static func isName(_ text: String, words count: Int) -> Bool {
    text.split(separator: " ").prefix(count).allSatisfy {
      $0.utf8.first.map { (0x41...0x5A).contains($0) || $0 >= 0xC3 } ?? false
    }
  }

  private static let reach: Set<String> = [
    "email", "contact", "reach", "reached", "twitter", "follow", "e", "tips",
  ]
  private static let verbs: Set<String> = [
    "is", "was", "writes", "covers", "has", "can", "reports", "contributed", "works", "joined",
  ]
  private static let beats: Set<String> = ["writes", "covers", "reports"]
  private static let subjects: Set<String> = [
    "about", "for", "on", "the", "local", "from", "politics", "business",
  ]
  private static let callings: Set<String> = [
    "writer", "reporter", "editor", "columnist", "correspondent", "contributor", "contributing", "freelancer",
    "freelance", "journalist", "blogger", "author", "intern", "producer", "curator",
  ]
}
