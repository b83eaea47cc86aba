/// Games won and lost so far, which rise as often as they fall: `2-8 in their last ten`, `a 9-14 start`.
extension Document {
  private static let behind: [StaticString] = [
    "start", "record", "mark", "overall", "away", "home", "finish", "slump", "campaign",
  ]

  /// Whether what stands around a pair makes it a record of games.
  func isRecord(_ pair: ScorePair, at index: Int) -> Bool {
    if Self.behind.contains(where: { word($0, at: pair.end) }) { return true }
    if word("of", at: index - 1), word("mark", at: index - 2) || word("record", at: index - 2) { return true }
    if word("this", at: pair.end) || word("last", at: pair.end), word("season", at: pair.end + 1) {
      return true
    }
    if word("at", at: pair.end), word("home", at: pair.end + 1) { return true }
    // "The Bears dropped to 9-12.", where the sentence speaks of games.
    if word("to", at: index - 1), isOne(of: Self.coming, at: index - 2), isObjectless(pair.end) {
      let sentence = sentences[sentenceIndex(ofToken: index)]
      return sentence.near(index).contains { tokens[$0].is(.scoreWord) && $0 != index - 2 }
    }
    if word("on", at: pair.end), word("the", at: pair.end + 1), word("road", at: pair.end + 2) { return true }
    // "They host the Lions, 4-9, on Sunday.": a team's name in the plural.
    if mark(.comma, at: index - 1), mark(.comma, at: pair.end), word("the", at: index - 3),
      isPluralNoun(index - 2), tokens[index - 2].shape.contains(.capitalised)
    {
      return true
    }
    if word("in", at: pair.end), isOwn(pair.end + 1), isNear(pair.end + 2) { return true }
    // "122-147 in three-plus seasons"
    if word("in", at: pair.end), let number = number(at: pair.end + 1),
      let noun = countedNoun(at: bound(after: number.tokens.upperBound)?.end ?? number.tokens.upperBound)
    {
      return word("seasons", at: noun.head) || word("games", at: noun.head) || word("starts", at: noun.head)
        || word("meetings", at: noun.head)
    }
    // "(10-5, 4-4 away)": one behind the other.
    return mark(.comma, at: index - 1) && token(index - 2)?.form == .digits
      && mark(.openBracket, at: index - 5)
      && (mark(.hyphen, at: index - 3) || mark(.dash, at: index - 3))
  }

  private static let coming: WordSet = [
    "fell", "fall", "falls", "dropped", "drop", "drops", "improved", "improve", "improves", "slipped",
    "slips", "moved", "move", "moves", "went", "climbed", "rose", "sank", "falling", "dropping",
    "improving",
  ]

  private func isOwn(_ index: Int) -> Bool {
    word("their", at: index) || word("its", at: index) || word("his", at: index) || word("her", at: index)
      || word("the", at: index)
  }

  private func isNear(_ index: Int) -> Bool {
    word("last", at: index) || word("first", at: index) || word("past", at: index)
      || word("conference", at: index) || word("division", at: index)
  }
}

enum ScoreWords {
  static let entries: [Lexicon.Entry] = Lexicon.words(
    """
    win wins won winning beat beats beaten beating defeat defeats defeated defeating lose loses lost losing draw draws
    drew drawn score scores scored scoring goal goals vote votes voted voting rule ruled ruling rulings lead leads led
    victory victories tie tied match game final semifinal quarterfinal set sets split decision majority margin edged
    thrashed hammered crushed downed trounced trailed trailing ahead behind overcame swept routed upset verdict
    unanimous opinion motion motions amendment loss triumph triumphed playoff playoffs series cup league
    """,
    .scoreWord
  )
}
