/// Words with the form of a verb that are a noun or an adjective where they stand.
extension VerbGroupReader {
  /// `a government building, two shops`, `the council meeting`: a noun behind the noun that tells of it.
  func isThing(_ index: Int) -> Bool {
    guard document.isOne(of: Self.things, at: index), let before = document.token(index - 1),
      before.form == .word, !before.is(.stopword), !isAdverb(index - 1), !before.is(.placePreposition),
      !before.ends(in: "s", of: document.bytes), let next = document.token(index + 1)
    else { return false }
    // 'the firm building two shops', 'the army landing the troops'
    guard next.number < 0, !next.is(.determiner), !next.is(.indefiniteArticle) else { return false }
    let opener = document.token(index - 2)
    return opener?.is(.determiner) == true || opener?.is(.indefiniteArticle) == true
      || opener?.is(.possessive) == true || before.is(.possessive)
  }

  private static let things: WordSet = [
    "building", "meeting", "hearing", "wedding", "ruling", "briefing", "painting", "funding", "housing",
    "clothing", "filing", "stabbing", "ceiling", "railing", "dwelling",
  ]

  /// `the most widely used browser`, `a badly burned man`: how far, behind an article.
  func isDegree(before index: Int) -> Bool {
    guard isAdverb(index - 1), let next = document.token(index + 1), next.form == .word, !next.is(.stopword),
      !next.is(.placePreposition), !next.is(.timePreposition), !next.is(.conjunction), next.number < 0
    else { return false }
    let degree =
      document.word("most", at: index - 2) || document.word("more", at: index - 2)
        || document.word("least", at: index - 2) ? index - 3 : index - 2
    return document.is(.determiner, at: degree) || document.is(.indefiniteArticle, at: degree)
      || document.is(.possessive, at: degree)
  }

  /// `the company plans to cut 300 jobs`: a verb spelt like a plural, before another.
  func leadsToInfinitive(_ verb: Int, at index: Int) -> Bool {
    guard Self.planning.contains(verb), document.word("to", at: index + 1),
      form(index + 2)?.form == .base, let subject = document.token(index - 1), subject.form == .word,
      !subject.is(.stopword), !subject.is(.possessive)
    else { return false }
    return subject.shape.contains(.capitalised) && !subject.is(.demonym)
      || document.is(.determiner, at: index - 2) || document.is(.indefiniteArticle, at: index - 2)
  }

  private static let planning = VerbSet("plan hope aim vow promise pledge need offer claim want seek")

  /// Nouns that end as adverbs do.
  static let nounsInLY: WordSet = [
    "family", "assembly", "monopoly", "anomaly", "jelly", "belly", "butterfly", "homily", "duopoly",
  ]
}
