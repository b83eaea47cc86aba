/// The currencies of the world: what they are called, and their ISO 4217 codes.
enum Currencies {
  /// A currency's name, shared by several countries perhaps.
  struct Name: Sendable {
    let words: String
    /// Codes of the currencies of this name; the first where no country is said.
    let codes: String
    /// Hundredths where the word names the small coin.
    var factor = 1.0

    init(_ words: String, _ codes: String, _ factor: Double = 1) {
      self.words = words
      self.codes = codes
      self.factor = factor
    }
  }

  private static let dollarCodes =
    "USD CAD AUD NZD HKD SGD TWD JMD BBD BSD TTD ZWL FJD LRD NAD GYD BZD SRD BND KYD BMD XCD SBD"

  /// Currencies that are called dollars.
  static let dollars = Set(dollarCodes.split(separator: " ").map(String.init))

  static let names: [Name] = [
    Name("dollar dollars buck bucks", dollarCodes),
    Name("cent cents", "USD CAD AUD NZD HKD SGD EUR ZAR", 0.01),
    Name("pound pounds quid sterling", "GBP EGP LBP SYP SDG SSP CYP IEP FKP GIP"),
    Name("pence penny pennies", "GBP IEP", 0.01),
    Name("euro euros", "EUR"), Name("eurocent eurocents", "EUR", 0.01),
    Name("yen", "JPY"), Name("yuan renminbi rmb", "CNY"), Name("jiao", "CNY", 0.1),
    Name("rupee rupees", "INR PKR LKR NPR MUR SCR"), Name("paisa paise", "INR PKR NPR", 0.01),
    Name("ruble rubles rouble roubles", "RUB BYN"), Name("kopek kopeks kopeck kopecks", "RUB", 0.01),
    Name("kopiyka kopiykas", "UAH", 0.01),
    Name("franc francs", "CHF FRF BEF LUF XOF XAF CDF RWF BIF DJF GNF KMF XPF"),
    Name("centime centimes", "CHF", 0.01),
    Name("won", "KRW KPW"), Name("reais reals", "BRL"), Name("centavo centavos", "BRL MXN", 0.01),
    Name("peso pesos", "MXN PHP ARS CLP COP CUP DOP UYU"),
    Name("krona kronor", "SEK ISK"), Name("króna kronur krónur", "ISK"),
    Name("krone kroner crowns", "NOK DKK CZK SEK ISK"),
    Name("koruna korunas", "CZK SKK"),
    Name("lira liras lire", "TRY ITL SYP"), Name("rand rands", "ZAR"), Name("baht bahts", "THB"),
    Name("rupiah rupiahs", "IDR"), Name("ringgit ringgits", "MYR"), Name("sen", "MYR", 0.01),
    Name("dong", "VND"),
    Name("taka", "BDT"), Name("shekel shekels", "ILS"), Name("agora agorot", "ILS", 0.01),
    Name("dinar dinars", "IQD KWD JOD BHD DZD TND LYD RSD MKD"), Name("dirham dirhams", "AED MAD"),
    Name("riyal riyals", "SAR QAR YER OMR"), Name("rial rials", "IRR OMR YER"), Name("naira", "NGN"),
    Name("kobo", "NGN", 0.01), Name("cedi cedis", "GHS"), Name("shilling shillings", "KES TZS UGX SOS"),
    Name("birr", "ETB"), Name("hryvnia hryvnias hryvna", "UAH"), Name("zloty zlotys zlotych", "PLN"),
    Name("forint forints", "HUF"), Name("leu lei", "RON MDL"), Name("lev leva levs", "BGN"),
    Name("lek leks", "ALL"),
    Name("kuna kunas", "HRK"), Name("tenge", "KZT"), Name("tugrik tugriks tögrög", "MNT"),
    Name("kyat kyats", "MMK"),
    Name("riel riels", "KHR"), Name("kip", "LAK"), Name("manat manats", "AZN TMT"), Name("lari", "GEL"),
    Name("bolivar bolivars bolivares", "VES"), Name("soles", "PEN"), Name("quetzal quetzales", "GTQ"),
    Name("lempira lempiras", "HNL"), Name("cordoba cordobas", "NIO"), Name("colones", "CRC"),
    Name("balboa balboas", "PAB"), Name("guarani guaranis", "PYG"), Name("boliviano bolivianos", "BOB"),
    Name("gourde gourdes", "HTG"), Name("kwacha", "ZMW MWK"), Name("metical meticals meticais", "MZN"),
    Name("pula", "BWP"), Name("ariary", "MGA"), Name("leone leones", "SLE"), Name("dalasi", "GMD"),
    Name("kwanza kwanzas", "AOA"), Name("ouguiya", "MRU"), Name("afghanis", "AFN"), Name("ngultrum", "BTN"),
    Name("rufiyaa", "MVR"), Name("soms", "KGS"), Name("somoni", "TJS"), Name("pataca patacas", "MOP"),
    Name("kina", "PGK"), Name("vatu", "VUV"), Name("tala", "WST"), Name("nakfa", "ERN"),
    Name("bitcoin bitcoins", "BTC"), Name("satoshi satoshis", "BTC", 1e-8), Name("ether ethereum", "ETH"),
    Name("deutschmark deutschmarks deutschemarks", "DEM"), Name("peseta pesetas", "ESP"),
    Name("escudo escudos", "PTE"),
    Name("drachma drachmas", "GRD"), Name("guilder guilders", "NLG"), Name("schilling schillings", "ATS"),
    Name("markka markkas", "FIM"),
  ]

  /// Codes that are also English words in capitals: money only behind a figure with a magnitude or three digits.
  static let wordLike: Set<String> = [
    "ALL", "TRY", "TOP", "COP", "CUP", "PEN", "SOS", "MOP", "MAD", "BAM", "GEL", "LAK", "SLE", "MUR", "RON",
    "STD", "BIF",
    "CVE", "ERN", "GIP", "INR", "BOB", "CAD", "BAN",
  ]

  /// Codes in the order of their indices in the lexicon.
  static let codes: [String] = """
    USD EUR GBP JPY CNY INR CAD AUD NZD HKD SGD TWD CHF SEK NOK DKK ISK RUB BYN UAH PLN CZK HUF RON BGN HRK RSD MKD ALL
    BAM MDL TRY ILS EGP LBP SYP JOD IQD KWD BHD QAR SAR AED OMR YER IRR PKR LKR NPR BDT AFN MVR BTN MMK THB VND KHR LAK
    MYR IDR PHP BND KRW KPW MNT KZT UZS KGS TJS TMT AZN GEL AMD ZAR NGN GHS KES UGX TZS RWF BIF ETB ERN SOS DJF SDG SSP
    LYD TND DZD MAD MRU XOF XAF CDF AOA ZMW MWK MZN BWP NAD SZL LSL ZWL MGA MUR SCR KMF GNF SLE LRD GMD CVE STN BRL ARS
    CLP COP PEN BOB PYG UYU VES GYD SRD MXN GTQ HNL NIO CRC PAB BZD DOP CUP HTG JMD TTD BBD BSD XCD BMD KYD FJD PGK SBD
    VUV WST TOP XPF MOP BTC ETH DEM FRF ITL ESP PTE GRD NLG ATS BEF FIM IEP
    """.split { $0 == " " || $0 == "\n" }.map(String.init)

  /// Countries as they stand before a currency's name, with the first letters of their codes.
  static let countries: [(words: String, prefix: String)] = [
    ("us u.s u.s. american", "US"), ("canadian", "CA"), ("australian", "AU"), ("zealand", "NZ"),
    ("kong", "HK"),
    ("singapore singaporean", "SG"), ("taiwan taiwanese", "TW"), ("jamaican", "JM"),
    ("zimbabwean zimbabwe", "ZW"),
    ("british uk", "GB"), ("egyptian egypt", "EG"), ("lebanese lebanon", "LB"), ("syrian", "SY"),
    ("sudanese", "SD"),
    ("irish", "IE"), ("cypriot", "CY"), ("indian", "IN"), ("pakistani pakistan", "PK"), ("lankan", "LK"),
    ("nepalese nepali", "NP"), ("mauritian", "MU"), ("russian", "RU"), ("belarusian", "BY"), ("swiss", "CH"),
    ("french", "FR"), ("belgian", "BE"), ("cfa", "XO"), ("congolese", "CD"), ("rwandan", "RW"),
    ("korean", "KR"),
    ("mexican", "MX"), ("philippine filipino", "PH"), ("argentine argentinian", "AR"), ("chilean", "CL"),
    ("colombian", "CO"), ("cuban", "CU"), ("dominican", "DO"), ("uruguayan", "UY"), ("swedish", "SE"),
    ("icelandic", "IS"), ("norwegian", "NO"), ("danish", "DK"), ("czech", "CZ"), ("slovak", "SK"),
    ("turkish", "TR"),
    ("italian", "IT"), ("kuwaiti", "KW"), ("iraqi", "IQ"), ("jordanian", "JO"), ("bahraini", "BH"),
    ("algerian", "DZ"),
    ("tunisian", "TN"), ("libyan", "LY"), ("serbian", "RS"), ("macedonian", "MK"), ("emirati uae", "AE"),
    ("moroccan", "MA"), ("saudi", "SA"), ("qatari", "QA"), ("omani", "OM"), ("yemeni", "YE"),
    ("iranian", "IR"),
    ("kenyan", "KE"), ("tanzanian", "TZ"), ("ugandan", "UG"), ("somali", "SO"), ("moldovan", "MD"),
    ("namibian", "NA"), ("liberian", "LR"), ("fijian", "FJ"), ("chinese", "CN"), ("japanese", "JP"),
    ("malaysian malaysia", "MY"), ("thai", "TH"), ("indonesian", "ID"), ("vietnamese", "VN"),
    ("israeli", "IL"),
    ("african", "ZA"), ("brazilian", "BR"), ("ukrainian", "UA"), ("polish", "PL"), ("hungarian", "HU"),
    ("nigerian", "NG"), ("ghanaian", "GH"), ("finnish", "FI"), ("dutch", "NL"), ("austrian", "AT"),
    ("german", "DE"),
    ("spanish", "ES"), ("portuguese", "PT"), ("greek", "GR"), ("bulgarian", "BG"), ("romanian", "RO"),
    ("mongolian", "MN"), ("zambian", "ZM"), ("malawian", "MW"), ("ethiopian", "ET"), ("kazakh", "KZ"),
  ]

  /// Letters before a `$`, with the code they make it.
  static let dollarPrefixes: [(word: String, code: String)] = [
    ("us", "USD"), ("u.s", "USD"), ("u.s.", "USD"), ("usd", "USD"), ("a", "AUD"), ("au", "AUD"),
    ("aus", "AUD"),
    ("aud", "AUD"), ("c", "CAD"), ("ca", "CAD"), ("can", "CAD"), ("cad", "CAD"), ("cdn", "CAD"),
    ("nz", "NZD"),
    ("nzd", "NZD"), ("hk", "HKD"), ("hkd", "HKD"), ("s", "SGD"), ("sg", "SGD"), ("sgd", "SGD"), ("nt", "TWD"),
    ("t", "TWD"),
    ("r", "BRL"), ("mx", "MXN"), ("mxn", "MXN"), ("j", "JMD"), ("ja", "JMD"), ("bds", "BBD"), ("tt", "TTD"),
    ("z", "ZWL"),
    ("fj", "FJD"), ("n", "NAD"),
  ]

  /// Letters that stand for a currency beside a number.
  static let letterSymbols: [(word: String, code: String)] = [
    ("rs", "INR"), ("rm", "MYR"), ("le", "EGP"), ("fr", "CHF"), ("sfr", "CHF"), ("kr", "SEK"), ("rp", "IDR"),
    ("nis", "ILS"), ("musd", "USD"), ("meur", "EUR"), ("rmb", "CNY"), ("tl", "TRY"),
    ("ksh", "KES"), ("ush", "UGX"), ("tsh", "TZS"), ("sh", "KES"), ("shs", "KES"), ("tk", "BDT"),
    ("n", "NGN"),
    ("r", "ZAR"),
  ]

  /// The code of a currency sign.
  static func code(ofSign scalar: UInt32) -> (code: String, factor: Double)? {
    switch scalar {
    case 0x24: return ("USD", 1)
    case 0xA2: return ("USD", 0.01)
    case 0xA3: return ("GBP", 1)
    case 0xA5: return ("JPY", 1)
    case 0x20A1: return ("CRC", 1)
    case 0x20A6: return ("NGN", 1)
    case 0x20A8, 0x20B9: return ("INR", 1)
    case 0x20A9: return ("KRW", 1)
    case 0x20AA: return ("ILS", 1)
    case 0x20AB: return ("VND", 1)
    case 0x20AC: return ("EUR", 1)
    case 0x20AD: return ("LAK", 1)
    case 0x20AE: return ("MNT", 1)
    case 0x20B1: return ("PHP", 1)
    case 0x20B2: return ("PYG", 1)
    case 0x20B4: return ("UAH", 1)
    case 0x20B5: return ("GHS", 1)
    case 0x20B8: return ("KZT", 1)
    case 0x20BA: return ("TRY", 1)
    case 0x20BC: return ("AZN", 1)
    case 0x20BD: return ("RUB", 1)
    case 0x20BE: return ("GEL", 1)
    case 0x20BF: return ("BTC", 1)
    default: return nil
    }
  }

  static let entries: [Lexicon.Entry] = {
    var entries: [Lexicon.Entry] = []
    for (index, name) in names.enumerated() {
      entries += Lexicon.words(name.words, .currencyWord, value: index)
    }
    for (index, code) in codes.enumerated() {
      entries.append(Lexicon.Entry(code.lowercased(), .currencyCode, index))
    }
    for (index, country) in countries.enumerated() {
      entries += Lexicon.words(country.words, .nationality, value: index)
    }
    entries += letterSymbols.enumerated().map { Lexicon.Entry($1.word, .currencySymbol, $0) }
    return entries
  }()
}
