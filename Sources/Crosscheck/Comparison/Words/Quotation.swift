/// A quotation with its words and who said them.
struct Quotation {
  let text: ReportText
  let fact: Fact
  /// The speaker by his full name, where the report gives it.
  let speaker: String?
  /// Words in lower case with the token each stands at.
  let words: [(word: String, token: Int)]
  /// The words by themselves.
  let plain: [String]
  /// All words of the sentence, those behind an attribution in its middle too.
  let whole: [String]
  /// Those words by their letters, a number each.
  private let letters: [Concept]

  /// Equal for quotations of the same words.
  var wording: UInt64 {
    letters.reduce(UInt64(plain.count)) { ($0 ^ $1.hash) &* 0x9e37_79b9_7f4a_7c15 }
  }

  /// Of fewer words a quotation says too little to be one.
  private static let least = 3

  /// The quotations of a text that are long enough to be compared.
  ///
  /// What a crowd chants or sings is not one person's words, and another crowd's on another day.
  static func all(in text: ReportText) -> [Quotation] {
    let chants = text.discourse.attributions.filter { sung.contains($0.lemma) }.map(\.verb.lowerBound)
    return text.facts.ofKind(.quotation).compactMap { fact in
      guard case .words(let said) = fact.value, !chants.contains(where: { isNear($0, fact.tokens) }) else {
        return nil
      }
      let words = words(at: fact.tokens, of: text.document)
      let plain = words.map(\.word)
      var whole = plain
      // A quotation in two halves holds more than its passage.
      if said.text.utf8.count > fact.range.count + 4 {
        let document = Document(Array(said.text.utf8))
        whole = Self.words(at: document.tokens.indices, of: document).map(\.word)
      }
      guard whole.count >= least else { return nil }
      return Quotation(
        text: text,
        fact: fact,
        speaker: said.speaker.flatMap(text.speakers.fullName),
        words: words,
        plain: plain,
        whole: whole,
        letters: whole.map { Concept(letters: $0.utf8) }
      )
    }
  }

  private static let sung: Set<String> = ["chant", "sing"]

  /// Whether a verb stands right before or behind a quotation, a few words of the speaker between.
  private static func isNear(_ verb: Int, _ quotation: Range<Int>) -> Bool {
    (quotation.lowerBound - 4..<quotation.upperBound + 6).contains(verb)
  }

  /// Numbers by their value, so that `11th` and `eleventh` are one; a possessive with its noun, without apostrophe.
  private static func words(at tokens: Range<Int>, of document: Document) -> [(word: String, token: Int)] {
    var words: [(word: String, token: Int)] = []
    var end = tokens.lowerBound
    for token in tokens where document.tokens[token].form != .mark && token >= end {
      if document.is(.possessive, at: token), let last = words.popLast() {
        words.append((last.word + "s", last.token))
      } else if let ordinal = document.ordinal(at: token) {
        words.append(("#\(ordinal.value)th", token))
        end = ordinal.tokens.upperBound
      } else if let number = document.number(at: token) {
        words.append(("#\(ValueText.number(number.value))", token))
        end = number.tokens.upperBound
      } else {
        let word = document.lowercased(token)
        if isPlain(word) { words.append((word, token)) } else { words += plain(word).map { ($0, token) } }
      }
    }
    return words
  }

  private static let contractions = [
    ("n't", "not"), ("'re", "are"), ("'ve", "have"), ("'ll", "will"), ("'m", "am"),
  ]

  /// Whether a word is one word, with no apostrophe, and spelt as it always is; most are.
  private static func isPlain(_ word: String) -> Bool {
    word.utf8.allSatisfy { $0 < 0x80 && $0 != UInt8(ascii: "'") } && word != "cannot" && word != "okay"
  }

  /// A word without its contraction and apostrophe: `aren't` is two words, said or written.
  private static func plain(_ word: String) -> [String] {
    switch word {
    case "okay": return ["ok"]
    case "can't", "cannot": return ["can", "not"]
    case "won't": return ["will", "not"]
    default:
      let plain = word.split(separator: "’").joined(separator: "'")
      for (ending, verb) in contractions where plain.hasSuffix(ending) && plain.count > ending.count {
        return [String(plain.dropLast(ending.count)), verb]
      }
      return [plain.filter { $0 != "'" }]
    }
  }

  /// Pairs of neighbouring longer words: two quotations that share none are not compared.
  ///
  /// Of a short one the neighbours' neighbours too, since one word that differs would part all pairs.
  var keys: ConceptSet {
    let long = whole.indices.filter { whole[$0].utf8.count > 3 }.map { letters[$0] }
    guard long.count > 1 else { return ConceptSet(long) }
    var keys = ConceptSet(long.indices.dropFirst().map { Concept(long[$0 - 1], before: long[$0]) })
    if whole.count <= Self.short {
      for index in long.indices.dropFirst(2) { keys.insert(Concept(long[index - 2], before: long[index])) }
      keys.formUnion(skeleton.lazy.filter { !$0.isLight }.map(\.concept))
    }
    return keys
  }

  static let short = 10

  /// What a word means; small words stand for themselves.
  struct Bone: Equatable {
    let concept: Concept
    let isLight: Bool
  }

  /// The meaning of each word, articles left out.
  var skeleton: [Bone] {
    whole.filter { $0 != "a" && $0 != "an" && $0 != "the" }.map { word in
      let isLight = QuotedWords.light.contains(word)
      return Bone(
        concept: isLight ? Concept(letters: word.utf8) : Thesaurus.standard.concept(of: word),
        isLight: isLight
      )
    }
  }
}

extension Quotation {
  /// The quotation as a fact of fewer words.
  func cut(to tokens: Range<Int>) -> Fact {
    var fact = fact
    fact.tokens = tokens
    fact.range = text.document.range(of: tokens)
    return fact
  }

  /// No passage is shown with more words than a reader takes in at a glance.
  var opening: Range<Int> {
    let last = words[min(words.count - 1, 19)].token
    return fact.tokens.lowerBound..<last + 1
  }
}

/// Who it is that a report calls by a surname or an office.
struct Speakers: Sendable {
  /// Full names by their last word.
  private let namesBySurname: [Substring: Set<String>]
  private let roles: [(office: String, holder: String)]
  /// The first holder of each office.
  private let holders: [String: String]

  init(_ entities: [Entity], _ facts: [Fact]) {
    var namesBySurname: [Substring: Set<String>] = [:]
    for entity in entities where entity.kind == .person || entity.kind == .unknown {
      guard let space = entity.text.utf8.lastIndex(of: UInt8(ascii: " ")) else { continue }
      let surname = entity.text[entity.text.utf8.index(after: space)...]
      namesBySurname[surname, default: []].insert(entity.text)
    }
    self.namesBySurname = namesBySurname
    roles = facts.ofKind(.role).compactMap { fact in
      guard case .words(let words) = fact.value, let holder = words.holder else {
        return nil
      }
      return (words.text, holder)
    }
    holders = Dictionary(roles.map { ($0.office, $0.holder) }) { first, _ in first }
  }

  /// The full name of a speaker; nil where the report gives none.
  func fullName(of speaker: String) -> String? {
    if Self.isFullName(speaker) { return speaker }
    if let holder = holders[speaker.lowercased()] { return Self.isFullName(holder) ? holder : nil }
    guard let bearers = namesBySurname[speaker[...]], bearers.count == 1 else { return nil }
    return bearers.first
  }

  /// The offices that a report gives somebody.
  func offices(of name: String) -> Set<String> {
    let surname = name.split(separator: " ").last
    return Set(
      roles.filter { $0.holder == name || $0.holder.split(separator: " ").last == surname }.map(\.office)
    )
  }

  /// Whether a speaker is called by two names or more: 'the officer' and 'Singh' may be anybody.
  private static func isFullName(_ speaker: String) -> Bool {
    let words = speaker.utf8.split(separator: UInt8(ascii: " ")).map(Substring.init)
    return words.count > 1 && words.allSatisfy { $0.first?.isUppercase == true }
  }
}
