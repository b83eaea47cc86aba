extension Thesaurus {
  /// Words that only share a stem with a word of another line.
  static let apart = """
    all
    back
    level levels
    many
    care cares careful
    far
    easy easily
    copy copies copied copying
    factor factors
    process processes processing
    product products
    public publicly
    publicity
    project projects projected
    quite
    special specially
    success successes successful
    take takes taking
    tell tells telling
    part parts
    partly partially partial
    parties
    authority authorities
    experience experiences experienced
    expense expenses
    findings
    version versions
    million millions
    billion billions
    movement movements
    mission missions
    missed misses
    memory memories
    critical
    medical medically
    federal federally
    violence
    related relating relates
    convention conventions
    combination combinations
    armed
    allow allows allowed allowing
    advisory
    busy
    clearly clearance
    collective collectively
    commerce
    detected detecting detects
    directory
    editorial
    engaged engages engaging
    extensive extensively
    fame famed
    finally finale
    financial financially
    foundation foundations
    hanging hangs
    internal internally
    lady ladies
    lodged
    logged
    mentally
    minority minorities
    photography
    portion portions
    rating ratings
    residential
    resolute
    suite suites
    universal universally
    vacated
    wealthy
    apart
    appliance appliances
    apple apples
    completely
    closely
    installed install installing installation installations
    passion
    pin pins
    promoted promote promoting promotes
    terminate terminated termination
    stare
    mary mars
    mineral minerals
    diverse diversity
    ordinance ordinances
    liquid liquids
    stall stalled
    universe
    commune
    grievance grievances
    pity
    hive
    scrape
    cute
    sentiment sentiments
    subside subsided
    inventory
    brandy
    valuation
    explosive explosives
    creative
    conceive conceived
    year years
    arm
    suspense
    designation
    cite cited cites
    architecture
    barely bare
    central centrally
    certainly surely
    """
}
