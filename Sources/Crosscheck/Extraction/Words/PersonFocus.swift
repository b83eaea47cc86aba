/// Whom a pronoun before a verb of speech means: who spoke or was spoken of last, as far as names and titles tell.
struct PersonFocus {
  private enum Gender { case man, woman, open }

  private let document: Document
  private let entities: [Entity]
  private let marks: QuotationMarks
  private let landmarks: Landmarks
  /// By the hashes of surnames.
  private var genders: [UInt64: Gender] = [:]
  private var man: String?
  private var woman: String?
  private var body: String?
  /// A name of several words that nothing says more of: meant only where nobody else can be.
  private var anybody: String?
  /// Somebody without a name who spoke last, while nobody has been named since: an officer, a neighbour.
  private var nameless: String?
  private var next = 0

  init(document: Document, entities: [Entity], marks: QuotationMarks, landmarks: Landmarks) {
    self.document = document
    self.entities = entities
    self.marks = marks
    self.landmarks = landmarks
  }

  /// Takes a sentence in once its attributions are known: who speaks in it comes first, then whom it names first.
  mutating func take(_ sentence: Sentence, _ attributions: ArraySlice<Attribution>) {
    var firstMan: String?
    var firstWoman: String?
    var firstBody: String?
    while next < entities.count, entities[next].tokens.lowerBound < sentence.tokens.upperBound {
      let index = next
      next += 1
      // Looked at in place: most names are of nobody, and a copy counts references.
      guard tells(index), marks.passage(at: entities[index].tokens.lowerBound) == nil else { continue }
      if entities[index].kind == .organisation { firstBody = firstBody ?? entities[index].text }
      if entities[index].kind == .unknown { anybody = entities[index].text }
      guard entities[index].kind == .person else { continue }
      let gender = learnt(index)
      if gender != .woman { firstMan = firstMan ?? entities[index].text }
      if gender != .man { firstWoman = firstWoman ?? entities[index].text }
    }
    // 'He thanked Rolf Tams': who was spoken of goes on to be.
    let lead = firstMan != nil || firstWoman != nil ? firstPronoun(in: sentence) : .open
    if lead == .man, man != nil || nameless != nil { firstMan = nil }
    if lead == .woman, woman != nil || nameless != nil { firstWoman = nil }
    if firstMan != nil || firstWoman != nil { nameless = nil }
    for attribution in attributions {
      guard let speaker = attribution.speaker else { continue }
      if isOfBody(attribution) || isOfFame(attribution) { continue }
      // 'Vale and Dunne said': neither is meant alone.
      if speaker.utf8.count > 9, Self.isOfSeveral(speaker) { continue }
      if isNamed(attribution) || attribution.isPronoun && speaker != nameless {
        let gender = genders[PersonFocus.surname(speaker)] ?? .open
        if gender != .woman { firstMan = speaker }
        if gender != .man { firstWoman = speaker }
        nameless = nil
      } else if isSomebody(attribution) {
        nameless = speaker
      } else if !attribution.isPronoun {
        nameless = nil
        firstBody = speaker
      }
    }
    // Most sentences name nobody: nothing is put in its own place again.
    if let firstMan { man = firstMan }
    if let firstWoman { woman = firstWoman }
    if let firstBody { body = firstBody }
  }

  /// Whether `and` stands in what somebody is called; in bytes, since a search in a string goes by way of Foundation.
  private static func isOfSeveral(_ speaker: String) -> Bool {
    withBytes(of: speaker) { speaker in
      var lastFive: UInt64 = 0
      for byte in speaker {
        lastFive = (lastFive << 8 | UInt64(byte)) & 0xFF_FFFF_FFFF
        if lastFive == 0x20_616E_6420 { return true }
      }
      return false
    }
  }

  /// A string as it stands in memory: to go through one by itself byte by byte takes three times as much.
  @inline(__always)
  private static func withBytes<Result>(
    of string: String,
    _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    string.utf8.withContiguousStorageIfAvailable(body) ?? Array(string.utf8).withUnsafeBufferPointer(body)
  }

  /// Whether a name can be somebody's or a body's that speaks.
  private func tells(_ index: Int) -> Bool {
    switch entities[index].kind {
    case .person, .organisation: return true
    case .unknown: return entities[index].tokens.count == 2
    case .place, .vessel, .work: return false
    }
  }

  /// Whether the sentence, as far as nobody is quoted, begins with he or she: within a few words, before any name.
  private func firstPronoun(in sentence: Sentence) -> Gender {
    let end = min(sentence.tokens.lowerBound + 8, sentence.tokens.upperBound)
    var index = landmarks.next(.pronoun, from: sentence.tokens.lowerBound, before: end)
    while index < end {
      guard marks.passage(at: index) == nil else { return .open }
      if document.word("he", at: index) { return .man }
      if document.word("she", at: index) { return .woman }
      index = landmarks.next(.pronoun, from: index + 1, before: end)
    }
    return .open
  }

  /// Whether somebody speaks who is called by name; a surname may be a word for places.
  private func isNamed(_ attribution: Attribution) -> Bool {
    if attribution.isPerson(in: entities) { return true }
    guard let tokens = attribution.speakerTokens, tokens.count > 1 else { return false }
    return document.is(.givenName, at: tokens.lowerBound)
      && document.tokens[tokens.lowerBound].shape.contains(.capitalised)
  }

  /// `it said`, `they said`: no person.
  private func isOfBody(_ attribution: Attribution) -> Bool {
    guard attribution.isPronoun, let pronoun = attribution.speakerTokens?.lowerBound else { return false }
    return document.word("it", at: pronoun) || document.word("they", at: pronoun)
  }

  /// `the star said`: somebody who was named before.
  private func isOfFame(_ attribution: Attribution) -> Bool {
    guard let tokens = attribution.speakerTokens, let last = tokens.last, man != nil || woman != nil else {
      return false
    }
    return document.word("the", at: tokens.lowerBound) && document.isOne(of: Self.fame, at: last)
  }

  private static let fame: WordSet = [
    "star", "actress", "actor", "singer", "rapper", "comedian", "champion", "fighter", "boxer", "quarterback",
    "striker", "starlet", "comic", "model",
  ]

  /// `a senior officer`, `the boy's neighbour`: one person whom no name tells.
  func isSomebody(_ attribution: Attribution) -> Bool {
    guard !attribution.isPronoun, let tokens = attribution.speakerTokens, attribution.speaker != nil else {
      return false
    }
    let end = tokens.dropFirst().first {
      document.is(.placePreposition, at: $0) || document.is(.preposition, at: $0)
        || document.tokens[$0].form == .mark
    }
    let head = (tokens.lowerBound..<(end ?? tokens.upperBound)).last { document.tokens[$0].form == .word }
    guard let head else { return false }
    return document.isOne(of: Self.somebody, at: head) || document.is(.officeTitle, at: head)
  }

  /// Those who have no office and no trade.
  private static let somebody: WordSet = [
    "source", "man", "woman", "boy", "girl", "insider", "fan", "relative", "shopper", "customer", "protester",
  ]

  /// Whom a pronoun means: somebody named before it in its sentence, or else before that.
  ///
  /// `Vale, whose firm lost, said she expected it`: who speaks right before goes on where nothing says otherwise.
  func speaker(for pronoun: Int, in sentence: Sentence, behind last: Attribution? = nil) -> String? {
    if document.word("it", at: pronoun) || document.word("they", at: pronoun) { return body }
    if document.word("we", at: pronoun) || document.word("i", at: pronoun) { return nil }
    let wantsWoman = document.word("she", at: pronoun)
    let wantsMan = document.word("he", at: pronoun)
    var near = sentence.near(pronoun).lowerBound..<pronoun
    // 'He hit Anna Vale with what he called a toy': whoever was meant before is meant again.
    if let same = near.first(where: {
      marks.passage(at: $0) == nil && document.word(wantsWoman ? "she" : "he", at: $0)
    }) {
      near = near.lowerBound..<same
    }
    let here = entities.beginning(in: near).lazy.filter {
      entities[$0].kind == .person && marks.passage(at: entities[$0].tokens.lowerBound) == nil
    }
    if !wantsWoman, !wantsMan { return here.last.map { entities[$0].text } ?? man ?? woman }
    let known = wantsWoman ? woman : man
    let fitting = here.first { index in
      let gender = gender(of: index)
      if gender == .open {
        return known == nil && nameless == nil || isSubject(entities[index], in: sentence)
          || last.map { speaks(entities[index], by: $0, before: pronoun) } ?? false
      }
      return (gender == .woman) == wantsWoman
    }
    return fitting.map { entities[$0].text } ?? nameless ?? known ?? anybody
  }

  private func speaks(_ entity: Entity, by attribution: Attribution, before pronoun: Int) -> Bool {
    let end = attribution.verb.upperBound
    guard end == pronoun || end + 1 == pronoun && document.word("that", at: end) else { return false }
    return attribution.speakerTokens.map { $0.contains(entity.tokens.lowerBound) } ?? false
  }

  /// `When Tams came, he said`: a name at the head of its sentence or clause, not one that something is done to.
  private func isSubject(_ entity: Entity, in sentence: Sentence) -> Bool {
    let first = entity.titleTokens?.lowerBound ?? entity.tokens.lowerBound
    return first == sentence.tokens.lowerBound || document.mark(.comma, at: first - 1)
      || document.is(.opener, at: first - 1) && !document.word("that", at: first - 1)
  }

  // MARK: Men and women

  private mutating func learnt(_ name: Int) -> Gender {
    let gender = gender(of: name)
    if gender != .open { genders[PersonFocus.surname(entities[name].text)] = gender }
    return gender
  }

  /// Of a name by its place among all.
  private func gender(of name: Int) -> Gender {
    if let title = entities[name].titleTokens,
      let last = title.last(where: { document.tokens[$0].form == .word })
    {
      if document.isOne(of: PersonFocus.womensTitles, at: last) { return .woman }
      if document.isOne(of: PersonFocus.mensTitles, at: last) { return .man }
    }
    let tokens = entities[name].tokens
    switch document.value(of: .givenName, at: tokens.lowerBound) {
    case 0 where tokens.count > 1, 3 where tokens.count > 1: return .man
    case 1, 4: return .woman
    default: return genders[PersonFocus.surname(entities[name].text)] ?? .open
    }
  }

  /// A hash of the last word of a name.
  private static func surname(_ name: String) -> UInt64 {
    withBytes(of: name) { name in
      var hash = Lexicon.seed
      var index = name.count
      // From its end, since only the last word is asked for.
      while index > 0, name[index - 1] != 0x20 {
        index -= 1
        hash = Lexicon.hash(hash, name[index])
      }
      return hash
    }
  }

  private static let womensTitles: WordSet = [
    "mrs", "ms", "miss", "lady", "dame", "queen", "princess", "spokeswoman", "chairwoman", "congresswoman",
    "councilwoman", "actress", "mother", "wife", "widow", "daughter", "sister", "aunt", "niece", "girlfriend",
    "grandmother", "businesswoman", "policewoman", "madame", "mme", "duchess", "baroness",
  ]
  private static let mensTitles: WordSet = [
    "mr", "sir", "lord", "king", "prince", "spokesman", "congressman", "councilman", "father", "husband",
    "son",
    "brother", "uncle", "nephew", "boyfriend", "grandfather", "businessman", "policeman", "monsieur", "duke",
    "archbishop", "pope", "cardinal",
  ]
}
