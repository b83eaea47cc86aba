/// The facts of articles as `crosscheck facts` prints them.
public enum FactsOutput {
  /// Writes a line for each article as it is read, a block of bytes at a time; false where nobody takes them any more.
  ///
  /// Neither the line of a long text nor a list of its facts is held in memory for it: to touch new memory costs more than
  /// to write to it.
  public static func writeLines(
    of articles: [Article],
    withFrames: Bool,
    to write: @escaping (UnsafeRawBufferPointer) -> Bool
  ) -> Bool {
    var writer = JSONWriter(sendingTo: write)
    for article in articles where writer.isOpen {
      var offsets = ArticleOffsets(of: article)
      writer.openLine(of: article)
      if withFrames {
        Extraction.forEachFact(in: article, withFrames: { writer.fact($0, in: &offsets, $1) })
      } else {
        Extraction.forEachFact(in: article) { writer.fact($0, in: &offsets) }
      }
      writer.closeLine()
    }
    writer.flush()
    return writer.isOpen
  }

  /// A line of JSON: `{"id", "facts": [{"kind", "text", "start", "end", "value"}]}`, with a line feed.
  ///
  /// With `frames`, each fact carries what stands around it as `frame`.
  public static func jsonLine(of article: Article, facts: [Fact], frames: ((Fact) -> Frame?)? = nil)
    -> [UInt8]
  {
    var writer = JSONWriter()
    writer.reserve(facts.count * bytesOfFact)
    var offsets = ArticleOffsets(of: article)
    // Read in place: a copy of a fact would count references to all that it holds.
    let facts = facts.span
    writer.openLine(of: article)
    for index in facts.indices {
      writer.fact(facts[index], in: &offsets, frame: frames?(facts[index]))
    }
    writer.closeLine()
    return writer.bytes
  }

  /// What a fact takes in JSON, roughly.
  private static let bytesOfFact = 140
}

extension JSONWriter {
  /// All that stands before the facts of an article.
  fileprivate mutating func openLine(of article: Article) {
    openObject()
    key("id")
    string(article.id)
    key("facts")
    openArray()
  }

  /// All that stands behind them.
  fileprivate mutating func closeLine() {
    closeArray()
    closeObject()
    endLine()
  }

  fileprivate mutating func fact(_ fact: Fact, in offsets: inout ArticleOffsets, frame: Frame?) {
    openFact(fact, in: &offsets)
    if let frame {
      key("frame")
      self.frame(frame)
    }
    closeObject()
  }

  fileprivate mutating func fact(_ fact: Fact, in offsets: inout ArticleOffsets, _ frames: Frames) {
    openFact(fact, in: &offsets)
    frames.withFrame(of: fact) { frame in
      key("frame")
      self.frame(frame)
    }
    closeObject()
  }

  /// A fact without a frame: by itself, since the room for one would be cleared for each.
  fileprivate mutating func fact(_ fact: Fact, in offsets: inout ArticleOffsets) {
    openFact(fact, in: &offsets)
    closeObject()
  }

  private mutating func openFact(_ fact: Fact, in offsets: inout ArticleOffsets) {
    if fact.part == .title { openFact(fact, in: &offsets.title) } else { openFact(fact, in: &offsets.text) }
  }

  private mutating func openFact(_ fact: Fact, in offsets: inout ScalarOffsets) {
    openObject()
    piece("\"kind\":")
    string(fact.kind.rawValue)
    piece(",\"text\":")
    string(fact.range, of: offsets.bytes)
    piece(",\"start\":")
    number(offsets.scalar(at: fact.range.lowerBound))
    piece(",\"end\":")
    number(offsets.scalar(at: fact.range.upperBound))
    if fact.part == .title { piece(",\"in\":\"title\"") }
    piece(",\"value\":")
    value(fact.value, of: fact.kind, isHome: fact.rule == Residences.rule)
  }
}

/// Scalar offsets in the texts of an article.
private struct ArticleOffsets {
  var title: ScalarOffsets
  var text: ScalarOffsets

  init(of article: Article) {
    title = ScalarOffsets(article.title?.bytes ?? [])
    text = ScalarOffsets(article.text.bytes)
  }
}

/// Turns byte offsets into scalar offsets in one pass over the text, for offsets asked roughly in order.
struct ScalarOffsets {
  let bytes: [UInt8]
  private var byte = 0
  private var scalars = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// How many scalars stand before a byte offset.
  mutating func scalar(at offset: Int) -> Int {
    let offset = min(max(0, offset), bytes.count)
    if byte < offset {
      scalars += scalarsBeginning(in: byte..<offset)
    } else {
      scalars -= scalarsBeginning(in: offset..<byte)
    }
    byte = offset
    return scalars
  }

  private func scalarsBeginning(in range: Range<Int>) -> Int {
    bytes.withUnsafeBytes { bytes in
      var continuations = 0
      var index = range.lowerBound
      // Eight at once: a byte goes on with a scalar where its highest bit is set and the next one is not.
      while index + 8 <= range.upperBound {
        let eight = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        // Most have none; to count bits takes a dozen steps on a processor that nothing more is asked of.
        let marked = eight & ~(eight << 1) & 0x8080_8080_8080_8080
        if marked != 0 { continuations += marked.nonzeroBitCount }
        index += 8
      }
      // What is left, where the text goes on for eight: how many bytes that is cannot be guessed.
      if index + 8 <= bytes.count {
        let eight = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        let own = (UInt64(1) &<< UInt64((range.upperBound - index) * 8)) &- 1
        let marked = eight & ~(eight << 1) & 0x8080_8080_8080_8080 & own
        if marked != 0 { continuations += marked.nonzeroBitCount }
        return range.count - continuations
      }
      while index < range.upperBound {
        if bytes[index] & 0xC0 == 0x80 { continuations += 1 }
        index += 1
      }
      return range.count - continuations
    }
  }
}

extension JSONWriter {
  /// A value as contract/OUTPUT.md writes it; an age has its TIMEX3 value beside its figures, for those who read all
  /// lengths of time alike.
  mutating func value(_ value: Value, of kind: Kind? = nil, isHome: Bool = false) {
    openObject()
    switch value {
    case .amount(let amount):
      if kind == .age, let length = amount.lengthOfLife {
        key("timex")
        string(length)
      }
      members(of: amount)
    case .time(let timex): members(of: timex)
    case .score(let parts):
      key("parts")
      array { writer in parts.forEach { writer.number($0) } }
    case .words(let words):
      key("text")
      string(words.text)
      if let holder = words.holder {
        key("holder")
        string(holder)
      }
      if let speaker = words.speaker {
        key("speaker")
        string(speaker)
      }
      if isHome {
        key("home")
        bool(true)
      }
    case .stance(let stance):
      key("text")
      string(stance.concept)
      key("stance")
      string(stance.isPositive ? "positive" : "negative")
    }
    closeObject()
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
    if let per = amount.per {
      key("per")
      string(per)
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
    guard let letter, let first = low ?? high else { return nil }
    let length = "P" + ValueText.number(first) + letter
    guard let last = high, last != first else { return length }
    return length + "/P" + ValueText.number(last) + letter
  }

  private var letter: String? {
    switch unit {
    case "year": return "Y"
    case "month": return "M"
    case "week": return "W"
    case "day": return "D"
    default: return nil
    }
  }
}
