/// Whether a figure is of another time than that of which the report tells.
extension TraitReader {
  /// Whether a figure is of a time before that of which the report tells.
  func isOfBefore(_ fact: Fact) -> Bool {
    let lead = lead(of: fact).suffix(3)
    if fact.kind == .age {
      // 'Before he is 30', 'older than 48'; a former clerk aged 66 is 66 now.
      return lead.contains { text.document.word("before", at: $0) || text.document.word("than", at: $0) }
        || opensInThePast || isAgeOfOtherTimes(fact)
    }
    // 'fewer than 12' is a bound and belongs to the figure; 'up from 12' and 'than the 12' look back.
    if has(.earlier, in: lead) { return true }
    return fact.kind != .ordinal && isStartOfChange(fact) || opensInThePast || isPast(fact)
  }

  /// `until she was 27`, `when he turned 40`: an age of another time than the story's.
  func isAgeOfOtherTimes(_ fact: Fact) -> Bool {
    let document = text.document
    let verb = fact.tokens.lowerBound - 1
    // "In 2005, at age 91", "in 2005, at the age of 91"
    let lead = document.word("the", at: verb) ? verb - 1 : verb
    let year = document.word("at", at: lead) ? lead - 2 : lead - 1
    if sentence.tokens.contains(year), document.mark(.comma, at: year + 1), document.word("in", at: year - 1),
      document.tokens[year].form == .digits, document.tokens[year].range.count == 4
    {
      return true
    }
    // A figure may be the first of its sentence.
    guard verb >= sentence.tokens.lowerBound,
      document.word("was", at: verb) || document.word("were", at: verb) || document.word("turned", at: verb)
    else { return false }
    // In a text that was cut off the verb may stand in the sentence before.
    return (verb - 3..<verb).clamped(to: sentence.tokens).contains {
      document.isOne(of: Self.openers, at: $0)
    }
  }

  private static let openers: WordSet = ["until", "till", "when", "since", "before", "time"]

  /// `held 51 per cent until this week`, `used to employ 900`: a figure that holds no longer.
  func isPast(_ fact: Fact) -> Bool {
    guard [.count, .number, .money, .percentage].contains(fact.kind) else { return false }
    let document = text.document
    let behind = fact.tokens.upperBound
    let isOver =
      (document.word("until", at: behind) || document.word("till", at: behind))
      && (document.is(.determiner, at: behind + 1) || document.is(.timeShift, at: behind + 1)
        || document.isOne(of: Self.lately, at: behind + 1))
    if isOver { return true }
    return (fact.tokens.lowerBound - 4..<fact.tokens.lowerBound - 1).clamped(to: clause).contains {
      document.word("used", at: $0) && document.word("to", at: $0 + 1) && !document.is(.verb, at: $0 - 1)
    }
  }

  private static let lately: WordSet = ["now", "recently", "then", "yesterday", "today"]

  /// 'A year ago sales were rising by five per cent'.
  private var opensInThePast: Bool {
    let (document, first) = (text.document, sentence.tokens.lowerBound)
    let isOne = document.is(.indefiniteArticle, at: first) || document.word("one", at: first)
    return isOne && document.is(.timeUnit, at: first + 1)
      && (document.word("ago", at: first + 2) || document.word("earlier", at: first + 2)
        || document.word("before", at: first + 2))
  }

  /// 'The flood of 1997 reached', 'In 2019, 138 people died': what was in another year, two years back at least.
  func isOfEarlierYear(_ fact: Fact) -> Bool {
    guard let today = text.published?.day.components.year, fact.kind != .ordinal, fact.kind != .age else {
      return false
    }
    let before = sentence.tokens.lowerBound..<fact.tokens.lowerBound
    return text.facts(in: before).contains { index in
      let (other, document) = (text.facts[index], text.document)
      guard other.kind == .date, case .time(let timex) = other.value, timex.value.utf8.count == 4,
        let year = Int(timex.value), year < today - 1
      else { return false }
      let lead = other.tokens.lowerBound - 1
      let opens = document.word("in", at: lead) && lead == sentence.tokens.lowerBound
      return opens
        || document.word("of", at: lead) && !document.is(.month, at: lead - 1) && clause.contains(lead)
          && !isOfThisWeek(fact)
    }
  }

  /// 'The Cremona of 1721, for which 8.4 million was paid this week': what is done now with a thing of that year.
  private func isOfThisWeek(_ fact: Fact) -> Bool {
    text.facts(in: fact.tokens.upperBound..<max(fact.tokens.upperBound, sentence.tokens.upperBound)).contains
    {
      let (other, document) = (text.facts[$0], text.document)
      guard other.kind == .date else { return false }
      return other.tokens.contains {
        document.is(.weekday, at: $0) || document.isOne(of: Self.present, at: $0)
      }
    }
  }

  private static let present: WordSet = ["this", "today", "yesterday", "now", "tonight"]

  /// 'rose from 12 per cent', 'up by 3 per cent, from a present 14': the figure is what was before.
  ///
  /// A verb or noun of change must stand in the sentence, or 'to' and a figure behind: people come 'from 12 countries'.
  private func isStartOfChange(_ fact: Fact) -> Bool {
    let document = text.document
    var from: Int?
    for token in max(sentence.tokens.lowerBound, fact.tokens.lowerBound - 5)..<fact.tokens.lowerBound {
      if document.word("from", at: token) {
        from = token
      } else if document.tokens[token].number >= 0 || document.tokens[token].mark == .comma
        || document.is(.month, at: token) || document.word("by", at: token)
      {
        // 'Visitors from abroad fell by 3 per cent': what stands behind 'by' is the step.
        from = nil
      }
    }
    guard from != nil else { return false }
    let end = fact.tokens.upperBound
    let behind = end..<max(end, min(sentence.tokens.upperBound, end + 6))
    if behind.contains(where: {
      document.word("to", at: $0) && document.tokens[min($0 + 1, document.tokens.count - 1)].number >= 0
    }) {
      return true
    }
    return sentence.tokens.contains { token in
      token < fact.tokens.lowerBound && text.concepts[token].map(Self.changes.contains) == true
    }
  }

  private static let changes: Set<Concept> = Set(
    "rise fall cut raise widen narrow double halve grow up down change reach".split(separator: " ").map {
      Thesaurus.standard.concept(of: String($0))
    }
  )

  /// 'The violin of 1721', 'her "Winter" (1885)': a year without a verb of its own.
  func isYearOfThing(_ fact: Fact) -> Bool {
    let (document, start, end) = (text.document, fact.tokens.lowerBound, fact.tokens.upperBound)
    guard fact.tokens.count == 1, document.tokens[start].form == .digits else { return false }
    if document.mark(.openBracket, at: start - 1), document.mark(.closeBracket, at: end) { return true }
    return document.word("of", at: start - 1)
      && document.token(start - 2)?.shape.contains(.capitalised) == true
      && !document.is(.month, at: start - 2)
  }
}
