extension OutcomeQuestion {
  /// What it was like where it happened: light, weather, sea, who looked on.
  static let occasions = [
    OutcomeQuestion(
      "under a roof",
      .event,
      yes: "indoors inside-*-hall/gymnasium/church/tent/arena under-cover under-*-roof",
      no: "outdoors open-air in-*-open al-fresco"
    ),
    OutcomeQuestion(
      "day or night",
      .event,
      yes: """
        broad-daylight in-daylight in-full-daylight in-*-sunlight before-dusk before-nightfall before-dark
        """,
      no: """
        after-dark in-darkness in-*-dark at-dead-of-night under-cover-of-darkness/night by-torchlight \
        by-moonlight
        """
    ),
    OutcomeQuestion(
      "state of the road",
      .event,
      yes: "dry-road road/surface-be-dry",
      no: """
        wet-road road/surface-be-wet/icy/slippery icy-road black-ice slippery-road on-*-ice sheet-ice
        """
    ),
    OutcomeQuestion(
      "sight",
      .event,
      yes: "good/clear/excellent-visibility visibility-be-good/excellent",
      no: "poor/bad/low/zero-visibility dense/thick/heavy-fog in-*-fog visibility-be-poor fog-bound"
    ),
    OutcomeQuestion(
      "reception",
      .event,
      standing: .disputed,
      yes: "cheer applause applaud ovation rapturous encore",
      no: "boo jeer whistle-at heckle catcall hiss slow-handclap stony-silence to-silence"
    ),
    OutcomeQuestion(
      "bearing",
      .thing,
      standing: .disputed,
      yes: """
        in-tears weep sob tearful burst-into-tear break-down-in break-down-and cry-as fight-back-tear
        """,
      no: """
        impassive impassively no-emotion composed without-*-flicker unmoved dry-eyed without-*-tear \
        smile-as smile-at laugh-as show-no-remorse
        """
    ),
    OutcomeQuestion(
      "witnesses",
      .event,
      yes: "witness-see see-by-*-witness eyewitness in-full-view watch-by in-front-of-*-witness/crowd",
      no: "no-witness nobody-see no-one-see without-witness unseen unobserved"
    ),
    OutcomeQuestion(
      "pictures of it",
      .event,
      yes: """
        catch/capture-on-camera/film/video camera-capture/record/film footage-show video-show be-film
        """,
      no: "no-footage camera-be-off/switch camera-fail camera-not-work no-camera no-video no-picture"
    ),
    OutcomeQuestion(
      "people on board",
      .event,
      yes: "with-*-aboard people/crew/passenger-aboard people/crew/passenger-on-board",
      no: """
        uncrewed nobody-aboard no-one-aboard nobody-on-board no-one-on-board driverless pilotless \
        remotely-controlled
        """
    ),
    OutcomeQuestion(
      "braking",
      .event,
      yes: "brake-hard slam-on-*-brake apply-*-brake skid-mark hit-*-brake stamp-on-*-brake",
      no: "without-brake no-skid-mark not-brake never-brake no-attempt-to-brake accelerate-into"
    ),
    OutcomeQuestion(
      "counsel at hand",
      .event,
      yes: """
        lawyer/solicitor/attorney-be-present with-*-lawyer/solicitor/attorney-at/beside \
        represent-by-*-lawyer have-*-lawyer
        """,
      no: """
        without-*-lawyer/solicitor/attorney no-lawyer/solicitor/attorney unrepresented \
        represent-himself/herself/themselves
        """
    ),
    OutcomeQuestion(
      "expected or not",
      .event,
      standing: .disputed,
      yes: """
        as-expected/predicted widely-expected long-expected foregone-conclusion come-as-no-surprise \
        no-surprise
        """,
      no: """
        surprise-victory/win/decision/move/defeat/resignation/result come-as-*-surprise/shock unexpected \
        unexpectedly shock-defeat/result/win/move against-*-expectation against-*-odds
        """
    ),
    OutcomeQuestion(
      "margin",
      .event,
      standing: .disputed,
      yes: """
        narrow narrowly by-*-whisker photo-finish wafer-thin neck-and-neck razor-thin hair-breadth
        """,
      no: """
        landslide comfortable comfortably by-*-wide-margin overwhelming overwhelmingly convincing \
        convincingly clear-majority resounding
        """
    ),
    OutcomeQuestion(
      "leash",
      .event,
      yes: "on-*-lead/leash leashed chained be-chain tethered",
      no: "off-*-lead/leash unleashed run-loose roam-free/loose let-loose stray untethered"
    ),
  ]
}
