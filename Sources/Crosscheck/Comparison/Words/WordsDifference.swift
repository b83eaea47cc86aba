/// Words of several reports that should be the same and are not, grouped by what is printed.
struct WordsDifference {
  let rule: WordsRule
  let kind: Kind
  let verdict: Verdict
  let confidence: Double
  let subject: String
  /// Why the passages are taken to be about the same.
  let because: String
  let explanation: String
  /// What would make the finding wrong.
  let doubt: String
  let groups: [[(text: ReportText, fact: Fact)]]

  /// Every difference in words of a story.
  static func all(in texts: [ReportText]) -> [WordsDifference] {
    names(in: texts) + quotations(in: texts)
  }

  private static func names(in texts: [ReportText]) -> [WordsDifference] {
    NameComparison(texts: texts).variants().map { variant in
      WordsDifference(
        rule: variant.verdict == .compatible ? .spellingVariant : .nameSpeltTwoWays,
        kind: .name,
        verdict: variant.verdict,
        confidence: variant.confidence,
        subject: variant.places.first?.first?.entity.text ?? "name",
        because: "the names differ by a few letters",
        explanation: variant.verdict == .compatible
          ? "Two house styles write one name in two ways."
          : "No report has both spellings, so they are probably one name.",
        doubt: "It would be wrong if they were two people or places.",
        groups: variant.places.map { group in
          group.map { place in (place.text, fact(of: place.entity)) }
        }
      )
    }
  }

  private static func quotations(in texts: [ReportText]) -> [WordsDifference] {
    QuotationComparison(texts: texts).variants().map { variant in
      WordsDifference(
        rule: variant.rule,
        kind: .quotation,
        verdict: variant.verdict,
        confidence: variant.confidence,
        subject: "quotation",
        because: "the quotations share nearly all their words",
        explanation: variant.rule == .alteredQuotation
          ? "One sentence is quoted with different words in a place that matters."
          : "The same words are put into two mouths; both may have said them.",
        doubt: "It would be wrong if the words were said twice.",
        groups: variant.facts.map { [$0] }
      )
    }
  }

  private static func fact(of entity: Entity) -> Fact {
    Fact(
      kind: .name,
      range: entity.range,
      tokens: entity.tokens,
      part: entity.part,
      value: .words(Words(entity.text)),
      rule: "name"
    )
  }
}
