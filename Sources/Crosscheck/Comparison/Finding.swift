/// What is to be said of two or more claims about the same thing.
public enum Verdict: String, Sendable, CaseIterable {
  /// Both cannot be true of the same thing at the same time.
  case conflict
  /// They differ on their face, and a person must decide.
  case review
  /// The later report gives a newer figure for something that moves.
  case update
  /// Not the same, yet both true.
  case compatible
  /// The same value, perhaps written differently.
  case agree

  /// `error` for conflicts, `warning` for reviews, `note` for updates and compatible differences; nil for agreements.
  public var severity: Severity? {
    switch self {
    case .conflict: return .error
    case .review: return .warning
    case .update, .compatible: return .note
    case .agree: return nil
    }
  }

  /// Whether it is a disagreement that somebody should look at.
  public var isFlagged: Bool { self == .conflict || self == .review }
}

/// How much a finding matters to a gate.
public enum Severity: String, Sendable, CaseIterable, Comparable {
  /// Listed, never fatal.
  case note
  /// A person should look.
  case warning
  /// Fails a build by default.
  case error

  /// Orders by weight.
  public static func < (left: Severity, right: Severity) -> Bool { left.weight < right.weight }

  private var weight: Int {
    switch self {
    case .note: return 0
    case .warning: return 1
    case .error: return 2
    }
  }
}

/// Claims of several reports about the same thing, and what follows from them.
public struct Finding: Sendable, Hashable {
  /// Fingerprint of story, kind, normalised values and reports: 16 hexadecimal digits.
  public var id: String
  /// Slug of the comparison rule, exemption or check that decided.
  public var rule: String
  /// The kind in which the claims are compared.
  public var kind: Kind
  /// What follows.
  public var verdict: Verdict
  /// Whether the configuration has it listed only, grave as its verdict may be.
  public var isNote = false
  /// How sure it is that the claims are about the same thing and that the verdict is right, 0 to 1.
  public var confidence: Double
  /// What the claims are about, in words: `rounds of talks`.
  public var subject: String
  /// One sentence, ready to be sent: who prints what.
  public var message: String
  /// Why it is so, and under which reading it would not be.
  public var explanation: String
  /// The claims, grouped by value, then in the order of the reports.
  public var claims: [Evidence]
  /// How it was reached, for `--why` and for reports.
  public var reasoning: Reasoning
  /// Who set it aside and why, if anybody did.
  public var suppression: Suppression? = nil

  /// How much it matters to a gate: as its verdict says, unless it is to be a note.
  public var severity: Severity? { isNote ? .note : verdict.severity }
}

/// The way to a finding: shown on request, so that silence and noise can both be inspected.
public struct Reasoning: Sendable, Hashable {
  /// Why the claims are taken to be about the same thing, a phrase each.
  public var alignedBecause: [String]
  /// Exemptions and rules that were tried, in order, and what each said.
  public var tried: [Trial]
  /// What would make the finding wrong.
  public var doubt: String

  /// A rule that was tried.
  public struct Trial: Sendable, Hashable {
    /// Slug of the rule.
    public var rule: String
    /// Whether it applied.
    public var applied: Bool
  }

  /// Creates a reasoning.
  public init(alignedBecause: [String] = [], tried: [Trial] = [], doubt: String = "") {
    self.alignedBecause = alignedBecause
    self.tried = tried
    self.doubt = doubt
  }
}

/// A claim as it is shown: the passage, where it stands, and what it was read as.
public struct Evidence: Sendable, Hashable {
  /// The report's id.
  public var report: String
  /// The kind of the fact.
  public var kind: Kind
  /// The passage that holds the value, white space folded; it lies inside `sentence`.
  public var quote: String
  /// The sentence around it, white space folded.
  public var sentence: String
  /// Byte offset of the quote in `sentence`.
  public var quoteOffset: Int
  /// The sentence before, if there is one in the same text.
  public var before: String?
  /// The sentence after, if there is one in the same text.
  public var after: String?
  /// Where the quote stands.
  public var location: Location
  /// What it was read as.
  public var value: Value
  /// Which side of the finding it is on, counted from 0: claims of one side go together.
  public var side = 0
  /// Where it stands in the text of its report, or in its headline, in bytes.
  public var range: Range<Int>? = nil
  /// Whether the range counts in the headline.
  public var isHeadline = false
  /// The quote with the words of its clause around it, where it does not show by itself what is claimed.
  ///
  /// A figure without its verb tells no direction, a verb without the `no` before it the wrong one.
  public var clause: String? = nil

  /// What to print of it in a sentence about both sides.
  public var headline: String { clause ?? quote }
}

/// A passage of a file as it was given.
public struct Location: Sendable, Hashable {
  /// The file.
  public var path: String
  /// In a `.jsonl` file: the line that holds the article; line and column then count in the decoded text.
  public var record: Int?
  /// 1-based first line.
  public var line: Int
  /// 1-based first column, in Unicode scalars.
  public var column: Int
  /// 1-based last line.
  public var endLine: Int
  /// 1-based column past the last scalar.
  public var endColumn: Int
}
