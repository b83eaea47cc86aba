/// Ages that a sentence tells of its subject: "Keel is 29 and has two sons", "The man who died was 72", "The couple, each 66, …".
///
/// *Why it matters*: the second time somebody's age is told it mostly goes without `aged` and without `years`.
enum AgesOfSubjects {
  private static let rule = "age-of-subject"

  static let examples: [Example] = [
    .reads("Anna Keel fell. Keel was 29 and had two sons.", "29", as: "29 year"),
    .reads("Anna Keel was banned. Keel is 29. She may appeal.", "29", as: "29 year"),
    .reads("Anna Keel was found. Keel, who lived alone, was 81, police said.", "81", as: "81 year"),
    .reads("Ida, the elder of the two, is 37.", "37", as: "37 year"),
    .reads("She's 74 and she stayed calm.", "74", as: "74 year"),
    .reads("Jock Keel, who was born in 1960 and is 64, cut the ribbon.", "64", as: "64 year"),
    .reads("The man who died was 72, police said.", "72", as: "72 year"),
    .reads("The dead, a couple from Lorn, were both 69.", "69", as: "69 year"),
    .reads("The couple, each 66, had come to swim.", "66", as: "66 year"),
    .reads("The average age of the players is 74.", "74", as: "74 year"),
    .reads("The left-hander, 22, faced 201 balls.", "22", as: "22 year"),
    .reads("The tenant of the flat, 47, burned both hands.", "47", as: "47 year"),
    .ignores("Anna Keel won. Keel was 29 seconds ahead."),
    .ignores("Anna Keel led. Keel was 12 and Rey 14 under par."),
    .ignores("Anna Keel batted. Keel was 41 and had hit six fours at tea."),
    .ignores("Tom Reid shot well. Reid was 69, under par."),
    .ignores("The scores of the players were both 69."),
    .ignores("Lorn was 29. Carvale was 31."),
    .ignores("Crude was 74 and Brent was 77."),
    .ignores("The scores were both 69."),
    .ignores("She's 74 miles from home."),
    .ignores("The average wage is 74."),
    .ignores("Keel was 29."),
    .ignores("The winners, 22, were given cups."),
    .ignores("The bus that burned was 72."),
  ]

  /// A bare number as an age, where its sentence tells it of somebody.
  static func completed(_ amount: Amount, _ tokens: Range<Int>, in document: Document) -> BareNumbers.Meaning?
  {
    guard amount.unit == nil, amount.modifier == nil, let age = amount.low, age == amount.high, age >= 10,
      age <= 110, age == age.rounded()
    else { return nil }
    let place = Place(document: document, start: tokens.lowerBound, end: tokens.upperBound, age: age)
    guard place.isPredicate || place.isOfTwo || place.isAverage || place.isAside else { return nil }
    return (.age, .amount(Amount(age, unit: "year")), rule)
  }

  /// A number where it stands.
  private struct Place {
    let document: Document
    let start: Int
    let end: Int
    let age: Double

    /// The verb before the number, past `now` and `only`.
    private var verb: Int {
      document.isOne(of: AgesOfSubjects.softening, at: start - 1) ? start - 2 : start - 1
    }

    /// `Keel was 29 and had`, `She's 74.`, `The man who died was 72`, `born in 1960 and is 64`.
    var isPredicate: Bool {
      guard endsSentencePart else { return false }
      let subject = verb - 1
      if document.is(.possessive, at: verb) {
        return document.word("he", at: subject) || document.word("she", at: subject)
      }
      guard document.word("is", at: verb) || document.word("was", at: verb) else { return false }
      if document.word("and", at: subject) {
        return BareNumbers.span(subject - 6, subject).contains { document.word("born", at: $0) }
      }
      guard !isOfPlay else { return false }
      if isPersonOfRelative(before: verb) { return true }
      // "Keel, who lived alone, was 81"
      var name = subject
      if document.mark(.comma, at: subject) {
        guard
          let first = BareNumbers.span(max(1, subject - 9), subject).last(where: {
            document.mark(.comma, at: $0)
          })
        else {
          return false
        }
        name = first - 1
      }
      return beginsClause(name) && (isGivenName(name) || isSurname(name))
    }

    /// Nothing that is counted or measured behind the number, and no other number of a row.
    private var endsSentencePart: Bool {
      guard let next = document.token(end), !next.shape.contains(.paragraphStart) else { return true }
      if next.mark == .period { return document.token(end + 1)?.form != .digits || next.followsSpace }
      if next.mark == .semicolon { return true }
      if next.mark == .comma { return document.number(at: end + 1) == nil }
      if document.word("and", at: end) {
        return document.isOne(of: AgesOfSubjects.goingOn, at: end + 1) || document.is(.verb, at: end + 1)
      }
      return document.word("when", at: end)
    }

    private func beginsClause(_ index: Int) -> Bool {
      document.startsSentence(index) || document.mark(.semicolon, at: index - 1)
        || document.mark(.openQuote, at: index - 1) || document.mark(.doubleQuote, at: index - 1)
    }

    /// A given name that is nobody else's.
    private func isGivenName(_ index: Int) -> Bool {
      guard let token = document.token(index), token.is(.givenName), token.shape.contains(.capitalised),
        age > 15
      else { return false }
      return !token.is(.placeWord) && !token.is(.country) && !token.is(.month)
    }

    /// How far back the full name of somebody is looked for.
    private static let reach = 600

    /// A surname that stood behind a given name before.
    private func isSurname(_ index: Int) -> Bool {
      guard let name = document.token(index), name.form == .word, name.shape.contains(.capitalised),
        !name.is(.stopword)
      else { return false }
      var place = index - 1
      while place > max(0, index - Self.reach) {
        let token = document.tokens[place]
        if token.letters == name.letters, token.range.count == name.range.count,
          document.is(.givenName, at: place - 1), document.tokens[place - 1].shape.contains(.capitalised)
        {
          return true
        }
        place -= 1
      }
      return false
    }

    /// `The man who died was 72`.
    private func isPersonOfRelative(before verb: Int) -> Bool {
      let first = document.sentences[document.sentenceIndex(ofToken: start)].tokens.lowerBound
      guard verb - first < 12, document.is(.determiner, at: first) else { return false }
      return (first + 1...first + 3).contains {
        document.word("who", at: $0 + 1) && $0 + 2 < verb && isOnePerson($0)
      }
    }

    private func isOnePerson(_ index: Int) -> Bool {
      guard !document.isPluralNoun(index) else { return false }
      return document.isOnePerson(index) || document.noun(.person, at: index)
        || document.isOne(of: AgesOfSubjects.persons, at: index)
    }

    /// `were both 69`, `The couple, each 66,`.
    var isOfTwo: Bool {
      let both = start - 1
      guard age > 13, document.word("both", at: both) || document.word("each", at: both),
        endsSentencePart
      else { return false }
      if document.mark(.comma, at: both - 1), document.mark(.comma, at: end) { return areTwo(both - 2) }
      guard document.word("were", at: both - 1) || document.word("are", at: both - 1) else { return false }
      let sentence = document.sentences[document.sentenceIndex(ofToken: both)].tokens
      guard !isOfPlay else { return false }
      return BareNumbers.span(max(sentence.lowerBound, both - 12), both).contains { areTwo($0) }
    }

    /// Whether its sentence tells of a score.
    private var isOfPlay: Bool {
      document.sentences[document.sentenceIndex(ofToken: start)].near(start).contains {
        document.isOne(of: AgesOfSubjects.scoring, at: $0)
      }
    }

    private func areTwo(_ index: Int) -> Bool {
      document.isOne(of: AgesOfSubjects.pairs, at: index)
        || document.noun(.person, at: index) && document.isPluralNoun(index)
    }

    /// `The average age of the players is 74`.
    var isAverage: Bool {
      guard document.word("is", at: start - 1) || document.word("was", at: start - 1),
        BareNumbers.endsPhrase(end, in: document)
      else { return false }
      let sentence = document.sentences[document.sentenceIndex(ofToken: start)].tokens
      return BareNumbers.span(max(sentence.lowerBound, start - 10), start - 1).contains {
        document.word("age", at: $0)
          && (document.word("average", at: $0 - 1) || document.word("median", at: $0 - 1)
            || document.word("mean", at: $0 - 1))
          && (document.word("of", at: $0 + 1) || $0 + 2 == start)
      }
    }

    /// `The left-hander, 22, faced`, `The tenant of the flat, 47, burned`.
    var isAside: Bool {
      guard age > 13, document.mark(.comma, at: start - 1), document.mark(.comma, at: end),
        document.is(.verb, at: end + 1) || document.is(.modal, at: end + 1)
      else { return false }
      let last = start - 2
      if isOnePerson(last) {
        return (1...3).contains { document.is(.determiner, at: last - $0) }
      }
      guard let of = BareNumbers.span(last - 2, last).last(where: { document.word("of", at: $0) }) else {
        return false
      }
      return isOnePerson(of - 1)
        && BareNumbers.span(of - 4, of - 1).contains { document.is(.determiner, at: $0) }
    }
  }

  private static let softening: WordSet = ["now", "only", "just", "still"]
  private static let scoring: WordSet = [
    "points", "level", "shot", "scored", "scores", "score", "under", "par", "tied", "out", "runs", "fours",
    "sixes",
    "balls", "overs", "wicket", "wickets", "innings", "stumps", "tea", "lunch", "crease", "hole", "holes",
    "goals",
  ]
  private static let goingOn: WordSet = [
    "had", "has", "was", "is", "lived", "lives", "she", "he", "they", "leaves", "left",
  ]
  private static let pairs: WordSet = [
    "couple", "pair", "twins", "brothers", "sisters", "friends", "pilots", "climbers", "hikers", "soldiers",
    "husband", "wife",
  ]

  /// Who has no office: by how somebody plays, lives or came off.
  private static let persons: WordSet = [
    "left-hander", "right-hander", "hander", "goalkeeper", "striker", "midfielder", "winger", "batsman",
    "bowler", "southpaw", "sprinter", "swimmer", "cyclist", "climber", "skier", "golfer", "boxer", "jockey",
    "winner", "champion", "runner-up", "favourite", "tenant", "lodger", "owner", "occupant", "householder",
    "survivor", "gunman", "attacker", "defendant", "applicant", "passenger", "rider", "caller", "witness",
    "singer", "actor", "actress", "author", "poet", "painter", "pianist", "newcomer", "veteran", "retiree",
    "fisherman", "businessman", "businesswoman", "policeman", "policewoman", "fireman", "postman",
    "salesman", "crewman", "gunner", "yachtsman", "frenchman", "englishman", "irishman", "dutchman",
    "scotsman", "welshman",
  ]
}
