extension Thesaurus {
  /// Whom reports count.
  static let people = """
    person people man men woman women individual inhabitant resident citizen human folk someone somebody \
    anyone civilian local villager islander townspeople townsfolk householder occupant dweller
    worker employee staff staffer job post labourer laborer workforce personnel all-hands redundancy layoff \
    job-cut job-loss job-losses workman workmen headcount payroll white-collar blue-collar
    child children kid pupil schoolchild schoolchildren youngster toddler infant baby minor juvenile newborn \
    schoolkid under-age preschooler
    teenager teen adolescent youth
    pensioner retiree oap senior-citizen
    adult grown-up
    boy lad schoolboy
    girl lass schoolgirl
    victim casualty
    visitor tourist guest spectator crowd audience attendance attend attendee onlooker theatregoer \
    theatergoer concertgoer moviegoer cinemagoer festivalgoer partygoer reveller reveler sightseer \
    holidaymaker vacationer day-tripper in-presence-of take-part turn-out
    fan supporter follower
    participant delegate
    foreigner expatriate expat
    """

  /// Kin and acquaintances.
  static let families = """
    family kin relative relation loved-one
    wife husband spouse widow widower
    fiance fiancee betrothed
    partner boyfriend girlfriend companion
    mother father parent mum dad mom mummy daddy
    brother sister sibling
    son daughter offspring
    grandmother grandfather grandparent granny grandma grandpa grandad
    grandchild grandchildren grandkid
    ancestor forebear forefather
    heir heiress inheritor
    friend pal acquaintance
    colleague co-worker coworker workmate teammate team-mate
    neighbour neighbor neighbouring neighboring
    witness bystander eyewitness eye-witness passer-by passerby
    donor benefactor philanthropist
    """

  /// Who owns, buys and leads.
  static let owners = """
    homeowner house-owner
    tenant lodger renter lessee
    landlord landlady
    owner proprietor
    customer client shopper consumer patron buyer purchaser
    seller vendor
    bidder suitor
    investor shareholder stockholder
    boss chief head director chairman chairwoman chair leader president manager chief-executive \
    managing-director
    founder co-founder cofounder
    executive
    entrepreneur businessman businesswoman businessmen tycoon magnate mogul industrialist
    spokesman spokeswoman spokesperson press-secretary
    official office bureau functionary bureaucrat civil-servant
    adviser advisor aide consultant
    """

  /// Who knows and who heals.
  static let professions = """
    expert specialist analyst commentator pundit
    scientist researcher academic scholar boffin
    engineer technician
    inventor
    archaeologist archeologist
    teacher lecturer tutor schoolteacher educator
    student undergraduate
    graduate alumnus alumni
    headteacher head-teacher headmaster headmistress
    apprentice trainee intern
    doctor physician medic surgeon gp
    nurse midwife
    paramedic ambulanceman ambulancemen ambulance-crew
    carer caregiver
    dentist orthodontist
    vet veterinarian veterinary-surgeon
    patient invalid
    """

  /// Who serves and guards.
  static let services = """
    soldier troop troops serviceman servicemen army military infantry infantryman infantrymen gi
    conscript draftee
    veteran ex-serviceman ex-soldier
    sailor seaman seamen mariner seafarer deckhand crew crew-member crewman crewmen crewmember
    pilot airman airmen aviator captain
    astronaut cosmonaut spaceman spacemen
    police officer cop constable policeman policemen policewoman detective patrolman patrolmen gendarme \
    constabulary
    firefighter fireman firemen fire-crew fire-fighter
    lifeguard lifesaver coastguard coast-guard
    guard sentry watchman watchmen security-man security-men
    bodyguard minder
    """

  /// Who protests, and who stands outside the law.
  static let accused = """
    protester demonstrator marcher campaigner activist protestor
    picket picketer
    suspect accused defendant
    judge justice magistrate
    juror jury jurymen
    lawyer attorney solicitor barrister counsel advocate qc kc
    prosecutor prosecution district-attorney
    gunman gunmen shooter attacker assailant perpetrator
    bomber suicide-bomber
    murderer killer
    thief thieves burglar robber raider intruder
    fraudster swindler conman con-man scammer trickster
    gangster mobster mafioso
    criminal crook offender lawbreaker felon
    fugitive absconder escapee runaway
    prisoner inmate detainee
    hostage captive abductee
    smuggler trafficker
    """

  /// Who is on the way.
  static let travellers = """
    migrant refugee asylum asylum-seeker immigrant
    passenger traveller traveler commuter railgoer
    driver motorist trucker
    biker motorcyclist motorbike-rider
    cyclist bicyclist
    pedestrian walker rambler
    hiker climber mountaineer alpinist
    diver swimmer bather frogman frogmen
    skier snowboarder
    yachtsman yachtswoman yachtsmen
    """

  /// What people do for a living.
  static let trades = """
    farmer grower smallholder
    rancher cattleman cattlemen
    shepherd herder herdsman herdsmen
    fisherman fishermen angler trawlerman trawlermen
    hunter poacher
    miner pitman pitmen mineworker
    builder bricklayer
    docker stevedore longshoreman longshoremen dockworker
    shopkeeper storekeeper shop-owner store-owner
    waiter waitress
    chef cook
    hairdresser barber stylist
    baker
    postman postmen mailman mailmen letter-carrier
    cleaner janitor caretaker
    """

  /// Who plays, sings and writes.
  static let stars = """
    player footballer cricketer sportsman sportsmen sportswoman
    singer vocalist musician
    actor actress performer
    author writer novelist
    playwright dramatist
    artist painter sculptor
    photographer cameraman cameramen
    film-maker filmmaker film-director moviemaker
    composer songwriter
    conductor maestro
    dancer ballerina
    comedian comic stand-up
    presenter broadcaster newsreader anchorman
    journalist reporter correspondent newsman newsmen pressman
    editor
    celebrity star
    designer couturier
    architect
    """

  /// Church and crown.
  static let clergy = """
    priest vicar cleric clergyman clergymen pastor parson chaplain curate clergy
    bishop prelate
    pope pontiff holy-father
    monk friar
    imam mullah
    worshipper worshiper churchgoer congregation faithful parishioner
    king queen monarch sovereign
    coronation enthronement
    abdicate abdication
    palace castle
    royal royalty
    """
}
