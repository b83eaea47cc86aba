extension OutcomeQuestion {
  /// Which way somebody or something moved.
  static let headings = [
    OutcomeQuestion(
      "heading west or east",
      .thing,
      kind: .direction,
      yes: heading("west"),
      no: heading("east")
    ),
    OutcomeQuestion(
      "heading north or south",
      .thing,
      kind: .direction,
      yes: heading("north"),
      no: heading("south")
    ),
    OutcomeQuestion(
      "heading up or down",
      .thing,
      kind: .direction,
      yes: "upstream uphill upriver inbound",
      no: "downstream downhill downriver outbound"
    ),
    OutcomeQuestion("left or right", .thing, kind: .direction, yes: side("left"), no: side("right")),
    OutcomeQuestion(
      "highest or lowest",
      .thing,
      kind: .direction,
      yes: """
        record-high all-time-high highest-since highest-in highest-for most-since best-since biggest-since \
        strongest-since fastest-since highest-level largest-since
        """,
      no: """
        record-low all-time-low lowest-since lowest-in lowest-for fewest-since worst-since smallest-since \
        weakest-since slowest-since lowest-level least-since
        """
    ),
  ]

  /// `his left leg`, `the left bank`.
  private static func side(_ side: String) -> String {
    let things =
      """
      leg arm hand foot knee shoulder eye ear ankle wrist hip lung elbow thigh calf hamstring thumb kidney breast
      bank lane side wing engine wheel flank boot
      """
    return things.split { $0 == " " || $0 == "\n" }.map { "\(side)-\($0)" }.joined(separator: " ")
  }

  /// `westbound`, `heading west`, `drifted slowly westwards`.
  private static func heading(_ point: String) -> String {
    let moves =
      """
      travel head drive move fly sail blow drift march run climb walk steam cycle turn come push creep spread swerve \
      advance race row ride float flow lean lead go
      """
    let plain = ["\(point)ward", "\(point)wards", "\(point)bound", "\(point)-bound", "bound-\(point)"]
    return (plain + moves.split { $0 == " " || $0 == "\n" }.map { "\($0)-\(point)" }).joined(separator: " ")
  }
}
