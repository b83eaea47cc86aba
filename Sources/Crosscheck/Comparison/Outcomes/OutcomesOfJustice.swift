extension OutcomeQuestion {
  /// Pleas, verdicts and blame.
  static let proceedings = [
    OutcomeQuestion(
      "plea",
      .event,
      yes: """
        plead-guilty enter-*-guilty-plea guilty-plea plea-of-guilty admit-*-charge admit-*-murder admit-*-theft \
        admit-*-fraud admit-steal admit-take admit-kill admit-cause admit-possess admit-assault admit-defraud \
        admit-breach admit-break admit-responsibility admit-guilt admit-*-guilt admit-*-offence admit-*-infringement \
        admit-*-breach admit-*-wrongdoing admit-liability confess confession own-up-to acknowledge-*-guilt \
        accept-*-guilt accept-responsibility accept-*-responsibility accept-*-blame take-*-blame
        """,
      no: """
        plead-not-guilty plea-of-not-guilty not-guilty-plea deny-*-charge deny-*-wrongdoing deny-*-murder deny-*-theft \
        deny-*-fraud deny-steal deny-take deny-kill deny-cause deny-assault deny-defraud deny-break deny-*-offence \
        deny-breach deny-guilt deny-liability deny-responsibility deny-*-responsibility protest-*-innocence \
        maintain-*-innocence insist-*-innocent profess-*-innocence plead-innocent dispute-*-charge contest-*-charge \
        no-responsibility nothing-to-do-with no-admission
        """
    ),
    OutcomeQuestion(
      "verdict",
      .thing,
      yes:
        "convict be-guilty-of find-guilty find-*-guilty guilty-verdict verdict-of-guilty return-*-guilty uphold-*-conviction hold-liable",
      no: """
        acquit acquittal find-not-guilty find-*-not-guilty clear-of exonerate walk-free walk-*-free case-collapse \
        trial-collapse charge-be-drop drop-*-charge charge-be-dismiss drop-*-case case-be-dismiss case-be-throw-out hung-jury mistrial \
        verdict-of-not-guilty not-guilty-verdict overturn-*-conviction quash-*-conviction conviction-be-quash \
        conviction-be-overturn leave-court-*-free
        """
    ),
    OutcomeQuestion(
      "charges",
      .thing,
      yes:
        "be-charge-with indict face-charge face-*-charge charge-be-file charge-be-bring will-be-prosecute face-prosecution",
      no: """
        no-charge without-charge not-*-prosecute escape-prosecution no-prosecution no-further-action no-case-to-answer \
        decline-to-prosecute not-face-charge
        """
    ),
    OutcomeQuestion(
      "appeal",
      .thing,
      yes: """
        uphold-*-appeal allow-*-appeal win-*-appeal appeal-be-uphold appeal-be-allow appeal-succeed appeal-be-grant \
        grant-*-appeal succeed-on-appeal win-on-appeal grant-on-appeal approve-on-appeal overturn-on-appeal successful-appeal
        """,
      no: """
        dismiss-*-appeal reject-*-appeal lose-*-appeal appeal-be-dismiss appeal-be-reject appeal-fail appeal-be-lose \
        throw-out-*-appeal appeal-be-throw-out turn-down-*-appeal refuse-*-appeal unsuccessful-appeal reject-on-appeal \
        refuse-on-appeal deny-*-appeal appeal-be-turn-down lose-on-appeal appeal-be-deny fail-on-appeal dismiss-on-appeal
        """
    ),
    OutcomeQuestion(
      "blame",
      .thing,
      standing: .disputed,
      yes: """
        blame hold-*-responsible hold-*-to-blame at-fault hold-*-liable point-*-finger-at lay-*-blame pin-*-blame \
        bear-*-responsibility bear-*-blame be-to-blame hold-*-accountable be-negligent be-responsible-for
        """,
      no: """
        no-responsibility no-blame blameless absolve exonerate clear-of-*-blame clear-of-blame clear-of-*-wrongdoing \
        no-wrongdoing nothing-wrong no-negligence no-part-in no-involvement nobody-*-blame no-fault-of
        """
    ),
    OutcomeQuestion(
      "intent",
      .event,
      yes: """
        deliberate deliberately on-purpose intentionally intentional arson arsonist set-*-alight foul-play sabotage \
        premeditated wilful wilfully
        """,
      no: """
        accidental accidentally by-accident unintentional unintentionally inadvertent inadvertently by-mistake \
        no-foul-play rule-out-arson rule-out-*-foul-play rule-out-foul-play natural-cause electrical-fault \
        short-circuit tragic-accident freak-accident rule-out-sabotage
        """
    ),
    OutcomeQuestion(
      "lawfulness",
      .thing,
      yes:
        "be-lawful lawfully be-legal legally be-constitutional within-*-law within-*-rule break-no-law break-no-rule act-legally",
      no: """
        unlawful unlawfully illegal illegally unconstitutional break-*-law break-*-rule breach-*-law breach-*-rule \
        violate-*-law violate-*-constitution flout-*-law violate-*-rule
        """
    ),
  ]

  /// How somebody behaved and what he had about him.
  static let conduct = [
    OutcomeQuestion(
      "licence",
      .event,
      yes: """
        have-*-licence have-*-license hold-*-licence hold-*-license valid-licence valid-license have-*-permit hold-*-permit \
        with-*-permit with-*-licence full-licence be-license be-licensed fully-licensed \
        paper-in-order have-*-paper all-*-paper licence/license/permit-be-valid
        """,
      no: """
        without-*-licence without-*-license unlicensed unlicenced no-licence no-license without-*-permit no-permit \
        lack-*-permit lack-*-licence lack-*-license want-of-*-paper/licence/license licence/license/permit-*-have-expire/lapse licence/license/permit-*-have-run-out no-paper \
        expired-licence/license/permit
        """
    ),
    OutcomeQuestion(
      "insurance",
      .thing,
      standing: .passing,
      yes:
        "be-insure fully-insured have-*-insurance cover-by-*-insurance insurer-will-pay insurance-cover be-cover fully-cover policy-be-pay-up/valid policy-be-in-force",
      no:
        "insurance-lapse insurance-have-lapse let-*-insurance-lapse uninsured without-*-insurance no-insurance lack-*-insurance cover/policy-have-lapse/expire/run-out cover/policy-lapse/expire no-cover"
    ),
    OutcomeQuestion(
      "protection",
      .event,
      yes: """
        wear/don-*-helmet/belt/seatbelt/jacket/lifejacket/mask/vest/harness have-on-*-helmet/belt/jacket/mask/vest/harness \
        in-*-life-jacket in-*-lifejacket helmet/belt/seatbelt/jacket-save have-on-*-lifejacket strap-in buckle-up be-strap be-belt fasten-*-belt helmeted \
        have-*-helmet-on have-*-belt-on have-*-jacket-on put-on-*-helmet/belt/jacket/mask
        """,
      no: """
        no-helmet without-*-helmet without-*-belt without-*-seatbelt no-seat-belt no-seatbelt no-belt no-life-jacket \
        without-*-jacket without-*-lifejacket no-lifejacket no-mask without-*-mask leave-*-belt-off nothing-on-*-head not-*-fasten bareheaded helmetless unbelted \
        no-harness without-*-harness
        """
    ),
    OutcomeQuestion(
      "arms",
      .thing,
      yes: """
        armed carry-*-gun carry-*-knife carry-*-weapon carry-*-pistol carry-*-revolver point-*-gun point-*-revolver \
        point-*-pistol pull-*-gun draw-*-gun pull-*-knife draw-*-knife have-*-gun have-*-knife have-*-weapon \
        produce-*-gun produce-*-revolver brandish-*-gun brandish-*-knife hold-*-gun hold-*-knife wield-*-knife with-*-knife/gun/pistol/axe-in \
        point/aim/level/train/raise-*-pistol/gun/rifle/revolver/shotgun/weapon-at
        """,
      no:
        "unarmed nothing-in-*-hand hand-be-empty empty-hand no-gun no-weapon no-knife without-*-weapon without-*-gun"
    ),
    OutcomeQuestion(
      "sobriety",
      .event,
      yes: """
        sober pass-*-breath-test pass-*-breathalyser under-*-drink-drive-limit below-*-drink-drive-limit no-alcohol no-trace-of-alcohol \
        test-negative-for-alcohol not-touch-*-drop
        """,
      no: """
        drunk drunken intoxicated over-*-drink-drive-limit over-*-legal-limit times-*-limit twice-*-limit \
        fail-*-breath-test smell-of-alcohol under-*-influence have-be-drink inebriated drink-driving
        """
    ),
    OutcomeQuestion(
      "stop at the scene",
      .thing,
      yes: """
        stop-at-*-scene remain-at-*-scene stay-at-*-scene stop-to-help wait-for-*-police stop-and-help \
        give-himself-up turn-himself-in hand-himself-in give-herself-up turn-herself-in
        """,
      no:
        "flee-*-scene leave-*-scene drive-off drive-away speed-off speed-away sped-off sped-away hit-and-run flee-on-foot make-off fail-to-stop"
    ),
    OutcomeQuestion(
      "company",
      .thing,
      yes: """
        accompany-by accompany with-his-wife with-her-husband with-*-son with-*-daughter with-*-friend in-*-company-of \
        join-by and-his-wife and-her-husband and-his-son and-her-son and-his-daughter and-her-daughter
        """,
      no:
        "be-alone alone by-himself by-herself on-his-own on-her-own unaccompanied single-handed single-handedly"
    ),
    OutcomeQuestion(
      "clothes",
      .event,
      yes: "fully-clothed fully-dressed",
      no: "naked nude unclothed undressed half-naked"
    ),
    OutcomeQuestion(
      "consciousness",
      .thing,
      yes: "conscious be-awake wide-awake talk-to-*-paramedic regain-consciousness stay-awake remain-awake",
      no: """
        unconscious be-asleep fall-asleep lose-consciousness comatose in-*-coma unresponsive pass-out doze-off \
        nod-off asleep-at
        """
    ),
    OutcomeQuestion(
      "preparation",
      .thing,
      yes:
        "well-equipped properly-equipped fully-equipped well-prepared well-trained well-staffed fully-staffed",
      no: """
        ill-equipped poorly-equipped under-equipped badly-equipped insufficiently-equipped unprepared ill-prepared \
        poorly-trained untrained inexperienced understaffed short-staffed
        """
    ),
  ]
}
