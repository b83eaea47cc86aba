/// Reads what an office is of where its words by themselves do not say it: `the minister of water`, `Fisheries Minister`,
/// `counsel for the defence`, `Mr Orban's lawyer`.
struct OfficeComplements {
  let text: ReportText

  private var document: Document { text.document }

  /// An office in full, and its words.
  typealias Office = (office: String, tokens: Range<Int>)

  /// The office in full; nil where nothing is to be added.
  func office(_ office: String, of fact: Fact) -> Office? {
    switch office.lowercased() {
    case "minister": portfolio(of: fact.tokens)
    case "counsel", "lawyer", "barrister", "attorney", "solicitor": side(of: fact.tokens)
    default: nil
    }
  }

  // MARK: Ministers

  /// `the minister of water`, `minister for public works`, `Fisheries Minister`; nil where one has two: `finance and planning`.
  private func portfolio(of office: Range<Int>) -> Office? {
    if let field = field(office.lowerBound - 1) {
      let isSecond = document.word("and", at: field - 1) || document.mark(.comma, at: field - 1)
      return isSecond ? nil : (word(field) + " minister", field..<office.upperBound)
    }
    var index = office.upperBound
    guard document.word("of", at: index) || document.word("for", at: index) else { return nil }
    index += 1
    while document.is(.determiner, at: index) || document.isOne(of: Self.leads, at: index) { index += 1 }
    guard let field = field(index) else { return nil }
    var end = field + 1
    if document.isOne(of: Self.tails, at: end) { end += 1 }
    let goesOn = document.word("and", at: end) || document.mark(.comma, at: end) && self.field(end + 1) != nil
    return goesOn ? nil : (word(field) + " minister", office.lowerBound..<end)
  }

  private func field(_ index: Int) -> Int? {
    guard document.token(index)?.form == .word, OfficeExclusion.isPortfolio(word(index)) else { return nil }
    return index
  }

  private func word(_ index: Int) -> String { document.lowercased(index) }

  private static let leads: WordSet = ["public", "national", "social", "mineral", "natural"]
  private static let tails: WordSet = ["affairs", "relations", "resources", "services", "security"]

  // MARK: Lawyers

  /// Whom a lawyer speaks for: `counsel for the prosecution`, `prosecuting counsel`, `Mr Orban's lawyer`.
  private func side(of office: Range<Int>) -> Office? {
    let (start, end) = (office.lowerBound, office.upperBound)
    if document.word("prosecuting", at: start - 1) || document.word("prosecution", at: start - 1) {
      return ("prosecutor", start - 1..<end)
    }
    if document.isOne(of: Self.defending, at: start - 1) { return ("defence lawyer", start - 1..<end) }
    if document.word("for", at: end), document.is(.determiner, at: end + 1) {
      if document.isOne(of: Self.accusing, at: end + 2) { return ("prosecutor", start..<end + 3) }
      return document.isOne(of: Self.accused, at: end + 2) ? ("defence lawyer", start..<end + 3) : nil
    }
    // Who prosecutes is nobody's lawyer.
    guard document.is(.possessive, at: start - 1),
      let owner = text.entities[text.entities.beginning(in: max(0, start - 5)..<start - 1)].last,
      owner.kind == .person, owner.tokens.upperBound == start - 1
    else { return nil }
    return ("defence lawyer", owner.tokens.lowerBound..<end)
  }

  private static let defending: WordSet = ["defending", "defence", "defense"]
  private static let accusing: WordSet = ["prosecution", "crown", "state"]
  private static let accused: WordSet = ["defence", "defense", "defendant", "accused"]
}
