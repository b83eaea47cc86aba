import Crosscheck

/// What git knows of a folder: asked by its plumbing, with names parted by NUL, so that no name can be misread.
struct GitRepository {
  /// Why git could not answer, and what to do.
  struct Refusal: Error {
    let message: String

    init(_ message: String) { self.message = message }
  }

  /// The folder that it lies in.
  let folder: String

  /// The repository that a folder belongs to.
  init(containing folder: String) throws(Refusal) {
    let found = try Self.git(in: folder, ["rev-parse", "--show-toplevel"])
    guard found.code == 0 else {
      throw Refusal(
        "\(folder) is in no git repository that can be read\(Self.said(found)). "
          + "Run it in a clone of the repository, or leave out --changed-since."
      )
    }
    self.folder = Self.line(found.output)
  }

  /// Every file that differs from where a revision and the present branched off.
  ///
  /// Whether committed, staged, changed or deleted; new ones too, unless git ignores them.
  func changes(since revision: String) throws(Refusal) -> ChangedFiles {
    let isEmpty = try run(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]).code != 0
    var paths = try names(["ls-files", "-z", "--others", "--exclude-standard"])
    if isEmpty {
      // Before the first commit there is nothing to differ from: everything is new.
      paths += try names(["ls-files", "-z", "--cached"])
      return ChangedFiles(paths: paths.map(whole))
    }
    let base = try base(of: revision)
    paths += try names(["diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", base, "--"])
    var changes = ChangedFiles(paths: paths.map(whole))
    for path in paths where ChangedFiles.holdsStories(path) {
      let old = try run(["cat-file", "blob", "\(base):\(path)"])
      if old.code == 0 { changes.addStories(ofOldVersion: old.output, path: path) }
    }
    return changes
  }

  /// The commit to compare with: where the revision and the present branched off, so that what happened to the
  /// revision since is not taken for a change made here.
  private func base(of revision: String) throws(Refusal) -> String {
    let isShallow = Self.line(try run(["rev-parse", "--is-shallow-repository"]).output) == "true"
    let deepen =
      "Fetch the whole history first: git fetch --unshallow (on GitHub: fetch-depth: 0; on GitLab: GIT_DEPTH: 0)."
    let found = try run(["rev-parse", "--verify", "--quiet", "--end-of-options", "\(revision)^{commit}"])
    guard found.code == 0 else {
      throw Refusal(
        "There is no revision \"\(revision)\" in \(folder). "
          + (isShallow
            ? "This is a shallow clone, which holds only the latest commits. \(deepen)"
            : "Give a branch, a tag or a commit that `git log` knows; fetch it first if it is of another clone.")
      )
    }
    let commit = Self.line(found.output)
    let shared = try run(["merge-base", commit, "HEAD"])
    if shared.code == 0 { return Self.line(shared.output) }
    guard !isShallow else {
      throw Refusal(
        "This shallow clone does not reach back to where \"\(revision)\" and HEAD branched off. \(deepen)"
      )
    }
    return commit
  }

  private func whole(_ path: String) -> String { folder == "/" ? "/\(path)" : "\(folder)/\(path)" }

  private func names(_ words: [String]) throws(Refusal) -> [String] {
    let found = try run(words)
    guard found.code == 0 else {
      throw Refusal("git \(words[0]) failed in \(folder)\(Self.said(found)).")
    }
    return found.output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
  }

  private func run(_ words: [String]) throws(Refusal) -> Subprocess.Outcome {
    try Self.git(in: folder, words)
  }

  private static func git(in folder: String, _ words: [String]) throws(Refusal) -> Subprocess.Outcome {
    do throws(Subprocess.Failure) {
      return try Subprocess.run(["git", "--no-optional-locks", "-C", folder] + words)
    } catch {
      throw Refusal(
        error.isMissing
          ? "git is not installed, or not on the PATH. Install it, or leave out --changed-since."
          : "git cannot be run: \(error.reason)."
      )
    }
  }

  /// git's own complaint, in brackets.
  private static func said(_ outcome: Subprocess.Outcome) -> String {
    let line = String(decoding: outcome.errors.prefix { $0 != 0x0A }, as: UTF8.self)
    return line.isEmpty ? "" : " (\(line))"
  }

  private static func line(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.last == 0x0A ? bytes.dropLast() : bytes[...], as: UTF8.self)
  }
}
