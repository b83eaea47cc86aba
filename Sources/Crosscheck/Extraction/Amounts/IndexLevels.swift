/// What an index of shares stands at: "the Nikkei lost 1.2 percent to 38,420".
///
/// *Why it matters*: the level is told in points that nobody writes behind it.
enum IndexLevels {
  static let examples: [Example] = [
    .reads("The Nikkei lost 1.2 percent to 31,420.", "31,420", as: "31420 point"),
    .reads("London's FTSE 100 closed at 6,918.4.", "6,918.4", as: "6918.4 point"),
    .ignores("The Nikkei owner grew to 4,100 and left the FTSE."),
  ]

  /// How far before a number the index may stand, and what no level is below.
  private static let reach = 14, least = 200.0

  /// A bare number as points, where an index of shares stands at it or moved to it.
  static func completed(_ amount: Amount, _ tokens: Range<Int>, in document: Document)
    -> BareNumbers.Meaning?
  {
    let lead = tokens.lowerBound - 1
    guard document.word("to", at: lead) || document.word("at", at: lead), amount.unit == nil,
      let size = amount.low, size == amount.high, size >= least,
      BareNumbers.endsPhrase(tokens.upperBound, in: document),
      tokens.contains(where: { document.mark(.comma, at: $0) || document.mark(.period, at: $0) })
    else { return nil }
    let start = document.sentences[document.sentenceIndex(ofToken: lead)].tokens.lowerBound
    var place = lead - 1
    var isMoved = false
    while place >= max(start, lead - reach) {
      if document.isOne(of: moving, at: place) { isMoved = true }
      if document.isOne(of: indices, at: place), document.tokens[place].shape.contains(.capitalised) {
        // "The Nikkei owner grew": another subject stands between.
        guard isMoved, isSubject(place + 1, in: document) else { return nil }
        var points = amount
        points.unit = "point"
        return (.count, .amount(points), "unit-left-out")
      }
      if document.word("and", at: place) || document.word("while", at: place)
        || document.mark(.semicolon, at: place)
      {
        return nil
      }
      place -= 1
    }
    return nil
  }

  /// Whether an index's name, its number and `index` lead to a verb and to no other noun.
  private static func isSubject(_ index: Int, in document: Document) -> Bool {
    var place = index
    if document.token(place)?.form == .digits { place += 1 }
    if document.isOne(of: sorts, at: place) { place += 1 }
    return document.is(.verb, at: place) || document.is(.changeVerb, at: place)
      || document.word("was", at: place) || document.mark(.comma, at: place)
  }

  private static let indices: WordSet = [
    "ftse", "nikkei", "dax", "mdax", "cac", "ibex", "aex", "asx", "tsx", "nifty", "sensex", "csi", "topix",
    "stoxx", "nasdaq", "wilshire", "kospi", "smi", "mib", "omx", "seng", "dow", "bovespa", "ibovespa",
    "kosdaq", "jse",
  ]
  private static let sorts: WordSet = ["index", "average", "composite", "industrials", "benchmark"]
  private static let moving: WordSet = [
    "rose", "fell", "lost", "gained", "closed", "ended", "finished", "added", "dropped", "slipped", "slid",
    "climbed", "jumped", "dipped", "eased", "advanced", "declined", "tumbled", "plunged", "surged", "soared",
    "rallied", "shed", "sank", "opened", "stood", "settled", "edged", "was", "traded", "trading",
  ]
}
