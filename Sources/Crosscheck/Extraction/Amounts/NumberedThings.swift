/// What carries a number as its name: behind these a number counts nothing.
enum NumberedThings {
  /// `No. 4`: a rank where a list or a seeding is meant.
  static let sign = 0
  /// `Flight 370`, `Room 12`.
  static let thing = 1

  static let entries: [Lexicon.Entry] = Lexicon.words(
    [
      "no nos number #": sign,
      """
      flight room chapter page pages article section sections highway route interstate channel act apartment apt suite
      platform gate phase level model version volume issue psalm figure table size ward exit junction lot box formula
      division tier category class windows xbox playstation iphone galaxy nokia boeing airbus apollo soyuz voyager
      shuttle proposition prop resolution title rule clause paragraph psalm verse runway lane terminal pier unit
      precinct engine truck ladder squad car bus line train tram bay block camp area zone sector district radio bbc itv ak mig explorer firefox android ios trent
      embraer bombardier cessna tupolev ilyushin antonov sukhoi fokker gulfstream learjet
      """: thing,
    ],
    .numberSign
  )
}
