/// A unit of measure: what it is called and how it is converted.
public struct MeasureUnit: Sendable {
  /// What is measured.
  public enum Dimension: String, Sendable {
    case length, area, volume, mass, speed, temperature, energy, power, pressure, frequency, information,
      angle
    case voltage, current, radiation, loudness, rotation, resolution, magnitude
  }

  /// When a written form is taken for the unit.
  enum Writing: Sendable {
    /// Any figure may stand before it.
    case word
    /// Digits must stand before it.
    case abbreviation
    /// Digits must stand right before it, with no space.
    case glued
  }

  /// The English name in the singular: `square kilometre`.
  public let name: String
  /// What it measures.
  public let dimension: Dimension
  /// How many base units it is: metres, square metres, litres, grams.
  public let factor: Double
  /// What is added behind the factor: 0 save for temperatures, whose base is Celsius.
  public let offset: Double

  /// Creates a unit.
  public init(_ name: String, _ dimension: Dimension, _ factor: Double, offset: Double = 0) {
    self.name = name
    self.dimension = dimension
    self.factor = factor
    self.offset = offset
  }

  /// The unit of an English name in the singular: `kilometre`, `square mile`, `mile per hour`; nil for others.
  public init?(named name: String) {
    guard let unit = Self.byName[name] else { return nil }
    self = unit
  }

  private static let byName: [String: MeasureUnit] = {
    var table: [String: MeasureUnit] = [:]
    for spelling in MeasureSpelling.all { table[spelling.unit.name] = spelling.unit }
    for length in MeasureSpelling.all.map(\.unit) where length.dimension == .length {
      for unit in [length.squared, length.cubed] { table[unit.name] = unit }
      for time in ["second", "minute", "hour"] { table["\(length.name) per \(time)"] = length.per(time) }
    }
    for power in MeasureSpelling.all.map(\.unit) where power.dimension == .power {
      table["\(power.name) hour"] = power.hours
    }
    return table
  }()

  /// The square of a length.
  var squared: MeasureUnit { MeasureUnit("square \(name)", .area, factor * factor) }

  /// The cube of a length, in litres.
  var cubed: MeasureUnit { MeasureUnit("cubic \(name)", .volume, factor * factor * factor * 1000) }

  /// A power for an hour.
  var hours: MeasureUnit { MeasureUnit("\(name) hour", .energy, factor * 3600) }

  /// A length in a time.
  func per(_ time: String) -> MeasureUnit {
    let seconds = time == "hour" ? 3600.0 : time == "minute" ? 60 : 1
    return MeasureUnit("\(name) per \(time)", .speed, factor / seconds)
  }
}

/// A unit with the words it is written as.
struct MeasureSpelling: Sendable {
  let unit: MeasureUnit
  let words: String
  let abbreviations: String
  let glued: String

  init(_ unit: MeasureUnit, _ words: String, abbreviations: String = "", glued: String = "") {
    self.unit = unit
    self.words = words
    self.abbreviations = abbreviations
    self.glued = glued
  }

  /// The unit's index in `all` with how it is written, packed as the lexicon's number.
  static func unpacked(_ value: Int) -> (unit: MeasureUnit, writing: MeasureUnit.Writing) {
    let writing: MeasureUnit.Writing = value % 3 == 0 ? .word : value % 3 == 1 ? .abbreviation : .glued
    return (all[value / 3].unit, writing)
  }

  static let entries: [Lexicon.Entry] = {
    var entries: [Lexicon.Entry] = []
    for (index, spelling) in all.enumerated() {
      for (place, list) in [spelling.words, spelling.abbreviations, spelling.glued].enumerated() {
        entries += Lexicon.words(list, .measureUnit, value: index * 3 + place)
      }
    }
    return entries
  }()

  static let all: [MeasureSpelling] = lengths + areasAndVolumes + masses + electric + others
}

extension MeasureSpelling {
  private static func metric(
    _ base: String,
    _ dimension: MeasureUnit.Dimension,
    _ factor: Double,
    plural: [String],
    sign: String,
    _ prefixes: [(name: String, sign: String, factor: Double)]
  ) -> [MeasureSpelling] {
    prefixes.map { prefix in
      let words = plural.flatMap { ["\(prefix.name)\($0)", "\(prefix.name)\($0)s"] }
      let short = "\(prefix.sign)\(sign)".lowercased()
      // The micro sign is often written as the Greek letter.
      let greek = prefix.sign == "µ" ? " μ\(sign.lowercased())" : ""
      return MeasureSpelling(
        MeasureUnit("\(prefix.name)\(base)", dimension, factor * prefix.factor),
        words.joined(separator: " "),
        abbreviations: short.count > 1 ? "\(short) \(short)s" + greek : "",
        glued: short.count == 1 ? short : ""
      )
    }
  }

  private static let kilo = ("kilo", "k", 1e3), mega = ("mega", "M", 1e6), giga = ("giga", "G", 1e9)
  private static let tera = ("tera", "T", 1e12), milli = ("milli", "m", 1e-3), centi = ("centi", "c", 1e-2)
  private static let micro = ("micro", "µ", 1e-6), nano = ("nano", "n", 1e-9), deci = ("deci", "d", 0.1)
  private static let hecto = ("hecto", "h", 100.0), none = ("", "", 1.0)

  static let lengths: [MeasureSpelling] =
    metric(
      "metre",
      .length,
      1,
      plural: ["metre", "meter"],
      sign: "m",
      [kilo, centi, milli, micro, nano, deci]
    )
    + [
      MeasureSpelling(MeasureUnit("metre", .length, 1), "metre metres meter meters", abbreviations: "m"),
      MeasureSpelling(MeasureUnit("picometre", .length, 1e-12), "picometre picometres picometer picometers"),
      MeasureSpelling(MeasureUnit("mile", .length, 1609.344), "mile miles", abbreviations: "mi"),
      MeasureSpelling(MeasureUnit("foot", .length, 0.3048), "foot feet", abbreviations: "ft"),
      MeasureSpelling(MeasureUnit("inch", .length, 0.0254), "inch inches", abbreviations: "in"),
      MeasureSpelling(MeasureUnit("yard", .length, 0.9144), "yard yards", abbreviations: "yd yds"),
      MeasureSpelling(MeasureUnit("nautical mile", .length, 1852), "", abbreviations: "nmi"),
      MeasureSpelling(MeasureUnit("light year", .length, 9.4607e15), "lightyear lightyears"),
      MeasureSpelling(MeasureUnit("furlong", .length, 201.168), "furlong furlongs"),
      MeasureSpelling(MeasureUnit("fathom", .length, 1.8288), "fathom fathoms"),
    ]

  static let areasAndVolumes: [MeasureSpelling] =
    metric("litre", .volume, 1, plural: ["litre", "liter"], sign: "l", [milli, centi, deci, hecto, mega])
    + [
      MeasureSpelling(MeasureUnit("litre", .volume, 1), "litre litres liter liters", glued: "l"),
      MeasureSpelling(MeasureUnit("acre", .area, 4046.8564224), "acre acres"),
      MeasureSpelling(MeasureUnit("acre foot", .volume, 1_233_481.84), ""),
      MeasureSpelling(MeasureUnit("hectare", .area, 1e4), "hectare hectares", abbreviations: "ha"),
      MeasureSpelling(
        MeasureUnit("gallon", .volume, 3.785411784),
        "gallon gallons",
        abbreviations: "gal gals"
      ),
      MeasureSpelling(
        MeasureUnit("barrel", .volume, 158.987294928),
        "barrel barrels",
        abbreviations: "bbl bpd"
      ),
      MeasureSpelling(MeasureUnit("pint", .volume, 0.473176473), "pint pints"),
      MeasureSpelling(MeasureUnit("quart", .volume, 0.946352946), "quart quarts"),
      MeasureSpelling(MeasureUnit("cup", .volume, 0.2365882365), "cup cups"),
      MeasureSpelling(MeasureUnit("tablespoon", .volume, 0.0147867648), "tablespoon tablespoons tbsp"),
      MeasureSpelling(MeasureUnit("teaspoon", .volume, 0.00492892159), "teaspoon teaspoons tsp"),
      MeasureSpelling(MeasureUnit("fluid ounce", .volume, 0.0295735296), ""),
      MeasureSpelling(MeasureUnit("bushel", .volume, 35.23907), "bushel bushels"),
    ]

  static let masses: [MeasureSpelling] =
    metric("gram", .mass, 1, plural: ["gram", "gramme"], sign: "g", [kilo, milli, micro, nano])
    + [
      MeasureSpelling(
        MeasureUnit("gram", .mass, 1),
        "gram grams gramme grammes",
        abbreviations: "gs",
        glued: "g"
      ),
      MeasureSpelling(MeasureUnit("kilogram", .mass, 1e3), "kilo kilos"),
      MeasureSpelling(MeasureUnit("tonne", .mass, 1e6), "tonne tonnes", glued: "t"),
      MeasureSpelling(MeasureUnit("kilotonne", .mass, 1e9), "kilotonne kilotonnes", abbreviations: "kt"),
      MeasureSpelling(MeasureUnit("megatonne", .mass, 1e12), "megatonne megatonnes", abbreviations: "mt"),
      MeasureSpelling(MeasureUnit("ton", .mass, 907_184.74), "ton tons"),
      MeasureSpelling(MeasureUnit("pound", .mass, 453.59237), "pound pounds lb lbs"),
      MeasureSpelling(MeasureUnit("ounce", .mass, 28.349523125), "ounce ounces oz"),
      MeasureSpelling(MeasureUnit("stone", .mass, 6350.29), "stone"),
      MeasureSpelling(MeasureUnit("carat", .mass, 0.2), "carat carats"),
    ]

  static let electric: [MeasureSpelling] =
    metric("watt", .power, 1, plural: ["watt"], sign: "W", [kilo, mega, giga, tera, none])
    + metric("joule", .energy, 1, plural: ["joule"], sign: "J", [kilo, mega, giga, tera])
    + metric("hertz", .frequency, 1, plural: ["hertz"], sign: "Hz", [kilo, mega, giga, none])
    + metric("byte", .information, 8, plural: ["byte"], sign: "B", [kilo, mega, giga, tera])
    + metric(
      "electronvolt",
      .energy,
      1.602e-19,
      plural: ["electronvolt"],
      sign: "eV",
      [kilo, mega, giga, tera]
    )
    + metric("volt", .voltage, 1, plural: ["volt"], sign: "V", [kilo, none])
    + metric("pascal", .pressure, 1, plural: ["pascal"], sign: "Pa", [kilo, mega, hecto])
    + metric("sievert", .radiation, 1, plural: ["sievert"], sign: "Sv", [milli, micro, none])
    + [
      MeasureSpelling(
        MeasureUnit("megabit", .information, 1e6),
        "megabit megabits",
        abbreviations: "mbit mbps"
      ),
      MeasureSpelling(
        MeasureUnit("gigabit", .information, 1e9),
        "gigabit gigabits",
        abbreviations: "gbit gbps"
      ),
      MeasureSpelling(MeasureUnit("kilowatt hour", .energy, 3.6e6), "", abbreviations: "kwh"),
      MeasureSpelling(MeasureUnit("megawatt hour", .energy, 3.6e9), "", abbreviations: "mwh"),
      MeasureSpelling(MeasureUnit("gigawatt hour", .energy, 3.6e12), "", abbreviations: "gwh"),
      MeasureSpelling(MeasureUnit("terawatt hour", .energy, 3.6e15), "", abbreviations: "twh"),
      MeasureSpelling(MeasureUnit("watt hour", .energy, 3600), "", abbreviations: "wh"),
      MeasureSpelling(MeasureUnit("ampere", .current, 1), "amp amps ampere amperes"),
      MeasureSpelling(MeasureUnit("horsepower", .power, 745.7), "horsepower", abbreviations: "hp bhp"),
      MeasureSpelling(
        MeasureUnit("calorie", .energy, 4184),
        "calorie calories kilocalories",
        abbreviations: "kcal"
      ),
    ]

  static let others: [MeasureSpelling] = [
    MeasureSpelling(MeasureUnit("mile per hour", .speed, 1609.344 / 3600), "", abbreviations: "mph"),
    MeasureSpelling(MeasureUnit("kilometre per hour", .speed, 1 / 3.6), "", abbreviations: "kph kmh kmph"),
    MeasureSpelling(MeasureUnit("knot", .speed, 1852.0 / 3600), "knot knots"),
    MeasureSpelling(MeasureUnit("celsius", .temperature, 1), "celsius centigrade"),
    MeasureSpelling(
      MeasureUnit("fahrenheit", .temperature, 5.0 / 9, offset: -160.0 / 9),
      "fahrenheit farenheit"
    ),
    MeasureSpelling(MeasureUnit("kelvin", .temperature, 1, offset: -273.15), "kelvin kelvins"),
    MeasureSpelling(MeasureUnit("degree", .angle, 1), "degree degrees deg °"),
    MeasureSpelling(MeasureUnit("revolution per minute", .rotation, 1), "", abbreviations: "rpm"),
    MeasureSpelling(MeasureUnit("decibel", .loudness, 1), "decibel decibels", abbreviations: "db"),
    MeasureSpelling(MeasureUnit("millibar", .pressure, 100), "millibar millibars", abbreviations: "mbar"),
    MeasureSpelling(MeasureUnit("pound per square inch", .pressure, 6894.757), "", abbreviations: "psi"),
    MeasureSpelling(MeasureUnit("becquerel", .radiation, 1), "becquerel becquerels", abbreviations: "bq"),
    MeasureSpelling(MeasureUnit("megapixel", .resolution, 1), "megapixel megapixels", abbreviations: "mp"),
    MeasureSpelling(MeasureUnit("magnitude", .magnitude, 1), ""),
  ]
}
