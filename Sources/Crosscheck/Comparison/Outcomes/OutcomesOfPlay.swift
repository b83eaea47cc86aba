extension OutcomeQuestion {
  /// How contests ended and who took part.
  static let contests = [
    OutcomeQuestion(
      "fitness to play",
      .thing,
      standing: .passing,
      yes: """
        be-fit fit-to-play/start/face pass-*-fit declare-fit available-for will-play-in in-*-squad return-to-*-side/team/squad \
        name-in-*-squad/team recover-in-time shake-off take-*-place-in-*-side/team
        """,
      no: """
        miss-*-match/game/final/season/rest/tour/race/opener/trip rule-out be-rule-out out-for sideline unavailable \
        leave-out-of be-drop withdraw-from-*-squad/team pull-out-of-*-squad/team/match unfit out-of-*-final/match/tour
        """
    ),
    OutcomeQuestion(
      "victory",
      .actor,
      yes: """
        win-*-cup/title/final/match/race/game/gold/medal/trophy/championship/league/tie take/lift/claim-*-cup/title/trophy/gold/crown take-*-home triumph \
        come-out-on-top be-crown
        """,
      no: """
        lose-*-final/match/race/game/title be-beat be-defeat go-down-to go-home-empty-handed be-knock-out crash-out beat-by \
        be-thrash suffer-*-defeat
        """
    ),
    OutcomeQuestion(
      "going through",
      .actor,
      yes:
        "qualify go-through-to reach-*-final/round/knockout advance-to book-*-place progress-to into-*-final",
      no:
        "fail-to-qualify be-eliminate be-knock-out crash-out go-out-of miss-out-on be-out-of exit-*-cup/tournament fall-at eliminate"
    ),
    OutcomeQuestion(
      "record",
      .thing,
      yes:
        "break/set/beat/better/smash/shatter/lower-*-record new-record new-world-record record-fall faster-than-*-record faster-than-anyone",
      no: """
        miss-*-record short-of-*-record outside-*-record fail-to-break record-stand/survive slower-than-*-record not-*-record \
        miss-out-on-*-record
        """
    ),
    OutcomeQuestion(
      "reaching the end",
      .actor,
      yes:
        "finish-*-race cross-*-line reach-*-finish complete-*-course/race/marathon/crossing/climb finish-in finish-first finish-second finish-third",
      no: "drop-out-of-*-race fail-to-finish abandon-*-race be-disqualify not-finish"
    ),
    OutcomeQuestion(
      "keeping a title",
      .actor,
      yes: "defend/retain/keep-*-title/crown/belt/cup/trophy remain-champion",
      no: "lose-*-title/crown/belt be-dethrone be-stop give-up-*-title/crown/belt surrender-*-title/crown"
    ),
    OutcomeQuestion(
      "sending off",
      .actor,
      yes: "be-send-off red-card be-dismiss-for see-red second-yellow",
      no: "yellow-card be-book escape-with stay-on-*-pitch escape-*-red"
    ),
    OutcomeQuestion(
      "examination",
      .thing,
      yes:
        "pass-*-exam/examination/test/finals/inspection/audit/medical get-through-*-exam/test sail-through",
      no: "fail-*-exam/examination/test/finals/inspection/audit/medical come-to-grief flunk flunk-*-exam"
    ),
    OutcomeQuestion(
      "forbidden substances",
      .event,
      yes: """
        fail-*-drug/doping-test test-positive positive-test banned/forbidden/prohibited-substance positive-for trace-of-*-drug/steroid/cocaine \
        positive-sample
        """,
      no:
        "pass-*-drug/doping-test test-negative negative-test be-clean test-clean find-nothing come-up-clean no-trace no-banned-substance"
    ),
    OutcomeQuestion(
      "flight into space",
      .thing,
      yes:
        "reach/enter-*-orbit be-in-orbit circle-*-earth successful-launch launch-successfully lift-off-successfully dock-with in-*-orbit",
      no:
        "not-reach-*-orbit fail-to-reach fall-into-*-sea/ocean/pacific/atlantic burn-up blow-up miss-*-orbit abort-*-launch be-lose explode crash"
    ),
    OutcomeQuestion(
      "target",
      .thing,
      yes:
        "hit-*-target find-*-target hit-*-building/ship/tank/house/depot/base/bridge score-*-hit direct-hit",
      no:
        "miss-*-target miss-*-ship land-in-*-sea/field/sand be-shoot-down intercept be-intercept fall-short fall-harmlessly splash-into"
    ),
  ]

  /// Departures, and machines that run.
  static let running = [
    OutcomeQuestion(
      "putting to sea and taking off",
      .thing,
      standing: .passing,
      yes:
        "sail set-sail put-to-sea leave-*-quay/port/harbour/harbor put-out take-off-as cross-as-usual leave-on-time take-off-again depart-as",
      no: """
        be-cancel stay-in-port/harbour/harbor remain-in-port/harbour/harbor tie-up be-tie-up keep-in-port/harbour confine-to-port/harbour be-ground not-leave not-sail \
        never-leave stay-at-*-quay
        """
    ),
    OutcomeQuestion(
      "machine running",
      .thing,
      standing: .passing,
      yes:
        "restart be-restart switch-on be-switch-on back-on-line back-online back-on-*-grid resume-production/operation back-in-operation power-up be-run come-on-stream fire-up",
      no: """
        shut-down be-shut-down switch-off be-switch-off take-off-*-grid be-offline go-offline out-of-operation halt-production stand-idle be-idle lie-idle \
        come-to-*-standstill stop-work
        """
    ),
    OutcomeQuestion(
      "play",
      .event,
      yes:
        "play-to-*-end play-until until-stump be-complete be-finish play-on uninterrupted full-day-of-play",
      no:
        "be-abandon wash-out be-wash-out rain-off be-rain-off not-*-ball-be-bowl no-play play-be-stop call-off-play"
    ),
    OutcomeQuestion(
      "money enough",
      .thing,
      yes:
        "stay/keep/remain/finish-within-*-budget come-in-under under-budget be-enough cost-less-than-plan cost-less-than-expect on-budget",
      no:
        "exceed/overrun/burst/bust-*-budget over-budget not-enough cost-more-than-plan cost-more-than-expect run-over-*-budget dearer-than money-run-out"
    ),
    OutcomeQuestion(
      "being on sale",
      .thing,
      yes:
        "go-on-sale be-on-sale be-publish hit-*-shop/shelf/bookshop come-out be-available-in in-*-shop on-*-shelf",
      no:
        "withdraw-from-*-sale/shop/market be-withdraw recall be-recall pull-from-*-shelf/shop be-pull pulp vanish-from take-off-*-shelf halt-publication block-publication"
    ),
  ]

  /// Which way prices, ratings and clubs were moved by those who decide it.
  static let levels = [
    OutcomeQuestion(
      "rating up or down",
      .thing,
      kind: .direction,
      yes:
        "upgrade raise/lift/improve-*-rating/assessment/outlook/grade rating-be-raise/lift raise-*-to-*-notch up-*-notch",
      no:
        "downgrade cut/lower/reduce-*-rating/assessment/outlook/grade rating-be-cut/lower strip-*-of-*-rating down-*-notch"
    ),
    OutcomeQuestion(
      "rates up or down",
      .thing,
      kind: .direction,
      yes:
        "raise/hike/lift/increase-*-rate put-up-*-rate put-*-rate-up rate-rise rate-hike rate-increase rate-be-raise/increase/lift raise-borrow",
      no:
        "cut/lower/reduce/trim/ease/slash-*-rate rate-cut rate-reduction rate-be-cut/lower/reduce bring-*-rate-down"
    ),
    OutcomeQuestion(
      "prices up or down",
      .thing,
      kind: .direction,
      yes:
        "raise/increase/lift-*-price/fare/fee/tax/toll/rent/tariff/levy/duty put-up-*-price/fare/fee/tax/toll/rent price/fare/fee/tax/toll/rent/tariff-be-raise/increase become/get-dearer dearer",
      no:
        "cut/lower/reduce/slash/halve/trim-*-price/fare/fee/tax/toll/rent/tariff/levy/duty price/fare/fee/tax/toll/rent/tariff-be-cut/lower/reduce become/get-cheaper cheaper"
    ),
    OutcomeQuestion(
      "forecast up or down",
      .thing,
      kind: .direction,
      yes:
        "raise/lift/increase/upgrade-*-forecast/guidance/estimate/projection/target/expectation forecast-be-raise revise-*-up more-optimistic",
      no:
        "cut/lower/reduce/trim/slash/downgrade-*-forecast/guidance/estimate/projection/target/expectation forecast-be-cut revise-*-down profit-warning more-pessimistic gloomier"
    ),
    OutcomeQuestion(
      "division up or down",
      .thing,
      kind: .direction,
      yes: "promote be-promote promotion win-promotion",
      no: "relegate be-relegate relegation demote be-demote"
    ),
    OutcomeQuestion(
      "staff more or fewer",
      .thing,
      kind: .direction,
      yes: "hire/recruit/add/create-*-worker/job/staff/people/employee/post new-job take-on-*-people",
      no:
        "cut/shed/axe/sack/lose/eliminate-*-worker/job/staff/people/employee/post job-cut job-loss layoff redundancy"
    ),
  ]
}
