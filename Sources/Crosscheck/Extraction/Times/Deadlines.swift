/// Days that lie ahead though the verb before them tells of what was: what was decided, granted or put off leads to them.
enum Deadlines {
  /// Whether the words between a past verb and a time lead to what is yet to come: `called an election for 4 May`, `put the
  /// match back to Sunday`, `is closed until June`.
  static func isAhead(of time: Range<Int>, behind verb: Int, in document: Document) -> Bool {
    var lead = time.lowerBound - 1
    if document.is(.determiner, at: lead) { lead -= 1 }
    if document.word("least", at: lead), document.word("at", at: lead - 1) { lead -= 2 }
    // 'She fixed 8 July for the trial': the day itself is what was settled.
    guard lead > verb else { return document.isOne(of: settlings, at: verb) && isFullDay(time, in: document) }
    // "was put off, perhaps to June"
    let aside = document.isOne(of: softening, at: lead - 1) ? lead - 1 : lead
    let beforeAside = document.mark(.comma, at: aside - 1) ? aside - 1 : aside
    if document.word("for", at: lead) {
      return document.isOne(of: settings, at: verb)
        || isFullDay(time, in: document)
          && document.isOne(of: placings, at: verb)
    }
    if document.word("to", at: lead) {
      return document.isOne(of: delays, at: verb)
        || document.isOne(of: shifts, at: verb) && document.isOne(of: directions, at: beforeAside - 1)
    }
    guard isUntil(lead, in: document) else { return false }
    return document.isOne(of: delays, at: verb) || document.isOne(of: grants, at: verb)
      || isState(before: verb, in: document)
      || document.isOne(of: shifts, at: verb) && document.isOne(of: directions, at: beforeAside - 1)
  }

  /// `have until 15 May to apply`, `runs until 15 May`: whatever else the sentence tells.
  static func isGranted(until time: Range<Int>, in document: Document) -> Bool {
    let lead = time.lowerBound - 1
    guard isUntil(lead, in: document) else { return false }
    if document.word("have", at: lead - 1) { return true }
    guard let code = document.value(of: .verb, at: lead - 1) else { return false }
    return VerbLemmas.split(code).form == .third
  }

  /// `the March contract rose`, `coffee for May delivery`, `June futures`: what is traded ahead is of a month to come.
  static func isOfDelivery(_ time: Range<Int>, in document: Document) -> Bool {
    let next = time.upperBound
    guard time.count == 1, document.is(.month, at: time.lowerBound) else { return false }
    if document.word("delivery", at: next) { return document.word("for", at: time.lowerBound - 1) }
    if document.word("futures", at: next) { return true }
    return (document.word("contract", at: next) || document.word("contracts", at: next))
      && (document.is(.changeVerb, at: next + 1) || document.isOne(of: trading, at: next + 1))
  }

  private static let trading: WordSet = ["settled", "closed", "ended", "traded", "stood"]

  /// Whether a time is the end of something, of which no verb tells that it is over: `on sale until 15 May`.
  static func isEnd(_ time: Range<Int>, in document: Document) -> Bool {
    isUntil(time.lowerBound - 1, in: document)
      // "Rain today, with sun by the weekend"
      || document.word("by", at: time.lowerBound - 1)
        && time.contains { document.is(.weekday, at: $0) || document.word("weekend", at: $0) }
  }

  private static func isUntil(_ index: Int, in document: Document) -> Bool {
    document.word("until", at: index) || document.word("till", at: index)
  }

  /// `is closed`, `have been shut`, `can be seen`: it lasts.
  private static func isState(before verb: Int, in document: Document) -> Bool {
    let before = max(0, verb - 4)..<verb
    // "Had not been thought of until the spring": that was.
    guard !before.contains(where: { document.word("had", at: $0) }) else { return false }
    return before.dropFirst().contains {
      document.isOne(of: lasting, at: $0) || document.is(.modal, at: $0)
    }
  }

  /// Whether a time names a day and its month.
  private static func isFullDay(_ time: Range<Int>, in document: Document) -> Bool {
    time.contains { document.is(.month, at: $0) } && time.contains { document.tokens[$0].number >= 0 }
  }

  private static let settlings: WordSet = [
    "fixed", "set", "named", "chose", "picked", "proposed", "suggested",
  ]
  private static let softening: WordSet = ["perhaps", "possibly", "probably", "maybe"]

  /// Whatever is done so is done for a later time.
  private static let settings: WordSet = [
    "called", "fixed", "scheduled", "rescheduled", "slated", "booked", "convened", "postponed", "adjourned",
    "pencilled", "penciled", "planned", "arranged", "listed", "summoned", "deferred",
  ]
  /// What is as often done for a month that is over: `posted a loss for May`.
  private static let placings: WordSet = [
    "set", "posted", "put", "ordered", "advertised", "billed", "invited",
  ]
  private static let delays: WordSet = [
    "moved", "postponed", "delayed", "adjourned", "rescheduled", "pushed", "deferred", "extended",
    "prolonged",
    "suspended", "shifted",
  ]
  private static let shifts: WordSet = [
    "put", "pushed", "brought", "moved", "set", "held", "carried", "went",
  ]
  private static let directions: WordSet = ["back", "off", "forward", "forwards", "over"]
  private static let grants: WordSet = [
    "given", "gave", "granted", "allowed", "remanded", "banned", "jailed",
  ]
  private static let lasting: WordSet = ["is", "are", "been", "be", "stays", "stay", "remains", "remain"]
}
