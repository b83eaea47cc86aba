/// Finds words that no reader took for a name because a sentence begins with them, and that are a name of the same
/// report with two letters swapped: 'Regains did not say' beside Reagins.
struct SwappedLetters {
  let names: NameSpellings

  func slips() -> [MisspeltWords.Slip] {
    var placesByLetters: [String: [(word: String, places: [NameSpellings.Place])]] = [:]
    var placesByWord: [String: [NameSpellings.Place]] = [:]
    for spelling in names.all {
      for word in Set(spelling.name.words) where word.utf8.count > 5 {
        placesByWord[word, default: []] += spelling.places
      }
    }
    for (word, places) in placesByWord.sorted(by: { $0.key < $1.key }) where places.count > 1 {
      placesByLetters[word.sortedLetters, default: []].append((word, places))
    }
    return names.texts.indices.flatMap { text in
      sentenceStarts(of: text, besides: placesByWord).compactMap { token in
        let word = names.texts[text].document.lowercased(token)
        return (placesByLetters[word.sortedLetters] ?? []).lazy.compactMap {
          slip(
            word,
            NameSpellings.Place(text: text, report: names.texts[text].report, tokens: token..<token + 1),
            $0
          )
        }.first
      }
    }
  }

  /// Capitalised first words of sentences that are no names of the story.
  private func sentenceStarts(of text: Int, besides known: [String: [NameSpellings.Place]]) -> [Int] {
    let document = names.texts[text].document
    return document.sentences.compactMap { sentence in
      let token = document.tokens[sentence.tokens.lowerBound]
      guard token.form == .word, token.shape.contains(.capitalised), token.end - token.start > 5,
        !sentence.isHeading, known[document.lowercased(sentence.tokens.lowerBound)] == nil
      else { return nil }
      return sentence.tokens.lowerBound
    }
  }

  private func slip(
    _ word: String,
    _ place: NameSpellings.Place,
    _ meant: (word: String, places: [NameSpellings.Place])
  ) -> MisspeltWords.Slip? {
    guard word != meant.word, word.first == meant.word.first,
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
