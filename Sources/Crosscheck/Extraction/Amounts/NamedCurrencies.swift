/// Currencies that are written out behind a figure.
extension Document {
  /// `dollars`, `Canadian dollars`, `Hong Kong dollars`, `new Israeli shekels`.
  func named(at index: Int, figure: Figure) -> (code: String, factor: Double, end: Int)? {
    var place = index
    var country: String?
    while place < index + 3, !self.is(.currencyWord, at: place) {
      if let known = value(of: .nationality, at: place) {
        country = Currencies.countries[known].prefix
      } else if !isCountryPart(place) {
        return nil
      }
      place += 1
    }
    guard let known = value(of: .currencyWord, at: place),
      isMoney(at: place, figure: figure, country: country)
    else { return nil }
    let name = Currencies.names[known]
    let codes = name.codes.split(separator: " ")
    let code = country.flatMap { country in codes.first { $0.hasPrefix(country) } } ?? codes.first
    var end = place + 1
    if word("sterling", at: end) { end += 1 }
    return code.map { (String($0), name.factor, end) }
  }

  /// The first word of a country's name, or `new` before a currency.
  private func isCountryPart(_ index: Int) -> Bool {
    word("new", at: index) || word("hong", at: index) || word("south", at: index) || word("north", at: index)
      || word("sri", at: index)
  }

  /// Whether a currency's name is meant as money: pounds may be a weight, `won` a verb.
  private func isMoney(at index: Int, figure: Figure, country: String?) -> Bool {
    if country != nil { return true }
    if word("won", at: index) { return figure.scale >= 1000 || (figure.low ?? 0) >= 1000 }
    if word("pound", at: index) || word("pounds", at: index) {
      return !isWeight(pound: index, figure: figure)
    }
    return true
  }
}
