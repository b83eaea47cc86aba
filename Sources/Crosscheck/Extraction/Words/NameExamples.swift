extension Extraction {
  /// Names of people, organisations, places, ships and works.
  static let names = Extractor(
    kind: .name,
    summary: "What somebody or something is called, without title and possessive.",
    rules: [
      .wholeText(
        "name",
        examples: [
          .reads("The seat went to Dang Thu Ha.", "Dang Thu Ha", as: "Dang Thu Ha"),
          .reads("Mar Lopez lost.", "Mar Lopez", as: "Mar Lopez"),
          .reads("They met Sun Yang, who won.", "Sun Yang", as: "Sun Yang"),
          .reads("It went to May Britt Moser.", "May Britt Moser", as: "May Britt Moser"),
          .ignores("It was seen on Sat, May 3, and since Mar 4."),
          .reads(
            "The rescue was led by Chief Constable Harriet Dunne.",
            "Harriet Dunne",
            as: "Harriet Dunne"
          ),
          .reads("It was run by Thijs van Ameron, 44, a farmer.", "Thijs van Ameron", as: "Thijs van Ameron"),
          .reads(
            "The judge, Philip H. Marlow Jr., left early.",
            "Philip H. Marlow Jr",
            as: "Philip H. Marlow Jr"
          ),
          .reads("A spokesman for the Bank of England declined.", "Bank of England", as: "Bank of England"),
          .reads("Crew of the trawler Ocean Pride II were saved.", "Ocean Pride II", as: "Ocean Pride II"),
          .reads("Then O’Brien's men left Xi’an by train.", "O’Brien", as: "O'Brien"),
          .reads(
            "Philadelphia 76ers President Billy King spoke.",
            "Philadelphia 76ers",
            as: "Philadelphia 76ers"
          ),
          .reads("He met General Motors staff.", "General Motors", as: "General Motors"),
          .reads("They sailed to the Gulf of Aden.", "Gulf of Aden", as: "Gulf of Aden"),
          .reads(
            "She joined the Food and Drug Administration.",
            "Food and Drug Administration",
            as: "Food and Drug Administration"
          ),
          .reads("He met Billy King. Later King said no.", "King", as: "King"),
          .reads("They lived in Troy, Mich., for years.", "Mich", as: "Mich"),
          .reads("Police found an AK-47 rifle.", "AK-47", as: "AK-47"),
          .reads("She lived on 117th Street for years.", "117th Street", as: "117th Street"),
          .reads(
            "He spoke for the Institute for Peace and Recovery.",
            "Institute for Peace and Recovery",
            as: "Institute for Peace and Recovery"
          ),
          .reads(
            "She joined Mothers Against Drunk Driving.",
            "Mothers Against Drunk Driving",
            as: "Mothers Against Drunk Driving"
          ),
          .reads("They feared Carlo \"The Duke\" Marsh.", "Carlo \"The Duke\" Marsh", as: "Carlo Marsh"),
          .reads(
            "She played in \"A Day at the Races,\" he said.",
            "A Day at the Races",
            as: "A Day at the Races"
          ),
          .reads("The third film \"Harvest\" is due in May.", "Harvest", as: "Harvest"),
          .reads("Members of Congress were told.", "Congress", as: "Congress"),
          .reads("She wrote in The Harbour Reporter.", "Harbour Reporter", as: "Harbour Reporter"),
          .reads("The US and its allies agreed.", "US", as: "US"),
          .reads("It sank off the Horn of Africa.", "Horn of Africa", as: "Horn of Africa"),
          .reads(
            "She taught at the University of Texas at Austin.",
            "University of Texas at Austin",
            as: "University of Texas at Austin"
          ),
          .reads("All Windows users were warned.", "Windows", as: "Windows"),
          .reads("She was picked as Coach of the Year in May.", "Coach of the Year", as: "Coach of the Year"),
          .reads("They beat the Duke Blue Devils at home.", "Duke Blue Devils", as: "Duke Blue Devils"),
          .reads("He had nine points for Duke (4-1).", "Duke", as: "Duke"),
          .reads(
            "It was named by the Royal Botanic and Horticultural Society.",
            "Royal Botanic and Horticultural Society",
            as: "Royal Botanic and Horticultural Society"
          ),
          .reads(
            "He served in the Danish Royal Navy Reserve.",
            "Royal Navy Reserve",
            as: "Royal Navy Reserve"
          ),
          .reads("They lost to Notre Dame.", "Notre Dame", as: "Notre Dame"),
          .reads("Will Marlow scored twice.", "Will Marlow", as: "Will Marlow"),
          .reads("The actor Will Tams came.", "Will Tams", as: "Will Tams"),
          .reads("6News in Troy sent a van.", "6News", as: "6News"),
          .reads("He is on the list of the 12 Most Wanted.", "12 Most Wanted", as: "12 Most Wanted"),
          .reads("They met RB Vonn Tills at noon.", "Vonn Tills", as: "Vonn Tills"),
          .reads("She starred in \"The Silver Gate\" in May.", "Silver Gate", as: "Silver Gate"),
          .reads("A sequel to \"Harvest,\" it opens in May.", "Harvest", as: "Harvest"),
          .reads("\"Harvest\" director Anna Vale left.", "Harvest", as: "Harvest"),
          .reads("Some Lumen MPs left.", "Lumen", as: "Lumen"),
          .reads("It joined the 6th Fleet in May.", "6th Fleet", as: "6th Fleet"),
          .reads("Will Marlow netted the first.", "Will Marlow", as: "Will Marlow"),
          .ignores("The sea rose. (Reporting by two men; Editing by one)"),
          .ignores("He was an All-Star twice, and had a COVID-19 test."),
          .reads(
            "She leads the British Association of Farming and Forestation.",
            "British Association of Farming and Forestation",
            as: "British Association of Farming and Forestation"
          ),
          .ignores("They met on two Sundays in May, and on New Year's Eve."),
          .ignores("It was cold. 3 May 2010 Last updated at 10:30"),
          .ignores("He wore a Santa hat, and he shouted \"Fire\" twice."),
          .ignores("He said: \"Once is luck; Twice is too often.\""),
          .reads(
            "The Marha Department of Alcohol and Drug Programs closed it.",
            "Marha Department of Alcohol and Drug Programs",
            as: "Marha Department of Alcohol and Drug Programs"
          ),
          .reads("The Department of Justice and Interpol agreed.", "Interpol", as: "Interpol"),
          .ignores("He told the MPs and two NGOs."),
          .ignores("Rescuers said the British ship left on Monday."),
          .ignores("The Prime Minister spoke. Police watched. Later it rained."),
          .ignores("\"We can't say,\" the officer said. \"It's too early.\""),
          .ignores("Town Mourns Woman Who Drew The Deep"),
        ]
      )
    ]
  )
}
