/// Words of several places that should be the same and are not, grouped by what is printed.
struct WordsDifference {
  let rule: WordsRule
  var verdict: Verdict
  let confidence: Double
  let subject: String
  var groups: [[(text: ReportText, fact: Fact)]]

  /// Every difference in words of a story.
  static func all(
    in texts: [ReportText],
    _ vocabulary: StoryVocabulary,
    _ lengths: ReportLengths
  ) -> [WordsDifference] {
    let names = NameSpellings(texts)
    var differences = NameComparison(names: names).differences()
    differences += NicknameComparison(texts: texts).differences()
    differences += DecisionComparison(texts: texts, vocabulary: vocabulary).differences()
    differences += OutcomeComparison(texts: texts, vocabulary: vocabulary, lengths: lengths).differences()
    differences += DenialComparison(texts: texts, vocabulary: vocabulary, lengths: lengths).differences()
    differences += MovementComparison(texts: texts, vocabulary: vocabulary, lengths: lengths).differences()
    differences += TrendComparison(texts: texts, vocabulary: vocabulary, lengths: lengths).differences()
    differences += NameAndAgeComparison(names: names).differences()
    differences += RoleComparison(names: names, vocabulary: vocabulary, lengths: lengths).differences()
    differences += VesselComparison(texts: texts).differences()
    differences += AddressComparison(texts: texts).differences()
    differences += CountryComparison(texts: texts, vocabulary: vocabulary).differences()
    differences += AttributeComparison(texts: texts).differences()
    differences += SiteComparison(names: names, vocabulary: vocabulary, lengths: lengths).differences()
    differences += SideComparison(texts: texts).differences()
    differences += QuarterComparison(texts: texts, lengths: lengths).differences()
    differences += HomeComparison(names: names, lengths: lengths).differences()
    differences += NationalityComparison(texts: texts).differences()
    differences += ZoneComparison(texts: texts).differences()
    differences += WeekdayComparison(texts: texts).differences()
    differences += QuotationComparison(texts: texts).differences()
    differences += PartOfNameComparison(names: names, vocabulary: vocabulary, lengths: lengths).differences()
    // Two people are set against each other once, whatever they hold and say.
    var people = Set<String>()
    return differences.map(SourcesOfWords(differences).weighed).filter { difference in
      guard
        [.otherNameOfOneAge, .oneOfficeTwoHolders, .oneQuotationTwoSpeakers, .otherPartOfName].contains(
          difference.rule
        )
      else { return true }
      return people.insert(difference.subject).inserted
    }
  }
}
