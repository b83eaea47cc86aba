/// The frames of a text's facts, each read off the clause that the fact stands in.
public struct Frames: Sendable {
  private let document: Document
  /// In the order of their clauses.
  private let frames: [Frame]
  /// What figures count and belong to, in the order of their first tokens.
  private let figures: [(token: Int, reading: FigureEvents.Reading)]

  /// Reads the frames of a text's facts, which stand in the order of their places; of some kinds only, where given.
  public init(_ discourse: Discourse, facts: [Fact], of kinds: Set<Kind> = Set(Kind.allCases)) {
    self.init(discourse, facts: facts[...], of: kinds)
  }

  init(_ discourse: Discourse, facts: ArraySlice<Fact>, of kinds: Set<Kind> = Set(Kind.allCases)) {
    self.init(of: facts, by: FrameBuilder(discourse), of: kinds)
  }

  /// The frames of facts that stand behind those which the builder took before.
  init(of facts: ArraySlice<Fact>, by builder: FrameBuilder, of kinds: Set<Kind> = Set(Kind.allCases)) {
    document = builder.document
    builder.take(facts)
    var frames: [Frame] = []
    // Prose has a clause for two facts and more.
    frames.reserveLargeCapacity(facts.count / 2)
    var clauses: [Clause] = []
    var figures: [(token: Int, reading: FigureEvents.Reading)] = []
    figures.reserveLargeCapacity(facts.count / 2)
    var counted: String?
    let takesAll = kinds.count == Kind.allCases.count
    // Read in place: a copy of a fact would count references to all that it holds.
    let facts = facts.span
    for number in facts.indices where takesAll || kinds.contains(facts[number].kind) {
      let token = facts[number].tokens.lowerBound
      let isFigure = facts[number].isFigure
      guard isFigure || token >= frames.last?.clause.upperBound ?? 0 else { continue }
      if token >= clauses.last?.tokens.upperBound ?? 0 {
        let sentence = document.sentenceIndex(ofToken: token)
        guard sentence < document.sentences.count else { break }
        clauses = builder.reader.clauses(in: document.sentences[sentence])
        counted = nil
      }
      let place = clauses.indices.partitioningIndex { clauses[$0].tokens.upperBound > token }
      guard place < clauses.count else { continue }
      // Copied once, and not for each question: a copy counts references to all that a fact holds.
      let fact = facts[number]
      let isOfBefore = isFigure && place > 0 && builder.isOfClauseBefore(fact, in: clauses, at: place)
      let own = isOfBefore ? place - 1 : place
      for index in own...place where clauses[index].tokens.lowerBound >= frames.last?.clause.upperBound ?? 0 {
        frames.append(builder.frame(of: clauses[index]))
      }
      guard isFigure, figures.last.map({ $0.token < token }) ?? true else { continue }
      var reading = builder.events.reading(of: fact, in: clauses, at: own, counted: counted)
      reading.isOfClauseBefore = isOfBefore
      reading.isOfSpeaker = !isOfBefore && builder.isOfSpeaker(fact, in: clauses[place])
      if !isOfBefore {
        reading.source =
          builder.trailingSource(of: fact, in: clauses[place])
          ?? builder.describedSource(of: fact, in: clauses[place])
      }
      if fact.kind == .count || fact.kind == .duration || fact.kind == .quantity {
        counted = reading.noun ?? counted
      }
      figures.append((token, reading))
    }
    self.frames = frames
    self.figures = figures
  }

  /// The frame of one of the facts that the frames were read for.
  public func frame(of fact: Fact) -> Frame? {
    var frame: Frame?
    withFrame(of: fact) { frame = $0 }
    return frame
  }

  /// Hands out the frame of a fact, if it has one; most in place, for a copy counts references to all that it holds.
  func withFrame(of fact: Fact, _ body: (Frame) -> Void) {
    let index = frames.indices.partitioningIndex { frames[$0].clause.upperBound > fact.tokens.lowerBound }
    guard index < frames.count else { return }
    let isTakenBack = isTakenBack(fact)
    guard fact.isFigure || isTakenBack else {
      let shared = frames.span
      return body(shared[index])
    }
    var frame = frames[index]
    if fact.isFigure, let figure = figure(at: fact.tokens.lowerBound) {
      if figure.isOfClauseBefore, index > 0 { frame = frames[index - 1] }
      if figure.isOfSpeaker { frame.source = nil }
      if let source = figure.source { frame.source = source }
      frame.noun = figure.noun
      frame.event = figure.event
    }
    if isTakenBack {
      frame.stance = .corrected
      frame.isNegated = true
    }
    body(frame)
  }

  private func figure(at token: Int) -> FigureEvents.Reading? {
    let place = figures.indices.partitioningIndex { figures[$0].token >= token }
    return place < figures.count && figures[place].token == token ? figures[place].reading : nil
  }

  /// `not 60, as first reported`: a figure directly behind a negation that belongs to no verb.
  private func isTakenBack(_ fact: Fact) -> Bool {
    let before = fact.tokens.lowerBound - 1
    guard document.word("not", at: before), case .amount = fact.value else { return false }
    return
      !(document.value(of: .verb, at: before - 1).map { $0 >> 3 <= VerbLemmas.do }
      ?? document.is(.modal, at: before - 1))
      || document.mark(.comma, at: before - 1)
  }
}
