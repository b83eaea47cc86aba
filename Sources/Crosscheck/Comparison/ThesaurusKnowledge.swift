extension Thesaurus {
  /// Illness and medicine.
  static let health = """
    infect infection case illness sick ill disease outbreak contract-disease contract-virus fall-ill \
    fall-sick take-ill
    epidemic pandemic
    bacteria bacterium germ
    vaccinate vaccinated vaccine jab immunise immunised immunize uptake inoculate inoculation
    vaccine-dose dose
    cancer tumour tumor
    heart-attack cardiac-arrest coronary
    brain-haemorrhage brain-hemorrhage
    diabetes diabetic
    flu influenza
    tuberculosis tb
    hiv aids-virus
    dementia alzheimer
    obesity obese overweight
    allergy allergic
    diagnose diagnosis diagnosed
    quarantine isolate isolation
    intensive-care icu critical-care
    emergency-room casualty-department accident-and-emergency
    operating-theatre operating-theater operating-room
    transfusion blood-donation
    medicine medicines medication medications
    pill tablet
    antibiotic penicillin
    painkiller analgesic
    placebo dummy-pill
    side-effect adverse-effect
    pregnant pregnancy expectant expect-baby expect-child
    caesarean cesarean
    smoker smoking smoked tobacco cigarette
    alcohol booze liquor
    physiotherapy physical-therapy
    mental-health psychiatric
    psychiatrist psychologist therapist
    disabled disability handicapped
    deaf hard-of-hearing
    nursing-home care-home retirement-home
    mortuary morgue
    heal cure
    """

  /// Science, space and the environment.
  static let science = """
    study survey research opinion-poll
    experiment
    laboratory lab
    telescope observatory
    spacecraft space-probe spaceship
    lander rover
    liftoff lift-off blast-off
    splashdown splash-down
    meteor meteorite shooting-star
    lunar moon
    excavate excavation dig dug unearth
    archaeology archeology
    genome dna
    particle-collider particle-accelerator
    climate-change global-warming
    carbon-dioxide greenhouse-gas carbon-emission
    pollution pollute pollutant
    glacier ice-sheet icecap
    coral reef
    deforestation logging
    rubbish garbage waste trash litter refuse-collection
    landfill rubbish-dump
    sewage effluent wastewater
    pesticide insecticide weedkiller
    conservation conservationist
    nature-reserve wildlife-reserve national-park
    extinct extinction die-out
    """

  /// Schools.
  static let education = """
    school college academy
    nursery kindergarten creche day-care
    university campus
    exam examination
    curriculum syllabus
    scholarship bursary
    degree diploma
    truant truancy
    """

  /// Computers and networks.
  static let technology = """
    phone telephone mobile smartphone cellphone handset
    computer pc
    laptop notebook-computer
    internet web online website
    vulnerability flaw bug
    server data-centre data-center
    cyberattack cyber-attack hack
    malware ransomware
    data-breach data-leak
    chip chips semiconductor microchip
    artificial-intelligence ai
    social-network social-media
    email e-mail
    video clip footage
    camera cctv closed-circuit-television
    subscriber subscription
    text-message sms
    """

  /// Animals and farming.
  static let animals = """
    animal creature beast
    sheep lamb ewe
    cow cattle bullock heifer
    bull bulls
    pig hog swine piglet
    horse pony stallion mare
    chicken hen poultry
    goose geese
    dog hound puppy puppies canine
    cat kitten feline
    bird fowl
    seal-pup sea-lion
    wolf wolves
    rat rats rodent
    snake serpent
    lion lioness
    bee honeybee honey-bee
    deer stag stags
    zoo menagerie safari-park
    cull slaughter
    avian-flu bird-flu avian-influenza
    hatch chick fledgling nestling
    species
    farm ranch smallholding
    crop harvest
    wheat grain cereal
    maize sweetcorn
    wine wines
    fertiliser fertilizer
    irrigation irrigate
    milk dairy
    beekeeper apiarist
    forest woodland pine tree
    """
}
