/// Words that tell of a figure that moved: behind them, "from 3 to 5" are two figures and no range.
enum ChangeWords {
  static let entries: [Lexicon.Entry] = Lexicon.words(
    """
    rise rises rose risen rising fall falls fell fallen falling cut cuts cutting increase increases increased
    increasing decrease decreases decreased decreasing raise raises raised raising lower lowers lowered lowering
    reduce reduces reduced reducing drop drops dropped dropping decline declines declined declining grow grows grew
    grown growing jump jumps jumped jumping climb climbs climbed climbing slip slips slipped slipping surge surges
    surged surging soar soars soared soaring gain gains gained gaining lose loses lost losing slide slides slid
    plunge plunges plunged tumble tumbles tumbled dip dips dipped dipping shrink shrinks shrank shrunk widen widens
    widened widening narrow narrows narrowed edge edged edging ease eases eased add adds added adding advance
    advances advanced hike hikes hiked hiking slash slashed slashing trim trimmed trimming lift lifted lifting
    change changes changed move moves moved moving go goes went gone swing swung revise revised upgrade upgraded
    downgrade downgraded extend extended expand expands expanded up down double doubled improve improved worsen
    worsened boost boosted rally rallied recover recovered retreat retreated convert converted switch switched
    """,
    .changeVerb
  )
}
