/// Reads the facts that are words: names, roles, places, quotations, what was said to happen.
///
/// A second pass beside the numbers and times: word facts may overlap them and never displace them.
enum WordFacts {
  /// Adds the word facts of a text to its figures.
  static func add(to facts: inout [Fact], in discourse: Discourse) {
    let stances = StanceReader(discourse, figures: facts).stances()
    facts.reserveCapacity(facts.count + stances.count + discourse.entities.count * 2)
    for entity in discourse.entities {
      facts.append(
        Fact(
          kind: .name,
          range: entity.range,
          tokens: entity.tokens,
          part: discourse.part,
          value: .words(Words(entity.text)),
          rule: "name"
        )
      )
    }
    facts += QuotationReader(discourse).quotations()
    facts += RoleReader(discourse).roles()
    facts += PlaceReader(discourse).places()
    facts += stances
  }
}
