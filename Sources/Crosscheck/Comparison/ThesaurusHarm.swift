extension Thesaurus {
  /// What happens to people.
  static let casualties = """
    die kill death dead died killed fatal fatality toll perish lethal deadly drown drowned slain claim-life \
    claim-lives lose-life lose-lives pass-away succumb decease demise meet-death bleed-to-death
    injure injured injury wound wounded hurt maim
    missing unaccounted disappear vanish disappearance
    hospital hospitalise hospitalised hospitalize clinic infirmary
    critical-condition critically life-threatening fighting-for-life
    unconscious coma
    rescue save pluck winch airlift pull-to-safety pull-clear bring-to-safety
    evacuate evacuated evacuation flee fled move-out leave-home leave-homes
    homeless displaced displace
    survive survivor survival live-through
    trap trapped strand stranded cut-off maroon
    choke suffocate smoke fume asphyxiate
    amputate amputation
    suicide take-own-life
    treatment treat treats treated treating patch-up
    recover recovery recuperate convalesce
    body remains corpse cadaver
    cemetery graveyard
    bury burial funeral interment
    cremate cremation
    mourn mourning mourner grieve grief bereaved
    memorial
    shelter refuge relief-camp
    """

  /// What happens to things.
  static let accidents = """
    destroy destroyed gone flatten raze gut ruin devastate levelled leveled burn-down burn-to-ground \
    wipe-out sweep-away wash-away reduce-to-rubble reduce-to-ashes obliterate
    damage damaged damaging
    crash ram slam-into smash-into run-into collision accident pile-up pile-ups smash wreck pileup collide \
    plough-into plow-into
    derail derailment come-off jump-track jump-tracks leave-rails leave-track
    veer swerve
    skid aquaplane
    fire go-up-in-flames blaze wildfire inferno burn burnt burned flame bushfire conflagration
    extinguish extinguished put-out douse bring-under-control
    explosion blast explode bomb detonate blow-up go-off
    collapse collapsed cave-in cave-ins give-way come-down crumble
    leak spill escape spilt seep discharge slick
    sink sank sunk foundered foundering aground capsize keel-over
    debris rubble wreckage
    attack assault strike struck raid ambush
    """

  /// Weather and the earth.
  static let weather = """
    flood flooding inundate deluge submerge floodwater burst-banks
    earthquake quake tremor temblor shake shook jolt
    magnitude richter
    epicentre epicenter
    seismologist geologist
    tsunami tidal-wave
    storm hurricane cyclone typhoon gale
    tornado twister
    lightning thunderbolt
    blizzard snowstorm
    snow snowfall
    hail hailstone
    rain rainfall downpour
    frost freeze freezing froze frozen
    fog mist
    ice black-ice
    landslide mudslide landslip rockfall mudflow
    drought dry-spell
    heatwave heat-wave hot-spell
    temperature mercury thermometer
    eruption erupt volcano
    lava magma
    landfall make-landfall come-ashore
    meteorologist forecaster weatherman weather-forecaster
    """

  /// Threats and warnings.
  static let danger = """
    poison poisoning toxic contaminate contamination
    emergency crisis disaster catastrophe calamity tragedy
    warning warn alert alarm siren
    threat threaten threatened menace
    danger risk hazard peril jeopardy
    air-ambulance rescue-helicopter
    lifeboat life-boat
    lifejacket life-jacket
    blackout power-cut power-failure outage without-power without-electricity
    unharmed unhurt uninjured unscathed
    run-over knock-over mow-down
    """
}
