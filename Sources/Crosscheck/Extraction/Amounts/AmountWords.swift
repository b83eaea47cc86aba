/// The words that the extractors of amounts know.
extension Lexicon {
  static let amountWords: [Entry] =
    FigureBound.entries + ChangeWords.entries + PercentWords.entries + Currencies.entries
    + MeasureSpelling.entries
    + WeightWords.entries + CountWords.entries + NounSense.entries + IrregularNouns.entries
    + NumberedThings.entries + RankWords.entries + ScoreWords.entries
}
