import ArgumentParser
import Crosscheck

/// What is left out when folders are read.
struct FolderOptions: ParsableArguments {
  @Flag(
    inversion: .prefixedNo,
    help: "Leave out what git ignores when folders are read (default: --gitignore)."
  )
  var gitignore: Bool?

  /// The rules of commands that know no configuration.
  var rules: InputRules {
    InputRules(exclude: [], respectsGitignore: gitignore ?? true, outlets: [], root: "/")
  }
}
