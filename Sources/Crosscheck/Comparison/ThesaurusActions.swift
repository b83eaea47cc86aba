extension Thesaurus {
  /// Beginning and end.
  static let beginnings = """
    open opened opening unlock inaugurate
    close closed closure shut shutdown cease shut-down close-down
    begin began begun start started launch roll-out break-out commence kickoff kick-off get-under-way \
    get-underway set-off under-way underway embark
    end ended conclude conclusion wrap-up come-to-end draw-to-close
    complete completed completion finish
    restart resume resumption run-again back-in-service
    stop halt pause abandon suspend suspension
    expire expiry lapse run-out
    extend extension prolong
    last lasted go-on carry-on continue
    interrupt disrupt disruption
    abolish abolition do-away
    """

  /// More and less.
  static let changes = """
    rise rose risen increase increased climb jump soar leap gain surge go-up up rocket-up upturn uptick \
    shoot-up
    fall fell fallen drop decline decrease slip tumble slide slid dip plunge dropped down shrink shrank \
    shrunk plummet dwindle diminish lessen contracted contracting go-down
    cut reduce reduction lower lowered slash shave trim ease bring-down
    raise raised hike put-up lift
    widen broaden
    double doubled twofold twice
    treble triple threefold
    quadruple fourfold
    halve halved half
    improve improvement upgrade
    worsen deteriorate deterioration
    change alter alteration
    exceed surpass
    """

  /// What people say and decide.
  static let statements = """
    announce announced announcement declare disclose reveal unveil make-public divulge
    approve approved approval backed backing endorse ratify green-light pass passed give-green-light \
    give-go-ahead wave-through rubber-stamp adopt adoption
    reject rejected refuse refused refusal turn-down deny veto throw-out rule-out vote-down rebuff spurn
    agree agrees agreed agreeing sign-up
    promise pledge pledged vow commit set-aside earmark
    plan plans planned planning blueprint propose put-forward proposal intend
    order ordered instruct command
    ask request
    answer reply respond response
    apologise apologize apology sorry
    praise laud
    complain complaint
    urge exhort
    sign signed signature
    choose chose chosen pick select selection
    expect forecast predict projection
    estimate reckon put-at
    mention
    persuade convince
    quarrel dispute
    """

  /// What people do.
  static let deeds = """
    win wins won winning victory victories triumph thrash trounce beat beaten overcome clinch
    lose lost defeat loss
    build builds built construct construction erect
    found founded establish established establishment set-up
    demolish demolition pull-down tear-down bulldoze
    repair mend fix restore restoration renovate renovation refurbish
    replace replacement succeed successor take-over-from
    remove removal take-away strip
    add added addition
    move moved shift transfer relocate relocation
    return come-back go-back
    lead led ahead
    show showed shown
    operate operation
    need require
    use used usage
    create created creating creation
    produce production manufacture
    design
    prevent avert avoid
    restrict restriction curb control
    block blocked blockade
    connect link
    share-out divide
    keep kept stored storing storage
    gather gathered collect collection
    send sent sends dispatch deploy deployment
    teach taught
    learn learned learnt
    write wrote written
    try attempt effort
    find found-out discover discovered discovery come-across stumble-upon
    hide hid hidden conceal
    break broke broken snap
    throw threw thrown hurl fling flung
    push shove
    pull tow drag
    enter get-into
    visit tour trip
    march rally demonstration protest demonstrate take-to-streets
    clean clear-up
    tilt lean
    run runs ran
    swim swam
    sing sang sung
    training trained
    sleep slept asleep doze
    wake-up awake
    swap exchange
    chase pursue pursuit
    cooperate co-operate cooperation
    apply application
    register registration
    provide supply furnish
    achieve attain
    assess evaluate appraise
    thwart foil foiled
    frighten scare
    comment remark
    distribute hand-out give-out
    back-down climb-down u-turn
    retaliate retaliation reprisal revenge
    uprising revolt insurrection rebellion
    stay stayed remain remained remaining
    cause caused trigger spark prompt provoke bring-about touch-off
    happen occur take-place
    take-effect come-into-force enter-into-force come-into-effect go-into-effect effective
    introduce introduction impose bring-in usher-in
    eliminate elimination knock-out crash-out
    fear worry worried concern anxious
    error mistake blunder
    """

  /// What things are like.
  static let kinds = """
    large larger largest big bigger biggest huge massive enormous giant
    small smaller smallest tiny
    fast faster fastest quick quicker quickest rapid swift
    deep deeper deepest depth
    high higher highest height
    drunk drunken intoxicated
    illegal unlawful
    compulsory mandatory obligatory
    secret clandestine covert
    masked hooded balaclava
    angry furious
    amount sum
    difficult hard tough
    kind sort type
    almost nearly virtually
    immediately instantly
    mainly chiefly primarily
    certain sure
    north northern northward northbound northwards
    south southern southward southbound southwards
    east eastern eastward eastbound eastwards
    west western westward westbound westwards
    """

  /// Times.
  static let time = """
    annual yearly annually
    career lifetime turn-professional turn-pro
    straight consecutive row running succession successive streak on-trot back-to-back
    decade ten-year
    century hundred-year
    dawn daybreak sunrise
    dusk nightfall sunset
    midday noon
    holiday vacation
    oldest eldest
    """
}
