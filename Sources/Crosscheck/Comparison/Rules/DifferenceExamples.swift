/// Pairs of passages that the rules for plain differences decide, by kind.
enum DifferenceExamples {
  /// The examples of a kind's rule; kinds that other stages judge have none.
  static func of(_ kind: Kind) -> [PairExample] {
    switch kind {
    case .count:
      return [
        PairExample(
          "The wildfire destroyed 26 homes above Oro Vista.",
          "The wildfire destroyed 62 houses above Oro Vista.",
          nil
        ),
        PairExample(
          "The crash on the Arden bridge involved 38 vehicles.",
          "The crash on the Arden bridge involved 58 cars.",
          .conflict
        ),
        PairExample(
          "The Belmar bakery chain will shut 64 shops in May.",
          "The Belmar bakery chain is to shut 84 branches in May.",
          .conflict
        ),
        PairExample(
          "The Belmar app was downloaded three million times in May.",
          "There were five million downloads of the Belmar app in May.",
          .conflict
        ),
        PairExample(
          "The landslide at Arden buried 31 people.",
          "The landslide at Arden buried 34 fishermen.",
          .review
        ),
        PairExample(
          "Some 14 police officers were hurt at Arden.",
          "Some 17 marchers were hurt at Arden.",
          nil
        ),
      ]
    case .ordinal:
      return [
        PairExample(
          "Delegates opened the fourth round of the Ilwe talks on Monday.",
          "The fifth round of the Ilwe talks opened on Monday.",
          .conflict
        ),
        PairExample(
          "Tallow Rowers won the Swale Cup for the fourth year in succession.",
          "The Swale Cup went to the Tallow Rowers, their third in a row.",
          .conflict
        ),
        PairExample(
          "The 40th Lorn kite festival opens on Friday.",
          "The 39th Lorn kite festival opens on Friday.",
          .conflict
        ),
        PairExample(
          "A fire broke out on the ninth floor of Marle House in Lorn on Tuesday.",
          "Smoke poured from the 11th floor of Marle House in Lorn on Tuesday.",
          .conflict
        ),
        PairExample(
          "Weller kicked the winner in the 79th minute of the match at Lorn.",
          "Rey left the field at Lorn in the 78th minute.",
          nil
        ),
      ]
    case .percentage:
      return [
        PairExample(
          "Auria will impose an 18 percent tariff on Belmarian steel.",
          "Auria will impose a 24 percent tariff on Belmarian steel.",
          .conflict
        )
      ]
    case .money:
      return [
        PairExample(
          "The state plans to build the Lorn hospital for $1.9 billion.",
          "The Lorn hospital is expected to cost the state $2.7 billion.",
          .review
        ),
        PairExample(
          "Bus fares in Lorn will rise by 20 crowns, from 50 to 70.",
          "Bus fares in Lorn will be 70 crowns instead of 50.",
          nil
        ),
        PairExample(
          "Dunmere Water was fined £18.5 million over the sewage spill.",
          "Dunmere Water was fined £15 million over the sewage spill.",
          .conflict
        ),
      ]
    case .quantity:
      return [
        PairExample(
          "The crack in the Grafton levee is 40 feet long.",
          "The crack in the Grafton levee is 70 feet long.",
          .conflict
        )
      ]
    case .age:
      return [
        PairExample(
          "Temi Adeyo, 17, won the 200 metres.",
          "Temi Adeyo, 19, won the 200 metres.",
          .conflict,
          published: ("2025-03-04T18:00:00Z", "2025-03-05T08:00:00Z")
        ),
        PairExample(
          "Temi Adeyo won the 200 metres in Velling. The 17-year-old led from the start.",
          "Temi Adeyo, who is 19, won the 200 metres in Velling.",
          .conflict,
          published: ("2025-03-04T18:00:00Z", "2025-03-05T08:00:00Z")
        ),
        PairExample(
          "Temi Adeyo won the 200 metres in Velling and thanked a 17-year-old girl in the crowd.",
          "Temi Adeyo, who is 19, won the 200 metres in Velling.",
          nil
        ),
      ]
    case .date:
      return [
        PairExample(
          "Ada Pell founded the brewery in 1911.",
          "The brewery was founded by Ada Pell in 1921.",
          .conflict
        ),
        PairExample(
          "The painter Ada Pell finished the marsh at Lorn in 1887.",
          "The painter Ada Pell began the marsh at Lorn in 1878.",
          .conflict
        ),
        PairExample(
          "Plastic cups will be banned in Lorn from 2028.",
          "Lorn's plastic cups are to vanish in 2030.",
          .conflict,
          published: ("2025-04-22T11:00:00Z", "2025-04-22T18:00:00Z")
        ),
        PairExample(
          "The line through Lorn will carry its first passengers on 9 May.",
          "The trains through Lorn are opened to the public on 16 May.",
          .conflict,
          published: ("2025-04-22T11:00:00Z", "2025-04-22T18:00:00Z")
        ),
      ]
    case .score:
      return [
        PairExample(
          "The council approved the tower by nine votes to four.",
          "The council approved the tower by eight votes to five.",
          .conflict
        ),
        PairExample(
          "Lorn beat Arden 31-24 on Saturday.",
          "Arden went down 31-22 in Lorn on Saturday.",
          .conflict
        ),
        PairExample(
          "Lorn beat Arden 27-25 on Sunday with two goals from the left wing.",
          "Lorn beat Arden 27-23 on Sunday.",
          .conflict
        ),
        PairExample(
          "Ana Rey came from a set down to win 4-6 6-3 7-5 in Lorn.",
          "Vera Pohl lost 6-4 3-6 5-7 to the qualifier in Lorn.",
          nil
        ),
      ]
    case .time:
      return [
        PairExample(
          "The train left the rails near Lorn at 3:10 p.m. on Monday, police said.",
          "The train left the rails near Lorn at 3:50 p.m. on Monday, police said.",
          .conflict
        ),
        PairExample(
          "The gates of the Tallow dam were opened at 4.12 on Tuesday morning.",
          "At twelve minutes past six on Tuesday morning the river authority let the lake go.",
          .conflict
        ),
        PairExample(
          "The Tallow tunnel is shut from 10 at night to four in the morning this week.",
          "This week the Tallow tunnel is shut between 10 p.m. and 6.30 a.m.",
          .review
        ),
        PairExample(
          "The library in Tallow is open from 9 a.m. to 6 p.m.",
          "On Saturdays the library in Tallow is open from 9 a.m. to 1 p.m.",
          nil
        ),
        PairExample(
          "The match at Tallow starts at 8.12 p.m. ET on Tuesday.",
          "The match at Tallow starts at 7.12 p.m. on Tuesday.",
          nil
        ),
      ]
    case .duration:
      return [
        PairExample(
          "The siege of the Lorn bank lasted nine hours, police said.",
          "The siege of the Lorn bank lasted four hours, police said.",
          .conflict
        ),
        PairExample(
          "Trains through Lorn were halted for three hours and 20 minutes.",
          "Trains ran through Lorn again two hours and twenty minutes later.",
          .conflict
        ),
        PairExample(
          "A diver who spent 46 hours in a cave under the Tolva cliffs is out. Waves had shut the way. His boat is safe.",
          "Tea and a blanket waited for Tom Weller on the beach. His wait had lasted 33 hours. It was his birthday.",
          .review
        ),
        PairExample(
          "The rower Ana Rey was disqualified for 18 months on Monday. She had sold a boat. The coach resigned.",
          "A boat is gone, and the lake is out of bounds. Ana Rey is banned for three years. So is nobody else.",
          .conflict
        ),
      ]
    case .rank:
      return [
        PairExample(
          "Oststrand is the second-largest producer of tin in the world.",
          "Oststrand is the fourth-largest producer of tin in the world.",
          .conflict
        ),
        PairExample(
          "The Lorn baker Ana Rey finished fourth in Sunday's marathon.",
          "Rey, who bakes for half of Lorn, took third place.",
          .conflict
        ),
        PairExample(
          "The Lorn player Ana Rey, seeded fourth, won the tennis in Arden.",
          "Rey, of Lorn, is now the world number six.",
          nil
        ),
      ]
    case .name, .role, .place, .quotation, .polarity, .direction, .arithmetic,
      .calendar,
      .number, .set:
      return []
    }
  }
}
