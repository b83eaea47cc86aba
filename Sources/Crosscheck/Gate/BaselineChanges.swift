extension Baseline {
  /// What is to be said of findings when they are set aside.
  public struct Acceptance: Sendable, Equatable {
    /// Why.
    public var reason: String
    /// Who does it.
    public var author: String?
    /// On which day.
    public var day: CalendarDay
    /// The last day on which it is to hold.
    public var expires: CalendarDay?

    /// Creates an acceptance.
    public init(reason: String, author: String?, day: CalendarDay, expires: CalendarDay?) {
      self.reason = reason
      self.author = author
      self.day = day
      self.expires = expires
    }
  }

  /// Sets aside what a run found and this baseline does not cover, and returns how many findings that were.
  ///
  /// Entries that are there stay as they are, save those that no longer hold for a finding that is there: they are
  /// written anew. `ids` names findings by their ids or the beginnings of them; all are meant where it is empty.
  public mutating func accept(
    _ comparison: BaselineComparison,
    in result: CheckResult,
    only ids: [String] = [],
    as acceptance: Acceptance
  ) -> Int {
    let lapsed = comparison.expired + comparison.outgrown
    let found =
      comparison.new + lapsed.filter { $0.finding.suppression == nil }.map { ($0.story, $0.finding) }
    let meant = found.filter { found in
      ids.isEmpty || ids.contains { !$0.isEmpty && found.finding.id.hasPrefix($0) }
    }
    let renewed = Set(
      lapsed.filter { match in
        meant.contains { $0.story == match.story && $0.finding.id == match.finding.id }
      }.map(\.entry)
    )
    entries.removeAll { renewed.contains($0) }
    entries += meant.map { found in
      Entry(
        found.finding,
        in: result.stories[found.story].id,
        reason: acceptance.reason,
        author: acceptance.author,
        added: acceptance.day,
        expires: acceptance.expires
      )
    }
    return meant.count
  }

  /// Takes out entries.
  public mutating func remove(_ unwanted: [Entry]) {
    // One at a time: of two entries that are alike to the line, only one may be unwanted.
    for entry in unwanted {
      if let index = entries.firstIndex(of: entry) { entries.remove(at: index) }
    }
  }

  /// The entries that only this one or only the other has, told apart by what they set aside and how, wherever in the file.
  public func difference(to other: Baseline) -> (removed: [Entry], added: [Entry]) {
    func surplus(_ mine: [Entry], over theirs: [Entry]) -> [Entry] {
      var left = theirs.map(\.withoutLine)
      return mine.filter { entry in
        guard let index = left.firstIndex(of: entry.withoutLine) else { return true }
        left.remove(at: index)
        return false
      }
    }
    return (surplus(entries, over: other.entries), surplus(other.entries, over: entries))
  }
}

extension Baseline.Entry {
  fileprivate var withoutLine: Self {
    var entry = self
    entry.line = 0
    return entry
  }
}
