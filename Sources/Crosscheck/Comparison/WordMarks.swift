/// What a word beside a figure says of it, whatever the sentence is about: that it is expected, an average, a rise.
///
/// Looked up once for each word of a story, since every claim asks it of all words around it.
struct WordMarks: OptionSet, Sendable {
  let rawValue: UInt32

  // Words by their stems.
  static let forecast = WordMarks(rawValue: 1 << 0)
  static let earlier = WordMarks(rawValue: 1 << 1)
  /// A score on its way.
  static let play = WordMarks(rawValue: 1 << 2)
  static let average = WordMarks(rawValue: 1 << 3)
  static let rise = WordMarks(rawValue: 1 << 4)
  static let fall = WordMarks(rawValue: 1 << 5)
  /// It is of those who vote.
  static let vote = WordMarks(rawValue: 1 << 14)
  /// It is a word of `Traits.groups`.
  static let trait = WordMarks(rawValue: 1 << 6)

  // Words as they are spelt.
  /// 'the first two films', 'the last three days'.
  static let pickedByPlace = WordMarks(rawValue: 1 << 7)
  static let counting = WordMarks(rawValue: 1 << 8)
  static let doer = WordMarks(rawValue: 1 << 9)
  static let offset = WordMarks(rawValue: 1 << 10)
  static let goneBefore = WordMarks(rawValue: 1 << 11)
  static let remainder = WordMarks(rawValue: 1 << 12)
  /// 'by 4,100', 'up 30'.
  static let changeBefore = WordMarks(rawValue: 1 << 15)
  /// '600 fewer'.
  static let changeBehind = WordMarks(rawValue: 1 << 16)
  static let each = WordMarks(rawValue: 1 << 17)
  /// It tells that a day has been changed.
  static let moved = WordMarks(rawValue: 1 << 19)
  /// Its concept is that of the phrase that it begins.
  static let beginsPhrase = WordMarks(rawValue: 1 << 18)
  /// It tells when a report was put out.
  static let stamp = WordMarks(rawValue: 1 << 13)

  /// The marks of a word by its spelling in lower case and by its stem.
  static func of(spelling: Concept, stem: Concept) -> WordMarks {
    (bySpelling.value(of: spelling.hash) ?? []).union(byStem.value(of: stem.hash) ?? [])
  }

  private static let byStem = table(
    [
      (
        .forecast,
        "expect expected forecast predict project projected likely target aim hope odds prospect warn fear"
      ),
      (.earlier, "previous earlier compare compared before than former formerly"),
      (.play, "lead led trail stretch cut pull tie quarter halftime remain left"),
      (.average, "average mean typical median"),
      (
        .rise,
        """
        rise rose risen increase up higher more grow grew grown growth climb climbed gain jump jumped soar leap leapt \
        surge swell longer raise raised dearer costlier pricier
        """
      ),
      (
        .fall,
        """
        fall fell fallen decrease down lower fewer less drop decline slip slid slide shrink shrank dip plunge tumble \
        slump shorter cut reduce ease cheaper
        """
      ),
      (.vote, "vote jury juror judge court council board assembly parliament senate committee"),
      (.trait, Traits.groups.flatMap(\.traits).flatMap(\.words).map { "\($0)" }.joined(separator: " ")),
    ],
    by: { Stem.of($0) }
  )

  private static let bySpelling = table(
    [
      (.pickedByPlace, "first last next top final opening"),
      (.counting, "including counting excluding include includes and"),
      (
        .doer,
        """
        attacker attackers gunman gunmen shooter shooters bomber bombers assailant killer perpetrator himself herself
        """
      ),
      (.offset, "ago before after earlier later prior from into ahead behind adrift"),
      (.changeBefore, "by up down"),
      (.changeBehind, "more fewer less higher lower"),
      (.each, "each apiece either"),
      (.goneBefore, "earlier previous prior past preceding"),
      (
        .moved,
        "postponed rescheduled rearranged deferred adjourned originally instead"
      ),
      (.remainder, "other others more another additional further remaining"),
      (.stamp, "posted published updated modified created last first filed edited uploaded"),
    ],
    by: { Array($0.utf8) }
  )

  private static func table(_ words: [(WordMarks, String)], by letters: (String) -> [UInt8])
    -> TableByHash<WordMarks>
  {
    var table = TableByHash<WordMarks>()
    for (mark, list) in words {
      for word in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        let key = Concept(stem: letters(String(word))).hash
        if let known = table.number(of: key) {
          table.replace(known, by: table.values[known].union(mark))
        } else {
          table.add(key, mark)
        }
      }
    }
    return table
  }
}
