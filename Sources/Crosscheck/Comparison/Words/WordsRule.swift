/// What can be found of words that should be the same in several reports and are not.
enum WordsRule: String, CaseIterable, Sendable {
  case nameSpeltTwoWays = "name-spelt-two-ways"
  case spellingVariant = "spelling-variant"
  case alteredQuotation = "altered-quotation"
  case oneQuotationTwoSpeakers = "one-quotation-two-speakers"

  /// What it finds, in a sentence.
  var summary: String {
    switch self {
    case .nameSpeltTwoWays: return "Two spellings of what is probably one name."
    case .spellingVariant: return "One name in the spellings of two house styles."
    case .alteredQuotation: return "One sentence quoted with different words in a place that matters."
    case .oneQuotationTwoSpeakers: return "The same words in the mouths of two people."
    }
  }

  /// The gravest that may follow.
  var verdict: Verdict {
    switch self {
    case .nameSpeltTwoWays, .alteredQuotation: return .conflict
    case .oneQuotationTwoSpeakers: return .review
    case .spellingVariant: return .compatible
    }
  }
}
