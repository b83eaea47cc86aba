/// Number words with their values.
extension Lexicon {
  static let numberWords: [Entry] =
    words(
      [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
        "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
        "seventeen": 17, "eighteen": 18, "nineteen": 19, "zero": 0,
      ],
      .unitNumber
    )
    + words(
      [
        "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
        "ninety": 90,
      ],
      .tensNumber
    )
    + words(
      [
        "hundred": 100, "thousand": 1000, "million millions": 1_000_000, "billion billions": 1_000_000_000,
        "trillion trillions": 1_000_000_000_000, "bn": 1_000_000_000, "mn": 1_000_000,
      ],
      .magnitude
    )
    + words(
      [
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
        "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14,
        "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19,
        "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70,
        "eightieth": 80, "ninetieth": 90, "hundredth": 100, "thousandth": 1000,
      ],
      .ordinalWord
    )
    + words("st nd rd th", .ordinalSuffix)
    + words(
      [
        "half halves": 2, "third thirds": 3, "quarter quarters": 4, "fifth fifths": 5, "sixth sixths": 6,
        "seventh sevenths": 7, "eighth eighths": 8, "ninth ninths": 9, "tenth tenths": 10,
        "twentieth twentieths": 20, "hundredth hundredths": 100,
      ],
      .fraction
    )
    + words(["dozen dozens": 12, "couple": 2, "score scores": 20, "pair": 2], .collective)
}
