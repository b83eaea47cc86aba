/// Finds people of one age of whom one name is the same and the other is not, and of whom no report has both.
struct NameAndAgeComparison {
  let names: NameSpellings

  private struct Person {
    let text: ReportText
    let entity: Entity
    let given: String
    let surname: String
    let age: Int
  }

  /// Lists of results and teams have many people of one age and one name; no story is about more than these.
  private static let mostAlike = 24

  func differences() -> [WordsDifference] {
    var groups: [String: [String: [Person]]] = [:]
    let given = Set(names.all.lazy.filter { $0.core.count == 2 && $0.mayBePerson }.compactMap(\.core.first))
    for person in names.texts.flatMap({ people(of: $0, given) }) {
      let name = "\(person.given) \(person.surname)"
      groups["\(person.age) \(person.given) …", default: [:]][name, default: []].append(person)
      groups["\(person.age) … \(person.surname)", default: [:]][name, default: []].append(person)
    }
    groups = groups.filter { (2...Self.mostAlike).contains($0.value.count) }
    guard !groups.isEmpty else { return [] }
    let spellings = spellingsByWord()
    return groups.keys.sorted().flatMap { key -> [WordsDifference] in
      let alike = (groups[key] ?? [:]).sorted { $0.key < $1.key }.map(\.value)
      return alike.enumerated().flatMap { position, left in
        alike[(position + 1)...].compactMap { difference(left, $0, spellings) }
      }
    }
  }

  /// The names of the story by each of their words.
  private func spellingsByWord() -> [String: [NameSpellings.Spelling]] {
    names.all.reduce(into: [:]) { spellings, spelling in
      for word in Set(spelling.name.words) { spellings[word, default: []].append(spelling) }
    }
  }

  private func difference(
    _ left: [Person],
    _ right: [Person],
    _ spellings: [String: [NameSpellings.Spelling]]
  ) -> WordsDifference? {
    guard let mine = left.first, let theirs = right.first, !isSpelling(mine, theirs) else { return nil }
    let printsMine = reports(naming: mine, besides: theirs, spellings[mine.surname] ?? [])
    let printsTheirs = reports(naming: theirs, besides: mine, spellings[theirs.surname] ?? [])
    guard printsTheirs.isDisjoint(with: left.map(\.text.report)),
      printsMine.isDisjoint(with: right.map(\.text.report))
    else { return nil }
    return WordsDifference(
      rule: .otherNameOfOneAge,
      verdict: haveGivenNamesAlike(mine, theirs) ? .conflict : .review,
      confidence: 0.55,
      subject: SpeakerComparison.subject(mine.entity.text, theirs.entity.text),
      groups: [left, right].map(first)
    )
  }

  /// Darnell and Darryl Pickett: one surname, one age, and first names that begin alike; Alexandros and Alexis may be
  /// one man's name and its short form.
  private func haveGivenNamesAlike(_ left: Person, _ right: Person) -> Bool {
    left.surname == right.surname && left.given.prefix(2) == right.given.prefix(2)
      && left.given.prefix(4) != right.given.prefix(4)
      && min(left.given.utf8.count, right.given.utf8.count) > 4
  }

  /// Slips and short forms are for other rules.
  private func isSpelling(_ left: Person, _ right: Person) -> Bool {
    let (one, other) = left.given == right.given ? (left.surname, right.surname) : (left.given, right.given)
    return WordSlip.isLikely(one, other) || WordSlip.isStyle(one, other) || Nicknames.mayBeSame(one, other)
      || EditDistance.between(one, other, limit: 2) != nil || one.hasSuffix(other) || other.hasSuffix(one)
  }

  /// The reports that print the name by which somebody differs from somebody else.
  private func reports(
    naming person: Person,
    besides other: Person,
    _ spellings: [NameSpellings.Spelling]
  ) -> Set<Int> {
    spellings.reduce(into: []) { reports, spelling in
      let words = spelling.name.words
      // A surname that both bear says nothing by itself.
      if words.contains(person.given) || words.count == 1 && person.surname != other.surname {
        reports.formUnion(spelling.reports)
      }
    }
  }

  private func first(_ people: [Person]) -> [(text: ReportText, fact: Fact)] {
    people.firstOfEachReport(\.text.report).map { person in
      (
        person.text,
        Fact(
          kind: .name,
          range: person.entity.range,
          tokens: person.entity.tokens,
          part: person.text.part,
          value: .words(Words(person.entity.text)),
          rule: "name-and-age"
        )
      )
    }
  }

  /// "Bryan Dalton, 39, …", "Bryan Dalton, a welder of 39".
  private func people(of text: ReportText, _ given: Set<String>) -> [Person] {
    let ages = text.facts.ofKind(.age)
    return text.entities.compactMap { entity in
      guard entity.kind == .person || entity.kind == .unknown, let age = age(behind: entity, ages, in: text)
      else { return nil }
      var words = FoldedName(entity.text).words.filter { $0.utf8.count > 1 }
      if isEpithet(words, of: entity, in: text, given) { words.removeFirst() }
      guard words.count > 1 else { return nil }
      return Person(
        text: text,
        entity: entity,
        given: words[0],
        surname: words[words.count - 1],
        age: age
      )
    }
  }

  /// `Brave Ivo Lang, 33,`: a word that opens the sentence, before what is a given name in general or in the story.
  private func isEpithet(_ words: [String], of entity: Entity, in text: ReportText, _ given: Set<String>)
    -> Bool
  {
    guard words.count > 2, opensSentence(entity, in: text), !Lexicon.standard.isGivenName(words[0]) else {
      return false
    }
    return Lexicon.standard.isGivenName(words[1]) || given.contains(words[1])
  }

  private func opensSentence(_ entity: Entity, in text: ReportText) -> Bool {
    let start = entity.tokens.lowerBound
    return text.document.sentences[text.document.sentenceIndex(ofToken: start)].tokens.lowerBound == start
  }

  /// What stands behind a name is short.
  private static let reach = 8

  /// The age that a name's comma leads to, before the next mark and any other name.
  private func age(behind entity: Entity, _ ages: [Fact], in text: ReportText) -> Int? {
    let (document, end) = (text.document, entity.tokens.upperBound)
    guard document.mark(.comma, at: end) else { return nil }
    if let age = document.number(at: end + 1), age.value == age.value.rounded(),
      (1...110).contains(age.value), let follower = document.token(age.tokens.upperBound),
      follower.mark == .comma || follower.mark == .period
    {
      return Int(age.value)
    }
    guard
      document.is(.indefiniteArticle, at: end + 1) || document.word("the", at: end + 1)
        || document.word("who", at: end + 1)
    else { return nil }
    var last = end + 1
    while last < end + Self.reach, document.token(last)?.form != nil, !document.mark(.comma, at: last),
      !document.mark(.period, at: last)
    { last += 1 }
    let place = ages.indices.partitioningIndex { ages[$0].tokens.lowerBound > end }
    guard place < ages.count, ages[place].tokens.lowerBound < last,
      text.entities.beginning(in: end + 1..<ages[place].tokens.lowerBound).isEmpty,
      case .amount(let amount) = ages[place].value, let years = amount.low, years == amount.high,
      years == years.rounded(), (1...110).contains(years)
    else { return nil }
    return Int(years)
  }
}
