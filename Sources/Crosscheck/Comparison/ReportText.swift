/// A text of a report as the comparison reads it: its facts, and what each of its words means.
final class ReportText: Sendable {
  /// Index of the report in the story.
  let report: Int
  let part: Fact.Part
  let text: MappedText
  let discourse: Discourse
  let document: Document
  let facts: [Fact]
  /// The exact figures of each sentence: two dozen checks ask for them.
  let figures: [[ExactFigure]]
  /// Whom and what it names.
  let entities: [Entity]
  /// Who it is that the text calls by a surname or an office.
  let speakers: Speakers
  /// When the report was published.
  let published: Moment?
  /// Lines that are no part of the report, and the dateline.
  let furniture: [Range<Int>]
  /// The stem of each token, past the thesaurus; nil for marks and numbers.
  let stems: [Concept?]
  /// The concept of each token; nil for marks, numbers and words that no subject is made of.
  ///
  /// A phrase has its concept at its first word.
  let concepts: [Concept?]
  /// The number of each token's concept in the story; below nought where it has none.
  let conceptNumbers: [Int32]
  /// What each token says of a figure beside it.
  let marks: [WordMarks]

  init(
    report: Int,
    article: Article,
    part: Fact.Part,
    text: MappedText,
    discourse: Discourse,
    facts: [Fact],
    words: inout StoryWords
  ) {
    self.report = report
    self.part = part
    self.text = text
    self.discourse = discourse
    document = discourse.document
    published = article.published
    furniture =
      part == .text
      ? article.furniture + (Dateline(in: article.text.bytes).map { [$0.range] } ?? []) : []
    self.facts = article.title == nil ? facts : facts.filter { $0.part == part }
    figures = Self.figures(of: self.facts, in: discourse.document)
    entities = discourse.entities
    speakers = Speakers(discourse.entities, self.facts)
    let meanings = WordMeanings(of: discourse.document, words: &words)
    stems = meanings.stems
    concepts = meanings.concepts
    conceptNumbers = meanings.numbers
    marks = meanings.marks
  }

  /// The texts of a report: its headline, where it stands apart, and its text.
  static func texts(of article: Article, report: Int, words: inout StoryWords) -> [ReportText] {
    let reading = Extraction.read(article)
    var texts: [ReportText] = []
    if let title = article.title, let discourse = reading.title {
      texts.append(
        ReportText(
          report: report,
          article: article,
          part: .title,
          text: title,
          discourse: discourse,
          facts: reading.facts,
          words: &words
        )
      )
    }
    texts.append(
      ReportText(
        report: report,
        article: article,
        part: .text,
        text: article.text,
        discourse: reading.text,
        facts: reading.facts,
        words: &words
      )
    )
    return texts
  }

  /// The tokens at which numbers begin that became part of a fact that can be compared.
  var placedNumbers: Set<Int> {
    var placed = Set<Int>()
    placed.reserveCapacity(document.numbers.count)
    for index in facts.indices where facts[index].kind != .number && facts[index].kind != .name {
      for token in facts[index].tokens where document.tokens[token].number >= 0 { placed.insert(token) }
    }
    return placed
  }

  /// A passage as a fact of the comparison's own, to be shown as evidence; its words are the value where none is given.
  func passage(_ tokens: Range<Int>, as kind: Kind, rule: String, value: Value? = nil) -> Fact {
    Fact(
      kind: kind,
      range: document.range(of: tokens),
      tokens: tokens,
      part: part,
      value: value ?? .words(Words(document.plainText(tokens))),
      rule: rule
    )
  }

  /// Indices of the facts that begin within a range of tokens.
  func facts(in tokens: Range<Int>) -> Range<Int> {
    let first = facts.indices.partitioningIndex { facts[$0].tokens.lowerBound >= tokens.lowerBound }
    var end = first
    while end < facts.count, facts[end].tokens.lowerBound < tokens.upperBound { end += 1 }
    return first..<end
  }

  /// Whether a fact stands in a line that is no part of the report, or in its dateline.
  func isFurniture(_ fact: Fact) -> Bool {
    furniture.contains { $0.overlaps(fact.range) }
  }

  /// Whether a sentence states something: it is neither page furniture nor a question.
  func isStatement(_ sentence: Sentence) -> Bool {
    !furniture.contains { $0.overlaps(sentence.range) }
      && !document.isQuestion(sentence)
  }

  /// Whether a time only says when the report was put out: a line of nothing but a date and a clock time.
  func isStamp(_ fact: Fact, sentence index: Int) -> Bool {
    guard fact.kind == .date || fact.kind == .time, case .time(let timex) = fact.value,
      timex.value.utf8.count >= 10
    else { return false }
    let sentence = document.sentences[index]
    guard sentence.tokens.count <= (sentence.isHeading ? ReportLengths.longestHeadline : 24) else {
      return false
    }
    let words = sentence.tokens.count { token in
      document.tokens[token].form == .word && !fact.tokens.contains(token) && concepts[token] != nil
        && !document.is(.clockMark, at: token)
    }
    if words <= 2 { return true }
    return words <= 8 && sentence.isHeading && sentence.tokens.contains { marks[$0].contains(.stamp) }
  }

  /// The unit of a fact that is an amount.
  func unit(of fact: Int) -> String? {
    guard case .amount(let amount) = facts[fact].value else { return nil }
    return amount.unit
  }

  /// Whether a token looks like a part of a name: a capital that is not due to the start of a sentence.
  func isName(_ index: Int, in sentence: Sentence) -> Bool {
    document.tokens[index].shape.contains(.capitalised) && index != sentence.tokens.lowerBound
      && !sentence.isHeading
  }

  /// The tokens between the marks that part clauses on either side of a fact.
  func clause(around tokens: Range<Int>, in sentence: Sentence) -> Range<Int> {
    var lower = min(tokens.lowerBound, sentence.tokens.upperBound)
    while lower > sentence.tokens.lowerBound, !partsClauses(lower - 1) {
      lower -= 1
    }
    var upper = max(tokens.upperBound, lower)
    while upper < sentence.tokens.upperBound, !partsClauses(upper) {
      upper += 1
    }
    return lower..<upper
  }

  /// Whether a token parts clauses; the comma of '5,000' does not.
  private func partsClauses(_ index: Int) -> Bool {
    switch document.tokens[index].mark {
    case .comma: return document.token(index + 1)?.followsSpace != false
    case .semicolon, .colon, .emDash, .openBracket, .closeBracket, .openQuote, .closeQuote,
      .doubleQuote:
      return true
    default: return false
    }
  }
}

extension [Fact] {
  /// Those of a kind, in their order; the others are looked at in place, for a copy counts references to all that it holds.
  func ofKind(_ kind: Kind) -> [Fact] {
    var facts: [Fact] = []
    for index in indices where self[index].kind == kind { facts.append(self[index]) }
    return facts
  }
}
