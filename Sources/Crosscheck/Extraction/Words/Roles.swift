/// Reads who holds which office: `Chief Constable Harriet Dunne`, `the minister, Irena Kowalczyk`, `X, chairman of Y,`.
struct RoleReader {
  let document: Document
  let part: Fact.Part
  let entities: [Entity]
  let lookup: EntityLookup
  private let officeModifiers: [Int]
  private let phrases: RolePhrases
  private let titles: TitleReader

  init(_ discourse: Discourse) {
    document = discourse.document
    part = discourse.part
    entities = discourse.entities
    lookup = discourse.lookup
    officeModifiers = discourse.landmarks.tokens(of: .officeModifier)
    phrases = RolePhrases(document: discourse.document, lookup: discourse.lookup)
    titles = TitleReader(document: discourse.document)
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
      for (phrase, rule) in offices(of: entity) {
        add(phrase, holder: entity.text, rule: rule)
        if rule != "title-before-name", let second = phrases.joined(to: phrase) {
          add(second, holder: entity.text, rule: rule)
        }
      }
    }
    for phrase in bareOffices() { add(phrase, holder: nil, rule: "bare-office") }
    return facts.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  // MARK: Where offices stand

  private func offices(of entity: Entity) -> [(phrase: Range<Int>, rule: String)] {
    var found: [(Range<Int>, String)] = []
    if entity.kind == .person, let title = entity.titleTokens {
      found.append((phrases.withDesignation(title), "title-before-name"))
      if let office = officeBeforeHonorific(title) { found.append((office, "title-before-name")) }
    }
    if let phrase = apposition(after: entity) { found.append((phrase, "office-behind-name")) }
    if let phrase = apposition(before: entity) { found.append((phrase, "office-before-name")) }
    if let phrase = predicate(of: entity) { found.append((phrase, "is-office")) }
    if let phrase = givenOffice(of: entity) { found.append((phrase, "given-office")) }
    return found
  }

  /// `hospital surgeon Dr Vale`: the honorific stands between the office and the name.
  private func officeBeforeHonorific(_ title: Range<Int>) -> Range<Int>? {
    guard document.is(.honorific, at: title.lowerBound),
      !document.is(.officeTitle, at: title.lowerBound)
        || document.is(.abbreviation, at: title.lowerBound)
    else { return nil }
    return titles.titleBefore(title.lowerBound)
  }

  /// Behind the name and a comma, a dash or a bracket, across an age: `X, 43, chairman of Y,`.
  private func apposition(after entity: Entity) -> Range<Int>? {
    guard let index = appositionStart(after: entity), let phrase = phrases.phrase(from: index),
      document.token(phrase.upperBound) != nil, endsApposition(phrase.upperBound),
      !isName(behind: phrase.upperBound)
    else { return nil }
    return phrase
  }

  private func appositionStart(after entity: Entity) -> Int? {
    var index = entity.tokens.upperBound
    let opensBracket = document.mark(.openBracket, at: index)
    guard document.mark(.comma, at: index) || opensBracket || isDash(index) else { return nil }
    index += 1
    if let age = document.number(at: index), document.mark(.comma, at: age.tokens.upperBound) {
      index = age.tokens.upperBound + 1
    }
    // 'X, of Troy, a teacher': where somebody lives may stand between.
    if document.word("of", at: index) || document.word("from", at: index), lookup.isNamed(index + 1) {
      var next = index + 1
      while lookup.isNamed(next) || document.mark(.comma, at: next) && lookup.isNamed(next + 1) { next += 1 }
      if document.mark(.comma, at: next) { index = next + 1 }
    }
    return index
  }

  private func isDash(_ index: Int) -> Bool {
    guard document.token(index)?.followsSpace == true else { return false }
    return document.mark(.dash, at: index) || document.mark(.emDash, at: index)
      || document.mark(.hyphen, at: index) && document.token(index + 1)?.followsSpace == true
  }

  private func endsApposition(_ index: Int) -> Bool {
    guard let follower = document.token(index) else { return true }
    if follower.form == .mark || document.is(.placePreposition, at: index) { return true }
    if follower.is(.verb), let value = document.value(of: .verb, at: index),
      VerbLemmas.split(value).form == .continuous
    {
      return true
    }
    return follower.is(.appositionEnd) || document.word("based", at: index)
  }

  /// `X, coach Y, …` is a list of people, no apposition.
  private func isName(behind index: Int) -> Bool {
    lookup.index(at: index).map { entities[$0].tokens.lowerBound == index && entities[$0].kind == .person }
      ?? false
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
    while last > limit, last >= 0, !document.is(.officeTitle, at: last) || lookup.isNamed(last) {
      guard document.tokens[last].form == .word else { return nil }
      last -= 1
    }
    guard last > limit, last >= 0 else { return nil }
    if last < comma - 1, !document.word("of", at: last + 1), !document.word("for", at: last + 1),
      !document.word("at", at: last + 1)
    {
      return nil
    }
    let first = phrases.start(of: last, from: max(0, last - 6))
    let opener = first - 1
    let isDefinite =
      document.is(.determiner, at: opener) || document.is(.indefiniteArticle, at: opener)
      || document.is(.possessive, at: opener)
      || lookup.isNamed(opener) || document.is(.demonym, at: opener)
    return isDefinite ? first..<last + 1 : nil
  }

  /// `X is the chairman`, `X, 43, who became president`, `X was named as director`.
  private func predicate(of entity: Entity) -> Range<Int>? {
    guard entity.kind == .person else { return nil }
    var index = entity.tokens.upperBound
    if document.mark(.comma, at: index), let age = document.number(at: index + 1),
      document.mark(.comma, at: age.tokens.upperBound)
    {
      index = age.tokens.upperBound
    }
    if document.mark(.comma, at: index), document.word("who", at: index + 1) { index += 2 }
    let start = index
    while index < start + 7, let token = document.token(index), token.form == .word {
      if document.is(.determiner, at: index) || document.is(.indefiniteArticle, at: index)
        || token.is(.officeTitle) || token.is(.officeModifier) || lookup.isNamed(index)
      {
        break
      }
      guard
        token.is(.verb) || token.is(.modal) || document.word("as", at: index)
          || document.word("to", at: index) || document.word("in", at: index)
          || VerbGroupReader(document: document).isAdverb(index)
      else { return nil }
      index += 1
    }
    guard index > start, isMakingOffice(start..<index), let phrase = phrases.phrase(from: index),
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
    if tokens.contains(where: { document.is(.negation, at: $0) })
      || document.is(.negation, at: tokens.upperBound)
    {
      return false
    }
    if RoleReader.serving.contains(verb) { return document.word("as", at: tokens.upperBound - 1) }
    return verb == VerbLemmas.be || RoleReader.making.contains(verb)
  }

  /// `named X chairman`, `replaced X as coach`: an office directly behind the name.
  private func givenOffice(of entity: Entity) -> Range<Int>? {
    guard entity.kind != .unknown || entity.tokens.count > 1 else { return nil }
    let next = entity.tokens.upperBound
    let before = (entity.titleTokens?.lowerBound ?? entity.tokens.lowerBound) - 1
    let isNaming =
      document.value(of: .verb, at: before).map { RoleReader.making.contains($0 >> 3) } ?? false
    guard isNaming || document.word("as", at: next) else { return nil }
    let start = document.word("as", at: next) ? next + 1 : next
    guard let phrase = phrases.phrase(from: start), !lookup.isNamed(phrase.upperBound),
      document.value(of: .officeTitle, at: phrase.upperBound - 1) == 0
        || document.is(.officeTitle, at: phrase.upperBound - 1) && phrase.count > 1,
      endsApposition(phrase.upperBound) || document.is(.stopword, at: phrase.upperBound)
    else { return nil }
    return phrase
  }

  private static let making = VerbSet("become appoint name elect remain make nominate choose hire install")
  private static let serving = VerbSet("serve work act swear resign retire begin start play")

  /// An office by itself matters where a word bends it: `the acting director`, `its former coach`.
  private func bareOffices() -> [Range<Int>] {
    var found: [Range<Int>] = []
    for index in officeModifiers where isStatus(index) {
      let before = index - 1
      guard
        document.is(.determiner, at: before) || document.is(.indefiniteArticle, at: before)
          || document.is(.possessive, at: before) || lookup.isNamed(before),
        let phrase = phrases.phrase(from: index), phrase.lowerBound == index,
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
      if document.is(.topicWord, at: topic), !lookup.isNamed(topic) {
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
