/// Finds words that no reader took for a name because a sentence begins with them, and that are a name of the same
/// report with two letters swapped: 'Regains did not say' beside Reagins.
struct SwappedLetters {
  let names: NameSpellings

  func slips() -> [MisspeltWords.Slip] {
    var words = TableByHash<Name>(capacity: 256)
    for index in names.all.indices {
      let spelling = names.all[index].name.words
      for (place, word) in spelling.enumerated()
      where word.utf8.count > 5 && spelling.firstIndex(of: word) == place {
        let key = Concept(letters: word.utf8).hash
        let number = words.number(of: key) ?? words.add(key, (word, []))
        words.change(number) { $0.places += names.all[index].places }
      }
    }
    var wordsByLetters = TableByHash<[Int]>(capacity: 256)
    for number in words.values.indices where words.values[number].places.count > 1 {
      let key = LetterKeys.letters(of: words.values[number].word)
      let entry = wordsByLetters.number(of: key) ?? wordsByLetters.add(key, [])
      wordsByLetters.change(entry) { $0.append(number) }
    }
    return names.texts.indices.flatMap { text in
      sentenceStarts(of: text).compactMap { token, word in
        guard words.number(of: Concept(letters: word.utf8).hash) == nil,
          let meant = wordsByLetters.value(of: LetterKeys.letters(of: word))
        else { return nil }
        let place = NameSpellings.Place(
          text: text,
          report: names.texts[text].report,
          tokens: token..<token + 1
        )
        return meant.map { words.values[$0] }.sorted { $0.word < $1.word }.lazy
          .compactMap { slip(word, place, $0) }.first
      }
    }
  }

  /// A word of names, with where these stand.
  private typealias Name = (word: String, places: [NameSpellings.Place])

  /// Capitalised first words of sentences.
  private func sentenceStarts(of text: Int) -> [(token: Int, word: String)] {
    let document = names.texts[text].document
    return document.sentences.compactMap { sentence in
      let token = document.tokens[sentence.tokens.lowerBound]
      guard token.form == .word, token.shape.contains(.capitalised), token.end - token.start > 5,
        !sentence.isHeading
      else { return nil }
      return (sentence.tokens.lowerBound, document.lowercased(sentence.tokens.lowerBound))
    }
  }

  private func slip(
    _ word: String,
    _ place: NameSpellings.Place,
    _ meant: Name
  ) -> MisspeltWords.Slip? {
    guard word != meant.word, word.sortedLetters == meant.word.sortedLetters, word.first == meant.word.first,
      EditDistance.between(word, meant.word, limit: 1) != nil,
      meant.places.contains(where: { $0.report == place.report })
    else { return nil }
    return MisspeltWords.Slip(
      word: word,
      meant: meant.word,
      places: [[place], MisspeltWords.beside(meant.places, [place])],
      judgement: NameLikeness.Judgement(rule: .misspeltName, verdict: .conflict, confidence: 0.7)
    )
  }
}

extension String {
  /// Its letters in order: words with the same letters have the same.
  var sortedLetters: String {
    utf8.allSatisfy { $0 < 0x80 } ? String(decoding: utf8.sorted(), as: UTF8.self) : String(sorted())
  }
}
