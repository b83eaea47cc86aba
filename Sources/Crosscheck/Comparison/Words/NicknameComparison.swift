/// Finds nicknames that are spelt in two ways; they stand behind a word that says what they are, so a letter is enough.
struct NicknameComparison {
  let texts: [ReportText]

  private struct Nickname {
    let text: ReportText
    let word: String
    let token: Int
  }

  func differences() -> [WordsDifference] {
    let nicknames = texts.flatMap(nicknames)
    let byWord = Dictionary(grouping: nicknames, by: \.word)
    let words = byWord.keys.sorted()
    return words.enumerated().flatMap { position, word -> [WordsDifference] in
      words[(position + 1)...].compactMap { other in
        guard let mine = byWord[word], let theirs = byWord[other],
          Set(mine.map(\.text.report)).isDisjoint(with: theirs.map(\.text.report)),
          min(word.utf8.count, other.utf8.count) > 3, word.first == other.first,
          EditDistance.between(word, other, limit: 1) != nil
        else { return nil }
        return WordsDifference(
          rule: .nameSpeltTwoWays,
          verdict: .conflict,
          confidence: 0.6,
          subject: "nickname",
          groups: [mine, theirs].map { $0.map { ($0.text, fact(of: $0)) } }
        )
      }
    }
  }

  /// The name behind "nickname" or "moniker of", in quotation marks or not.
  private func nicknames(of text: ReportText) -> [Nickname] {
    let document = text.document
    return document.tokens.indices.compactMap { lead -> Nickname? in
      guard isLead(lead, in: document),
        let token = (lead + 1..<lead + 5).first(where: { isName($0, in: document) })
      else { return nil }
      let word = FoldedName(document.plainText(token..<token + 1)).letters
      return Nickname(text: text, word: word, token: token)
    }
  }

  private func isLead(_ index: Int, in document: Document) -> Bool {
    document.word("nickname", at: index) || document.word("nicknamed", at: index)
      || document.word("moniker", at: index) || document.word("alias", at: index)
      || document.word("dubbed", at: index) || document.word("aka", at: index)
  }

  private func isName(_ index: Int, in document: Document) -> Bool {
    guard let token = document.token(index), token.form == .word else { return false }
    return token.shape.contains(.capitalised) && !token.is(.stopword)
  }

  private func fact(of nickname: Nickname) -> Fact {
    nickname.text.passage(nickname.token..<nickname.token + 1, as: .name, rule: "nickname")
  }
}
