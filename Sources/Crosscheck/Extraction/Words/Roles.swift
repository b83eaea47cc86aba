/// Reads who holds which office: `Chief Constable Harriet Dunne`, `the minister, Irena Kowalczyk`, `X, chairman of Y,`.
struct RoleReader {
  let document: Document
  let part: Fact.Part
  let entities: [Entity]

  init(_ discourse: Discourse) {
    document = discourse.document
    part = discourse.part
    entities = discourse.entities
  }

  /// The roles in order.
  func roles() -> [Fact] {
    var facts: [Fact] = []
    var taken = Set<Int>()
    func add(_ tokens: Range<Int>, holder: String?, rule: String) {
      guard !tokens.isEmpty, !taken.contains(tokens.upperBound - 1), let text = office(tokens) else { return }
      taken.formUnion(tokens)
      facts.append(
        Fact(
          kind: .role,
          range: document.range(of: tokens),
          tokens: tokens,
          part: part,
          value: .words(Words(text, holder: holder)),
          rule: rule
        )
      )
    }
    for entity in entities where entity.kind == .person || entity.kind == .unknown {
      if entity.kind == .person, let title = entity.titleTokens {
        add(withDesignation(title), holder: entity.text, rule: "title-before-name")
      }
      if let phrase = apposition(after: entity) {
        add(phrase, holder: entity.text, rule: "office-behind-name")
      }
      if let phrase = apposition(before: entity) {
        add(phrase, holder: entity.text, rule: "office-before-name")
      }
      if let phrase = predicate(of: entity) { add(phrase, holder: entity.text, rule: "is-office") }
    }
    for phrase in bareOffices() { add(phrase, holder: nil, rule: "bare-office") }
    return facts.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  // MARK: Phrases

  /// The office noun within a few tokens of a phrase's first token, with what belongs to it before.
  private func phrase(from start: Int) -> Range<Int>? {
    var first = start
    while document.is(.determiner, at: first) || document.is(.indefiniteArticle, at: first) { first += 1 }
    var index = first
    var last: Int?
    while index < first + 8, let token = document.token(index) {
      if token.form == .mark, token.mark != .hyphen { break }
      if token.is(.officeTitle) {
        last = index
      } else if last != nil, token.form == .word {
        break
      } else if !isNamed(index), !canBelong(index) {
        break
      }
      index += 1
    }
    guard let last else { return nil }
    return withDesignation(officeStart(last, from: first)..<last + 1)
  }

  /// Words before an office that name what it is of: topic words, modifiers, nouns in lower case.
  private func canBelong(_ index: Int) -> Bool {
    let token = document.tokens[index]
    if token.form == .mark { return token.mark == .hyphen && !token.followsSpace }
    if token.is(.officeModifier) || token.is(.topicWord) || token.is(.demonym) || token.is(.possessive) {
      return true
    }
    return token.form == .word && !token.is(.stopword) && !token.is(.verb) && !token.is(.placePreposition)
  }

  private func isNamed(_ index: Int) -> Bool { entities.holding(index) != nil }

  /// The first word of the office itself: behind the name of whose office it is.
  private func officeStart(_ last: Int, from first: Int) -> Int {
    var start = last
    while start > first {
      let before = start - 1
      let token = document.tokens[before]
      guard !isNamed(before), !token.is(.possessive), !token.is(.demonym),
        canBelong(before) || token.is(.officeTitle)
      else { break }
      start = before
    }
    while document.mark(.hyphen, at: start), start < last { start += 1 }
    return start
  }

  /// `minister-designate`, `president-elect` go with the office.
  private func withDesignation(_ tokens: Range<Int>) -> Range<Int> {
    let next = tokens.upperBound
    guard document.mark(.hyphen, at: next),
      document.word("designate", at: next + 1) || document.word("elect", at: next + 1)
    else {
      return tokens
    }
    return tokens.lowerBound..<next + 2
  }

  // MARK: Where offices stand

  /// Behind the name and a comma, across an age: `X, 43, chairman of Y,`.
  private func apposition(after entity: Entity) -> Range<Int>? {
    var index = entity.tokens.upperBound
    guard document.mark(.comma, at: index) else { return nil }
    index += 1
    if let age = document.number(at: index), document.mark(.comma, at: age.tokens.upperBound) {
      index = age.tokens.upperBound + 1
    }
    guard let phrase = phrase(from: index), let follower = document.token(phrase.upperBound) else {
      return nil
    }
    let isRole =
      follower.form == .mark || document.word("of", at: phrase.upperBound)
      || document.word("at", at: phrase.upperBound)
      || document.word("for", at: phrase.upperBound) || document.word("in", at: phrase.upperBound)
      || document.word("with", at: phrase.upperBound)
      || document.word("and", at: phrase.upperBound) || document.word("who", at: phrase.upperBound)
    guard isRole, !isName(behind: phrase.upperBound) else { return nil }
    return phrase
  }

  /// `X, coach Y, …` is a list of people, no apposition.
  private func isName(behind index: Int) -> Bool {
    entities.beginning(at: index).map { entities[$0].kind == .person } ?? false
  }

  /// Before the name and a comma: `the ministry's spokeswoman, X,`.
  private func apposition(before entity: Entity) -> Range<Int>? {
    let comma = entity.tokens.lowerBound - 1
    guard entity.titleTokens == nil, document.mark(.comma, at: comma),
      entity.tokens.count > 1 || entity.kind == .person
    else { return nil }
    if let follower = document.token(entity.tokens.upperBound), follower.form == .word, !follower.is(.verb),
      !follower.is(.conjunction)
    {
      return nil
    }
    // 'the keeper of the collection, X': the office stands before its of-phrase.
    var last = comma - 1
    let limit = comma - 7
    while last > limit, last >= 0, !document.is(.officeTitle, at: last) || isNamed(last) {
      guard document.tokens[last].form == .word else { return nil }
      last -= 1
    }
    guard last > limit, last >= 0 else { return nil }
    if last < comma - 1, !document.word("of", at: last + 1), !document.word("for", at: last + 1),
      !document.word("at", at: last + 1)
    {
      return nil
    }
    let first = officeStart(last, from: max(0, last - 6))
    let opener = first - 1
    let isDefinite =
      document.is(.determiner, at: opener) || document.is(.indefiniteArticle, at: opener)
      || document.is(.possessive, at: opener)
      || isNamed(opener) || document.is(.demonym, at: opener)
    return isDefinite ? first..<last + 1 : nil
  }

  /// `X is the chairman`, `X became president`, `X was named as director`.
  private func predicate(of entity: Entity) -> Range<Int>? {
    guard entity.kind == .person else { return nil }
    var index = entity.tokens.upperBound
    if document.mark(.comma, at: index), document.word("who", at: index + 1) { index += 2 }
    let start = index
    while index < start + 6, let token = document.token(index), token.form == .word {
      if document.is(.determiner, at: index) || document.is(.indefiniteArticle, at: index)
        || token.is(.officeTitle) || token.is(.officeModifier)
      {
        break
      }
      guard
        token.is(.verb) || token.is(.modal) || document.word("as", at: index)
          || document.word("to", at: index)
      else { return nil }
      index += 1
    }
    guard index > start, isMakingOffice(start..<index), let phrase = phrase(from: index),
      let next = document.token(phrase.upperBound),
      next.form == .mark || next.is(.stopword) || next.is(.verb)
        || document.is(.placePreposition, at: phrase.upperBound)
    else { return nil }
    return phrase
  }

  private func isMakingOffice(_ tokens: Range<Int>) -> Bool {
    guard let last = tokens.last(where: { document.is(.verb, at: $0) }),
      let value = document.value(of: .verb, at: last)
    else { return false }
    let verb = value >> 3
    if document.is(.negation, at: tokens.lowerBound) || document.is(.negation, at: tokens.upperBound - 1) {
      return false
    }
    return verb == VerbLemmas.be || RoleReader.making.contains(verb)
  }

  private static let making: Set<Int> = {
    let words = Set(["become", "appoint", "name", "elect", "remain", "make", "serve"])
    return Set(VerbLemmas.lemmas.indices.filter { words.contains(VerbLemmas.lemmas[$0]) })
  }()

  /// An office by itself matters where a word bends it: `the acting director`, `its former coach`.
  private func bareOffices() -> [Range<Int>] {
    var found: [Range<Int>] = []
    for index in document.tokens.indices where document.is(.officeModifier, at: index) && isStatus(index) {
      let before = index - 1
      guard
        document.is(.determiner, at: before) || document.is(.indefiniteArticle, at: before)
          || document.is(.possessive, at: before) || isNamed(before),
        let phrase = phrase(from: index), phrase.lowerBound == index,
        document.value(of: .officeTitle, at: phrase.upperBound - 1) == 0,
        !isName(behind: phrase.upperBound)
      else { continue }
      found.append(phrase)
    }
    return found
  }

  private func isStatus(_ index: Int) -> Bool {
    document.word("acting", at: index) || document.word("former", at: index)
      || document.word("interim", at: index)
      || document.word("deputy", at: index) || document.word("outgoing", at: index)
      || document.word("caretaker", at: index)
      || document.word("then", at: index) || document.word("ex", at: index)
  }

  // MARK: Value

  /// The office in lower case without honorifics; `minister of defence` as `defence minister`.
  private func office(_ tokens: Range<Int>) -> String? {
    var words: [String] = []
    for index in tokens {
      let token = document.tokens[index]
      if token.form == .mark {
        if token.mark == .hyphen, !words.isEmpty { words[words.count - 1] += "-" }
        continue
      }
      if token.is(.honorific), !token.is(.officeTitle) { continue }
      let word = RoleReader.longForms[document.lowercased(index)] ?? document.lowercased(index)
      if let last = words.last, last.hasSuffix("-") {
        words[words.count - 1] += word
      } else {
        words.append(word)
      }
    }
    guard let last = words.last, !["dr", "prof", "leader's"].contains(last), words != ["private"] else {
      return nil
    }
    let end = tokens.upperBound
    if last == "minister" || last == "secretary", document.word("of", at: end) {
      let topic = document.word("the", at: end + 1) ? end + 2 : end + 1
      if document.is(.topicWord, at: topic), !isNamed(topic) {
        words.insert(document.lowercased(topic), at: words.count - 1)
      }
    }
    return words.joined(separator: " ")
  }

  private static let longForms: [String: String] = [
    "gov": "governor", "sen": "senator", "rep": "representative", "lt": "lieutenant", "sgt": "sergeant",
    "capt": "captain",
    "col": "colonel", "gen": "general", "maj": "major", "cmdr": "commander", "adm": "admiral",
    "cpl": "corporal",
    "defense": "defence", "labor": "labour", "ceo": "chief executive", "prexy": "president",
    "insp": "inspector",
    "det": "detective", "supt": "superintendent", "spokesperson": "spokesman", "gm": "general manager",
    "prof": "professor",
  ]
}
