extension Extraction {
  /// Words quoted with their speaker.
  static let quotations = Extractor(
    kind: .quotation,
    summary: "What somebody said, word for word, a fact a sentence, with the speaker where one is named.",
    rules: [
      .wholeText(
        "quotation",
        examples: [
          .reads(
            "\"We lost the boat,\" said the skipper, Tom Rudd.",
            "We lost the boat",
            as: "We lost the boat"
          ),
          .reads("Rudd said: “We lost it at dawn.”", "We lost it at dawn", as: "We lost it at dawn"),
          .reads(
            "\"No boat,\" she said, \"is worth a life.\"",
            "No boat",
            as: "No boat is worth a life"
          ),
          .reads(
            "\"It was cold. We waited for hours,\" he said.",
            "We waited for hours",
            as: "We waited for hours"
          ),
          .reads(
            "Vale heard a boy say, \"He has got a gun.\"",
            "He has got a gun",
            as: "He has got a gun"
          ),
          .reads(
            "The firm is \"calm.\" He \"went home\" and slept, Rudd said: \"We lost it at dawn.\"",
            "We lost it at dawn",
            as: "We lost it at dawn"
          ),
          .reads(
            "Rolf Tams told the Herald: 'It was cold. We waited for hours.'",
            "We waited for hours",
            as: "We waited for hours"
          ),
          .reads("It came down to this: \"Follow the money.\"", "Follow the money", as: "Follow the money"),
          .reads("He said: “It rains.\nIt was a “mistake” to go.", "It rains", as: "It rains"),
          .ignores("They were on its” Ten Slow Roads “list of roads to mend, he said."),
          .ignores("He left, she said.\n\n'WHOSE TOWN? OUR TOWN!'\n\nIt rained."),
          .ignores("A talk on 'Mending the clocks and bells of Troy' was held, he said."),
          .ignores("They watched \"The Long Way Home\" and left."),
          .ignores("His book,\" All the King's Boats,\" was read by Rudd."),
          .ignores("He is known as 'the Bull' to his friends' families."),
        ]
      ),
      .wholeText(
        "partial-quotation",
        examples: [
          .reads("The mayor said it was \"a very bad day\" for all.", "a very bad day", as: "a very bad day"),
          .reads("Rudd said the plan was a \"failure\" of the system.", "failure", as: "failure"),
          .reads("Acme labelled the fault as \"critical,\" its highest rank.", "critical", as: "critical"),
          .reads("The firm says its sales were \"hit hard\" by the storm.", "hit hard", as: "hit hard"),
          .reads("The road, described as \"poorly lit\", was shut.", "poorly lit", as: "poorly lit"),
          .ignores("Acme says its \"critical\" update protects all."),
          .ignores("Rudd said a \"yes\" vote was no strike."),
        ]
      ),
      .wholeText(
        "quotation-continued",
        examples: [
          .reads("\"No boat,\" she said, \"is worth a life.\"", "is worth a life", as: "is worth a life")
        ]
      ),
    ]
  )
}
