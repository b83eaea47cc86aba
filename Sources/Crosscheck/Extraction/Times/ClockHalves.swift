/// Completes a clock time that does not say its half of the day from the one before it in its sentence.
struct ClockHalves {
  private var last: (minute: Int, sentence: Int)?

  /// `left at 8:18 p.m. and vanished at 9:31`: in the evening too; the times of one sentence follow each other.
  mutating func completed(_ expression: TimeExpression, at token: Int, in document: Document)
    -> TimeExpression
  {
    switch expression {
    case .bounded(let modifier, let inner):
      return .bounded(modifier, completed(inner, at: token, in: document))
    case .clock(var clock, on: let day):
      let sentence = document.sentenceIndex(ofToken: token)
      if !clock.isHalfKnown, let last, last.sentence == sentence, last.minute >= 720,
        last.minute < clock.minute % 720 + 720
      {
        clock.minute = clock.minute % 720 + 720
        clock.isHalfKnown = true
      } else if !clock.isHalfKnown, day == nil, EveningHours.isEvening(clock, at: token, in: document) {
        clock.minute += 720
        clock.isHalfKnown = true
      }
      last = clock.isHalfKnown ? (clock.minute, sentence) : nil
      return .clock(clock, on: day)
    default: return expression
    }
  }
}
