/// Finds the paragraphs in which a report speaks of its own versions: "(Corrects figure in second paragraph)",
/// "An earlier version of this article misstated the toll".
///
/// A figure that stands there is often the one that was wrong, so that nothing read there is a claim.
enum RevisionNote {
  /// Byte ranges of such paragraphs of a text, in order.
  static func ranges(in text: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for line in TextLines(text) where !line.isEmpty && line.count <= longest {
      if isNote(text[line]) { ranges.append(line) }
    }
    return ranges
  }

  /// Whether a paragraph speaks of the report's versions, and of nothing else.
  static func isNote(_ paragraph: ArraySlice<UInt8>) -> Bool {
    guard let first = paragraph.first(where: { $0 != 0x28 && $0 != 0x5B && $0 != 0x2A && $0 > 0x20 }),
      isInitial(first), mayHoldCue(paragraph.prefix(48))
    else { return false }
    // Its first words tell nearly every paragraph of a report from a note.
    let opening = Headline.words(paragraph.prefix(48), limit: 3)
    guard opening.contains(where: cues.contains) else { return false }
    let words = Headline.words(String(decoding: paragraph.prefix(160), as: UTF8.self))
    if paragraph.first == 0x28, let verb = words.first, bracketed.contains(verb) { return true }
    if openings.contains(where: { words.starts(with: $0) }) {
      // "Correction officers …" is a report's sentence.
      let label = paragraph.prefix(60)
      return label.contains(0x3A) || words.first?.hasPrefix("ed") == true && label.contains(0x2E)
    }
    return isOfThisReport(words)
  }

  /// What a note says was done; nil where it says neither.
  static func change(in note: ArraySlice<UInt8>) -> Revision.Change? {
    let words = Headline.words(String(decoding: note, as: UTF8.self))
    if words.contains(where: { word in corrections.contains { word.hasPrefix($0) } }) { return .correction }
    return words.contains { word in updates.contains { word.hasPrefix($0) } } ? .update : nil
  }

  /// Whether one of the first three words begins as a cue; nothing is made of the words for that.
  private static func mayHoldCue(_ opening: ArraySlice<UInt8>) -> Bool {
    opening.withUnsafeBufferPointer { bytes in
      var index = 0
      for _ in 0..<3 {
        while index < bytes.count, !Headline.isPartOfWord(bytes[index]) { index += 1 }
        let start = index
        while index < bytes.count, Headline.isPartOfWord(bytes[index]) { index += 1 }
        if index - start > 2, isInitial(bytes[start]), cueBeginnings.contains(beginning(bytes[start..<index]))
        {
          return true
        }
      }
      return false
    }
  }

  private static let longest = 1200

  /// Whether a note or one of its first words may begin with a letter: one of `acdefioprtuw`.
  private static func isInitial(_ letter: UInt8) -> Bool {
    switch letter | 0x20 {
    case 0x61, 0x63, 0x64, 0x65, 0x66, 0x69, 0x6F, 0x70, 0x72, 0x74, 0x75, 0x77: return true
    default: return false
    }
  }

  private static let bracketed: Set<String> = [
    "corrects", "correcting", "corrected", "updates", "updating", "updated", "adds", "recasts", "refiles",
    "rewrites", "clarifies", "removes", "fixes", "releads", "repeats", "amends", "changes",
  ]

  private static let openings: [[String]] = [
    ["correction"], ["corrections"], ["clarification"], ["update"], ["editor", "s", "note"],
    ["editors", "note"], ["editor’s", "note"], ["editors’", "note"], ["eds"], ["correction", "appended"],
  ]

  /// Words of which one is among the first three of every note.
  private static let cues: Set<String> = bracketed.union(openings.compactMap(\.first))
    .union(["this", "earlier", "previous", "original"])
  /// A list, which is gone through sooner than a set is asked.
  private static let cueBeginnings = Set(cues.map { beginning(Array($0.utf8)) }).sorted()

  /// The first four letters of a word, or its three, as small letters.
  private static func beginning(_ word: some Sequence<UInt8>) -> UInt32 {
    word.prefix(4).reduce(0) { $0 << 8 | UInt32($1 | 0x20) }
  }

  /// "This article was amended on", "An earlier version of this story said".
  private static func isOfThisReport(_ words: [String]) -> Bool {
    guard let noun = words.prefix(9).firstIndex(where: reports.contains) else { return false }
    if words.first == "this" {
      let rest = words[noun...].prefix(6)
      return noun < 4
        && rest.contains { word in (corrections + ["updat", "edited"]).contains { word.hasPrefix($0) } }
        && rest.contains { ["was", "has", "corrects", "updates", "been", "is"].contains($0) }
    }
    let opening = words.prefix(3)
    guard opening.contains("earlier") || opening.contains("previous") || opening.contains("original") else {
      return false
    }
    return words[noun] == "version"
      && words.prefix(noun + 4).contains { $0 == "this" || $0 == "the" || $0 == "our" }
  }

  private static let reports: Set<String> = [
    "article", "story", "report", "post", "version", "piece", "item", "headline",
  ]
  private static let corrections: [String] = [
    "correct", "amend", "clarif", "misstat", "misspel", "misidentif", "incorrect", "erroneous", "fixe",
    "wrong",
  ]
  private static let updates: [String] = [
    "updat", "adds", "recast", "rewrit", "relead", "upgrad", "refil", "writethr",
  ]
}

extension Article {
  /// Which version this is; the notes in its text counted in.
  func withNotesOfItsText() -> Article {
    var revision = revision ?? Revision()
    for range in RevisionNote.ranges(in: text.bytes) { revision.add(note: text.string(in: range)) }
    var article = self
    article.revision = revision.isEmpty ? nil : revision
    return article
  }

  /// The moment up to which it can know things: that of its version, where it names one.
  public var asOf: Moment? {
    guard let revision, revision.edition != nil || revision.change != nil else { return published }
    return modified ?? published
  }
}
