extension Extraction {
  /// All extractors in order: of two readings of the same words, the earlier extractor's wins.
  public static let extractors: [Extractor] = amounts + times + words + [.plainNumbers]

  /// Amounts, the more specific kinds first.
  private static let amounts: [Extractor] = [
    .money,
    .percentages,
    .ages,
    .scores,
    .ranks,
    .quantities,
    .counts,
    .ordinals,
  ]

  /// Times: days, times of day, lengths, what comes round.
  private static let times: [Extractor] = [
    .dates,
    DayTimes.extractor,
    Durations.extractor,
    RecurringTimes.extractor,
  ]

  /// Words, which may overlap amounts and times.
  private static let words: [Extractor] = [
    names,
    quotations,
    roles,
    places,
    polarities,
    directions,
  ]
}
