/// What a dollar costs, told without the other currency's name: "the yen fell to 148.20 to the dollar".
///
/// *Why it matters*: the currency is the subject of its sentence, and the number the news.
enum ExchangeRates {
  static let examples: [Example] = [
    .reads("The yen fell to 148.20 to the dollar.", "148.20", as: "148.2 JPY"),
    .reads("The Chilean peso weakened to 941.2 to the dollar.", "941.2", as: "941.2 CLP"),
    .ignores("The peso sent 14 to the dollar shop."),
    .ignores("The yen fell by 12 to the dollar."),
    .ignores("The dollar rose to 148.20 against the yen."),
    .ignores("The euro rose to 1.08 to the dollar."),
  ]

  /// A bare number as a sum of the currency that is the subject right before its verb, where `to the dollar` follows.
  ///
  /// A dollar costs less than one pound or euro, and both are quoted the other way round.
  static func completed(_ amount: Amount, _ tokens: Range<Int>, in document: Document)
    -> BareNumbers.Meaning?
  {
    let (lead, end) = (tokens.lowerBound - 1, tokens.upperBound)
    guard document.word("to", at: end), document.word("the", at: end + 1),
      document.word("dollar", at: end + 2), document.isObjectless(end + 3),
      document.word("to", at: lead) || document.word("at", at: lead),
      document.is(.changeVerb, at: lead - 1) || document.isOne(of: standing, at: lead - 1),
      let name = document.value(of: .currencyWord, at: lead - 2), let size = amount.high ?? amount.low,
      size > 0, let unit = unit(at: lead - 2, name, in: document)
    else { return nil }
    let sum = Amount(low: amount.low, high: amount.high, unit: unit, modifier: amount.modifier)
    return (.money, .amount(sum), "exchange-rate")
  }

  /// The one currency that has a name, or that of the country before it.
  private static func unit(at index: Int, _ name: Int, in document: Document) -> String? {
    guard Currencies.names[name].factor == 1, !document.isOne(of: quoted, at: index) else { return nil }
    let codes = Currencies.names[name].codes.split(separator: " ")
    if let known = document.value(of: .nationality, at: index - 1) {
      let prefix = Currencies.countries[known].prefix
      return codes.first { $0.hasPrefix(prefix) }.map(String.init)
    }
    return codes.count == 1 ? codes.first.map(String.init) : nil
  }

  private static let standing: WordSet = [
    "was", "closed", "traded", "ended", "stood", "opened", "weakened", "strengthened", "firmed",
  ]
  private static let quoted: WordSet = ["dollar", "dollars", "euro", "euros", "pound", "pounds", "sterling"]
}
