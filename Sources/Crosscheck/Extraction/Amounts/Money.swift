/// Amounts in a currency.
extension Extractor {
  static let money = Extractor(
    kind: .money,
    summary: "Amounts in a currency, as ISO 4217 writes it; cents and pence in whole units.",
    rules: [
      moneyFigure, moneyArticle, .wholeText("currency-left-out", examples: LeftOutCurrencies.examples),
      .wholeText("unit-left-out", examples: MovedLevels.examplesOfPrices),
      .wholeText("exchange-rate", examples: ExchangeRates.examples),
    ]
  )

  private static let moneyFigure = ExtractionRule(
    name: "money",
    starts: .of(.vagueNumber),
    needs: .before(.of(.currencyWord, .currencyCode, .currencySymbol), words: "rs", marks: .currency)
      | .near(.of(.currencyWord, .currencyCode, .currencySymbol), words: "p c", marks: .currency),
    readFigure: { document, figure, _ in
      guard let measure = document.money(figure) else { return nil }
      return document.reading(.money, of: measure) { document.money(at: document.pastSign($0)) }
    },
    examples: [
      .reads("It paid $4.8 billion.", "$4.8 billion", as: "4800000000 USD"),
      .reads("A US$5m deal, or A$7.5m", "US$5m", as: "5000000 USD"),
      .reads("A US$5m deal, or A$7.5m", "A$7.5m", as: "7500000 AUD"),
      .reads("at least £3,000 was raised", "at least £3,000", as: ">=3000 GBP"),
      .reads("Nobody may be paid less than £12.", "less than £12", as: ">=12 GBP"),
      .reads(
        "between $12 million and $20 million",
        "between $12 million and $20 million",
        as: "12000000..20000000 USD"
      ),
      .reads("They offered $20- $25 million.", "$20- $25 million", as: "20000000..25000000 USD"),
      .reads("It earned T$53.1 billion.", "T$53.1 billion", as: "53100000000 TWD"),
      .reads("Repairs will take £60-70m.", "£60-70m", as: "60000000..70000000 GBP"),
      .reads("Repairs will take £60m-70m.", "£60m-70m", as: "60000000..70000000 GBP"),
      .reads("Fuel went up to $4 a gallon.", "$4", as: "4 USD per gallon"),
      .reads("Thieves may be fined up to £500.", "up to £500", as: "<=500 GBP"),
      .reads("It made $12+ million.", "$12+ million", as: ">=12000000 USD"),
      .reads("Maize closed at $4.08-3/4 a bushel.", "$4.08-3/4", as: "4.0875 USD per bushel"),
      .reads("Maize closed at $4.16 1/2 a bushel.", "$4.16 1/2", as: "4.165 USD per bushel"),
      .reads("Bread costs R18.99 and milk R21.50.", "R18.99", as: "18.99 ZAR"),
      .reads("Ore fetched $US94.20 a tonne.", "$US94.20", as: "94.2 USD per tonne"),
      .reads("It will cost $5 to $7 million.", "$5 to $7 million", as: "5000000..7000000 USD"),
      .reads("a fine of 300,000 Swiss francs", "300,000 Swiss francs", as: "300000 CHF"),
      .reads("5 million Hong Kong dollars", "5 million Hong Kong dollars", as: "5000000 HKD"),
      .reads("EUR 350 a month", "EUR 350", as: "350 EUR per month"),
      .reads("a dividend of $3.20 a share", "$3.20", as: "3.2 USD per share"),
      .reads("The families got £12,000 each.", "£12,000", as: "12000 GBP per each"),
      .reads("a bid of $25 for each Lorn share", "$25", as: "25 USD per share"),
      .reads("It lost £20 a month ago.", "£20", as: "20 GBP"),
      .reads("a ten-dollar note", "ten-dollar", as: "10 USD"),
      .reads("Gold gained, and silver 12 cents to $23.10.", "12 cents", as: "0.12 USD"),
      .reads("The shares fell 26 cents.", "26 cents", as: "0.26 USD"),
      .reads("Lorn Mills lost 31¢ to $18.40.", "31¢", as: "0.31 USD"),
      .reads("It costs 75p.", "75p", as: "0.75 GBP"),
      .reads("3 dollars and 50 cents", "3 dollars and 50 cents", as: "3.5 USD"),
      .reads("millions of euros", "millions of euros", as: "~2000000..9999999 EUR"),
      .reads("Shares fell 3 dollars to 20 dollars.", "20 dollars", as: "20 USD"),
      .reads("He owes Rs 20.", "Rs 20", as: "20 INR"),
      .reads("The state released N38 billion.", "N38 billion", as: "38000000000 NGN"),
      .reads("The fine is R1,200.", "R1,200", as: "1200 ZAR"),
      .reads("The county lost Sh200 million.", "Sh200 million", as: "200000000 KES"),
      .ignores("The R75 bus and the N7 motorway were closed."),
      .ignores("The baby weighs seven pounds."),
      .ignores("25 pounds of explosives"),
      .ignores("COP26 ended; 12 won a prize."),
    ]
  )

  private static let moneyArticle = ExtractionRule(
    name: "a-dollar",
    starts: .of(.indefiniteArticle),
    read: { document, index in
      guard let measure = document.oneOfMoney(at: index) else { return nil }
      return document.reading(.money, of: measure) { _ in nil }
    },
    examples: [
      .reads("They sell at above a dollar and 42 cents.", "above a dollar and 42 cents", as: ">1.42 USD"),
      .ignores("They pay three times as much for a pound of rice."),
      .reads("It pays a penny a share.", "a penny", as: "0.01 GBP per share"),
      .ignores("Not a penny was paid."),
      .ignores("a dollar store"),
    ]
  )
}

extension Document {
  /// A figure with a currency before or behind it.
  func money(at index: Int) -> Measure? { figure(at: index).flatMap(money) }

  /// A figure with a currency before or behind it.
  func money(_ figure: Figure) -> Measure? {
    var figure = figure
    var left = figure.tokens.lowerBound
    var right = figure.tokens.upperBound
    let currency: (code: String, factor: Double)
    if let before = currencyBefore(left) {
      currency = (before.code, before.factor)
      left = before.start
      // "75 USD million", "$5 USD"
      if let after = currencyBehind(right, figure: figure), after.code == before.code,
        !mark(.currency, at: right)
      {
        right = after.end
      }
    } else if let after = currencyBehind(right, figure: figure) {
      currency = (after.code, after.factor)
      right = after.end
      if let scale = value(of: .magnitude, at: right), figure.scale == 1, scale >= 1_000_000,
        token(right)?.followsSpace == true
      {
        figure.multiply(by: Double(scale))
        right += 1
      }
    } else {
      return nil
    }
    if currency.factor != 1 { figure.multiply(by: currency.factor) }
    let measure = Measure(figure, unit: currency.code, tokens: left..<right)
    return currency.factor == 1 ? withCoins(measure) : measure
  }

  /// `a dollar`, where no price of something else ends in it: not `20 cents a pound`.
  func oneOfMoney(at index: Int) -> Measure? {
    guard self.is(.currencyWord, at: index + 1), !word("cent", at: index + 1), number(at: index) == nil else {
      return nil
    }
    let next = index + 2
    let isFree = token(next).map { $0.form == .mark && $0.mark != .hyphen || $0.is(.stopword) } ?? true
    let isPrice =
      index > 0
      && (self.is(.currencyWord, at: index - 1) || tokens[index - 1].form == .digits
        || self.is(.magnitude, at: index - 1))
    guard isFree, !isPrice, !word("pound", at: index + 1), let name = value(of: .currencyWord, at: index + 1)
    else { return nil }
    let figure = Figure(
      NumberReading(tokens: index..<index + 1, value: 1, form: .words, digitCount: 0, scale: 1)
    )
    let code = Currencies.names[name].codes.prefix(3)
    // "a penny a share", and not what "nobody paid a penny" says
    if Currencies.names[name].factor < 1 {
      guard self.is(.indefiniteArticle, at: index + 2) || word("per", at: index + 2) else { return nil }
      var coin = figure
      coin.multiply(by: Currencies.names[name].factor)
      return Measure(coin, unit: String(code), tokens: index..<index + 2)
    }
    return withCoins(Measure(figure, unit: String(code), tokens: index..<index + 2))
  }

  /// The index of a number behind a currency sign, so that the second end of a range is found.
  func pastSign(_ index: Int) -> Int {
    var place = index
    while place < index + 3, let token = token(place), token.number < 0,
      token.mark == .currency || token.form == .word
    { place += 1 }
    return place
  }

  private func currencyBefore(_ index: Int) -> (code: String, factor: Double, start: Int)? {
    guard let sign = token(index - 1) else { return nil }
    if sign.mark == .currency {
      let scalar = WideScalar(at: Int(sign.start), in: bytes).value
      guard let known = Currencies.code(ofSign: scalar) else { return nil }
      guard scalar == 0x24, let prefix = dollarPrefix(at: index - 2, before: sign) else {
        return (known.code, known.factor, index - 1)
      }
      return (prefix, 1, index - 2)
    }
    if sign.mark == .period, !sign.followsSpace, word("rs", at: index - 2) { return ("INR", 1, index - 2) }
    guard sign.form == .word, !tokens[index].followsSpace || tokens[index].form == .digits else { return nil }
    // "$US94.20": the country's letters stand behind the sign.
    if mark(.currency, at: index - 2), !sign.followsSpace, !tokens[index].followsSpace,
      let code = dollarPrefix(at: index - 1, before: sign)
    {
      return (code, 1, index - 2)
    }
    if !tokens[index].followsSpace, let name = value(of: .currencyWord, at: index - 1) {
      return (String(Currencies.names[name].codes.prefix(3)), 1, index - 1)
    }
    if let code = code(at: index - 1), !Currencies.wordLike.contains(code) || code == "CAD" {
      return (code, 1, index - 1)
    }
    guard sign.shape.contains(.capitalised), let letters = value(of: .currencySymbol, at: index - 1) else {
      return nil
    }
    // "N38 billion", "R1,200": one letter is a currency's only where it touches a number that hardly names a road.
    if sign.range.count == 1 {
      let hasCents = mark(.period, at: index + 1) && token(index + 2)?.range.count == 2
      guard !tokens[index].followsSpace, let number = number(at: index),
        number.scale >= 1000 || number.value >= 1000 || number.form == .decimal && hasCents
      else { return nil }
    }
    return (Currencies.letterSymbols[letters].code, 1, index - 1)
  }

  private func dollarPrefix(at index: Int, before sign: Token) -> String? {
    guard let prefix = token(index), prefix.form == .word, prefix.end - prefix.start <= 4 else { return nil }
    let letters = lowercased(index)
    let isSpaced = sign.followsSpace
    // Spaced letters are taken where nothing else is likely: "us $ 150 million", "c $ 300".
    guard !isSpaced || letters.hasPrefix("us") || letters == "c" || letters.hasPrefix("u.s") else {
      return nil
    }
    return Currencies.dollarPrefixes.first { $0.word == letters }?.code
  }

  /// The ISO code at an index, in capitals, or one of the best known in small letters.
  private func code(at index: Int) -> String? {
    guard let place = value(of: .currencyCode, at: index) else { return nil }
    return tokens[index].shape.contains(.allCapitals) || place < 12 ? Currencies.codes[place] : nil
  }

  /// The currency behind a figure: `dollars`, `-dollar`, `US dollars`, `USD`, `€`, `p`.
  private func currencyBehind(_ index: Int, figure: Figure) -> (code: String, factor: Double, end: Int)? {
    var place = index
    if mark(.hyphen, at: place), !tokens[place].followsSpace { place += 1 }
    if figure.modifier == .approximate, word("of", at: place) { place += 1 }
    guard let token = token(place) else { return nil }
    if token.mark == .currency, place == index { return sign(at: place, figure: figure) }
    guard token.form == .word else { return nil }
    if !token.followsSpace, place == index, figure.form != .words {
      if !token.shape.contains(.capitalised), word("p", at: place) { return ("GBP", 0.01, place + 1) }
      if !token.shape.contains(.capitalised), word("c", at: place) { return ("USD", 0.01, place + 1) }
      if token.shape.contains(.allCapitals), mark(.currency, at: place + 1), !tokens[place + 1].followsSpace,
        let code = dollarPrefix(at: place, before: tokens[place + 1])
      {
        return (code, 1, place + 2)
      }
    }
    if let code = code(at: place) {
      let isSafe =
        !Currencies.wordLike.contains(code) || figure.scale > 1 || figure.digitCount > 2 || code == "CAD"
      let isNext = self.token(place + 1).map { $0.form == .digits && !$0.followsSpace } ?? false
      return isSafe && !isNext ? (code, 1, place + 1) : nil
    }
    if let letters = value(of: .currencySymbol, at: place), !self.is(.stopword, at: place),
      token.range.count > 1
    {
      let isMillions = word("musd", at: place) || word("meur", at: place)
      return (Currencies.letterSymbols[letters].code, isMillions ? 1_000_000 : 1, place + 1)
    }
    return named(at: place, figure: figure)
  }

  private func sign(at index: Int, figure: Figure) -> (code: String, factor: Double, end: Int)? {
    guard let known = Currencies.code(ofSign: WideScalar(at: Int(tokens[index].start), in: bytes).value)
    else { return nil }
    // "paid 20 $30 fines": the sign belongs to the next number.
    if number(at: index + 1) != nil, tokens[index].followsSpace, !tokens[index + 1].followsSpace {
      return nil
    }
    return (known.code, known.factor, index + 1)
  }

  /// `3 dollars 50 cents`, `$20 and 43c`, `15 dollars and 50`.
  private func withCoins(_ measure: Measure) -> Measure {
    guard measure.figure.isExact, measure.figure.scale == 1, let whole = measure.figure.value,
      whole == whole.rounded()
    else { return measure }
    var place = measure.tokens.upperBound
    if word("and", at: place) { place += 1 }
    guard let coins = number(at: place), coins.value < 100, coins.scale == 1,
      coins.value == coins.value.rounded()
    else { return measure }
    var end = coins.tokens.upperBound
    if let small = currencyBehind(end, figure: Figure(coins)), small.factor < 1 {
      end = small.end
    } else {
      let isLast =
        token(end).map {
          $0.form == .mark && $0.mark != .percent && $0.mark != .hyphen && $0.mark != .currency
        } ?? true
      guard isLast || word("more", at: end), coins.value >= 10 || coins.form == .words,
        !word("the", at: measure.tokens.lowerBound - 1)
      else { return measure }
    }
    var figure = measure.figure
    figure.low = whole + coins.value / 100
    figure.high = figure.low
    return Measure(figure, unit: measure.unit, tokens: measure.tokens.lowerBound..<end)
  }
}
