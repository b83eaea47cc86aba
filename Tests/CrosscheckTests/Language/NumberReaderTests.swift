import Testing

@testable import Crosscheck

@Suite struct NumberReaderTests {
  private static func numbers(_ text: String) -> [String] {
    let document = Document(Array(text.utf8))
    return document.numbers.map { "\(document.string($0.tokens)) = \(ValueText.number($0.value))" }
  }

  @Test(arguments: [
    ("four rounds", "four = 4"),
    ("1,400 workers", "1,400 = 1400"),
    ("1\u{2009}400\u{2009}000 people", "1\u{2009}400\u{2009}000 = 1400000"),
    ("12,34,567.89", "12,34,567.89 = 1234567.89"),
    ("1.111,25 euros", "1.111,25 = 1111.25"),
    ("2.5 million", "2.5 million = 2500000"),
    ("5-million", "5-million = 5000000"),
    ("twelve hundred", "twelve hundred = 1200"),
    ("twenty-one", "twenty-one = 21"),
    ("one hundred and sixty-one", "one hundred and sixty-one = 161"),
    ("two hundred and two thousand", "two hundred and two thousand = 202000"),
    ("three million, two hundred and forty", "three million, two hundred and forty = 3000240"),
    ("two thousand and five", "two thousand and five = 2005"),
    ("a hundred and six", "a hundred and six = 106"),
    ("five thousand million", "five thousand million = 5000000000"),
    ("a million", "a million = 1000000"),
    ("a dozen", "a dozen = 12"),
    ("half a dozen", "half a dozen = 6"),
    ("two dozen", "two dozen = 24"),
    ("a couple of men", "a couple of = 2"),
    ("two and a half million", "two and a half million = 2500000"),
    ("two-and-a-half", "two-and-a-half = 2.5"),
    ("one million and a half", "one million and a half = 1500000"),
    ("half a million", "half a million = 500000"),
    ("a half-million", "a half-million = 500000"),
    ("two thirds of a million", "two thirds of a million = \(ValueText.number(1_000_000 * (2.0 / 3)))"),
    ("a quarter of a million", "a quarter of a million = 250000"),
    ("three-quarters", "three-quarters = 0.75"),
    ("a third of them", "a third = \(1.0 / 3)"),
    ("3/4 of it", "3/4 = 0.75"),
    ("2 1/2 miles", "2 1/2 = 2.5"),
    ("5½ miles", "5½ = 5.5"),
    ("two point five", "two point five = 2.5"),
    ("$5m", "5m = 5000000"),
    ("3m people", "3m = 3000000"),
    ("1.2bn", "1.2bn = 1200000000"),
    ("10k", "10k = 10000"),
    ("4 thousand 3 hundred and 21", "4 thousand 3 hundred and 21 = 4321"),
    ("five crore", "five crore = 50000000"),
    (".25 litres", ".25 = 0.25"),
    ("41/2 months", "41/2 = 4.5"),
    ("a 4-1/2-year term", "4-1/2 = 4.5"),
    ("a fall of 2, 000 feet", "2, 000 = 2000"),
    ("one one-hundredth of a second", "one one-hundredth = 0.01"),
    ("three ten-thousandths", "three ten-thousandths = 0.0003"),
    ("one two hundred fiftieth", "one two hundred fiftieth = 0.004"),
    ("point seven percent", "point seven = 0.7"),
  ])
  func reads(_ text: String, _ expected: String) {
    #expect(Self.numbers(text) == [expected])
  }

  @Test(arguments: [
    "a B-52 bomber", "an Airbus A330-200", "Covid-19", "twenty-first", "the third man",
    "the first half", "a third man", "of hundreds", "at that point", "third-degree murder",
  ])
  func leavesAlone(_ text: String) {
    #expect(Self.numbers(text) == [])
  }

  @Test func keepsNumbersApart() {
    #expect(Self.numbers("22,24,26,31") == ["22 = 22", "24 = 24", "26 = 26", "31 = 31"])
    #expect(Self.numbers("3 hundred and 2 hundred") == ["3 hundred = 300", "2 hundred = 200"])
    #expect(Self.numbers("a thousand, two of them") == ["a thousand = 1000", "two = 2"])
    #expect(Self.numbers("3 million 40 years ago") == ["3 million = 3000000", "40 = 40"])
    #expect(Self.numbers("two half-brothers") == ["two = 2", "half = 0.5"])
    #expect(Self.numbers("100m high") == ["100 = 100"])
    #expect(Self.numbers("7.62mm") == ["7.62 = 7.62"])
  }
}
