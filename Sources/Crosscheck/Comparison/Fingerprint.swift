/// The stable name of a finding: what is claimed, by which reports, with which values; no places, no messages.
enum Fingerprint {
  /// 16 hexadecimal digits of FNV-1a over story, kind, and the reports with their values in a fixed order; of each side
  /// the value that most reports print.
  ///
  /// What else goes with a side is left out, since it may stand anywhere in the texts: "four people" beside the four workers.
  /// So is the subject in words, which is chosen by how rare words are in the whole story: a paragraph added
  /// at its end would change it. What is counted or measured is part of the value.
  static func of(story: String, kind: Kind, evidence: [Evidence]) -> String {
    let sides = Dictionary(grouping: evidence, by: \.side).values
    let claims = sides.flatMap { sides.count > 1 ? leading(of: $0) : $0.map(text) }
    let key = ([story, kind.rawValue] + Set(claims).sorted()).joined(separator: "\u{0}")
    return hexadecimal(key.utf8.reduce(Lexicon.seed, Lexicon.hash))
  }

  /// The claims of a side with the value that most reports print; of several such values the first in order.
  private static func leading(of side: [Evidence]) -> [String] {
    let values = Dictionary(grouping: side) { ValueText.text(of: $0.value) }
    let ranked = values.map { (value: $0, reports: Set($1.map(\.report)).count, claims: $1) }
    let first = ranked.min { ($1.reports, $0.value) < ($0.reports, $1.value) }
    return first.map { $0.claims.map(text) } ?? []
  }

  private static func text(_ claim: Evidence) -> String {
    "\(claim.report)\u{1}\(ValueText.text(of: claim.value))"
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
    let text = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - text.utf8.count) + text
  }
}
