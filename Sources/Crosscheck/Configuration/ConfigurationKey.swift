/// The keys of a configuration file, in the order in which they are listed.
enum ConfigurationKey: String, CaseIterable, Sendable {
  case failOn = "fail-on"
  case show, format, outputs, rules, tolerance, outlets, overrides, exclude, gitignore, preview, baseline

  /// What it settles, in a sentence.
  var summary: String {
    switch self {
    case .failOn: return "How grave a finding must be for exit code 1."
    case .show: return "What is listed."
    case .format: return "How standard output is written."
    case .outputs: return "Files that are written as well: a format and where to."
    case .rules: return "Rules, exemptions, checks and vetoes by name: off, on, note, review or conflict."
    case .tolerance: return "How far values of a kind may lie apart and still be taken for one."
    case .outlets: return "Outlets: other names, the files that are theirs, their time zone."
    case .overrides: return "Rules and tolerances for some reports; later entries win."
    case .exclude:
      return "Files and folders that are left out when folders are read, as .gitignore writes them."
    case .gitignore: return "Whether files that git ignores are left out when folders are read."
    case .preview: return "Whether rules that are announced for the next version count in full already."
    case .baseline: return "Known findings: their file, and whether entries that no longer occur fail a run."
    }
  }
}

/// What may be said of an outlet.
enum OutletKey: String, CaseIterable, Sendable {
  case aliases, files
  case timeZone = "time-zone"

  var summary: String {
    switch self {
    case .aliases: return "Other names of it; * stands for any letters."
    case .files: return "Patterns of the files that are its reports."
    case .timeZone: return "The zone of its clock times without one, such as Europe/London."
    }
  }
}

/// What may be said for some reports.
enum OverrideKey: String, CaseIterable, Sendable {
  case paths, rules, tolerance

  var summary: String {
    switch self {
    case .paths:
      return "Patterns of the reports' paths; it holds for findings that one of them takes part in."
    case .rules: return ConfigurationKey.rules.summary
    case .tolerance: return ConfigurationKey.tolerance.summary
    }
  }
}

/// What may be said of the baseline.
enum BaselineKey: String, CaseIterable, Sendable {
  case file, strict

  var summary: String {
    switch self {
    case .file: return "The file of known findings."
    case .strict: return "Whether an entry that no longer occurs fails a run."
    }
  }
}
