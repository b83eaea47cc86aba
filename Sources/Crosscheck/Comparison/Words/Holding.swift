/// An office that a report gives to somebody.
struct Holding {
  let text: ReportText
  let fact: Fact
  let office: String
  /// The office by the one name that it has here, whatever the desk calls it.
  let fullOffice: String
  /// First name and surname, folded.
  let holder: String
  let given: String
  let surname: String
  /// The name as it is printed.
  let name: String
  /// The beginnings of the names that say whose office it is: `the mayor of Lorn`, `the French president`.
  ///
  /// Read where it is asked for: most offices are never set against another.
  var bodies: Set<String> {
    Self.bodies(
      of: fact,
      besides: FoldedName(name).words + office.lowercased().split(separator: " ").map(String.init),
      in: text.document
    )
  }

  /// Whether the holder's name stands in the fact itself.
  var hasNameInside: Bool {
    text.entities[text.entities.beginning(in: fact.tokens)].contains {
      FoldedName($0.text).words.last.map(holder.hasSuffix) ?? false
    }
  }

  /// Whether the text gives it to nobody by name, and speaks of one person all along.
  private(set) var isInferred = false

  /// All of a text, and in a brief report those of whomever it speaks of all along.
  static func all(in text: ReportText, isBrief: Bool) -> [Holding] {
    let own = all(in: text)
    guard isBrief else { return own }
    let offices = UnnamedOffices(text: text).all()
    return own
      + offices.compactMap { office, name, tokens in
        let value = Words(office, holder: name.text)
        var holding = Holding(
          text.passage(tokens, as: .role, rule: "unnamed", value: .words(value)),
          in: text
        )
        holding?.isInferred = true
        return holding
      }
  }

  private static func all(in text: ReportText) -> [Holding] {
    let capacities = Capacities(text: text).all().map { capacity in
      let value = Words(capacity.office, holder: capacity.name.text)
      return text.passage(capacity.tokens, as: .role, rule: "capacity", value: .words(value))
    }
    return (text.facts.ofKind(.role) + capacities).compactMap { Holding($0, in: text) }
  }

  /// Nil where the fact is of other times, or does not tell who holds the office.
  private init?(_ fact: Fact, in text: ReportText) {
    guard case .words(let words) = fact.value, let holder = words.holder,
      !Self.isOfOldTimes(fact, in: text.document), let name = text.speakers.fullName(of: holder)
    else { return nil }
    let folded = FoldedName(name).words
    // Initials are left out as reports please: L. Patrick Gray is Patrick Gray.
    let core = folded.filter { $0.utf8.count > 1 }
    guard let first = core.count > 1 ? core.first : folded.first, let last = folded.last else { return nil }
    let complement = OfficeComplements(text: text).office(words.text, of: fact)
    self.text = text
    self.fact =
      complement.map { text.passage($0.tokens, as: .role, rule: fact.rule, value: fact.value) } ?? fact
    self.name = name
    self.holder = first + " " + last
    given = first
    surname = last
    office = complement?.office ?? words.text
    fullOffice = OfficeExclusion.full(office)
  }

  /// "Brock, who was minister of trade under Ames": an office of other times stands against none.
  private static func isOfOldTimes(_ fact: Fact, in document: Document) -> Bool {
    let before = max(0, fact.tokens.lowerBound - 3)..<fact.tokens.lowerBound
    return before.contains {
      // "was named director": what he was made he is; "it was the director who": so is he.
      if document.word("was", at: $0) || document.word("been", at: $0) {
        // "had been treasurer since May": and is so when the news begins.
        if document.word("been", at: $0), isSince(fact, in: document) { return false }
        return !document.is(.verb, at: $0 + 1) && !document.word("it", at: $0 - 1)
      }
      return document.word("once", at: $0)
    }
  }

  /// Whether an office is held since some time, as the words behind it say.
  private static func isSince(_ fact: Fact, in document: Document) -> Bool {
    let sentence = document.sentences[document.sentenceIndex(ofToken: fact.tokens.lowerBound)].tokens
    for index in fact.tokens.upperBound..<min(fact.tokens.upperBound + reachOfSince, sentence.upperBound) {
      if document.word("since", at: index) { return true }
      if document.tokens[index].form == .mark { return false }
    }
    return false
  }

  /// "of the Marl Bowls and Tennis Club since": so many tokens.
  private static let reachOfSince = 9

  /// Letters by which a country and its people are known for one: `Poland`, `Polish`.
  private static let lettersOfBody = 3

  private static func bodies(of fact: Fact, besides words: [String], in document: Document) -> Set<String> {
    let sentence = document.sentences[document.sentenceIndex(ofToken: fact.tokens.lowerBound)].tokens
    func isOfName(_ index: Int) -> Bool {
      sentence.contains(index) && document.tokens[index].form == .word
        && document.tokens[index].shape.contains(.capitalised) && !document.is(.stopword, at: index)
    }
    var first = fact.tokens.lowerBound
    while isOfName(first - 1) || document.is(.possessive, at: first - 1) && isOfName(first - 2) { first -= 1 }
    var last = fact.tokens.upperBound
    if document.isOne(of: links, at: last) {
      last += document.is(.determiner, at: last + 1) ? 2 : 1
      while isOfName(last) { last += 1 }
    }
    let names = (first..<last).filter(isOfName).map(document.lowercased).filter { !words.contains($0) }
    return Set(names.map { String($0.prefix(lettersOfBody)) })
  }

  private static let links: WordSet = ["of", "in", "at", "for"]
}
