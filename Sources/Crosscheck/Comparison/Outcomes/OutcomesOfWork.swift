extension OutcomeQuestion {
  /// Posts.
  static let work = [
    OutcomeQuestion(
      "own will",
      .thing,
      standing: .disputed,
      yes: """
        quit-as quit-over have-quit resign resignation step-down stand-down decision-to-leave decide-to-leave choose-to-leave make-*-decision \
        of-*-own-accord of-*-own-will of-*-own-free-will voluntarily hand-in-*-notice by-mutual-consent \
        own-choice own-decision leave-to-pursue \
        hand-in/tender/submit/offer-*-resignation
        """,
      no: """
        sack dismiss-*-chairman dismiss-*-manager dismiss-*-coach dismiss-*-director dismiss-*-head \
        fire-*-coach fire-*-manager be-dismiss oust be-remove force-out force-to-resign push-out let-go be-let-go not-*-renew \
        show-*-door tell-to-go be-axe give-*-boot ask-to-leave relieve-of-*-post/duty/command/office/job strip-of make-redundant unseat depose
        """
    ),
    OutcomeQuestion(
      "staying on",
      .thing,
      standing: .passing,
      yes: """
        stay-on-as survive-*-reshuffle stay-in-*-post remain-in-*-post stay-as remain-as keep-*-job keep-*-post extend-*-contract \
        renew-*-contract sign-*-new-contract contract-be-renew contract-be-extend see-out-*-term serve-out-*-term \
        no-intention-of-leave/resign/quit stay-in-office remain-in-office stay/remain-in-*-job cling-to-*-post/office mean-to-stay intend-to-stay \
        plan-to-stay refuse-to-resign/quit/go will-stay decide-to-stay rule-out-resign sign-for-*-more give-*-new-contract \
        hang-on-to-*-job/post/office be-reinstate stay/remain-in-charge/power not-give-up
        """,
      no: """
        lose-*-post lose-*-job part-company out-of-*-job out-of-work show-*-door give-up-*-post/job/ministry/office/portfolio/chair tender-*-resignation hand-in-*-resignation quit relieve-of-*-post/duty/command/office/job be-fire be-to-leave will-leave leave-at-*-end leave-in-*-summer resign step-down stand-down depart be-sack be-dismiss make-way-for bow-out
        """
    ),
  ]

  /// How something was and what is known of it.
  static let conditions = [
    OutcomeQuestion(
      "safety",
      .thing,
      yes: """
        be-safe safe-to-drink safe-to-eat safe-to-use safe-for harmless no-danger no-risk pose-no-danger pose-no-threat \
        no-threat pass-*-test pass-*-inspection meet-*-standard clean-bill-of-health fit-for-use
        """,
      no: """
        unsafe contaminate be-dangerous hazardous toxic fail-*-test fail-*-inspection fall-short-of-*-standard \
        unfit-for health-risk boil-*-water pose-*-danger pose-*-threat pose-*-risk
        """
    ),
    OutcomeQuestion(
      "state of a patient",
      .thing,
      standing: .passing,
      yes: "out-of-danger stable-condition recover-well not-life-threatening comfortable-in-hospital",
      no: "fight-for-*-life critical-condition critically grave-condition life-threatening"
    ),
    OutcomeQuestion(
      "girl or boy",
      .thing,
      yes: "birth-to-*-girl birth-to-*-daughter baby-girl",
      no: "birth-to-*-boy birth-to-*-son baby-boy"
    ),
    OutcomeQuestion(
      "lock",
      .event,
      yes: "be-lock locked be-bolt",
      no: "unlock unlocked unbolted leave-open wide-open ajar"
    ),
    OutcomeQuestion(
      "known cause",
      .event,
      standing: .passing,
      yes: "cause-by blame-on put-down-to start-when establish-*-cause",
      no: """
        cause-*-unknown unknown-cause cause-be-unclear cause-*-not-*-know cause-*-not-*-clear no-idea-what-cause \
        not-know-what-cause cause-*-under-investigation remain-*-mystery
        """
    ),
  ]
}
