extension OutcomeQuestion {
  /// How things went on: whether they were begun, kept up, finished, and what was done about them.
  static let course = [
    OutcomeQuestion(
      "return home",
      .thing,
      standing: .passing,
      yes: """
        lift-*-evacuation/order/curfew/quarantine/cordon evacuation/order/curfew/quarantine/cordon-be-lift allow/let-*-home/back \
        be-allow-home/back be-let-back be-allow-to-return can/may-return/go-home return-to-*-home/house/village/street \
        go-back-to-*-home/house/village
        """,
      no: """
        bar-from-*-home/house/village/street remain-bar keep-out-of-*-home/house/village evacuation/order/curfew/quarantine-remain/stay-in-force/place \
        extend-*-evacuation/curfew/quarantine remain-in-*-shelter/gymnasium stay-in-*-shelter/gymnasium
        """
    ),
    OutcomeQuestion(
      "licence kept",
      .thing,
      yes: """
        keep/retain/win-*-licence/license/permit/concession/accreditation/franchise licence/license/permit/concession/franchise-be-renew/grant/extend \
        may/can-go-on/continue/carry-on be-allow-to-go-on/continue/carry-on/keep
        """,
      no: """
        lose/forfeit-*-licence/license/permit/concession/accreditation/franchise strip-of-*-licence/license/permit/title/medal/rank/citizenship/status \
        revoke/withdraw/cancel/suspend-*-licence/license/permit/concession licence/license/permit/concession-*-be-revoke/withdraw/cancel/suspend
        """
    ),
    OutcomeQuestion(
      "completion",
      .thing,
      standing: .passing,
      yes: """
        complete/finish/finalise/finalize-*-work/building/bridge/road/tunnel/deal/merger/takeover/purchase/sale/repair/restoration \
        be-complete be-finish work/repair-be-do ready-for-use
        """,
      no: """
        unfinished incomplete half-finished half-built yet-to-be-complete/finish far-from-complete/finish abandon-*-merger/takeover/purchase/sale \
        not-be-ready
        """
    ),
    OutcomeQuestion(
      "resumption",
      .thing,
      standing: .passing,
      yes: """
        be-resume have-resume resume-*-talk/service/production/work/flight/search/match restart-*-production/service/reactor \
        talk/service/production/work/flight/search-resume/restart start/begin-again back-to-normal return-to-normal
        """,
      no: """
        still/remain/stay-suspend remain/stay-halt be-still-halt/suspend remain-at-*-standstill no-date-for-*-resumption
        """
    ),
    OutcomeQuestion(
      "first time",
      .thing,
      yes: """
        for-*-first-time never-before unprecedented without-precedent without-parallel first-ever world-first first-of-*-kind \
        first-in-*-world
        """,
      no: "second-of-*-kind not-*-first nothing-new have-happen-before have-be-do-before"
    ),
    OutcomeQuestion(
      "permanence",
      .thing,
      yes: "permanent permanently for-good for-ever forever",
      no: "temporary temporarily for-*-time-being provisional provisionally stopgap"
    ),
    OutcomeQuestion(
      "inquiry",
      .thing,
      standing: .passing,
      yes: """
        launch/open/order/announce/begin/hold-*-inquiry/investigation/probe/review inquiry/investigation/probe-be-launch/open/order/announce/hold
        """,
      no: """
        rule-out/reject/refuse/drop/close/end-*-inquiry/investigation/probe no-inquiry/investigation/probe \
        inquiry/investigation/probe-be-drop/close/rule
        """
    ),
    OutcomeQuestion(
      "recount",
      .event,
      yes: "order/grant/allow-*-recount recount-be-order/grant/allow/hold",
      no: "refuse/reject/deny-*-recount recount-be-refuse/reject/deny no-recount"
    ),
    OutcomeQuestion(
      "fine",
      .thing,
      yes: "be-fine impose-*-fine fine-*-be-impose receive-*-fine hit-with-*-fine",
      no: """
        escape/avoid-*-fine without-*-fine no-fine escape/get-off/get-away-with-*-warning/caution/reprimand let-off-with be-let-off \
        fine-*-be-quash/overturn/waive/lift waive-*-fine
        """
    ),
    OutcomeQuestion(
      "ban from play",
      .actor,
      yes: "be-ban-for/from be-suspend-for/from receive-*-ban face-*-ban hand-*-ban/suspension ban-be-uphold",
      no: "escape/avoid-*-ban/suspension be-clear-to-play free-to-play ban-be-lift/overturn/quash"
    ),
    OutcomeQuestion(
      "troops",
      .thing,
      standing: .passing,
      yes: """
        withdraw/pull-out/bring-home-*-troop/soldier/force troop/soldier/force-leave/withdraw/pull-out/go-home \
        troop/soldier/force-be-withdraw/pull/bring
        """,
      no: "troop/soldier/force-*-stay/remain keep-*-troop/soldier/force no-withdrawal"
    ),
    OutcomeQuestion(
      "barriers and lights",
      .event,
      yes: """
        barrier/gate/boom-be-down/lower light-be-flash/on barrier/gate-have-come-down barrier-work with-*-light-on with-*-headlight-on
        """,
      no: """
        barrier/gate/boom-be-up/raise/open barrier/gate-stay/remain-up/open barrier/light-fail without-*-light no-light \
        light-be-off unlit
        """
    ),
  ]

  /// What went up or down, by words that no figure need follow.
  static let tides = [
    OutcomeQuestion(
      "water level",
      .thing,
      kind: .direction,
      standing: .passing,
      yes: """
        river/water/flood/lake/tide-*-rise/swell/climb/come-up/creep-up keep-rise still-rise be-still-come-up be-come-up
        """,
      no: """
        river/water/flood/lake/tide-*-recede/subside/ebb/fall/drop/go-down recede subside ebb have-crest have-peak
        """
    ),
    OutcomeQuestion(
      "credit rating",
      .thing,
      kind: .direction,
      yes: "upgrade be-upgrade raise/lift/improve-*-rating/assessment/outlook rating-be-raise/lift",
      no:
        "downgrade be-downgrade cut/lower/reduce-*-rating/assessment/outlook rating-be-cut/lower lose-*-rating"
    ),
    OutcomeQuestion(
      "turnout",
      .event,
      kind: .direction,
      yes: """
        more-*-go-to-*-poll more-*-vote turnout-*-be-up/higher turnout-*-rise/climb/increase higher-turnout more-voter great-number \
        larger-share-*-electorate/voter
        """,
      no: """
        fewer-*-go-to-*-poll fewer-*-vote turnout-*-be-down/lower turnout-*-fall/drop/slip lower-turnout fewer-voter \
        smaller-share-*-electorate/voter
        """
    ),
    OutcomeQuestion(
      "stocks",
      .thing,
      kind: .direction,
      yes:
        "build-up-*-stock/reserve/store/stockpile stock/reserve/stockpile-*-grow/rise/swell/increase replenish refill",
      no: """
        draw/run/wind-down-*-stock/reserve/store/stockpile stock/reserve/stockpile-*-shrink/fall/dwindle/decline deplete \
        eat-into-*-stock/reserve
        """
    ),
    OutcomeQuestion(
      "queue",
      .thing,
      kind: .direction,
      yes: """
        list/queue/backlog/wait-*-lengthen/grow list/queue/backlog/wait-*-get-longer longer-list/queue/wait more-*-be-wait
        """,
      no: """
        list/queue/backlog/wait-*-shorten/shrink list/queue/backlog/wait-*-get-shorter shorter-list/queue/wait fewer-*-be-wait
        """
    ),
  ]
}
