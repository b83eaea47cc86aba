extension OutcomeQuestion {
  /// What judges and referees ruled.
  static let rulings = [
    OutcomeQuestion(
      "ruling",
      .thing,
      yes: """
        uphold-*-complaint complaint-be-uphold uphold-*-claim win-*-case win-*-lawsuit find-in-favour-of find-in-favor-of \
        rule-in-favour-of rule-in-favor-of rule-for side-with uphold-*-ban uphold-*-objection
        """,
      no: """
        dismiss-*-complaint reject-*-complaint complaint-be-dismiss complaint-be-reject find-against rule-against \
        throw-out-*-claim dismiss-*-claim reject-*-claim lose-*-case lose-*-lawsuit dismiss-*-lawsuit \
        throw-out-*-lawsuit overturn-*-ban lift-*-ban dismiss-*-objection
        """
    ),
    OutcomeQuestion(
      "what was ruled before",
      .thing,
      yes: "uphold affirm leave-*-in-place let-*-stand",
      no: """
        strike-down overturn quash annul overrule throw-out be-set-aside \
        set-aside-*-verdict/ruling/judgment/judgement/conviction/decision/sentence
        """
    ),
    OutcomeQuestion(
      "confidence",
      .event,
      yes:
        "survive-*-motion survive-*-vote survive-*-confidence see-off-*-motion win-*-vote-of-confidence motion-be-defeat motion-*-be-defeat motion-fail win-*-confidence-vote",
      no:
        "lose-*-vote bring-down-*-government government-fall government-*-fall topple-*-government motion-be-carry motion-*-be-carry motion-*-be-pass motion-be-pass lose-*-confidence-vote be-vote-out motion-succeed"
    ),
    OutcomeQuestion(
      "keeping a majority",
      .thing,
      yes: """
        keep-*-majority hold-*-majority retain-*-majority win-*-majority secure-*-majority outright-majority \
        gain-*-majority
        """,
      no: """
        lose-*-majority fall-short-of-*-majority without-*-majority no-majority hung-parliament short-of-*-majority
        """
    ),
    OutcomeQuestion(
      "bail",
      .event,
      yes: """
        release-on-bail grant-*-bail free-on-bail bail-be-grant be-bail out-on-bail bail-stand-at bail-be-set \
        release-pending order-*-release
        """,
      no: """
        refuse-*-bail deny-*-bail remand-in-custody remand-*-custody keep-in-custody bail-be-refuse bail-be-deny \
        hold-without-bail
        """
    ),
    OutcomeQuestion(
      "prison",
      .event,
      yes: """
        be-jail be-imprison send-to-prison send-to-jail go-to-prison go-to-jail begin-*-sentence start-*-sentence \
        put-behind-bar
        """,
      no: """
        suspended-sentence spare-*-jail spare-*-prison avoid-jail avoid-prison escape-jail escape-prison walk-free \
        community-service community-order conditional-discharge spare-prison spare-jail
        """
    ),
    OutcomeQuestion(
      "concession",
      .event,
      yes: "concede accept-*-defeat accept-*-result admit-defeat congratulate-*-winner",
      no: """
        contest-*-result challenge-*-result reject-*-result demand-*-recount dispute-*-result refuse-to-accept-*-result \
        refuse-to-accept-*-defeat cry-foul
        """
    ),
    OutcomeQuestion(
      "apology",
      .thing,
      yes: """
        apologise apologize say-sorry express-regret make-*-apology issue-*-apology offer-*-apology be-sorry beg-*-pardon ask-*-forgiveness send-*-apology \
        full-apology take-it-back take-*-back-*-word withdraw-*-remark
        """,
      no: """
        take-nothing-back take-*-nothing-back no-apology unrepentant unapologetic stand-by-*-word stand-by-*-remark stand-by-*-comment without-*-apology \
        no-regret stop-short-of-*-apology
        """
    ),
    OutcomeQuestion(
      "penalty kick",
      .thing,
      yes: "convert-*-penalty score-*-penalty score-from-*-spot penalty-be-convert slot-*-penalty",
      no: "miss-*-penalty penalty-be-save save-*-penalty penalty-be-miss miss-from-*-spot"
    ),
    OutcomeQuestion(
      "goal",
      .thing,
      yes: "goal-stand goal-be-give goal-be-allow goal-count",
      no: "goal-be-disallow disallow-*-goal goal-be-rule-out rule-out-*-goal goal-be-chalk"
    ),
    OutcomeQuestion(
      "duty",
      .thing,
      yes: "compulsory mandatory obligatory legally-binding",
      no: "voluntary optional non-binding advisory-only on-*-voluntary-basis"
    ),
  ]
}
