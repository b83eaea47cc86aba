/// Words of several places that should be the same and are not, grouped by what is printed.
struct WordsDifference {
  let rule: WordsRule
  let verdict: Verdict
  let confidence: Double
  let subject: String
  let groups: [[(text: ReportText, fact: Fact)]]

  /// Every difference in words of a story.
  static func all(in texts: [ReportText]) -> [WordsDifference] {
    NameComparison(texts).differences() + RoleComparison(texts: texts).differences()
      + VesselComparison(texts: texts).differences() + QuotationComparison(texts: texts).differences()
  }
}
