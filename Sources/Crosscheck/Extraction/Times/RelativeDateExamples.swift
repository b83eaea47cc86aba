extension RelativeDates {
  static let examples: [Example] = [
    .reads("He arrived yesterday.", "yesterday", as: "2025-10-23"),
    .reads("She left the day before yesterday.", "the day before yesterday", as: "2025-10-22"),
    .reads("Prices rose last month.", "last month", as: "2025-09"),
    .reads("It ends next year.", "next year", as: "2026"),
    .reads("They last met last September.", "last September", as: "2025-09"),
    .reads("The trial will begin next Wednesday.", "next Wednesday", as: "2025-10-29"),
    .reads("It shut on 3 May. It reopened the next day.", "the next day", as: "2025-05-04"),
    .reads("The plant closed on 3 May, and was sold the same month.", "the same month", as: "2025-05"),
    .reads("It reported a loss for the year.", "the year", as: "2025"),
    .reads("The storm hit over the weekend.", "the weekend", as: "2025-W42-WE"),
    .reads("It closed the year before last.", "the year before last", as: "2023"),
    .reads("It closed the week before last.", "the week before last", as: "2025-W41"),
    .reads("He resigned in last week's reshuffle.", "last week", as: "2025-W42"),
    .reads("It was one of the year's biggest storms.", "the year", as: "2025"),
    .reads("The mill burned down on 2 May 1931. It was rebuilt that August.", "that August", as: "1931-08"),
    .reads(
      "First-quarter sales fell from a year earlier. Costs in the quarter rose.",
      "the quarter",
      as: "2025-Q1"
    ),
    .reads("She was found guilty last month of theft.", "last month", as: "2025-09"),
    .reads("Output rose in August. Exports fell in the month.", "the month", as: "2025-08"),
    .reads("It was the wettest day of the year.", "the year", as: "2025"),
    .reads("The mill burned down on 2 May 1931. That autumn its owner died.", "That autumn", as: "1931-FA"),
    .reads(
      "The mill burned down in May 1931. The following spring it was rebuilt.",
      "The following spring",
      as: "1932-SP"
    ),
    .ignores("On the last day of the trial he said that it was over."),
    .ignores("He had been ill in the week before the fire."),
    .ignores("The next Winter Games open in the capital."),
  ]
}

extension OffsetDates {
  static let examples: [Example] = [
    .reads("The mine shut two years ago.", "two years ago", as: "2023"),
    .reads("She resigned three months ago.", "three months ago", as: "2025-07"),
    .reads("He died two days ago.", "two days ago", as: "2025-10-22"),
    .reads(
      "The ship sank on 3 May 1990. Two days later the crew was found.",
      "Two days later",
      as: "1990-05-05"
    ),
    .reads("Sales doubled in the third quarter from a year earlier.", "a year earlier", as: "2024-Q3"),
    .reads("The tree was felled two days before Christmas.", "two days before Christmas", as: "2025-12-23"),
    .reads("It will close in two weeks.", "two weeks", as: "~2025-11-07"),
    .reads("It opens in three days' time.", "three days' time", as: "2025-10-27"),
    .reads("Profit beat the year-ago quarter.", "year-ago", as: "2024"),
    .reads("It was abandoned years ago.", "years ago", as: "PAST_REF"),
    .reads("The sea drained 90 million years ago.", "90 million years ago", as: "PAST_REF"),
    .reads("The tower fell thirty years ago this month.", "thirty years ago this month", as: "1995-10"),
    .reads("She took the oath a year ago today.", "a year ago today", as: "2024-10-24"),
    .reads("She drowned a year ago Thursday.", "a year ago Thursday", as: "2024-10-23"),
    .reads("They met a week ago on Monday.", "a week ago on Monday", as: "2025-10-13"),
    .reads("The inn opens a week on Tuesday.", "a week on Tuesday", as: "2025-11-04"),
    .reads("The inn opens a week today.", "a week today", as: "2025-10-31"),
    .ignores("She rows twice a week on the lake."),
    .reads("The first bridge in the west will open in two weeks.", "two weeks", as: "~2025-11-07"),
    .ignores("The quay will reopen after its worst floods in twenty years."),
    .ignores("He will be the club's fifth coach in six years."),
    .ignores("It closed in two weeks, after three days of talks."),
  ]
}

extension YearSections {
  static let examples: [Example] = [
    .reads("Output fell in the third quarter of 2005.", "the third quarter of 2005", as: "2005-Q3"),
    .reads("It lost money in the second quarter.", "the second quarter", as: "2025-Q2"),
    .reads("It expects a loss for the fourth quarter.", "the fourth quarter", as: "2025-Q4"),
    .reads("The fourth quarter has started well.", "The fourth quarter", as: "2025-Q4"),
    .reads("Profit rose in the first half of 2024.", "the first half of 2024", as: "2024-H1"),
    .reads("Orders for Q1 2026 are in.", "Q1 2026", as: "2026-Q1"),
    .reads("The dig began in the spring of 2024.", "the spring of 2024", as: "2024-SP"),
    .reads("Rates rose in the final quarter of last year.", "the final quarter of last year", as: "2024-Q4"),
    .reads("First-half earnings fell.", "First-half", as: "2025-H1"),
    .reads("The September quarter was its best.", "The September quarter", as: "2025-Q3"),
    .ignores("They led 14-0 in the second quarter."),
    .ignores("He scored 12 points in the fourth quarter of the game."),
    .reads("The winter of 1944-45 was cold.", "The winter of 1944-45", as: "1944-WI"),
    .ignores("Ms. Winter spoke."),
    .ignores("The spring broke before the fall of the regime."),
  ]
}

extension PeriodParts {
  static let examples: [Example] = [
    .reads("The fire began in late September.", "late September", as: "late 2025-09"),
    .reads("At the beginning of 1856 bandits came.", "the beginning of 1856", as: "early 1856"),
    .reads("It will be ready by the end of 2027.", "the end of 2027", as: "<=2027"),
    .reads("Work starts in mid-2026.", "mid-2026", as: "mid 2026"),
    .reads("He was fined earlier this year.", "earlier this year", as: "2025"),
    .reads("It rained in the last week of March.", "the last week of March", as: "2025-W13"),
    .reads(
      "Voters go to the polls on the first Sunday of November.",
      "the first Sunday of November",
      as: "2025-11-02"
    ),
    .reads(
      "Rainfall in the first three months of 2025 was low.",
      "the first three months of 2025",
      as: "P3M"
    ),
    .reads("The rent is due on the first of next month.", "the first of next month", as: "2025-11-01"),
    .reads("It rained in the week of 13 October.", "the week of 13 October", as: "2025-W42"),
    .reads(
      "They settled there in the second half of the 18th century.",
      "the second half of the 18th century",
      as: "late 17"
    ),
    .reads("The bridge fell in the final months of 1944.", "the final months of 1944", as: "late 1944"),
    .reads("The barges were sold in April-end.", "April-end", as: "late 2025-04"),
    .reads("Debt stood at 5% at year-end 2023.", "year-end 2023", as: "late 2023"),
    .reads("Work ends by end-2027.", "end-2027", as: "<=2027"),
    .ignores("That was the end of the matter, an early start to a late season."),
    .ignores("the first half of the match and the last days of the siege"),
  ]
}

extension DateSpans {
  static let examples: [Example] = [
    .reads("The fair runs from 3 to 5 May 2026.", "3 to 5 May 2026", as: "2026-05-03/2026-05-05"),
    .reads("It was held on July 13-15, 2024.", "July 13-15, 2024", as: "2024-07-13/2024-07-15"),
    .reads("The library will be open Monday to Friday.", "Monday to Friday", as: "2025-10-27/2025-10-31"),
    .reads("The fair runs from Tuesday to Thursday.", "Tuesday to Thursday", as: "2025-10-28/2025-10-30"),
    .reads("Champion 1997-2001, he retired.", "1997-2001", as: "1997/2001"),
    .reads("The 2011-12 season was his last.", "2011-12", as: "2011/2012"),
    .reads("Rain in June-August 1992 was heavy.", "June-August 1992", as: "1992-06/1992-08"),
    .reads(
      "He served from May 3, 2004 to June 9, 2008.",
      "May 3, 2004 to June 9, 2008",
      as: "2004-05-03/2008-06-09"
    ),
    .ignores("They won 3-1 and lost 2 to 5."),
  ]
}

extension VagueTimes {
  static let examples: [Example] = [
    .reads("The bridge is currently closed.", "currently", as: "PRESENT_REF"),
    .reads("It has grown in recent years.", "recent years", as: "PAST_REF"),
    .reads("That may change in the near future.", "the near future", as: "FUTURE_REF"),
    .reads("These days the quay is empty.", "These days", as: "PRESENT_REF"),
    .reads("In those days the quay was full.", "those days", as: "PAST_REF"),
    .reads("Boats that in the past had moored there sank.", "the past", as: "PAST_REF"),
    .reads("The mill at that time made rope.", "that time", as: "PAST_REF"),
    .reads("At present it is shut.", "At present", as: "PRESENT_REF"),
    .reads("She saw him the other day.", "the other day", as: "PAST_REF"),
    .reads("In the old days the quay was full.", "the old days", as: "PAST_REF"),
    .reads("In years past the quay was full.", "years past", as: "PAST_REF"),
    .reads("Someday the quay will be full.", "Someday", as: "FUTURE_REF"),
    .ignores("He spoke of it at present-day prices."),
    .ignores("Now that the recent talks are over, the past is past."),
  ]
}
