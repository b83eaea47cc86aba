/// The facts of articles as `crosscheck facts` prints them.
public enum FactsOutput {
  /// A line of JSON: `{"id", "facts": [{"kind", "text", "start", "end", "value"}]}`, with a line feed.
  ///
  /// With `frames`, each fact carries what stands around it as `frame`.
  public static func jsonLine(of article: Article, facts: [Fact], frames: (Fact) -> Frame? = { _ in nil })
    -> [UInt8]
  {
    var writer = JSONWriter()
    var title = article.title.map { ScalarOffsets($0.bytes) }
    var text = ScalarOffsets(article.text.bytes)
    writer.object { writer in
      writer.key("id")
      writer.string(article.id)
      writer.key("facts")
      writer.array { writer in
        for fact in facts {
          let inTitle = fact.part == .title
          let bytes = inTitle ? article.title?.bytes ?? [] : article.text.bytes
          let start =
            inTitle ? title?.scalar(at: fact.range.lowerBound) : text.scalar(at: fact.range.lowerBound)
          let end =
            inTitle ? title?.scalar(at: fact.range.upperBound) : text.scalar(at: fact.range.upperBound)
          writer.object { writer in
            writer.key("kind")
            writer.string(fact.kind.rawValue)
            writer.key("text")
            writer.string(bytes[fact.range])
            writer.key("start")
            writer.number(start ?? 0)
            writer.key("end")
            writer.number(end ?? 0)
            if inTitle {
              writer.key("in")
              writer.string("title")
            }
            writer.key("value")
            writer.value(fact.value, of: fact.kind)
            if let frame = frames(fact) {
              writer.key("frame")
              writer.frame(frame)
            }
          }
        }
      }
    }
    writer.endLine()
    return writer.bytes
  }
}

/// Turns byte offsets into scalar offsets in one pass over the text, for offsets asked roughly in order.
struct ScalarOffsets {
  private let bytes: [UInt8]
  private var byte = 0
  private var scalars = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// How many scalars stand before a byte offset.
  mutating func scalar(at offset: Int) -> Int {
    while byte < min(offset, bytes.count) {
      if bytes[byte] & 0xC0 != 0x80 { scalars += 1 }
      byte += 1
    }
    while byte > offset {
      byte -= 1
      if bytes[byte] & 0xC0 != 0x80 { scalars -= 1 }
    }
    return scalars
  }
}

extension JSONWriter {
  /// A value as contract/OUTPUT.md writes it; an age has its TIMEX3 value beside its figures, for those who read all
  /// lengths of time alike.
  mutating func value(_ value: Value, of kind: Kind? = nil) {
    object { writer in
      switch value {
      case .amount(let amount):
        if kind == .age, let length = amount.lengthOfLife {
          writer.key("timex")
          writer.string(length)
        }
        writer.members(of: amount)
      case .time(let timex): writer.members(of: timex)
      case .score(let parts):
        writer.key("parts")
        writer.array { writer in parts.forEach { writer.number($0) } }
      case .words(let words):
        writer.key("text")
        writer.string(words.text)
        if let holder = words.holder {
          writer.key("holder")
          writer.string(holder)
        }
        if let speaker = words.speaker {
          writer.key("speaker")
          writer.string(speaker)
        }
      case .stance(let stance):
        writer.key("text")
        writer.string(stance.concept)
        writer.key("stance")
        writer.string(stance.isPositive ? "positive" : "negative")
      }
    }
  }

  private mutating func members(of amount: Amount) {
    if let low = amount.low {
      key("low")
      number(low)
    }
    if let high = amount.high {
      key("high")
      number(high)
    }
    if let unit = amount.unit {
      key("unit")
      string(unit)
    }
    if let modifier = amount.modifier {
      key("modifier")
      string(modifier.rawValue)
    }
  }

  private mutating func members(of timex: Timex) {
    key("timex")
    string(timex.value)
    if timex.start != nil || timex.end != nil {
      key("interval")
      array { writer in
        writer.string(orNull: timex.start?.iso)
        writer.string(orNull: timex.end?.iso)
      }
    }
    if let modifier = timex.modifier {
      key("modifier")
      string(modifier.rawValue)
    }
    if !timex.implied.isEmpty {
      key("implied")
      array { writer in
        for part in Timex.Part.allCases where timex.implied.contains(part) { writer.string(part.rawValue) }
      }
    }
  }
}

extension Amount {
  /// The TIMEX3 value of an age, as a bounded length has it: `P71Y`, `P3M`, `P40Y/P49Y`.
  fileprivate var lengthOfLife: String? {
    let letters = ["year": "Y", "month": "M", "week": "W", "day": "D"]
    guard let letter = unit.flatMap({ letters[$0] }), let first = low ?? high else { return nil }
    let length = "P" + ValueText.number(first) + letter
    guard let last = high, last != first else { return length }
    return length + "/P" + ValueText.number(last) + letter
  }
}
