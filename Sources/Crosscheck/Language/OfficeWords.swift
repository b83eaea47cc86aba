/// Offices that people hold, and the words that belong to an office before them.
extension Lexicon {
  static let officeWords: [Entry] = offices + occupations + modifiers + vessels

  /// The value is 1 for words that name no office but what somebody is, and 2 for those that are names and things in
  /// capitals: Tackle, Driver.
  private static let offices: [Entry] =
    words(
      """
      president vice-president premier chancellor minister secretary undersecretary under-secretary senator congressman
      congresswoman representative rep sen gov governor mayor mayoress councillor councilman councilwoman alderman
      ambassador envoy consul commissioner chairman chairwoman chairperson chair chief ceo cfo coo cto director
      director-general secretary-general manager head leader deputy boss owner founder co-founder partner treasurer
      speaker whip king queen prince princess emperor empress sultan emir shah archbishop bishop cardinal canon vicar
      priest pastor dean provost rector chaplain judge justice magistrate attorney prosecutor solicitor barrister
      sheriff undersheriff marshal constable officer inspector superintendent sergeant sgt const atty detective trooper
      captain capt major maj colonel col general gen lieutenant lt commander cmdr admiral adm brigadier corporal cpl
      private pte pvt brig dep sens reps govs dets sgts insp supt cllr pfc commodore coroner surgeon professor lecturer curator conductor coach captain
      goalkeeper striker quarterback referee umpire trainer editor publisher columnist correspondent reporter spokesman spokeswoman
      spokesperson congressperson mp mep lawmaker legislator dr prof principal headteacher headmaster headmistress
      warden ranger firefighter skipper pilot astronaut cosmonaut prexy mvp gm dictator strongman warlord commandant
      registrar auditor trustee keeper custodian guardian steward concierge abbot landlord captain-general controller
      comptroller postmaster administrator coordinator supervisor executive taoiseach prefect viceroy
      regent councilor assemblyman assemblywoman ombudsman ombudswoman midshipman ensign airman cadet bailiff headman
      chieftain imam rabbi deacon archdeacon selectman alderwoman
      """,
      .officeTitle
    )
    + words(
      [
        """
        actor actress singer rapper musician composer author writer novelist poet painter artist sculptor
        architect engineer scientist physicist chemist biologist economist historian analyst researcher
        expert seismologist geologist cartographer meteorologist psychologist lawyer doctor nurse paramedic
        physician businessman businesswoman entrepreneur billionaire broker farmer fisherman climber
        mountaineer rower swimmer athlete player midfielder batsman golfer jockey boxer cyclist activist
        campaigner lobbyist dissident journalist blogger photographer presenter broadcaster comedian
        designer producer filmmaker pupil employee foreman clerk receptionist dispatcher defendant attacker
        gunman shooter neighbour neighbor brother sister father mother son daughter husband wife widow
        widower uncle aunt nephew niece cousin grandfather grandmother half-brother half-sister fiancé
        fiancée girlfriend boyfriend colleague predecessor successor candidate nominee challenger aide
        adviser advisor assistant negotiator diplomat statesman politician strategist policeman policewoman
        patrolman investigator missionary bureaucrat magnate tycoon mogul financier philanthropist
        paratrooper linebacker lineman cornerback fullback halfback tailback wicketkeeper shortstop baseman
        slugger skater skier sprinter gymnast wrestler teammate accountant dentist neurosurgeon psychiatrist
        neurologist epidemiologist pathologist biologist botanist zoologist astronomer mathematician
        anthropologist archaeologist sociologist criminologist statistician technician mechanic electrician
        plumber hairdresser waitress bartender janitor trucker dancer choreographer playwright screenwriter
        songwriter satirist violinist pianist guitarist bassist cellist publicist evangelist salesman
        saleswoman shopkeeper commentator newscaster sportscaster anchorman anchorwoman newspaperman
        photojournalist pollster speechwriter hacker mobster gangster kingpin inventor naturalist
        conservationist environmentalist demographer bodyguard interpreter translator pharmacist midwife
        veterinarian therapist counsellor counselor aviator submariner marathoner grandson granddaughter
        stepfather stepmother stepson stepdaughter
        """: 1,
        """
        counsel consultant banker driver passenger runner forward guard defender bowler pitcher catcher host
        model chef volunteer teacher student worker guard witness survivor victim suspect resident tourist
        friend star official cop preacher delegate receiver kicker punter winger infielder outfielder hitter
        batter reliever starter tackle champion rookie contractor developer programmer waiter courier comic
        drummer investor trader critic soldier sailor veteran militant creator examiner agent vet carer
        """: 2,
      ],
      .officeTitle
    )

  private static let modifiers: [Entry] = words(
    """
    prime vice deputy assistant associate acting interim caretaker former ex then outgoing incoming senior junior lead
    chief foreign finance defence defense interior home health education justice trade transport energy environment
    labour labor economy treasury agriculture culture state national federal regional provincial general executive
    managing non-executive head police fire lord crown grand attorney detective staff petty warrant rear right special
    chief's lieutenant major sergeant lance wing flight squadron lady first second supreme honorary co permanent
    parliamentary veterinary medical operating financial technology information press communications media district
    county city town state's village high court cabinet shadow opposition party club team assistant stage film movie
    music football baseball basketball cricket tennis rugby hockey soccer human wide nose defensive offensive
    designated relief majority minority house senate presidential congressional bomb medical political military naval det ch asst public security point shooting
    """,
    .officeModifier
  )

  private static let vessels: [Entry] = words(
    """
    hms uss ins rms ss mv ms mt hmas hmcs rrs sv ship vessel boat trawler ferry frigate destroyer submarine cruiser
    tanker freighter yacht liner warship carrier lifeboat tug barge schooner steamer corvette dinghy
    """,
    .vesselWord
  )
}
