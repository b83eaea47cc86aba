/// A fact with what it is about: the words around it as concepts, who says it, and how it is meant.
///
/// A class, because clusters, pairs and findings all hold the same claims.
final class Claim: Sendable {
  /// Index of the report in the story.
  let report: Int
  /// Index among all claims of the story.
  let index: Int
  let fact: Fact
  /// The number of its comparable value in the story.
  let valueNumber: Int32
  /// Figures that its value is held against others by.
  let gauge: Gauge
  /// The part of a time that a slip leaves as it was; nil where it tells nothing.
  let part: TimePart?
  /// Index of its sentence in its text.
  let sentence: Int
  let family: Family
  /// What is counted or measured, where the words name it.
  let unit: Concept?
  /// Of a share: of what, where the words behind it say.
  let whole: Concept?
  /// Nouns that the figure directly measures.
  let nouns: ConceptSet
  /// The other values of its sentence.
  let company: Company
  /// Whether its report has so few sentences that it tells of one event.
  let isInBriefReport: Bool
  /// How likely the first sentences of its report hold it because it is the news: 0 for others.
  let prominence: Double
  /// Of an age: whose it is.
  let owner: AgeOwner?
  /// Words of the names of people and organisations in the figure's clause.
  let actors: ConceptSet
  /// What stands around it in its clause.
  private let around: ClaimSurroundings
  /// What the frame of its clause says.
  private let anchors: FrameAnchors
  /// Of a date: what it belongs to where that is not the verb of its clause.
  private let ownVerbs: ConceptSet?
  /// What time the clause says the figure is of; empty for times of a sort that the fact itself is.
  let times: ClaimTimes
  /// Of a date: whether the report's own date or the words themselves fix it; 'this morning' of an undated report floats.
  let isFixed: Bool
  /// Of a date: the day of the week that it names, which tells two dates of one story apart where nothing else fixes them.
  let weekday: Int?
  /// Of a date: whether it only tells when somebody said so.
  let isOfSaying: Bool
  /// Whether the report itself takes the figure back: 'not 12, as first reported'.
  let isRetracted: Bool
  /// Marks that split a whole, or set plan and outcome apart.
  let traits: Traits
  /// Which of several things of a sort it is of.
  let scope: ClaimScope
  /// The names that its report prints.
  let reportNames: NamesOfReport
  /// What sort of source is named.
  let sourceKind: Frame.SourceKind?

  init(
    report: Int,
    index: Int,
    fact: Fact,
    valueNumber: Int32,
    part: TimePart?,
    sentence: Int,
    family: Family,
    unit: Concept?,
    whole: Concept?,
    nouns: ConceptSet,
    company: Company,
    isInBriefReport: Bool,
    prominence: Double,
    owner: AgeOwner?,
    actors: ConceptSet,
    times: ClaimTimes,
    isFixed: Bool,
    weekday: Int?,
    isOfSaying: Bool,
    isRetracted: Bool,
    traits: Traits,
    scope: ClaimScope,
    reportNames: NamesOfReport,
    sourceKind: Frame.SourceKind?,
    around: ClaimSurroundings,
    anchors: FrameAnchors,
    ownVerbs: ConceptSet?
  ) {
    self.report = report
    self.index = index
    self.fact = fact
    self.valueNumber = valueNumber
    gauge = Gauge(fact, of: family)
    self.part = part
    self.sentence = sentence
    self.family = family
    self.unit = unit
    self.whole = whole
    self.nouns = nouns
    self.company = company
    self.isInBriefReport = isInBriefReport
    self.prominence = prominence
    self.owner = owner
    self.actors = actors
    self.times = times
    self.isFixed = isFixed
    self.weekday = weekday
    self.isOfSaying = isOfSaying
    self.isRetracted = isRetracted
    self.traits = traits
    self.scope = scope
    self.reportNames = reportNames
    self.sourceKind = sourceKind
    self.around = around
    self.anchors = anchors
    self.ownVerbs = ownVerbs
  }

  /// Concepts around the figure with their weights, ordered by concept, one entry each.
  var context: [ContextTerm] { around.context }
  /// Length of the weighted vector of those concepts.
  var contextLength: Double { around.contextLength }
  /// Countries, regions and cities of the lexicon that the clause names.
  var countries: ConceptSet { around.countries }
  /// Whether all whom the clause names are people, or none is; nil where it names nobody, or both sorts.
  var actorsArePeople: Bool? { around.actorsArePeople }
  /// Names that stand before a noun of the clause and tell which one it is: 'the Ridge fire'.
  var namedThings: [Concept: ConceptSet] { around.namedThings }
  /// The verb it belongs to, or the noun of what happened.
  var verbs: ConceptSet { ownVerbs ?? anchors.verbs }
  /// Who does it, and what it is done to.
  var participants: ConceptSet { anchors.participants }
  /// Who is named as the source of the statement.
  var source: ConceptSet { anchors.source }
  /// The letters of the words by which that source is named.
  var sourceWords: ConceptSet { anchors.sourceWords }

  struct ContextTerm: Sendable {
    let concept: Concept
    /// How telling the concept is within the story.
    let rarity: Double
    var weight: Double
    var isName: Bool
  }
}

/// Facts that can be about the same thing; a count may meet an ordinal, so they share a family.
enum Family: Hashable, Sendable {
  case count, share, money, age, rank, date, time, duration
  /// By dimension: lengths only meet lengths.
  case quantity(String)
  /// By how many numbers it has.
  case score
  case words(Kind)

  /// The kinds of facts that can belong to a family.
  static let kinds = Set(Kind.allCases).subtracting([.name, .role, .quotation, .arithmetic, .calendar, .set])

  init?(_ fact: Fact) {
    switch fact.kind {
    case .date: self = .date
    case .time: self = fact.isPartOfDay ? .date : .time
    case .duration: self = .duration
    case .percentage: self = .share
    case .money: self = .money
    // A telling number whose noun is not said may bear out a count; it never stands against one.
    case .number:
      guard fact.value.isTelling else { return nil }
      self = .count
    case .count, .ordinal: self = .count
    case .age: self = .age
    case .rank: self = .rank
    case .score: self = .score
    case .quantity:
      guard case .amount(let amount) = fact.value, let unit = amount.unit else { return nil }
      self = .quantity(MeasureUnit(named: unit)?.dimension.rawValue ?? unit)
    case .place, .polarity, .direction: self = .words(fact.kind)
    // Names, roles and quotations have comparisons of their own; the last three are not compared.
    case .name, .role, .quotation, .arithmetic, .calendar, .set: return nil
    }
  }
}

extension Fact {
  /// Whether a time names a part of a day and no hour: 'Tuesday morning' can be set against 'Monday'.
  var isPartOfDay: Bool {
    guard case .time(let timex) = value, let mark = timex.value.lastIndex(of: "T") else { return false }
    return timex.value[timex.value.index(after: mark)...].first?.isLetter == true
  }
}
