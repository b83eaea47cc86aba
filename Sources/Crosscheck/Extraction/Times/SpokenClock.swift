/// Times of day as they are spoken: `half past three`, `twenty to eleven`, `soon after seven`.
extension ClockTimes {
  /// `half past three`, `a quarter to nine`, `20 minutes past 3 pm`, `ten past 9`, `at twenty to eleven`.
  static func spoken(at index: Int, in document: Document) -> Term<ClockTime>? {
    guard let minutes = spokenMinutes(at: index, in: document) else { return nil }
    let next = minutes.end
    let isPast = document.word("past", at: next)
    var start = next + 1
    if document.mark(.hyphen, at: start), document.mark(.hyphen, at: next - 1) { start += 1 }
    guard isPast || document.word("to", at: next), let hour = hourOrName(at: start, in: document) else {
      return nil
    }
    // "9 to 5 p.m." is a span; "20 minutes to 5", "quarter to 5", "15 to noon" and "at twenty to five" are times.
    let isTime =
      document.word("quarter", at: next - 1) || document.word("minutes", at: next - 1)
      || document.mark(.hyphen, at: next - 1) || document.word("minute", at: next - 1)
    guard
      isPast || isTime || named(at: start, in: document) != nil
        || isTwentyTo(index, minutes.content, hour, in: document)
    else { return nil }
    let minute = (hour.content.minute + (isPast ? minutes.content : 1440 - minutes.content)) % 1440
    return Term(
      ClockTime(minute: minute, isHour: false, isHalfKnown: hour.content.isHalfKnown),
      end: hour.end
    )
  }

  /// The minutes before `past` or `to`: `half`, `a quarter`, `twenty-five`, `10 minutes`.
  private static func spokenMinutes(at index: Int, in document: Document) -> Term<Int>? {
    var end = index + 1
    let minutes: Int
    if document.word("half", at: index) {
      minutes = 30
    } else if document.word("quarter", at: index) {
      minutes = 15
    } else if let number = document.number(at: index), number.value > 0, number.value < 60 {
      end = number.tokens.upperBound
      // "A quarter" is a number of its own, and a quarter of an hour here.
      minutes = Int(number.value < 1 ? number.value * 60 : number.value)
      guard number.value >= 1 || document.word("quarter", at: end - 1) || document.word("half", at: end - 1)
      else { return nil }
      if document.word("minutes", at: end) || document.word("minute", at: end) { end += 1 }
    } else {
      return nil
    }
    let isJoined = document.mark(.hyphen, at: end) && document.isAttached(end)
    if isJoined, document.word("past", at: end + 1) || document.word("to", at: end + 1) && minutes % 15 == 0 {
      end += 1
    }
    return Term(minutes, end: end)
  }

  /// `at twenty to eleven`, `five to two on Monday afternoon`: minutes that clocks are told by, where neither odds, nor
  /// votes, nor the hours from one to another are meant.
  private static func isTwentyTo(
    _ index: Int,
    _ minutes: Int,
    _ hour: Term<ClockTime>,
    in document: Document
  ) -> Bool {
    guard minutes % 5 == 0, minutes <= 25, document.number(at: index)?.form == .words,
      hour.content.minute <= 720, hour.content.isHour, !hasOdds(around: index, in: document)
    else { return false }
    var lead = index - 1
    if document.isOne(of: softeners, at: lead) { lead -= 1 }
    if document.word("at", at: lead) { return true }
    if document.word("from", at: lead) || document.word("between", at: lead)
      || document.is(.verb, at: lead) && !document.word("was", at: lead)
    {
      return false
    }
    return DayTimes.dayPartPhrase(at: hour.end, in: document) != nil
      || document.word("on", at: hour.end) && document.is(.weekday, at: hour.end + 1)
        && document.is(.dayPart, at: hour.end + 2) && document.isOne(of: leads, at: lead)
  }

  private static let softeners: WordSet = [
    "about", "around", "exactly", "roughly", "approximately", "nearly",
  ]
  private static let leads: WordSet = ["by", "until", "till", "before", "after", "was", "since"]

  /// Whether a sentence bets or votes: `at five to two`, `odds of ten to one`.
  private static func hasOdds(around index: Int, in document: Document) -> Bool {
    let sentence = document.sentences[document.sentenceIndex(ofToken: index)].tokens
    let near = max(sentence.lowerBound, index - 12)..<min(sentence.upperBound, index + 12)
    return near.contains { document.isOne(of: odds, at: $0) }
  }

  private static let odds: WordSet = [
    "odds", "favourite", "favorite", "bet", "bets", "betting", "bookmaker", "bookmakers", "priced", "ratio",
    "vote",
    "votes", "voted", "against", "outnumbered", "margin", "stakes", "outsider", "chance", "ruled", "ruling",
    "backed",
  ]

  private static func hourOrName(at index: Int, in document: Document) -> Term<ClockTime>? {
    named(at: index, in: document) ?? hour(at: index, isLed: true, in: document)
  }

  /// `soon after`, `shortly before`, `just after`: behind these a small number is an hour.
  static func isNearHour(before index: Int, in document: Document) -> Bool {
    guard document.word("after", at: index - 1) || document.word("before", at: index - 1) else {
      return false
    }
    return document.isOne(of: closeness, at: index - 2)
  }

  private static let closeness: WordSet = ["soon", "shortly", "just"]

  /// Whether an hour stands alone where it is told that it was near: `soon after seven the doors opened`, and not
  /// `shortly after two were held`.
  static func isHourAlone(_ hour: Term<ClockTime>, in document: Document) -> Bool {
    guard hour.content.minute <= 720, hour.content.minute > 0 else { return false }
    guard let next = document.token(hour.end), !document.startsSentence(hour.end) else { return true }
    return next.form == .mark
      ? [.comma, .period, .semicolon, .emDash, .closeQuote, .doubleQuote, .closeBracket].contains(next.mark)
      : document.isOne(of: afterHour, at: hour.end)
  }

  private static let afterHour: WordSet = [
    "the", "when", "as", "on", "he", "she", "they", "it", "we", "this", "that", "a", "police", "yesterday",
    "tonight", "today", "while",
  ]
}
