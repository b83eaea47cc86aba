/// The names of one text, read once for all facts that need them.
struct Names {
  let part: Fact.Part
  let evidence: NameEvidence
  let entities: [Entity]
  let lookup: EntityLookup

  init(document: Document, part: Fact.Part, evidence: NameEvidence) {
    self.part = part
    self.evidence = evidence
    entities = EntityReader.entities(in: document, part: part, evidence: evidence)
    lookup = EntityLookup(entities, tokenCount: document.tokens.count)
  }
}

/// Reads the facts that are words: names, roles, places, quotations, what was said to happen.
///
/// A second pass beside the numbers and times: word facts may overlap them and never displace them.
enum WordFacts {
  /// The word facts of a document.
  static func facts(in document: Document, names: Names, figures: [Fact]) -> [Fact] {
    let marks = QuotationMarks(document)
    let attributions = AttributionReader(document: document, entities: names.entities, marks: marks)
      .attributions()
    var facts = names.entities.map { entity in
      Fact(
        kind: .name,
        range: entity.range,
        tokens: entity.tokens,
        part: names.part,
        value: .words(Words(entity.text)),
        rule: "name"
      )
    }
    facts += QuotationReader(document: document, part: names.part, marks: marks, attributions: attributions)
      .quotations()
    facts += RoleReader(
      document: document,
      part: names.part,
      entities: names.entities,
      lookup: names.lookup
    ).roles()
    facts += PlaceReader(
      document: document,
      part: names.part,
      entities: names.entities,
      lookup: names.lookup
    ).places()
    let reader = ClauseReader(document: document)
    let stances = StanceReader(
      document: document,
      part: names.part,
      clauses: document.sentences.flatMap { reader.clauses(in: $0) },
      reader: reader,
      attributions: attributions,
      figures: figures
    )
    return facts + stances.stances()
  }
}
