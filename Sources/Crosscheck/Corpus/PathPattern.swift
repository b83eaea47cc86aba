/// A pattern of paths as `.gitignore` writes it: `drafts/`, `*.txt`, `/sport/**/scores-*`.
///
/// Without a slash before its end it means a name at any depth; with one, a path from the folder it belongs to. It means
/// all that lies in a folder that it names.
public struct PathPattern: Sendable, Hashable {
  /// The pattern as it was written.
  public let text: String
  /// Whether it takes back what patterns before it said.
  let isNegated: Bool
  private let isForFolders: Bool
  private let isAnchored: Bool
  private let bytes: [UInt8]

  /// Reads a pattern; nil where there is nothing in it.
  public init?(_ text: String) {
    self.text = text
    var rest = Array(text.utf8)[...]
    isNegated = rest.first == UInt8(ascii: "!")
    if isNegated { rest = rest.dropFirst() }
    isForFolders = rest.last == UInt8(ascii: "/")
    if isForFolders { rest = rest.dropLast() }
    isAnchored = rest.contains(UInt8(ascii: "/"))
    if rest.first == UInt8(ascii: "/") { rest = rest.dropFirst() }
    guard !rest.isEmpty else { return nil }
    bytes = Array(rest)
  }

  /// Whether it names this very path, relative to its folder and without a slash at either end.
  func names(_ path: some Collection<UInt8>, isFolder: Bool) -> Bool {
    guard isFolder || !isForFolders else { return false }
    let path = Array(path)
    let start = isAnchored ? 0 : path.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    return Wildcards(bytes).match(path[start...])
  }

  /// Whether patterns, the last that speaks of it deciding, mean a file or a folder around it.
  static func mean(_ patterns: [PathPattern], file path: String) -> Bool {
    let bytes = Array(path.utf8)
    let ends = bytes.indices.filter { bytes[$0] == UInt8(ascii: "/") && $0 > 0 } + [bytes.count]
    return ends.contains { end in
      let deciding = patterns.last { $0.names(bytes[..<end], isFolder: end < bytes.count) }
      return deciding.map { !$0.isNegated } ?? false
    }
  }
}

/// Matches a whole text against wildcards: `*` and `?` stay within a name, `**` crosses slashes, `[a-z]` is one letter.
struct Wildcards {
  private let pattern: [UInt8]

  init(_ pattern: [UInt8]) { self.pattern = pattern }

  /// Whether the pattern is all of the text.
  func match(_ text: ArraySlice<UInt8>) -> Bool {
    var reached: Set<State> = []
    return match(State(pattern: 0, text: text.startIndex), text, &reached)
  }

  private struct State: Hashable {
    var pattern: Int
    var text: Int
  }

  /// Tries one way after the other; `failed` keeps a run of stars from being tried over and over.
  private func match(_ start: State, _ text: ArraySlice<UInt8>, _ failed: inout Set<State>) -> Bool {
    var state = start
    while state.pattern < pattern.count {
      if pattern[state.pattern] == UInt8(ascii: "*") {
        guard failed.insert(state).inserted else { return false }
        return matchStars(state, text, &failed)
      }
      guard state.text < text.endIndex, let next = step(state, text[state.text]) else { return false }
      state.pattern = next
      state.text += 1
    }
    return state.text == text.endIndex
  }

  private func matchStars(_ state: State, _ text: ArraySlice<UInt8>, _ failed: inout Set<State>) -> Bool {
    let stars = pattern[state.pattern...].prefix { $0 == UInt8(ascii: "*") }
    let slash = UInt8(ascii: "/")
    let isWhole =
      stars.count == 2 && (stars.startIndex == 0 || pattern[stars.startIndex - 1] == slash)
      && (stars.endIndex == pattern.count || pattern[stars.endIndex] == slash)
    if isWhole, stars.endIndex < pattern.count {
      // "**/" is any number of folders, none included.
      var next = state.text
      while true {
        if match(State(pattern: stars.endIndex + 1, text: next), text, &failed) { return true }
        guard let end = text[next...].firstIndex(of: slash) else { return false }
        next = end + 1
      }
    }
    var next = state.text
    while true {
      if match(State(pattern: stars.endIndex, text: next), text, &failed) { return true }
      guard next < text.endIndex, isWhole || text[next] != slash else { return false }
      next += 1
    }
  }

  /// The place behind the pattern's next element, if that means a byte.
  private func step(_ state: State, _ byte: UInt8) -> Int? {
    switch pattern[state.pattern] {
    case UInt8(ascii: "?"): return byte == UInt8(ascii: "/") ? nil : state.pattern + 1
    case UInt8(ascii: "["): return bracket(at: state.pattern, byte)
    case UInt8(ascii: "\\") where state.pattern + 1 < pattern.count:
      return pattern[state.pattern + 1] == byte ? state.pattern + 2 : nil
    case let literal: return literal == byte ? state.pattern + 1 : nil
    }
  }

  private func bracket(at start: Int, _ byte: UInt8) -> Int? {
    var index = start + 1
    let isNot = index < pattern.count && [UInt8(ascii: "!"), UInt8(ascii: "^")].contains(pattern[index])
    if isNot { index += 1 }
    let first = index
    var found = false
    while index < pattern.count, index == first || pattern[index] != UInt8(ascii: "]") {
      let low = pattern[index]
      if index + 2 < pattern.count, pattern[index + 1] == UInt8(ascii: "-"),
        pattern[index + 2] != UInt8(ascii: "]")
      {
        found = found || (low <= byte && byte <= pattern[index + 2])
        index += 3
      } else {
        found = found || low == byte
        index += 1
      }
    }
    // A bracket that never closes is a letter like any other.
    guard index < pattern.count else { return byte == UInt8(ascii: "[") ? start + 1 : nil }
    return found != isNot && byte != UInt8(ascii: "/") ? index + 1 : nil
  }
}
