/// Reads the facts that are words: names, roles, places, quotations, what was said to happen.
///
/// A second pass beside the numbers and times: word facts may overlap them and never displace them.
enum WordFacts {
  /// The word facts of a text.
  static func facts(in discourse: Discourse, figures: [Fact]) -> [Fact] {
    var facts = discourse.entities.map { entity in
      Fact(
        kind: .name,
        range: entity.range,
        tokens: entity.tokens,
        part: discourse.part,
        value: .words(Words(entity.text)),
        rule: "name"
      )
    }
    facts += QuotationReader(discourse).quotations()
    facts += RoleReader(discourse).roles()
    facts += PlaceReader(discourse).places()
    return facts + StanceReader(discourse, figures: figures).stances()
  }
}
