extension WordsRule {
  /// What can be found of names.
  static let nameRules: [WordsRule] = [
    .nameSpeltTwoWays, .misspeltName, .otherNameOfOneAge, .otherPartOfName, .nameWithNumeral,
    .spellingVariant,
  ]

  static let otherNameOfOneAge = WordsRule(
    name: "other-name-of-one-age",
    kind: .name,
    verdict: .conflict,
    summary: "Two people of one age who share a first name or a surname, each known to one side only.",
    explanation: "No report has both names, so they may be one person.",
    because: "the age is the same, and so is one of the names",
    doubt: "It would be wrong if there were two people of one age.",
    examples: [
      PairExample(
        "The driver, Michael Subrata, 39, was arrested.",
        "Police arrested Michael Bedi, 39, of Troy.",
        .review
      ),
      PairExample(
        "The driver, Darnell Pickett, 29, was arrested.",
        "Police arrested Darryl Pickett, 29, of Troy.",
        .conflict
      ),
      PairExample(
        "The driver, Michael Subrata, 39, was arrested.",
        "Police arrested Michael Bedi, 49, of Troy.",
        nil
      ),
      PairExample(
        "The driver, Torsten Vang, a 44-year-old baker, was unhurt.",
        "Firemen freed Tobias Vang, a baker of 44.",
        .conflict
      ),
      PairExample(
        "Michael Mercado, 33, a rickshaw driver, drowned under the bridge when his boat overturned.",
        "Brave Michael Salonga, 33, drowned when his boat overturned under the bridge.",
        .review
      ),
      PairExample(
        "Anna Mercado, 33, a rickshaw driver, drowned under the bridge when her boat overturned.",
        "Anna Salonga, 33, drowned when her boat overturned under the bridge.",
        .review
      ),
      PairExample(
        "Michael Subrata, 39, and Michael Bedi, 39, were arrested.",
        "Police arrested Michael Bedi, 39, of Troy.",
        nil
      ),
    ]
  )

  static let otherPartOfName = WordsRule(
    name: "other-part-of-name",
    kind: .name,
    verdict: .conflict,
    summary: "Two names that share a part, each known to one side only, in passages that tell of the same.",
    explanation: "No report has both names, so they are probably one that was taken down wrongly.",
    because: "the names share a part, and the passages tell of the same",
    doubt: "It would be wrong if they were two, of which each report names one.",
    examples: [
      PairExample(
        "The lorry was stuck for hours on the King Olav Bridge over the Glomma.",
        "A lorry blocked the King Harald Bridge over the Glomma for hours.",
        .conflict
      ),
      PairExample(
        "The poetry prize of the Harbour Trust went to Alice Mulhall on Friday.",
        "On Friday Alice Fenwick won the poetry prize of the Harbour Trust.",
        .conflict
      ),
      PairExample(
        "The cellist Torsten Fenwick broke a string in the slow movement.",
        "Lennart Fenwick played on without a string.",
        .review
      ),
      PairExample(
        "The cellist Torsten Fenwick broke a string in the slow movement.",
        "Annika Fenwick played on without a string.",
        nil
      ),
      PairExample(
        "The diver, who lives in Arden, was given the Arden Award of Merit for pulling two boys out of the weir.",
        "For pulling two boys out of the weir in Arden the diver has the Medal of Merit.",
        .conflict
      ),
      PairExample(
        "The diver has the Royal Order of Merit for pulling two boys out of the weir.",
        "For pulling two boys out of the weir the diver has the Grand Order of Merit.",
        .conflict
      ),
      PairExample(
        "Lindal Energy is to build the dam near Arden, and signed the lease of the valley.",
        "Lindal Holding signed the lease of the valley near Arden for its dam.",
        .review
      ),
      PairExample(
        "A judge in Arden fined Delmar Fertilisers for the leak of ammonia into the harbour.",
        "Delmar Group was fined by a judge in Arden for the leak of ammonia into the harbour.",
        .review
      ),
      PairExample(
        "The poetry prize of the Harbour Trust went to Alice Mulhall, ahead of Alice Fenwick.",
        "On Friday Alice Fenwick won the poetry prize of the Harbour Trust.",
        nil
      ),
      PairExample(
        "The lorry was stuck for hours on the King Olav Bridge over the Glomma.",
        "The mayor will open the King Harald Bridge in May.",
        nil
      ),
      PairExample(
        "Twins joined at the liver were parted by surgeons at St Bride's hospital.",
        "Surgeons at St Ursula's hospital parted twins who were joined at the liver.",
        .conflict
      ),
      PairExample(
        "Twelve were hurt when the bus to Arden overturned. Its driver was taken to St Bride's hospital.",
        "Four passengers of the bus to Arden were taken to St Ursula's hospital.",
        .review
      ),
      PairExample(
        "The man was held at Arima police station on Monday.",
        "The man was seen at Lowick railway station on Monday.",
        nil
      ),
      PairExample(
        "A lorry blocked the Inner Ring Road in Arden for hours on Monday.",
        "A lorry blocked the Outer Ring Road in Arden for hours on Monday.",
        nil
      ),
      PairExample(
        "The banker was found dead in a Palermo jail on the night of his arrest.",
        "On the night of his arrest the banker was found dead in a Sicilian jail.",
        nil
      ),
    ]
  )

  static let nameSpeltTwoWays = WordsRule(
    name: "name-spelt-two-ways",
    kind: .name,
    verdict: .conflict,
    summary: "Two spellings of what is probably one name.",
    explanation: "No report has both spellings, so they are probably one name.",
    because: "the names differ by a few letters",
    doubt: "It would be wrong if they were two people or places.",
    examples: [
      PairExample("The climber, Duncan Hale, died.", "The climber, Duncan Haile, died.", .conflict),
      PairExample("A fire broke out at R&T Tyres.", "She cleans for R&T.", nil),
      PairExample("A fire broke out at R&T Tyres.", "She cleans for T&R, where it burned.", .review),
      PairExample(
        "Brian Morton, 39, was wounded in the arm.",
        "The wounded man, Bryant A. Morton, 39, is at home.",
        .conflict
      ),
      PairExample(
        "Judge Martin P. Hickson spoke first.",
        "The sentence was passed by Judge Martin Hixson.",
        .conflict
      ),
      PairExample(
        "Their rivals are the Young Goons crew.",
        "Members of the Young Guns gang fled.",
        .conflict
      ),
      PairExample(
        "The gunman, who has the street moniker of Sepe, fled.",
        "The gunman, whose nickname is \"Sepy,\" fled.",
        .conflict
      ),
      PairExample(
        "The blaze began at Pine Lakes Auto Repair, he said.",
        "The blaze began at Pine Lake Auto Repair, she said.",
        .conflict
      ),
      PairExample("The chairwoman, Dang Thu Ha, spoke.", "Dang Thu Hoa, the chairwoman, spoke.", .conflict),
      PairExample(
        "The mayor thanked Tomasz Wierzba.",
        "The mayor thanked Tomasz Wierzbicki.",
        .conflict
      ),
      PairExample("The coach, Torsten Hartig, resigned.", "Torsten Hartigs, the coach, resigned.", .conflict),
      PairExample("A spokesman, Gregg Bolander, wept.", "Gregg Bollander, a spokesman, wept.", .conflict),
      PairExample(
        "The grant went to the Upper Arden Boat Builders.",
        "The Upper Arden Boat Builder had the grant.",
        .review
      ),
      PairExample(
        "Philip Halder bakes bread. A wall fell on his oven. It was loud, said the owner, Phillip Halder.",
        "Nobody else was hurt.",
        .review
      ),
      PairExample("The ferry Northern Light sank.", "The ferry Southern Light sank.", nil),
      PairExample("Bill Hartley resigned.", "William Hartley resigned.", nil),
      PairExample("Ann Hartley met Jan Hartley.", "Ann Hartley met Jan Hartley.", nil),
    ]
  )

  static let misspeltName = WordsRule(
    name: "misspelt-name",
    kind: .name,
    verdict: .conflict,
    summary: "A name that is printed otherwise everywhere else.",
    explanation: "It is printed once or twice, and another way of spelling it all the time.",
    because: "the names differ by a few letters, and one of them is rare",
    doubt: "It would be wrong if they were two people or places.",
    examples: [
      PairExample(
        "Mark Teigerra scored. They cheered for Teigerra, and Teigerra waved. People love Tiegerra here.",
        "Nobody else scored.",
        .conflict
      ),
      PairExample(
        "The match ended 3-1 for Evansdale. Despite Evandale's protest it stood. They sang in Evansdale all night.",
        "It was the third time that Evansdale won.",
        .conflict
      ),
      PairExample(
        "The baker, Robert Halder, was hurt. A wall fell on his oven. Halders fear for the bakery. Mr Halder is at home.",
        "Nobody else was hurt.",
        nil
      ),
      PairExample(
        "The baker, Robert Halder, was hurt. A wall fell on his oven. 'It was loud,' Haldner said. Halder had slept. Mr Halder is at home.",
        "Nobody else was hurt.",
        .conflict
      ),
      PairExample(
        "The baker, Robert Haldner, was hurt. A wall fell. 'It was loud,' Halder said. In the evening Halder went home.",
        "Nobody else was hurt.",
        .conflict
      ),
      PairExample(
        "The baker, Robert Halder, was hurt. A wall fell on his oven. Holder of the lease is the town.",
        "Nobody else was hurt.",
        nil
      ),
      PairExample(
        "Karen Olson spoke. Ms Olson wept. Mr Orton spoke to Ms Olson.",
        "Nobody else spoke.",
        nil
      ),
    ]
  )

  static let nameWithNumeral = WordsRule(
    name: "name-with-numeral",
    kind: .name,
    verdict: .review,
    summary: "A name with a numeral in one report and without it in another.",
    explanation: "It may be one ship, cut short, or a ship and her successor.",
    because: "the names differ in nothing but the numeral",
    doubt: "It would be wrong if there were two of the name, or if the numeral was left out on purpose.",
    examples: [
      PairExample(
        "The trawler Ocean Pearl II ran aground.",
        "Fuel is leaking from the trawler Ocean Pearl.",
        .review
      ),
      PairExample("John Marlow II spoke.", "John Marlow spoke.", nil),
    ]
  )

  static let spellingVariant = WordsRule(
    name: "spelling-variant",
    kind: .name,
    verdict: .compatible,
    summary: "One name in the spellings of two house styles.",
    explanation: "Two house styles write one name in two ways.",
    because: "the names differ by letters that house styles differ in",
    doubt: "It would be wrong if they were two people or places.",
    examples: [
      PairExample("The union's Giannis Pappas spoke.", "The union's Yiannis Pappas spoke.", .compatible),
      PairExample("The chess player Nino Dzhavadze won.", "The chess player Nino Javadze won.", .compatible),
      PairExample("Judge Vincent Del Rio spoke.", "Judge Vincent DelRio spoke.", .compatible),
      PairExample("The Kodak Theatre was full.", "The Kodak Theater was full.", .compatible),
    ]
  )
}
