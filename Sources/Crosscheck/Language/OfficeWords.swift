/// Offices that people hold, and the words that belong to an office before them.
extension Lexicon {
  static let officeWords: [Entry] = offices + modifiers + vessels

  /// The value is 1 for words that name no office but what somebody is, never a title in capitals.
  private static let offices: [Entry] =
    words(
      """
      president vice-president premier chancellor minister secretary undersecretary under-secretary senator congressman
      congresswoman representative rep sen gov governor mayor mayoress councillor councilman councilwoman alderman
      ambassador envoy consul commissioner chairman chairwoman chairperson chair chief ceo cfo coo cto director
      director-general secretary-general manager head leader deputy boss owner founder co-founder partner treasurer
      speaker whip king queen prince princess emperor empress sultan emir shah archbishop bishop cardinal canon vicar
      priest pastor dean provost rector chaplain judge justice magistrate attorney prosecutor solicitor barrister
      sheriff undersheriff marshal constable officer inspector superintendent sergeant sgt detective deputy trooper
      captain capt major maj colonel col general gen lieutenant lt commander cmdr admiral adm brigadier corporal cpl
      private pte commodore coroner surgeon professor lecturer curator conductor coach captain goalkeeper striker
      quarterback referee umpire trainer editor publisher columnist correspondent reporter spokesman spokeswoman
      spokesperson congressperson mp mep lawmaker legislator dr prof principal headteacher headmaster headmistress
      warden ranger firefighter skipper pilot astronaut cosmonaut prexy mvp gm dictator strongman warlord commandant
      registrar auditor trustee keeper custodian guardian steward concierge abbot landlord captain-general controller comptroller postmaster administrator coordinator supervisor
      """,
      .officeTitle
    )
    + words(
      [
        """
        actor actress singer rapper musician composer author writer novelist poet painter artist sculptor architect
        engineer scientist physicist chemist biologist economist historian analyst researcher expert seismologist
        geologist cartographer meteorologist psychologist lawyer counsel doctor nurse paramedic physician consultant
        businessman businesswoman entrepreneur billionaire banker broker farmer fisherman driver passenger climber
        mountaineer rower swimmer runner athlete player forward guard defender midfielder batsman bowler pitcher
        catcher golfer jockey boxer cyclist activist campaigner lobbyist dissident journalist blogger photographer
        presenter broadcaster host comedian model designer chef producer filmmaker volunteer teacher student pupil
        worker employee foreman clerk receptionist dispatcher guard witness survivor victim suspect defendant
        attacker gunman shooter resident neighbour neighbor tourist brother sister father mother son daughter husband
        wife widow widower uncle aunt nephew niece cousin grandfather grandmother half-brother half-sister fiancé
        fiancée girlfriend boyfriend friend colleague predecessor star successor candidate nominee challenger aide
        adviser advisor assistant
        """: 1
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
    music football baseball basketball cricket tennis rugby hockey soccer human
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
