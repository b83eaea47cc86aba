/// Quotation marks that belong to a name: a nickname within it, or the title of a work between them.
struct QuotedNames {
  let document: Document

  // MARK: Nicknames

  /// The end of the surname behind a nickname that a mark opens: `"The Duke" Vale`, `'Red' Marsh`, `(Big Al) Stone`.
  func nicknameEnd(from mark: Int, behind first: Int, in sentence: Range<Int>) -> Int? {
    guard isOpening(mark), document.tokens[mark].followsSpace, let before = document.token(mark - 1),
      before.form == .word, before.shape.contains(.capitalised),
      before.is(.givenName) || first < mark - 1 || first > sentence.lowerBound,
      !before.is(.officeTitle)
    else { return nil }
    let isBracket = document.mark(.openBracket, at: mark)
    if isBracket, !before.is(.givenName), !document.is(.givenName, at: mark + 1) { return nil }
    var index = mark + 1
    while index < min(sentence.upperBound, mark + 4), let token = document.token(index), token.form == .word,
      token.shape.contains(.capitalised)
    {
      if isBracket, token.shape.contains(.allCapitals) || token.is(.country) { return nil }
      index += 1
    }
    guard index > mark + 1, index + 1 < sentence.upperBound, closes(mark, at: index),
      let surname = document.token(index + 1), surname.form == .word, surname.followsSpace,
      surname.shape.contains(.capitalised), !surname.is(.stopword), !surname.is(.verb) || surname.lexeme < 0
    else { return nil }
    return index + 2
  }

  /// The name as others print it who leave the nickname out.
  func textWithoutNickname(_ tokens: Range<Int>) -> String {
    guard let nickname = nickname(in: tokens) else { return document.plainText(tokens) }
    return document.plainText(tokens.lowerBound..<nickname.lowerBound) + " "
      + document.plainText(nickname.upperBound..<tokens.upperBound)
  }

  func hasNickname(_ tokens: Range<Int>) -> Bool { nickname(in: tokens) != nil }

  /// The nickname within a name, marks included.
  private func nickname(in tokens: Range<Int>) -> Range<Int>? {
    guard tokens.count > 4,
      let open = tokens.dropFirst().first(where: { isOpening($0) && document.tokens[$0].followsSpace }),
      let close = (open + 1..<tokens.upperBound).last(where: { closes(open, at: $0) }),
      close + 1 < tokens.upperBound
    else { return nil }
    return open..<close + 1
  }

  private func isOpening(_ index: Int) -> Bool {
    document.mark(.doubleQuote, at: index) || document.mark(.openQuote, at: index)
      || document.mark(.apostrophe, at: index) || document.mark(.openSingleQuote, at: index)
      || document.mark(.openBracket, at: index)
  }

  private func closes(_ mark: Int, at index: Int) -> Bool {
    guard let token = document.token(index), !token.followsSpace else { return false }
    switch document.tokens[mark].mark {
    case .doubleQuote: return token.mark == .doubleQuote
    case .openQuote: return token.mark == .closeQuote
    case .openBracket: return token.mark == .closeBracket
    default: return token.mark == .apostrophe || token.mark == .closeSingleQuote
    }
  }

  // MARK: Titles of works

  /// The end of a title that begins behind a quotation mark: `"A Day at the Races"`, `"Lear/Hamlet"`.
  ///
  /// Every word has a capital but the small ones. Where no small word and no stroke is there, the words of people,
  /// places and offices are left to those who read these, and one word is a title only behind what is called so.
  func titleEnd(from first: Int, until end: Int) -> Int? {
    let mark = first - 1
    guard isOpening(mark), !document.mark(.openBracket, at: mark),
      document.tokens[first].shape.contains(.capitalised), !document.tokens[first].followsSpace
    else { return nil }
    var index = first
    var capitals = 0
    var hasSmallWord = false
    while index < min(end, first + 10), let token = document.token(index) {
      if isTitleEnd(mark, at: index) { break }
      switch token.form {
      case .word:
        if token.is(.stopword) || token.is(.placePreposition) || token.is(.indefiniteArticle) {
          hasSmallWord = true
          if token.shape.contains(.capitalised), !token.is(.determiner), !token.is(.indefiniteArticle) {
            capitals += 1
          }
        } else if token.shape.contains(.capitalised) {
          capitals += 1
        } else if !token.is(.possessive) && !token.is(.nameParticle) {
          return nil
        }
      case .digits: break
      case .mark:
        guard token.mark == .hyphen || token.mark == .slash, !token.followsSpace else { return nil }
        if token.mark == .slash { hasSmallWord = true }
      }
      index += 1
    }
    guard isTitleEnd(mark, at: index),
      hasSmallWord
        ? capitals > 1 || capitals > 0 && index - first == 2
        : isWork(before: mark) || capitals > 1 && !hasKnownName(first..<index)
          || capitals == 1 && index == first + 1 && isOfWork(mark, behind: index),
      let last = document.token(index - 1), last.shape.contains(.capitalised) || last.form == .digits,
      !isOfficeOrBody(first..<index)
    else { return nil }
    return index
  }

  /// `the film "Harvest"`: a word for what bears a title.
  private func isWork(before mark: Int) -> Bool {
    if document.word("called", at: mark - 1) {
      // 'She called "Help"': behind a noun, and behind `is`, it names.
      guard let before = document.token(mark - 2), before.form == .word else { return false }
      return document.isVerb(of: Self.being, at: mark - 2)
        || !before.is(.pronounSubject) && !before.shape.contains(.capitalised) && !before.is(.modal)
          && !before.is(.verb)
    }
    return document.isOne(of: Self.works, at: mark - 1)
  }

  /// `a sequel to "Harvest"`, `starred in "Harvest"`, `"Harvest" director Anna Vale`: what only works have.
  private func isOfWork(_ mark: Int, behind last: Int) -> Bool {
    if document.word("to", at: mark - 1) || document.word("in", at: mark - 1)
      || document.word("of", at: mark - 1) || document.word("from", at: mark - 1)
    {
      return document.isOne(of: Self.partsOfWorks, at: mark - 2)
    }
    return closes(mark, at: last) && document.isOne(of: Self.makers, at: last + 1)
  }

  private static let partsOfWorks: WordSet = [
    "sequel", "prequel", "remake", "cast", "star", "stars", "starred", "starring", "appeared", "appears",
    "director",
    "author", "writer", "producer", "creator", "episode", "episodes", "soundtrack", "adaptation", "role",
    "roles",
    "song", "songs", "fans", "premiere", "trailer", "scene", "scenes", "screening", "screenings",
  ]

  private static let makers: WordSet = [
    "director", "star", "stars", "author", "creator", "actor", "actress", "producer", "cast", "sequel",
    "sequels",
    "franchise", "series", "movie", "movies", "film", "films", "fans", "premiere", "album", "trailer",
  ]

  /// Whether a capitalised word stands between two marks by itself.
  func isWordByItself(_ index: Int) -> Bool {
    isOpening(index - 1) && !document.tokens[index].followsSpace && isTitleEnd(index - 1, at: index + 1)
      && document.tokens[index].shape.contains(.capitalised)
  }

  private static let being = VerbSet("be")

  static let works: WordSet = [
    "film", "films", "movie", "movies", "novel", "book", "song", "album", "series", "sequel", "play", "drama",
    "comedy", "picture",
    "show", "thriller", "musical", "single", "documentary", "opera", "magazine", "titled", "entitled",
  ]

  private func hasKnownName(_ tokens: Range<Int>) -> Bool {
    tokens.contains {
      let token = document.tokens[$0]
      return token.is(.officeTitle) || token.is(.honorific) || token.is(.givenName) || token.is(.demonym)
        || token.is(.country) || token.is(.placeWord) || token.is(.organisationWord) || token.is(.weekday)
    }
  }

  /// The closing mark, or the comma or full stop before it.
  private func isTitleEnd(_ mark: Int, at index: Int) -> Bool {
    if closes(mark, at: index) { return true }
    return (document.mark(.comma, at: index) || document.mark(.period, at: index))
      && closes(mark, at: index + 1)
  }

  /// `"The President"`, `"The State"`: an office or a body that is spoken of.
  private func isOfficeOrBody(_ words: Range<Int>) -> Bool {
    words.count == 2
      && words.dropFirst().contains {
        document.is(.officeTitle, at: $0) || document.is(.organisationWord, at: $0)
      }
  }
}
