extension ReportCheck {
  /// "Posted: 03/09/11 … a judge on Thursday upheld": posted on a Wednesday.
  static let weekdayAndPosting = ReportCheck(
    name: "weekday-and-posting",
    summary: "A report that tells of a weekday and says that it was posted the day before.",
    explanation: "What happened on a Thursday cannot be told on Wednesday evening; it may be a week ago.",
    kind: .calendar,
    examples: [
      ReportExample(
        "A judge on Thursday upheld the sentence of a man who shot an officer.\nPosted: March 9, 2011, 9:00 PM\n",
        .review
      ),
      ReportExample(
        "A judge on Wednesday upheld the sentence of a man who shot an officer.\nPosted: March 9, 2011, 9:00 PM\n",
        nil
      ),
      ReportExample(
        "A judge will on Thursday look at the sentence of a man who shot an officer.\n"
          + "Posted: March 9, 2011, 9:00 PM\n",
        nil
      ),
    ]
  ) { text in
    guard let stamp = stamp(in: text), case .time(let posted) = text.facts[stamp].value,
      let day = posted.start?.day
    else { return [] }
    let document = text.document
    let told = text.facts.indices.first { index in
      let tokens = text.facts[index].tokens
      return index != stamp && text.facts[index].kind == .date && tokens.count <= 2
        && tokens.contains { document.is(.weekday, at: $0) }
    }
    guard let told, let token = text.facts[told].tokens.first(where: { document.is(.weekday, at: $0) }),
      let weekday = document.value(of: .weekday, at: token), weekday == day.weekday % 7 + 1,
      isLead(text.facts[told], of: text), isPast(around: token, in: document)
    else { return [] }
    return [
      Discrepancy(
        facts: [stamp, told],
        verdict: .review,
        confidence: 0.6,
        subject: "day of the report",
        sum: "\(day.iso) is the day before a \(document.string(token..<token + 1))",
        doubt: "It would hold if the day were that of the week before."
      )
    ]
  }

  /// The date of a line that says when the report was posted.
  private static func stamp(in text: ReportText) -> Int? {
    text.facts.indices.first { index in
      guard text.facts[index].kind == .date || text.facts[index].kind == .time,
        case .time(let timex) = text.facts[index].value, let start = timex.start,
        timex.value.utf8.count >= 10, start.day.number > 0
      else { return false }
      let first = text.facts[index].tokens.lowerBound
      return (max(0, first - 3)..<first).contains {
        postingWords.contains(text.document.lowercased($0))
      }
    }
  }

  private static let postingWords: Set<String> = ["posted", "published", "filed"]

  /// Whether a fact stands in one of the first sentences that are no headings.
  private static func isLead(_ fact: Fact, of text: ReportText) -> Bool {
    let sentences = text.document.sentences
    let index = text.document.sentenceIndex(ofToken: fact.tokens.lowerBound)
    return sentences.indices.filter { !sentences[$0].isHeading && sentences[$0].tokens.count > 8 }.prefix(2)
      .contains(index)
  }

  /// Whether the words beside a weekday tell of what has happened.
  private static func isPast(around token: Int, in document: Document) -> Bool {
    let near = document.tokens.indices.clamped(to: max(0, token - 4)..<token + 4)
    if near.contains(where: { document.is(.modal, at: $0) || document.is(.futureWord, at: $0) }) {
      return false
    }
    return near.contains { index in
      document.is(.pastVerb, at: index)
        || document.value(of: .verb, at: index).map { VerbLemmas.split($0).form == .past } ?? false
        || document.value(of: .verb, at: index).map { VerbLemmas.split($0).form == .pastOrParticiple }
          ?? false
    }
  }
}
