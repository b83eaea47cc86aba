/// Finds people whom two reports give two nationalities: a Swiss and an Austrian tourist of one name.
///
/// Not `two Swiss skiers` and `two Austrian skiers`: of one event there are often both.
struct NationalityComparison {
  let texts: [ReportText]

  func differences() -> [WordsDifference] {
    let nationals = texts.flatMap(nationals)
    return AttributeComparison(texts: texts).differences(
      .otherNationality,
      nationals,
      kind: .place
    ) {
      $0 != $1 && !arePrinted($0, $1)
    }
  }

  /// Whether a report of one nationality prints the other too, or its country: somebody may be of both.
  private func arePrinted(_ left: String, _ right: String) -> Bool {
    texts.contains { prints(left, $0) && prints(right, $0) }
  }

  /// Whether a text has the adjective or a word that begins like it: Austria, Austrians.
  private func prints(_ nationality: String, _ text: ReportText) -> Bool {
    let stems = nationality.split(separator: " ").map { $0.utf8.count > 5 ? $0.dropLast() : $0 }
    return text.document.tokens.indices.contains { token in
      guard text.document.tokens[token].shape.contains(.capitalised) else { return false }
      let word = text.document.lowercased(token)
      return stems.contains { word.hasPrefix($0) }
    }
  }

  // MARK: Reading

  private func nationals(of text: ReportText) -> [AttributeComparison.Attribute] {
    let document = text.document
    return document.tokens.indices.compactMap { index in
      guard let row = document.value(of: .nationality, at: index),
        document.tokens[index].shape.contains(.capitalised), index + 1 < document.tokens.count,
        text.concepts[index + 1].map(CountedNouns.mayBePeople) == true,
        !document.isOne(of: Self.officesOfStates, at: index + 1), let start = start(of: index, in: document),
        let bearer = bearer(of: start..<index + 2, in: text)
      else { return nil }
      return AttributeComparison.Attribute(
        text: text,
        bearer: bearer,
        value: Currencies.countries[row].words,
        tokens: start..<index + 2
      )
    }
  }

  /// Where the words of a nationality begin; nil where they are half of another: 'South African', 'Anglo-Irish'.
  private func start(of index: Int, in document: Document) -> Int? {
    guard !document.mark(.hyphen, at: index - 1), !document.mark(.hyphen, at: index + 1) else { return nil }
    if document.word("new", at: index - 1) { return index - 1 }
    let isBehindName = document.token(index - 1)?.shape.contains(.capitalised) == true
    return isBehindName && !document.startsSentence(index - 1) ? nil : index
  }

  /// Whose nationality it is: a name beside the noun.
  private func bearer(of tokens: Range<Int>, in text: ReportText) -> String? {
    let document = text.document
    // 'The Swiss tourist Anna Vale', 'A Swiss tourist, Anna Vale,'
    let next = document.mark(.comma, at: tokens.upperBound) ? tokens.upperBound + 1 : tokens.upperBound
    if let person = text.entities.first(where: { $0.tokens.lowerBound == next && $0.kind == .person }) {
      return name(of: person)
    }
    // 'Anna Vale, a Swiss tourist', 'Anna Vale, a 34-year-old Swiss tourist'
    let comma = (tokens.lowerBound - Self.reach..<tokens.lowerBound).last { document.mark(.comma, at: $0) }
    if let comma, document.is(.indefiniteArticle, at: comma + 1),
      let person = text.entities.last(where: { $0.tokens.upperBound == comma && $0.kind == .person })
    {
      return name(of: person)
    }
    return nil
  }

  /// Whose adjective tells of the state that they serve.
  private static let officesOfStates: WordSet = [
    "minister", "ministers", "prosecutor", "prosecutors", "delegate", "delegates", "lawmaker", "lawmakers",
    "officer", "officers", "diplomat", "diplomats", "candidate", "member", "members",
  ]

  /// So many words back a comma may stand before `a 34-year-old Swiss tourist`.
  private static let reach = 7

  /// The whole name: of one surname there are often two.
  private func name(of person: Entity) -> String? {
    let words = FoldedName(person.text).words
    return words.count > 1 ? words.joined(separator: " ") : nil
  }
}
