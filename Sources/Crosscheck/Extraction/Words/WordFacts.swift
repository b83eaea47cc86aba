/// Reads the facts that are words: names, roles, places, quotations, what was said to happen.
///
/// A second pass beside the numbers and times: word facts may overlap them and never displace them.
enum WordFacts {
  /// The word facts of a text, its names left out: one sort behind the other.
  static func facts(of discourse: Discourse, figures: [Fact]) -> [Fact] {
    var facts: [Fact] = []
    // No prose has more of them; a list that grows is copied again and again, and room that is not used costs nothing.
    facts.reserveLargeCapacity(discourse.document.tokens.count / 12)
    QuotationReader(discourse).addQuotations(to: &facts)
    RoleReader(discourse).addRoles(to: &facts)
    PlaceReader(discourse).addPlaces(to: &facts)
    StanceReader(discourse, figures: figures).addStances(to: &facts)
    return facts
  }

  /// The fact that somebody or something is called by a name.
  static func name(of entity: Entity) -> Fact {
    Fact(
      kind: .name,
      range: entity.range,
      tokens: entity.tokens,
      part: entity.part,
      value: .words(Words(entity.text)),
      rule: "name"
    )
  }
}
