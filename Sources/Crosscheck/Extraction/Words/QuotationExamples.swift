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
          .ignores("They watched \"The Long Way Home\" and left."),
          .ignores("He is known as 'the Bull' to his friends' families."),
        ]
      ),
      .wholeText(
        "partial-quotation",
        examples: [
          .reads("The mayor said it was \"a very bad day\" for all.", "a very bad day", as: "a very bad day")
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
