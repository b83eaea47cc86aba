/// Reads rows of names of which one at least is a place's: `near Tarsk, Vorna and Paris`, `countries including Iran and Iraq`.
struct PlaceLists {
  let document: Document
  let entities: [Entity]
  let lookup: EntityLookup

  /// Whether a name nobody knows stands in a row behind a preposition of place, with a known place in it.
  func isAmongPlaces(_ index: Int) -> Bool {
    guard entities[index].kind == .unknown else { return false }
    let row = row(around: index)
    guard row.count > 1, row.allSatisfy({ entities[$0].kind == .place || entities[$0].kind == .unknown }),
      row.contains(where: { entities[$0].kind == .place })
    else { return false }
    let head = entities[row.lowerBound].tokens.lowerBound
    let end = entities[row.upperBound].tokens.upperBound
    let hasAnd = row.dropFirst().contains {
      let start = entities[$0].tokens.lowerBound
      return document.word("and", at: start - 1) || document.word("or", at: start - 1)
    }
    // 'in Troy, Vale and Marsh will': the next clause begins.
    guard hasAnd, !document.is(.verb, at: end), !document.is(.modal, at: end) else { return false }
    return document.value(of: .placePreposition, at: head - 1) == 0
      || row.count > 2 && document.word("between", at: head - 1) || isInstance(before: head)
  }

  /// `countries such as Iran`, `four cities, including Troy`: places that are told as instances.
  func isInstance(_ index: Int) -> Bool {
    isInstance(before: entities[row(around: index).lowerBound].tokens.lowerBound)
  }

  private func isInstance(before head: Int) -> Bool {
    var link = document.is(.determiner, at: head - 1) ? head - 2 : head - 1
    if document.word("as", at: link) {
      // 'as far apart as'
      if document.word("such", at: link - 1) { link -= 1 } else { link -= 2 }
    } else if !document.word("including", at: link), !document.word("like", at: link) {
      return false
    }
    let limit = link - 9
    var before = link - 1
    while before > limit, let token = document.token(before), token.mark != .period {
      if document.isOne(of: PlaceEvidence.kinds, at: before) { return true }
      before -= 1
    }
    return false
  }

  /// The names that stand in one row with one.
  private func row(around index: Int) -> ClosedRange<Int> {
    var first = index
    while first > 0, first > index - 9, isLinked(first - 1, first) { first -= 1 }
    var last = index
    while last + 1 < entities.count, last < index + 9, isLinked(last, last + 1) { last += 1 }
    return first...last
  }

  /// Whether nothing but a comma or `and` stands between two names.
  private func isLinked(_ first: Int, _ second: Int) -> Bool {
    var link = entities[first].tokens.upperBound
    let start = link
    if document.mark(.comma, at: link) { link += 1 }
    if document.word("and", at: link) || document.word("or", at: link) {
      link += 1
      if document.word("the", at: link) { link += 1 }
    }
    return link > start && link == entities[second].tokens.lowerBound
  }
}
