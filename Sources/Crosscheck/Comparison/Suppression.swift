/// What somebody should tidy up, and what leaves nothing unchecked: a suppression that nothing needs any more, a key that is
/// nearly one of ours.
public struct Warning: Sendable, Equatable {
  /// The file.
  public var path: String
  /// 1-based line in it.
  public var line: Int
  /// What is the matter, and what to do.
  public var message: String

  /// Creates a warning.
  public init(path: String, line: Int, message: String) {
    self.path = path
    self.line = line
    self.message = message
  }
}

/// Who set a finding aside, why, and until when.
public struct Suppression: Sendable, Hashable {
  /// Where it is written down.
  public enum Origin: String, Sendable, CaseIterable {
    /// In a baseline, beside the reports.
    case baseline
    /// In a report itself: its front matter or a comment.
    case report
  }

  /// Where it is written down.
  public var origin: Origin
  /// Why, in the words of whoever did it.
  public var reason: String
  /// Who did it, where that is known.
  public var author: String?
  /// The last day on which it holds; nil where it holds for good.
  public var expires: CalendarDay?
  /// The file that says so.
  public var path: String
  /// 1-based line in that file.
  public var line: Int

  /// Creates a suppression.
  public init(
    origin: Origin,
    reason: String,
    author: String? = nil,
    expires: CalendarDay? = nil,
    path: String,
    line: Int
  ) {
    self.origin = origin
    self.reason = reason
    self.author = author
    self.expires = expires
    self.path = path
    self.line = line
  }

  /// Whether it holds on a day: up to and on its last.
  public func holds(on day: CalendarDay) -> Bool { expires.map { day <= $0 } ?? true }
}
