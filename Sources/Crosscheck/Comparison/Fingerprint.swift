/// The stable name of a finding: what is claimed, by which reports, with which values; no places, no messages.
enum Fingerprint {
  /// 16 hexadecimal digits of FNV-1a over story, kind, subject, and each report with its value in a fixed order.
  static func of(story: String, kind: Kind, subject: String, evidence: [Evidence]) -> String {
    let claims = Set(evidence.map { "\($0.report)\u{1}\(ValueText.text(of: $0.value))" }).sorted()
    let key = ([story, kind.rawValue, subject] + claims).joined(separator: "\u{0}")
    let hash = key.utf8.reduce(Lexicon.seed, Lexicon.hash)
    let text = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - text.utf8.count) + text
  }
}
