/// People that are counted by where they are or what they make up: "There were 44 on the bus", "the 214 on board", "a panel of five".
///
/// *Why it matters*: who has told of a bus does not say again that people sat in it.
enum CountsOfPresent {
  static let examples: [Example] = [
    .reads("There were 44 on the bus.", "44", as: "44 person"),
    .reads("For some of the 214 on board it was too short.", "214", as: "214 person"),
    .reads("She led the crowd in song, a 25,000 crowd.", "25,000", as: "25000 person"),
    .reads("The minister received a delegation of seven.", "seven", as: "7 person"),
    .reads("A team of 34 worked in two shifts.", "34", as: "34 person"),
    .reads("The panel of five heard it for two days.", "five", as: "5 person"),
    .reads("Twelve of the 34 who were hurt are in hospital.", "Twelve", as: "12 person"),
    .reads("Ten of the dead were women.", "Ten", as: "10 person"),
    .reads("Last year 96,000 came through the door.", "96,000", as: "96000 person"),
    .reads("Only six were pulled out alive.", "six", as: "6 person"),
    .reads("Attendance at the museum has risen to 93,000.", "93,000", as: "93000 person"),
    .reads("The boat was licensed to carry 150.", "150", as: "150 person"),
    .ignores("There were 12 in the car park and 14 on the train set."),
    .ignores("There were 44 on the list and 12 on the shelf."),
    .ignores("It has a panel of 40 square metres."),
    .ignores("The Group of Seven met, and 34 were pulled down."),
    .ignores("Attendance fell by 12 per cent to 4."),
    .ignores("The lorry was licensed to carry 15 tonnes."),
  ]

  /// A bare number as one of people.
  static func completed(_ amount: Amount, _ tokens: Range<Int>, in document: Document) -> BareNumbers.Meaning?
  {
    guard let size = BareNumbers.countedSize(amount, tokens, atLeast: 2, in: document) else { return nil }
    let place = Place(document: document, start: tokens.lowerBound, end: tokens.upperBound, size: size)
    return place.isPresent || place.isBody || place.isOfThese || place.isDeed || place.isLevel
      || place.isCarried
      ? BareNumbers.count(amount, of: "person") : nil
  }

  /// A number where it stands.
  private struct Place {
    let document: Document
    let start: Int
    let end: Int
    let size: Double

    /// `There were 44 on the bus`, `the 214 on board`, `a 25,000 crowd`.
    var isPresent: Bool {
      let isAboard =
        document.word("aboard", at: end)
        || document.word("on", at: end) && document.word("board", at: end + 1)
      if document.word("the", at: start - 1), isAboard { return true }
      if size > 99, document.word("crowd", at: end) || document.word("audience", at: end) {
        return document.is(.determiner, at: start - 1) || document.is(.indefiniteArticle, at: start - 1)
      }
      guard document.isOne(of: CountsOfPresent.being, at: start - 1),
        document.word("there", at: start - 2) || document.word("there", at: start - 3)
      else { return false }
      if isAboard { return true }
      guard document.isOne(of: CountsOfPresent.within, at: end), document.is(.determiner, at: end + 1) else {
        return false
      }
      // "on the bus", "in the second carriage", not "in the car park"
      guard
        let vehicle = (end + 2...end + 3).first(where: {
          document.isOne(of: CountsOfPresent.vehicles, at: $0)
        })
      else { return false }
      return BareNumbers.endsPhrase(vehicle + 1, in: document)
    }

    /// `a delegation of seven`, `a team of 34 worked`.
    var isBody: Bool {
      guard document.word("of", at: start - 1), document.isOne(of: CountsOfPresent.bodies, at: start - 2)
      else {
        return false
      }
      return document.token(start - 2)?.shape.contains(.capitalised) == false
        && (endsPhrase || document.is(.verb, at: end))
    }

    /// `Twelve of the 34 who`, `Ten of the dead were`.
    var isOfThese: Bool {
      guard document.word("of", at: end), document.word("the", at: end + 1) else { return false }
      if let whole = document.number(at: end + 2) {
        return document.word("who", at: whole.tokens.upperBound) && whole.value >= size
      }
      return document.isOne(of: CountsOfPresent.harmed, at: end + 2)
        && BareNumbers.endsPhrase(end + 3, in: document)
    }

    /// `96,000 came through the door`, `six were pulled out alive`.
    var isDeed: Bool {
      if document.word("came", at: end) || document.word("passed", at: end) || document.word("filed", at: end)
      {
        return document.word("through", at: end + 1) && document.is(.determiner, at: end + 2)
          && document.isOne(of: CountsOfPresent.entrances, at: end + 3)
      }
      guard document.word("were", at: end) else { return false }
      return
        (document.word("pulled", at: end + 1) || document.word("dug", at: end + 1)
        || document.word("brought", at: end + 1) || document.word("taken", at: end + 1))
        && (end + 2...end + 4).contains { document.word("alive", at: $0) }
    }

    /// `Attendance at the museum has risen to 93,000`.
    var isLevel: Bool {
      guard size > 99, endsPhrase, document.word("to", at: start - 1) || document.word("at", at: start - 1)
      else { return false }
      let sentence = document.sentences[document.sentenceIndex(ofToken: start)].tokens
      let first = max(sentence.lowerBound, start - 14)
      guard
        let noun = BareNumbers.span(first, start).last(where: {
          document.isOne(of: CountsOfPresent.numbers, at: $0)
        }),
        !BareNumbers.span(noun, start - 1).contains(where: {
          document.mark(.comma, at: $0) || document.word("and", at: $0)
        })
      else { return false }
      return BareNumbers.span(noun + 1, start - 1).contains { document.is(.changeVerb, at: $0) }
        || document.isOne(of: CountsOfPresent.standing, at: start - 2)
    }

    /// How many it may carry: `licensed to carry 150`.
    var isCarried: Bool {
      endsPhrase && document.word("carry", at: start - 1) && document.word("to", at: start - 2)
        && (document.word("licensed", at: start - 3) || document.word("certified", at: start - 3))
    }

    private var endsPhrase: Bool { BareNumbers.endsPhrase(end, in: document) }
  }

  private static let being: WordSet = ["were", "are", "was", "been", "still", "only", "about"]
  private static let within: WordSet = ["on", "in", "aboard", "inside"]
  private static let vehicles: WordSet = [
    "bus", "coach", "minibus", "plane", "aircraft", "jet", "airliner", "helicopter", "train", "tram",
    "carriage",
    "boat", "ferry", "ship", "vessel", "trawler", "yacht", "raft", "dinghy", "lift", "elevator", "van", "car",
    "cabin",
    "gondola", "balloon",
  ]
  private static let bodies: WordSet = [
    "team", "delegation", "contingent", "panel", "squad", "jury", "retinue", "entourage", "posse", "crew",
    "cast",
    "complement", "platoon",
  ]
  private static let harmed: WordSet = [
    "dead", "survivors", "detained",
  ]
  private static let entrances: WordSet = ["door", "doors", "gate", "gates", "turnstiles", "turnstile"]
  private static let numbers: WordSet = ["attendance", "membership", "enrolment", "enrollment", "workforce"]
  private static let standing: WordSet = ["stands", "stood", "stand"]
}
