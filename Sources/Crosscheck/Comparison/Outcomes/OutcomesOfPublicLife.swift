extension OutcomeQuestion {
  /// What parties, workers, parliaments and heads of state did.
  static let publicLife = [
    OutcomeQuestion(
      "strike",
      .thing,
      standing: .passing,
      yes: """
        go/be/come-on-strike walk-out-of walk-out-on walk-out-over down-tool stop/refuse-work lay-down-*-tool stay-off-work strike-begin/start/last/halt/paralyse/cripple \
        strike-will-go-ahead picket-line out-on-strike begin/start/stage/hold/launch-*-strike \
        walkout/stoppage-begin/start/go-ahead begin/start/stage-*-walkout/stoppage
        """,
      no: """
        call-off-*-strike/walkout strike-be-call-off strike-be-avert/suspend/cancel/postpone suspend/avert/cancel/abandon/end/postpone-*-strike/walkout put-off-*-strike/walkout \
        turn-up-for-work report-for-work work-as-usual work-as-normal work-normally go-to-work back-at-work return-to-work \
        strike-be-over no-strike \
        shelve/drop/lift/avert-*-strike/walkout/stoppage walkout/stoppage-be-call-off/avert/suspend/cancel/postpone/shelve
        """
    ),
    OutcomeQuestion(
      "acceptance of an offer",
      .actor,
      yes: """
        accept-*-offer/deal/proposal/plan/package/term/contract/settlement/bid/increase/rise/compromise accept-what say-yes-to vote-yes \
        vote-to-accept vote-for-*-offer/deal be-accept agree-to-*-offer/deal/term back-*-deal/offer sign-up-to
        """,
      no: """
        reject turn-down refuse-*-offer/deal/proposal/package/term throw-out vote-down vote-no vote-to-reject vote-against say-no-to \
        send-*-back-to spurn rebuff decline-*-offer be-reject walk-away-from hold-out-for
        """
    ),
    OutcomeQuestion(
      "signing of a law",
      .thing,
      yes: """
        sign-*-bill/law/act/decree/order/measure/legislation/budget sign-it put-*-name/signature-to sign-into-law sign-*-into-law put-*-pen-to \
        assent-to
        """,
      no: """
        veto be-veto refuse-to-sign send-*-back-to-*-parliament/assembly/congress/senate send-it-back return-*-to-parliament \
        withhold-*-signature leave-*-unsigned unsigned
        """
    ),
    OutcomeQuestion(
      "leaving a union",
      .thing,
      yes: """
        vote-to-leave vote-to-quit vote-for-independence turn-*-back-on break-away secede vote-to-break leave-*-union/alliance/bloc/pact/treaty/coalition \
        quit/exit/abandon-*-union/alliance/bloc/pact/treaty/coalition withdraw-from-*-union/alliance/bloc/pact/treaty/coalition \
        vote-out
        """,
      no: """
        vote-to-stay vote-to-remain vote-to-keep decide-to-stay decide-to-remain stay/remain-in-*-union/alliance/bloc/pact/treaty/coalition stick-with \
        vote-against-leave vote-against-independence stay-put
        """
    ),
    OutcomeQuestion(
      "another term",
      .actor,
      standing: .passing,
      yes: """
        seek-*-term/re-election stand-for-re-election run-for-re-election run-for-*-president/presidency/office/mayor/governor/term/parliament/leader/leadership stand-for-*-election/parliament/president/mayor/leader/leadership/office \
        will-run/stand will-be-candidate run-again stand-again be-candidate enter-*-race throw-*-hat want-*-another-term
        """,
      no: """
        bow-out step-aside leave/quit/retire-*-politics stand-down retire rule-himself-out rule-herself-out not-run/stand/seek end-*-career \
        withdraw-*-candidacy drop-out-of-*-race quit-*-race call-it-*-day
        """
    ),
    OutcomeQuestion(
      "seat",
      .actor,
      yes: """
        win/hold/keep/retain/regain/take-*-seat be-elect be-re-elect be-reelect re-elect win-*-election/presidency/mayoralty/vote \
        be-return-to-*-parliament be-vote-in secure-*-seat/term sweep-to
        """,
      no: """
        lose-*-seat/election/presidency/mayoralty/vote be-defeat be-unseat be-vote-out fail-to-win/hold/keep/be-elect \
        fall-short miss-out be-oust be-turn-out-of
        """
    ),
    OutcomeQuestion(
      "support",
      .actor,
      standing: .disputed,
      yes: """
        support be-in-favour-of be-in-favor-of welcome argue-for come-out-for come-out-in-favour speak-up-for \
        speak-in-favour-of back-*-plan/proposal/bill/motion/candidate/ban/scheme/merger/reform
        """,
      no: """
        oppose be-against object-to condemn denounce speak-against speak-out-against come-out-against argue-against
        """
    ),
    OutcomeQuestion(
      "admission",
      .actor,
      standing: .passing,
      yes: "admit confess own-up plead-guilty say-*-have-do-it",
      no:
        "deny protest-*-innocence plead-not-guilty maintain-*-innocence dispute refute nothing-of-*-kind reject-*-claim/allegation/accusation/charge dismiss-*-claim/allegation/accusation/report"
    ),
    OutcomeQuestion(
      "permission",
      .thing,
      yes: """
        allow permit rule-out-*-ban be-welcome be-legal be-free-to be-permit let-in legalise legalize give-*-permission lift-*-ban ban-be-lift be-let-in \
        may-enter/use/marry/drive/carry/wear/keep/stay can-go-on can-continue
        """,
      no: """
        forbid ban prohibit be-bar outlaw be-unwelcome off-limit keep-out be-keep-out refuse-entry be-turn-away turn-away \
        be-exclude impose-*-ban may-not-enter/use/marry/drive/carry/wear/keep/stay be-illegal
        """
    ),
    OutcomeQuestion(
      "renewal",
      .thing,
      yes: """
        renew/extend/prolong-*-contract/lease/licence/license/mandate/deal/treaty/agreement/truce/ceasefire/loan/stay/sanction/term contract/lease/licence/license/mandate/deal/treaty/agreement/sanction-*-be-renew/extend/prolong \
        give-*-new-contract new-contract sign-for-*-more sign-*-new-deal
        """,
      no: """
        expire lapse not-renew not-be-renew not-be-extend let-*-lapse be-terminate terminate-*-contract/lease/deal/agreement/licence/license \
        end-*-contract/lease run-out lift-*-sanction sanction-be-lift contract-be-end out-of-*-job tear-up
        """
    ),
    OutcomeQuestion(
      "keeping in place",
      .thing,
      yes: """
        will-stay/remain stay-put keep-*-place keep-*-pedestal remain/stay-in-place stay-where be-keep/preserve/retain can/may-stay/remain be-allow-to-stay \
        be-leave-stand stay-on-*-site
        """,
      no: """
        remove be-remove take-down be-take-down tear-down pull-down come-down must-come-down dismantle demolish be-demolish \
        be-tear-down must-go
        """
    ),
    OutcomeQuestion(
      "candidature of a place",
      .thing,
      yes:
        "submit/make/launch/enter/lodge-*-bid put-*-name-down put-*-name-forward apply-for apply-to-host bid-to-host enter-*-race throw-*-hat",
      no: """
        drop/withdraw/abandon/scrap-*-bid/application give-up-*-bid pull-out-of pull-out-*-race no-longer-want drop-out withdraw-from-*-race withdraw-*-bid \
        will-not-bid bow-out
        """
    ),
    OutcomeQuestion(
      "being asked",
      .thing,
      yes: "be-invite receive/get-*-invitation have-be-invite on-*-guest-list",
      no: "uninvited not-invite without-*-invitation gatecrash no-invitation not-on-*-list be-disinvite snub"
    ),
    OutcomeQuestion(
      "notice given of it",
      .event,
      yes:
        "long-planned long-plan plan-for-month plan-for-week announce-in-advance be-announce-*-advance schedule-*-ago",
      no:
        "unannounced surprise-visit surprise-announcement without-announce unscheduled at-*-last-minute out-of-*-blue"
    ),
    OutcomeQuestion(
      "meeting",
      .thing,
      yes:
        "meet-with meet-face hold-talk shake-hand sit-down-with face-to-face exchange-*-word speak-to-each-other have-meet",
      no: """
        not-meet never-meet avoid-each-other refuse-to-meet cancel-*-meeting no-meeting not-speak ignore-each-other avoid-*-meeting \
        separate-door separate-room
        """
    ),
    OutcomeQuestion(
      "compensation",
      .thing,
      yes: "receive/get/win/award/pay-*-compensation compensate be-compensate",
      no:
        "no-compensation without-*-compensation refuse/deny-*-compensation go-away-with-nothing not-*-penny not-*-cent empty-handed"
    ),
    OutcomeQuestion(
      "paying what is due",
      .thing,
      yes: """
        meet/honour/honor-*-obligation/payment/debt pay/repay/service-*-interest/debt/instalment/loan/arrears/tax pay-up pay-on-time must-pay have-to-pay \
        order-to-pay be-liable liable-for
        """,
      no: """
        default default-on miss-*-payment/instalment fail-to-pay in-arrears not-pay need-not-pay no-liability fall-behind-with dodge-*-tax evade-*-tax \
        refuse-to-pay
        """
    ),
  ]
}
