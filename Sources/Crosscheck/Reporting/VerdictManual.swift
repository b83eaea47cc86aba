extension Finding {
  /// The verdict as it heads the finding, with a word where it is listed only.
  var heading: String { isNote ? "\(verdict.rawValue) (note)" : verdict.rawValue }
}

/// How verdicts are called, marked and explained to people.
extension Verdict {
  /// A sign that tells verdicts apart without colour.
  public var symbol: String {
    switch self {
    case .conflict: return "≠"
    case .review: return "?"
    case .update: return "→"
    case .compatible: return "≈"
    case .agree: return "="
    }
  }

  /// A number of them: `2 conflicts`, `3 compatible`.
  public func counted(_ number: Int) -> String {
    switch self {
    case .conflict, .review, .update: return SummaryLine.count(number, rawValue)
    case .compatible, .agree: return "\(number) \(rawValue)"
    }
  }

  /// The verdict in one sentence.
  public var summary: String {
    switch self {
    case .conflict: return "Both cannot be true of the same thing at the same time."
    case .review: return "They differ on their face, and a person must decide."
    case .update: return "The later report gives a newer figure for something that moves."
    case .compatible: return "Not the same words or figures, yet both true."
    case .agree: return "The same value, perhaps written differently."
    }
  }

  /// What `crosscheck explain` prints: what it means, why it matters, an example, and what it is not.
  public var manual: String {
    switch self {
    case .conflict:
      return """
        conflict (error)
          Both cannot be true of the same thing at the same time.

        Why it matters
          At least one report has to be corrected, or the difference told to the reader.

        Example
          "the fourth round of talks" in one report, "the fifth round of talks" in another, of the same meeting.

        Not this
          A toll that rises from report to report is an update; "about 300" and "297" are compatible.

        """
    case .review:
      return """
        review (warning)
          They differ on their face, and a person must decide: an explicit reading would make both true, or the
          sources that are named differ.

        Why it matters
          The explanation names the reading under which both hold. If it is the right one, nothing need be done.

        Example
          "four rounds of talks since May" and "the fifth round": both hold if the four came before this one.

        Not this
          Where no reading makes both true it is a conflict.

        """
    case .update:
      return """
        update (note)
          The later report gives a newer figure for something that moves: a toll, a count, a price. Nobody is wrong.

        Why it matters
          An older report that is still in print may want the newer figure.

        Example
          "12 people died" at 06:00, "19 people died" at 11:00.

        Not this
          A figure that does not move, such as the length of a bridge, is no update but a conflict.

        """
    case .compatible:
      return """
        compatible (note)
          Not the same, yet both true: rounding, "about", "more than", a month against a day in it, kilometres
          against miles.

        Why it matters
          It was seen, compared and allowed, and the rule that allowed it is named, so that silence can be inspected.

        Example
          "more than 40 homes" and "43 homes".

        Not this
          "More than 40 homes" and "38 homes" are a conflict.

        """
    case .agree:
      return """
        agree
          The same value, perhaps written differently. Listed as corroboration, never as a finding.

        Why it matters
          It shows which figures several reports bear out, and how many of independent origin do.

        Example
          "100 percent" and "100%"; "1 November" and "November 1".

        Not this
          Reprints of one text do not bear each other out: they have one origin.

        """
    }
  }
}
