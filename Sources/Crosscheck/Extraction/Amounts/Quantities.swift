/// Numbers with a unit of measure.
extension Extractor {
  static let quantities = Extractor(
    kind: .quantity,
    summary: "Numbers with a unit of measure, and the magnitudes of earthquakes.",
    rules: [
      measuredFigure, oneUnit, earthquakeMagnitude, .magnitudePutAt, degreesBelow,
      .wholeText("unit-left-out", examples: MovedLevels.examples + MeasuresGoingOn.examples),
    ]
  )

  private static let measuredFigure = ExtractionRule(
    name: "measure",
    starts: .of(.vagueNumber),
    needs: .near(
      .of(.measureUnit),
      words: "ton tons tonnes mile miles light degrees degree deg c f",
      marks: .degree,
      .apostrophe,
      .closeSingleQuote
    ),
    readFigure: { document, figure, _ in
      guard let measure = document.measure(figure) else { return nil }
      return document.reading(.quantity, of: measure) { document.measure(at: $0) }
    },
    examples: [
      .reads(
        "The road is not quite three kilometres long.",
        "not quite three kilometres",
        as: "<3 kilometre"
      ),
      .reads("They rowed the best part of 20 miles.", "the best part of 20 miles", as: "~20 mile"),
      .reads("It is getting on for 40 tonnes.", "getting on for 40 tonnes", as: "~40 tonne"),
      .reads("It fell just short of 40 metres.", "just short of 40 metres", as: "<40 metre"),
      .reads("It lies 17 km away.", "17 km", as: "17 kilometre"),
      .reads("a 12-mile tunnel", "12-mile", as: "12 mile"),
      .reads("a six-metre wall", "six-metre", as: "6 metre"),
      .reads("301,338 square kilometres", "301,338 square kilometres", as: "301338 square kilometre"),
      .reads("190 km2 of forest", "190 km2", as: "190 square kilometre"),
      .reads("gusts of up to 115 miles an hour", "up to 115 miles an hour", as: "<=115 mile per hour"),
      .reads("at 55 mph", "55 mph", as: "55 mile per hour"),
      .reads("He is 5 feet 4 inches tall.", "5 feet 4 inches", as: "\(5 + 4 * 0.0254 / 0.3048) foot"),
      .reads("It hit -12C overnight.", "-12C", as: "-12 celsius"),
      .reads("98.6 degrees Fahrenheit", "98.6 degrees Fahrenheit", as: "98.6 fahrenheit"),
      .reads("30-40 degrees Celsius", "30-40 degrees Celsius", as: "30..40 celsius"),
      .reads("The field yields 42,000 bpd.", "42,000 bpd", as: "42000 barrel per day"),
      .reads("500 tonnes of steel", "500 tonnes", as: "500 tonne"),
      .reads("7.3 MWh of power", "7.3 MWh", as: "7.3 megawatt hour"),
      .reads("half a mile", "half a mile", as: "0.5 mile"),
      .reads("The lake holds 40,000 acre-feet.", "40,000 acre-feet", as: "40000 acre foot"),
      .reads("The rug is 6 by 9 feet.", "6", as: "6 foot"),
      .reads("He has 214 passing yards.", "214 passing yards", as: "214 yard"),
      .reads("a 70-mile-an-hour wind", "70-mile-an-hour", as: "70 mile per hour"),
      .reads("a 40-mile-per-gallon car", "40-mile", as: "40 mile per gallon"),
      .reads("millions of litres", "millions of litres", as: "~2000000..9999999 litre"),
      .reads("a 12-pound baby", "12-pound", as: "12 pound"),
      .reads("They were given 45 and 50 mg.", "45", as: "45 milligram"),
      .reads(
        "shocks of 2.1 to 3.4 degrees on the Richter scale",
        "2.1 to 3.4 degrees on the Richter scale",
        as: "2.1..3.4 magnitude"
      ),
      .reads("25 pounds of explosives", "25 pounds", as: "25 pound"),
      .ignores("It lost 5 million pounds."),
      .ignores("He won 12 in 1998."),
      .ignores("a 5G network"),
    ]
  )

  private static let oneUnit = ExtractionRule(
    name: "a-mile",
    starts: .of(.indefiniteArticle),
    read: { document, index in
      guard let measure = document.oneUnit(at: index) else { return nil }
      return document.reading(.quantity, of: measure) { _ in nil }
    },
    examples: [
      .reads("It lies a mile from the coast.", "a mile", as: "1 mile"),
      .reads("They walked a mile and a half uphill.", "a mile and a half", as: "1.5 mile"),
      .reads("She won by a single metre.", "a single metre", as: "1 metre"),
      .ignores("60 cents a gallon"),
      .ignores("a foot bridge"),
      .ignores("at a degree ceremony"),
    ]
  )

  private static let earthquakeMagnitude = ExtractionRule(
    name: "magnitude",
    starts: [],
    startsWithNumber: true,
    needs: .before(words: "magnitude")
      | .near(words: "magnitude quake earthquake temblor tremor aftershock richter")
      | .before(words: "aftershocks quakes earthquakes tremors"),
    read: { document, index in
      guard let measure = document.magnitude(at: index) else { return nil }
      return document.reading(.quantity, of: measure) { _ in nil }
    },
    examples: [
      .reads("a magnitude of 5.9", "magnitude of 5.9", as: "5.9 magnitude"),
      .reads("a magnitude 7 quake", "magnitude 7", as: "7 magnitude"),
      .reads("a 6.1-magnitude earthquake", "6.1-magnitude", as: "6.1 magnitude"),
      .reads("A 6.1 quake hit Lima.", "6.1", as: "6.1 magnitude"),
      .reads("It measured 6.4 on the Richter scale.", "6.4 on the Richter scale", as: "6.4 magnitude"),
      .reads("Aftershocks of 4.2 and 3.9 came later.", "4.2", as: "4.2 magnitude"),
      .ignores("a problem of the magnitude seen in 2009"),
      .ignores("After the quakes a budget of 4.2 and 3.9 was read."),
    ]
  )

  private static let degreesBelow = ExtractionRule(
    name: "below-zero",
    needs: .near(words: "below"),
    readFigure: { document, figure, index in
      // Few figures have the word behind them, and to look for it costs less than to read the unit.
      guard (index + 1..<index + 8).contains(where: { document.word("below", at: $0) }),
        var measure = document.measure(figure), measure.unit == "degree" || measure.unit == "celsius",
        document.word("below", at: measure.tokens.upperBound),
        document.word("zero", at: measure.tokens.upperBound + 1)
          || document.word("freezing", at: measure.tokens.upperBound + 1)
      else { return nil }
      measure.figure.multiply(by: -1)
      measure.tokens = measure.tokens.lowerBound..<measure.tokens.upperBound + 2
      return document.reading(.quantity, of: measure) { _ in nil }
    },
    examples: [.reads("It was 20 degrees below zero.", "20 degrees below zero", as: "-20 degree")]
  )
}
