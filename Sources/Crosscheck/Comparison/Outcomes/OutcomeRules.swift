extension WordsRule {
  /// What can be found of answers to questions of yes or no.
  static let outcomeRules: [WordsRule] = [
    .oppositeOutcome, .oppositeHeading, .oppositeMovement, .oppositeTrend, .statedAndDenied,
  ]

  static let oppositeOutcome = WordsRule(
    name: "opposite-outcome",
    kind: .polarity,
    verdict: .conflict,
    summary: "One event with two outcomes: nobody hurt and two in hospital, granted and thrown out.",
    explanation: "One report says that it was so, the other that it was not, each in words of its own.",
    because: "the passages answer one question about one event",
    doubt: "It would be wrong if they speak of two events, of two people, or of two days.",
    examples: [
      PairExample(
        "A van struck a bus shelter in Lorn on Friday. Nobody was hurt, police said.",
        "A van struck a bus shelter in Lorn. A woman who was waiting there was taken to hospital.",
        .review
      ),
      PairExample(
        "A van struck a bus shelter in Lorn on Friday. The driver was unhurt, police said.",
        "A van struck a bus shelter in Lorn. A woman who was waiting there was taken to hospital.",
        nil
      ),
      PairExample(
        "The smoke alarm went off at four in the morning and woke the guests of the Lorn inn.",
        "The guests of the Lorn inn slept on at four in the morning: no alarm had sounded.",
        .conflict
      ),
      PairExample(
        "The treasurer of the Lorn rowing club pleaded guilty to theft on Monday.",
        "The treasurer of the Lorn rowing club entered a plea of not guilty on Monday.",
        .conflict
      ),
      PairExample(
        "An amendment to exempt the ferries of Lorn was adopted.",
        "An attempt to have the ferries of Lorn exempted was voted down.",
        .review
      ),
      PairExample(
        "Two of six pumps at the Arden waterworks are running.",
        "Four of the six pumps at the Arden waterworks stand idle.",
        nil
      ),
      PairExample(
        "A ban on cherries from the Arden orchards was lifted in May.",
        "The Arden orchards are again allowed to sell cherries.",
        nil
      ),
      PairExample(
        "An amendment to exempt the ferries of Lorn was adopted.",
        "A ban on fireworks in Arden was voted down.",
        nil
      ),
      PairExample(
        "The Lorn museum has agreed to return the bell to the village of Arden.",
        "The Lorn museum declined to hand the bell over to the village of Arden.",
        .conflict
      ),
      PairExample(
        "The baker Tom Weller must be extradited to Arden, judges ruled in Lorn on Monday.",
        "Judges in Lorn blocked the extradition of the baker Tom Weller to Arden on Monday.",
        .conflict
      ),
      PairExample(
        "The Lorn ferry put to sea on Monday in spite of the gale.",
        "The Lorn ferry stayed in port on Monday because of the gale.",
        .review
      ),
      PairExample(
        "The mayor of Lorn said that she would not resign over the pier.",
        "The mayor of Lorn resigned over the pier.",
        .review
      ),
      PairExample(
        "The mayor of Lorn said that she would not resign over the pier.",
        "The mayor of Lorn would not have resigned over the pier if she had known.",
        nil
      ),
      PairExample(
        "The rowers were in their life jackets when the boat sank off Lorn, the coastguard said.",
        "Nobody was wearing a life jacket when the rowing boat sank off Lorn.",
        .review
      ),
      PairExample(
        "The council of Lorn voted unanimously to sell the pier.",
        "The council of Lorn was split over the sale of the pier.",
        .conflict
      ),
      PairExample(
        "The march through Lorn passed off without incident.",
        "Police used tear gas on the march through Lorn.",
        .review
      ),
      PairExample(
        "The county lifted its evacuation order for the east of Lorn on Monday.",
        "On Monday the people of the east of Lorn remained barred from their houses.",
        .review
      ),
      PairExample(
        "Larry Tulk, who forged tickets in his shed in Lorn, was sent to prison on Monday.",
        "The man who forged tickets in Lorn was sentenced on Monday. Mrs Tulk walked free.",
        nil
      ),
      PairExample(
        "The council of Lorn may approve the sale of the pier.",
        "The council of Lorn rejected the sale of the pier.",
        nil
      ),
      PairExample(
        "Ida Voss won the Lorn regatta final on Sunday.",
        "She was beaten by two lengths by Ida Voss in the Lorn regatta final on Sunday.",
        nil
      ),
      PairExample(
        "The voyage recorder of the Marit has been recovered, the Lorn coastguard said.",
        "Divers are still looking for the voyage recorder of the Marit, the Lorn coastguard said.",
        .review
      ),
      PairExample(
        "The data recorder of the Marit has been recovered, the Lorn coastguard said.",
        "Divers are still looking for the voice recorder of the Marit, the Lorn coastguard said.",
        nil
      ),
      PairExample(
        "The gale damaged the church in Lorn, the dean said.",
        "The tower of the Lorn church was undamaged by the gale, the dean said.",
        nil
      ),
      PairExample(
        "Lorn won the first match against Arden in the rain.",
        "Lorn were beaten by Arden in the rain, to the joy of the crowd.",
        nil
      ),
      PairExample(
        "The county will pay half of what any farmer who was insured has lost in the Lorn hail.",
        "Three farmers in ten had no insurance against the Lorn hail.",
        nil
      ),
    ]
  )

  static let oppositeHeading = WordsRule(
    name: "opposite-heading",
    kind: .direction,
    verdict: .conflict,
    summary: "One thing that went two opposite ways: west and east, up and down.",
    explanation: "Both reports tell which way it went, and one has it the wrong way round.",
    because: "the passages name the same things",
    doubt: "It would be wrong if there were two of them, or a turn between.",
    examples: [
      PairExample(
        "The night train was travelling west from Arden to Lorn when it hit a tree.",
        "The night train hit a tree as it climbed eastwards on the line between Lorn and Arden.",
        .conflict
      ),
      PairExample(
        "The night train was travelling west from Arden to Lorn when it hit a tree.",
        "The night train hit a tree west of Arden.",
        nil
      ),
      PairExample(
        "The Ard was receding at Lorn bridge on Monday evening.",
        "On Monday evening the Ard at Lorn bridge was still rising.",
        .review
      ),
      PairExample(
        "Norvik raised the credit rating of Arden by one notch on Monday.",
        "Arden was downgraded by a notch by Norvik on Monday.",
        .review
      ),
    ]
  )

  static let oppositeMovement = WordsRule(
    name: "opposite-movement",
    kind: .direction,
    verdict: .conflict,
    summary: "One figure that one report says was risen to, and the other fallen to.",
    explanation: "Both reports end at the same figure, and they come to it from opposite sides.",
    because: "the figure is the same and the words around it are",
    doubt: "It would be wrong if the reports reckon from two different dates.",
    examples: [
      PairExample(
        "The budget deficit of Lorn narrowed last year to 124 million marks.",
        "The gap between what Lorn earns and spends widened to 124m marks, its budget shows.",
        .conflict
      ),
      PairExample(
        "The budget deficit of Lorn narrowed last year to 124 million marks.",
        "The debt of Arden grew to 124 million marks.",
        nil
      ),
      PairExample(
        "The list for hips in Lorn dropped by 2,300 in the spring, the health board said.",
        "The queue for hips in Lorn lengthened by 2,300 in the spring, the health board said.",
        .review
      ),
      PairExample(
        "The price of bread in Lorn rose by 3 per cent in May.",
        "The price of bread in Lorn fell by 3 marks after the war.",
        nil
      ),
    ]
  )

  static let oppositeTrend = WordsRule(
    name: "opposite-trend",
    kind: .direction,
    verdict: .review,
    summary: "One thing that went up in one report and down in the other, by whatever figures.",
    explanation: "The reports may follow two sources, or compare with two different times.",
    because: "the passages speak of the same thing",
    doubt: "It would be wrong if they count two things, or compare with two different times.",
    examples: [
      PairExample(
        "Burglary in Lorn fell last year, the police said on Tuesday.",
        "More burglaries were counted in Lorn than in the year before, the insurers said on Tuesday.",
        .review
      ),
      PairExample(
        "Ferry traffic at Lorn grew in May, helped by the regatta.",
        "Traffic at Lorn was well down on last May, the harbour office says.",
        .review
      ),
      PairExample(
        "Ferry traffic at Lorn grew in May, helped by the regatta.",
        "Road accidents at Arden were down by a tenth.",
        nil
      ),
    ]
  )

  static let statedAndDenied = WordsRule(
    name: "stated-and-denied",
    kind: .polarity,
    verdict: .review,
    summary: "What one report says was done, another says with the same verb was not.",
    explanation: "One report denies in so many words what the other states.",
    because: "the passages share the verb and what stands around it",
    doubt: "It would be wrong if they speak of two occasions, or of two people.",
    examples: [
      PairExample(
        "The lift at Marl Court had been inspected in April, the landlord of Marl Court said.",
        "The lift at Marl Court had not been inspected for years.",
        .review
      ),
      PairExample(
        "The lift at Marl Court had been inspected in April, the landlord of Marl Court said.",
        "Pupils in Arden had not been inspected for lice.",
        nil
      ),
      PairExample(
        "No paraffin seeped from the Marit into Lorn bay, the coastguard said.",
        "Some 30,000 litres of paraffin seeped from the Marit into Lorn bay.",
        .review
      ),
      PairExample(
        "No woman had been elected mayor of Lorn before.",
        "Ida Voss was elected mayor of Lorn on Monday.",
        nil
      ),
      PairExample(
        "No one has won the Lorn regatta more often than Ida Voss.",
        "Ida Voss won the Lorn regatta on Sunday.",
        nil
      ),
      PairExample(
        "Ida Voss of Lorn never checked into the Marl clinic, her brother said.",
        "Ida Voss of Lorn has checked out of the Arden sanatorium, her brother said.",
        nil
      ),
      PairExample(
        "Ida Voss did not land a heavy blow in the second round at Lorn.",
        "Ida Voss barely landed a blow at Lorn, where the second round was her best.",
        nil
      ),
      PairExample(
        "The parish council of Lorn voted on Monday to drain the mill pond.",
        "The parish council of Lorn voted against draining the mill pond on Monday.",
        .review
      ),
      PairExample(
        "The parish council of Lorn will upgrade the footpath beside the mill pond.",
        "The parish council of Lorn downgraded the footpath beside the mill pond.",
        nil
      ),
    ]
  )
}
