extension OutcomeQuestion {
  /// What went on or was broken off, and what was found.
  static let workings =
    [
      OutcomeQuestion(
        "interruption",
        .thing,
        standing: .passing,
        yes: """
          go-ahead-without-interruption/pause/delay continue/proceed-without-interruption/pause continue-uninterrupted \
          without-interruption
          """,
        no: """
          suspend/halt/pause/freeze/interrupt-*-trial/study/work/project/construction/search/tour/production/season \
          suspend/halt/pause/freeze/interrupt-*-programme/program/campaign/mission/survey/dig/excavation/drilling/test/rescue
          """
      ),
      OutcomeQuestion(
        "exchange of captives",
        .event,
        standing: .disputed,
        yes: """
          hand-over-*-captive/prisoner/hostage/detainee/soldier free/release-*-captive/hostage/detainee/prisoner \
          swap/exchange-*-prisoner/captive/hostage/soldier exchange/swap/handover-*-take-place
          """,
        no: """
          no-exchange-of-prisoner/captive/hostage/detainee no-prisoner/hostage-exchange/swap no-swap/handover \
          deny-*-exchange/swap/handover
          """
      ),
      OutcomeQuestion(
        "level of an alert",
        .thing,
        kind: .direction,
        standing: .passing,
        yes: "raise/lift/increase/heighten/upgrade-*-alert put-*-alert-up",
        no: "lower/reduce/cut/downgrade-*-alert bring/put-*-alert-down"
      ),
    ] + singleThings.map(found)

  /// Of each of these there is one in a story, so that it cannot be found and looked for at once.
  private static let singleThings = [
    "recorder", "wreck/wreckage",
  ]

  private static func found(_ thing: String) -> OutcomeQuestion {
    OutcomeQuestion(
      "finding of \(thing)",
      .thing,
      standing: .passing,
      thing: thing,
      yes: "recover/find/retrieve/locate-*-\(thing)",
      no: """
        still-look/search/hunt-for-*-\(thing) be-look/search/hunt-for-*-\(thing) \
        \(thing)-*-yet-to-be-find/recover/retrieve/locate yet-to-find/recover/retrieve/locate-*-\(thing) \
        \(thing)-*-still-miss \(thing)-remain-miss return/surface-without-*-\(thing) \
        fail-to-find/recover/retrieve/locate-*-\(thing)
        """
    )
  }
}
