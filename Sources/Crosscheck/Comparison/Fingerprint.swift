/// The stable name of a finding: what is claimed, by which reports, with which values; no places, no messages.
enum Fingerprint {
  /// 16 hexadecimal digits of FNV-1a over story, kind, and the reports with their values in a fixed order; of each side
  /// the value that most reports print.
  ///
  /// What else goes with a side is left out, since it may stand anywhere in the texts: "four people" beside the four workers.
  /// So is the subject in words, which is chosen by how rare words are in the whole story: a paragraph added
  /// at its end would change it. What is counted or measured is part of the value.
  static func of(story: String, kind: Kind, evidence: [Evidence]) -> String {
    let values = texts(of: evidence)
    var claims: [String] = []
    var first = 0
    while first < evidence.count {
      // Claims of one side stand together.
      let end = evidence[first...].firstIndex { $0.side != evidence[first].side } ?? evidence.count
      let isAll = first == 0 && end == evidence.count
      let leading = isAll ? nil : leadingValue(of: first..<end, evidence, values)
      for place in first..<end where leading == nil || values[place] == leading {
        var claim = evidence[place].report
        claim += "\u{1}"
        claim += values[place]
        claims.append(claim)
      }
      first = end
    }
    claims.sort()
    var hash = story.utf8.reduce(Lexicon.seed, Lexicon.hash)
    hash = kind.rawValue.utf8.reduce(parted(hash), Lexicon.hash)
    for place in claims.indices where place == 0 || claims[place] != claims[place - 1] {
      hash = claims[place].utf8.reduce(parted(hash), Lexicon.hash)
    }
    return hexadecimal(hash)
  }

  /// A hash that goes on behind a mark that no text holds.
  private static func parted(_ hash: UInt64) -> UInt64 { Lexicon.hash(hash, 0) }

  /// The short forms of the values; claims of one value mostly stand together.
  private static func texts(of evidence: [Evidence]) -> [String] {
    var texts: [String] = []
    texts.reserveCapacity(evidence.count)
    for place in evidence.indices {
      if let last = texts.last, evidence[place].value == evidence[place - 1].value {
        texts.append(last)
      } else {
        texts.append(ValueText.text(of: evidence[place].value))
      }
    }
    return texts
  }

  /// The value that most reports of a side print; of several such values the first in order.
  private static func leadingValue(
    of side: Range<Int>,
    _ evidence: [Evidence],
    _ values: [String]
  ) -> String? {
    if side.allSatisfy({ values[$0] == values[side.lowerBound] }) { return values[side.lowerBound] }
    let places = Dictionary(grouping: side) { values[$0] }
    let ranked = places.map { (value: $0, reports: Set($1.map { evidence[$0].report }).count) }
    return ranked.min { ($1.reports, $0.value) < ($0.reports, $1.value) }?.value
  }

  /// Gives each finding an id of its own: of two that claim the same with the same values the one that stands later in
  /// the reports is told apart by its number.
  ///
  /// Places decide, since they keep their order when text is added; findings go before agreements, so that nothing that is
  /// merely listed renames one.
  static func makeDistinct(_ findings: inout [Finding], _ agreements: inout [Finding]) {
    var seen: [String: Int] = [:]
    number(&findings, &seen)
    number(&agreements, &seen)
  }

  private static func number(_ findings: inout [Finding], _ seen: inout [String: Int]) {
    let places = findings.map(\.place)
    let order = findings.indices.sorted { left, right in
      places[left] == places[right] ? left < right : places[left] < places[right]
    }
    for index in order {
      let id = findings[index].id
      let count = seen[id, default: 0] + 1
      seen[id] = count
      guard count > 1 else { continue }
      findings[index].id = hexadecimal("\(id)\u{0}\(count)".utf8.reduce(Lexicon.seed, Lexicon.hash))
    }
  }

  private static func hexadecimal(_ hash: UInt64) -> String {
    String(unsafeUninitializedCapacity: 16) { digits in
      for place in 0..<16 {
        let digit = UInt8(truncatingIfNeeded: hash >> UInt64(60 - 4 * place)) & 15
        digits[place] = digit < 10 ? 0x30 + digit : 0x57 + digit
      }
      return 16
    }
  }
}
