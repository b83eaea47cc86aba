/// Whom a pronoun before a verb of speech means: who spoke or was spoken of last, as far as names and titles tell.
struct PersonFocus {
  private enum Gender { case man, woman, open }

  private let document: Document
  private let entities: [Entity]
  private let marks: QuotationMarks
  /// By the hashes of surnames.
  private var genders: [UInt64: Gender] = [:]
  private var man: String?
  private var woman: String?
  private var body: String?
  /// A name of several words that nothing says more of: meant only where nobody else can be.
  private var anybody: String?
  private var next = 0

  init(document: Document, entities: [Entity], marks: QuotationMarks) {
    self.document = document
    self.entities = entities
    self.marks = marks
  }

  /// Takes a sentence in once its attributions are known: who speaks in it comes first, then whom it names first.
  mutating func take(_ sentence: Sentence, _ attributions: ArraySlice<Attribution>) {
    var firstMan: String?
    var firstWoman: String?
    var firstBody: String?
    while next < entities.count, entities[next].tokens.lowerBound < sentence.tokens.upperBound {
      let entity = entities[next]
      next += 1
      guard marks.passage(at: entity.tokens.lowerBound) == nil else { continue }
      if entity.kind == .organisation { firstBody = firstBody ?? entity.text }
      if entity.kind == .unknown, entity.tokens.count == 2 { anybody = entity.text }
      guard entity.kind == .person else { continue }
      let gender = learnt(entity)
      if gender != .woman { firstMan = firstMan ?? entity.text }
      if gender != .man { firstWoman = firstWoman ?? entity.text }
    }
    for attribution in attributions {
      guard let speaker = attribution.speaker else { continue }
      if attribution.isPronoun || attribution.isPerson(in: entities) {
        let gender = genders[PersonFocus.surname(speaker)] ?? .open
        if gender != .woman { firstMan = speaker }
        if gender != .man { firstWoman = speaker }
      } else {
        firstBody = speaker
      }
    }
    man = firstMan ?? man
    woman = firstWoman ?? woman
    body = firstBody ?? body
  }

  /// Whom a pronoun means: somebody named before it in its sentence, or else before that.
  func speaker(for pronoun: Int, in sentence: Sentence) -> String? {
    if document.word("it", at: pronoun) || document.word("they", at: pronoun) { return body }
    if document.word("we", at: pronoun) || document.word("i", at: pronoun) { return nil }
    let wantsWoman = document.word("she", at: pronoun)
    let wantsMan = document.word("he", at: pronoun)
    let near = sentence.near(pronoun).lowerBound..<pronoun
    let here = entities[entities.beginning(in: near)].lazy.filter {
      $0.kind == .person && marks.passage(at: $0.tokens.lowerBound) == nil
    }
    if !wantsWoman, !wantsMan { return here.last?.text ?? man ?? woman }
    let fitting = here.first { entity in
      let gender = gender(of: entity)
      return gender == .open || (gender == .woman) == wantsWoman
    }
    return fitting?.text ?? (wantsWoman ? woman : man) ?? anybody
  }

  // MARK: Men and women

  private mutating func learnt(_ entity: Entity) -> Gender {
    let gender = gender(of: entity)
    if gender != .open { genders[PersonFocus.surname(entity.text)] = gender }
    return gender
  }

  private func gender(of entity: Entity) -> Gender {
    if let title = entity.titleTokens, let last = title.last(where: { document.tokens[$0].form == .word }) {
      if document.isOne(of: PersonFocus.womensTitles, at: last) { return .woman }
      if document.isOne(of: PersonFocus.mensTitles, at: last) { return .man }
    }
    switch document.value(of: .givenName, at: entity.tokens.lowerBound) {
    case 0 where entity.tokens.count > 1: return .man
    case 1: return .woman
    default: return genders[PersonFocus.surname(entity.text)] ?? .open
    }
  }

  /// A hash of the last word of a name.
  private static func surname(_ name: String) -> UInt64 {
    var hash = Lexicon.seed
    for byte in name.utf8 { hash = byte == 0x20 ? Lexicon.seed : Lexicon.hash(hash, byte) }
    return hash
  }

  private static let womensTitles: WordSet = [
    "mrs", "ms", "miss", "lady", "dame", "queen", "princess", "spokeswoman", "chairwoman", "congresswoman",
    "councilwoman", "actress", "mother", "wife", "widow", "daughter", "sister", "aunt", "niece", "girlfriend",
    "grandmother", "businesswoman", "policewoman", "madame", "mme", "sister", "duchess", "baroness",
  ]
  private static let mensTitles: WordSet = [
    "mr", "sir", "lord", "king", "prince", "spokesman", "congressman", "councilman", "father", "husband",
    "son",
    "brother", "uncle", "nephew", "boyfriend", "grandfather", "businessman", "policeman", "monsieur", "duke",
    "archbishop", "pope", "cardinal",
  ]
}
