/// Who counts as people, and which nouns may count what another noun counts too.
///
/// *Why it matters*: one report counts the passengers and the other the holidaymakers, one the seats and the other the
/// deputies. Whatever is not listed is held to be of two things, so that each line here may cost a false alarm: two trades
/// are never listed for each other, nor are two sides of one event (police and marchers, nurses and patients).
extension CountedNouns {
  /// Nouns that are people: any of them may stand against 'people', though not against each other.
  private static let people: Set<Concept> = concepts(
    """
    person worker resident passenger student tourist visitor protester demonstrator marcher soldier civilian
    villager patient voter fan supporter spectator guest prisoner inmate migrant refugee crew employee customer victim
    child woman man officer firefighter member applicant adult farmer teenager pupil job post position
    worshipper pilgrim hostage lawmaker delegate pensioner homeowner cyclist striker driver
    """
  )

  /// What people are called by what they do or what befell them: any of them may stand against 'people' too.
  private static let callings: Set<Concept> = concepts(
    """
    diplomat miner hiker nurse doctor teacher journalist sailor survivor suspect swimmer runner shopper trader gunman
    fighter rebel militant athlete competitor participant evacuee commuter motorist pedestrian householder tenant
    singer dancer actor artist author poet comedian designer architect photographer editor pianist violinist drummer
    piper accordionist trumpeter cellist juggler acrobat
    pilot steward attendant paramedic carer cleaner cook waiter baker builder docker electrician plumber carpenter
    welder engineer scientist technician programmer lawyer prosecutor clerk cashier porter handler courier postman
    shopkeeper hairdresser tailor weaver butcher fisherman shepherd rancher hunter gardener ranger lifeguard guard
    bodyguard labourer craftsman seamstress librarian pharmacist dentist vet cowboy beekeeper
    seafarer marine paratrooper cadet recruit conscript veteran reservist peacekeeper astronaut
    volunteer rescuer searcher caver climber skier snowboarder surfer rower canoeist diver bather walker rider jockey
    biker camper bidder donor winner finalist entrant contestant player footballer gymnast boxer wrestler skater
    robber thief attacker bomber smuggler pirate hijacker kidnapper rioter looter hooligan gangster fugitive captive
    stowaway poacher fraudster hacker witness bystander mourner arsonist
    candidate minister activist dissident separatist monk nun priest bishop imam rabbi missionary
    widow orphan bride exile settler nomad foreigner peasant apprentice graduate addict smoker sufferer
    shareholder investor creditor pensioner subscriber user viewer reader listener taxpayer respondent claimant
    beneficiary recipient returnee deserter neighbour friend colleague companion juror jobseeker busker
    """
  )

  /// Nouns with what they may count under another name: any of these may stand against it, though not against each other.
  private static let general: [Concept: Set<Concept>] = sorts.reduce(into: [:]) { table, sort in
    table[Thesaurus.standard.concept(of: sort.0), default: []].formUnion(concepts(sort.1))
  }

  private static let sorts: [(String, String)] = [
    (
      "animal",
      """
      species bird fish mammal insect reptile cow sheep pig horse dog cat goat livestock elephant lion whale dolphin
      steer beaver gorilla monkey seal wolf bear tiger deer rhinoceros giraffe penguin tortoise turtle fox rabbit
      badger otter bat camel buffalo donkey
      """
    ),
    ("species", "animal bird fish plant insect mammal reptile"),
    ("fish", "trout salmon herring cod eel carp sturgeon tuna mackerel"),
    ("bird", "penguin goose swan duck gull eagle vulture chick owl crane stork parrot fledgling pigeon"),
    ("colony", "hive"),
    ("vehicle", "bus motorcycle tram taxi"),
    ("building", "house school hospital church shop factory warehouse flat hotel cabin chalet hut"),
    ("vessel", "tanker trawler yacht"),
    ("branch", "shop office restaurant bank"),
    ("business", "shop restaurant"),
    ("member", "councillor minister senator lawmaker deputy trustee juror delegate"),
    ("member", "singer pilot driver miner nurse doctor teacher player dancer firefighter"),
    (
      "worker",
      """
      miner driver nurse teacher pilot attendant docker cleaner cook builder engineer handler cashier weaver porter
      carer technician electrician craftsman steward doctor
      """
    ),
    ("volunteer", "rescuer searcher firefighter ranger diver"), ("rescuer", "searcher firefighter"),
    ("athlete", "rower skier sailor swimmer cyclist gymnast boxer player driver rider"),
    ("player", "accordionist pianist violinist drummer piper trumpeter cellist singer"),
    ("sailor", "fisherman"), ("passenger", "visitor pilgrim"),
    ("soul", "person"), ("life", "person"),
    ("country", "government"), ("state", "government country"),
    ("case", "lawsuit infection theft"), ("charge", "offence plea"),
    ("incident", "accident attack theft crime"),
    ("accident", "blowout crash"),
    ("couple", "pair"), ("bout", "fight match"), ("shot", "bullet round bang"), ("ball", "delivery"),
    ("step", "stair"), ("entry", "entrant"), ("application", "applicant"), ("bidder", "offer"),
    ("letter", "reply response submission"), ("reply", "response submission"),
    ("signature", "name person voter signatory"), ("proposal", "recommendation"),
    ("route", "line service destination"), ("service", "flight train bus sailing ferry line"),
    ("place", "spot site"), ("stone", "diamond gem"), ("fresco", "painting"), ("piece", "bone item fragment"),
    ("operation", "procedure surgery"), ("performance", "show concert"), ("engine", "appliance"),
    ("address", "house flat premises"), ("organisation", "union association charity"),
  ]

  private static func concepts(_ words: String) -> Set<Concept> {
    Set(words.split { $0 == " " || $0 == "\n" }.map { Thesaurus.standard.concept(of: String($0)) })
  }

  /// Whether a noun is people, or some sort of people.
  static func arePeople(_ noun: Concept) -> Bool { noun == person || people.contains(noun) }

  /// Whether a noun is people, by whatever they are called.
  static func mayBePeople(_ noun: Concept) -> Bool { arePeople(noun) || callings.contains(noun) }

  /// Whether two counted nouns may be about the same things.
  static func mayMeet(_ left: Concept, _ right: Concept) -> Bool {
    if left == right { return true }
    if general[left]?.contains(right) == true || general[right]?.contains(left) == true { return true }
    return left == person && mayBePeople(right) || right == person && mayBePeople(left)
  }
}
