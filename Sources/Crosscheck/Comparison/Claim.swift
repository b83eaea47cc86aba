/// A fact with what it is about: the words around it as concepts, who says it, and how it is meant.
struct Claim: Sendable {
  /// Index of the report in the story.
  let report: Int
  /// Index among all claims of the story.
  var index: Int
  let fact: Fact
  /// Index of its sentence in its text.
  let sentence: Int
  let family: Family
  /// What is counted or measured, where the words name it.
  let unit: Concept?
  /// Nouns that the figure directly measures.
  let nouns: Set<Concept>
  /// The verb it belongs to.
  let verbs: Set<Concept>
  /// The other values of its sentence.
  let company: Set<Value>
  /// How likely the first sentences of its report hold it because it is the news: 0 for others.
  let prominence: Double
  /// Who does it, and what it is done to.
  let participants: Set<Concept>
  /// Of an age: the words of the name it stands beside.
  let owner: Set<String>
  /// Words of the names of people and organisations in the figure's clause.
  let actors: Set<String>
  /// Concepts around the figure with their weights, ordered by concept, one entry each.
  let context: [ContextTerm]
  /// Days, months and years that the clause names, as TIMEX3 values.
  let windows: Set<String>
  /// Lengths of time that the clause names, as TIMEX3 values.
  let spans: Set<String>
  /// Months, quarters and years that the clause names.
  let periods: Set<String>
  /// Countries, regions and cities of the lexicon that the clause names.
  let countries: Set<Concept>
  /// Names that stand before a noun of the clause and tell which one it is: 'the Ridge fire'.
  let namedThings: [Concept: Set<String>]
  /// Of a date: whether the report's own date or the words themselves fix it; 'this morning' of an undated report floats.
  let isFixed: Bool
  /// Whether the report itself takes the figure back: 'not 12, as first reported'.
  let isRetracted: Bool
  /// Marks that split a whole, or set plan and outcome apart.
  let traits: Traits
  /// What sort of source is named.
  let sourceKind: Frame.SourceKind?
  /// Who is named as the source of the statement.
  let source: Set<Concept>

  struct ContextTerm: Sendable {
    let concept: Concept
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

  init?(_ fact: Fact) {
    switch fact.kind {
    case .date: self = .date
    case .time: self = fact.isPartOfDay ? .date : .time
    case .duration: self = .duration
    case .percentage: self = .share
    case .money: self = .money
    // A telling number whose noun is not said may bear out a count; it never stands against one.
    case .number:
      guard fact.value.specificity >= 0.5 else { return nil }
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
