extension CalendarDates {
  static let examples: [Example] = [
    .reads("The accord was signed on 24 October 2025.", "24 October 2025", as: "2025-10-24"),
    .reads("Voting ended on Oct. 24, 2025, at dusk.", "Oct. 24, 2025", as: "2025-10-24"),
    .reads("The bridge opened on the 3rd of May, 1987.", "the 3rd of May, 1987", as: "1987-05-03"),
    .reads("She was last seen on August 8.", "August 8", as: "2025-08-08"),
    .reads("The hearing will be held on 8 August.", "8 August", as: "2026-08-08"),
    .reads("Sales in September 2025 were flat.", "September 2025", as: "2025-09"),
    .reads("Prices have fallen since May.", "May", as: ">=2025-05"),
    .reads("Work has been going on since January.", "January", as: ">=2025-01"),
    .reads("The king called an election for 4 May.", "4 May", as: "2026-05-04"),
    .reads("The regatta has been put back to 9 April.", "9 April", as: "2026-04-09"),
    .reads("The towers can be seen until 12 May.", "12 May", as: "<=2026-05-12"),
    .reads("He was head of the choir until 12 May.", "12 May", as: "<=2025-05-12"),
    .reads("Owners who were not told have until 3 May to object.", "3 May", as: "<=2026-05-03"),
    .reads("Seats are on sale until 3 May.", "3 May", as: "<=2026-05-03"),
    .reads("The show, opened by the king, runs until 3 May.", "3 May", as: "<=2026-05-03"),
    .reads("The season begins on 2 April.", "2 April", as: "2026-04-02"),
    .reads("Housing starts in April fell by a tenth.", "April", as: "2025-04"),
    .reads("Councillors voted to close the pool from 1 May.", "1 May", as: "2026-05-01"),
    .reads("The ballot is due on Tuesday, Nov. 4.", "Tuesday, Nov. 4", as: "2025-11-04"),
    .reads("The next session is set for Friday the 31st.", "Friday the 31st", as: "2025-10-31"),
    .reads("They met on 29 February.", "29 February", as: "2024-02-29"),
    .reads("The ferry was sold in May last year.", "May last year", as: "2024-05"),
    .reads("They married on 3 June of this year.", "3 June of this year", as: "2025-06-03"),
    .reads("It shut in 2019. In April of that year it burned.", "April of that year", as: "2019-04"),
    .reads("The panel will meet on Nov. 4 and 6.", "6", as: "2025-11-06"),
    .reads("The panel will meet on 4, 6 and 9 November.", "4", as: "2025-11-04"),
    .reads("Floods in May and June of 1998 ruined it.", "May", as: "1998-05"),
    .reads("Prices rose, the March index showed.", "March", as: "2025-03"),
    .reads("The rent is payable on 1 May.", "1 May", as: "2026-05-01"),
    .reads(
      "It hopes to have trains running and should have the line mended by 3 May.",
      "3 May",
      as: "<=2026-05-03"
    ),
    .reads("Accounts are filed in March.", "March", as: "2026-03"),
    .reads("The fall could have badly hurt him on 3 May.", "3 May", as: "2025-05-03"),
    .reads("He is accused of firing the barn on 3 April.", "3 April", as: "2025-04-03"),
    .reads("It was the first December ball since the war.", "December", as: "2025-12"),
    .reads("He was held pending a hearing on 3 May.", "3 May", as: "2026-05-03"),
    .reads("He settled a pending case on 3 May.", "3 May", as: "2025-05-03"),
    .reads("The June contract with the yard was cancelled.", "June", as: "2025-06"),
    .reads("The May contract rose three cents.", "May", as: "2026-05"),
    .reads("The vote was put off, perhaps to June.", "June", as: "2026-06"),
    .reads("The mill shut on 3 May 2012. On 28 July a fire broke out there.", "28 July", as: "2025-07-28"),
    .ignores("This may be the last march on the capital."),
    .reads("They will meet on the 31st.", "the 31st", as: "2025-10-31"),
    .reads("She was born on 6 April nineteen forty.", "6 April nineteen forty", as: "1940-04-06"),
    .reads("It fell from January to April 2015.", "January", as: ">=2015-01"),
    .ignores("Theresa May and April Jones spoke."),
    .ignores("the Sept. 11, 2001, terrorist attacks"),
    .ignores("He made a birdie on the 15th."),
  ]
}

extension NumericDates {
  static let examples: [Example] = [
    .reads("The form is dated 2025-10-24.", "2025-10-24", as: "2025-10-24"),
    .reads("The form is dated 24/10/2025.", "24/10/2025", as: "2025-10-24"),
    .reads("The form is dated 10/24/25.", "10/24/25", as: "2025-10-24"),
    .reads("The form is dated 9/10/2025.", "9/10/2025", as: "2025-10-09"),
    .reads("The form is dated 24.10.2025.", "24.10.2025", as: "2025-10-24"),
    .reads("Security changed after 9/11.", "9/11", as: ">2001-09-11"),
    .reads("The form is dated 2025-03.", "2025-03", as: "2025-03"),
    .reads("The brakes failed a test on 11/03/2025.", "11/03/2025", as: "2025-03-11"),
    .ignores("Call 020-1234-5678 or see B-2025-10-24-7."),
    .ignores("They won 3-1 and 6/4 on the day."),
  ]
}

extension Weekdays {
  static let examples: [Example] = [
    .reads("The two sides met on Tuesday.", "Tuesday", as: "2025-10-21"),
    .reads("The two sides will meet on Tuesday.", "Tuesday", as: "2025-10-28"),
    .reads("The strike began Friday.", "Friday", as: "2025-10-24"),
    .reads("The vote was moved to Monday.", "Monday", as: "2025-10-27"),
    .reads("Workmen were going down the shaft on Tuesday.", "Tuesday", as: "2025-10-21"),
    .reads("She had set off on Monday.", "Monday", as: "2025-10-20"),
    .reads("The Rovers host Lorn on Wednesday.", "Wednesday", as: "2025-10-29"),
    .reads("The queen invited both envoys to dine with her on Monday.", "Monday", as: "2025-10-27"),
    .reads("He saw the mayor before leaving for the coast on Sunday.", "Sunday", as: "2025-10-26"),
    .reads("The probe was to land on Saturday.", "Saturday", as: "2025-10-25"),
    .reads("It arrived on Tuesday of last week.", "Tuesday of last week", as: "2025-10-14"),
    .reads("The store will open on Saturday week.", "Saturday week", as: "2025-11-01"),
    .reads("Ministers rejected a plan to build the dam on Monday.", "Monday", as: "2025-10-20"),
    .reads("The sale begins Wednesday.", "Wednesday", as: "2025-10-29"),
    .reads("They hope to have the text ready on Wednesday.", "Wednesday", as: "2025-10-29"),
    .reads("Talks will likely go on until Wednesday.", "Wednesday", as: "<=2025-10-29"),
    .reads("They hope to win the final on Wednesday.", "Wednesday", as: "2025-10-29"),
    .ignores("The Sun and The Sunday Times sat on it."),
    .ignores("Bloody Sunday, Super Tuesday and Patch Tuesday"),
  ]
}

extension Years {
  static let examples: [Example] = [
    .reads("He moved there in 1998.", "1998", as: "1998"),
    .reads("It has been shut since 2014.", "2014", as: ">=2014"),
    .reads("They won at the 2008 Games.", "2008", as: "2008"),
    .reads("It was the worst since '82.", "'82", as: ">=1982"),
    .reads("The mill closed in the 1990s.", "the 1990s", as: "199"),
    .reads("The hall dates from the 19th century.", "the 19th century", as: "18"),
    .reads("Revenue for fiscal 2024 rose.", "fiscal 2024", as: "FY2024"),
    .reads("It was built in nineteen eighty-six.", "nineteen eighty-six", as: "1986"),
    .reads("a song of the nineteen eighties", "the nineteen eighties", as: "198"),
    .reads("The inn stood there in the 1700s.", "the 1700s", as: "17"),
    .ignores("She has a shop at 1986 Harbour."),
    .ignores("the 1964 Civil Rights Act and the Companies Act 2006"),
    .ignores("the Endangered Species Act of 1973"),
    .ignores("in twenty ten-year-old cars"),
    .ignores("About 2000 workers on flight 1999 carried 1950 kg."),
    .ignores("Call 555-1234-2001 or write to 1998 Main Street."),
  ]
}

extension Holidays {
  static let examples: [Example] = [
    .reads("The shop closes on Christmas Eve.", "Christmas Eve", as: "2025-12-24"),
    .reads("She was born on Good Friday 2010.", "Good Friday 2010", as: "2010-04-02"),
    .reads("They will reopen by Easter 2026.", "Easter 2026", as: "<=2026-04-05"),
    .reads("Trading resumes after New Year's Day.", "New Year's Day", as: ">2026-01-01"),
    .ignores("the Lunar New Year"),
    .ignores("A good friend had a new year planned in memorial style."),
  ]
}
