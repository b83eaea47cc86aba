extension Extraction {
  /// Who holds which office.
  static let roles = Extractor(
    kind: .role,
    summary: "An office in lower case, with acting, former or deputy, and who holds it.",
    rules: [
      .wholeText(
        "title-before-name",
        examples: [
          .reads(
            "The news came from Chief Constable Harriet Dunne.",
            "Chief Constable",
            as: "chief constable"
          ),
          .reads(
            "He succeeds former health minister Oskar Vale.",
            "former health minister",
            as: "former health minister"
          ),
          .reads("Genesee County Undersheriff James Gage spoke.", "Undersheriff", as: "undersheriff"),
          .reads("It was Chief of Detectives Paul Vale.", "Chief of Detectives", as: "chief of detectives"),
          .reads("He met the hospital surgeon Dr Paul Vale.", "surgeon", as: "surgeon"),
          .reads("They signed running back Paul Vale.", "running back", as: "running back"),
          .reads("They met the former Troy mayor Anna Vale.", "mayor", as: "former mayor"),
          .reads("Harbour Post reporters Anna Vale and Paul Dunne wrote it.", "reporters", as: "reporter"),
          .reads("Troy actor and director Paul Vale came.", "actor", as: "actor"),
          .reads("It was Det. Sgt. Paul Vale.", "Det. Sgt.", as: "detective sergeant"),
          .reads("They saw running backs Paul Vale and Tom Dunne.", "running backs", as: "running backs"),
          .reads("Paul Vale won. In May champion Vale left.", "champion", as: "champion"),
          .ignores("He led the five-member Halden council."),
          .ignores("The parcel was lost by retailer Vale and Dunne."),
          .reads("They called District Attorney Paul Vale.", "District Attorney", as: "district attorney"),
          .ignores("A letter to Mrs Vale and Mr Dunne was lost."),
        ]
      ),
      .wholeText(
        "office-behind-name",
        examples: [
          .reads("Tom Dunne, half owner of the club, agreed.", "half owner", as: "half owner"),
          .reads(
            "Ed Fogel, 51, deputy commissioner of the agency, left.",
            "deputy commissioner",
            as: "deputy commissioner"
          ),
          .reads("Anna Vale, the minister of defence, agreed.", "minister", as: "defence minister"),
          .reads("Anna Vale, then an airline pilot, left.", "airline pilot", as: "airline pilot"),
          .reads("Anna Vale, a 59-year-old retired judge, left.", "judge", as: "judge"),
          .reads("Anna Vale, the mayor's spokeswoman, agreed.", "spokeswoman", as: "spokeswoman"),
          .reads("Paul Dunne, the Rovers' longtime coach, left.", "longtime coach", as: "longtime coach"),
          .reads("Paul Dunne, in his third year as coach of it, left.", "coach", as: "coach"),
          .reads("Anna Vale of Troy University, an expert on fire, left.", "expert", as: "expert"),
          .reads("Paul Dunne, 77, union boss", "union boss", as: "union boss"),
          .reads("Anna Vale and Paul Dunne, both teachers, left.", "teachers", as: "teacher"),
          .reads(
            "Anna Vale, head of research and former director of the bank, left.",
            "former director",
            as: "former director"
          ),
          .reads("Paul Vale, of Troy, a dentist, agreed.", "dentist", as: "dentist"),
          .reads(
            "Anna Vale, a manager in the press group and its spokesman, left.",
            "spokesman",
            as: "spokesman"
          ),
          .reads("Anna Vale, MD, a dentist from Troy, agreed.", "dentist", as: "dentist"),
          .reads("Anna Vale, the swimmer turned actress, died.", "actress", as: "actress"),
          .reads(
            "Anna Vale, chief operating officer of the bank, left.",
            "chief operating officer",
            as: "chief operating officer"
          ),
        ]
      ),
      .wholeText(
        "office-before-name",
        examples: [
          .reads(
            "The interior minister of Marha, Mr Oskar Vale, gave up his post.",
            "interior minister",
            as: "interior minister"
          ),
          .reads(
            "The environment minister, Irena Vale, resigned.",
            "environment minister",
            as: "environment minister"
          ),
          .reads("The police chief, 46-year-old Paul Vale, was hurt.", "police chief", as: "police chief"),
          .reads("So said the actor and record-setting swimmer, Petra Vale.", "swimmer", as: "swimmer"),
          .reads("So said the keeper of the archive, Petra Vale.", "keeper", as: "keeper"),
          .reads("The two officers, Paul Vale and Tom Dunne, were unhurt.", "officers", as: "officer"),
        ]
      ),
      .wholeText(
        "is-office",
        examples: [
          .reads("Anna Vale is said to be the manager of the bank.", "manager", as: "manager"),
          .reads(
            "Anna Vale was named as acting director on Monday.",
            "acting director",
            as: "acting director"
          ),
          .reads(
            "Anna Vale stepped down on Monday as chief executive.",
            "chief executive",
            as: "chief executive"
          ),
          .reads("Her son, Paul Vale, is a guard at the port.", "guard", as: "guard"),
          .reads("Anna Vale joined in May. She is the director.", "director", as: "director"),
          .reads("Paul Vale moved to Troy and was named captain.", "captain", as: "captain"),
          .reads("Anna Vale spent 11 years as a prosecutor.", "prosecutor", as: "former prosecutor"),
          .reads("Paul Vale was promoted to captain in May.", "captain", as: "captain"),
          .reads("Paul Vale left his position as director.", "director", as: "director"),
          .reads("Paul Vale, who was fired May 4 as head coach, left.", "head coach", as: "head coach"),
          .ignores("Anna Vale wanted to serve as a judge."),
          .ignores("Paul Vale denied that he was a coach."),
          .ignores("Anna Vale was named in a court."),
        ]
      ),
      .wholeText(
        "given-office",
        examples: [
          .reads("The club replaced Paul Vale as head coach.", "head coach", as: "head coach"),
          .reads("The board named Paul Vale chairman.", "chairman", as: "chairman"),
          .reads("She offered Paul Vale the post of governor.", "governor", as: "governor nominee"),
          .reads("The king chose Paul Vale, MD, PhD, as director.", "director", as: "director"),
          .ignores("Such gifts make Paul Vale a good leader."),
          .ignores("For their own safety Anna Vale and her children moved."),
          .ignores("The board saw Paul Vale as a friend."),
        ]
      ),
      .wholeText(
        "bare-office",
        examples: [
          .reads("It was signed by the acting director.", "acting director", as: "acting director"),
          .ignores("The sheriff's deputy was hurt."),
        ]
      ),
    ]
  )

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
          .ignores("The states tried to lend the sum."),
        ]
      ),
      .wholeText(
        "negated-verb",
        examples: [
          .reads("The ship did not reach the port.", "did not reach the port", as: "-reach"),
          .reads("They have yet to vote on the plan.", "have yet to vote", as: "-vote"),
          .reads("He would not return to the line-up.", "would not return", as: "-return"),
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
          .reads("The budget deficit narrowed last year.", "narrowed", as: "-budget deficit"),
          .reads("In August fuel exports rose by a third.", "rose", as: "+fuel export"),
          .reads("The bank raised interest rates on Monday.", "raised interest rates", as: "+interest rate"),
          .ignores("He fell from a ladder and rose again."),
        ]
      ),
      .wholeText(
        "higher-or-lower",
        examples: [.reads("The shares closed 3% higher.", "higher", as: "+share")]
      ),
      .wholeText(
        "rise-or-fall",
        examples: [
          .reads("There was a sharp fall in prices.", "fall", as: "-price"),
          .ignores("He had a bad fall in the garden."),
        ]
      ),
    ]
  )
}
