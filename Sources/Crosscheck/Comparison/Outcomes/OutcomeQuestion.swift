/// A question of yes or no that the news answers in many words: was it approved, was anybody hurt.
///
/// Phrases stand in lists, hyphens within them, each word in its base form; a `*` stands for up to eight words between, and a `/`
/// parts words of which one stands there.
/// What is negated in the text answers the other way, so that no list need say so.
struct OutcomeQuestion: Sendable {
  /// What two reports must share to be taken for answers about one thing.
  enum Bond: Sendable {
    /// One event has one answer: it was unanimous, the alarm sounded.
    case event
    /// One event has one answer where the no is said of all: `nobody was hurt`.
    case everybody
    /// The same thing or the same people.
    case thing
    /// What somebody did or does, of which the other report speaks by the same name: he won, he lost.
    case actor
  }

  /// How long an answer holds, and for whom.
  enum Standing: Sendable {
    /// It stays what it is: the motion was carried.
    case settled
    /// It may be another tomorrow: the fire is out.
    case passing
    /// It is another in each mouth, or for each of many: who is to blame, who was found.
    case disputed
  }

  /// What is asked, in a word or two.
  let name: String
  let kind: Kind
  let bond: Bond
  let standing: Standing
  /// Whether a part may answer no where the whole answers yes: the tower stands, the church was damaged.
  let isOfWhole: Bool
  /// The noun of the one thing that all phrases name, with others for it behind a `/`.
  let thing: String?
  /// Phrases that say yes.
  let yes: String
  /// Phrases that say no.
  let no: String

  init(
    _ name: String,
    _ bond: Bond,
    kind: Kind = .polarity,
    standing: Standing = .settled,
    isOfWhole: Bool = false,
    thing: String? = nil,
    yes: String,
    no: String
  ) {
    self.name = name
    self.kind = kind
    self.bond = bond
    self.standing = standing
    self.isOfWhole = isOfWhole
    self.thing = thing
    self.yes = yes
    self.no = no
  }

  /// All questions.
  static let all =
    harm + order + proceedings + rulings + conduct + decisions + dealings + work + conditions + accidents
    + conflicts + qualities + headings + liberty + lives
    + publicLife + contests + running + levels + course + tides + occasions + givings + nature + comparatives
    + workings
}
