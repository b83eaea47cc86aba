/// What is known of nouns behind figures.
struct NounSense: OptionSet, Sendable {
  let rawValue: Int

  /// Counted with a hyphen: `nine-member`, `12-room`.
  static let part = NounSense(rawValue: 1)
  /// No thing to count: `two ways`, `three times`.
  static let idiom = NounSense(rawValue: 2)
  /// A plural that stands before other plurals: `women drivers`.
  static let attributive = NounSense(rawValue: 4)
  /// Numbered in series, and so worth an ordinal: `fourth round`, `second term`.
  static let series = NounSense(rawValue: 8)
  /// Read as a stretch of the calendar or a measure when an ordinal stands before it: `21st century`.
  static let calendar = NounSense(rawValue: 16)

  /// Stands between an ordinal and what it numbers: `fifth straight month`.
  static let run = NounSense(rawValue: 32)

  /// People of any age: `women over 50`.
  static let person = NounSense(rawValue: 64)

  static let entries: [Lexicon.Entry] = {
    var senses: [String: NounSense] = [:]
    for (words, sense) in lists {
      for word in WordList.words(words) { senses[word, default: []].insert(sense) }
    }
    return senses.map { Lexicon.Entry($0, .nounSense, $1.rawValue) }
  }()

  private static let lists: [(String, NounSense)] = [
    (
      """
      member man woman person judge justice seat room bedroom car vehicle bus truck game match point team nation
      country party page goal run storey story floor ship boat crew unit bed lane item state city town village school
      company club juror panel volume song track film episode act hole lap stage inning innings wicket try medal win
      vote delegate candidate turbine engine wheel door aircraft plane jet helicopter carriage coach wagon building
      house home apartment flat screen course shot stroke header touchdown field yard bout round question horse dog step
      play set part phase county province tower player officer cylinder
      """, .part
    ),
    (
      """
      way ways thing things reason reasons hand hands time times place places kind kinds sort sorts word words example
      occasion occasions
      """, .idiom
    ),
    (
      "plainclothes data rules weapons drugs customs communications operations sports arms savings news women men goods sales games rights police rescue",
      .attributive
    ),
    (
      """
      round rounds term terms time day week month year edition anniversary birthday leg stage phase trial debate vote
      ballot child son daughter baby marriage wife husband visit meeting summit session test race lap set inning
      innings over wicket attempt offence offense conviction arrest amendment division floor film album book novel
      generation version wave strike attack earthquake quake aftershock blast explosion bombing incident case death
      victim suspect person man woman game match season title win victory defeat loss goal point try medal gold silver
      bronze championship final semifinal appearance start century congress parliament government president
      minister coach manager chief king queen pope cup quarter half trophy award oscar oscars grammy nomination stint tour
      trip mission flight launch report study survey inquiry investigation hearing appeal lawsuit charge count
      rise increase fall drop decline cut hike gain storm hurricane flood fire crash accident shooting murder killing
      raid protest march rally demonstration referendum election poll bid offer deal contract plan proposal bill law
      budget package bailout loan tranche instalment installment payment quarter-final semi-final quarterfinal hospital
      school store shop factory plant branch airport bridge ship plane aircraft satellite reactor turbine unit
      batch shipment consignment delivery convoy group team player goalkeeper driver pilot officer soldier straight
      consecutive successive annual day night reading draft volume chapter episode series instalment seat vacancy
      member state country nation city town language degree party candidate place position spot engagement chance
      """, .series
    ),
    ("century centuries millennium street avenue", .calendar),
    (
      """
      person people man men woman women child children girl girls boy boys kid kids teenager teenagers adult adults
      youth youths youngster youngsters senior seniors pensioner pensioners patient patients voter voters driver
      drivers worker workers employee employees resident residents citizen citizens student students pupil pupils
      player players rider riders passenger passengers customer customers viewer viewers smoker smokers drinker
      drinkers athlete athletes applicant applicants candidate candidates mother mothers father fathers parent parents
      male males female females anyone anybody everyone everybody someone somebody those physician physicians doctor
      doctors teacher teachers infant infants toddler toddlers minor minors
      """, .person
    ),
    ("straight consecutive successive annual head top", .run),
  ]
}

extension Document {
  /// Whether a noun has a sense.
  func noun(_ sense: NounSense, at index: Int) -> Bool {
    guard let value = value(of: .nounSense, at: index) else { return false }
    return NounSense(rawValue: value).contains(sense)
  }
}
