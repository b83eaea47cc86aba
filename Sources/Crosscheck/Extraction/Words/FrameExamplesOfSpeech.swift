/// More examples of what figures belong to and of who speaks.
extension FrameExample {
  /// Figures in relative clauses, asides, headlines and times.
  static let figuresAround: [FrameExample] = [
    FrameExample(
      "It is a strait through which 12 ships pass each day.",
      "12 ships",
      noun: "ship",
      event: "pass"
    ),
    FrameExample("Five men, who were held in May, went home.", "Five men", noun: "man", event: "go"),
    FrameExample(
      "It broke the school's scoring record of 2,116 points.",
      "2,116 points",
      noun: "point",
      event: "break"
    ),
    FrameExample(
      "She served on the coaching staffs at seven colleges.",
      "seven colleges",
      noun: "college",
      event: "serve"
    ),
    FrameExample("They won it with a 31-24 victory over Troy.", "31-24", event: "victory"),
    FrameExample("Tams tied the game with a 45-yard field goal.", "45-yard", noun: "yard", event: "goal"),
    FrameExample(
      "Within three hours, she said, the hijacker gave up.",
      "three hours",
      noun: "hour",
      event: "give"
    ),
    FrameExample(
      "It ended after two weeks and some 90 hours of talks.",
      "two weeks",
      noun: "week",
      event: "talk"
    ),
    FrameExample(
      "The web site logs about 20 million hits a month.",
      "about 20 million hits",
      noun: "hit",
      event: "log"
    ),
    FrameExample(
      "Rolf Tams faces up to 20 years in prison if convicted.",
      "up to 20 years",
      noun: "year",
      event: "face"
    ),
    FrameExample("300 jobs to go at the plant", "300 jobs", noun: "job", event: "go"),
    FrameExample(
      "The destruction of 12 houses was filmed.",
      "12 houses",
      noun: "house",
      event: "destruction"
    ),
    FrameExample("A second theft saw a ring worth £2m stolen.", "£2m", noun: "GBP", event: "steal"),
    FrameExample("He had 16 points, five in the first half.", "five", noun: "point", event: "have"),
    FrameExample("She shot two co-workers.", "two co-workers", noun: "co-worker", event: "shoot"),
    FrameExample("Three in four voters backed it.", "Three in four", noun: "voter", event: "back"),
    FrameExample("They need 2,000 beds, half of which have come.", "half of", noun: "bed", event: "come"),
  ]

  /// Who is quoted where the verb of speech is far, passive or missing.
  static let speakersAround: [FrameExample] = [
    FrameExample(
      "\"He was the last of them,\" said ex-army organized crime detective Rolf Tams on Monday.",
      "He was the last of them",
      source: "Rolf Tams"
    ),
    FrameExample(
      "\"I hope it ends soon,\" said a Danish blogger and journalist.",
      "I hope it ends soon",
      source: "Danish blogger and journalist"
    ),
    FrameExample(
      "The indictment names nobody, but it says she had \"a plan to hide the state of it\".",
      "a plan to hide the state of it",
      source: "indictment"
    ),
    FrameExample(
      "\"Two of them were hurt,\" governor Rolf Tams was quoted as saying by the agency.",
      "Two of them were hurt",
      source: "Rolf Tams"
    ),
    FrameExample("\"Why did you do it?\" the young widow read.", "Why did you do it?", source: "young widow"),
    FrameExample(
      "The families requested \"complete privacy,\" a spokesman said.",
      "complete privacy",
      source: "families"
    ),
    FrameExample(
      "Three men were inside, Rolf Tams told the Herald on Monday.",
      "Three men",
      source: "Rolf Tams"
    ),
    FrameExample(
      "\"It is a dark day for us,\" the family said.",
      "It is a dark day for us",
      source: "family"
    ),
    FrameExample(
      "As Rolf Tams put it, \"it is a sham of a vote.\"",
      "it is a sham of a vote",
      source: "Rolf Tams"
    ),
    FrameExample(
      "In the words of Rolf Tams, \"it is a sham of a vote.\"",
      "it is a sham of a vote",
      source: "Rolf Tams"
    ),
    FrameExample(
      "A neighbour who heard the shots said: \"I knew it was over.\"",
      "I knew it was over",
      source: "neighbour"
    ),
    FrameExample(
      "Rolf Tams, the mayor: \"We are all sad today.\"",
      "We are all sad today",
      source: "Rolf Tams"
    ),
    FrameExample(
      "Rolf Tams is married, but his wife, Ann Lund, released a statement saying they were apart for three weeks.",
      "three weeks",
      source: "Ann Lund"
    ),
    FrameExample(
      "The vote, which the ministry called \"free and fair\", is over.",
      "free and fair",
      source: "ministry"
    ),
    FrameExample("It lost $3 million, a review found.", "$3 million", source: "review"),
    FrameExample("The bank said profit rose, while costs fell 3 per cent.", "3 per cent", source: "bank"),
    FrameExample("The court heard that 12 people were hurt.", "12 people", source: "court"),
    FrameExample("The inquest was told he had taken 14 pills.", "14 pills", source: "inquest"),
    FrameExample(
      "The firm employs 300 people in Kent, where it says it will spend 90 million dollars.",
      "90 million dollars",
      source: "firm"
    ),
    FrameExample(
      "The office in Lorn, Ill., said the fault was 6.1 miles long.",
      "6.1 miles",
      source: "office in Lorn"
    ),
    FrameExample(
      "\"He was only going for milk,\" the mother of Rolf Tams said.",
      "He was only going for milk",
      source: "mother of Rolf Tams"
    ),
    FrameExample(
      "\"I signed it,\" admitted Rolf Tams under questioning from Judge Ann Lund.",
      "I signed it",
      source: "Rolf Tams"
    ),
    FrameExample(
      "\"If it is broken,\" Rolf Tams likes to say, \"somebody broke it.\"",
      "somebody broke it",
      source: "Rolf Tams"
    ),
    FrameExample(
      "Witnesses spoke of \"a ball of fire\" on the hill.",
      "a ball of fire",
      source: "Witnesses"
    ),
    FrameExample(
      "The note, found in a desk, said: \"Forgive me for it.\"",
      "Forgive me for it",
      source: "note"
    ),
    FrameExample("Police said he was alone, but 12 witnesses saw two others.", "12 witnesses"),
    FrameExample(
      "Police said he was alone, but 12 witnesses had seen two others.",
      "12 witnesses",
      source: "Police"
    ),
    FrameExample("The court heard 12 witnesses.", "12 witnesses"),
    FrameExample("He helped guide the club to a record of 56-26.", "56-26", event: "guide"),
    FrameExample("He led them by scoring 14 points and adding six rebounds.", "six rebounds"),
    // By set phrases.
    FrameExample("He had 226 yards rushing in the game.", "226 yards", event: "rush"),
    FrameExample("He averaged 3.8 yards per run.", "3.8 yards", event: "average"),
    FrameExample("She died in a clash with 12 guards.", "12 guards", event: "clash"),
    FrameExample("There were nearly 100 attacks in May.", "nearly 100 attacks", event: "attack"),
    FrameExample("The two-time Silver Boot winner left.", "two", event: "win"),
    FrameExample("They took gems estimated to be worth $2 million.", "$2 million", event: "estimate"),
    FrameExample("This was the scene 24 hours after his death.", "24 hours", event: "death"),
    FrameExample("He averaged 20 points to go with 7.2 steals.", "7.2 steals", event: "average"),
    FrameExample("He lied three times to the jury.", "three times", event: "lie"),
    FrameExample("They came home after a 5-0 thumping.", "5-0", event: "thumping"),
    FrameExample("She offered him a three-year deal.", "three-year", event: "deal"),
    FrameExample(
      "It drove off, at speeds of up to 90 miles per hour, stopping only at the pier.",
      "up to 90 miles per hour",
      event: "drive"
    ),
    FrameExample("The blast brought to 12 the number of miners lost.", "12", noun: "miner", event: "bring"),
  ]
}
