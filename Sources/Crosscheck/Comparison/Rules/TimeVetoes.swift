/// Reasons not to compare figures of different times.
extension Veto {
  static let timeVetoes: [Veto] = [
    Veto(
      "forecast-against-outcome",
      "One is expected or possible, the other has happened.",
      isForDifferences: true,
      yieldsToEqualFigures: true,
      examples: [
        .apart(
          "Oststrand's economy is expected to grow by 3.4 percent.",
          "Oststrand's economy grew by 1.2 percent."
        )
      ],
      sparing: [
        .together(
          "The Tolva mine is to produce 36,000 tonnes of copper a year from 2028.",
          "The Tolva mine should produce 31,000 tonnes of copper a year from 2028."
        ),
        .together(
          "Judge Ana Rey rejected the report on the Lorn bridge, a document of 518 pages.",
          "Prosecutors may rely on the 548-page report on the Lorn bridge, Judge Ana Rey ruled."
        ),
        .together("Tom Weller, 46, ran a mill in Lorn.", "Tom Weller, now 49, may still appeal in Lorn."),
        .together(
          "About 12,000 trout escaped from a pond in Lorn on Tuesday.",
          "It is probably one of the 16,000 trout that escaped from a pond in Lorn on Tuesday."
        ),
        .together(
          "The storm did damage of 12 million euros to the port of Lorn.",
          "The damage to the port of Lorn is estimated at 19 million euros."
        ),
      ]
    ) {
      // What is planned has not happened either.
      $0.traits.contains(.forecast) != $1.traits.contains(.forecast)
        && !$0.traits.intersection($1.traits).contains(.unreal)
    },
    Veto(
      "earlier-figure",
      "One is an earlier figure given for comparison.",
      yieldsToEqualFigures: true,
      examples: [
        .apart(
          "The bank of Belmar raised its key rate from 3 percent.",
          "The bank of Belmar raised its key rate to 3.5 percent."
        )
      ],
      sparing: [
        .together(
          "Visitors to Lorn from abroad fell by 4.6 per cent in August.",
          "Foreign visitors to Lorn fell by 7.1 per cent in August."
        ),
        .together(
          "Tom Weller, a former miller aged 62, was fined in Lorn.",
          "Tom Weller, 68, was fined in Lorn."
        ),
      ]
    ) {
      if $0.traits.contains(.earlier) != $1.traits.contains(.earlier) { return true }
      // "In 2019 some 5,000 had to leave", "5,000 others left": what is equal may still be one thing.
      return $0.traits.contains(.ofEarlierYear) != $1.traits.contains(.ofEarlierYear)
        && $0.fact.comparableValue != $1.fact.comparableValue
    },
    Veto(
      "other-window",
      "The figures are of different days.",
      yieldsToEqualFigures: true,
      examples: [
        .apart(
          "Police in Lorn arrested 26 protesters on Monday.",
          "Police in Lorn arrested 48 protesters on Wednesday."
        )
      ],
      sparing: [
        .together(
          "A jury in Lorn acquitted Tom Weller, 46, on Thursday.",
          "Tom Weller, 49, walked out of the court in Lorn on Friday."
        )
      ]
    ) { left, right in
      // "Three sessions since the ballot on Friday", "Monday's fourth session": the one counts up to the other.
      if left.fact.kind != right.fact.kind, left.family == .count { return false }
      // Who was acquitted on Thursday has the same age the day after.
      if left.family == .age { return false }
      let (mine, theirs) = (left.times, right.times)
      return !mine.days.isEmpty && !theirs.days.isEmpty && mine.days.isDisjoint(with: theirs.days)
        && mine.hasOnlyWeekdays == theirs.hasOnlyWeekdays
    },
    Veto(
      "other-span",
      "One figure is of a length of time, the other of another length or of a day.",
      isForDifferences: true,
      yieldsToEqualFigures: true,
      examples: [
        .apart(
          "The Tolva smelter lost 18 percent of its orders on Tuesday.",
          "The Tolva smelter lost 31 percent of its orders in two years."
        )
      ],
      sparing: [
        .together(
          "Unemployment in Lorn rose to 7.1 per cent, the highest rate in nine years.",
          "Unemployment in Lorn rose to 7.6 per cent on Tuesday."
        ),
        .together(
          "After three years of talks, 61 states signed the Lorn treaty on reefs.",
          "The Lorn treaty on reefs was signed by 67 states on Monday."
        ),
      ]
    ) { left, right in
      // A sum a month against a sum a year: both are reckoned by the year.
      if left.isRate, right.isRate { return false }
      // "At 7.1 the strongest in sixty years": how strong a quake was, and how a vote went, is of no length of time.
      if left.gauge.shape == .magnitude || left.gauge.shape == .score || left.family == .age { return false }
      // "Its best place in six years", "two days before the end of the ninth stage": nor is a place in an order.
      if left.fact.kind == .rank || left.fact.kind == .ordinal && left.unit == right.unit { return false }
      if left.fact.kind != right.fact.kind, left.family == .count { return false }
      let (mine, theirs) = (left.times, right.times)
      if !mine.spans.isEmpty, !theirs.spans.isEmpty { return mine.spans.isDisjoint(with: theirs.spans) }
      let isSpanAgainstDay = !mine.spans.isEmpty && mine.days.isEmpty && !theirs.days.isEmpty
      let isDayAgainstSpan = !theirs.spans.isEmpty && theirs.days.isEmpty && !mine.days.isEmpty
      return isSpanAgainstDay && theirs.spans.isEmpty || isDayAgainstSpan && mine.spans.isEmpty
    },
    Veto(
      "other-period",
      "The figures are of different months, quarters or years.",
      isForDifferences: true,
      examples: [
        .apart(
          "Prices in Oststrand rose 4.1 percent in August 2024.",
          "Prices in Oststrand rose 5.3 percent in May 2024."
        )
      ]
    ) { left, right in
      guard let sort = left.times.periodSort, sort == right.times.periodSort else { return false }
      return left.times.periods.isDisjoint(with: right.times.periods)
    },
    Veto(
      "year-so-far-against-year",
      "One share is of a calendar year, the other of so many months or years.",
      isForDifferences: true,
      examples: [
        .apart(
          "Rents in Lorn rose 4 percent in 2025.",
          "Rents in Lorn rose 4.6 percent over 12 months."
        )
      ]
    ) { left, right in
      func isYear(_ times: ClaimTimes) -> Bool { !times.periods.isEmpty && times.spans.isEmpty }
      func isSpan(_ times: ClaimTimes) -> Bool { times.periods.isEmpty && !times.spans.isEmpty }
      let (mine, theirs) = (left.times, right.times)
      return left.family == .share && (isYear(mine) && isSpan(theirs) || isSpan(mine) && isYear(theirs))
    },
    Veto(
      "fiscal-against-calendar",
      "One figure is of a fiscal year, the other of a calendar year.",
      isForDifferences: true,
      examples: [
        .apart(
          "Pinnace Software had revenue of $812 million in 2025.",
          "Pinnace Software had revenue of $790 million in fiscal 2025."
        )
      ]
    ) {
      let (mine, theirs) = ($0.times, $1.times)
      return mine.isFiscal != theirs.isFiscal && mine.periods.isEmpty != theirs.periods.isEmpty
    },
    Veto(
      "days-of-other-events",
      "The days are of verbs that mean different things.",
      isForDifferences: true,
      examples: [
        .apart(
          "The Corvane merger was signed on 3 March 2025.",
          "The Corvane merger was announced on 5 March 2025."
        )
      ],
      sparing: [
        .together(
          "A bank in Lorn has bought the Amati of 1671.",
          "A violin that Amati made in 1673 has gone to a bank in Lorn."
        ),
        .together(
          "The killing of Tom Weller on Saturday led to riots in Lorn.",
          "Tom Weller was killed in Lorn on Sunday.",
          published: ("2026-03-10T09:00:00Z", "2026-03-10T12:00:00Z")
        ),
      ]
    ) {
      // Of what is yet to happen a report has a day or two: they are of one thing, whatever verb tells it.
      if $0.traits.intersection($1.traits).contains(.dayAhead) || $0.hasSwappedDigits(of: $1) { return false }
      // The year of a thing is that in which it was made, built or written, whatever its sentence tells.
      if $0.traits.union($1.traits).contains(.ofAThing) { return false }
      return $0.family == .date && !$0.verbs.isEmpty && !$1.verbs.isEmpty
        && $0.verbs.isDisjoint(with: $1.verbs)
    },
    Veto(
      "last-and-first-day",
      "One day is the last of something, the next is the first without it.",
      isForDifferences: true,
      examples: [
        .apart(
          "The Tolva smelter near Lorn is to be closed for good on 31 October 2025.",
          "The Tolva smelter near Lorn is to be closed for good from 1 November 2025."
        )
      ]
    ) { left, right in
      guard left.traits.contains(.firstDay) != right.traits.contains(.firstDay),
        let mine = left.gauge.stretch, let theirs = right.gauge.stretch
      else { return false }
      let (first, last) = left.traits.contains(.firstDay) ? (mine, theirs) : (theirs, mine)
      return first.start - last.start == 24 * 60
    },
    Veto(
      "day-of-saying",
      "A day tells only when somebody said so.",
      isForDifferences: true,
      examples: [
        .apart(
          "The outbreak of measles in Corrin is over, the health board said on 13 January 2026.",
          "The outbreak of measles in Corrin is over, the health board said on 23 January 2026."
        )
      ]
    ) {
      $0.isOfSaying || $1.isOfSaying
    },
    Veto(
      "days-of-other-figures",
      "The days, months or years are of shares or sums that differ as well.",
      isForDifferences: true,
      examples: [
        .apart(
          "Prices in Oststrand rose 4.1 percent in August 2024.",
          "Prices in Oststrand rose 5.3 percent in May 2024."
        )
      ]
    ) { left, right in
      left.family == .date && left.company.hasOtherSharesAndSums(than: right.company)
    },
    Veto(
      "time-after-the-deed",
      "One time is that of a deed, the other of how things stood after it.",
      isForDifferences: true,
      examples: [
        .apart(
          "Seven men were winched off the coaster Tolva in a gale near Lorn at 5 a.m. on Monday.",
          "The coaster Tolva was under tow in a gale near Lorn at 3 p.m. on Monday after seven men had been winched off."
        )
      ]
    ) { left, right in
      guard left.traits.contains(.afterwards) != right.traits.contains(.afterwards) else { return false }
      // "Crashed at five after an engine had failed": that is a deed as well, and may be the other's.
      return (left.traits.contains(.afterwards) ? left : right).verbs.isEmpty
    },
    Veto(
      "distance-in-time",
      "One length tells how far off something is, the other how long it lasts.",
      isForDifferences: true,
      examples: [
        .apart(
          "The siege of the Lorn bank began three hours ago.",
          "The siege of the Lorn bank began nine hours of panic."
        )
      ],
      sparing: [
        .together(
          "Rey won the stage in Lorn one minute 14 seconds ahead of Weller.",
          "After the stage in Lorn Rey leads Weller by 81 seconds."
        )
      ]
    ) {
      // Three hours and 20 minutes, two hours and twenty minutes later: one length, with a figure changed.
      guard $0.traits.contains(.offset) != $1.traits.contains(.offset) else { return false }
      // 'One minute 11 seconds ahead', 'leads by 71 seconds'; a lead twice as long is that of another race.
      let isOneLead =
        $0.traits.intersection($1.traits).contains(.ofALead)
        && max($0.gauge.size ?? 0, $1.gauge.size ?? 0) < 1.5 * min($0.gauge.size ?? 0, $1.gauge.size ?? 0)
      // Three hours and 20 minutes, two hours and twenty minutes later: one length, with a figure changed.
      return !isOneLead && ($0.part == nil || $0.part?.key != $1.part?.key)
    },
  ]
}
