/// Names that are spelt like months and weekdays: `Dang Thu Ha`, `Mar Roxas`, `Sun Yang`, `May Britt Moser`.
enum CalendarNames {
  /// Whether a word that a month or a weekday is written as stands between the capitalised parts of a name, and is no date.
  ///
  /// Whole names of weekdays are left alone, and so is what a figure, a comma or a full stop makes a date.
  static func isName(_ index: Int, in document: Document) -> Bool {
    guard
      document.is(.abbreviation, at: index) || document.word("may", at: index)
        || document.word("april", at: index)
        || document.word("june", at: index),
      let token = document.token(index), !token.shape.contains(.allCapitals),
      token.shape.contains(.capitalised)
    else { return false }
    // In headlines every word may have a capital: "Jan Exports Fall".
    if document.sentences[document.sentenceIndex(ofToken: index)].isHeading { return false }
    if document.token(index + 1)?.form == .digits || document.is(.ordinalWord, at: index + 1) { return false }
    if document.mark(.period, at: index + 1), document.isAttached(index + 1), isDated(index + 2, in: document)
    {
      return false
    }
    if document.mark(.comma, at: index + 1), isDated(index + 2, in: document) { return false }
    if isBehindDate(index, in: document) { return false }
    if document.word("may", at: index), document.startsSentence(index) {
      return isNamePart(index + 1, in: document) && isNamePart(index + 2, in: document)
    }
    // "Mar Sales Rise": what is told of a month's trade is a plural.
    if document.is(.month, at: index), document.isPluralNoun(index + 1),
      document.token(index + 1)?.lexeme ?? 0 >= 0
    {
      return false
    }
    if isNamePart(index + 1, in: document) { return true }
    guard isNamePart(index - 1, in: document) else { return false }
    return isCapital(index + 1, in: document) || document.is(.givenName, at: index - 1)
      || document.is(.honorific, at: index - 1)
  }

  /// Whether a figure or a lead of times before makes the word a date: `3 May`, `on Sat`, `last Dec`.
  private static func isBehindDate(_ index: Int, in document: Document) -> Bool {
    guard let before = document.token(index - 1) else { return false }
    if before.form == .digits || before.is(.ordinalSuffix) || before.is(.timeShift) || before.is(.timePart) {
      return true
    }
    return document.word("on", at: index - 1) || document.word("in", at: index - 1)
      || document.word("until", at: index - 1) || document.word("since", at: index - 1)
      || document.word("of", at: index - 1) && document.is(.ordinalSuffix, at: index - 2)
  }

  /// Whether a figure or a month behind a comma or a full stop makes the word a date: `Sat, May 3`, `Tue., Oct 7`.
  private static func isDated(_ index: Int, in document: Document) -> Bool {
    guard let token = document.token(index) else { return false }
    return token.form == .digits || token.is(.month) || token.form == .mark
  }

  /// Whether a capitalised word is a part of a name by itself: nothing that the tables know as something else.
  private static func isNamePart(_ index: Int, in document: Document) -> Bool {
    guard let token = document.token(index), isCapital(index, in: document) else { return false }
    return token.is(.givenName) || token.lexeme < 0
  }

  private static func isCapital(_ index: Int, in document: Document) -> Bool {
    guard let token = document.token(index), token.form == .word, token.shape.contains(.capitalised) else {
      return false
    }
    return token.range.count > 1 && !token.is(.stopword) && !token.is(.month) && !token.is(.weekday)
  }
}
