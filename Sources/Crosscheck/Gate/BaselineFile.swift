extension Baseline {
  /// The baseline of a file; whatever is wrong with it is one problem that names the line and what to do.
  public static func read(from path: String) -> Result<Baseline, UnreadableBaseline> {
    do throws(ParsingError) {
      return .success(try Baseline(json: try InputFile.bytes(at: path)))
    } catch {
      var error = error
      if error.line == nil, InputFile.presence(at: path) != .file {
        error.message += " To write a baseline: crosscheck baseline write REPORTS --baseline \(path)"
      } else if error.column != nil {
        error.message += " Mend the file, or restore it as it was committed: git checkout -- \(path)"
      }
      return .failure(UnreadableBaseline(problem: error.problem(in: path)))
    }
  }

  /// Why a baseline could not be read.
  public struct UnreadableBaseline: Error, Sendable, Equatable {
    /// The file, the line and what to do.
    public let problem: Problem
  }

  /// The file's bytes: entries in an order of their own, a block of lines each, so that two branches that set aside
  /// different findings merge without a conflict.
  public var json: [UInt8] {
    var writer = JSONWriter(indentation: 2)
    writer.object { writer in
      writer.key("version")
      writer.number(Baseline.version)
      if let configuration {
        writer.key("configuration")
        writer.string(configuration)
      }
      writer.key("entries")
      writer.array { writer in
        for entry in entries.sorted(by: Self.isBefore) { writer.object { $0.members(of: entry) } }
      }
    }
    writer.endLine()
    return writer.bytes
  }

  private static func isBefore(_ left: Entry, _ right: Entry) -> Bool {
    if left.story != right.story { return left.story < right.story }
    return (left.rule, left.id, left.reason, left.line) < (right.rule, right.id, right.reason, right.line)
  }
}

extension JSONWriter {
  fileprivate mutating func members(of entry: Baseline.Entry) {
    key("id")
    string(entry.id)
    key("story")
    string(entry.story)
    key("rule")
    string(entry.rule)
    key("kind")
    string(entry.kind)
    key("verdict")
    string(entry.verdict.rawValue)
    key("subject")
    string(entry.subject)
    key("claims")
    array { writer in
      for claim in entry.claims {
        writer.onOneLine { writer in
          writer.object { writer in
            writer.key("side")
            writer.number(claim.side)
            writer.key("report")
            writer.string(claim.report)
            writer.key("value")
            writer.string(claim.value)
            writer.key("quote")
            writer.string(claim.quote)
          }
        }
      }
    }
    key("reason")
    string(entry.reason)
    if let author = entry.author {
      key("author")
      string(author)
    }
    if let added = entry.added {
      key("added")
      string(added.iso)
    }
    if let expires = entry.expires {
      key("expires")
      string(expires.iso)
    }
  }
}

extension Baseline {
  init(json bytes: [UInt8]) throws(ParsingError) {
    let file = try JSONMembers(
      of: JSONTree(bytes),
      allowed: ["$schema", "version", "configuration", "entries"],
      what: "The baseline"
    )
    let version = try file.number("version")
    guard version == Double(Baseline.version) else {
      throw ParsingError(
        "This baseline has version \(ValueText.number(version)); this crosscheck reads version \(Baseline.version). "
          + "Use the crosscheck that wrote it: a baseline that is written anew has lost its reasons.",
        line: file.line(of: "version")
      )
    }
    var entries: [Entry] = []
    for tree in try file.array("entries") { entries.append(try Entry(tree)) }
    self.init(entries: entries, configuration: try file.optionalText("configuration"))
  }
}

extension Baseline.Entry {
  fileprivate init(_ tree: JSONTree) throws(ParsingError) {
    let members = try JSONMembers(
      of: tree,
      allowed: [
        "id", "story", "rule", "kind", "verdict", "subject", "claims", "reason", "author", "added", "expires",
      ],
      what: "An entry"
    )
    let word = try members.text("verdict")
    guard let verdict = Verdict(rawValue: word), verdict.isFlagged else {
      throw ParsingError(
        "\"\(word)\" is no verdict that can be set aside. Write conflict or review.",
        line: members.line(of: "verdict")
      )
    }
    var claims: [Baseline.Claim] = []
    for tree in try members.array("claims") { claims.append(try Baseline.Claim(tree)) }
    guard !claims.isEmpty else {
      throw ParsingError("An entry needs at least one claim.", line: members.line(of: "claims"))
    }
    let reason = try members.text("reason")
    guard reason.utf8.contains(where: { $0 > 0x20 }) else {
      throw ParsingError("Say why this finding is set aside.", line: members.line(of: "reason"))
    }
    self.init(
      id: try members.text("id"),
      story: try members.text("story"),
      rule: try members.text("rule"),
      kind: try members.text("kind"),
      verdict: verdict,
      subject: try members.text("subject"),
      claims: claims,
      reason: reason,
      author: try members.optionalText("author"),
      added: try members.optionalDay("added"),
      expires: try members.optionalDay("expires"),
      line: tree.line
    )
  }
}

extension Baseline.Claim {
  fileprivate init(_ tree: JSONTree) throws(ParsingError) {
    let members = try JSONMembers(
      of: tree,
      allowed: ["side", "report", "value", "quote"],
      what: "A claim"
    )
    self.init(
      report: try members.text("report"),
      value: try members.text("value"),
      quote: try members.text("quote"),
      side: try members.whole("side")
    )
  }
}
