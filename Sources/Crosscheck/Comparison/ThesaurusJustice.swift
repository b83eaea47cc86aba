extension Thesaurus {
  /// Arrests and searches.
  static let police = """
    arrest arrested custody detain detained detention apprehend held nab capture captured capturing seize \
    seizure round-up round-ups into-custody in-custody
    charge charged indict indictment accuse accuses accusing count counts
    handcuff shackle
    interrogate interrogation
    manhunt hunt-for dragnet
    search hunt comb look-for scour
    cordon seal-off cordon-off
    checkpoint roadblock road-block
    on-run at-large
    identify identification
    """

  /// Crimes and what they are done with.
  static let crimes = """
    crime offence offense wrongdoing felony
    murder homicide manslaughter slaying
    theft steal stole stolen burglary burgle burgled rob robbery heist holdup loot siphon break-in break-ins larceny pilfer \
    ransack make-off break-into broke-into
    vandalise vandalize vandalism vandal deface
    arson arsonist torch set-alight set-ablaze set-fire
    abuse molest
    kidnap abduct abduction kidnapping
    blackmail extort extortion
    fraud swindle scam embezzle embezzlement defraud misappropriate
    bribe bribery corruption kickback graft backhander
    money-laundering launder
    forge forgery counterfeit
    tax-evasion tax-dodging
    smuggle smuggling trafficking contraband
    hijack carjack
    drug narcotic
    cannabis marijuana hashish
    gun rifle weapon arms firearm fire-arm
    pistol handgun revolver
    bullet ammunition round-of-ammunition cartridge
    machete cutlass
    stab knife knife-attack stabbing knifed knives
    shoot shot shooting gun-attack gunfire open-fire gun-down
    barricade barricaded hole-up holed-up lock-himself lock-herself lock-themselves
    siege standoff stand-off
    surrender turn-in give-up
    jailbreak prison-break
    confiscate impound
    petrol-bomb firebomb molotov-cocktail
    crackdown clampdown
    cache stash
    drink-driving drunk-driving drunk-driver drink-driver dui
    terrorism terror
    espionage spying spy
    """

  /// Trials, verdicts and sentences.
  static let courts = """
    court tribunal bench courtroom courthouse
    lawsuit sue suit litigation legal-action take-to-court
    prison-officer prison-guard warder jailer
    plaintiff claimant
    ruling ruled rule verdict judgment judgement decide decided decision adjudicate
    convict convicted convicting guilty conviction find-guilty
    acquit acquitted innocent cleared clear exonerate not-guilty acquittal
    plead plea
    confess confession admit admitted own-up
    testify testimony give-evidence take-stand
    sentence sentenced sentencing sentences jail jailed prison imprison imprisonment gaol behind-bars \
    incarcerate incarceration lock-up penitentiary put-away send-down send-to-prison send-to-jail \
    go-to-prison go-to-jail
    life-sentence life-imprisonment life-in-prison
    death-penalty capital-punishment death-sentence
    execution put-to-death executed executing hanged
    probation parole
    community-service unpaid-work
    fine fined penalty penalise penalize sanction
    bail bond
    overturn quash strike-down
    retrial new-trial
    hearing hear heard
    inquest inquiry inquiries enquiry enquiries evidence investigation investigate probe probed probing \
    look-into
    coroner medical-examiner
    autopsy post-mortem postmortem
    law legislation bill statute act
    licence license permit permission consent
    injunction restraining-order court-order
    warrant
    subpoena summons summon
    allege allegation claim
    compensation damages compensate redress
    settle settlement out-of-court
    libel defamation slander defame
    negligence negligent carelessness
    police-station precinct
    violate violation breach infringe flout contravene
    ban banned bar barred prohibit prohibited forbid forbidden outlaw
    extradite extradition deport deportation
    pardon amnesty clemency
    release released freed walk-free set-free
    revoke rescind repeal
    disqualify disqualification
    """
}
