/// The normalised words of an office: `Defense Secretary` as `defence secretary`, `reporters` as `reporter`.
struct OfficeText {
  let document: Document
  let lookup: EntityLookup

  /// The office in lower case without honorifics; `minister of defence` as `defence minister`; nil where the words
  /// are no office.
  func text(of tokens: Range<Int>) -> String? {
    if let base = base(of: tokens) { return base }
    var words = plainWords(of: tokens)
    // 'Psychologist Dr. Vale': the office before the honorific.
    if words.count > 1, words.last == "dr" { words.removeLast() }
    guard let last = words.last, !Self.noOffices.contains(last), !isAdjective(words, tokens) else {
      return nil
    }
    let isOneOffice = tokens.contains { document.is(.officeTitle, at: $0) }
    if !isOneOffice, document.isOfficePlural(tokens.upperBound - 1) {
      words[words.count - 1] = Lemmas.singular(of: last)
    }
    if last == "minister" || last == "secretary", document.word("of", at: tokens.upperBound) {
      let end = tokens.upperBound
      let topic = document.word("the", at: end + 1) ? end + 2 : end + 1
      if document.is(.topicWord, at: topic), !lookup.isNamed(topic) {
        words.insert(document.lowercased(topic), at: words.count - 1)
      }
    }
    if let status = status(before: tokens.lowerBound) {
      words.insert(status, at: 0)
    } else if isServed(before: tokens.lowerBound) {
      words.insert("former", at: 0)
    }
    if isSought(before: tokens.lowerBound) { words.append("nominee") }
    return words.joined(separator: " ")
  }

  /// `private Vale land`: of the soldier's rank only the short form is plainly one.
  private func isAdjective(_ words: [String], _ tokens: Range<Int>) -> Bool {
    words == ["private"] && document.word("private", at: tokens.lowerBound)
  }

  /// `1B`, `3B`: who plays at a base.
  private func base(of tokens: Range<Int>) -> String? {
    guard tokens.count == 2, document.word("b", at: tokens.lowerBound + 1),
      document.tokens[tokens.lowerBound + 1].followsSpace == false
    else { return nil }
    switch document.number(at: tokens.lowerBound)?.value {
    case 1: return "first baseman"
    case 2: return "second baseman"
    case 3: return "third baseman"
    default: return nil
    }
  }

  /// `Petty Officer 2nd Class`: the rank without its grade.
  private func withoutGrade(_ tokens: Range<Int>) -> Range<Int> {
    guard document.word("class", at: tokens.upperBound - 1), tokens.count > 2 else { return tokens }
    var end = tokens.upperBound - 2
    if document.is(.ordinalSuffix, at: end), document.token(end - 1)?.form == .digits { end -= 1 }
    return end > tokens.lowerBound ? tokens.lowerBound..<end : tokens
  }

  private func plainWords(of tokens: Range<Int>) -> [String] {
    var words: [String] = []
    for index in withoutGrade(tokens) {
      let token = document.tokens[index]
      if token.form == .mark {
        if token.mark == .hyphen, !words.isEmpty { words[words.count - 1] += "-" }
        continue
      }
      // 'drug lord': in lower case no form of address.
      if token.is(.honorific), !token.is(.officeTitle), token.shape.contains(.capitalised) { continue }
      let word = Self.longForms[document.lowercased(index)] ?? document.lowercased(index)
      if let last = words.last, last.hasSuffix("-") {
        words[words.count - 1] += word
      } else {
        words.append(word)
      }
    }
    return words
  }

  /// The `former` of `the former Halden Rovers coach`: words that are no part of the office stand between.
  private func status(before first: Int) -> String? {
    var index = first - 1
    while index > first - 5, let token = document.token(index), token.form == .word {
      if Self.isPassing(index, in: document) { return document.lowercased(index) }
      guard lookup.isNamed(index) || !token.is(.stopword) && !token.is(.verb) else { return nil }
      index -= 1
    }
    return nil
  }

  /// `spent 11 years as a prosecutor`, `completed a term as chair`: a time that is over.
  private func isServed(before first: Int) -> Bool {
    guard let link = (first - 5..<first).last(where: { document.word("as", at: $0) }) else { return false }
    let place = (max(0, link - 9)..<link).last { OfficeTerms.isSpent($0, in: document) }
    guard let verb = place, let value = document.value(of: .verb, at: verb) else { return false }
    let form = VerbLemmas.split(value).form
    return (form == .past || form == .pastOrParticiple)
      && (document.value(of: .verb, at: verb - 1).map { $0 >> 3 != VerbLemmas.have } ?? true)
      && (verb + 1..<link).contains { OfficeTerms.isTerm($0, in: document) }
  }

  /// `to be the next governor`, `the post of governor`: nobody holds it yet.
  private func isSought(before first: Int) -> Bool {
    var index = first - 1
    while index > first - 5,
      lookup.isNamed(index) || document.is(.determiner, at: index)
        || document.is(.timeShift, at: index) || document.is(.possessive, at: index)
    {
      index -= 1
    }
    if document.word("of", at: index) {
      return document.word("post", at: index - 1) || document.word("job", at: index - 1)
        || document.word("position", at: index - 1)
    }
    // 'Vale is said to be the manager' is hearsay of one who is.
    return (document.word("be", at: index) || document.word("become", at: index))
      && document.word("to", at: index - 1) && !document.isOne(of: Self.hearsay, at: index - 2)
  }

  private static let hearsay: WordSet = [
    "said", "believed", "thought", "known", "reported", "understood", "considered", "rumoured", "rumored",
    "alleged", "claims", "claimed", "appears", "appeared", "seems", "seemed", "found", "shown", "proved",
  ]

  /// Words that say that an office is not held for good, or no more.
  static func isPassing(_ index: Int, in document: Document) -> Bool {
    document.is(.officeModifier, at: index) && document.isOne(of: passing, at: index)
  }

  private static let passing: WordSet = [
    "former", "acting", "interim", "outgoing", "caretaker", "then", "ex", "incoming",
  ]

  /// What stands before names and is nobody's office: titles, and what somebody is to a place or a game.
  private static let noOffices: Set<String> = [
    "dr", "prof", "leader's", "resident", "tourist", "rookie", "fellow", "winner", "veteran", "neighbour",
    "neighbor", "gunman", "shooter", "attacker", "defendant", "scorer", "sniper", "witness", "successor",
    "predecessor",
  ]

  private static let longForms: [String: String] = [
    "sens": "senator", "reps": "representative", "govs": "governor", "dets": "detective", "sgts": "sergeant",
    "dep": "deputy", "gov": "governor", "sen": "senator", "rep": "representative", "lt": "lieutenant",
    "sgt": "sergeant", "pvt": "private", "pte": "private", "spc": "specialist", "brig": "brigadier",
    "tpr": "trooper",
    "capt": "captain", "col": "colonel", "gen": "general", "maj": "major", "cmdr": "commander",
    "adm": "admiral", "cpl": "corporal", "defense": "defence", "labor": "labour", "ceo": "chief executive",
    "coo": "chief operating officer", "cfo": "chief financial officer", "cto": "chief technology officer",
    "const": "constable",
    "prexy": "president", "insp": "inspector", "det": "detective", "supt": "superintendent", "ch": "chief",
    "asst": "assistant", "cllr": "councillor", "spokesperson": "spokesman", "gm": "general manager",
    "prof": "professor", "pc": "police constable", "wpc": "police constable", "dc": "detective constable",
    "qb": "quarterback", "rb": "running back", "wr": "wide receiver", "te": "tight end", "lb": "linebacker",
    "cb": "cornerback", "dt": "defensive tackle", "fb": "fullback", "pg": "point guard",
    "sg": "shooting guard",
    "pf": "power forward", "sf": "small forward", "rhp": "pitcher", "lhp": "pitcher",
    "ds": "detective sergeant", "di": "detective inspector", "dci": "detective chief inspector",
  ]
}
