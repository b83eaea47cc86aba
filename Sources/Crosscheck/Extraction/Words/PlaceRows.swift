/// Names that stand in a row behind one that is read as a place already.
extension PlaceReader {
  /// `in Flint, Kavo and Paris`, of which the last is known, `the villages of Kavo and Zina`: what stands in a row with places.
  func isListMiddle(_ entity: Entity, behind last: Range<Int>?) -> Bool {
    guard let last, entity.kind == .unknown, isListed(entity.tokens.lowerBound, behind: last) else {
      return false
    }
    let head = document.word("of", at: last.lowerBound - 1) ? last.lowerBound - 2 : last.lowerBound - 1
    if document.isOne(of: PlaceEvidence.kinds, at: head) { return true }
    if isRow(of: entity, behind: last) { return true }
    var next = entity.tokens.upperBound
    if document.mark(.comma, at: next) { next += 1 }
    if document.word("and", at: next) || document.word("or", at: next) { next += 1 }
    guard next > entity.tokens.upperBound, let other = lookup.index(at: next) else { return false }
    return entities[other].kind == .place && entities[other].tokens.lowerBound == next
  }

  /// `in Tarsk, Vorna and Kedry.`: a row behind a preposition, at the end of what is said.
  private func isRow(of entity: Entity, behind last: Range<Int>) -> Bool {
    var first = last.lowerBound
    while first > last.lowerBound - 12, document.mark(.comma, at: first - 1), lookup.isNamed(first - 2) {
      first -= 2
      while lookup.isNamed(first - 1) { first -= 1 }
    }
    guard document.value(of: .placePreposition, at: first - 1) == 0 else { return false }
    var end = entity.tokens.upperBound
    var hasAnd = document.word("and", at: entity.tokens.lowerBound - 1)
    while !hasAnd, end < first + 14 {
      if document.mark(.comma, at: end) { end += 1 }
      if document.word("and", at: end) {
        hasAnd = true
        end += 1
      }
      guard lookup.isNamed(end) else { return false }
      while lookup.isNamed(end) { end += 1 }
    }
    return hasAnd && (document.mark(.period, at: end) || document.is(.timePreposition, at: end))
  }

  /// `in Italy, Egypt and France`: what stands in a row with a place.
  func isListed(_ start: Int, behind last: Range<Int>?) -> Bool {
    guard let last else { return false }
    var link = last.upperBound
    if document.mark(.comma, at: link) { link += 1 }
    if document.word("and", at: link) || document.word("or", at: link) { link += 1 }
    if link > last.upperBound, document.word("the", at: link) { link += 1 }
    return link == start && link > last.upperBound
  }
}
