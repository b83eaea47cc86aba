/// How kinds of facts are explained to people.
extension Kind {
  /// What is read as this kind, in a sentence.
  public var summary: String {
    switch self {
    case .date: return "A day, a month, a year or another stretch of the calendar."
    case .time: return "A clock time."
    case .duration: return "A length of time."
    case .percentage: return "A share of a hundred, percentage points, or a multiple."
    case .money: return "An amount in a currency."
    case .count: return "How many of a thing there are."
    case .ordinal: return "Which one of a series it is."
    case .age: return "How old somebody or something is."
    case .quantity: return "A number with a unit of measure."
    case .score: return "Numbers set against each other: goals, votes, sets."
    case .rank: return "A place in an order."
    case .name: return "What somebody or something is called."
    case .role: return "Which office somebody holds."
    case .place: return "Where it happened."
    case .quotation: return "What somebody said, word for word."
    case .polarity: return "Whether it happened or not."
    case .direction: return "Which way it went: up or down, wider or narrower."
    case .arithmetic: return "A report's own figures that do not add up."
    case .calendar: return "A weekday and a date that do not go together."
    case .number: return "A number without a noun; read, never compared."
    case .set: return "A time that comes again and again; read, never compared."
    }
  }
}
