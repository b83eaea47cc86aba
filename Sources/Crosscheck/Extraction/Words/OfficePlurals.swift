/// Offices of several people: `reporters Anna Vale and Paul Dunne`.
extension Document {
  /// Whether a word is the plural of an office; nothing is made of words with other endings.
  func isOfficePlural(_ index: Int) -> Bool { officeOfPlural(index) != nil }

  /// Whether a word is the plural of an office that no firm or club bears before its name.
  func isPeoplesOffice(_ index: Int) -> Bool {
    guard let lexeme = officeOfPlural(index), let value = lexicon.value(of: .officeTitle, lexeme: lexeme)
    else {
      return false
    }
    return value < 2 && !word("leaders", at: index) && !word("owners", at: index)
  }

  private func officeOfPlural(_ index: Int) -> Int32? {
    guard let token = token(index), token.form == .word, token.end - token.start > 4,
      token.ends(in: "s", of: bytes) || token.ends(in: "men", of: bytes), !token.is(.possessive)
    else { return nil }
    let lexeme = lexicon.lexeme(of: Lemmas.singular(of: lowercased(index)))
    return lexicon.classes(of: lexeme).contains(.officeTitle) && !token.is(.officeTitle) ? lexeme : nil
  }
}
