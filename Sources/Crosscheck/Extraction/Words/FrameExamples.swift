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
      "The man who killed four people in the raid was jailed for life.",
      "four people",
      noun: "person",
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
    FrameExample("They caught 23 pirates (12 Somali and 11 Yemeni).", "12", noun: "pirate", event: "catch"),
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
      "She has a deal between six and eight years.",
      "six and eight years",
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
  ]

  /// Who says what is said, and who is quoted.
  static let sources: [FrameExample] = [
    FrameExample("Two men were hurt, police said.", "Two men", source: "police"),
    FrameExample("Police: 5 hurt in crash", "5 hurt", source: "Police"),
    FrameExample(
      "Two climbers killed in storm - rescue officials",
      "Two climbers",
      source: "rescue officials"
    ),
    FrameExample(
      "According to federal and state investigators, 12 men were held.",
      "12 men",
      source: "federal and state investigators"
    ),
    FrameExample(
      "Two men were shot, according to police - - the women were not.",
      "Two men",
      source: "police"
    ),
    FrameExample(
      "It paid less than the $184 million reported by the Herald.",
      "$184 million",
      source: "Herald"
    ),
    FrameExample("Investigators did not say why two men were held.", "two men", source: nil),
    FrameExample(
      "The office drew nearly 5,000 public comments on the plan.",
      "nearly 5,000 public comments",
      source: nil
    ),
    FrameExample("Mr Tams's lawyer said 12 boats sank.", "12 boats", source: "Mr Tams's lawyer"),
    FrameExample(
      "\"We sent the tents out at once,\" the governor of the province, Abdo Karim, told a paper.",
      "We sent the tents out at once",
      source: "Abdo Karim"
    ),
    FrameExample(
      "\"It hurts us all,\" said a young trader, who added that the cable \"is my whole life.\"",
      "is my whole life",
      source: "young trader"
    ),
    FrameExample(
      "Acme, a maker of glass, issued a statement on Monday saying it was \"deeply saddened by this.\"",
      "deeply saddened by this",
      source: "Acme"
    ),
    FrameExample(
      "Rolf Tams said he was calm. He went on to say, \"We have always been careful.\"",
      "We have always been careful",
      source: "Rolf Tams"
    ),
    FrameExample("“Why does it take so long?” Tams asked.", "Why does it take so long?", source: "Tams"),
    FrameExample(
      "\"We lost it all,\" Tams said. It rained. \"We will rebuild it.\"",
      "We will rebuild it",
      source: "Tams"
    ),
    FrameExample("Tams pointed out that \"nobody was hurt in it.\"", "nobody was hurt in it", source: "Tams"),
    FrameExample(
      "With a spokesman stating that 12 men were held, the mayor left.",
      "12 men",
      source: "spokesman"
    ),
    FrameExample(
      "Her aide says Rolf Tams told a pastor he was sorry for 12 calls.",
      "12 calls",
      source: "Rolf Tams"
    ),
    FrameExample("Tams added 16 points for the club.", "16 points"),
    FrameExample("They came after police found the bodies of two women.", "two women"),
    FrameExample("Two boats sank, an officer said here Friday.", "Two boats", source: "officer"),
    FrameExample("However, Tams said on Monday that it will buy 10 boats.", "10 boats", source: "Tams"),
    FrameExample(
      "£4m is to be spent on walls, the minister, Rolf Tams, said on Monday.",
      "£4m",
      source: "Rolf Tams"
    ),
    FrameExample("According to three jurors, the case was clear.", "three jurors"),
    FrameExample("Her sister, Ann Tams, 19, told the Herald that he was calm.", "19"),
    FrameExample("It lasted until the jury agreed, and he lost six years.", "six years"),
    FrameExample("£4m pledged for walls", "£4m"),
    FrameExample("Rolf Tams, who owns 12 boats, said he was calm.", "12 boats"),
    FrameExample("Police told workers to stay but then cleared the house, 24 km from Troy.", "24 km"),
  ]

  /// Who is quoted.
  static let speakers: [FrameExample] = [
    FrameExample(
      "An official looked at her and said: \"I am very sorry for it.\"",
      "I am very sorry for it",
      source: "official"
    ),
    FrameExample(
      "\"They take it all from me,\" said 61-year-old Rolf Tams, a clerk.",
      "They take it all from me",
      source: "Rolf Tams"
    ),
    FrameExample(
      "\"We are shocked by it,\" said her nephew, Rolf Tams, 32.",
      "We are shocked by it",
      source: "Rolf Tams"
    ),
    FrameExample("\"I want to get out,\" Tams said by telephone.", "I want to get out", source: "Tams"),
    FrameExample(
      "Rolf Tams, of the firm's safety centre, said the company \"welcomes all who test it\".",
      "welcomes all who test it",
      source: "Rolf Tams"
    ),
    FrameExample(
      "A gang member shot her, but insisted he \"did not mean to do it,\" sources tell the Herald.",
      "did not mean to do it",
      source: "gang member"
    ),
    FrameExample(
      "Then a neighbour yelled, \"You have to leave now!\"",
      "You have to leave now!",
      source: "neighbour"
    ),
    FrameExample(
      "\"They fired at the boat,\" said a senior officer. \"It was then sunk by us,\" he added.",
      "It was then sunk by us",
      source: "senior officer"
    ),
    FrameExample(
      "Rolf Tams came late. He thanked Paul Rudd, who hired him. \"It is a dream for me,\" he said.",
      "It is a dream for me",
      source: "Rolf Tams"
    ),
    FrameExample(
      "\"We are glad of it all,\" said Tams and Rudd.",
      "We are glad of it all",
      source: "Tams and Rudd"
    ),
    FrameExample(
      "\"We are glad of it all,\" Rolf Tams, a clerk, said afterward.",
      "We are glad of it all",
      source: "Rolf Tams"
    ),
    FrameExample("In May, Rolf Tams said: \"We lost it all.\"", "We lost it all", source: "Rolf Tams"),
    FrameExample(
      "Mary Tams had an answer. In her own way, she gave a short reply: \"We lost it all.\"",
      "We lost it all",
      source: "Mary Tams"
    ),
    FrameExample(
      "Rolf Tams lauded the crew in May. \"They are the best in all the world.\"",
      "They are the best in all the world",
      source: "Rolf Tams"
    ),
    FrameExample(
      "Rolf Tams held her and told her, \"You will never leave me,\" the Herald reported.",
      "You will never leave me",
      source: "Rolf Tams"
    ),
    FrameExample(
      "Tams said the rules issued in May showed they were \"ready to leave it all to us.\"",
      "ready to leave it all to us",
      source: "Tams"
    ),
    FrameExample(
      "The judge had a word for all: \"Do not trust him again.\"",
      "Do not trust him again",
      source: "judge"
    ),
    FrameExample(
      "\"They lost it in July,\" said businessman and blogger Rolf Tams, a critic.",
      "They lost it in July",
      source: "Rolf Tams"
    ),
    FrameExample(
      "The mayor came, and her office later released a statement. \"She prayed with all of them.\"",
      "She prayed with all of them",
      source: "office"
    ),
  ]
}
