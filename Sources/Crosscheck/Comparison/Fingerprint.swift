/// The stable name of a finding: what is claimed, by which reports, with which values; no places, no messages.
enum Fingerprint {
  /// 16 hexadecimal digits of FNV-1a over story, kind, subject, and each report with its value in a fixed order.
  static func of(story: String, kind: Kind, subject: String, evidence: [Evidence]) -> String {
    let claims = Set(evidence.map { "\($0.report)\u{1}\(ValueText.text(of: $0.value))" }).sorted()
    let key = ([story, kind.rawValue, subject] + claims).joined(separator: "\u{0}")
    return hexadecimal(key.utf8.reduce(Lexicon.seed, Lexicon.hash))
  }

  /// The findings, each with an id of its own: of two that claim the same with the same values the second is told apart
  /// by its number.
  static func distinct(_ findings: [Finding]) -> [Finding] {
    var seen: [String: Int] = [:]
    return findings.map { finding in
      let count = seen[finding.id, default: 0] + 1
      seen[finding.id] = count
      guard count > 1 else { return finding }
      var finding = finding
      finding.id = hexadecimal("\(finding.id)\u{0}\(count)".utf8.reduce(Lexicon.seed, Lexicon.hash))
      return finding
    }
  }

  private static func hexadecimal(_ hash: UInt64) -> String {
    let text = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - text.utf8.count) + text
  }
}
