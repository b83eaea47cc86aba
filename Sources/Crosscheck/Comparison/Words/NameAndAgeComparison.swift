/// Finds people of one age of whom one name is the same and the other is not, and of whom no report has both.
struct NameAndAgeComparison {
  let texts: [ReportText]

  private struct Person {
    let text: ReportText
    let entity: Entity
    let given: String
    let surname: String
    let age: Int
  }

  func differences() -> [WordsDifference] {
    let people = texts.flatMap(people)
    let byAge = Dictionary(grouping: people, by: \.age)
    return byAge.keys.sorted().flatMap { age -> [WordsDifference] in
      let own = byAge[age] ?? []
      let byName = Dictionary(grouping: own) { $0.given + " " + $0.surname }
      let names = byName.keys.sorted()
      return names.enumerated().flatMap { position, name in
        names[(position + 1)...].compactMap { difference(byName[name] ?? [], byName[$0] ?? []) }
      }
    }
  }

  private func difference(_ left: [Person], _ right: [Person]) -> WordsDifference? {
    guard let mine = left.first, let theirs = right.first,
      (mine.given == theirs.given) != (mine.surname == theirs.surname),
      !isSpelling(mine, theirs), !left.contains(where: { names(theirs, mine, in: $0.text) }),
      !right.contains(where: { names(mine, theirs, in: $0.text) })
    else { return nil }
    return WordsDifference(
      rule: .otherNameOfOneAge,
      verdict: haveGivenNamesAlike(mine, theirs) ? .conflict : .review,
      confidence: 0.55,
      subject: mine.entity.text,
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

  /// Whether a report prints the name by which somebody differs from somebody else.
  private func names(_ person: Person, _ other: Person, in text: ReportText) -> Bool {
    texts.contains { part in
      part.report == text.report
        && part.entities.contains { entity in
          let words = FoldedName(entity.text).words
          guard words.contains(person.surname) else { return false }
          // A surname that both bear says nothing by itself.
          return words.contains(person.given) || words.count == 1 && person.surname != other.surname
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

  /// "Bryan Dalton, 39, …".
  private func people(of text: ReportText) -> [Person] {
    let document = text.document
    return text.entities.compactMap { entity in
      let end = entity.tokens.upperBound
      guard entity.kind == .person || entity.kind == .unknown, document.mark(.comma, at: end),
        let age = document.number(at: end + 1),
        age.value == age.value.rounded(), (1...110).contains(age.value),
        let follower = document.token(age.tokens.upperBound),
        follower.mark == .comma || follower.mark == .period
      else { return nil }
      let words = FoldedName(entity.text).words.filter { $0.utf8.count > 1 }
      guard words.count > 1 else { return nil }
      return Person(
        text: text,
        entity: entity,
        given: words[0],
        surname: words[words.count - 1],
        age: Int(age.value)
      )
    }
  }
}
