/// Who `it` or `she` is before a verb of speech, where the sentence itself tells.
extension AttributionReader {
  /// `the indictment is long, and it says`: what is written says something, where the sentence names it.
  func paper(before pronoun: Int, in sentence: Sentence) -> String? {
    guard document.word("it", at: pronoun) else { return nil }
    let near = max(sentence.tokens.lowerBound, pronoun - 30)..<pronoun
    return near.last { document.isOne(of: Self.papers, at: $0) && marks.passage(at: $0) == nil }
      .map { document.plainText($0..<$0 + 1) }
  }

  private static let papers: WordSet = [
    "indictment", "lawsuit", "complaint", "affidavit", "filing", "petition", "report", "study", "survey",
    "statement", "letter", "ruling", "memo", "article", "review", "audit", "document", "website",
  ]

  /// `The firm employs 300 people in Kent, where it says`: a body that the sentence is about.
  func body(before pronoun: Int, in sentence: Sentence) -> String? {
    guard document.word("it", at: pronoun), pronoun - sentence.tokens.lowerBound < 40,
      let noun = (sentence.tokens.lowerBound..<min(pronoun, sentence.tokens.lowerBound + 5)).first(where: {
        document.isOne(of: Self.bodies, at: $0)
      }), document.is(.determiner, at: sentence.tokens.lowerBound)
    else { return nil }
    return document.plainText(noun..<noun + 1)
  }

  private static let bodies: WordSet = [
    "company", "firm", "bank", "union", "ministry", "agency", "airline", "retailer", "council", "charity",
    "government", "club", "group", "university", "regulator", "department", "army", "hospital", "maker",
  ]

  /// `Tams told a pastor she apologizes`: whom nobody knows for a man or a woman, and who speaks in the sentence.
  func spokenBefore(_ pronoun: Int, _ found: ArraySlice<Attribution>) -> String? {
    guard document.word("he", at: pronoun) || document.word("she", at: pronoun),
      let last = found.last, !last.isTrailing, last.isPerson(in: entities)
    else { return nil }
    return last.speaker
  }
}
