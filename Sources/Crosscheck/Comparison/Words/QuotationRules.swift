extension WordsRule {
  /// What can be found of quotations.
  static let quotationRules: [WordsRule] = [
    .alteredQuotation, .rewordedQuotation, .oneQuotationTwoSpeakers,
  ]

  static let alteredQuotation = WordsRule(
    name: "altered-quotation",
    kind: .quotation,
    verdict: .conflict,
    summary: "One sentence quoted with different words in a place that matters.",
    explanation: "One sentence is quoted with different words in a place that matters.",
    because: "the quotations share nearly all their words",
    doubt: "It would be wrong if the words were said twice.",
    examples: [
      PairExample(
        "“It was a serious failure by a tired crew,” said Ann Hartley.",
        "“It was a minor failure by a tired crew,” said Ann Hartley.",
        .conflict
      ),
      PairExample(
        "“We have not built a palace, we have built a workshop,” said Ann Hartley.",
        "“We have not built a workshop, we have built a palace,” said Ann Hartley.",
        .conflict
      ),
      PairExample(
        "“We will not be closing the school,” said Ann Hartley.",
        "“We will be closing the school,” Hartley told parents.",
        .conflict
      ),
      PairExample(
        "“In 2040 we shall be short of water,” said Ann Hartley.",
        "“In 2030 we shall be short of water,” said Ann Hartley.",
        .conflict
      ),
      PairExample(
        "“We must ask whether it was right to close the school,” said Ann Hartley.",
        "“We must ask whether or not it was right to close the school,” said Ann Hartley.",
        nil
      ),
      PairExample(
        "“The people's anger is real and will not go away,” said Ann Hartley.",
        "“The peoples' anger is real and will not go away,” said Ann Hartley.",
        nil
      ),
    ]
  )

  static let rewordedQuotation = WordsRule(
    name: "reworded-quotation",
    kind: .quotation,
    verdict: .review,
    summary: "One statement quoted in other words, or with a word more.",
    explanation: "It may have been translated twice, or said twice; one of them is not word for word.",
    because: "the quotations share most of their words in the same order",
    doubt: "It would be wrong if these were two statements.",
    examples: [
      PairExample(
        "“We are all deeply grieved by the needless death of three of our neighbours, victims of a raw act,” "
          + "Pappas said.",
        "“We are deeply grieved by the needless death of these three people, victims of a cruel act,” "
          + "he told parliament.",
        .review
      ),
      PairExample(
        "“We are all deeply grieved by the death of three of our neighbours,” Pappas said.",
        "“We are deeply grieved by the death of three of our neighbours,” he told parliament.",
        nil
      ),
      PairExample(
        "“The future of the port, and the future of Lorn within it, is at stake,” Pappas said.",
        "“Nothing less than the future of the port, and so the future of Lorn, is at stake,” Pappas said.",
        .review
      ),
      PairExample(
        "“Our town has reached the rim of the crater,” Pappas said.",
        "“Our town is on the rim of the crater,” Pappas said.",
        .review
      ),
      PairExample(
        "“This driver is reckless and has to be caught soon,” Pappas said.",
        "“This driver has to be caught soon,” Pappas said.",
        .review
      ),
      PairExample(
        "“This driver is reckless and has to be caught soon,” Pappas said.",
        "“This driver … has to be caught soon,” Pappas said.",
        nil
      ),
      PairExample(
        "The closing of the school “was a regrettable error”, Ann Hartley said.",
        "The closing of the school “was a scandalous mistake”, Ann Hartley said.",
        .review
      ),
      PairExample(
        "“We may have to close the school,” said Ann Hartley.",
        "“We shall be obliged to close the school,” said Ann Hartley.",
        .review
      ),
      PairExample(
        "The pilot said that she was “losing the lift”.",
        "The pilot reported “losing the left”.",
        .review
      ),
      PairExample(
        "“He called me a swindler before my guests,” said Ann Hartley.",
        "“He called her a drunkard before her guests,” said Tom Weller.",
        .review
      ),
      PairExample(
        "“They rolled back the protections of the Fisheries Act,” Pappas said.",
        "“This goes to the heart of the Fisheries Act,” Weller said.",
        nil
      ),
      PairExample(
        "LORN (Harbour Wire) - “Nobody will close the school this year,” said Ann Hartley.",
        "“They will close the school this year,” said Ann Hartley.",
        .review
      ),
      PairExample(
        "“We must ask whether it was right to close the school,” said Ann Hartley.",
        "“We must ask whether or not it was right to close the school,” said Ann Hartley.",
        nil
      ),
      PairExample(
        "“The meeting begins at 6:00 p.m. for all our members,” Pappas said.",
        "“The meeting begins at 6 p.m. for all our members,” Pappas said.",
        nil
      ),
      PairExample(
        "“The council asks all users of the Lorn Travel Card to hand it in by Friday,” Pappas said.",
        "The council, Pappas said, “asks all users of the LTC to hand it in by Friday”.",
        nil
      ),
      PairExample(
        "“We’ve seen the damage to the harbour and we’re shocked by the sight of it,” Pappas said.",
        "“We have seen the damage to the harbour and we are shocked by the sight of it,” Pappas said.",
        nil
      ),
    ]
  )

  static let oneQuotationTwoSpeakers = WordsRule(
    name: "one-quotation-two-speakers",
    kind: .quotation,
    verdict: .review,
    summary: "The same words in the mouths of two people.",
    explanation: "The same words are put into two mouths; both may have said them.",
    because: "the quotations share all their words",
    doubt: "It would be wrong if both of them said it.",
    examples: [
      PairExample(
        "“There is no danger to anybody in the town,” said Ann Hartley.",
        "“There is no danger to anybody in the town,” said Tom Weller.",
        .review
      ),
      PairExample(
        "“There is no danger to anybody in the town,” said the mayor, Ann Hartley.",
        "“There is no danger to anybody in the town,” said the vicar, Tom Weller, who stood with his wife beside Ann "
          + "Hartley.",
        .review
      ),
      PairExample(
        "“I think,” said Ann Hartley, “that the harbour will be closed.”",
        "“I think,” said Tom Weller, “we shall never give in.”",
        nil
      ),
    ]
  )
}
