/// What sort of fact a statement is: the kinds of contract/CASES.md, and two that are read but never compared.
public enum Kind: String, Sendable, CaseIterable, Codable {
  /// A day, month, year or another stretch of the calendar.
  case date
  /// A clock time.
  case time
  /// A length of time.
  case duration
  /// A share of a hundred, percentage points, or a multiple.
  case percentage
  /// An amount in a currency.
  case money
  /// How many of a thing there are.
  case count
  /// Which one of a series it is.
  case ordinal
  /// How old somebody or something is.
  case age
  /// A number with a unit of measure.
  case quantity
  /// Two or more numbers set against each other: goals, votes, sets.
  case score
  /// A place in an order: second-largest, number four.
  case rank
  /// What somebody or something is called.
  case name
  /// Which office somebody holds.
  case role
  /// Where it happened.
  case place
  /// What somebody said, word for word.
  case quotation
  /// Whether it happened: did or did not, approved or rejected.
  case polarity
  /// Which way it went: rose or fell.
  case direction
  /// A report's own figures that do not add up.
  case arithmetic
  /// A weekday and a date that do not go together.
  case calendar
  /// A number without a noun; read, never compared.
  case number
  /// A recurring time, as TIMEX3 calls it; read, never compared.
  case set
}
