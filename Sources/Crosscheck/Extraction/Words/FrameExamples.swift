/// A sentence, a fact in it, and what its frame must hold: the rules for frames are run against these.
struct FrameExample: Sendable {
  let text: String
  /// The words of the fact, to the letter.
  let fact: String
  /// Of a figure: what it counts.
  var noun: String?
  /// Of a figure: what it belongs to.
  var event: String?
  /// Who says so; of a quotation the speaker.
  var source: String?

  init(_ text: String, _ fact: String, noun: String? = nil, event: String? = nil, source: String? = nil) {
    self.text = text
    self.fact = fact
    self.noun = noun
    self.event = event
    self.source = source
  }
}

extension FrameExample {
  /// What figures count and belong to.
  static let figures: [FrameExample] = [
    FrameExample(
      "It was the year's worst storm, killing 12 people.",
      "12 people",
      noun: "person",
      event: "kill"
    ),
    FrameExample("The arrest of the 23 sailors was a relief.", "23 sailors", noun: "sailor", event: "arrest"),
    FrameExample("He was tried for the slayings of two women.", "two women", noun: "woman", event: "slaying"),
    FrameExample("A sentence of 12 years was upheld.", "12 years", noun: "year", event: "sentence"),
    FrameExample(
      "The repair will be around 12 days of work.",
      "around 12 days",
      noun: "day",
      event: "repair"
    ),
    FrameExample("After three days of talks they left.", "three days", noun: "day", event: "talk"),
    FrameExample("Two were lost in decades of isolation.", "decades", noun: "decade", event: "isolation"),
    FrameExample("The bank got 10 million euros in loans.", "10 million euros", noun: "EUR", event: "loan"),
    FrameExample(
      "They seized rocket-propelled grenades and 13 rifles.",
      "13 rifles",
      noun: "rifle",
      event: "seize"
    ),
    FrameExample(
      "The man who killed five rangers in the raid was jailed for life.",
      "five rangers",
      noun: "ranger",
      event: "kill"
    ),
    FrameExample(
      "The man accused of shooting his three brothers is 38.",
      "three brothers",
      noun: "brother",
      event: "shoot"
    ),
    FrameExample(
      "He said the first truck of the convoy, one of 12, was lost.",
      "first truck",
      noun: "truck",
      event: "lose"
    ),
    FrameExample("Quake Kills 2 Women in Troy", "2 Women", noun: "woman", event: "kill"),
    FrameExample(
      "With two boats lost this week, he said crews were tired.",
      "two boats",
      noun: "boat",
      event: "lose"
    ),
    FrameExample(
      "The talks on drilling were extended by six months.",
      "six months",
      noun: "month",
      event: "extend"
    ),
    FrameExample(
      "They caught 21 smugglers (12 Dutch and nine Danish).",
      "12",
      noun: "smuggler",
      event: "catch"
    ),
    FrameExample("Half the roof fell in.", "Half", noun: "roof", event: "fall"),
    FrameExample(
      "Some 1,300 federal and independent scientists signed.",
      "Some 1,300",
      noun: "scientist",
      event: "sign"
    ),
    FrameExample("The law would raise the pension age to 65.", "65", noun: "age", event: "raise"),
    FrameExample("The team has a 9-14 record.", "9-14", noun: "record", event: "have"),
    FrameExample("With 6,000 fans watching, the club won.", "6,000 fans", noun: "fan", event: "watch"),
    FrameExample("He has 2,129 points heading into it.", "2,129 points", noun: "point", event: "have"),
    FrameExample("Of his 11 goals, eight have come since May.", "eight", noun: "goal", event: "come"),
    FrameExample("Rebels killed 12 people, wounding another 70.", "70", noun: "person", event: "wound"),
    FrameExample("Fans filled two-thirds of the 9,000 seats.", "two-thirds of", noun: "seat", event: "fill"),
    FrameExample(
      "One day after the captain was lost, the club signed a guard.",
      "One day",
      noun: "day",
      event: "sign"
    ),
    FrameExample("It was on an eight-game winning streak.", "eight-game", noun: "game", event: "streak"),
    FrameExample("It was the third night of rioting.", "third night", noun: "night", event: "riot"),
    FrameExample(
      "She has a deal between five and seven years.",
      "five and seven years",
      noun: "year",
      event: "deal"
    ),
    FrameExample(
      "It got a 10 million euro ($12 million) aid package.",
      "$12 million",
      noun: "USD",
      event: "aid"
    ),
    FrameExample(
      "The storm caused damage estimated at $3 million.",
      "estimated at $3 million",
      noun: "USD",
      event: "damage"
    ),
    FrameExample(
      "He was jailed for two years, with 9 months to serve.",
      "9 months",
      noun: "month",
      event: "serve"
    ),
    FrameExample(
      "They saw 50 firefighters tackle the blaze.",
      "50 firefighters",
      noun: "firefighter",
      event: "tackle"
    ),
    FrameExample(
      "A call came from the ship saying two boats were closing in.",
      "two boats",
      noun: "boat",
      event: "close"
    ),
    FrameExample(
      "They met three witnesses, two of whom agree on it.",
      "two of whom",
      noun: "witness",
      event: "agree"
    ),
    FrameExample(
      "Gunmen attacked the ship, 150 miles west of Aden, firing rockets at it.",
      "150 miles",
      noun: "mile",
      event: "attack"
    ),
    FrameExample(
      "He was freed after five years and police said that he fled.",
      "five years",
      noun: "year",
      event: "free"
    ),
    FrameExample(
      "They spent the day in town, herding 15 experts.",
      "15 experts",
      noun: "expert",
      event: "herd"
    ),
    FrameExample("The town has a population of 100,000.", "100,000", noun: "person", event: "have"),
    FrameExample("A fire that killed 12 people was put out.", "12 people", noun: "person", event: "kill"),
    FrameExample(
      "Stores were looted, and more than 200 people were held.",
      "more than 200 people",
      noun: "person",
      event: "hold"
    ),
    FrameExample(
      "The club signed a five-year, $70 million contract.",
      "five-year",
      noun: "year",
      event: "sign"
    ),
    FrameExample(
      "He told the other nine jurors that he would not vote.",
      "nine jurors",
      noun: "juror",
      event: "tell"
    ),
    FrameExample(
      "Youths attacked a town hall, four shops and a bank.",
      "four shops",
      noun: "shop",
      event: "attack"
    ),
    FrameExample(
      "A few guests, including two children, were inside.",
      "two children",
      noun: "child",
      event: "be"
    ),
    FrameExample(
      "Two buildings, one used by the bank, also caught fire.",
      "Two buildings",
      noun: "building",
      event: "catch"
    ),
    FrameExample("The hall was cleared with 12 dead.", "12 dead", noun: "person", event: "die"),
    FrameExample(
      "It injured 1,400 people, leveling three villages.",
      "1,400 people",
      noun: "person",
      event: "injure"
    ),
    FrameExample(
      "He was convicted of two counts of murder and three of theft.",
      "three",
      noun: "count",
      event: "convict"
    ),
    FrameExample(
      "The board cleared the EU and IMF plan; the $143 million EU and IMF bailout is next.",
      "$143 million",
      noun: "USD",
      event: "bailout"
    ),
    FrameExample(
      "The plan would create 700 jobs and save 900 tonnes of coal.",
      "900 tonnes",
      noun: "tonne",
      event: "save"
    ),
    FrameExample(
      "Lumen raised 90 million dollars by selling shares.",
      "90 million dollars",
      noun: "USD",
      event: "raise"
    ),
    FrameExample(
      "The bank expects to pay 2 million dollars to settle claims brought by 40 states.",
      "2 million dollars",
      noun: "USD",
      event: "pay"
    ),
    FrameExample(
      "The judge banned him from driving for 18 months.",
      "18 months",
      noun: "month",
      event: "ban"
    ),
    FrameExample(
      "A factory where 800 women work 12-hour shifts was closed.",
      "800 women",
      noun: "woman",
      event: "work"
    ),
    FrameExample(
      "He was told to undergo 90 days of therapy.",
      "90 days",
      noun: "day",
      event: "undergo"
    ),
    FrameExample(
      "It was in danger from two boats closing on it.",
      "two boats",
      noun: "boat",
      event: "close"
    ),
    FrameExample(
      "Four robbers, some dressed as women, stormed the store.",
      "Four robbers",
      noun: "robber",
      event: "storm"
    ),
    FrameExample("It forced them out and cut power to 300 homes.", "300 homes", noun: "home", event: "cut"),
    FrameExample("It is to add 700 jobs and save 90 tonnes.", "90 tonnes", noun: "tonne", event: "save"),
    FrameExample(
      "It will lift supply and demand this year by 4 per cent.",
      "4 per cent",
      noun: "percent",
      event: "lift"
    ),
    FrameExample("Two men whose names are secret were arrested.", "Two men", noun: "man", event: "arrest"),
    FrameExample("Two men who had been drinking were arrested.", "Two men", noun: "man", event: "arrest"),
  ]
}
