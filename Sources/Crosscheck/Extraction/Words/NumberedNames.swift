/// Names that a figure is part of: `76ers`, `117th Street`, `Flight 370`.
extension NameSpan {
  /// `76ers`, `49ers`, `9News`, and the `10 Most Wanted`.
  func clubDigits(at index: Int) -> Int? {
    guard let next = document.token(index + 1), next.form == .word else { return nil }
    if next.followsSpace {
      let isWanted =
        document.word("most", at: index + 1) && document.word("wanted", at: index + 2)
        && next.shape.contains(.capitalised)
      return isWanted && document.tokens[index + 2].shape.contains(.capitalised) ? index + 3 : nil
    }
    // '5Mbps' and '3D' measure.
    let isWord =
      next.end - next.start > 3 && next.shape.contains(.capitalised) && next.lexeme >= 0
      && !next.shape.contains(.allCapitals) && !next.is(.measureUnit)
    return isWord || document.word("ers", at: index + 1) ? index + 2 : nil
  }

  /// `117th Street`, `97th Avenue`, the `6th Fleet`.
  func numberedStreet(at index: Int) -> Int? {
    guard document.is(.ordinalSuffix, at: index + 1), document.token(index + 1)?.followsSpace == false,
      isNameWord(index + 2),
      document.is(.placeWord, at: index + 2) || document.isOne(of: NameSpan.ranks, at: index + 2)
    else { return nil }
    return index + 3
  }

  private static let numbered: WordSet = [
    "interstate", "highway", "route", "flight", "pier", "explorer", "windows", "boeing", "airbus", "formula",
    "channel", "radio", "apollo", "terminal", "platform", "section", "article", "iphone", "galaxy", "ie",
    "ak",
    "mig", "playstation", "xbox", "firefox", "chrome", "android", "ios", "office", "tupolev", "antonov",
    "embraer", "cessna", "falcon", "soyuz", "voyager", "gemini", "euro", "group", "area", "studio", "pentium",
  ]

  /// `Interstate 75`, `Flight 370`, `Windows 7`.
  func isNumbered(_ index: Int) -> Bool {
    document.isOne(of: NameSpan.numbered, at: index)
  }
}
