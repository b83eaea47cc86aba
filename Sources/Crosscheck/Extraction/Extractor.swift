/// How one kind of fact is read: its rules with their examples.
public struct Extractor: Sendable {
  /// The kind it reads.
  public let kind: Kind
  /// What it reads, in a sentence.
  public let summary: String
  let rules: [ExtractionRule]

  /// Examples of all its rules: the manual and the tests.
  public var examples: [Example] { rules.flatMap(\.examples) }
}

/// One way of saying a kind of fact.
struct ExtractionRule: Sendable {
  /// What the rule reads at a token; nil where it does not apply.
  typealias Read = @Sendable (_ document: Document, _ index: Int) -> Reading?
  /// What the rule reads of the figure whose number or vague word stands at a token.
  typealias ReadFigure = @Sendable (_ document: Document, _ figure: Figure, _ index: Int) -> Reading?

  /// What the rule reads of the dates that begin at a token.
  typealias ReadDates = @Sendable (_ document: Document, _ dates: DateReadings, _ index: Int) -> Reading?

  /// How a rule reads: of a token; or of a figure or of dates, which are read once for all rules that need them.
  enum Reader: Sendable {
    case token(Read)
    case figure(ReadFigure)
    case dates(ReadDates)
  }

  /// A slug with the shape in it: `percent-sign`, `month-day`.
  let name: String
  /// Classes of the words it can begin with; the rule is tried only there.
  let starts: WordClasses
  /// Whether it can begin with a number (`Document.number(at:)`) or with digits that are none by themselves: `31st`.
  let startsWithNumber: Bool
  /// What it needs around a number that it begins with; it is not tried where none of that is.
  let needs: Surroundings
  let reader: Reader
  /// Phrases with what must be read of them.
  let examples: [Example]

  /// A rule that reads what begins at a token.
  init(
    name: String,
    starts: WordClasses,
    startsWithNumber: Bool = false,
    needs: Surroundings = .anything,
    read: @escaping Read,
    examples: [Example] = []
  ) {
    self.name = name
    self.starts = starts
    self.startsWithNumber = startsWithNumber
    self.needs = needs
    reader = .token(read)
    self.examples = examples
  }

  /// A rule that reads what is made of dates.
  init(
    name: String,
    starts: WordClasses,
    startsWithNumber: Bool = false,
    needs: Surroundings = .anything,
    readDates: @escaping ReadDates,
    examples: [Example]
  ) {
    self.name = name
    self.starts = starts
    self.startsWithNumber = startsWithNumber
    self.needs = needs
    reader = .dates(readDates)
    self.examples = examples
  }

  /// A rule that reads what is made of a figure.
  init(
    name: String,
    starts: WordClasses = [],
    needs: Surroundings = .anything,
    readFigure: @escaping ReadFigure,
    examples: [Example]
  ) {
    self.name = name
    self.starts = starts
    startsWithNumber = true
    self.needs = needs
    reader = .figure(readFigure)
    self.examples = examples
  }
}

extension ExtractionRule {
  /// A rule whose reading needs the whole text and is done in a pass of its own: its name and its examples.
  static func wholeText(_ name: String, examples: [Example]) -> ExtractionRule {
    ExtractionRule(name: name, starts: [], read: { _, _ in nil }, examples: examples)
  }
}

/// What a rule reads: which tokens, and what they mean.
struct Reading: Sendable {
  var kind: Kind
  var tokens: Range<Int>
  var content: Content

  /// A value, or a time that waits for the article's date.
  enum Content: Sendable {
    case value(Value)
    case time(TimeExpression)
  }

  init(_ kind: Kind, _ tokens: Range<Int>, _ value: Value) {
    self.kind = kind
    self.tokens = tokens
    content = .value(value)
  }

  init(_ kind: Kind, _ tokens: Range<Int>, time: TimeExpression) {
    self.kind = kind
    self.tokens = tokens
    content = .time(time)
  }
}

/// A phrase and what must be read of it: test and manual in one.
public struct Example: Sendable {
  /// The phrase, in a sentence where that matters.
  public let text: String
  /// The words that must be found; nil where nothing of the kind may be read.
  public let found: String?
  /// The value as `ValueText` prints it: `4 round`, `2025-11-01`, `>=12 person`.
  public let value: String?

  /// A phrase of which `found` must be read as `value`.
  public static func reads(_ text: String, _ found: String, as value: String) -> Example {
    Example(text: text, found: found, value: value)
  }

  /// A phrase of which nothing of the kind may be read.
  public static func ignores(_ text: String) -> Example {
    Example(text: text, found: nil, value: nil)
  }
}
