/// Why a finding is set aside, in words.
enum SuppressionText {
  /// `set aside by Ana Lim until 2027-01-31: the inquest decides (crosscheck-baseline.json:12)`.
  static func text(of suppression: Suppression, options: RenderOptions) -> String {
    let reason = VisibleText.text(suppression.reason)
    return "\(head(of: suppression)): \(reason) (\(place(of: suppression, options: options)))"
  }

  /// Who set it aside and until when: `set aside by Ana Lim until 2027-01-31`.
  static func head(of suppression: Suppression) -> String {
    var text = suppression.origin == .report ? "set aside in the report" : "set aside"
    if let author = suppression.author { text += " by \(VisibleText.text(author))" }
    if let expires = suppression.expires { text += " until \(expires.iso)" }
    return text
  }

  /// The file and the line that say so.
  static func place(of suppression: Suppression, options: RenderOptions) -> String {
    "\(VisibleText.text(options.relative(suppression.path))):\(suppression.line)"
  }
}

extension JSONWriter {
  /// A suppression as the member of a finding.
  mutating func suppression(_ suppression: Suppression) {
    object { writer in
      writer.key("origin")
      writer.string(suppression.origin.rawValue)
      writer.key("reason")
      writer.string(suppression.reason)
      writer.key("author")
      writer.string(orNull: suppression.author)
      writer.key("expires")
      writer.string(orNull: suppression.expires?.iso)
      writer.key("path")
      writer.string(suppression.path)
      writer.key("line")
      writer.number(suppression.line)
    }
  }

  /// The members of a warning.
  mutating func members(of warning: Warning) {
    key("path")
    string(warning.path)
    key("line")
    number(warning.line)
    key("message")
    string(warning.message)
  }
}
