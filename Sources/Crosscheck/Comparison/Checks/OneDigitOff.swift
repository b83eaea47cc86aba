extension ReportCheck {
  /// "All 2,400 places went at £35 apiece and brought in £94,000": they make 84,000.
  static let oneDigitOff = ReportCheck(
    name: "one-digit-off",
    summary: "Figures of one passage that would fit each other but for one digit.",
    explanation:
      "Two figures and a step between them, a number and a price and what they make, parts and their sum, two clock "
      + "times and a length are reckoned up. They are told where they miss by a single digit or "
      + "two swapped ones, which figures of different things hardly do; by more they may have nothing to do with each other.",
    kind: .arithmetic,
    examples: [
      ReportExample("The stock, 212.4p overnight, finished at 231.9p, a gain of 29.5p.", .conflict),
      ReportExample("The stock, 212.4p overnight, finished at 231.9p, a gain of 19.5p.", nil),
      ReportExample("The stock, 212.4p overnight, finished at 231.9p, and a rival fell by 44p.", nil),
      ReportExample(
        "The dam stood 6.35 metres deep on Monday. By Friday it had dropped by a further 1.25 metres, to 4.10 metres.",
        .conflict
      ),
      ReportExample(
        "Smoking fell by a sixth, from 13 per cent of adults. Of the young 27 per cent take snuff.",
        nil
      ),
      ReportExample(
        "All 2,400 places went in a day at £35 apiece. They brought in £94,000 for the choir.",
        .review
      ),
      ReportExample(
        "All 2,400 places went in a day at £35 apiece and brought in £94,000 for the choir.",
        .conflict
      ),
      ReportExample(
        "All 2,400 places went in a day at £35 apiece. They brought in £84,000 for the choir.",
        nil
      ),
      ReportExample("Entry costs £5 rather than £12, and two bars will serve drinks.", nil),
      ReportExample(
        "The council will spend £617,000. Roads take £284,000, parks £171,000 and the remaining £126,000 a new roof.",
        nil
      ),
      ReportExample(
        "The council will spend £571,000. Roads take £284,000, parks £171,000 and the remaining £126,000 a new roof.",
        .conflict
      ),
      ReportExample(
        "The council will spend £591,000. Roads take £284,000, parks £171,000 and schools £126,000.",
        nil
      ),
      ReportExample(
        "The 08:15 from Lorn drew in at 13:50. Passengers had sat in it for four hours and 35 minutes.",
        .review
      ),
      ReportExample(
        "The flight left Lorn at 08:15 and came down in Arden at 13:50 after four hours and 35 minutes.",
        nil
      ),
      ReportExample(
        "Lorn has 12,450 members in the north and 14,860 in the south, 2,510 more than a year ago.",
        nil
      ),
      ReportExample(
        "The 08:15 from Lorn drew in at 13:50. Passengers had sat in it for five hours and 35 minutes.",
        nil
      ),
      ReportExample(
        "The ferry left at 08:15 Norwegian time and tied up at 13:50 British time after six hours and 35 minutes.",
        nil
      ),
      ReportExample("A recount left Rey ahead by 64 votes. The final tally was 6,212 to 6,138.", .conflict),
      ReportExample("A recount left Rey ahead by 74 votes. The final tally was 6,212 to 6,138.", nil),
      ReportExample("Opened in 1961, the hall burnt down in 2005 and was let for 30 years.", nil),
    ]
  ) { text in FittingReader(text: text).discrepancies() }
}
