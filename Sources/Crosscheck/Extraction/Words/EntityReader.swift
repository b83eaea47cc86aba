/// Reads the names of a text: people, organisations, places, ships.
///
/// Capitals find them; the words around them, and the other places where a word stands, tell names from the first
/// word of a sentence and say what bears the name.
struct EntityReader {
  private let document: Document
  private let evidence: NameEvidence
  private let titles: TitleReader
  private let lone: LoneNames
  private let starts: SentenceStarts
  private let whole: WholeNames
  private let part: Fact.Part
  private var entities: [Entity] = []
  /// Titles of works that are one word, told as such once.
  private var titlesOfOneWord = WordHashes()

  /// The names of a document in order; a headline is read with what the body tells of its words.
  static func entities(in document: Document, part: Fact.Part, evidence: NameEvidence) -> [Entity] {
    var reader = EntityReader(
      document: document,
      evidence: evidence,
      part: part
    )
    // Prose has a name for a dozen words; a list that grows is copied again and again.
    reader.entities.reserveLargeCapacity(document.tokens.count / 12)
    var shortForms = ShortForms(document: document, part: part, landmarks: evidence.landmarks)
    for (index, sentence) in document.sentences.enumerated() {
      let isHeadlineCase = evidence.isHeadlineCase[index]
      reader.read(sentence, inHeadlineCase: isHeadlineCase)
      if !isHeadlineCase { shortForms.note(sentence, behind: reader.entities) }
    }
    shortForms.add(to: &reader.entities)
    EntityKinds.settle(&reader.entities)
    return reader.entities
  }

  private init(document: Document, evidence: NameEvidence, part: Fact.Part) {
    self.document = document
    titles = TitleReader(document: document)
    whole = WholeNames(document: document, evidence: evidence)
    starts = SentenceStarts(document: document, evidence: evidence)
    lone = LoneNames(document: document, evidence: evidence)
    self.evidence = evidence
    self.part = part
  }

  private mutating func read(_ sentence: Sentence, inHeadlineCase: Bool) {
    let span = NameSpan(document: document, sentence: sentence)
    let quoted = QuotedNames(document: document)
    var next = sentence.tokens.lowerBound
    while true {
      let index = evidence.landmarks.next(.name, from: next, before: sentence.tokens.upperBound)
      guard index < sentence.tokens.upperBound else { return }
      if !inHeadlineCase, let title = titleEnd(from: index, in: sentence, quoted) {
        // The article of "The Silver Gate" is left out as those of other names are.
        let isArticle = document.word("the", at: index) && title > index + 1
        appendWork((isArticle ? index + 1 : index)..<title)
        next = title
        continue
      }
      guard let end = span.end(from: index) else {
        next = index + 1
        continue
      }
      if inHeadlineCase {
        readKnownWords(of: index..<end)
      } else if sentence.isHeading, !quoted.hasNickname(index..<end),
        (index..<end).dropFirst().contains(where: { isCommonWord($0) })
      {
        readKnownWords(of: index..<end)
      } else {
        let isFirst = NameEvidence.beginsPhrase(index, in: sentence, of: document)
        add(isFirst ? starts.name(index..<end) : index..<end)
      }
      next = end
    }
  }

  /// The end of a title between quotation marks; a title of one word is known when it is named again.
  private mutating func titleEnd(from index: Int, in sentence: Sentence, _ quoted: QuotedNames) -> Int? {
    if let end = quoted.titleEnd(from: index, until: sentence.tokens.upperBound) {
      if end == index + 1 { titlesOfOneWord.insert(document.hash(ofToken: index)) }
      return end
    }
    return quoted.isWordByItself(index) && titlesOfOneWord.contains(document.hash(ofToken: index))
      ? index + 1 : nil
  }

  // MARK: Capitals that mean nothing

  /// In a headline in title case only words count that the body knows as names.
  private mutating func readKnownWords(of tokens: Range<Int>) {
    var start: Int?
    for index in tokens.lowerBound...tokens.upperBound {
      let isKnown =
        index < tokens.upperBound
        && (isKnownName(index) || start != nil && isClubEnding(index) || whole.isFullName(index, in: tokens))
      if isKnown, start == nil { start = index }
      let isLink = index < tokens.upperBound && document.tokens[index].form != .word && start != nil
      if !isKnown, !isLink, var first = start {
        if first > tokens.lowerBound, whole.belongsToKnown(first - 1) { first -= 1 }
        var end = index
        while end > first, document.tokens[end - 1].form == .mark { end -= 1 }
        add(first..<end)
        start = nil
      }
    }
  }

  /// The `ers` of `76ers`.
  private func isClubEnding(_ index: Int) -> Bool {
    document.word("ers", at: index) && !document.tokens[index].followsSpace
  }

  /// A word that the text also has in lower case and that no name in the middle of a sentence needs.
  private func isCommonWord(_ index: Int) -> Bool {
    document.tokens[index].form == .word && document.tokens[index].shape.contains(.capitalised)
      && evidence.lowercase.contains(document.hash(ofToken: index))
  }

  private func isKnownName(_ index: Int) -> Bool {
    let hash = document.hash(ofToken: index)
    return evidence.capitalised.contains(hash) && !evidence.lowercase.contains(hash)
  }

  // MARK: Titles and what bears the name

  /// Cuts titles off a run and adds the names that it holds.
  private mutating func add(_ tokens: Range<Int>) {
    var tokens = tokens
    while let first = tokens.first, document.is(.demonym, at: first), !keepsDemonym(tokens),
      document.token(first + 1)?.form != .digits,
      !document.mark(.hyphen, at: first + 1) || document.token(first + 2)?.form != .digits
    {
      tokens = first + 1..<tokens.upperBound
      if document.mark(.hyphen, at: tokens.lowerBound) {
        tokens = tokens.lowerBound + 1..<max(tokens.lowerBound + 1, tokens.upperBound)
      }
    }
    // 'the top West German league': a country's adjective and its side.
    if tokens.count == 2, let last = tokens.last, document.is(.demonym, at: last),
      document.is(.placeWord, at: tokens.lowerBound)
    {
      return
    }
    // 'Tory MPs', 'Lumen PCs', the 'Lumen COVID' of 'Lumen COVID-19 tests'
    if tokens.count > 1, let last = tokens.last,
      lone.isPluralOfInitials(document.tokens[last]) || document.word("covid", at: last)
    {
      return add(withoutLinks(tokens.dropLast()))
    }
    // Feasts are days, and no names.
    guard !tokens.isEmpty, !NameSpan.endsInFeast(tokens, in: document) else { return }
    if whole.isOneName(tokens) { return append(tokens, title: nil) }
    if let end = whole.awardEnd(in: tokens) {
      append(tokens.lowerBound..<end, title: nil)
      return add(withoutLinks(end..<tokens.upperBound))
    }
    if let title = titles.titleWithField(in: tokens) {
      return append(title.upperBound..<tokens.upperBound, title: title)
    }
    guard let title = titles.title(in: tokens) else {
      return append(tokens, title: isAcronym(tokens) ? nil : titles.titleBefore(tokens.lowerBound))
    }
    if title.upperBound == tokens.upperBound, title.lowerBound > tokens.lowerBound {
      if isWholeOffice(tokens) { return }
      return add(withoutLinks(tokens.lowerBound..<title.lowerBound))
    }
    if title.lowerBound > tokens.lowerBound {
      append(withoutLinks(tokens.lowerBound..<title.lowerBound), title: nil)
    }
    let name = withoutLinks(title.upperBound..<tokens.upperBound)
    if !name.isEmpty {
      append(name, title: title.lowerBound == tokens.lowerBound ? titles.extended(title) : title)
    }
  }

  /// `Chief Public Relations Officer` behind a name: from end to end words of an office.
  private func isWholeOffice(_ tokens: Range<Int>) -> Bool {
    guard tokens.count < 6, document.is(.officeModifier, at: tokens.lowerBound) else { return false }
    return tokens.allSatisfy {
      let token = document.tokens[$0]
      return !token.is(.givenName) && !token.is(.country) && !token.is(.placeWord) && !token.is(.possessive)
        && (!token.is(.organisationWord) || token.is(.officeModifier))
    }
  }

  /// `the student ISNA agency`: letters stand for a body.
  private func isAcronym(_ tokens: Range<Int>) -> Bool {
    guard tokens.count == 1, let only = tokens.first else { return false }
    return document.tokens[only].shape.contains(.allCapitals) && !document.is(.givenName, at: only)
      && document.value(of: .officeTitle, at: only - 1) != 0
  }

  /// A demonym stays where it is part of a proper name: British Airways, Indian Ocean, French Open.
  private func keepsDemonym(_ tokens: Range<Int>) -> Bool {
    guard tokens.count > 1, let last = tokens.last else { return false }
    let next = tokens.lowerBound + 1
    if document.is(.givenName, at: next) || document.is(.demonym, at: next) { return false }
    // 'the British Royal Navy': what begins with Royal is called so without its country.
    if document.word("royal", at: next), tokens.count > 2 { return false }
    // 'the British Association of Anglers'
    if document.is(.organisationWord, at: next), document.word("of", at: next + 1), tokens.contains(next + 2)
    {
      return true
    }
    let mayKeep =
      document.is(.organisationWord, at: last) || document.is(.placeWord, at: last) || tokens.count == 2
      || document.is(.topicWord, at: next) && document.word("convention", at: last)
    return mayKeep && titles.title(in: tokens) == nil
  }

  private func withoutLinks(_ tokens: Range<Int>) -> Range<Int> {
    var tokens = tokens
    while let last = tokens.last, isLink(last) { tokens = tokens.dropLast() }
    while let first = tokens.first, isLink(first) { tokens = tokens.dropFirst() }
    return tokens
  }

  private func isLink(_ index: Int) -> Bool {
    let token = document.tokens[index]
    return token.form == .mark || token.is(.possessive)
      || (token.is(.stopword) && !token.shape.contains(.capitalised))
  }

  private mutating func appendWork(_ tokens: Range<Int>) {
    entities.append(
      Entity(
        tokens: tokens,
        range: document.range(of: tokens),
        part: part,
        text: document.plainText(tokens),
        kind: .work
      )
    )
  }

  private mutating func append(_ tokens: Range<Int>, title: Range<Int>?) {
    let tokens = withoutLinks(withoutPostnominal(withoutLinks(tokens)))
    guard !tokens.isEmpty, tokens.contains(where: { document.tokens[$0].form == .word }) else { return }
    if tokens.count == 1, let only = tokens.first {
      let token = document.tokens[only]
      if token.end - token.start < 2 { return }
      if lone.isNumberSign(only) || lone.isPluralOfInitials(token)
        || (token.is(.abbreviation) && !token.shape.contains(.allCapitals)
          && token.classes.isSubset(of: .of(.abbreviation)) && !isStateBehindTown(only))
      {
        return
      }
      if title == nil, lone.isBareNoun(only) || isPostnominal(only) { return }
    }
    entities.append(
      Entity(
        tokens: tokens,
        range: document.range(of: tokens),
        part: part,
        text: QuotedNames(document: document).textWithoutNickname(tokens),
        kind: EntityKinds.kind(of: tokens, title: title, in: document),
        title: title.map { document.plainText($0).lowercased() },
        titleTokens: title
      )
    )
  }

  /// `Anna Vale, MD, a physician`: letters between commas behind a name.
  private func isPostnominal(_ index: Int) -> Bool {
    document.value(of: .nameSuffix, at: index) == 1 && document.mark(.comma, at: index - 1)
      && entities.last?.tokens.upperBound == index - 1
  }

  /// `Troy, Mich.`: a state's abbreviation behind a town.
  private func isStateBehindTown(_ index: Int) -> Bool {
    document.value(of: .abbreviation, at: index) == 1 && document.mark(.comma, at: index - 1)
      && entities.last?.tokens.upperBound == index - 1
  }

  /// Anthony Russell QC: letters behind a name are no part of it.
  private func withoutPostnominal(_ tokens: Range<Int>) -> Range<Int> {
    guard tokens.count > 1, let last = tokens.last, document.value(of: .nameSuffix, at: last) == 1 else {
      return tokens
    }
    return tokens.dropLast()
  }
}
