extension OutcomeQuestion {
  /// What was given, promised, kept or said.
  static let givings = [
    OutcomeQuestion(
      "subject of talks",
      .event,
      standing: .disputed,
      yes: """
        raise/bring-*-matter/question/issue/case/subject/fate/name raise-*-with be-raise bring-up \
        be-discuss be-mention be-on-*-agenda touch-on
        """,
      no: """
        no-mention not-mention not-be-raise/mention/discuss avoid/sidestep-*-subject/issue/matter/question \
        go-unmentioned off-*-agenda not-on-*-agenda pass-over say-nothing-of/about not-be-bring no-subject
        """
    ),
    OutcomeQuestion(
      "speaking",
      .actor,
      yes: """
        address-*-crowd/meeting/court/congress/assembly/conference make/give-*-speech/statement \
        speak-for-*-minute speak-to-*-reporter/press take-*-stand give-*-evidence testify take-*-question
        """,
      no: """
        say-nothing stay/remain/keep-silent silent-throughout keep-silence not-speak without-*-word \
        say-not-*-word not-testify refuse-to-testify take-no-question
        """
    ),
    OutcomeQuestion(
      "funds",
      .thing,
      standing: .passing,
      yes: """
        money/funding/fund/cash-be-find/secure/available/set find-*-money funding-be-in-place \
        money-is-there
        """,
      no: """
        no-money/funding/fund/cash money/funding/cash-be-lack/missing lack-*-money/funding \
        short-of-money/cash/fund cannot-afford
        """
    ),
    OutcomeQuestion(
      "guarantee",
      .thing,
      yes: """
        guarantee guarantee-that give-*-guarantee/assurance/pledge include-*-guarantee/pledge/promise \
        pledge-that promise-that
        """,
      no: """
        no-guarantee/assurance/pledge/promise without-*-guarantee/assurance/pledge refuse-to-guarantee
        """
    ),
    OutcomeQuestion(
      "giving back",
      .thing,
      yes: """
        give/hand/send-back be-give/hand/send-back return-*-to-*-owner/museum/family/heir/government \
        be-return-to repatriate restitute
        """,
      no: """
        keep-hold hang-on-to refuse-to-return/hand/give not-return will-not-be-return never-return \
        never-be-return keep-*-painting/statue/bronze/marble
        """
    ),
    OutcomeQuestion(
      "loan or gift",
      .thing,
      yes: "on-loan lend-by be-lend loan-by long-term-loan borrow-from",
      no: "donate gift-from gift-of be-donate give-for-good bequeath bequest buy-outright"
    ),
    OutcomeQuestion(
      "rent or own",
      .thing,
      yes: "rent lease be-rent tenant be-lease",
      no: "own-*-outright buy-outright be-own-by freehold"
    ),
    OutcomeQuestion(
      "new or used",
      .thing,
      yes: "brand-new newly-build be-new",
      no: "second-hand secondhand pre-owned be-use-before"
    ),
    OutcomeQuestion(
      "by hand",
      .thing,
      yes: "handwritten hand-written by-hand write-in-pencil/ink",
      no: "typed typewritten type-on print-out by-machine machine-made by-computer"
    ),
    OutcomeQuestion(
      "in cash",
      .event,
      yes: "in-cash in-banknote in-note in-coin wad-of bundle-of-note/banknote",
      no: "by-card/cheque/check/transfer bank-transfer by-bank by-credit electronically"
    ),
    OutcomeQuestion(
      "name of a giver",
      .thing,
      yes: "anonymous anonymously unnamed nameless without-*-name remain/stay-anonymous",
      no: "give-*-own-name under-*-own-name sign-*-own-name identify-himself/herself be-name-as"
    ),
    OutcomeQuestion(
      "whose money",
      .thing,
      yes: """
        taxpayer-pay/fund public-money/fund/purse from-*-budget state-fund at-*-taxpayer out-of-tax
        """,
      no: """
        private-donor/donation/money/fund/sponsor by-donation crowdfund no-public-money/fund no-taxpayer \
        sponsor-pay
        """
    ),
    OutcomeQuestion(
      "who owns it",
      .thing,
      yes: """
        state-owned nationalise nationalize publicly-owned take-into-public in-public-hand/ownership
        """,
      no: "privately-owned privatise privatize in-private-hand/ownership"
    ),
    OutcomeQuestion(
      "refund",
      .thing,
      yes: """
        refund-*-ticket/money/fare/customer/passenger get-*-money-back full-refund be-refund \
        give-*-money-back
        """,
      no: "no-refund not-refund without-*-refund refuse-*-refund not-be-refund will-not-get-*-money"
    ),
    OutcomeQuestion(
      "pardon",
      .thing,
      yes: "pardon be-pardon grant-*-pardon/clemency commute-*-sentence/death sentence-be-commute",
      no: """
        refuse/deny/reject-*-pardon/clemency no-clemency/pardon clemency/pardon-be-refuse/deny/reject
        """
    ),
    OutcomeQuestion(
      "resignation taken",
      .thing,
      yes: "accept-*-resignation resignation-be-accept",
      no: "refuse/reject/decline-*-resignation resignation-be-refuse/reject tear-up-*-resignation"
    ),
    OutcomeQuestion(
      "orders kept",
      .thing,
      standing: .disputed,
      yes: """
        follow/heed/obey/observe-*-order/advice/instruction/rule/warning/procedure comply-with abide-by \
        by-*-book
        """,
      no: """
        ignore/defy/disregard/flout/disobey-*-order/advice/instruction/rule/warning/procedure disobey \
        fail-to-follow/heed/comply
        """
    ),
    OutcomeQuestion(
      "deadline",
      .thing,
      yes: "meet/beat-*-deadline before-*-deadline in-good-time in-time-for within-*-deadline",
      no: """
        miss-*-deadline after-*-deadline deadline-pass-without too-late-for let-*-deadline-pass \
        not-in-time past-*-deadline
        """
    ),
    OutcomeQuestion(
      "will",
      .thing,
      yes: "leave-*-will have-make-*-will will-be-find in-*-will",
      no: "intestate without-*-will no-will"
    ),
    OutcomeQuestion(
      "gates and doors",
      .event,
      yes: """
        open-*-gate/door/sluice/valve/lock/floodgate gate/door/sluice/valve/floodgate-be-open/raise \
        throw-open-*-gate/door gate/door-*-stand-open
        """,
      no: """
        close/shut-*-gate/door/sluice/valve/floodgate gate/door/sluice/valve/floodgate-be-close/shut \
        gate/door/sluice/valve/floodgate-stay/remain-close/shut keep-*-gate/door-close/shut
        """
    ),
    OutcomeQuestion(
      "praise",
      .actor,
      standing: .disputed,
      yes: "praise hail applaud laud commend pay-tribute-to full-of-praise salute",
      no: """
        criticise criticize denounce deplore slam lambast pour-scorn attack-*-decision/plan/move/ruling \
        hit-out-at
        """
    ),
  ]
}
