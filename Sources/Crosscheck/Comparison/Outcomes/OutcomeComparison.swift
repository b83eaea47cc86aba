/// Finds questions of yes or no that two reports answer differently.
///
/// A report that gives both answers about one matter knows of both; where it gives the other's answer as well, it agrees.
struct OutcomeComparison {
  let texts: [ReportText]
  let vocabulary: StoryVocabulary
  let lengths: ReportLengths

  /// So many answers of each sort are held against each other, those of the news first.
  private static let mostAnswers = 60
  /// So many answers of each sort are kept of a report.
  private static let mostOfReport = 4

  /// Two answers with how sure it is that they are about one matter.
  private struct Pair {
    let yes: Outcome
    let no: Outcome
    let confidence: Double
    let isConflict: Bool
    /// Answers of other reports that say the same of the same.
    var supporting: [Outcome] = []

    /// How well it shows the difference: a headline says in short what its text says.
    var rank: Double {
      confidence + (isConflict ? 0.1 : 0) - ([yes, no].contains { $0.text.part == .title } ? 0.1 : 0)
    }
  }

  func differences() -> [WordsDifference] {
    var byQuestion = [[Outcome]](repeating: [], count: OutcomeQuestion.all.count)
    let readers = texts.map { AnswerReader($0, vocabulary, lengths) }
    let answers = readers.map { $0.answers() }
    let isOpen = Self.openQuestions(answers)
    for (reader, answers) in zip(readers, answers) {
      for outcome in reader.outcomes(of: answers.filter({ isOpen[$0.question] })) {
        byQuestion[outcome.question].append(outcome)
      }
    }
    let pairs = byQuestion.compactMap(best).sorted { left, right in
      left.confidence != right.confidence
        ? left.confidence > right.confidence : left.yes.question < right.yes.question
    }
    // 'Upheld the appeal and granted permission' answers two questions in one breath.
    var seen = Set<[Int]>()
    return pairs.filter { pair in
      seen.insert([pair.yes, pair.no].flatMap { [$0.text.report, $0.sentence] }).inserted
    }.map(difference)
  }

  /// Which questions one text answers with yes and another with no; of most a story gives one answer, or none.
  private static func openQuestions(_ answers: [[AnswerReader.Answer]]) -> [Bool] {
    var yes = [Int?](repeating: nil, count: OutcomeQuestion.all.count)
    var (no, isOpen) = (yes, yes.map { _ in false })
    for (text, answers) in answers.enumerated() {
      for answer in answers {
        let question = answer.question
        if answer.isYes { yes[question] = yes[question] ?? text } else { no[question] = no[question] ?? text }
        guard let yes = yes[question], let no = no[question] else { continue }
        isOpen[question] = isOpen[question] || yes != no || text != yes
      }
    }
    return isOpen
  }

  private func difference(_ pair: Pair) -> WordsDifference {
    let question = OutcomeQuestion.all[pair.yes.question]
    return WordsDifference(
      rule: question.kind == .direction ? .oppositeHeading : .oppositeOutcome,
      verdict: pair.isConflict ? .conflict : .review,
      confidence: (pair.confidence * 100).rounded() / 100,
      subject: question.name,
      groups: [pair.yes, pair.no].map { answer in
        ([answer] + pair.supporting.filter { $0.isYes == answer.isYes }).map {
          ($0.text, fact(of: $0, question))
        }
      }
    )
  }

  private func fact(of outcome: Outcome, _ question: OutcomeQuestion) -> Fact {
    outcome.text.passage(
      outcome.passage,
      as: question.kind,
      rule: "outcome",
      value: .stance(Stance(concept: question.name, isPositive: outcome.isYes))
    )
  }

  // MARK: Pairs

  /// The pair of answers to one question that is surest about one matter; nil where none is sure enough.
  private func best(_ outcomes: [Outcome]) -> Pair? {
    let yes = outcomes.filter(\.isYes)
    let no = outcomes.filter { !$0.isYes }
    guard !yes.isEmpty, !no.isEmpty else { return nil }
    let settled = Settled(yes: Self.byReport(yes), no: Self.byReport(no))
    var best: Pair?
    for one in Self.foremost(yes) {
      for other in Self.foremost(no) where one.isElsewhere(than: other) {
        guard let pair = weighed(one, other, settled), pair.rank > best?.rank ?? 0 else { continue }
        best = pair
      }
    }
    return best.map { supported($0, among: outcomes) }
  }

  /// So near an answer must come to another's to stand beside it.
  private static let beside = 1.5

  /// A pair with the answers of other reports that nearly repeat one of them, one a report.
  private func supported(_ pair: Pair, among outcomes: [Outcome]) -> Pair {
    var pair = pair
    var reports = Set([pair.yes.text.report, pair.no.text.report])
    for outcome in outcomes where !reports.contains(outcome.text.report) {
      let answer = outcome.isYes ? pair.yes : pair.no
      guard outcome.isOfAll == answer.isOfAll, outcome.context.bond(with: answer.context) >= Self.beside
      else {
        continue
      }
      reports.insert(outcome.text.report)
      pair.supporting.append(outcome)
    }
    return pair
  }

  /// The answers that a report gives on either side.
  private struct Settled {
    let yes: [Int: [Outcome]]
    let no: [Int: [Outcome]]

    /// How near either report comes to the other's answer.
    func nearness(_ one: Outcome, _ other: Outcome) -> Double {
      let agreeing = (yes[other.text.report] ?? []).filter { !$0.isSame(as: one) }.map {
        $0.nearness(to: one)
      }
      let alike = (no[one.text.report] ?? []).filter { !$0.isSame(as: other) }.map { $0.nearness(to: other) }
      return (agreeing + alike).max() ?? 0
    }
  }

  private static func byReport(_ outcomes: [Outcome]) -> [Int: [Outcome]] {
    Dictionary(grouping: outcomes, by: \.text.report).mapValues { Array($0.prefix(mostOfReport)) }
  }

  private static func foremost(_ outcomes: [Outcome]) -> ArraySlice<Outcome> {
    guard outcomes.count > mostAnswers else { return outcomes[...] }
    let order = outcomes.indices.sorted {
      (outcomes[$1].prominence, $0) < (outcomes[$0].prominence, $1)
    }
    return order.prefix(mostAnswers).map { outcomes[$0] }[...]
  }

  /// From where a pair is called a conflict: in cases that nobody had read, none of those between .75 and .85 was one.
  private static let sure = 0.85

  private func weighed(_ yes: Outcome, _ no: Outcome, _ settled: Settled) -> Pair? {
    guard !yes.subject.isSomebodyElse(than: no.subject) else { return nil }
    let question = OutcomeQuestion.all[yes.question]
    // Who was beaten by Tulk says that Tulk won.
    if question.bond == .actor, !no.agent.isDisjoint(with: yes.subject.words) { return nil }
    let isOfOther =
      question.kind == .direction
      ? yes.scope.isAgainstAnother(than: no.scope) || yes.scope.hasOtherFigures(than: no.scope)
        || yes.scope.day.relation(to: no.scope.day) == .apart
      : yes.scope.isApart(from: no.scope)
    if isOfOther { return nil }
    let isOfOne = yes.hasSubject(of: no)
    // 'He was not hurt' beside the name of whom the other report has hurt: nobody but a reader knows whether it is he.
    let isByPronoun = !isOfOne && no.mayBeSaid(ofPersonOf: yes)
    if question.bond == .everybody, !no.isOfAll && !isOfOne && !isByPronoun || yes.isOfAll { return nil }
    if isOfSome(question, yes, no) || yes.isOfOtherSort(than: no) { return nil }
    let bond = yes.context.bond(with: no.context)
    if question.bond == .actor, !isOfOne, !yes.names(subjectOf: no),
      bond < 1 || yes.hasKnownSubject && no.hasKnownSubject
    {
      return nil
    }
    let lead = yes.prominence + no.prominence
    let rival = settled.nearness(yes, no)
    guard rival < (bond + (isOfOne ? 0.5 : 0)) * 0.5 || rival == 0 else { return nil }
    guard yes.isOfBrief, no.isOfBrief else {
      let isNear = question.bond == .event || question.bond == .everybody ? 1.0 : 2.0
      guard rival < bond * 0.4, bond >= isNear || isOfOne && bond >= 0.8 else { return nil }
      return Pair(yes: yes, no: no, confidence: 0.5, isConflict: false)
    }
    let base: Double
    if question.bond == .thing || question.bond == .actor {
      guard bond >= 0.9 || isOfOne && bond >= 0.3 else { return nil }
      base = 0.5 + 0.1 * min(bond, 3)
    } else {
      guard bond >= 0.15 || isOfOne || lead >= 1.5 else { return nil }
      base = 0.55 + 0.12 * min(bond, 2)
    }
    let sure = base + (isOfOne ? 0.1 : 0) + 0.05 * lead + (rival == 0 ? 0.05 : 0)
    let confidence = min(sure, 0.9)
    let days = yes.scope.day.relation(to: no.scope.day)
    let isSure =
      confidence >= Self.sure || days == .same && confidence >= Self.sureOfOneDay && isLinked(yes, no)
    return Pair(
      yes: yes,
      no: no,
      confidence: confidence,
      isConflict: isSure && !isByPronoun && days != .near && holds(question, yes, no)
    )
  }

  /// From where a pair is called a conflict that both reports tell of one day, and of one thing or one person by name.
  private static let sureOfOneDay = 0.68

  private func isLinked(_ yes: Outcome, _ no: Outcome) -> Bool {
    yes.hasSubject(of: no) || yes.introduces(personOf: no) || no.introduces(personOf: yes)
  }

  /// Whether one answer is of a part only: two bodies were found, five people are missing.
  private func isOfSome(_ question: OutcomeQuestion, _ yes: Outcome, _ no: Outcome) -> Bool {
    switch question.bond {
    case .thing, .actor:
      if yes.subject.count != no.subject.count,
        yes.subject.count != nil && !no.isOfAll || no.subject.count != nil && !yes.isOfAll
      {
        return true
      }
    case .event, .everybody: break
    }
    return question.isOfWhole && !yes.hasSubject(of: no) && !no.isOfAll
      && (no.subject.isPart || no.subject.count != nil)
  }

  /// Whether one answer stands for both reports: what may change has not changed where both are of one day.
  private func holds(_ question: OutcomeQuestion, _ yes: Outcome, _ no: Outcome) -> Bool {
    switch question.standing {
    case .settled: return true
    case .passing:
      return yes.text.published != nil && yes.text.published?.day == no.text.published?.day
    case .disputed: return false
    }
  }
}
