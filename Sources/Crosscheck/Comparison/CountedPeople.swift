/// Who counts as people, and which nouns may count what another noun counts too.
///
/// *Why it matters*: one report counts the passengers and the other the holidaymakers, one the seats and the other the
/// deputies. Whatever is not listed is held to be of two things, so that each line here may cost a false alarm: two trades
/// are never listed for each other, nor are two sides of one event (police and marchers, nurses and patients).
extension CountedNouns {
  /// Nouns that are people: any of them may stand against 'people', though not against each other.
  private static let people: ConceptTable = concepts(
    """
    person worker resident passenger student tourist visitor protester demonstrator marcher soldier civilian
    villager patient voter fan supporter spectator guest prisoner inmate migrant refugee crew employee customer victim
    child woman man officer firefighter member applicant adult farmer teenager pupil job post position
    worshipper pilgrim hostage lawmaker delegate pensioner homeowner cyclist striker driver
    """
  )

  /// What people are called by what they do or what befell them: any of them may stand against 'people' too.
  private static let callings: ConceptTable = concepts(
    """
    diplomat miner hiker nurse doctor teacher journalist sailor survivor suspect swimmer runner shopper trader gunman
    fighter rebel militant athlete competitor participant evacuee commuter motorist pedestrian householder tenant
    """
  )

  /// The rest of what people are called: many of them may be a part of the people that the other report counts.
  private static let trades: ConceptTable = concepts(
    """
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
    stowaway poacher fraudster hacker mourner arsonist
    candidate minister activist dissident separatist monk nun priest bishop imam rabbi missionary
    widow orphan bride exile settler nomad foreigner peasant apprentice graduate addict smoker sufferer
    shareholder investor creditor subscriber user viewer reader listener taxpayer respondent claimant
    beneficiary recipient returnee deserter neighbour friend colleague companion juror jobseeker busker
    """
  )

  /// Nouns for all of a sort, and nouns of one meaning: any of these may stand against its noun, though not against each other.
  private static let general = table([
    (
      "animal",
      "species bird fish mammal insect reptile cow sheep pig horse dog cat goat livestock elephant lion whale dolphin"
    ),
    ("species", "animal bird fish plant insect mammal reptile"),
    ("vehicle", "bus motorcycle tram taxi"),
    ("building", "house school hospital church shop factory warehouse flat"),
    ("vessel", "tanker trawler yacht"),
    ("member", "councillor minister senator lawmaker deputy trustee juror delegate"),
    ("country", "government"), ("state", "government country"),
    ("soul", "person"), ("life", "person"), ("couple", "pair"), ("bout", "fight match"), ("step", "stair"),
    ("colony", "hive"), ("branch", "shop"), ("application", "applicant"), ("entry", "entrant"),
    ("operation", "procedure surgery"), ("proposal", "recommendation"), ("reply", "response submission"),
  ])

  /// Nouns with what may be a part of what they count, or is one thing with them in some fields only.
  private static let loose = table([
    (
      "animal",
      """
      steer beaver gorilla monkey seal wolf bear tiger deer rhinoceros giraffe penguin tortoise turtle fox rabbit
      badger otter bat camel buffalo donkey
      """
    ),
    ("fish", "trout salmon herring cod eel carp sturgeon tuna mackerel"),
    ("bird", "penguin goose swan duck gull eagle vulture chick owl crane stork parrot pigeon"),
    ("building", "hotel cabin chalet hut"), ("business", "shop restaurant"),
    ("branch", "office restaurant bank"),
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
    ("charge", "offence plea"),
    ("accident", "blowout crash"), ("shot", "bullet round bang"), ("ball", "delivery"), ("bidder", "offer"),
    ("letter", "reply response submission"), ("signature", "name person voter signatory"),
    ("route", "line service"), ("service", "flight train bus sailing ferry line"),
    ("place", "spot site"), ("stone", "diamond gem"), ("fresco", "painting"), ("piece", "bone item fragment"),
    ("performance", "show concert"), ("engine", "appliance"), ("address", "house flat premises"),
    ("organisation", "union association charity"),
  ])

  private static func table(_ sorts: [(String, String)]) -> TableByHash<ConceptTable> {
    var table = TableByHash<ConceptTable>(capacity: sorts.count)
    for sort in sorts {
      let key = Thesaurus.standard.concept(of: sort.0).hash
      let number = table.number(of: key) ?? table.add(key, ConceptTable([]))
      table.change(number) { $0.formUnion(concepts(sort.1)) }
    }
    return table
  }

  private static func concepts(_ words: String) -> ConceptTable {
    ConceptTable(words.split { $0 == " " || $0 == "\n" }.map { Thesaurus.standard.concept(of: String($0)) })
  }

  /// Whether a noun is people, or some sort of people.
  static func arePeople(_ noun: Concept) -> Bool { noun == person || people.contains(noun) }

  /// Whether a noun is people, by whatever they are called.
  static func mayBePeople(_ noun: Concept) -> Bool {
    arePeople(noun) || callings.contains(noun) || trades.contains(noun)
  }

  /// Whether two counted nouns may be about the same things.
  static func mayMeet(_ left: Concept, _ right: Concept) -> Bool {
    meetPlainly(left, right) || meetLoosely(left, right)
  }

  /// Whether two counted nouns may be about the same things, and one as well about a part of them: only a person can tell.
  static func meetOnlyLoosely(_ left: Concept, _ right: Concept) -> Bool {
    !meetPlainly(left, right) && meetLoosely(left, right)
  }

  private static func meetPlainly(_ left: Concept, _ right: Concept) -> Bool {
    if left == right { return true }
    if holds(general, left, right) || holds(general, right, left) { return true }
    return left == person && (arePeople(right) || callings.contains(right))
      || right == person && (arePeople(left) || callings.contains(left))
  }

  private static func meetLoosely(_ left: Concept, _ right: Concept) -> Bool {
    holds(loose, left, right) || holds(loose, right, left)
      || left == person && trades.contains(right) || right == person && trades.contains(left)
  }

  private static func holds(_ table: TableByHash<ConceptTable>, _ sort: Concept, _ noun: Concept) -> Bool {
    table.number(of: sort.hash).map { table.values[$0].contains(noun) } ?? false
  }
}
