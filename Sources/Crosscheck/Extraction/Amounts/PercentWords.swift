/// Words of shares and multiples.
enum PercentWords {
  static let entries: [Lexicon.Entry] =
    Lexicon.words("percent percents pct percentage % ％", .percentWord)
    + Lexicon.words(
      [
        "halved halving": 5, "doubled doubling twofold twice": 20,
        "tripled tripling trebled trebling threefold": 30,
        "quadrupled quadrupling fourfold": 40, "fivefold quintupled": 50, "sixfold": 60, "sevenfold": 70,
        "eightfold": 80, "ninefold": 90, "tenfold": 100, "hundredfold": 1000,
      ],
      .multiplier
    )
}
