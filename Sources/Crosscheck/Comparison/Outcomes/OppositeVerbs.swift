/// Verbs that undo each other: who bought the field did not sell it.
///
/// A verb of the second side counts as its opposite denied, said of the same people and things. Verbs that follow each other on one
/// day are left out: what was opened was shut before.
enum OppositeVerbs {
  /// What a verb comes to: the first of its line, and whether it says the contrary.
  struct Sense: Sendable {
    let concept: Concept
    let isOpposite: Bool
  }

  /// By a verb's number.
  static let senses: [Sense?] = {
    var senses = [Sense?](repeating: nil, count: VerbLemmas.count)
    for line in lines.split(separator: "\n") {
      let sides = line.split(separator: "|").map { VerbLemmas.numbers(String($0)) }
      guard sides.count == 2, let first = sides[0].first else { continue }
      // A key of its own: in the thesaurus 'gained' is what rose.
      let concept = Concept(DeedWords.concept(ofVerb: first), before: opposite)
      for verb in sides[0] { senses[verb] = Sense(concept: concept, isOpposite: false) }
      for verb in sides[1] { senses[verb] = Sense(concept: concept, isOpposite: true) }
    }
    return senses
  }()

  /// What two verbs of one line have in common.
  private static let opposite = Concept(letters: "opposite".utf8)

  private static let lines = """
    support back welcome endorse favour favor | oppose condemn resist
    praise hail applaud commend | criticise criticize denounce deplore
    accept | reject refuse decline spurn rebuff
    allow permit legalise legalize | forbid ban prohibit bar outlaw
    confirm admit confess acknowledge | deny dispute
    buy purchase | sell
    hire appoint recruit | sack dismiss
    build erect | demolish dismantle raze
    convict | acquit exonerate
    promote | demote relegate
    tighten toughen | loosen relax ease
    impose | lift waive
    extend prolong lengthen | shorten curtail
    obey heed follow | defy ignore flout disregard disobey
    pass | fail flunk
    attend | miss skip boycott
    mention | omit
    include | exclude
    repair mend fix | break smash
    upgrade | downgrade
    import | export
    strengthen | weaken
    improve | worsen deteriorate
    raise increase | lower reduce cut
    widen | narrow
    expand enlarge | shrink
    advance | retreat
    sign | veto
    overturn quash | uphold affirm
    hit | miss
    remember recall | forget
    love like adore | hate dislike loathe
    encourage urge | discourage deter
    settle | contest
    honour honor respect | violate breach
    plant | fell uproot
    evict expel | readmit
    nationalise nationalize | privatise privatize
    """
}
