extension OutcomeQuestion {
  /// What was decided.
  static let decisions = [
    OutcomeQuestion(
      "approval",
      .thing,
      yes: """
        approve approval authorise authorize ratify ratification endorse adopt be-pass wave-through \
        rubber-stamp green-light give-*-green-light give-*-go-ahead get-*-go-ahead get-*-green-light \
        give-*-nod get-*-nod give/have/win-*-blessing get-*-blessing vote-yes come-out-for find-*-majority scrape-through squeak-through give-*-thumb-up win-approval win-*-approval win-backing win-*-backing \
        gain-approval gain-*-approval secure-approval give-*-assent give-*-consent grant-*-permission \
        grant-permission grant-*-licence grant-*-license grant-*-approval grant-*-request receive-*-assent \
        receive-*-approval vote-for vote-in-favour-of vote-in-favor-of vote-to-accept nod-through vote-through push-through \
        sail-through clear-*-hurdle say-yes-to be-allow permission-be-give permission-*-be-give permission-be-grant permission-*-be-grant consent-be-give consent-be-grant approval-be-give \
        motion-be-carry amendment-be-carry proposal-be-carry resolution-be-carry bill-be-carry \
        back-*-plan/proposal/scheme/bill/motion/idea/project/merger/sale/takeover/offer \
        pass-bill pass-*-bill pass-*-law pass-*-budget pass-*-motion pass-*-resolution pass-*-amendment pass-*-act sign-*-into-law become-law be-uphold
        """,
      no: """
        reject rejection vote-no prohibit forbid disallow sink-*-bill/plan/motion/proposal/tax bury-*-bill/plan/motion/proposal/tax say-no-to want-nothing-to-do-with refuse-*-permission refuse-permission be-refuse turn-down throw-out vote-down veto defeat-*-bill be-defeat \
        beat-back vote-against shoot-down knock-back fight-off send-packing kick-out deny-*-permission deny-permission \
        strike-down scupper torpedo give-*-thumb-down fall-short-of-*-majority fail-to-pass \
        fail-to-win-approval be-lost-by block-*-merger/sale/deal/takeover/purchase/acquisition/plan/bill withhold-*-approval withhold-*-consent rebuff spurn kill-off be-block \
        refuse-*-approval refuse-*-consent be-veto fail-in-*-vote permission-be-refuse permission-*-be-refuse permission-be-deny permission-*-be-deny consent-be-refuse \
        application-be-refuse motion-fall motion-fail bill-fall bill-fail amendment-fall amendment-fail proposal-fall \
        proposal-fail resolution-fail motion-be-lose amendment-be-lose
        """
    ),
    OutcomeQuestion(
      "consent",
      .actor,
      yes: """
        agree-to consent-to promise-to pledge-to commit-to vow-to decide-to accept-*-offer accept-*-deal \
        accept-*-invitation sign-up-to say-yes-to bow-to give-in-to yield-to offer-to volunteer-to willing-to
        """,
      no: """
        decline-to decline-*-offer decline-*-invitation refuse-to reject-*-offer reject-*-deal reject-*-invitation \
        balk-at baulk-at say-no-to unwilling-to not-prepared-to stand-firm hold-out-against walk-away-from \
        pull-out-of back-out-of renege-on turn-down-*-offer turn-down-*-invitation turn-down-*-request
        """
    ),
    OutcomeQuestion(
      "going ahead",
      .thing,
      yes: """
        go-ahead-as press-ahead push-ahead will-go-ahead will-proceed take-place be-hold be-play as-planned forge-ahead will-take-place \
        get-*-reprieve earn-*-reprieve win-*-reprieve save-from-closure be-reprieve be-save run-as-normal run-normally \
        business-as-usual go-ahead-despite
        """,
      no: """
        cancel cancellation call-off scrap shelve postpone postponement put-off get-*-axe be-axe be-abandon ditch \
        put-on-hold be-on-hold mothball put-on-ice rain-off snow-off face-*-axe get-*-chop face-*-chop \
        pull-*-plug put-back-until be-suspend indefinitely-suspend
        """
    ),
    OutcomeQuestion(
      "staying open",
      .thing,
      yes:
        "stay-open remain-open will-keep-*-ward/school/branch/library/station carry-on go-on-as keep-go doors-stay keep-open keep-*-open open-as-usual keep-*-door-open stay-in-business will-not-close",
      no:
        "close closure shut shut-*-door close-*-door go-out-of-business close-for-good wind-up be-wind-up cease-trading go-bust go-into-administration go-under go-to-*-wall shut-up-shop last-curtain last-performance be-no-more board-up padlock close-down shut-down seal-off"
    ),
    OutcomeQuestion(
      "attendance",
      .thing,
      yes: """
        attend in-*-presence-of be-present turn-up show-up take-*-seat in-attendance among-*-guest look-on watch-from \
        be-there be-among in-*-pew in-*-front-row sit-in-*-row come-up-*-step put-in-*-appearance guest-of-honour guest-of-honor \
        will-travel-to will-go-to will-fly-to will-attend
        """,
      no: """
        absent boycott skip stay-away send-*-apology miss-*-ceremony miss-*-meeting miss-*-match \
        miss-*-funeral fail-to-appear fail-to-turn-up fail-to-show no-show nowhere-to-be-see stay-at-home \
        seat/chair/place-*-stay/remain/be-empty fail-to-come send-*-regret give-*-miss cry-off in-*-absence empty-chair
        """
    ),
  ]

  /// Talks, sales and firms' results.
  static let dealings = [
    OutcomeQuestion(
      "agreement",
      .thing,
      yes: """
        reach-*-agreement reach-*-deal strike-*-deal clinch-*-deal seal-*-deal sign-*-deal sign-*-agreement \
        sign-*-treaty agree-*-deal come-to-*-agreement come-to-terms end-in-agreement end-with-*-agreement breakthrough \
        settle-*-dispute reach-*-settlement shake-hand-on shake-hand reach-*-accord sign-*-accord end-with-*-accord end-with-*-deal \
        end-in-*-accord end-in-*-deal sign-*-pact agree-on
        """,
      no: """
        fail-to-reach fail-to-agree without-*-agreement without-*-deal without-agreement without-*-breakthrough \
        no-agreement no-deal break-down talks-collapse deadlock stalemate end-in-failure break-up-without \
        without-result no-breakthrough nothing-to-show separate-door no-nearer no-closer end-without fall-through fall-apart impasse inconclusive fruitless come-to-nothing
        """
    ),
    OutcomeQuestion(
      "sale",
      .thing,
      yes:
        "knock-down-for knock-down-at hammer-fall be-sell sell-for sell-to go-under-*-hammer find-*-buyer fetch",
      no:
        "unsold fail-to-sell fail-to-find-*-buyer no-buyer withdraw-from-sale withdraw-from-*-sale no-bid nobody-bid not-reach-*-reserve"
    ),
    OutcomeQuestion(
      "expectations",
      .event,
      yes: """
        beat-*-forecast beat-*-expectation exceed-*-expectation above-*-expectation above-*-forecast better-than-expected \
        beat-*-estimate top-*-estimate ahead-of-*-forecast ahead-of-*-expectation more-than-expected more-than-forecast \
        higher-than-expected exceed-*-target beat-*-target meet-*-target hit-*-target above-target on-target \
        ahead-of-target above-*-target
        """,
      no: """
        miss-*-forecast miss-*-expectation below-*-expectation below-*-forecast worse-than-expected miss-*-estimate \
        short-of-*-forecast short-of-*-expectation less-than-expected less-than-forecast lower-than-expected miss-*-target \
        fall-short-of-*-target below-target short-of-*-target below-*-target
        """
    ),
    OutcomeQuestion(
      "profit",
      .event,
      yes:
        "make-*-profit return-to-profit swing-to-*-profit in-*-black pre-tax-profit net-profit post-*-profit report-*-profit break-even",
      no:
        "make-*-loss post-*-loss report-*-loss swing-to-*-loss slump-to-*-loss in-*-red pre-tax-loss net-loss loss-making"
    ),
  ]
}
