extension Extraction {
  /// Whether something was done.
  static let polarities = Extractor(
    kind: .polarity,
    summary:
      "Whether a thing that is news by being done or not was done, through negation, refusal and denial.",
    rules: [
      .wholeText(
        "done",
        examples: [
          .reads("The council approved the plan.", "approved the plan", as: "+approve"),
          .reads(
            "Asked twice, they said no. Councillors approved the plan.",
            "approved the plan",
            as: "+approve"
          ),
          .reads("The court dismissed the appeal.", "dismissed the appeal", as: "-approve"),
          .reads("The club dismissed its coach.", "dismissed its coach", as: "-hire"),
          .reads("Anna Vale was dismissed as head of the bank.", "was dismissed", as: "-hire"),
          .reads("The board dismissed Rolf Tams.", "dismissed Rolf Tams", as: "-hire"),
          .reads("The judge dismissed her claim.", "dismissed her claim", as: "-approve"),
          .reads("The judge dismissed two of the charges.", "dismissed two", as: "-approve"),
          .reads("The bank dismissed 40 workers.", "dismissed 40 workers", as: "-hire"),
          .reads("The school dismissed her in May.", "dismissed", as: "-hire"),
          .reads("Three nurses were dismissed.", "were dismissed", as: "-hire"),
          .reads("The judge allowed them to leave.", "allowed", as: "+approve"),
          .reads("Lawmakers passed the bill on Monday.", "passed the bill", as: "+approve"),
          .reads(
            "A judge found a former mill hand guilty of arson.",
            "found a former mill hand guilty",
            as: "+convict"
          ),
          .reads("Rider Convicted Of Fraud In Troy", "Convicted", as: "+convict"),
          .ignores("The boat had all but sunk, and they had all but accepted the deal."),
          .ignores("At least 12 shots were fired."),
          .ignores("The row died down at noon."),
          .ignores("Police closed in on the camp, and shares closed at $30."),
          .ignores("A highly-qualified 'nurse' came."),
          .reads("The council closed two schools.", "closed two schools", as: "-open"),
          .ignores("A leak allows thieves to get in."),
          .ignores("We must accept the plan."),
          .reads("The guests were barred from the hall.", "were barred", as: "-approve"),
          .reads("The bank declined comment.", "declined comment", as: "-comment"),
          .reads("The jury found him guilty of theft.", "found him guilty", as: "+convict"),
        ]
      ),
      .wholeText(
        "not-done",
        examples: [
          .reads("The king will not attend the feast.", "will not attend the feast", as: "-attend"),
          .reads("The council did not refuse the plan.", "did not refuse the plan", as: "+approve"),
          .reads("The bank denied that it had closed the branch.", "had closed the branch", as: "+open"),
        ]
      ),
      .wholeText(
        "decided",
        examples: [
          .reads("The states agreed to lend the sum.", "agreed to lend the sum", as: "+lend"),
          .reads("The referee elected to stop the bout.", "elected to stop the bout", as: "+stop"),
          .ignores("The states tried to lend the sum."),
        ]
      ),
      .wholeText(
        "negated-verb",
        examples: [
          .reads("The ship did not reach the port.", "did not reach the port", as: "-reach"),
          .reads("They have yet to vote on the plan.", "have yet to vote", as: "-vote"),
          .reads("He would not return to the line-up.", "would not return", as: "-return"),
          .reads("Police gave almost no details.", "gave almost no details", as: "-give"),
          .reads("None of that swayed the court.", "swayed the court", as: "-sway"),
          .reads("They have yet to hear of it.", "have yet to hear", as: "-hear"),
          .reads("The bill is yet to pass.", "is yet to pass", as: "-pass"),
          .reads("It's not a plan.", "'s not a plan", as: "-plan"),
          .reads("He's not been told.", "'s not been told", as: "-tell"),
          .reads("Never before have so many boats sunk in May.", "have so many boats sunk", as: "-sink"),
          .reads("Nor did he return.", "did he return", as: "-return"),
          .reads("Neither did the club reply.", "did the club reply", as: "-reply"),
          .reads("Neither has been named.", "has been named", as: "-name"),
          .reads("That is not to say the club can not pay.", "is not", as: "-be"),
          .ignores("The farm's not-so-new barn burned."),
          .ignores("It is nothing short of a miracle, and nothing other than luck."),
          .ignores("When he was not working, he slept."),
          .ignores("They make sure that it does not spread."),
          .ignores("The king may not attend if it rains."),
          .ignores("Without the letters the minister would not have resigned."),
          .ignores("Do you not know?"),
        ]
      ),
    ]
  )

  /// Which way a figure went.
  static let directions = Extractor(
    kind: .direction,
    summary: "Whether a measure rose or fell, with what moved.",
    rules: [
      .wholeText(
        "moved",
        examples: [
          .reads("Fighting escalated on Monday.", "escalated", as: "+fighting"),
          .ignores("The offer was declined."),
          .reads("The budget deficit narrowed last year.", "narrowed", as: "-budget deficit"),
          .reads("In August fuel exports rose by a third.", "rose", as: "+fuel export"),
          .reads("The bank raised interest rates on Monday.", "raised interest rates", as: "+interest rate"),
          .reads("The Rovers improved to 12-3.", "improved", as: "+record"),
          .reads("Lumen rose 4 per cent to $30.", "rose", as: "+share"),
          .reads("Shares gained 2%.", "gained", as: "+share"),
          .reads("Prices went up again.", "went up", as: "+price"),
          .reads("The firm scaled back production by 12 per cent.", "scaled back", as: "-production"),
          .reads("She put up bread prices.", "put up", as: "+bread price"),
          .reads("The crash brought to 12 the number of deaths.", "brought", as: "+number"),
          .reads("It won again, taking its unbeaten run to 10.", "taking", as: "+run"),
          .ignores("They brought the bus to 12 schools."),
          .reads("The number of salmon collapsed.", "collapsed", as: "-salmon number"),
          .ignores("He has reason to reduce the price."),
          .ignores("He fell from a ladder and rose again."),
        ]
      ),
      .wholeText(
        "higher-or-lower",
        examples: [
          .reads("The shares closed 3% higher.", "higher", as: "+share"),
          .reads("The dairy was valued at $5 million, down from $6 million.", "down", as: "-figure"),
          .reads("Crime is down, police say.", "down", as: "-crime"),
          .ignores("The lift is down for repairs."),
        ]
      ),
      .wholeText(
        "rise-or-fall",
        examples: [
          .reads("There was a sharp fall in prices.", "fall", as: "-price"),
          .ignores("They fled an explosion in a market."),
          .reads("They oppose deep cuts to pensions.", "cuts", as: "-pension"),
          .reads("There was an explosion in piracy.", "explosion", as: "+piracy"),
          .reads("There was an increase in attacks.", "increase", as: "+attack"),
          .reads("The war deepened a slowdown.", "slowdown", as: "-activity"),
          .ignores("They signed a contract in May."),
          .ignores("He had a bad fall in the garden."),
        ]
      ),
    ]
  )
}
