/// What an output depends on besides the result; the command decides it all, the library asks nobody.
public struct RenderOptions: Sendable, Equatable {
  /// Where the page's style and script stand.
  public enum Assets: String, Sendable, CaseIterable {
    /// In the page itself, allowed by their hashes.
    case inline
    /// In `crosscheck.css` and `crosscheck.js` beside it, for servers that forbid inline ones.
    case external
  }

  /// What becomes of findings that somebody set aside.
  public enum SuppressedDisplay: String, Sendable, CaseIterable {
    /// They stand where a format has a place for them, and are counted elsewhere.
    case auto
    /// Text lists them as well.
    case show
    /// They are in no output.
    case hide
  }

  /// Whether the terminal shows colours.
  public var colour: Bool
  /// Columns of the terminal.
  public var width: Int
  /// The command as it was typed, for the page's last section.
  public var commandLine: String?
  /// SHA-256 of the configuration in force, for the same section; nil where there is none.
  public var configurationDigest: String? = nil
  /// SOURCE_DATE_EPOCH: seconds since 1970, if the run is to carry a time at all.
  public var epoch: Int?
  /// Verdicts that are listed where an output does not hold all of them.
  public var show: Set<Verdict>
  /// What becomes of findings that somebody set aside.
  public var suppressed: SuppressedDisplay
  /// Whether text tells how each finding was reached.
  public var showsReasoning: Bool
  /// A folder that paths are told from, where a format wants them relative.
  public var root: String?
  /// Where the page's style and script stand.
  public var assets: Assets

  /// Creates options; each has the value that a file, rather than a terminal, wants.
  public init(
    colour: Bool = false,
    width: Int = 80,
    commandLine: String? = nil,
    epoch: Int? = nil,
    show: Set<Verdict> = [.conflict, .review],
    suppressed: SuppressedDisplay = .auto,
    showsReasoning: Bool = false,
    root: String? = nil,
    assets: Assets = .inline
  ) {
    self.colour = colour
    self.width = width
    self.commandLine = commandLine
    self.epoch = epoch
    self.show = show
    self.suppressed = suppressed
    self.showsReasoning = showsReasoning
    self.root = root
    self.assets = assets
  }

  /// The time of SOURCE_DATE_EPOCH.
  var moment: Moment? {
    guard let epoch else { return nil }
    let day = epoch >= 0 ? epoch / 86_400 : (epoch - 86_399) / 86_400
    let second = epoch - day * 86_400
    let first = CalendarDay(year: 1970, month: 1, day: 1)
    return Moment(day: first.adding(days: day), minute: second / 60, second: second % 60, zone: 0)
  }

  /// A path relative to the root, without a leading `./`.
  func relative(_ path: String) -> String {
    var path = path[...]
    if let root, !root.isEmpty, path.utf8.starts(with: root.utf8) {
      let rest = path.dropFirst(root.count)
      if root.utf8.last == 0x2F {
        path = rest
      } else if rest.utf8.first == 0x2F {
        path = rest.dropFirst()
      }
    }
    while path.utf8.starts(with: "./".utf8) { path = path.dropFirst(2) }
    return String(path)
  }

  /// What of a story somebody set aside, for formats that have a place for it.
  func suppressed(in story: StoryResult) -> [Finding] { suppressed == .hide ? [] : story.suppressed }

  /// What of a story is listed for people: also what is set aside, where that is asked for.
  func listedForPeople(in story: StoryResult) -> [Finding] {
    let aside = suppressed == .show ? story.suppressed.filter { show.contains($0.verdict) } : []
    return listed(in: story) + aside
  }

  /// What of a story is listed: what `show` asks for, findings first.
  func listed(in story: StoryResult) -> [Finding] {
    (story.findings + story.agreements).filter { show.contains($0.verdict) }
  }
}
