/// Finds figures to which one report says that something rose, and another that it fell.
struct MovementComparison {
  let texts: [ReportText]
  let vocabulary: StoryVocabulary
  let lengths: ReportLengths

  /// A figure is looked for in so many movements.
  private static let mostMovements = 40

  func differences() -> [WordsDifference] {
    let movements = texts.flatMap {
      MovementReader($0, vocabulary, isBrief: lengths.isBrief($0.report)).movements()
    }
    var byFigure: [Double: [Int]] = [:]
    for (index, movement) in movements.enumerated() {
      for figure in Set(movement.figures.values) { byFigure[figure, default: []].append(index) }
    }
    let pairs = byFigure.keys.sorted().compactMap { figure in
      best((byFigure[figure] ?? []).prefix(Self.mostMovements).map { movements[$0] }, at: figure)
    }
    var differences: [WordsDifference] = []
    var told: [[Int]: Int] = [:]
    for pair in pairs.sorted(by: { $1.2 < $0.2 }) {
      let places = [pair.0, pair.1].map { [$0.text.report, $0.passage.lowerBound] }
      // What two reports have fallen rose once in the third: that is one difference.
      if let known = places.compactMap({ told[$0] }).first {
        for (side, movement) in [pair.0, pair.1].enumerated() where told[places[side]] == nil {
          differences[known].groups[side].append((movement.text, fact(of: movement)))
          told[places[side]] = known
        }
        continue
      }
      for place in places { told[place] = differences.count }
      differences.append(difference(pair.0, pair.1, pair.2))
    }
    return differences
  }

  private func difference(_ up: Movement, _ down: Movement, _ confidence: Double) -> WordsDifference {
    WordsDifference(
      rule: .oppositeMovement,
      verdict: confidence >= 0.65 ? .conflict : .review,
      confidence: (confidence * 100).rounded() / 100,
      subject: "movement",
      groups: [up, down].map { [($0.text, fact(of: $0))] }
    )
  }

  private func fact(of movement: Movement) -> Fact {
    movement.text.passage(
      movement.passage,
      as: .direction,
      rule: "movement",
      value: .stance(Stance(concept: "figure", isPositive: movement.isUp))
    )
  }

  /// The two movements with one figure that share most, where neither report tells it both ways.
  private func best(_ group: [Movement], at figure: Double) -> (Movement, Movement, Double)? {
    var best: (Movement, Movement, Double)?
    for up in group where up.isUp {
      for down in group where !down.isUp && down.text.report != up.text.report {
        let reports = [up.text.report, down.text.report]
        let isTold = group.contains { other in
          reports.contains(other.text.report) && other.isUp != (other.text.report == up.text.report)
        }
        guard !isTold, let confidence = confidence(up, down, at: figure), confidence > best?.2 ?? 0 else {
          continue
        }
        best = (up, down, confidence)
      }
    }
    return best
  }

  private func confidence(_ up: Movement, _ down: Movement, at figure: Double) -> Double? {
    let bond = up.context.bond(with: down.context)
    let isBrief = up.isOfBrief && down.isOfBrief
    if let mine = up.course, let theirs = down.course, mine.from != mine.to,
      abs(mine.from - theirs.to) < 1e-6, abs(mine.to - theirs.from) < 1e-6
    {
      return bond >= 0.3 ? min(0.9, 0.65 + 0.1 * bond) : nil
    }
    guard isOfOneFigure(up, down, figure), bond >= (isBrief ? 0.9 : 1.2) else { return nil }
    // By as much one thing may have risen and another fallen: exports and imports.
    let isLevel = up.figures[.to] == figure && down.figures[.to] == figure
    return min(isBrief && isLevel ? 0.9 : 0.6, 0.58 + 0.1 * bond)
  }

  /// Whether both went to one figure, or by one, that is hardly that of two things.
  private func isOfOneFigure(_ up: Movement, _ down: Movement, _ figure: Double) -> Bool {
    let digits = abs(figure) / Amount.precision(of: figure)
    guard
      let part = [Movement.Part.to, .by].first(where: {
        up.figures[$0] == figure && down.figures[$0] == figure
      }), let mine = up.units[part], let theirs = down.units[part], mine.mayBe(theirs)
    else { return false }
    // A level of three digits is hardly another's by chance, a step of two; where to somebody moves a thing, any level.
    if part == .to, digits >= 100 { return true }
    guard !up.scope.isApart(from: down.scope) else { return false }
    return part == .by ? digits >= 10 : !up.things.isDisjoint(with: down.things)
  }
}
