/// The place that a report is sent from, at the head of its first line.
extension PlaceReader {
  /// `ATHENS, Greece -`, `PARIS (AP)`: the place that a report is sent from.
  func dateline(_ entity: Entity, in sentence: Sentence) -> (tokens: Range<Int>, text: String)? {
    let start = entity.tokens.lowerBound
    guard start == sentence.tokens.lowerBound, document.tokens[start].shape.contains(.lineStart),
      document.tokens[start].shape.contains(.allCapitals) || entity.kind == .place,
      !document.is(.officeTitle, at: start)
    else { return nil }
    let isShouted = document.tokens[start].shape.contains(.allCapitals)
    var end = entity.tokens.upperBound
    var text = entity.text
    if document.mark(.comma, at: end), let index = lookup.index(at: end + 1) {
      end = entities[index].tokens.upperBound
      text += ", " + entities[index].text
    }
    var mark = end
    while mark < end + 8, mark < sentence.tokens.upperBound, !isDash(mark), !isAgencyEnd(mark) { mark += 1 }
    // 'Tarsk, Iran (AP) - ': in small letters only an agency's bracket tells a dateline.
    if !isShouted {
      guard mark < end + 6, isAgencyEnd(mark), document.mark(.openBracket, at: end), isDash(mark + 1) else {
        return nil
      }
      return (start..<end, text)
    }
    return isDash(mark) || isAgencyEnd(mark) ? (start..<end, text) : nil
  }

  private func isDash(_ index: Int) -> Bool {
    document.mark(.dash, at: index) || document.mark(.emDash, at: index)
      || document.mark(.hyphen, at: index) && document.tokens[index].followsSpace
  }

  /// The bracket behind an agency's letters.
  private func isAgencyEnd(_ index: Int) -> Bool {
    document.mark(.closeBracket, at: index)
      && (document.mark(.openBracket, at: index - 2) || document.mark(.openBracket, at: index - 3))
      && document.token(index - 1)?.shape.contains(.capitalised) == true
  }

  /// `in Casty Shop Raid`: in a headline capitals follow a name that stands before a noun; countries are places still.
  func isPartOfTitle(_ entity: Entity) -> Bool {
    guard let next = document.token(entity.tokens.upperBound), next.form == .word,
      !next.shape.contains(.lineStart), !document.is(.country, at: entity.tokens.lowerBound)
    else { return false }
    return next.shape.contains(.capitalised)
  }
}
