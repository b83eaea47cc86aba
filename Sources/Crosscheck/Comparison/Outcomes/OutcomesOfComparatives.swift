extension OutcomeQuestion {
  /// Which way it went, against what was before or against another.
  static let comparatives = [
    OutcomeQuestion(
      "gap",
      .thing,
      kind: .direction,
      yes: """
        gap/difference/lead/distance/margin/divide-*-widen/grow/stretch/increase \
        widen/stretch/extend/increase-*-gap/lead/margin/distance/advantage pull-away pull-clear draw-clear \
        further-ahead move-further-ahead grow-apart
        """,
      no: """
        gap/lead/margin/distance/difference/divide-*-narrow/shrink/close/melt/dwindle \
        close/narrow/cut/reduce/shrink-*-gap/lead/deficit/margin/distance catch-up gain-on close-in-on \
        eat-into-*-lead reel-in
        """
    ),
    OutcomeQuestion(
      "front",
      .thing,
      kind: .direction,
      yes: "advance push-forward gain-ground move-forward creep-forward push-ahead",
      no: "retreat draw-back fall-back pull-back lose-ground withdraw recede shrink-back"
    ),
    OutcomeQuestion(
      "ahead or behind",
      .thing,
      kind: .direction,
      yes: """
        be-ahead lead-at-*-half/break/interval ahead-at-*-break/interval in-front hold-*-lead \
        lead-*-race/poll/field overtake take-*-lead
        """,
      no: """
        be-behind trail-at-*-half/break/interval behind-at-*-break/interval fall-behind be-overtake \
        trail-in/by drop-behind lag-behind
        """
    ),
    OutcomeQuestion(
      "from start to end",
      .event,
      yes: "come-from-behind fight-back turn-*-round recover-from",
      no: "lead-throughout lead-from-start wire-to-wire never-be-behind lead-all-*-way"
    ),
    OutcomeQuestion(
      "quicker or slower",
      .thing,
      kind: .direction,
      yes: "quicker faster speed-up quicken take-less-time cut-*-journey/time",
      no: "slower slow-down take-longer longer-journey lengthen-*-journey"
    ),
    OutcomeQuestion(
      "how often",
      .thing,
      kind: .direction,
      yes: """
        more-often more-frequent more-frequently more-train/bus/ferry/flight/tram/boat \
        increase-*-frequency extra-train/bus/ferry/flight/tram
        """,
      no: """
        less-often less-frequent less-frequently fewer-train/bus/ferry/flight/tram/boat \
        cut-*-train/bus/ferry/flight/service reduce-*-frequency
        """
    ),
    OutcomeQuestion(
      "heavier or lighter",
      .thing,
      kind: .direction,
      yes: "heavier put-on-weight gain-weight",
      no: "lighter lose-weight"
    ),
    OutcomeQuestion(
      "warmer or colder",
      .thing,
      kind: .direction,
      yes: "warmer milder hotter warm-up",
      no: "colder cooler chillier cool-down"
    ),
    OutcomeQuestion(
      "wetter or drier",
      .thing,
      kind: .direction,
      yes: "wetter more-rain rainier",
      no: "drier less-rain"
    ),
    OutcomeQuestion(
      "stronger or weaker",
      .thing,
      kind: .direction,
      yes: "strengthen stronger firm-against gain-against",
      no: "weaken weaker slip-against lose-against soften"
    ),
    OutcomeQuestion(
      "better or worse",
      .thing,
      kind: .direction,
      yes: "improve get-better better-than-last/before/year/usual look-up",
      no: "worsen deteriorate get-worse worse-than-last/before/year/usual"
    ),
    OutcomeQuestion(
      "larger or smaller",
      .thing,
      kind: .direction,
      yes: "expand enlarge grow-in-size get-bigger bigger-than-*-before larger-than-*-before",
      no: "shrink downsize get-smaller smaller-than-*-before scale-down scale-back"
    ),
    OutcomeQuestion(
      "longer or shorter",
      .thing,
      kind: .direction,
      yes: "lengthen extend-by longer-than-*-before get-longer",
      no: "shorten cut-short shorter-than-*-before get-shorter"
    ),
    OutcomeQuestion(
      "sooner or later",
      .thing,
      kind: .direction,
      yes: "bring-forward be-bring-forward earlier-than-plan/expect/schedule sooner-than-plan/expect",
      no: "put-back be-put-back push-back later-than-plan/expect/schedule be-delay"
    ),
    OutcomeQuestion(
      "stricter or laxer",
      .thing,
      kind: .direction,
      yes: "tighten stricter tougher-rule/law/control toughen clamp-down crack-down",
      no: "ease relax loosen laxer water-down slacken"
    ),
    OutcomeQuestion(
      "busier or quieter",
      .thing,
      kind: .direction,
      yes: """
        busier more-visitor/customer/passenger/traveller/tourist/guest/shopper/pupil/student draw-more
        """,
      no: """
        quieter fewer-visitor/customer/passenger/traveller/tourist/guest/shopper/pupil/student draw-fewer
        """
    ),
    OutcomeQuestion(
      "thicker or thinner",
      .thing,
      kind: .direction,
      yes: "thicker thicken",
      no: "thinner thin-out"
    ),
    OutcomeQuestion(
      "safer or more dangerous",
      .thing,
      kind: .direction,
      yes: "safer less-dangerous",
      no: "more-dangerous less-safe riskier"
    ),
    OutcomeQuestion(
      "surplus or deficit",
      .thing,
      kind: .direction,
      yes: "surplus in-*-black",
      no: "deficit shortfall in-*-red"
    ),
    OutcomeQuestion(
      "complaints and crimes",
      .thing,
      kind: .direction,
      yes: """
        more-complaint/crime/burglary/break-in/theft/accident/death/case/patient \
        complaint/crime/burglary/theft/accident/case-*-be-up more-*-complain
        """,
      no: """
        fewer-complaint/crime/burglary/break-in/theft/accident/death/case/patient \
        complaint/crime/burglary/theft/accident/case-*-be-down fewer-*-complain
        """
    ),
  ]
}
