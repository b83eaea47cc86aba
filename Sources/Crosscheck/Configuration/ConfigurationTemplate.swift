/// The file that `crosscheck init` writes: every key with its default, as a comment, so that nothing changes.
public enum ConfigurationTemplate {
  /// The text of the file: words stand behind "# ", settings directly behind "#".
  public static let text = """
    # What crosscheck goes by in this project. Every setting is shown with its default or with a sample;
    # take away the # before those that you want. Paths are relative to this file.
    # `crosscheck config` prints what holds and where it comes from, flags included.

    # How grave a finding must be for exit code 1: error (conflicts), warning (reviews too), note or never.
    #fail-on: error

    # What is listed: findings, agreements, all, or single verdicts. It changes nothing about the exit code.
    #show: [findings]

    # How standard output is written, and files that are written as well.
    #format: text
    #outputs:
    #  sarif: build/crosscheck.sarif
    #  html: build/crosscheck.html

    # Rules, exemptions, checks and vetoes by name; `crosscheck check --list-rules` lists them all.
    # off: as if it did not exist; note: listed, never fatal; review; conflict; on: as delivered.
    #rules:
    #  birthday-between: off
    #  spelling-variant: review
    #  different-date: note

    # How far values may lie apart and still be taken for one. Without it, only rounding is allowed for.
    #tolerance:
    #  percentage: 0.5
    #  money: 1%
    #  time: 15 minutes

    # What outlets are called and where their reports lie. A time zone completes times of publication without one,
    # so that it is known which of two reports is the later.
    #outlets:
    #  Harbour Wire:
    #    aliases: [HW, Harbour Wire Service*]
    #    files: ["harbour-wire*"]
    #    time-zone: Europe/London

    # What holds otherwise for some reports. An entry speaks for every finding that one of its reports takes part in.
    #overrides:
    #  - paths: [sport/]
    #    rules: {different-score: conflict, ages-without-names: off}

    # What is left out when folders are read, in the way of .gitignore; what git ignores is left out anyway.
    #exclude: [drafts/]
    #gitignore: true

    # New rules only make notes until the next minor version, unless they are to count at once.
    #preview: false

    # Findings that are known already: `crosscheck baseline write` makes the file. Strict fails a run when an entry
    # in it no longer occurs.
    #baseline:
    #  file: crosscheck-baseline.json
    #  strict: false

    """
}
