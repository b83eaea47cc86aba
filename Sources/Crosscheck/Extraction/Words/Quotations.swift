/// Reads what is quoted word for word, with the speaker.
///
/// A quotation of several sentences is one fact a sentence, so that reports that quote different parts of a speech
/// meet. One broken by its attribution keeps its first part's place and the words of both.
struct QuotationReader {
  private let document: Document
  private let part: Fact.Part
  private let marks: QuotationMarks
  private let sense: QuotationSense
  private let speakers: QuotedSpeakers
  /// The passage that is read next, and the one before it.
  private var next = 0
  private var previous: (end: Int, speaker: String?)?

  init(_ discourse: Discourse) {
    document = discourse.document
    part = discourse.part
    marks = discourse.marks
    sense = QuotationSense(document: discourse.document, marks: discourse.marks)
    speakers = QuotedSpeakers(
      document: discourse.document,
      marks: discourse.marks,
      attributions: discourse.attributions,
      entities: discourse.entities,
      sense: sense,
      phrases: SpeakerPhrases(
        document: discourse.document,
        entities: discourse.entities,
        lookup: discourse.lookup,
        marks: discourse.marks
      )
    )
  }

  /// Adds the next quotations in order, those that begin before a token.
  mutating func addQuotations(before token: Int, to facts: inout [Fact]) {
    while next < marks.passages.count, marks.passages[next].content.lowerBound < token {
      let passage = marks.passages[next]
      let attribution = speakers.attribution(of: passage)
      var speaker = attribution?.speaker
      if speaker == nil, let previous, isDirectlyBehind(passage, previous.end) { speaker = previous.speaker }
      if speaker == nil { speaker = speakers.announced(before: passage) }
      if speaker == nil { speaker = speakers.speakingOfSelf(passage) ?? speakers.goingOn(behind: passage) }
      let rest =
        next + 1 < marks.passages.count
        ? continuation(of: passage, by: marks.passages[next + 1], attribution) : nil
      let speech: QuotationSense.Speech =
        attribution != nil ? .attributed : speaker != nil ? .assumed : .none
      facts += self.facts(of: passage, speaker: speaker, speech, rest: rest)
      // '"Why not?" a coach asked. "No."': the end of who asked is the end of what was asked.
      previous = (max(passage.content.upperBound, attribution?.verb.upperBound ?? 0), speaker)
      if let rest {
        facts += self.facts(
          of: rest,
          speaker: speaker,
          .attributed,
          rest: nil,
          rule: "quotation-continued"
        )
        previous = (rest.content.upperBound, speaker)
        next += 1
      }
      next += 1
    }
  }

  /// A passage that begins the sentence after the one before it goes on with the same speech.
  private func isDirectlyBehind(_ passage: QuotationMarks.Passage, _ end: Int) -> Bool {
    let here = sentence(of: passage.content.lowerBound)
    let there = sentence(of: end)
    return sense.startsSentence(passage) && here - there <= 1
  }

  /// The second half of a quotation that its attribution breaks: `"…," he said, "…"`.
  private func continuation(
    of passage: QuotationMarks.Passage,
    by next: QuotationMarks.Passage,
    _ attribution: Attribution?
  ) -> QuotationMarks.Passage? {
    guard let attribution, attribution.verb.lowerBound >= passage.content.upperBound,
      attribution.verb.upperBound <= next.content.lowerBound,
      next.content.lowerBound - passage.content.upperBound < 24,
      document.mark(.comma, at: next.content.lowerBound - 2),
      let word = document.token(next.content.lowerBound),
      !word.shape.contains(.capitalised) || document.word("i", at: next.content.lowerBound)
    else { return nil }
    return next
  }

  private func sentence(of index: Int) -> Int { document.sentenceIndex(ofToken: index) }

  // MARK: Facts

  private func facts(
    of passage: QuotationMarks.Passage,
    speaker: String?,
    _ speech: QuotationSense.Speech,
    rest: QuotationMarks.Passage?,
    rule: String? = nil
  ) -> [Fact] {
    guard sense.isQuotation(passage, speech) else { return [] }
    var facts: [Fact] = []
    var index = sentence(of: passage.content.lowerBound)
    while index < document.sentences.count,
      document.sentences[index].tokens.lowerBound < passage.content.upperBound
    {
      let tokens = trimmed(document.sentences[index].tokens.clamped(to: passage.content))
      index += 1
      let words = tokens.count { document.tokens[$0].form != .mark }
      guard words > 1 || words == 1 && passage.content.count < 3 else { continue }
      facts.append(
        Fact(
          kind: .quotation,
          range: document.range(of: tokens),
          tokens: tokens,
          part: part,
          value: .words(Words(document.plainText(tokens), speaker: speaker)),
          rule: rule ?? (sense.isPartial(passage) ? "partial-quotation" : "quotation")
        )
      )
    }
    if let rest, let last = facts.indices.last, case .words(var words) = facts[last].value {
      words.text += " " + document.plainText(trimmed(rest.content))
      facts[last].value = .words(words)
    }
    return facts
  }

  private func trimmed(_ tokens: Range<Int>) -> Range<Int> {
    var tokens = tokens
    while let last = tokens.last, isEdge(document.tokens[last].mark) { tokens = tokens.dropLast() }
    while let first = tokens.first,
      isEdge(document.tokens[first].mark) || document.tokens[first].mark == .ellipsis
    { tokens = tokens.dropFirst() }
    return tokens
  }

  private func isEdge(_ mark: Mark) -> Bool {
    switch mark {
    case .comma, .period, .doubleQuote, .openQuote, .closeQuote: return true
    default: return false
    }
  }
}
