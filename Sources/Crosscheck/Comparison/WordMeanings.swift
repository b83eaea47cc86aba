/// What the words of a text mean.
struct WordMeanings {
  /// The stem of each token, past the thesaurus; nil for marks and numbers.
  private(set) var stems: [Concept?]
  /// The concept of each token; nil for marks, numbers and words that no subject is made of.
  private(set) var concepts: [Concept?]
  /// The numbers of those concepts in the story; below nought where a token has none.
  private(set) var numbers: [Int32]
  private(set) var marks: [WordMarks]

  private static let silent = WordClasses.of(
    .stopword,
    .unitNumber,
    .tensNumber,
    .magnitude,
    .month,
    .weekday,
    .possessive,
    .ordinalSuffix
  )

  init(of document: Document, words: inout StoryWords) {
    let count = document.tokens.count
    stems = [Concept?](repeating: nil, count: count)
    concepts = stems
    numbers = [Int32](repeating: -1, count: count)
    marks = [WordMarks](repeating: [], count: count)
    var phrases: [Int] = []
    for index in document.tokens.indices where document.tokens[index].form == .word {
      let word = words.word(at: index, of: document)
      stems[index] = word.stem
      marks[index] = word.marks
      if word.beginsPhrase { phrases.append(index) }
      let token = document.tokens[index]
      guard token.classes.isDisjoint(with: Self.silent), token.end - token.start > 1 else { continue }
      concepts[index] = word.concept
      numbers[index] = word.number
    }
    join(phrases, of: document, words: &words)
  }

  /// Gives each phrase its concept, at its first word; phrases do not overlap.
  private mutating func join(_ beginnings: [Int], of document: Document, words: inout StoryWords) {
    var end = 0
    for index in beginnings where index >= end {
      let sentence = document.sentenceIndex(ofToken: index)
      guard sentence < document.sentences.count, let stem = stems[index],
        let (concept, upper) = phrase(at: index, stem, in: document.sentences[sentence], of: document)
      else { continue }
      for place in index..<upper {
        concepts[place] = nil
        numbers[place] = -1
      }
      concepts[index] = concept
      marks[index].insert(.beginsPhrase)
      numbers[index] = words.number(of: concept)
      end = upper
    }
  }

  /// The phrase that begins at a token, with the index past its last word; hyphens and other small words may
  /// stand between its words.
  private func phrase(at index: Int, _ first: Concept, in sentence: Sentence, of document: Document) -> (
    concept: Concept, end: Int
  )? {
    func token(behind start: Int, by steps: Int) -> Int? {
      var position = start
      for _ in 0..<steps {
        position += 1
        if position < sentence.tokens.upperBound, Self.mayStandWithin(position, document) { position += 1 }
      }
      return position < sentence.tokens.upperBound ? position : nil
    }
    guard
      let (concept, following) = Thesaurus.standard.phrase(
        from: first,
        next: { token(behind: index, by: $0).flatMap { stems[$0] } }
      ), let last = token(behind: index, by: following)
    else { return nil }
    return (concept, last + 1)
  }

  /// Whether a token may stand between the words of a phrase: 'pull-out', 'lost their lives', 'sent him to prison'.
  private static func mayStandWithin(_ token: Int, _ document: Document) -> Bool {
    document.tokens[token].mark == .hyphen || document.is(.determiner, at: token)
      || within.contains { document.word($0, at: token) }
  }

  private static let within: [StaticString] = ["a", "an", "him", "her", "them", "it", "us", "me", "you"]
}
