/// Marks of a claim that keep it from being compared with a claim of another mark of the same group.
///
/// *Why it matters*: 'eight children died' and '23 people died' are both true; so are 'expected to reach' and 'reached'.
struct Traits: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  static let men = Traits(rawValue: 1 << 0)
  static let women = Traits(rawValue: 1 << 1)
  static let children = Traits(rawValue: 1 << 2)
  static let killed = Traits(rawValue: 1 << 3)
  static let injured = Traits(rawValue: 1 << 4)
  static let missing = Traits(rawValue: 1 << 5)
  static let arrested = Traits(rawValue: 1 << 6)
  static let rescued = Traits(rawValue: 1 << 7)
  static let evacuated = Traits(rawValue: 1 << 8)
  static let hospitalised = Traits(rawValue: 1 << 9)
  static let charged = Traits(rawValue: 1 << 10)
  static let exports = Traits(rawValue: 1 << 11)
  static let imports = Traits(rawValue: 1 << 12)
  static let profit = Traits(rawValue: 1 << 13)
  static let revenue = Traits(rawValue: 1 << 14)
  static let loss = Traits(rawValue: 1 << 15)
  static let forecast = Traits(rawValue: 1 << 16)
  static let earlier = Traits(rawValue: 1 << 17)
  static let average = Traits(rawValue: 1 << 18)
  static let homeless = Traits(rawValue: 1 << 20)
  static let police = Traits(rawValue: 1 << 21)
  static let infected = Traits(rawValue: 1 << 22)
  static let remainder = Traits(rawValue: 1 << 26)
  /// Counts only those that went before: 'four earlier sessions'.
  static let goneBefore = Traits(rawValue: 1 << 27)
  /// Expected, planned or depending on something.
  static let unreal = Traits(rawValue: 1 << 28)
  /// A length that tells how far off something is: 'two weeks before the shooting'.
  static let offset = Traits(rawValue: 1 << 29)
  /// Some of a series, picked by their place: 'the first two films'.
  static let pickedByPlace = Traits(rawValue: 1 << 30)
  /// A score on the way: who leads, and with how much time left.
  static let underWay = Traits(rawValue: 1 << 31)
  static let inARow = Traits(rawValue: 1 << 23)
  static let ofACareer = Traits(rawValue: 1 << 24)
  static let ofASeason = Traits(rawValue: 1 << 25)
  static let gross = Traits(rawValue: 1 << 32)
  static let net = Traits(rawValue: 1 << 33)
  /// By how much something went up.
  static let rise = Traits(rawValue: 1 << 36)
  /// By how much something went down.
  static let fall = Traits(rawValue: 1 << 37)
  /// Of each of several: '£12,000 each', 'two miles either side'.
  static let each = Traits(rawValue: 1 << 38)
  /// A part of what is named: '290 km of the pipeline'.
  static let part = Traits(rawValue: 1 << 39)
  /// A sum in dollars that does not say of which country: '$48,000'.
  static let plainDollars = Traits(rawValue: 1 << 41)
  /// A change that says where it ended: 'rose to 6.2 per cent'.
  static let toLevel = Traits(rawValue: 1 << 42)
  /// What a market asks for goods, which moves by the hour: '$6,140 a tonne'.
  static let marketPrice = Traits(rawValue: 1 << 40)
  /// A score at half-time.
  static let atHalf = Traits(rawValue: 1 << 45)
  /// A sum that several share between them: '£12,000 among the five'.
  static let shared = Traits(rawValue: 1 << 44)
  /// A time of day in a zone of a broad country, in which each report gives its own readers' hour: '8 pm ET'.
  static let openZone = Traits(rawValue: 1 << 43)
  /// A day on which something is yet to happen.
  static let dayAhead = Traits(rawValue: 1 << 46)
  /// A day from which on something holds: 'from 1 November'.
  static let firstDay = Traits(rawValue: 1 << 58)
  /// A date beside words that say it is not the first one: 'put back to Friday'.
  static let moved = Traits(rawValue: 1 << 47)
  /// A place that somebody is set at before a tournament: 'the third seed'.
  static let seeded = Traits(rawValue: 1 << 48)
  /// A place from which somebody starts: 'seventh on the grid'.
  static let onGrid = Traits(rawValue: 1 << 49)
  /// A figure of another year, two years back at least: 'the flood of 1997'.
  static let ofEarlierYear = Traits(rawValue: 1 << 50)
  /// How many took part in a vote.
  static let turnout = Traits(rawValue: 1 << 51)
  /// How many were for or against.
  static let ballots = Traits(rawValue: 1 << 52)
  /// What players do: every player has such figures, so they only meet where both name one.
  static let ofPlay = Traits(rawValue: 1 << 53)
  /// Where something stands after it went up or down, or stood before: 'rose to 6 per cent'.
  static let level = Traits(rawValue: 1 << 54)
  /// An age that somebody has reached, or is to reach in some month: 'who turns 62 in June'.
  static let turning = Traits(rawValue: 1 << 55)
  /// An hour by which something had happened: 'was out by seven'.
  static let byThen = Traits(rawValue: 1 << 56)
  /// All of what the figure before it counts a part of: 'two of the 40 berths'.
  static let wholeOfPart = Traits(rawValue: 1 << 57)
  /// A time of what came after a deed that its sentence goes on to tell: 'was adrift at noon after the crew had been taken off'.
  static let afterwards = Traits(rawValue: 1 << 59)
  /// A length of time by which somebody leads or trails: 'by 71 seconds', 'one minute ahead'.
  static let ofALead = Traits(rawValue: 1 << 60)
  /// A year that belongs to a thing: 'the violin of 1721', 'her "Winter" (1885)'.
  static let ofAThing = Traits(rawValue: 1 << 61)
  /// A figure that lies a little below what it says: 'nearly 300'.
  static let nearly = Traits(rawValue: 1 << 62)
  /// What became of people.
  static let outcomes: Traits = [
    .killed, .injured, .missing, .arrested, .rescued, .evacuated, .hospitalised, .homeless, .infected,
  ]
  /// What tells nothing of what a figure is about.
  static let formal: Traits = [
    .openZone, .dayAhead, .moved, .seeded, .onGrid, .ofEarlierYear, .ofPlay, .level, .turning, .byThen,
    .wholeOfPart, .firstDay, .afterwards, .ofALead, .ofAThing, .nearly,
  ]
  /// By how many: 'won by 212 votes'.
  static let margin = Traits(rawValue: 1 << 34)
  /// Counts whoever did it among the dead, or says that it does not: 'including the gunman'.
  static let withDoer = Traits(rawValue: 1 << 35)

  /// A group of traits of which a thing has one: two claims that name different ones are about different things.
  struct Group: Sendable {
    /// Slug that the ledger shows.
    let name: String
    let traits: [(words: [StaticString], trait: Traits)]
    let examples: [PairExample]
    var sparing: [PairExample] = []

    var all: Traits { traits.reduce(into: Traits()) { $0.formUnion($1.trait) } }

    /// What the veto of the group says, with a word for each of its traits.
    var summary: String {
      let words = traits.compactMap { $0.words.first.map { "\($0)" } }
      return "The claims name different ones of these: \(words.joined(separator: ", "))."
    }
  }

  static let groups: [Group] = [
    Group(
      name: "other-outcome",
      traits: [
        (["die", "died", "dying", "dead", "killed"], .killed), (["injure", "hurt", "wound"], .injured),
        (["missing"], .missing),
        (["arrest"], .arrested), (["rescue"], .rescued), (["evacuate"], .evacuated),
        (["hospital"], .hospitalised), (["charge"], .charged), (["homeless", "displaced"], .homeless),
        (["infect"], .infected),
      ],
      examples: [.apart("The Arden crash killed 12 people.", "The Arden crash injured 26 people.")],
      sparing: [
        .together(
          "Ana Rey left her house to the school in Lorn. Miss Rey was 61.",
          "Ana Rey, who died in Lorn at the age of 69, left her house to the school."
        ),
        .together(
          "The singer Ana Rey died in Lorn on Monday, her son said.",
          "The singer Ana Rey passed away on Sunday in hospital in Lorn.",
          published: ("2026-03-10T09:00:00Z", "2026-03-10T12:00:00Z")
        ),
      ]
    ),
    Group(
      name: "other-people",
      traits: [
        (["men", "man", "male", "boy"], .men), (["women", "woman", "female", "girl"], .women),
        (["child", "teenager", "baby", "infant"], .children), (["police", "officer"], .police),
      ],
      examples: [.apart("The flood in Arden killed 12 men.", "The flood in Arden killed 26 women.")]
    ),
    Group(
      name: "other-series",
      traits: [
        (["straight", "consecutive", "row", "running", "succession"], .inARow),
        (["career", "lifetime"], .ofACareer),
        (["season"], .ofASeason),
      ],
      examples: [.apart("Lorn won for the sixth straight time.", "Lorn won for the ninth time this season.")]
    ),
    Group(
      name: "other-flow",
      traits: [(["export"], .exports), (["import"], .imports)],
      examples: [.apart("Belmar's exports rose by 12 percent.", "Belmar's imports rose by 26 percent.")]
    ),
    Group(
      name: "other-reckoning",
      traits: [(["gross"], .gross), (["net"], .net)],
      examples: [
        .apart("Swale Water's debt is £18.5 million gross.", "Swale Water's debt is £15 million net.")
      ]
    ),
    Group(
      name: "turnout-against-ballots",
      traits: [
        (["turnout", "participation"], .turnout),
        (["yes", "approve", "reject", "favour", "favor", "oppose"], .ballots),
      ],
      examples: [
        .apart(
          "Turnout in the Lorn referendum was 58 percent.",
          "The Lorn referendum was approved by 53 percent."
        )
      ]
    ),
    Group(
      name: "other-result",
      traits: [
        (["profit"], .profit), (["revenue", "sales"], .revenue), (["loss", "losses"], .loss),
      ],
      examples: [
        .apart("Swale Water's profit was £18.5 million.", "Swale Water's revenue was £21.5 million.")
      ]
    ),
  ]
}
