extension OutcomeQuestion {
  /// What became of people and animals.
  static let lives = [
    OutcomeQuestion(
      "coming out alive",
      .actor,
      yes: """
        survive-*-crash/accident/fall/fire/attack/operation/shooting/ordeal/blast/quake/surgery/plunge/collision have-survive survive-with walk-away be-rescue/save pull/bring/get/lift/dig-*-alive alive-and-well bring-out-alive \
        out-alive live-to-tell escape-with-*-bruise/scratch/burn/injury safe-and-well be-safe make-it-out find-alive
        """,
      no: """
        be-kill die drown perish find-dead be-find-dead pronounce-dead declare-dead bleed-to-death burn-to-death \
        crush-to-death freeze-to-death succumb-to breathe-*-last no-survivor leave-no-survivor lose-*-life \
        electrocute body-be-find/recover/pull not-live-to-tell be-dead fall-to-*-death
        """
    ),
    OutcomeQuestion(
      "fate of an animal",
      .thing,
      yes:
        "put-down be-put-down be-destroy be-put-to-sleep euthanise euthanize cull be-shoot shoot-dead put-*-bullet be-slaughter",
      no:
        "be-spare spare reprieve be-reprieve may-live allow-to-live let-live be-rehome back-into-*-wild recapture be-recapture swim-back"
    ),
    OutcomeQuestion(
      "being with child",
      .thing,
      yes: "be-pregnant pregnancy expect-*-baby/child/twin/cub/calf be-expect expectant be-with-child",
      no: "not-pregnant false-alarm phantom-pregnancy deny-*-pregnancy not-expect no-baby no-cub"
    ),
    OutcomeQuestion(
      "children left",
      .thing,
      yes:
        "leave-*-son/daughter/child/children survive-by-*-son/daughter/child/children mother-of father-of",
      no: "childless no-child no-children leave-no-child"
    ),
    OutcomeQuestion(
      "burial",
      .thing,
      yes: "be-bury burial lower-into",
      no: "cremate be-cremate cremation ash-be-scatter scatter-*-ash"
    ),
    OutcomeQuestion(
      "whose failure",
      .event,
      standing: .disputed,
      yes:
        "pilot/human/driver/operator-error pilot/driver-be-to-blame error-by-*-pilot/driver error-of-*-pilot/driver",
      no: """
        technical/mechanical/electrical/engine/brake/equipment/structural/instrument/signal-failure/fault mechanical/technical-problem \
        metal-fatigue bird-strike freak-wave
        """
    ),
    OutcomeQuestion(
      "who was inside",
      .event,
      yes: """
        be-inside people-inside full-of-people/child/children/worker/shopper/passenger be-occupied classroom-*-full \
        in-*-building-at-*-time be-at-*-desk with-*-inside family-inside
        """,
      no: """
        unoccupied be-empty stand-empty be-deserted no-one-inside nobody-inside no-one-be-inside be-vacant out-on-*-trip \
        no-child-in-*-building not-*-child-in nobody-be-in no-one-be-in empty-building/house/school/factory/flat
        """
    ),
    OutcomeQuestion(
      "fire out",
      .actor,
      standing: .passing,
      yes: "put-out-*-fire/flame/blaze extinguish fire/flame/blaze-*-be-out be-put-out douse under-control",
      no:
        "fire/blaze/flame-*-still-burn still-rage be-still-burn out-of-control rage-on reignite still-smoulder"
    ),
    OutcomeQuestion(
      "trace of data",
      .event,
      standing: .disputed,
      yes: """
        data/record/detail/file/information/password-*-be-steal/copy/leak/expose/compromise/publish/access/take data/record/detail/file-*-leave/copy be-copy-to copy-to-*-server let-record/data-out \
        record-leave steal/copy/leak/expose-*-data/record/detail/file/password data-breach/leak/theft
        """,
      no: """
        no-data/record/detail/file/information-*-be-steal/copy/leak/expose/compromise/access/take data/record/detail-*-be-safe/secure/intact \
        data/record/detail-remain-safe/secure/intact
        """
    ),
    OutcomeQuestion(
      "report of a danger",
      .event,
      standing: .disputed,
      yes: """
        inform-*-union/staff/family/parent/police/authority/owner/neighbour/passenger notify-*-union/staff/family/parent/police/authority \
        tell-*-union/staff/family/parent/police/authority-in-writing consult-*-union/staff/resident be-consult be-inform be-notify \
        be-warn be-tell-of/about/that receive/get/have-*-report/complaint/warning get/have-word-of raise-*-alarm \
        tip-off be-alert-to be-inform-of be-inform-about be-report-to flag-up
        """,
      no: """
        no-warning/report/complaint never-be-tell not-be-tell never-be-consult without-consult without-inform learn-*-from-*-press/radio/newspaper/television never-be-inform never-be-warn no-inkling no-idea-that nobody-tell unaware-of keep-in-*-dark
        """
    ),
  ]
}
