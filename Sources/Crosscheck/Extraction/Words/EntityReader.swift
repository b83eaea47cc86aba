/// Reads the names of a text: people, organisations, places, ships.
///
/// Capitals find them; the words around them, and the other places where a word stands, tell names from the first
/// word of a sentence and say what bears the name.
struct EntityReader {
  private let document: Document
  private let evidence: NameEvidence
  private let titles: TitleReader
  private let part: Fact.Part
  private var entities: [Entity] = []

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
    self.evidence = evidence
    self.part = part
  }

  private mutating func read(_ sentence: Sentence, inHeadlineCase: Bool) {
    let span = NameSpan(document: document, sentence: sentence)
    var next = sentence.tokens.lowerBound
    while true {
      let index = evidence.landmarks.next(.name, from: next, before: sentence.tokens.upperBound)
      guard index < sentence.tokens.upperBound else { return }
      guard let end = span.end(from: index) else {
        next = index + 1
        continue
      }
      if inHeadlineCase {
        readKnownWords(of: index..<end)
      } else if sentence.isHeading, (index..<end).dropFirst().contains(where: isCommonWord) {
        readKnownWords(of: index..<end)
      } else {
        let isFirst = NameEvidence.beginsPhrase(index, in: sentence, of: document)
        add(isFirst ? withoutSentenceStart(index..<end) : index..<end)
      }
      next = end
    }
  }

  // MARK: Capitals that mean nothing

  /// In a headline in title case only words count that the body knows as names.
  private mutating func readKnownWords(of tokens: Range<Int>) {
    var start: Int?
    for index in tokens.lowerBound...tokens.upperBound {
      let isKnown = index < tokens.upperBound && isKnownName(index)
      if isKnown, start == nil { start = index }
      let isLink = index < tokens.upperBound && document.tokens[index].form != .word && start != nil
      if !isKnown, !isLink, let first = start {
        var end = index
        while end > first, document.tokens[end - 1].form == .mark { end -= 1 }
        add(first..<end)
        start = nil
      }
    }
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

  /// The run without a first word that is capitalised only because a sentence begins there.
  private func withoutSentenceStart(_ tokens: Range<Int>) -> Range<Int> {
    let first = tokens.lowerBound
    let token = document.tokens[first]
    let isOfName =
      token.is(.officeTitle) || token.is(.honorific) || token.is(.demonym) || token.is(.officeModifier)
    let isDay = token.is(.month) || token.is(.weekday)
    if isOfName || isDay && tokens.count > 1 && CalendarNames.isName(first, in: document) { return tokens }
    let hash = document.hash(ofToken: first)
    let isWordElsewhere = evidence.lowercase.contains(hash)
    if evidence.capitalised.contains(hash), !isWordElsewhere { return tokens }
    guard tokens.count > 1 else {
      return isNameByItself(first, isWordElsewhere: isWordElsewhere) ? tokens : first..<first
    }
    let isCommon =
      isWordElsewhere || token.is(.stopword) || document.isOfficePlural(first)
      || (token.lexeme >= 0 || ends(token, in: "ly")) && isLikelyCommon(first)
    guard isCommon, !document.is(.givenName, at: first), !hasInnerMark(tokens), !isPlaceLead(tokens) else {
      return tokens
    }
    return first + 1..<tokens.upperBound
  }

  /// New York, North Korea at the head of a sentence: the second word alone names something else.
  private func isPlaceLead(_ tokens: Range<Int>) -> Bool {
    let first = tokens.lowerBound
    guard tokens.count > 1, document.value(of: .placeWord, at: first) == 1,
      let second = document.token(first + 1), second.form == .word
    else { return false }
    return second.is(.country) || second.is(.placeWord) || second.lexeme < 0
  }

  private func hasInnerMark(_ tokens: Range<Int>) -> Bool {
    guard let second = document.token(tokens.lowerBound + 1), tokens.count > 1 else { return false }
    return second.mark == .hyphen || second.mark == .ampersand
      || document.is(.organisationWord, at: tokens.upperBound - 1)
  }

  private func isNameByItself(_ index: Int, isWordElsewhere: Bool) -> Bool {
    let token = document.tokens[index]
    if token.is(.country) { return token.shape.contains(.allCapitals) || token.end - token.start > 2 }
    if isWordElsewhere || token.is(.verb) || token.is(.organisationWord) || token.is(.placeWord) {
      return false
    }
    if token.shape.contains(.allCapitals) { return token.end - token.start < 6 }
    if hasInnerCapital(token) { return true }
    if isLikelyCommon(index) { return false }
    if document.is(.speechVerb, at: index + 1) || document.is(.possessive, at: index + 1) {
      return token.lexeme < 0 || token.is(.givenName)
    }
    return token.is(.givenName) && !token.is(.month) && token.classes.isSubset(of: .of(.givenName))
  }

  /// A capital behind a small letter: LaCalamita, McKay, O'Brien.
  private func hasInnerCapital(_ token: Token) -> Bool {
    document.bytes[token.range].dropFirst().contains { (0x41...0x5A).contains($0) }
  }

  /// Words that begin sentences more often than they name.
  private func isLikelyCommon(_ index: Int) -> Bool {
    let token = document.tokens[index]
    if token.is(.verb) || token.is(.speechVerb) { return true }
    guard token.end - token.start > 4 else { return token.lexeme >= 0 && !token.is(.givenName) }
    if ends(token, in: "ly") || ends(token, in: "ing") || ends(token, in: "ed") {
      return !token.is(.givenName)
    }
    return ends(token, in: "s") && !ends(token, in: "ss") && !token.is(.givenName) && !token.is(.placeWord)
  }

  @inline(__always) private func ends(_ token: Token, in letters: StaticString) -> Bool {
    token.ends(in: letters, of: document.bytes)
  }

  // MARK: Titles and what bears the name

  /// Cuts titles off a run and adds the names that it holds.
  private mutating func add(_ tokens: Range<Int>) {
    var tokens = tokens
    while let first = tokens.first, document.is(.demonym, at: first), !keepsDemonym(tokens),
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
    guard !tokens.isEmpty else { return }
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
    if titles.title(in: tokens) != nil { return false }
    let next = tokens.lowerBound + 1
    if document.is(.givenName, at: next) || document.is(.demonym, at: next) { return false }
    return document.is(.organisationWord, at: last) || document.is(.placeWord, at: last) || tokens.count == 2
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

  private mutating func append(_ tokens: Range<Int>, title: Range<Int>?) {
    let tokens = withoutLinks(withoutPostnominal(withoutLinks(tokens)))
    guard !tokens.isEmpty, tokens.contains(where: { document.tokens[$0].form == .word }) else { return }
    if tokens.count == 1, let only = tokens.first {
      let token = document.tokens[only]
      if token.end - token.start < 2 { return }
      if token.is(.numberSign)
        || (token.is(.abbreviation) && !token.shape.contains(.allCapitals)
          && token.classes.isSubset(of: .of(.abbreviation)) && !isStateBehindTown(only))
      {
        return
      }
      if title == nil, isBareNoun(only) || isPostnominal(only) { return }
    }
    entities.append(
      Entity(
        tokens: tokens,
        range: document.range(of: tokens),
        part: part,
        text: document.plainText(tokens),
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

  /// A single capitalised noun such as Police, Court or West stands for no name of its own.
  private func isBareNoun(_ index: Int) -> Bool {
    let token = document.tokens[index]
    if token.shape.contains(.allCapitals) || token.is(.country) || token.is(.givenName) { return false }
    return token.is(.organisationWord) || token.is(.placeWord) || token.is(.topicWord)
      || token.is(.officeModifier) || token.is(.vesselWord) || token.is(.nameSuffix) || isKnownCommon(index)
      || document.word("fellow", at: index)
      || token.is(.timeUnit) && document.token(index + 1)?.form == .digits
  }

  private func isKnownCommon(_ index: Int) -> Bool {
    evidence.lowercase.contains(document.hash(ofToken: index))
      && !document.tokens[index].shape.contains(.allCapitals)
  }
}
