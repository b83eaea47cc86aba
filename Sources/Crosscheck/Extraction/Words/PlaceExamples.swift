extension Extraction {
  /// Where something is or happens.
  static let places = Extractor(
    kind: .place,
    summary:
      "A place behind a preposition, with the place that holds it; street corners and blocks as one place.",
    rules: [
      .wholeText(
        "place-name",
        examples: [
          .reads(
            "The plane landed in Maribor in Slovenia at noon.",
            "Maribor in Slovenia",
            as: "Maribor, Slovenia"
          ),
          .reads("Two were hurt in the bombings at Lumen Foods.", "Lumen Foods", as: "Lumen Foods"),
          .reads("A woman was hurt in a shooting at Lumen Foods.", "Lumen Foods", as: "Lumen Foods"),
          .reads("The bomb went off at Troy Savings Bank.", "Troy Savings Bank", as: "Troy Savings Bank"),
          .ignores("She works as an analyst at Lumen Foods."),
          .reads("He was robbed at a Carvale ice cream shop.", "Carvale", as: "Carvale"),
          .reads("A Carvale man has been charged.", "Carvale", as: "Carvale"),
          .reads("In Oslo, Vale and Marsh will run again.", "Oslo", as: "Oslo"),
          .reads("Fog closed airports near Tarsk, Vorna and Oslo.", "Vorna", as: "Vorna"),
          .reads("He has been to nations such as Tarsk.", "Tarsk", as: "Tarsk"),
          .reads("She loves resorts such as Vorna.", "Vorna", as: "Vorna"),
          .reads("The strike hit several countries, including Norway and Spain.", "Spain", as: "Spain"),
          .reads("Vorna and Tarsk were all but destroyed.", "Tarsk", as: "Tarsk"),
          .reads("The Oslo protest march was called off.", "Oslo", as: "Oslo"),
          .reads(
            "The fire did much damage to Lorn Abbey Church.",
            "Lorn Abbey Church",
            as: "Lorn Abbey Church"
          ),
          .reads("Flights to Norway and Spain were cancelled.", "Spain", as: "Spain"),
          .ignores("The plan won support in Parliament."),
          .reads("Norway suffered a power outage.", "Norway", as: "Norway"),
          .ignores("Norway suffered a defeat."),
          .reads("They held a vigil in Hill Street, downtown Oslo.", "Oslo", as: "Oslo"),
          .reads("A resident of Lorn Gardens called the police.", "Lorn Gardens", as: "Lorn Gardens"),
          .reads("It sank off the coast of Norway.", "Norway", as: "Norway"),
          .reads("A quake struck southern Norway on Monday.", "Norway", as: "Norway"),
          .reads("He died in Parkhurst prison.", "Parkhurst prison", as: "Parkhurst"),
          .reads("OSLO, Norway (AP) - A ship sank.", "OSLO, Norway", as: "OSLO, Norway"),
          .reads("They flew to Norway at dawn.", "Norway", as: "Norway"),
          .reads("The train left for Lisbon in the evening.", "Lisbon", as: "Lisbon"),
          .reads("The farm lies ten miles north of Ashby.", "Ashby", as: "Ashby"),
          .reads("It was felt in Oman and the UAE.", "UAE", as: "UAE"),
          .reads("Norway has been shaken by storms.", "Norway", as: "Norway"),
          .reads("She died at her Texas home on Monday.", "Texas", as: "Texas"),
          .reads("Anna Vale, 43, of Ashby was hurt.", "Ashby", as: "Ashby"),
          .reads("They met Ashby resident Anna Vale.", "Ashby", as: "Ashby"),
          .reads("She checked into Brightwell on Friday.", "Brightwell", as: "Brightwell"),
          .reads("In the capital, Tarsk, people voted.", "Tarsk", as: "Tarsk"),
          .reads("The Athens riots spread.", "Athens", as: "Athens"),
          .reads("He was hurt near the Athens police station.", "Athens", as: "Athens"),
          .reads("They lived on the Upper East Side.", "Upper East Side", as: "Upper East Side"),
          .reads("He fell above the Lorn Glacier.", "Lorn Glacier", as: "Lorn Glacier"),
          .reads("She walked down Elm Avenue at noon.", "Elm Avenue", as: "Elm Avenue"),
          .reads("The mother of a Brooklyn man was hurt.", "Brooklyn", as: "Brooklyn"),
          .reads("The ship was dispatched to Norway.", "Norway", as: "Norway"),
          .reads("He was extradited to Tarsk on Monday.", "Tarsk", as: "Tarsk"),
          .reads("The store is on Wellington's high street.", "Wellington", as: "Wellington"),
          .reads("They sat in the lower bowl of the Halden Center.", "Halden Center", as: "Halden Center"),
          .reads("There is news out of Tarsk, Norway, today.", "Tarsk, Norway", as: "Tarsk, Norway"),
          .reads("Posts opened in Norway due to the vote.", "Norway", as: "Norway"),
          .reads("Shops in nearby Tarsk were shut.", "Tarsk", as: "Tarsk"),
          .reads("He was held at Tarsk jail.", "Tarsk jail", as: "Tarsk"),
          .reads("They drove from Tarsk to see it, and from ports like Kedry.", "Kedry", as: "Kedry"),
          .reads("The rain fell in Tarsk's main square.", "Tarsk", as: "Tarsk"),
          .reads("He was shot from a Tarsk rooftop.", "Tarsk", as: "Tarsk"),
          .reads("Anna Vale, 20 and from Ashby, was hurt.", "Ashby", as: "Ashby"),
          .ignores("They drove from the Boston 27 to midfield."),
          .ignores("It was the dearest heist in Norway's history."),
          .ignores("He wrote in Vanity Fair of it."),
          .ignores("The bank bought a stake in Lumen."),
          .ignores("Senator Anna Vale of Texas agreed."),
          .ignores("They spoke of Berlin's decision."),
          .ignores("The Paris police were told of it by France Telecom."),
        ]
      ),
      .wholeText(
        "street-address",
        examples: [
          .reads(
            "He lay in the 1200 block of East 23rd Street.",
            "1200 block of East 23rd Street",
            as: "1200 block East 23rd Street"
          ),
          .reads("The shop at 14 Elm Road burned.", "14 Elm Road", as: "14 Elm Road"),
          .reads("He was on the M25 at noon.", "M25", as: "M25"),
          .ignores("He commented on Q3 results and on G7 leaders."),
          .ignores("They met at First National and Wells Fargo."),
          .reads("The shop at 200 W. Elm Blvd. burned.", "200 W. Elm Blvd.", as: "200 W Elm Boulevard"),
          .reads("He was shot at First and Judson.", "First and Judson", as: "First and Judson"),
          .reads("It lay at the corner of Elm and 14th.", "Elm and 14th", as: "Elm and 14th"),
          .reads(
            "It happened at 15th St. and 11th Ave. before noon.",
            "15th St. and 11th Ave.",
            as: "15th Street and 11th Avenue"
          ),
        ]
      ),
    ]
  )
}
