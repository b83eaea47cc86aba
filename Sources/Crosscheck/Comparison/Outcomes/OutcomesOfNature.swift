extension OutcomeQuestion {
  /// Weather, harvests and health, and what critics, umpires and families decide.
  static let nature = [
    OutcomeQuestion(
      "disease carried",
      .event,
      yes: """
        carry-*-virus/disease/rabies/infection/bacteria be-infect-with suffer-from-*-rabies infected
        """,
      no: """
        free-of/from-*-virus/disease/rabies/infection disease-free not-infect \
        no-rabies/virus/infection/disease
        """
    ),
    OutcomeQuestion(
      "water to swim in",
      .thing,
      standing: .passing,
      yes: """
        safe-to-swim/bathe swim/bathe-again allow-to-swim/bathe open-for-swim/bathe fit-for-bathe \
        lift-*-notice/advice boil-notice-be-lift
        """,
      no: """
        keep-out-of-*-water stay-out-of-*-water not-to-swim/bathe bathe/swim-be-ban unsafe-for-swim \
        must-boil boil-every go-on-boil close-to-bather/swimmer
        """
    ),
    OutcomeQuestion(
      "landfall",
      .event,
      yes: "make-landfall come-ashore strike/hit/slam/batter-*-coast/island sweep-ashore",
      no: """
        veer-away/off turn-out-to-sea blow-itself-out spare-*-coast/island/town peter-out stay-offshore \
        pass-offshore miss-*-coast/island
        """
    ),
    OutcomeQuestion(
      "harvest",
      .event,
      yes: "bumper/record/good/best-crop/harvest/vintage good-year",
      no: """
        crop-failure poor/bad/worst/meagre-crop/harvest/vintage harvest/crop-fail ruined-crop/harvest
        """
    ),
    OutcomeQuestion(
      "reviews",
      .thing,
      standing: .disputed,
      yes: """
        rave-review warm-review acclaim critic-love critical-success win-over-*-critic good-review
        """,
      no: "pan-by flop lukewarm tepid savage-by maul bad-review poor-review fail-to-impress"
    ),
    OutcomeQuestion(
      "toss",
      .actor,
      yes: "win-*-toss",
      no: "lose-*-toss"
    ),
    OutcomeQuestion(
      "bat or bowl",
      .thing,
      yes: "bat-first elect/choose/decide/opt-to-bat",
      no: "bowl-first field-first elect/choose/decide/opt-to-bowl/field put-*-in-to-bat"
    ),
    OutcomeQuestion(
      "elder or younger",
      .thing,
      yes: """
        elder-brother/sister/son/daughter/sibling older-brother/sister/son/daughter/sibling \
        eldest-child/son/daughter big-brother/sister
        """,
      no: """
        younger-brother/sister/son/daughter/sibling youngest-child/son/daughter little-brother/sister \
        kid-brother/sister
        """
    ),
    OutcomeQuestion(
      "custody of a child",
      .thing,
      yes: "custody-to-*-mother with-*-mother mother-*-win/get/keep/have-custody live-with-*-mother",
      no: "custody-to-*-father with-*-father father-*-win/get/keep/have-custody live-with-*-father"
    ),
  ]
}
