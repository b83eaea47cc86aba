extension DayTimes {
  static let examples: [Example] = [
    .reads("The blast came at 9.25 a.m. on Tuesday.", "9.25 a.m. on Tuesday", as: "2025-10-21T09:25"),
    .reads("At 7.12 this morning the town woke.", "7.12 this morning", as: "2025-10-24T07:12"),
    .reads("It was felt at 1353 GMT on 3 May.", "1353 GMT on 3 May", as: "2025-05-03T13:53Z"),
    .reads("Polls close at 7pm local time.", "7pm local time", as: "2025-10-24T19:00"),
    .reads("He died on Monday night.", "Monday night", as: "2025-10-20TNI"),
    .reads("She arrived last night.", "last night", as: "2025-10-23TNI"),
    .reads("She arrived at around 8 p.m. last night.", "8 p.m. last night", as: "~2025-10-23T20:00"),
    .reads("He was found late on Tuesday night.", "late on Tuesday night", as: "2025-10-21TNI"),
    .reads("Shells fell at dawn on Monday.", "dawn on Monday", as: "2025-10-20TMO"),
    .reads("The square was cleared before dusk.", "dusk", as: "<2025-10-24TEV"),
    .reads("It left port at 7:40 p.m. and sank at 9:05.", "9:05", as: "2025-10-24T21:05"),
    .reads("Bells rang at 9:15 a.m. and 9:20 a.m. on Monday.", "9:15 a.m.", as: "2025-10-20T09:15"),
    .reads("Snow fell on the morning of 3 May.", "the morning of 3 May", as: "2025-05-03TMO"),
    .reads("They met at noon on Oct. 3.", "noon on Oct. 3", as: "2025-10-03T12:00"),
    .reads("It shut at half past three on Monday.", "half past three on Monday", as: "2025-10-20T03:30"),
    .reads(
      "The road is shut from 10 to 11:30 p.m.",
      "10 to 11:30 p.m.",
      as: "2025-10-24T22:00/2025-10-24T23:30"
    ),
    .reads("Doors open at 6:50 p.m. EDT.", "6:50 p.m. EDT", as: "2025-10-24T18:50-04:00"),
    .reads(
      "It sank at twenty to eleven on Sunday morning.",
      "twenty to eleven on Sunday morning",
      as: "2025-10-19T10:40"
    ),
    .reads("It left at twenty past ten.", "twenty past ten", as: "2025-10-24T10:20"),
    .reads(
      "It left at a quarter past six this morning.",
      "a quarter past six this morning",
      as: "2025-10-24T06:15"
    ),
    .reads("Half-past four was the hour.", "Half-past four", as: "2025-10-24T04:30"),
    .reads("Soon after seven the doors were shut.", "seven", as: ">2025-10-24T07:00"),
    .reads(
      "It began shortly before seven on Tuesday evening.",
      "seven on Tuesday evening",
      as: "<2025-10-21T19:00"
    ),
    .reads(
      "At five to two on Monday afternoon it stopped.",
      "five to two on Monday afternoon",
      as: "2025-10-20T13:55"
    ),
    .reads(
      "It sank on Wednesday, and a hearing is due on Monday. It struck a rock at 6:03 p.m.",
      "6:03 p.m.",
      as: "2025-10-22T18:03"
    ),
    .reads("It sank on Wednesday. The search will begin at 6:03 p.m.", "6:03 p.m.", as: "2025-10-24T18:03"),
    .reads("The roof fell in the early hours of Monday.", "early hours of Monday", as: "2025-10-20TMO"),
    .reads("The mill burned through the night.", "the night", as: "2025-10-24TNI"),
    .reads("They marched on Monday between dawn and dusk.", "dusk", as: "2025-10-20TEV"),
    .reads("By late afternoon the tide had turned.", "late afternoon", as: "<=2025-10-24TAF"),
    .reads("The square was empty by mid-morning.", "mid-morning", as: "<=2025-10-24TMO"),
    .reads("The bells of the town rang at midday.", "midday", as: "2025-10-24TMI"),
    .reads("Overnight Wednesday, a barge sank there.", "Overnight Wednesday", as: "2025-10-22TNI"),
    .reads(
      "The pass is shut from ten at night to four in the morning.",
      "ten at night to four in the morning",
      as: "2025-10-24T22:00/2025-10-25T04:00"
    ),
    .reads(
      "They may not go out from 8 p.m. until 6 a.m.",
      "8 p.m. until 6 a.m.",
      as: "2025-10-24T20:00/2025-10-25T06:00"
    ),
    .reads("The evening's last tram goes at ten past nine.", "ten past nine", as: "2025-10-24T21:10"),
    .reads("In the evening paper it said ten past nine.", "ten past nine", as: "2025-10-24T09:10"),
    .reads("The play begins at 19.40 in the park.", "19.40", as: "2025-10-24T19:40"),
    .reads(
      "The pool is open from 7.30 until 21.15.",
      "7.30 until 21.15",
      as: "2025-10-24T07:30/2025-10-24T21:15"
    ),
    .reads("It struck on Monday at night.", "Monday at night", as: "2025-10-20TNI"),
    .ignores("The share stood at 17.45 until 18.20 was bid for it."),
    .ignores("They danced at night clubs until 2.15 million had been spent."),
    .ignores("He reads a late afternoon paper in an early evening breeze."),
    .ignores("It ran at odds of five to two and won by twenty to eleven."),
    .ignores("They were freed shortly after two were held."),
    .ignores("They won 6-4 on Sunday with 9:07 left, and led with 8:41 to go in the second quarter."),
    .ignores("He scored at 7:41 of the second period and clocked 58:31."),
    .ignores("At 5 schools he read the morning paper."),
    .ignores("Dawn Hale of Sunset Road spoke."),
  ]
}

extension Durations {
  static let examples: [Example] = [
    .reads("They signed a 90-day truce.", "90-day", as: "P90D"),
    .reads("He lost by half a second.", "half a second", as: "PT0.5S"),
    .reads("Rain fell in the three previous weeks.", "three previous weeks", as: "P3W"),
    .reads("The flight took two and a half hours.", "two and a half hours", as: "PT2.5H"),
    .reads("It was over in a quarter of an hour.", "a quarter of an hour", as: "PT0.25H"),
    .reads("He waited nearly five hours.", "nearly five hours", as: "~PT5H"),
    .reads("The flight lasted well under four hours.", "well under four hours", as: "<PT4H"),
    .reads("They waited in excess of two days.", "in excess of two days", as: ">P2D"),
    .reads("The siege lasted an estimated four hours.", "an estimated four hours", as: "~PT4H"),
    .reads("He waited two hours and over 40 men left.", "two hours", as: "PT2H"),
    .reads("He waited not quite five hours.", "not quite five hours", as: "<PT5H"),
    .reads("He waited for the better part of five hours.", "the better part of five hours", as: "~PT5H"),
    .reads("A week of protests ended in rain.", "A week", as: "P1W"),
    .reads("They may stay for up to a month.", "up to a month", as: "<=P1M"),
    .ignores("It was put off to another day."),
    .reads("It was cut to a year and a day.", "a year", as: "P1Y"),
    .reads("They prepared for another day of rain.", "another day", as: "P1D"),
    .reads("They have talked for decades.", "decades", as: "PXDE"),
    .reads("The siege lasted more than a year.", "more than a year", as: ">P1Y"),
    .reads("The siege lasted over a year.", "over a year", as: ">P1Y"),
    .reads("The cost is spread over two years.", "two years", as: "P2Y"),
    .reads("It takes two to three weeks.", "two to three weeks", as: "P2W/P3W"),
    .reads("She spent several months there.", "several months", as: "PXM"),
    .reads("He was jailed for two years and six months.", "two years and six months", as: "P2Y6M"),
    .reads("a 2-hour, 40-minute flight", "2-hour, 40-minute", as: "PT2H40M"),
    .reads("a three-or-four-day trip", "three-or-four-day", as: "P3D/P4D"),
    .reads("A month-long drought ended.", "month-long", as: "P1M"),
    .reads("An hours-long blackout hit the port.", "hours-long", as: "PTXH"),
    .reads("A three-week-long drought ended.", "three-week-long", as: "P3W"),
    .reads("It settled a decades-old feud over wells.", "decades-old", as: "PXDE"),
    .reads("The bells rang all day.", "all day", as: "P1D"),
    .reads("The pass was shut all week long.", "all week long", as: "P1W"),
    .ignores("A year-old calf and all year groups took part."),
    .reads("a two-hour-and-20-minute film", "two-hour-and-20-minute", as: "PT2H20M"),
    .reads("It was done five years earlier than planned.", "five years", as: "P5Y"),
    .reads("It fell for six straight days.", "six straight days", as: "P6D"),
    .ignores("He is 33 years old and leads a 12-year-old girl."),
    .ignores("It makes $5 million a year, three quarters of it at home, on a second site."),
  ]
  static let adjacentExamples: [Example] = [
    .reads("The debt has doubled over the past three years.", "the past three years", as: "P3Y"),
    .reads("It will hire over the next decade.", "the next decade", as: "P1DE"),
    .reads("They spoke in the last few days.", "the last few days", as: "PXD"),
    .reads("Sales fell in the last two quarters.", "the last two quarters", as: "P2Q"),
    .ignores("On the last day he came last and said next to nothing."),
  ]
}

extension RecurringTimes {
  static let examples: [Example] = [
    .reads("The council meets every Monday.", "every Monday", as: "XXXX-WXX-1"),
    .reads(
      "Bills are due on the first Tuesday of every month.",
      "the first Tuesday of every month",
      as: "XXXX-WXX-2"
    ),
    .reads("The paper appears daily.", "daily", as: "P1D"),
    .reads("It is held every two years.", "every two years", as: "P2Y"),
    .reads("She trains twice a week.", "twice a week", as: "P1W"),
    .ignores("The Daily Mail said every effort counts."),
  ]
  static let rateExamples: [Example] = [
    .reads("It earns $5 million a year.", "a year", as: "P1Y"),
    .reads("They pump 80,000 barrels a day.", "a day", as: "P1D"),
    .reads("The kiln is fired on weekends.", "weekends", as: "XXXX-WXX-WE"),
    .ignores("It lasted a year."),
    .ignores("Two weekends were lost."),
  ]
}
