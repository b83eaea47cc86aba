/// The noun phrases behind figures: where they begin and end, and which of their words says what is counted.
extension FigureNouns {
  /// `five fully armed, masked river patrol officers`: the plural that a bare number's phrase ends in.
  func head(behind index: Int) -> Int? {
    var head: Int?
    var place = index
    var isDescribed = false
    while place < index + 11, let token = document.token(place), !token.shape.contains(.lineStart) {
      if token.form == .mark {
        let isCompound = token.mark == .hyphen && !token.followsSpace
        guard isCompound || token.mark == .comma && isDescribed && head == nil else { break }
      } else if isDescription(place) {
        if head != nil { break }
        isDescribed = true
      } else if token.is(.possessive) {
        head = nil
      } else if document.word("and", at: place) || document.word("or", at: place), let adjective = head,
        !document.isPluralNoun(adjective), isPlainNoun(place + 1)
      {
        // '1,300 federal and independent scientists'
        head = nil
      } else if isPlainNoun(place) || token.shape.contains(.capitalised) && !token.is(.weekday) {
        head = place
      } else if !isDescribed || head != nil || !isParticle(place) {
        break
      }
      place += 1
    }
    return head.flatMap { document.isPluralNoun($0) ? $0 : nil }
  }

  /// An adverb, or a form of a verb that describes what follows.
  private func isDescription(_ index: Int) -> Bool {
    if reader.verbs.isAdverb(index) || document.word("other", at: index) || document.word("more", at: index)
      || document.word("consecutive", at: index) || document.word("successive", at: index)
    {
      return true
    }
    guard let (_, form) = reader.verbs.form(index) else { return false }
    return form == .participle || form == .pastOrParticiple && document.endsInED(index) || form == .continuous
  }

  private func isParticle(_ index: Int) -> Bool {
    document.word("up", at: index) || document.word("out", at: index) || document.word("and", at: index)
      || document.word("off", at: index) || document.word("down", at: index)
  }

  /// `40% of the world's oil`: the last word of the phrase.
  func nounBehindOf(_ index: Int) -> String? {
    guard document.word("of", at: index) || document.is(.determiner, at: index) else { return nil }
    var last: Int?
    var first = index + 1
    while document.is(.determiner, at: first) { first += 1 }
    // 'two-thirds of the 9,000 seats'
    if let number = document.number(at: first) { first = number.tokens.upperBound }
    for place in first..<first + 6 {
      guard let token = document.token(place) else { break }
      // 'of Davidson's 17 turnovers'
      if last == nil, token.form == .digits { continue }
      // 'of the Rovers' 16 games'
      if token.mark == .apostrophe || token.mark == .closeSingleQuote, last != nil, !token.followsSpace {
        last = nil
        continue
      }
      guard token.form == .word else { break }
      if token.is(.determiner) {
        // 'of voters back the plan'
        if last != nil { break }
        continue
      }
      if token.is(.possessive) {
        // 'of the world's traded oil': what is owned, not who owns it.
        last = nil
        continue
      }
      if last == nil, isDescription(place), isPlainNoun(place + 1) { continue }
      if token.is(.stopword) || token.is(.placePreposition) || token.is(.weekday) { break }
      if last != nil, token.is(.verb) || reader.verbs.isAdverb(place), !isPlainNoun(place) { break }
      last = place
    }
    return last.map(singular)
  }

  /// A noun in lower case, or what may be one.
  func isPlainNoun(_ index: Int) -> Bool {
    guard let token = document.token(index), token.form == .word, !token.shape.contains(.capitalised),
      !token.is(.stopword), !token.is(.placePreposition), !token.is(.timePreposition),
      !token.is(.conjunction),
      token.number < 0, !reader.verbs.isAdverb(index),
      !(document.word("thanks", at: index) && document.word("to", at: index + 1)),
      !document.word("despite", at: index)
    else { return false }
    guard let value = document.value(of: .verb, at: index) else { return true }
    let (verb, form) = VerbLemmas.split(value)
    return VerbLemmas.isNounLike(verb) && (form == .base || form == .third)
  }
}
