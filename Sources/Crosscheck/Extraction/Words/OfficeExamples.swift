/// More examples of who holds which office.
extension Example {
  /// Positions of games, and offices of words that name other things as well.
  static let positions: [Example] = [
    .reads("They lost backup center Paul Vale to an injury.", "center", as: "center"),
    .reads("Left-back Paul Vale was sent off.", "Left-back", as: "left-back"),
    .reads("They praised free safety Paul Dunne.", "free safety", as: "free safety"),
    .reads("First lady Anna Vale opened it.", "First lady", as: "first lady"),
    .reads("Police caught drug lord Paul Vale.", "drug lord", as: "drug lord"),
    .ignores("They met at the shopping center Anna Vale had built."),
    .ignores("She lives near the lock Paul Dunne painted."),
    .reads("So said relief official Mohzen Karbani of it.", "relief official", as: "relief official"),
    .ignores("The official Gaseta Wyborna newspaper said so."),
    .reads("Co-writers Anna Vale and Paul Dunne won.", "Co-writers", as: "co-writer"),
    .reads("So said psychologist Dr. Anna Vale.", "psychologist", as: "psychologist"),
    .ignores("The trap was set by rooftop sniper Paul Vale."),
  ]

  /// Ranks in parts, and ranks with what they are of.
  static let ranks: [Example] = [
    .reads("It was Sgt. 1st Class Paul Vale.", "Sgt. 1st Class", as: "sergeant"),
    .reads("It was Airman First Class Paul Vale.", "Airman First Class", as: "airman"),
    .reads("It was Brig. Gen. Paul Vale.", "Brig. Gen.", as: "brigadier general"),
    .reads("It was Pvt. Paul Vale.", "Pvt.", as: "private"),
    .reads(
      "It was Special Agent in Charge Anna Vale.",
      "Special Agent in Charge",
      as: "special agent in charge"
    ),
    .reads(
      "So said Superintendent of Police Anil Sengar.",
      "Superintendent of Police",
      as: "superintendent of police"
    ),
    .reads("He joined President Vale's Commission in May.", "President", as: "president"),
  ]

  /// Offices that open a sentence, or stand behind what belongs to them.
  static let officesAround: [Example] = [
    .reads("As head of the port, Anna Vale agreed.", "head", as: "head"),
    .reads("In her second year as manager of the bank, Anna Vale left.", "manager", as: "manager"),
    .reads(
      "The former driver for boss Paul Rudd, Tom Dunne rose fast.",
      "former driver",
      as: "former driver"
    ),
    .reads(
      "The network asked its correspondent, Dr. Anna Vale, to go.",
      "correspondent",
      as: "correspondent"
    ),
    .reads("The lawyer representing the family, Paul Vale, agreed.", "lawyer", as: "lawyer"),
    .reads("The film's director, Paul Vale, and star, Anna Dunne, met.", "star", as: "star"),
    .reads("The commander of the fleet, Vice Adm. Paul Vale, agreed.", "commander", as: "commander"),
    .reads("Another district official, Anna Vale, agreed.", "district official", as: "district official"),
    .reads("The aide to the mayor, Anna Vale, agreed.", "aide", as: "aide"),
    .reads("The two officers' lawyer, Anna Vale, agreed.", "lawyer", as: "lawyer"),
    .ignores("After ratting out her old boss, Dunne left town in May."),
  ]

  /// Offices behind a name that something parts from it.
  static let officesBehind: [Example] = [
    .reads("Paul Vale, the challenger nominated by the league, lost.", "challenger", as: "challenger"),
    .reads("Paul Vale, then 24 and a driver for the firm, was hurt.", "driver", as: "driver"),
    .reads("Paul Vale, until recently the firm's finance chief, left.", "finance chief", as: "finance chief"),
    .reads(
      "He met Paul Vale, the deputy campaign manager.",
      "deputy campaign manager",
      as: "deputy campaign manager"
    ),
    .reads("Paul Vale, best known as host of the gala, left.", "host", as: "host"),
    .reads("Paul Vale, the Rovers' All-Star shortstop, left.", "shortstop", as: "shortstop"),
    .reads("Paul Vale the director of the film agreed.", "director", as: "director"),
    .reads(
      "Paul Vale, the actor and prize-winning director of it, left.",
      "director",
      as: "director"
    ),
  ]

  /// Offices that somebody has, had, or gives away.
  static let officesToldOf: [Example] = [
    .reads("Paul Vale was freed from his duties as head coach.", "head coach", as: "head coach"),
    .reads("Paul Vale retired after 12 years as police chief.", "police chief", as: "police chief"),
    .reads("Paul Vale succeeded Anna Dunne as president.", "president", as: "president"),
    .reads("Anna Vale, MD, PhD, who later became a governor, left.", "governor", as: "governor"),
    .reads("Paul Vale was hired as the 12th coach of the side.", "coach", as: "coach"),
    .reads("Anna Vale is the vice president/general manager.", "general manager", as: "general manager"),
    .reads("Paul Vale, who quit as batting coach, left.", "batting coach", as: "batting coach"),
    .reads(
      "Anna Vale is on the board, and previously served as Associate Dean at the college.",
      "Associate Dean",
      as: "associate dean"
    ),
    .reads("Paul Vale is a 7-foot center from Troy.", "center", as: "center"),
    .ignores("She said she would name a lawyer for Paul Vale."),
  ]
}
