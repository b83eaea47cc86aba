/// Which version of a report this is, and what its agency or outlet says of earlier ones.
public struct Revision: Sendable, Equatable {
  /// What a version does to the one before it.
  public enum Change: String, Sendable {
    /// It has more, or newer things.
    case update
    /// It sets right what was wrong.
    case correction
  }

  /// The edition or version as it is named: `2`, `final`.
  public var edition: String?
  /// What this version does to an earlier one; nil where nothing is said.
  public var change: Change?
  /// What it says to editors and readers of its versions, in its own words, in order.
  public var notes: [String] = []

  /// Creates a revision of which nothing is known.
  public init() {}

  /// Whether nothing is known.
  var isEmpty: Bool { edition == nil && change == nil && notes.isEmpty }

  /// Adds a note, and the change that its words tell of.
  mutating func add(note: String) {
    let note = HTMLText.folded(note)
    guard !note.isEmpty, !notes.contains(note) else { return }
    notes.append(note)
    change = Self.stronger(change, RevisionNote.change(in: Array(note.utf8)[...]))
  }

  /// A correction outweighs an update.
  static func stronger(_ left: Change?, _ right: Change?) -> Change? {
    left == .correction || right == .correction ? .correction : left ?? right
  }
}
