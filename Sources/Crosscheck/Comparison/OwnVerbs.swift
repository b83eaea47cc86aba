/// What a day belongs to where it is not the verb of its clause.
///
/// *Why it matters*: `The shooting of Tom Weller on Saturday led to riots` tells when he was shot; taken for the day of the riots it
/// is kept apart from `Weller was shot on Sunday`, and set against the days of other riots.
extension AnchorReader {
  /// The concept of the noun that a date belongs to, before its clause's verb or behind `after`: `the fatal shooting of Tom Weller
  /// on Saturday`, `after her arrest on Monday`; nil where it belongs to the verb.
  func ownVerbs(of fact: Fact, _ frame: Frame?) -> ConceptSet? {
    guard fact.kind == .date || fact.isPartOfDay, let frame else { return nil }
    let document = text.document
    var index = fact.tokens.lowerBound - 1
    if document.word("on", at: index) || document.word("in", at: index) { index -= 1 }
    guard let noun = eventNoun(endingAt: index) else { return nil }
    // "Police announced the arrest on Monday": that may be when it was announced.
    let isBeforeVerb = frame.verbTokens.map { $0.lowerBound >= fact.tokens.upperBound } ?? false
    guard isBeforeVerb || isLed(noun), let concept = text.concepts[noun] else { return nil }
    var deed: ConceptSet = [concept]
    if noun - 1 >= sentence.tokens.lowerBound, document.isOne(of: Self.deadly, at: noun - 1),
      let fatal = text.concepts[noun - 1]
    {
      deed.insert(fatal)
    }
    return deed
  }

  private static let deadly: WordSet = ["fatal", "deadly", "lethal"]

  /// The noun of an event at an index, or before the name of whoever it happened to: `death`, `killing of Tom Weller, 15,`.
  private func eventNoun(endingAt end: Int) -> Int? {
    let document = text.document
    var index = end
    while index > end - 9, index >= sentence.tokens.lowerBound {
      let token = document.tokens[index]
      if token.form == .word, !token.shape.contains(.capitalised) {
        if EventNouns.names(index, in: document) {
          // "The crash on Saturday" may be any crash: whose it is must be told.
          return document.word("of", at: index + 1) && isNoun(index) || index == end && isOwned(index)
            ? index : nil
        }
        guard document.word("of", at: index) || document.word("the", at: index) else { return nil }
      } else if token.form == .mark, token.mark != .comma, token.mark != .period {
        return nil
      }
      index -= 1
    }
    return nil
  }

  /// Whether an article, a possessive or an adjective makes a word a noun: `the arrest`, `his arrest`, `Weller's arrest`.
  private func isNoun(_ index: Int) -> Bool {
    let document = text.document
    let lead = document.isOne(of: Self.deadly, at: index - 1) ? index - 2 : index - 1
    return document.is(.determiner, at: lead) || document.is(.possessive, at: lead)
      || document.isOne(of: Self.owners, at: lead)
  }

  /// `Weller's arrest`.
  private func isOwned(_ index: Int) -> Bool {
    text.document.is(.possessive, at: index - 1)
      && text.document.token(index - 2)?.shape.contains(.capitalised) == true
  }

  private static let owners: WordSet = ["his", "her", "their", "its", "the"]

  /// `after the arrest`, `since his death`, `following Weller's arrest`.
  private func isLed(_ noun: Int) -> Bool {
    (max(sentence.tokens.lowerBound, noun - 4)..<noun).contains {
      text.document.isOne(of: Self.leads, at: $0)
    }
  }

  private static let leads: WordSet = ["after", "since", "following", "before", "despite"]
}
