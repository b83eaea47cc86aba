extension OutcomeQuestion {
  /// How it came to an accident, and how that ended.
  static let accidents = [
    OutcomeQuestion(
      "speed",
      .event,
      yes: """
        within-*-speed-limit below-*-speed-limit under-*-speed-limit observe-*-limit keep-to-*-limit \
        within-*-permitted-speed
        """,
      no: """
        speeding exceed-*-speed exceed-*-limit too-fast above-*-speed-limit over-*-speed-limit break-*-speed-limit \
        excessive-speed excess-speed
        """
    ),
    OutcomeQuestion(
      "signal",
      .event,
      yes: "signal-be-green light-be-green through-*-green at-green green-signal",
      no:
        "signal-be-red light-be-red through-*-red jump-*-light run-*-red pass-*-red signal-at-danger at-red red-signal"
    ),
    OutcomeQuestion(
      "working order",
      .thing,
      yes: """
        in-working-order in-good-order work-properly function-normally function-properly work-normally \
        work-perfectly in-perfect-order be-in-order
        """,
      no: """
        be-faulty malfunction defective be-defective out-of-order brake-fail engine-fail fail-to-work be-broken \
        fault-in break-down not-work
        """
    ),
    OutcomeQuestion(
      "distress call",
      .event,
      yes: "send-*-distress issue-*-mayday mayday distress-call distress-signal radio-for-help call-for-help",
      no: "no-distress no-mayday without-*-distress no-call-for-help"
    ),
    OutcomeQuestion(
      "sinking",
      .thing,
      yes: "sink have-founder founder-off founder-in founder-after go-to-*-bottom",
      no: "stay-afloat remain-afloat be-refloat tow-to-port tow-into-port be-tow limp-into"
    ),
    OutcomeQuestion(
      "derailment",
      .event,
      isOfWhole: true,
      yes: "derail leave/jump-*-rail/track come-off-*-rail/track",
      no: "stay/remain/keep-on-*-rail/track"
    ),
    OutcomeQuestion(
      "overturning",
      .thing,
      isOfWhole: true,
      yes: "overturn roll-over tip-over topple-over flip-over land/lie/end-on-*-side/roof",
      no: "stay/remain-upright stay/remain-on-*-wheel"
    ),
    OutcomeQuestion(
      "explosion",
      .event,
      yes:
        "explode detonate bomb-go-off bomb-*-go-off device-go-off device-*-go-off mine-go-off shell-go-off",
      no: "be-defuse defuse fail-to-explode make-safe fail-to-detonate fail-to-go-off"
    ),
    OutcomeQuestion(
      "end of a journey",
      .thing,
      yes:
        "reach-*-summit reach-*-pole reach-*-top reach-*-shore reach-*-coast make-it-to complete-*-crossing",
      no: "turn-back give-up-*-attempt abandon-*-attempt short-of-*-summit short-of-*-top short-of-*-pole"
    ),
    OutcomeQuestion(
      "landing",
      .event,
      yes: "land-safely safe-landing touch-down-safely land-without-incident",
      no: "crash-land crash-landing ditch-in ditch-off crash-into crash-in"
    ),
    OutcomeQuestion(
      "tests",
      .event,
      yes: "test-positive positive-test test-be-positive find-trace-of",
      no: "test-negative negative-test test-be-negative no-trace-of test-be-clear"
    ),
    OutcomeQuestion(
      "reopening",
      .thing,
      yes:
        "have-reopen reopen be-open-to be-open-for be-back-in-service run-again be-open-again back-in-use be-reopen",
      no:
        "be-shut-to be-close-to-*-traffic remain-close remain-shut stay-shut stay-close still-close still-shut out-of-use"
    ),
    OutcomeQuestion(
      "acquaintance",
      .event,
      yes: "know-*-attacker know-each-other be-acquaint know-*-killer know-*-victim",
      no:
        "be-stranger total-stranger complete-stranger at-random never-meet not-know-each-other random-attack"
    ),
  ]

  /// War and what goes on around it.
  static let conflicts = [
    OutcomeQuestion(
      "truce",
      .event,
      standing: .disputed,
      yes:
        "ceasefire/truce/armistice-*-hold/last keep/observe/respect/honour-*-ceasefire/truce/armistice ceasefire/truce/armistice-be-keep ceasefire-hold truce-hold observe-*-ceasefire respect-*-ceasefire gun-fall-silent ceasefire-be-observe",
      no: """
        break/breach-*-ceasefire/truce/armistice ceasefire/truce/armistice-be-break ceasefire/truce-*-fall-apart shelling-resume gun-speak violate-*-ceasefire ceasefire-collapse breach-*-truce break-*-truce violate-*-truce \
        fighting-resume truce-collapse ceasefire-be-break ceasefire-break-down
        """
    ),
    OutcomeQuestion(
      "taking of a town",
      .thing,
      standing: .passing,
      yes: "retake capture-* take-control-of fall-to be-capture be-take seize-control-of overrun",
      no: "repel beat-back hold-off push-back still-hold remain-in-*-hand hold-out be-repel drive-back"
    ),
    OutcomeQuestion(
      "aid",
      .event,
      standing: .passing,
      yes:
        "aid-arrive aid-reach receive-aid receive-*-aid aid-get-through convoy-arrive convoy-reach deliver-*-aid",
      no: "no-aid aid-be-block without-aid convoy-be-turn-back aid-fail-to-reach wait-for-aid no-help"
    ),
    OutcomeQuestion(
      "resistance",
      .event,
      yes: "resist-*-arrest put-up-*-fight put-up-*-struggle overpower after-*-struggle fierce-struggle",
      no: "without-resistance without-*-struggle no-resistance come-quietly without-*-fight"
    ),
  ]

  /// What somebody or something is.
  static let qualities = [
    OutcomeQuestion(
      "authenticity",
      .thing,
      yes: "genuine authentic be-original be-real",
      no: "fake forgery be-forge counterfeit hoax replica"
    ),
    OutcomeQuestion(
      "knowledge",
      .thing,
      yes:
        "with-*-consent with-*-knowledge with-*-permission with-*-blessing be-aware well-aware know-about have-know",
      no: """
        without-*-consent without-*-knowledge without-*-permission unaware behind-*-back know-nothing no-knowledge \
        without-tell without-ask
        """
    ),
    OutcomeQuestion(
      "fullness",
      .thing,
      yes: "be-full full-to filled-to brim-full",
      no: "be-empty nearly-empty almost-empty half-empty run-dry dry-up"
    ),
    OutcomeQuestion(
      "marriage",
      .thing,
      yes: "be-marry marry-to marry-with",
      no: "never-marry unmarried bachelor spinster divorced"
    ),
    OutcomeQuestion(
      "vaccination",
      .thing,
      yes: "be-vaccinate fully-vaccinated vaccinated",
      no: "unvaccinated"
    ),
  ]
}
