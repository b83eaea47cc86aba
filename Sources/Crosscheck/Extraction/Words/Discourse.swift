/// A text with its names, quotations and speakers, read once for all that need them.
public final class Discourse: Sendable {
  /// The text.
  public let document: Document
  /// Which text of its article it is.
  public let part: Fact.Part
  /// Its names in order.
  public let entities: [Entity]
  /// Which of them stands at a token.
  public let lookup: EntityLookup
  /// What stands at its tokens.
  let landmarks: Landmarks
  let marks: QuotationMarks
  let attributions: [Attribution]
  /// The offices of subjects that are not named beside them, and who holds each.
  let officesOfSubjects: [(phrase: Range<Int>, holder: String)]

  init(_ document: Document, part: Fact.Part, evidence: NameEvidence) {
    self.document = document
    self.part = part
    landmarks = evidence.landmarks
    entities = EntityReader.entities(in: document, part: part, evidence: evidence)
    lookup = EntityLookup(entities, tokenCount: document.tokens.count)
    marks = QuotationMarks(document, at: landmarks.tokens(of: .quotationMark))
    let offices = OfficesOfSubjects(
      document: document,
      entities: entities,
      lookup: lookup,
      landmarks: landmarks,
      marks: marks
    )
    let reader = AttributionReader(document: document, entities: entities, lookup: lookup, marks: marks)
    (attributions, officesOfSubjects) = reader.attributions(landmarks, offices.told())
  }
}
