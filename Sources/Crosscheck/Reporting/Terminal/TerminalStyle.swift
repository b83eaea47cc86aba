/// Colours of a terminal, or none: the words say the same without them.
struct TerminalStyle {
  /// Whether colours are shown.
  let isColoured: Bool

  /// A text in the colour of a verdict, bold.
  func verdict(_ text: String, _ verdict: Verdict) -> String {
    wrap(text, "1;38;5;\(TerminalStyle.colour(of: verdict))")
  }

  /// A marked figure: the verdict's colour, bold and underlined.
  func marked(_ text: String, _ verdict: Verdict) -> String {
    wrap(text, "1;4;38;5;\(TerminalStyle.colour(of: verdict))")
  }

  /// An important text.
  func bold(_ text: String) -> String { wrap(text, "1") }

  /// A text of less weight.
  func dim(_ text: String) -> String { wrap(text, "2") }

  private func wrap(_ text: String, _ code: String) -> String {
    isColoured && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  /// Colours of the 256 that read on dark and on light; orange and blue rather than red and green.
  private static func colour(of verdict: Verdict) -> Int {
    switch verdict {
    case .conflict: return 166
    case .review: return 98
    case .update: return 32
    case .compatible: return 31
    case .agree: return 244
    }
  }
}
