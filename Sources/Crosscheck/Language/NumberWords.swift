/// Number words with their values.
extension Lexicon {
  static let numberWords: [Entry] =
    words(
      [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
        "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
        "seventeen": 17, "eighteen": 18, "nineteen": 19, "zero nought naught": 0,
      ],
      .unitNumber
    )
    + words(
      [
        "twenty": 20, "thirty": 30, "forty fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
        "ninety": 90,
      ],
      .tensNumber
    )
    + words(
      [
        "hundred hundreds": 100, "thousand thousands k": 1000, "lakh lakhs lkh": 100_000,
        "million millions mn mln mil m mm": 1_000_000, "crore crores cr": 10_000_000,
        "billion billions bn bln b": 1_000_000_000,
        "trillion trillions tn trn tln t": 1_000_000_000_000,
        "quadrillion quadrillions": 1_000_000_000_000_000,
      ],
      .magnitude
    )
    + words(
      [
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
        "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14,
        "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19,
        "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70,
        "eightieth": 80, "ninetieth": 90, "hundredth": 100, "thousandth": 1000, "millionth": 1_000_000,
      ],
      .ordinalWord
    )
    + words("st nd rd th", .ordinalSuffix)
    + words("point", .decimalPoint)
    + words(
      [
        "half halves": 2, "third thirds": 3, "quarter quarters fourth fourths": 4, "fifth fifths": 5,
        "sixth sixths": 6, "seventh sevenths": 7, "eighth eighths": 8, "ninth ninths": 9, "tenth tenths": 10,
        "eleventh elevenths": 11, "twelfth twelfths": 12, "thirteenth thirteenths": 13,
        "fourteenth fourteenths": 14, "fifteenth fifteenths": 15, "sixteenth sixteenths": 16,
        "seventeenth seventeenths": 17, "eighteenth eighteenths": 18, "nineteenth nineteenths": 19,
        "twentieth twentieths": 20, "thirtieth thirtieths": 30, "fortieth fortieths": 40,
        "fiftieth fiftieths": 50, "sixtieth sixtieths": 60, "seventieth seventieths": 70,
        "eightieth eightieths": 80, "ninetieth ninetieths": 90,
        "hundredth hundredths": 100, "thousandth thousandths": 1000, "millionth millionths": 1_000_000,
        "billionth billionths": 1_000_000_000, "trillionth trillionths": 1_000_000_000_000,
      ],
      .fraction
    )
    + words(["dozen dozens dzs": 12, "couple": 2, "score": 20], .collective)
    + words(
      [
        "tens": 10, "dozens": 12, "scores": 20, "hundreds": 100, "thousands": 1000, "millions": 1_000_000,
        "billions": 1_000_000_000, "trillions": 1_000_000_000_000,
      ],
      .vagueNumber
    )

  /// Twenty-one to ninety-nine written as one word, ordinals only: `twentyfifth`.
  static let joinedOrdinals: [Entry] = {
    let tens = [
      "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ]
    let units = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"]
    return tens.enumerated().flatMap { place, ten in
      units.enumerated().map { Entry(ten + $1, .ordinalWord, place * 10 + 21 + $0) }
    }
  }()
}
