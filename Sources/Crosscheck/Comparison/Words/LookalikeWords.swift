/// Finds words with capitals that are printed once or twice and look like another that the story prints all the time,
/// wherever in a name they stand, and where no reader took them for one: 'Despite Evanville's loss' beside Evansville.
struct LookalikeWords {
  let names: NameSpellings
  var texts: [ReportText] { names.texts }

  /// How a word with a capital is used in the story.
  struct Use {
    let word: String
    var places: [NameSpellings.Place] = []
    var reports: Set<Int> { Set(places.map(\.report)) }

    /// Whether a slip could be: once or twice, in one report.
    var isRare: Bool { places.count <= 2 && places.allSatisfy { $0.report == places[0].report } }
  }

  /// The slips, without pairs of words that are told already.
  func slips(besides told: Set<[String]>) -> [MisspeltWords.Slip] {
    let uses = uses()
    let rare = uses.map(\.isRare)
    var slips: [MisspeltWords.Slip] = []
    var known = told
    for bucket in buckets(of: uses, rare) where bucket.count <= NameSpellings.mostAlike {
      for word in bucket where rare[word] {
        // Whatever is meant is printed more often than the slip, by two at least.
        let least = uses[word].places.count + 2
        for meant in bucket where uses[meant].places.count >= least {
          guard let slip = slip(uses[word], uses[meant]),
            known.insert([slip.word, slip.meant].sorted()).inserted
          else { continue }
          slips.append(slip)
        }
      }
    }
    slips += surnames(uses).filter { known.insert([$0.word, $0.meant].sorted()).inserted }
    // Words that begin a sentence, or are common, stand in lower case elsewhere.
    let doubtful = Set(slips.map(\.word))
    let plain = doubtful.isEmpty ? [] : printedSmall(doubtful)
    return slips.filter { !plain.contains($0.word) }.sorted { ($0.word, $0.meant) < ($1.word, $1.meant) }
  }

  // MARK: Words

  private func uses() -> [Use] {
    var uses: [Use] = []
    var known = TableByHash<Int>(capacity: 256)
    // A word is spelt out where it is met first.
    var numbers = TableByHash<Int>(capacity: 256)
    for (index, text) in texts.enumerated() {
      let document = text.document
      for token in document.tokens.indices where isNameWord(token, in: document) {
        let hash = document.hash(ofToken: token)
        let number: Int
        if let met = numbers.value(of: hash) {
          number = met
        } else {
          let word = word(token, in: document)
          let key = Concept(letters: word.utf8).hash
          number = known.value(of: key) ?? known.add(key, uses.count)
          if number == uses.count { uses.append(Use(word: word)) }
          numbers.add(hash, number)
        }
        uses[number].places.append(
          NameSpellings.Place(text: index, report: text.report, tokens: token..<token + 1)
        )
      }
    }
    return uses
  }

  private func isNameWord(_ index: Int, in document: Document) -> Bool {
    let token = document.tokens[index]
    return token.form == .word && token.shape.contains(.capitalised) && !token.shape.contains(.allCapitals)
      && token.end - token.start > 3 && !token.shape.contains(.dotted) && !token.is(.stopword)
      && !token.is(.modal)
  }

  /// A word in lower case, without accents where it has any.
  private func word(_ index: Int, in document: Document) -> String {
    let bytes = document.bytes[document.tokens[index].range]
    return bytes.contains { $0 >= 0x80 }
      ? FoldedName(String(decoding: bytes, as: UTF8.self)).letters : document.lowercased(index)
  }

  /// Words that begin or end alike, or have the same letters, where one of them is rare.
  private func buckets(of uses: [Use], _ rare: [Bool]) -> [[Int]] {
    var keys: [(key: UInt64, word: Int)] = []
    keys.reserveCapacity(uses.count * 3)
    for (number, use) in uses.enumerated() {
      keys.append((LetterKeys.beginning(of: use.word, 3), number))
      keys.append((LetterKeys.end(of: use.word, 4), number))
      keys.append((LetterKeys.letters(of: use.word), number))
    }
    return LetterKeys.buckets(keys, where: rare)
  }

  /// Which of the words the story prints in lower case too.
  private func printedSmall(_ words: Set<String>) -> Set<String> {
    var found = Set<String>()
    for text in texts {
      for (index, token) in text.document.tokens.enumerated()
      where token.form == .word && !token.shape.contains(.capitalised) && token.end - token.start > 3 {
        let word = word(index, in: text.document)
        if words.contains(word) { found.insert(word) }
      }
    }
    return found
  }

  // MARK: Likeness

  private func slip(_ use: Use, _ common: Use) -> MisspeltWords.Slip? {
    let (word, meant) = (use.word, common.word)
    guard EditDistance.mayBe(word, meant, within: 2), !Lexicon.standard.isGivenName(meant),
      looksLike(word, meant, often: common.places.count),
      isUnknown(word, use, common), !haveOneSentence(use, common)
    else { return nil }
    let isShared = use.places.contains { place in common.places.prefix(40).contains { neighbours(place, $0) }
    }
    guard isShared || use.places.allSatisfy(standsAlone) else { return nil }
    let isStyle = WordSlip.isStyle(word, meant) || WordSlip.haveSameConsonants(word, meant)
    let reports = common.reports
    if use.reports.isSubset(of: reports) {
      guard use.places.allSatisfy({ !isOpening($0) }) || WordSlip.isTyping(word, for: meant) else {
        return nil
      }
      let beside = MisspeltWords.beside(common.places, use.places)
      return slip(word, use, meant, beside, verdict: word.utf8.count > 5 ? .conflict : .review)
    }
    let places = NameSpellings.first(common.places)
    guard reports.count > 1, use.places.allSatisfy({ !isOpening($0) }) else { return nil }
    if isStyle {
      guard common.places.count >= 4, reports.count > 2 else { return nil }
      return slip(word, use, meant, places, verdict: .review)
    }
    let isCertain = common.places.count >= 4 && WordSlip.isTyping(word, for: meant)
    guard isCertain || isShared else { return nil }
    return slip(word, use, meant, places, verdict: isCertain ? .conflict : .review)
  }

  /// Whether a word can be a slip for another: an edit or a swap apart, two in long words.
  private func looksLike(_ word: String, _ meant: String, often: Int) -> Bool {
    let length = min(word.utf8.count, meant.utf8.count)
    guard abs(word.utf8.count - meant.utf8.count) <= 2, !isRelated(word, meant) else { return false }
    // Short names are like many others: only one that is printed on every line can be meant.
    if length < 6 {
      return length > 3 && often >= 12 && word.first == meant.first
        && EditDistance.between(word, meant, limit: 1) != nil
    }
    if EditDistance.between(word, meant, limit: 1) != nil { return word.first == meant.first || length > 6 }
    return WordSlip.isTyping(word, for: meant)
  }

  /// Whether two words are made of one: Socialist and Socialism, Democrats and Democratic, organise and organize.
  private func isRelated(_ left: String, _ right: String) -> Bool {
    if WordSlip.isInflection(left, right) || isHouseStyle(left, right) { return true }
    let shared = zip(left, right).prefix { $0 == $1 }.count
    return (max(0, shared - 2)...shared).contains { start in
      Self.endings.contains(String(left.dropFirst(start)))
        && Self.endings.contains(String(right.dropFirst(start)))
    }
  }

  private static let endings: Set<String> = [
    "", "s", "es", "ed", "ing", "ist", "ists", "ism", "ic", "ics", "al", "ial", "ian", "ians", "ia", "iad",
    "er",
    "ers", "or", "ors", "ion", "ions", "ive", "ance", "ence", "ant", "ent", "ants", "ents", "ity", "ary",
    "an",
    "ans", "en", "i", "is", "ish", "ese", "e",
  ]

  private func isHouseStyle(_ left: String, _ right: String) -> Bool {
    let plain = { (word: String) in
      String(word.map { $0 == "z" ? "s" : $0 }).split(separator: "our", omittingEmptySubsequences: false)
        .joined(separator: "or")
    }
    return plain(left) == plain(right)
  }

  /// Whether no other name explains a word; a given name can be a slip for a place.
  private func isUnknown(_ word: String, _ use: Use, _ common: Use) -> Bool {
    let lexicon = Lexicon.standard
    guard lexicon.isKnown(word) else { return true }
    return lexicon.isGivenName(word) && use.places.allSatisfy(followsPlacePreposition)
      && common.places.count(where: followsPlacePreposition) > 1
  }

  func followsPlacePreposition(_ place: NameSpellings.Place) -> Bool {
    let document = texts[place.text].document
    let index = place.tokens.lowerBound - 1
    return document.is(.placePreposition, at: index) || document.word("off", at: index)
      || document.word("outside", at: index)
  }

  /// Two words of one sentence are two names.
  func haveOneSentence(_ use: Use, _ common: Use) -> Bool {
    use.places.contains { place in
      let document = texts[place.text].document
      let sentence = document.sentences[document.sentenceIndex(ofToken: place.tokens.lowerBound)].tokens
      return common.places.contains { $0.text == place.text && sentence.contains($0.tokens.lowerBound) }
    }
  }

  /// A capital that the place gives: the first word of a sentence, and all words of headings.
  func isOpening(_ place: NameSpellings.Place) -> Bool {
    let document = texts[place.text].document
    let start = place.tokens.lowerBound
    let sentence = document.sentences[document.sentenceIndex(ofToken: start)]
    if sentence.isHeading || texts[place.text].part == .title || sentence.tokens.lowerBound == start {
      return true
    }
    switch document.tokens[start - 1].mark {
    case .period, .colon, .semicolon, .question, .exclamation, .ellipsis, .bullet, .emDash, .dash: return true
    default: return false
    }
  }

  // MARK: Surroundings

  /// Whether no other word of a name stands beside a place: of 'Ann Boyle' the surname alone tells nothing.
  func standsAlone(_ place: NameSpellings.Place) -> Bool {
    let document = texts[place.text].document
    return [place.tokens.lowerBound - 1, place.tokens.upperBound].allSatisfy { index in
      guard let token = document.token(index), token.form == .word, token.shape.contains(.capitalised) else {
        return true
      }
      if token.is(.stopword) || token.is(.officeTitle) || token.is(.possessive) { return true }
      // The capital of a sentence's first word: 'Despite Evanville's loss'.
      let sentence = document.sentences[document.sentenceIndex(ofToken: index)]
      return sentence.tokens.lowerBound == index && !token.is(.givenName)
    }
  }

  /// Whether the same telling word stands before both places, or behind both.
  private func neighbours(_ left: NameSpellings.Place, _ right: NameSpellings.Place) -> Bool {
    [-1, 1].contains { step in
      guard let mine = neighbour(left, step), let theirs = neighbour(right, step) else { return false }
      return mine == theirs
    }
  }

  private func neighbour(_ place: NameSpellings.Place, _ step: Int) -> String? {
    let document = texts[place.text].document
    var index = step < 0 ? place.tokens.lowerBound - 1 : place.tokens.upperBound
    if document.is(.stopword, at: index) || document.mark(.hyphen, at: index)
      || document.is(.possessive, at: index)
    {
      index += step
    }
    guard let token = document.token(index), token.form == .word, token.end - token.start > 2,
      !token.is(.stopword), !token.is(.verb), !token.is(.givenName), !token.is(.honorific)
    else { return nil }
    let word = document.lowercased(index)
    return word.hasSuffix("s") ? String(word.dropLast()) : word
  }

  func slip(
    _ word: String,
    _ use: Use,
    _ meant: String,
    _ places: [NameSpellings.Place],
    verdict: Verdict
  ) -> MisspeltWords.Slip {
    MisspeltWords.Slip(
      word: word,
      meant: meant,
      places: [use.places, places],
      judgement: NameLikeness.Judgement(
        rule: verdict == .conflict ? .misspeltName : .nameSpeltTwoWays,
        verdict: verdict,
        confidence: verdict == .conflict ? 0.75 : 0.5
      )
    )
  }
}
