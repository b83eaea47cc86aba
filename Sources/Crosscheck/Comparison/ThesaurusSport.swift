extension Thesaurus {
  /// All sports.
  static let sport = """
    match game fixture
    team squad side
    coach trainer
    athlete runner competitor contestant entrant
    rival opponent
    winner victor victors
    title championship trophy cup crown crowned crowning champion
    tournament competition
    league division
    season campaign
    semi-final semifinal
    quarter-final quarterfinal
    final
    qualify qualification
    stadium arena ground venue
    half-time halftime interval
    stoppage-time injury-time added-time
    referee umpire match-official
    linesman assistant-referee
    unbeaten undefeated without-defeat
    doping drug-test failed-test
    """

  /// Games with a ball.
  static let football = """
    goal score
    goalscorer scorer
    goalkeeper keeper goalie
    equaliser equalizer
    equalise equalize
    penalty-kick spot-kick
    penalty-shootout penalty-shoot-out shoot-out shootout
    hat-trick hattrick
    red-card sent-off send-off
    yellow-card caution
    relegation relegate
    promotion
    home-run homer
    innings
    batsman batsmen batter batters
    slam-dunk dunk
    """

  /// Races, bouts and sets.
  static let contests = """
    tie-break tiebreak tiebreaker
    chequered-flag checkered-flag
    racecourse racetrack
    bookmaker bookie
    boxer prizefighter
    birdie birdies
    podium rostrum
    finish-line finishing-line
    """
}
