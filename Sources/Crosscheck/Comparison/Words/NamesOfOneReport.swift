/// Two names of one report that may be of one person: Drew Brees and Drew Breese, Lenny and Lennie Rose.
///
/// Brothers, opponents and namesakes have such names too: they are named together, told to be related, or each called by a
/// surname of his own later.
extension NameComparison {
  /// Whether nothing says that two names, which differ in one word, are of two people.
  func isOnePerson(_ left: NameSpellings.Spelling, _ right: NameSpellings.Spelling) -> Bool {
    guard left.kind == .person, right.kind == .person, left.core.count == 2, right.core.count == 2,
      left.reports.count == 1 || right.reports.count == 1, !haveOneSentence(left, right),
      !tellsOfKin(left), !tellsOfKin(right)
    else { return false }
    let (mine, theirs) = (left.core[1], right.core[1])
    if mine == theirs { return WordSlip.haveOneSound(left.core[0], right.core[0]) }
    return left.core[0] == right.core[0] && Lexicon.standard.isGivenNameOfOneSpelling(left.core[0])
      && min(mine.utf8.count, theirs.utf8.count) > 3 && mine.first == theirs.first
      && !WordSlip.isInflection(mine, theirs) && EditDistance.between(mine, theirs, limit: 1) != nil
      && !(isPrintedBare(mine) && isPrintedBare(theirs))
  }

  /// Whether two people are named side by side.
  private func haveOneSentence(_ left: NameSpellings.Spelling, _ right: NameSpellings.Spelling) -> Bool {
    left.places.contains { mine in
      let sentence = sentence(of: mine)
      return right.places.contains { $0.text == mine.text && sentence.contains($0.tokens.lowerBound) }
    }
  }

  /// Whether a name stands where somebody's family is told of, or a man of the same name.
  private func tellsOfKin(_ name: NameSpellings.Spelling) -> Bool {
    name.places.contains { place in
      let document = names.texts[place.text].document
      return sentence(of: place).contains { document.isOne(of: Self.kin, at: $0) }
    }
  }

  private static let kin: WordSet = [
    "son", "sons", "daughter", "daughters", "father", "mother", "brother", "brothers", "sister", "sisters",
    "twin", "twins", "cousin", "cousins", "nephew", "niece", "uncle", "aunt", "wife", "husband", "namesake",
    "relation", "related", "grandson", "grandfather",
  ]

  private func sentence(of place: NameSpellings.Place) -> Range<Int> {
    let document = names.texts[place.text].document
    return document.sentences[document.sentenceIndex(ofToken: place.tokens.lowerBound)].tokens
  }

  private func isPrintedBare(_ surname: String) -> Bool { names.all.contains { $0.name.words == [surname] } }

  /// Whether a name in the plural tells of several people, or of what somebody stands for: eleven Harry Kanes.
  func arePlural(
    _ words: [String],
    _ left: NameSpellings.Spelling,
    _ right: NameSpellings.Spelling
  ) -> Bool {
    guard left.kind == .person || right.kind == .person, words.count == 2,
      words[0] + "s" == words[1] || words[1] + "s" == words[0]
    else { return false }
    return (left.places + right.places).contains { place in
      let document = names.texts[place.text].document
      let before = place.tokens.lowerBound - 1
      return document.is(.determiner, at: before) || document.is(.unitNumber, at: before)
        || document.word("of", at: place.tokens.upperBound) || document.word("the", at: before)
    }
  }
}
