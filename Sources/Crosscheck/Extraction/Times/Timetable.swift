/// Clock times with a full stop and nothing else to tell them by: "left Lorn at 6.18", "the 7.15 from Arden".
enum Timetable {
  /// How many words may stand between a verb of coming and going and its time.
  private static let reach = 7

  /// Whether digits with a full stop between are when somebody or something came or went.
  static func names(_ index: Int, until end: Int, in document: Document) -> Bool {
    // "The 6.18 to Arden": a train by its time.
    if document.word("the", at: index - 1), let next = document.token(end), next.form == .word {
      if document.isOne(of: vehicles, at: end) { return true }
      return (document.word("to", at: end) || document.word("from", at: end))
        && document.token(end + 1).map { $0.form == .word && $0.shape.contains(.capitalised) } ?? false
    }
    guard document.word("at", at: index - 1), ends(end, in: document) else {
      return isLed(index, until: end, in: document) && !tellsPrice(around: index, in: document)
    }
    if begins(index, in: document), !tellsPrice(around: index, in: document) { return true }
    return (max(0, index - 1 - reach)..<index - 1).contains { document.isOne(of: moves, at: $0) }
  }

  /// `until 22.30`, `from 7.30 until 9.15`, `shortly after 6.30`: words that no amount has before it.
  private static func isLed(_ index: Int, until end: Int, in document: Document) -> Bool {
    if document.isOne(of: limits, at: index - 1) {
      // "Until 2.15 million was found".
      return ends(end, in: document)
    }
    if document.word("from", at: index - 1) {
      return document.isOne(of: limits, at: end) && document.digits(at: end + 1, 1...2) != nil
        && document.mark(.period, at: end + 2) && document.digits(at: end + 3, 2...2) != nil
        && ends(end + 4, in: document)
    }
    return ClockTimes.isNearHour(before: index, in: document) && ends(end, in: document)
  }

  private static let limits: WordSet = ["until", "till", "til"]

  /// `the concert begins at 19.30`.
  private static func begins(_ index: Int, in document: Document) -> Bool {
    (max(0, index - 4)..<index - 1).contains { document.isOne(of: beginnings, at: $0) }
  }

  /// Whether a sentence tells of prices and levels, which stand at figures of two decimals too.
  private static func tellsPrice(around index: Int, in document: Document) -> Bool {
    let sentence = document.sentences[document.sentenceIndex(ofToken: index)].tokens
    return sentence.contains {
      document.isOne(of: priced, at: $0) || document.token($0)?.mark == .currency
        || document.mark(.percent, at: $0)
    }
  }

  private static let beginnings: WordSet = [
    "begin", "begins", "began", "beginning", "start", "starts", "started", "starting", "kick", "kicks",
    "kicked",
    "doors",
  ]

  private static let priced: WordSet = [
    "price", "prices", "priced", "ticket", "tickets", "bid", "bids", "bidding", "fare", "fares", "share",
    "shares",
    "stock", "stocks", "index", "rate", "rates", "odds", "cost", "costs", "fee", "fees", "currency", "yield",
    "points", "trading", "dollar", "euro", "pound", "yen", "level", "levels", "average", "score", "scores",
  ]

  /// Whether no unit follows: "arrived at 6.18 million".
  private static func ends(_ index: Int, in document: Document) -> Bool {
    guard let next = document.token(index) else { return true }
    if next.form == .mark { return next.mark != .percent && next.mark != .currency && next.mark != .hyphen }
    return next.is(.stopword) || next.is(.timePreposition) || next.is(.weekday) || next.is(.dayReference)
  }

  private static let vehicles: WordSet = [
    "train", "service", "ferry", "bus", "express", "flight", "sailing", "departure", "boat", "tram",
  ]

  private static let moves: WordSet = [
    "left", "leave", "leaves", "leaving", "departed", "departs", "depart", "departing", "arrived", "arrives",
    "arriving",
    "sailed", "sails", "landed", "lands", "took", "set", "telephoned", "phoned", "rang", "woke", "boarded",
  ]
}
