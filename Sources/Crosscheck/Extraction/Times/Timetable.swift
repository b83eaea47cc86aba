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
    guard document.word("at", at: index - 1), ends(end, in: document) else { return false }
    return (max(0, index - 1 - reach)..<index - 1).contains { document.isOne(of: moves, at: $0) }
  }

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
