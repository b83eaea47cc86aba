/// What one unit of a currency costs, told without the other's name: "the peso fell to 18.4 to the dollar".
///
/// *Why it matters*: the currency is the subject of its sentence, and the number the news.
enum ExchangeRates {
  static let examples: [Example] = [
    .reads("The peso fell to 18.4 to the dollar.", "18.4", as: "18.4 MXN"),
    .reads("The Chilean peso weakened to 941.2 against the dollar.", "941.2", as: "941.2 CLP"),
    .reads("The euro rose to 1.08 against the dollar.", "1.08", as: "1.08 USD"),
    .ignores("The peso sent 14 to the dollar shop."),
    .ignores("The euro fell by 12 to the dollar."),
  ]

  /// How far before a number the currency may stand.
  private static let reach = 14
  /// What a euro or a pound costs in dollars is less than this.
  private static let mostDollars = 3.0

  /// A bare number as a sum of the currency that is spoken of, where another's name stands behind `to the` or `against the`.
  static func completed(_ amount: Amount, _ tokens: Range<Int>, in document: Document)
    -> BareNumbers.Meaning?
  {
    let end = tokens.upperBound
    guard document.word("to", at: end) || document.word("against", at: end),
      document.word("the", at: end + 1), let base = document.value(of: .currencyWord, at: end + 2),
      Currencies.names[base].factor == 1, document.isObjectless(end + 3),
      let size = amount.high ?? amount.low,
      size > 0, document.isOne(of: levels, at: tokens.lowerBound - 1)
    else { return nil }
    let start = document.sentences[document.sentenceIndex(ofToken: end)].tokens.lowerBound
    var place = tokens.lowerBound - 1
    while place >= max(start, tokens.lowerBound - reach) {
      if let name = document.value(of: .currencyWord, at: place), name != base,
        document.number(at: place - 1) == nil
      {
        guard let unit = unit(at: place, name, to: base, size, in: document) else { return nil }
        let sum = Amount(low: amount.low, high: amount.high, unit: unit, modifier: amount.modifier)
        return (.money, .amount(sum), "exchange-rate")
      }
      place -= 1
    }
    return nil
  }

  /// What the number is in: the currency that is spoken of; a euro and a pound are told in dollars.
  private static func unit(at index: Int, _ name: Int, to base: Int, _ size: Double, in document: Document)
    -> String?
  {
    let codes = Currencies.names[name].codes.split(separator: " ")
    guard let first = codes.first, Currencies.names[name].factor == 1 else { return nil }
    if first == "EUR" || first == "GBP" {
      return !Currencies.names[base].codes.hasPrefix("USD")
        || size > mostDollars ? nil : "USD"
    }
    for place in [index - 1, index - 2] {
      guard let known = document.value(of: .nationality, at: place) else { continue }
      let prefix = Currencies.countries[known].prefix
      if let code = codes.first(where: { $0.hasPrefix(prefix) }) { return String(code) }
    }
    return String(first)
  }

  private static let levels: WordSet = ["to", "at", "of", "near", "past", "around", "about"]
}
