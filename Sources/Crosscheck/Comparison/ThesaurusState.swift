extension Thesaurus {
  /// War and unrest.
  static let war = """
    war conflict fighting fight fought battle combat warfare hostilities clash skirmish
    truce ceasefire cease-fire armistice lull stop-fighting
    rebel insurgent guerrilla militant fighter
    terrorist extremist jihadist jihadi
    militia paramilitary
    missile rocket
    airstrike air-strike bombardment bombard air-raid
    shell shelling mortar artillery
    drone unmanned-aircraft
    landmine land-mine
    base barracks garrison
    warship frigate destroyer
    offensive onslaught
    invade invasion incursion
    besiege encircle
    liberate recapture retake
    withdraw withdrawal pull-out pull-back retreat
    frontline front-line
    coup overthrow topple oust putsch
    unrest riot disorder disturbance
    state-of-emergency martial-law
    tear-gas teargas
    massacre atrocity
    disarm disarmament
    prisoner-of-war pow
    nuclear-weapon atomic-bomb
    """

  /// Talks and treaties.
  static let diplomacy = """
    talks talk round meeting meet met negotiation negotiate engagement session sit-down dialogue summit \
    discussion
    treaty agreement accord deal pact
    embassy ambassador envoy diplomat
    consulate consul
    negotiator mediator
    mediate mediation
    peacekeeper peace-keeper blue-helmet
    border frontier
    coalition alliance
    ally allies allied
    sanctions
    expel expulsion
    sovereignty independence
    secede secession breakaway
    recognise recognize recognition
    stalemate deadlock impasse logjam
    """

  /// Elections and parliaments.
  static let parliaments = """
    election elect elected re-elect re-election by-election
    voter elector electorate
    vote voted ballot poll cast-vote cast-ballot go-to-polls
    turnout entitled-to-vote eligible-to-vote
    country nation
    world globe
    dictator tyrant autocrat strongman
    abroad overseas
    referendum plebiscite
    runoff run-off
    candidate nominee contender
    constituency electoral-district
    premier prime-minister head-of-government
    minister secretary
    foreign-secretary foreign-minister
    vice-president deputy-president
    parliament legislature chamber assembly congress senate
    lawmaker legislator parliamentarian mp mps deputies congressman congresswoman congressmen
    committee panel commission
    council councillor councilor municipality
    government cabinet
    party
    term mandate
    no-confidence confidence-vote vote-of-confidence
    motion resolution
    dissolve dissolution
    recess recesses
    swear-in sworn-in inauguration take-oath
    nominate nomination
    """

  /// Ministries and what they do.
  static let government = """
    ministry department
    policy
    reform overhaul shake-up shake-ups
    speech address
    statement statements
    critic criticism criticise criticize criticized condemn decry condemnation denounce lambast castigate \
    deplore
    demand call-for
    state province region
    county shire counties
    counted counting recount
    district borough
    citizenship nationality naturalise naturalize
    welfare social-security
    watchdog regulator ombudsman
    subsidise subsidize
    planning-permission planning-consent
    minimum-wage living-wage
    whistleblower whistle-blower
    red-tape bureaucracy
    """
}
