/// Deeds of headlines in which every word has a capital, the verb too.
extension StanceReader {
  /// `Clerk Convicted of Fraud`, `Nurse Found Guilty`: what was done to somebody, where no other verb stands.
  func deed(inHeadline sentence: Sentence, _ clauses: [Clause]) -> Fact? {
    guard clauses.allSatisfy({ $0.verb == nil }) else { return nil }
    for index in sentence.tokens.dropFirst() where isCapitalDeed(index) {
      guard let value = document.value(of: .verb, at: index) else { continue }
      let isDenied = document.is(.negation, at: index - 1)
      if let concept = PolarityConcept.byVerb[value >> 3], Self.settled.contains(value >> 3) {
        let isPositive = concept.isPositive != isDenied
        let stance = Stance(concept: concept.name, isPositive: isPositive)
        return fact(.polarity, index..<index + 1, stance, rule: isPositive ? "done" : "not-done")
      }
      let isNot = document.word("not", at: index + 1)
      guard document.word("found", at: index), document.word("guilty", at: isNot ? index + 2 : index + 1)
      else {
        continue
      }
      let stance = Stance(concept: "convict", isPositive: !isNot)
      return fact(.polarity, index..<index + (isNot ? 3 : 2), stance, rule: isNot ? "not-done" : "done")
    }
    return nil
  }

  /// A past form with a capital behind a noun: no adjective of what follows.
  private func isCapitalDeed(_ index: Int) -> Bool {
    guard let value = document.value(of: .verb, at: index),
      document.tokens[index].shape.contains(.capitalised),
      let before = document.token(index - 1), before.form == .word,
      !before.is(.determiner), !before.is(.indefiniteArticle), !before.is(.placePreposition),
      !before.is(.possessive),
      !before.is(.conjunction)
    else { return false }
    let form = VerbLemmas.split(value).form
    return form == .past || form == .pastOrParticiple
  }

  private static let settled = VerbSet("convict acquit approve reject")
}
