extension OutcomeQuestion {
  /// Who may stay, go or be let go, and what is known of him.
  static let liberty = [
    OutcomeQuestion(
      "surrender to another state",
      .thing,
      yes: """
        extradite extradition-be-grant/approve/order/allow grant/approve/order/allow/clear-*-extradition can/must-be-extradite \
        hand-over-to-*-authority will-be-hand-over be-hand-over-to will/can/must/may-be-send-to
        """,
      no: """
        block/refuse/reject/bar/stop/halt/quash-*-extradition extradition-be-block/refuse/reject/stop/halt/bar may-not-be-extradite \
        escape/avoid-*-extradition fight-off-*-extradition may-not-be-send may-not-be-hand
        """
    ),
    OutcomeQuestion(
      "leave to stay",
      .thing,
      yes: """
        may/can-stay/remain allow/let/permit-*-to-stay/remain be-allow-to-stay/remain leave-to-remain/stay \
        permission-to-stay/remain right-to-remain/stay grant/win/get/give/receive-*-asylum/refuge/residence \
        be-grant/give-asylum/refuge/residence
        """,
      no: """
        deport deportation be-expel expulsion must-leave/go send-home send-back put-on-*-plane face-deportation \
        order-to-leave tell-to-leave deny/refuse/reject-*-asylum asylum-be-refuse/deny/reject be-refuse/deny-asylum
        """
    ),
    OutcomeQuestion(
      "freedom",
      .thing,
      standing: .passing,
      yes: """
        release-from-*-prison/jail/custody/captivity be-release-on be-release-from be-free-from be-set-free set-free go-free walk-free be-let-go let-go freed leave/quit-prison/jail/captivity/custody \
        come/get-out-of-prison/jail out-of-prison/jail grant/win/get-*-parole parole-be-grant regain-*-freedom/liberty \
        be-at-liberty back-with-*-family reunite-with can-go-home \
        free-man/woman release-*-early early-release walk-out-of-prison/jail out-on-parole
        """,
      no: """
        behind-bar in-captivity stay/remain/keep/languish/sit-*-in-prison/jail/custody/captivity/detention/cell still-*-in-*-hand-of \
        still-be-hold/captive be-still-hold/captive remain-captive/hostage still-in-prison/jail/custody/captivity/detention \
        refuse/deny/reject-*-parole parole-be-refuse/deny/reject must-stay/remain/serve-*-prison/jail keep-*-hostage \
        keep-*-behind-bar keep-*-inside stay-inside refuse/deny-*-release be-return-to-prison/jail back-to-*-cell
        """
    ),
    OutcomeQuestion(
      "standing trial",
      .thing,
      yes: "stand-trial go-to-trial face-trial go-on-trial fit-to-plead fit-to-stand be-try-for face-*-jury",
      no: """
        unfit-to-stand unfit-to-plead not-fit-to settle-out-of-court out-of-court-settlement avoid/escape-*-trial \
        trial-be-scrap/cancel/drop
        """
    ),
    OutcomeQuestion(
      "going to a higher court",
      .thing,
      standing: .passing,
      yes:
        "will-appeal plan-to-appeal intend-to-appeal lodge/file/launch-*-appeal appeal-against to-appeal will-challenge-*-ruling/verdict",
      no:
        "not-appeal accept-*-verdict/ruling/sentence/judgment/judgement/punishment waive/drop/withdraw-*-appeal no-appeal will-not-challenge"
    ),
    OutcomeQuestion(
      "former convictions",
      .thing,
      yes: """
        known-to-*-police previous/prior/earlier-conviction criminal-record/past convict-before previously-convict \
        known-to-*-security string-of-conviction police-record long-record
        """,
      no: """
        unknown-to-*-police no-criminal-record no-*-conviction clean/spotless/unblemished-record first-offence \
        good-character never-*-in-trouble never-be-convict
        """
    ),
    OutcomeQuestion(
      "claim of a deed",
      .thing,
      standing: .disputed,
      yes: "claim-*-responsibility say-*-carry-out take-credit say-*-behind-*-attack admit-responsibility",
      no:
        "no-group-have-claim nobody-have-claim no-one-have-claim deny-*-responsibility deny-involvement deny-*-involvement no-claim-of-responsibility disown nothing-to-do-with"
    ),
    OutcomeQuestion(
      "links with terror",
      .event,
      yes:
        "terror/terrorist-attack act-of-terror act-of-terrorism treat-*-as-terror treat-*-as-terrorism terror-link",
      no:
        "rule-out-terror rule-out-terrorism no-link/tie-to-terror no-link/tie-to-terrorism not-terrorism not-terror-related not-*-terrorist no-terrorist no-political-motive"
    ),
    OutcomeQuestion(
      "robbery",
      .event,
      yes: """
        make-off-with get-away-with-*-worth/jewel/cash steal-*-jewel/jewellery/cash/money/painting/safe/watch/car/laptop be-steal \
        jewel/jewellery/cash/painting/money-be-take/miss
        """,
      no:
        "nothing-be-steal nothing-be-take nothing-be-miss leave/flee/go-empty-handed take-nothing steal-nothing"
    ),
    OutcomeQuestion(
      "result of a search",
      .event,
      standing: .passing,
      yes: """
        find/discover/uncover/unearth/seize-*-weapon/explosive/drug/bomb/trace/evidence/device/gun \
        weapon/explosive/drug/bomb/trace/evidence/device/gun-be-find/discover/uncover/seize turn-up-*-evidence
        """,
      no: """
        find-nothing find-no nothing-be-find no-explosive/weapon/drug/bomb/evidence/trace-be-find draw-*-blank \
        turn-up-nothing false-alarm come-away-empty-handed be-hoax
        """
    ),
    OutcomeQuestion(
      "being found",
      .thing,
      standing: .disputed,
      yes: """
        have/has/be-be-find have-turn-up be-recover/locate/find be-track-down safe-and-well find-alive \
        find-safe hang-*-again have-come-back \
        find/recover/locate/retrieve-*-body/wreck/wreckage/recorder/boat/plane/painting/weapon
        """,
      no: """
        still-miss/unaccounted be-still-miss remain-miss without-*-trace no-trace/sign-of never-be-find never-be-recover \
        search-*-continue not-*-be-find not-*-turn-up nowhere-to-be-find no-sight-of vanish-without \
        return-without come-back-without surface-without fail-to-find/locate/recover/retrieve
        """
    ),
  ]
}
