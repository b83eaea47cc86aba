import ArgumentParser
import Crosscheck

/// Which stories to check, where it need not be all.
struct ChangedOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Check only the stories of which a report has changed since a git revision.",
      discussion:
        "Committed or not, new and deleted reports included; compared with where the revision branched off.",
      valueName: "revision"
    )
  )
  var changedSince: String?

  @Option(
    parsing: .remaining,
    help: ArgumentHelp(
      "Check only the stories that these files belong to; all words behind it are files.",
      valueName: "file"
    )
  )
  var storiesOf: [String] = []

  /// Whether all stories are to be checked.
  var isEverything: Bool { changedSince == nil && storiesOf.isEmpty }

  /// The stories that are to be checked, of those that were read at some paths.
  func chosen(of stories: [Story], at paths: [String]) throws -> [Story] {
    guard !isEverything else { return stories }
    var changes = ChangedFiles(paths: storiesOf)
    if let changedSince {
      do throws(GitRepository.Refusal) {
        for repository in try Self.repositories(of: paths) {
          changes.formUnion(try repository.changes(since: changedSince))
        }
      } catch {
        StandardError.write("crosscheck: --changed-since: \(error.message)\n")
        throw Exit.incomplete
      }
    }
    let chosen = changes.touched(of: stories)
    if chosen.isEmpty { StandardError.write("crosscheck: No report of any story has changed.\n") }
    return chosen
  }

  /// The repositories that paths lie in, each once.
  private static func repositories(of paths: [String]) throws(GitRepository.Refusal) -> [GitRepository] {
    var repositories: [GitRepository] = []
    var known: Set<String> = []
    for path in paths where path != "-" {
      let folder = InputPlace.folder(of: path)
      let isInside = repositories.contains { folder == $0.folder || folder.hasPrefix("\($0.folder)/") }
      guard !isInside, known.insert(folder).inserted else { continue }
      let repository = try GitRepository(containing: folder)
      if !repositories.contains(where: { $0.folder == repository.folder }) { repositories.append(repository) }
    }
    return repositories
  }
}
