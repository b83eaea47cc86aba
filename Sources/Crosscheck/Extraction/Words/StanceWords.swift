/// Verbs whose being done or not being done is news, by concept: a lemma under `does` affirms it, one under `undoes` denies it.
struct PolarityConcept: Sendable {
  let name: String
  let does: String
  let undoes: String

  static let all: [PolarityConcept] = [
    PolarityConcept(
      name: "approve",
      does:
        "approve authorise authorize permit allow grant ratify endorse accept enact license legalise legalize",
      undoes: "refuse reject veto block ban bar prohibit forbid outlaw dismiss quash overturn revoke rescind"
    ),
    PolarityConcept(name: "adopt", does: "adopt finalise finalize", undoes: ""),
    PolarityConcept(name: "order", does: "order", undoes: ""),
    PolarityConcept(name: "attend", does: "attend participate", undoes: "boycott skip"),
    PolarityConcept(name: "convict", does: "convict", undoes: "acquit exonerate clear"),
    PolarityConcept(name: "confirm", does: "confirm admit acknowledge", undoes: "deny"),
    PolarityConcept(name: "open", does: "open reopen", undoes: "close shut shutter"),
    PolarityConcept(
      name: "destroy",
      does: "destroy demolish raze topple collapse flatten wreck gut",
      undoes: ""
    ),
    PolarityConcept(name: "damage", does: "damage", undoes: ""),
    PolarityConcept(name: "affect", does: "affect disrupt", undoes: ""),
    // Who is freed was held before: that is no contradiction.
    PolarityConcept(name: "free", does: "free release", undoes: ""),
    PolarityConcept(name: "attack", does: "attack bomb shell raid", undoes: ""),
    PolarityConcept(name: "sign", does: "sign", undoes: ""),
    PolarityConcept(name: "agree", does: "agree", undoes: "disagree"),
    PolarityConcept(name: "resume", does: "resume restart", undoes: "suspend halt pause"),
    PolarityConcept(
      name: "go-ahead",
      does: "proceed",
      undoes: "cancel abandon scrap shelve axe postpone delay"
    ),
    PolarityConcept(name: "resign", does: "resign quit", undoes: ""),
    PolarityConcept(name: "charge", does: "charge indict prosecute", undoes: ""),
    PolarityConcept(name: "survive", does: "survive", undoes: "die perish"),
    PolarityConcept(name: "restore", does: "restore", undoes: ""),
    PolarityConcept(name: "receive", does: "receive", undoes: ""),
    PolarityConcept(name: "pay", does: "pay repay", undoes: "default"),
    PolarityConcept(
      name: "support",
      does: "support favour favor",
      undoes: "oppose condemn criticise criticize"
    ),
    PolarityConcept(name: "evacuate", does: "evacuate", undoes: ""),
    PolarityConcept(name: "rescue", does: "rescue", undoes: ""),
    PolarityConcept(name: "extradite", does: "extradite deport", undoes: ""),
    PolarityConcept(name: "withdraw", does: "withdraw retreat", undoes: ""),
    PolarityConcept(name: "testify", does: "testify", undoes: ""),
    PolarityConcept(name: "appeal", does: "appeal", undoes: ""),
    PolarityConcept(name: "comply", does: "comply", undoes: "defy violate flout"),
    PolarityConcept(name: "sell", does: "sell", undoes: ""),
    PolarityConcept(name: "hire", does: "hire recruit appoint", undoes: "fire sack"),
    PolarityConcept(name: "win", does: "win", undoes: "lose"),
    PolarityConcept(name: "qualify", does: "qualify", undoes: ""),
    PolarityConcept(name: "wear", does: "wear", undoes: ""),
    PolarityConcept(name: "apologise", does: "apologise apologize", undoes: ""),
    PolarityConcept(name: "surrender", does: "surrender", undoes: ""),
    PolarityConcept(name: "happen", does: "happen occur", undoes: "prevent avert thwart foil"),
  ]

  /// Verbs that settle what stands under them: agreed to lend.
  static let settling: Set<String> = ["agree", "decide", "vote", "plead", "elect", "opt", "choose"]

  /// Verbs that allow or bid what stands under them: allowed them to watch, barred him from talking.
  static let permittingVerbs = VerbSet("allow permit authorise authorize forbid prohibit bar ban order")

  /// The same by their numbers.
  static let settlingVerbs = VerbSet(settling.compactMap(VerbLemmas.number))

  /// Concept and side by the number of the verb.
  static let byVerb: [(name: String, isPositive: Bool)?] = {
    var found = [(name: String, isPositive: Bool)?](repeating: nil, count: VerbLemmas.count)
    for concept in all {
      for verb in VerbLemmas.numbers(concept.does) where found[verb] == nil {
        found[verb] = (concept.name, true)
      }
      for verb in VerbLemmas.numbers(concept.undoes) where found[verb] == nil {
        found[verb] = (concept.name, false)
      }
    }
    return found
  }()

  /// Papers and things said, which are dismissed as nobody is who has a post.
  static let claims = Set(
    VerbLemmas.list(
      """
      it this that which these those all one claim appeal suit lawsuit charge count motion case complaint petition bid
      idea report criticism allegation accusation request application challenge action argument objection suggestion
      proposal offer call plea rumour rumor talk speculation concern fear threat warning notion possibility prospect
      theory evidence indictment conviction verdict lie remark comment question demand plan finding study poll story
      attack need chance importance risk role link statement letter protest result move bill injunction matter
      proceeding proceedings assertion denial doubt view hope worry incident
      """
    )
  )

  /// Verbs that mean something else with the words behind them: turned down, gave the green light.
  static let byPhrase: [String: (name: String, isPositive: Bool)] = [
    "turn down": ("approve", false), "knock back": ("approve", false), "vote down": ("approve", false),
    "strike down": ("approve", false), "rule out": ("plan", false), "call off": ("go-ahead", false),
    "put off": ("go-ahead", false), "go ahead": ("go-ahead", true), "press ahead": ("go-ahead", true),
    "knock down": ("destroy", true), "burn down": ("destroy", true), "knock out": ("destroy", true),
    "tear down": ("destroy", true), "blow up": ("destroy", true), "shut down": ("open", false),
    "close down": ("open", false), "pull out": ("withdraw", true), "take part": ("attend", true),
    "stay away": ("attend", false), "step down": ("resign", true), "stand down": ("resign", true),
    "set free": ("free", true), "cut off": ("disrupt", true), "give approval": ("approve", true),
    "give permission": ("approve", true), "give green": ("approve", true), "give go": ("approve", true),
    "give nod": ("approve", true), "grant permission": ("approve", true), "give backing": ("approve", true),
    "open fire": ("shoot", true), "pay tribute": ("honour", true), "pay attention": ("heed", true),
    "refuse permission": ("approve", false), "deny permission": ("approve", false),
    "pass away": ("survive", false), "pass bill": ("approve", true), "pass law": ("approve", true),
    "pass legislation": ("approve", true), "pass resolution": ("approve", true),
    "pass motion": ("approve", true),
    "pass measure": ("approve", true), "pass budget": ("approve", true),
    "decline comment": ("comment", false),
    "refuse comment": ("comment", false), "decline interview": ("comment", false),
    "decline request": ("approve", false), "decline offer": ("approve", false),
    "decline invitation": ("attend", false),
  ]

  /// The second words of those phrases, for a first look.
  static let phraseEnds = WordFilter(
    byPhrase.keys.compactMap { $0.split(separator: " ").last.map(String.init) }
  )

  /// The verbs of those phrases.
  static let phraseVerbs = VerbSet(
    byPhrase.keys.compactMap { $0.split(separator: " ").first.map(String.init) }
      .compactMap(VerbLemmas.number)
  )

  /// The words of `byAdjective`, for a first look.
  static let adjectives = WordFilter(byAdjective.keys)

  /// What an adjective behind `be` says: was undamaged, found guilty, was unhurt.
  static let byAdjective: [String: (name: String, isPositive: Bool)] = [
    "undamaged": ("damage", false), "unharmed": ("injure", false), "unhurt": ("injure", false),
    "unscathed": ("injure", false),
    "uninjured": ("injure", false), "unaffected": ("affect", false), "guilty": ("convict", true),
    "innocent": ("convict", false),
    "open": ("open", true), "closed": ("open", false), "intact": ("destroy", false),
    "unoccupied": ("occupy", false),
    "unpaid": ("pay", false), "unarmed": ("arm", false), "armed": ("arm", true), "absent": ("attend", false),
    "present": ("attend", true), "dead": ("survive", false), "alive": ("survive", true),
    "inhabited": ("occupy", true), "uninhabited": ("occupy", false), "insured": ("insure", true),
    "uninsured": ("insure", false),
    "operational": ("open", true), "available": ("available", true), "unavailable": ("available", false),
  ]
}

/// Verbs and adverbs of movement up and down.
enum DirectionWords {
  /// Verbs of figures that go up.
  static let up = VerbSet(
    """
    rise increase climb grow jump surge soar widen rally improve strengthen double triple quadruple expand accelerate
    skyrocket rebound raise boost hike lift spike swell balloon lengthen escalate intensify heighten
    """
  )

  /// Verbs of figures that go down.
  static let down = VerbSet(
    """
    fall drop decline decrease slip slide plunge tumble shrink narrow weaken dip slump halve ease contract slow cut lower
    reduce plummet dwindle slash trim crash diminish shorten collapse
    """
  )

  /// Whether a figure of which a verb is said goes up; nil where the verb tells nothing.
  @inline(__always)
  static func isUp(_ verb: Int) -> Bool? { down.contains(verb) ? false : up.contains(verb) ? true : nil }

  /// Nouns of movement by their letters: 1 is up, 2 is down.
  static let nouns = LetterTable(nounSides)

  static let nounSides: [UInt64: UInt32] = {
    let up =
      "rise rises increase increases gain gains jump surge growth improvement improvements hike hikes upturn upswing "
      + "climb uptick upsurge spike rebound expansion explosion upswell"
    let down =
      "fall falls drop drops decline declines decrease decreases cut cuts reduction reductions slump plunge slide "
      + "downturn dip shortening slowdown shrinkage"
    var found: [UInt64: UInt32] = [:]
    for (words, side) in [(up, 1), (down, 2)] as [(String, UInt32)] {
      for word in VerbLemmas.list(words) { found[PackedLetters.of(word)] = side }
    }
    return found
  }()

  /// Nouns that are of nothing but a movement, so that what stands behind `in` is what moved.
  static let plainNouns: WordSet = [
    "rise", "rises", "increase", "increases", "decrease", "decreases", "decline", "declines", "drop", "drops",
    "reduction", "reductions", "surge", "upsurge", "uptick", "spike", "growth", "explosion", "improvement",
    "cut", "cuts", "downturn", "slowdown",
    "upturn",
  ]

  /// Movements that somebody makes: `cuts to pensions`, `a hike on fuel duty`.
  static let cuts: WordSet = [
    "cut", "cuts", "hike", "hikes", "reduction", "reductions", "increase", "increases",
  ]

  /// Movements of business as a whole, whatever is behind them.
  static let ofBusiness: WordSet = ["slowdown", "downturn", "upturn", "upswing"]

  /// Verbs that move a measure only where a figure follows: shares gained 2%.
  static let figured: [Int: Bool] = {
    var found: [Int: Bool] = [:]
    for verb in VerbLemmas.numbers("gain add") { found[verb] = true }
    for verb in VerbLemmas.numbers("lose shed") { found[verb] = false }
    return found
  }()

  /// Verbs that move what they are said of by the particle behind them: prices went up.
  ///
  /// What edges or creeps up is mostly a part of what another report says went down, so these are left out.
  static let going = VerbSet("go come shoot move trend head")

  /// Nouns of what can rise and fall, in the singular.
  static let measures: Set<String> = Set(
    VerbLemmas.list(
      """
      price rate sale profit loss revenue export import shipment unemployment joblessness inflation share deficit surplus output
      toll number cost demand production spending income debt growth index temperature level population turnout attendance
      crime wage pay salary bond stock yield earnings turnover traffic volume value gap margin figure total tax rent
      supply premium dividend currency euro dollar pound yen rouble ruble franc crown market economy gdp trade tourism
      investment consumption budget lead support rating approval popularity poverty birth death mortality case infection
      admission arrival departure visitor passenger tide river water reservoir emission pollution confidence sentiment
      unemployed jobless employment vacancy job birthrate fee fine bill overdraft subsidy quota tariff interest
      age sentence term suspension punishment penalty speed workforce capacity prison stake aid
      percentage average proportion ratio record ranking bid ransom target forecast estimate limit ceiling
      allowance pension benefit lending borrowing reserve dose fare ticket membership enrollment enrolment audience
      viewership circulation readership ridership charge wait queue booking
      complaint application reservation subscriber connectivity violence backlog reward bounty oil crude brent gold silver copper
      wheat corn coffee cocoa sugar bitcoin sterling yuan peso rand rupee lira ftse nasdaq dow nikkei dax
      activity business industry habitat tension fighting hostility unrest shortage
      """
    )
  )

  /// Nouns that say little without what they are of.
  static let light: Set<String> = [
    "rate", "number", "price", "cost", "level", "amount", "value", "volume", "total", "share", "figure",
    "pace", "size",
    "sale", "gap",
  ]

  /// Verbs that move what is measured by the particle behind them.
  static let pushing = Set(
    VerbLemmas.numbers("jack push drive ratchet bump scale pare mark force bring send put roll")
  )

  /// up, higher, lower, down beside a figure.
  static let adverbs: [String: Bool] = ["higher": true, "lower": false, "up": true, "down": false]
}
