/// More examples of who holds which office.
extension Example {
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
    .reads("Paul Vale was signed as the ninth coach of Lorn.", "coach", as: "coach"),
    .reads("Anna Vale is the vice president/general manager.", "general manager", as: "general manager"),
    .ignores("She said she would name a lawyer for Paul Vale."),
  ]
}
