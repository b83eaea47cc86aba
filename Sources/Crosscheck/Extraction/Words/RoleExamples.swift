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
          .reads("It was Const. Anna Vale.", "Const.", as: "constable"),
          .reads("It was Det. Sgt. Paul Vale.", "Det. Sgt.", as: "detective sergeant"),
          .reads("They saw running backs Paul Vale and Tom Dunne.", "running backs", as: "running backs"),
          .reads("Paul Vale won. In May champion Vale left.", "champion", as: "champion"),
          .ignores("He led the five-member Halden council."),
          .ignores("The parcel was lost by retailer Vale and Dunne."),
          .reads("They called District Attorney Paul Vale.", "District Attorney", as: "district attorney"),
          .reads("So said police spokesman Lt. Paul Vale.", "police spokesman", as: "police spokesman"),
          .reads("So said police Lt. Hastings.", "police Lt.", as: "police lieutenant"),
          .reads("It was coach of the year Paul Vale.", "coach of the year", as: "coach of the year"),
          .reads("They lost kick returner Paul Vale.", "returner", as: "returner"),
          .reads("It was Dep. Anna Vale.", "Dep.", as: "deputy"),
          .ignores("A letter to Mrs Vale and Mr Dunne was lost."),
        ] + Example.positions + Example.ranks
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
          .reads(
            "Rolf Tams, the former guard who became chairman of it, left.",
            "former guard",
            as: "former guard"
          ),
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
        ] + Example.officesBehind
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
          .ignores("The mayor of Lorn stepped down on Monday, Anna Vale said."),
        ] + Example.officesAround
      ),
      .wholeText(
        "is-office",
        examples: [
          .reads(
            "Paul Vale returned to the club in 1994 as an assistant coach.",
            "assistant coach",
            as: "assistant coach"
          ),
          .ignores("Anna Vale moved to Oslo on Monday as the president of Norway resigned."),
          .ignores("Anna Vale moved to Oslo on Monday as president of Norway resigned."),
          .ignores("Rolf Tams moved the meeting to May as chairman."),
          .ignores("Anna Vale offered the job of head coach to Rolf Tams."),
          .reads("Anna Vale is said to be the manager of the bank.", "manager", as: "manager"),
          .reads(
            "Louisa Trent is chief financial officer of Corvus.",
            "chief financial officer",
            as: "chief financial officer"
          ),
          .reads("Anna Vale, 49, is director of the bank.", "director", as: "director"),
          .reads("The bank's chief executive is Anna Vale.", "chief executive", as: "chief executive"),
          .reads("Its new coach was Paul Dunne, of Troy.", "new coach", as: "new coach"),
          .ignores("The mayor is Anna Vale's brother."),
          .ignores("United Grain is leader of the group."),
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
        ] + Example.officesToldOf
      ),
      .wholeText(
        "given-office",
        examples: [
          .reads("The club replaced Paul Vale as head coach.", "head coach", as: "head coach"),
          .reads("The board named Paul Vale chairman.", "chairman", as: "chairman"),
          .reads("She offered Paul Vale the post of governor.", "governor", as: "governor nominee"),
          .reads("The king chose Paul Vale, MD, PhD, as director.", "director", as: "director"),
          .reads("The club unveiled Paul Vale as the host of its gala.", "host", as: "host"),
          .reads("The choice of Paul Vale as coach was wise.", "coach", as: "coach"),
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
}
