/// Examples of who says what.
extension FrameExample {
  /// Who says what is said.
  static let sources: [FrameExample] = [
    FrameExample("Two men were hurt, police said.", "Two men", source: "police"),
    FrameExample("Tams had 20 points while Vale added six rebounds for Troy.", "six rebounds"),
    FrameExample("Vale posted 29 points to go with eight rebounds.", "29 points"),
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
      "It paid less than the $171 million reported by the Herald.",
      "$171 million",
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
    FrameExample("They came after police saw the bodies of two women.", "two women"),
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
      "A guard looked at her and said: \"I am very sorry for it.\"",
      "I am very sorry for it",
      source: "guard"
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
      "A neighbour shot her, but insisted he \"did not want to do it,\" sources tell the Herald.",
      "did not want to do it",
      source: "neighbour"
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
      "The mayor came, and her office later issued a statement. \"She prayed with all of them.\"",
      "She prayed with all of them",
      source: "office"
    ),
    FrameExample("\"I am sorry,\" the convicted broker said.", "I am sorry", source: "convicted broker"),
    FrameExample(
      "Tams has often said the plan will cost 12 million dollars.",
      "12 million dollars",
      source: "Tams"
    ),
    FrameExample(
      "Two men were hurt, according to the fire chief, Rolf Tams.",
      "Two men",
      source: "Rolf Tams"
    ),
    FrameExample(
      "Rolf Tams/Harbour Master: \"We shut it in May.\"",
      "We shut it in May",
      source: "Rolf Tams"
    ),
    FrameExample(
      "He told of the fire and his aunt screaming, \"Get out of there!\"",
      "Get out of there!",
      source: "aunt"
    ),
    FrameExample("Fans chanting \"Let us in now\" blocked it.", "Let us in now", source: "Fans"),
    FrameExample(
      "Rolf Tams cheered them by asking, \"Who wants to sing?\"",
      "Who wants to sing?",
      source: "Rolf Tams"
    ),
    FrameExample(
      "\"It will be a wet year,\" trade paper The Harbour Reporter wrote.",
      "It will be a wet year",
      source: "Harbour Reporter"
    ),
    FrameExample(
      "Greta Moll had the lead. Ms Tams left early. \"I was tired of it,\" she said.",
      "I was tired of it",
      source: "Tams"
    ),
    FrameExample("The case has facts not in dispute and cost 12 million dollars.", "12 million dollars"),
    FrameExample(
      "Obed said no. Lawyer Ishbel Tams, whose group lost, said she expected the board to drop two plans.",
      "two plans",
      source: "Ishbel Tams"
    ),
    FrameExample(
      "Rep. Rolf Tams (D-Ohio), who had asked for it, called the vote \"one more sign of a better year\".",
      "one more sign of a better year",
      source: "Rolf Tams"
    ),
    FrameExample(
      "In the meantime, according to the memo, crews should \"follow the old practice\" of asking.",
      "follow the old practice",
      source: "memo"
    ),
    FrameExample(
      "Tams described him as a quiet member of the choir \"who kept to himself\".",
      "who kept to himself",
      source: "Tams"
    ),
    FrameExample(
      "Rolf Tams came to the wedding. \"They were neighbours for years.\" He said the two grew up there.",
      "They were neighbours for years",
      source: "Rolf Tams"
    ),
    FrameExample(
      "Rolf Tams, 17, saw the flames. \"I took it for a bonfire.\"",
      "I took it for a bonfire",
      source: "Rolf Tams"
    ),
    FrameExample(
      "Sheriffs in Kent described him as a family man with two young children.",
      "two young children",
      source: "Sheriffs in Kent"
    ),
    FrameExample(
      "Rolf Tams admitting that Vale had a gun, but then saying he had only 12 rounds.",
      "12 rounds",
      source: "Rolf Tams"
    ),
    FrameExample(
      "One admitted that he lied three times to the jury and also admitted it in May.",
      "three times",
      source: "One"
    ),
    FrameExample(
      "Lumen Inc., which also runs shops, told the board it would cut 300 jobs.",
      "300 jobs",
      source: "Lumen Inc"
    ),
    FrameExample(
      "“It has 40 beds,” Marha Bureau of Roads and Canal Safety deputy director Anna Tams told the Herald.",
      "40 beds",
      source: "Anna Tams"
    ),
    FrameExample(
      "Rolf Tams has said that he will not pay. His exact words: “We lost 40 boats.”",
      "40 boats",
      source: "Rolf Tams"
    ),
    FrameExample(
      "According to Anna Tams, head of the club, it was sold \"for 40 dollars,\" a paper quoted him as saying.",
      "40 dollars",
      source: "Anna Tams"
    ),
  ]
}
