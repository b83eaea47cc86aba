extension OutcomeQuestion {
  /// Who and what came to harm.
  static let harm = [
    OutcomeQuestion(
      "injury",
      .everybody,
      yes: """
        hurt injure injury wound take-to-*-hospital rush-to-*-hospital fly-to-*-hospital airlift-to-*-hospital \
        drive-to-*-hospital bring-to-*-hospital admit-to-*-hospital hospitalise hospitalize treat-for-*-injury \
        treat-for-*-burn treat-for-*-cut treat-for-*-smoke treat-for-shock treat-for-bruise treat-at-*-hospital \
        treat-in-*-hospital treat-by-paramedic treat-at-*-scene need-stitch need-*-stitch require-*-stitch \
        need-*-medical need-hospital need-surgery suffer-*-burn suffer-*-fracture suffer-*-concussion suffer-*-cut \
        suffer-*-bruise break-*-leg break-*-arm break-*-rib break-*-wrist break-*-ankle break-*-nose \
        break-*-collarbone break-*-jaw break-*-hip break-*-bone broken-leg broken-arm broken-rib broken-wrist \
        broken-ankle broken-nose broken-collarbone broken-jaw broken-hip broken-bone fracture-*-skull end-up-in-hospital \
        in-hospital-with spend-*-night-in-hospital lose-*-finger lose-*-toe casualty concussion
        """,
      no: """
        unhurt unharmed unscathed uninjured escape-injury avoid-injury without-injury without-*-injury \
        without-*-scratch injury-free no-injury
        """
    ),
    OutcomeQuestion(
      "death",
      .everybody,
      yes: "kill die fatality claim-*-life cost-*-life lose-*-life perish",
      no:
        "without-loss-of-life no-loss-of-life no-fatality no-death alive survive all-be-save all-be-rescue everyone-*-safe every-one-*-safe"
    ),
    OutcomeQuestion(
      "illness",
      .everybody,
      standing: .passing,
      yes: """
        fall-ill fell-ill become-ill take-ill make-*-ill be-ill be-sick fall-sick get-sick sicken vomit food-poisoning \
        stomach-cramp complain-of-*-nausea ill-after sick-after case-of-*-poisoning
        """,
      no: "no-illness no-case-of no-symptom stay-healthy remain-healthy"
    ),
    OutcomeQuestion(
      "damage",
      .thing,
      isOfWhole: true,
      yes: """
        damage destroy demolish topple collapse flatten wreck raze burn-down burn-to-*-ground crumble shatter tear-off tear-away carry-away \
        be-crack full-of-crack give-way cave-in be-topple uproot be-fell blow-down rip-off blow-off wash-away sweep-away reduce-to-rubble go-up-in-flame in-ruin in-rubble gutted \
        lie-in-*-ruin/rubble/heap levee/dam/dyke/embankment-break/burst/fail burst-*-bank breach-*-levee/dam/dyke
        """,
      no: """
        undamaged intact untouched escape-damage escape-*-damage no-damage without-damage be-spare \
        withstand survive-*-storm/flood/quake/earthquake/fire/blast/gale hold-firm weather-*-storm structurally-sound be-sound as-good-as-new \
        left-standing still-standing remain-standing stay-standing in-one-piece \
        without-*-crack come-through-*-storm/quake/earthquake/fire/flood/blast levee/dam/dyke/embankment-hold
        """
    ),
    OutcomeQuestion(
      "power",
      .event,
      yes: """
        knock-out-*-power knock-down-*-power knock-out-*-electricity cut-*-power cut-*-electricity cut-off-*-power \
        cut-off-*-electricity lose-*-power lose-*-electricity without-*-power without-*-electricity power-cut power-be-cut \
        power-be-knock power-be-lost power-outage power-failure electricity-be-cut blackout plunge-into-*-darkness \
        power-go-off power-fail light-go-out affect-*-power
        """,
      no: """
        power-*-unaffected power-stay-on power-remain-on electricity-stay-on light-stay-on electricity-*-unaffected \
        no-power-cut no-outage keep-*-power power-*-uninterrupted power-*-not-affect electricity-*-not-affect
        """
    ),
    OutcomeQuestion(
      "fire spread",
      .event,
      standing: .passing,
      yes:
        "fire-spread-to flame-spread-to blaze-spread-to out-of-control burn-out-of-control jump-*-road leap-to",
      no: """
        keep-*-from-spread stop-*-from-spread prevent-*-from-spread stop-*-spread prevent-*-spread confine-to \
        bring-under-control
        """
    ),
    OutcomeQuestion(
      "alarm",
      .event,
      thing: "alarm/siren",
      yes: """
        alarm-sound alarm-go-off alarm-ring alarm-blare alarm-wail alarm-be-trigger alarm-wake set-off-*-alarm \
        trigger-*-alarm siren-sound siren-wail siren-go-off siren-blare wake-by-*-alarm alert-by-*-alarm alarm-alert \
        alarm-work alarm/siren-be-ring/sound/wail/blare/work alarm/siren-*-be-switch-on alarm/siren-be-in-working-order
        """,
      no: """
        no-alarm no-siren alarm-fail alarm-stay-silent alarm-remain-silent alarm-be-silent \
        alarm-be-disable siren-stay-silent siren-fail without-*-alarm alarm-*-be-silent/dead/disconnected/broken \
        alarm/siren-*-be-out-of-order
        """
    ),
    OutcomeQuestion(
      "warning",
      .event,
      yes: """
        give-*-warning get-*-warning receive-*-warning after-*-warning issue-*-warning shout-*-warning \
        ignore-*-warning several-warning repeated-warning give-*-notice be-warn have-warn tell-*-in-advance forewarn \
        advance-notice advance-warning prior-notice notify-*-in-advance have-*-notice
        """,
      no: """
        without-warning without-*-warning no-warning without-notice without-*-notice no-notice out-of-*-blue \
        take-by-surprise catch-unawares
        """
    ),
  ]

  /// Whether it went quietly, openly and as foreseen.
  static let order = [
    OutcomeQuestion(
      "trouble",
      .event,
      standing: .disputed,
      yes: """
        clash scuffle tear-gas throw-stone throw-bottle throw-*-at-police turn-violent turn-ugly violence-break-out \
        fight-break-out brawl punch-be-throw baton-charge water-cannon riot-police bar-by-*-police loot
        """,
      no: """
        pass-*-peacefully protest-peacefully disperse-peacefully march-peacefully end-peacefully demonstrate-peacefully be-peaceful without-incident without-*-incident without-trouble pass-off-quietly pass-off-calmly \
        no-incident no-trouble no-clash no-violence good-humoured pass-quietly end-quietly
        """
    ),
    OutcomeQuestion(
      "arrest",
      .everybody,
      standing: .passing,
      yes: "arrest detain take-*-into-custody in-custody in-police-custody hold-for-questioning handcuff",
      no: "no-arrest without-arrest"
    ),
    OutcomeQuestion(
      "payment",
      .event,
      yes: """
        hand-over-*-money hand-*-million hand-*-thousand pay-*-bribe take-*-bribe accept-*-bribe pay-*-fee pay-*-ransom \
        hand-over-*-cash/ransom ransom-be-paid money-change-hand pay-*-million pay-*-thousand pay-*-entrance charge-*-fee ticket-cost \
        charge-*-admission pay-*-admission charge-*-euro charge-*-dollar charge-*-pound
        """,
      no: """
        no-money-change-hand no-money-be-pay no-fee free-of-charge without-payment without-*-payment no-payment \
        not-part-with no-ransom no-bribe no-cash-change-hand for-free admission-be-free free-admission \
        entry-be-free free-entry
        """
    ),
    OutcomeQuestion(
      "unanimity",
      .event,
      yes: """
        unanimous unanimously unanimity with-one-voice without-dissent without-*-dissent no-dissent \
        without-opposition without-*-vote-against no-vote-against nobody-vote-against nobody-dissent
        """,
      no: """
        be-split split-*-vote split-over split-on split-down dissent by-*-majority narrow-majority casting-vote \
        narrowly-approve narrowly-pass narrowly-reject tie-vote be-divide deeply-divide vote-against majority-verdict \
        majority-decision majority-of-one by-*-vote-to by-*-margin vote-*-with-*-against
        """
    ),
    OutcomeQuestion(
      "openness",
      .event,
      yes: """
        in-public in-open-court broadcast-live be-televise live-on-television open-session open-to-*-public \
        public-hearing public-session in-front-of-*-camera packed-gallery public-gallery
        """,
      no: """
        behind-closed-door in-private in-camera closed-session closed-to-*-public closed-hearing press-be-exclude \
        public-be-exclude away-from-*-camera in-secret secret-session
        """
    ),
    OutcomeQuestion(
      "punctuality",
      .event,
      yes:
        "on-time on-schedule as-schedule punctually without-delay without-*-delay right-on-time ahead-of-schedule ahead-of-time",
      no: """
        behind-schedule overrun run-late minute-late hour-late day-late week-late month-late year-late after-*-delay \
        be-delay belatedly delay-of
        """
    ),
    OutcomeQuestion(
      "traffic",
      .event,
      yes: """
        run-as-normal run-normally no-flight-be-affect flight-*-normal service-*-normal train-*-normal no-disruption \
        without-disruption no-delay lesson-*-as-normal go-ahead-as-normal
        """,
      no: """
        ground-*-flight flight-be-ground flight-be-cancel train-be-cancel cancel-*-flight cancel-*-train \
        bring-*-to-*-standstill strand-*-passenger passenger-be-strand disrupt-*-service
        """
    ),
    OutcomeQuestion(
      "budget",
      .event,
      yes: "on-budget within-budget within-*-budget under-budget below-budget under-its-budget",
      no: "over-budget overspend cost-overrun exceed-*-budget above-budget run-over-budget"
    ),
    OutcomeQuestion(
      "full house",
      .event,
      yes:
        "sell-out sold-out full-house packed capacity-crowd standing-room-only fill-to-capacity no-empty-seat",
      no: """
        half-empty half-full empty-seat row-of-empty unsold ticket-be-still-available ticket-still-available \
        ticket-remain almost-empty nearly-empty poorly-attend thinly-attend \
        seat-be-empty seat-stay/remain-empty
        """
    ),
    OutcomeQuestion(
      "evacuation",
      .event,
      yes: """
        evacuate evacuation order-to-leave tell-to-leave flee-*-home clear/empty-*-building/house/hotel/school/station \
        lead-*-to-safety move-*-to-safety take-*-to-safety force-from-*-home order-out order-*-out-of \
        leave-*-home
        """,
      no: """
        no-evacuation stay-in-*-home remain-in-*-home tell-to-stay-indoors stay-indoors remain-indoors stay-in-*-house \
        remain-in-*-house without-*-evacuation
        """
    ),
    OutcomeQuestion(
      "weather",
      .event,
      yes:
        "heavy-rain pour-rain downpour drizzle in-*-rain rain-soaked drench driving-rain because-of-rain rain-stop rain-force heavy-shower torrential",
      no: """
        dry-weather bright-sunshine clear-sky clear-skies cloudless sunny in-*-sunshine perfect-weather glorious-sunshine \
        blue-sky blue-skies not-*-drop-of-rain
        """
    ),
  ]
}
