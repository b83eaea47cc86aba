/// Words that carry no fact of their own, and abbreviations whose full stop ends no sentence.
extension Lexicon {
  static let functionWords: [Entry] =
    words(
      """
      the a an this that these those of in on at by for with from to into onto over under up down out off about as
      than then and or but nor so if when while where which who whom whose what how why because although though
      is are was were be been being am has have had having do does did doing will would shall should can could may
      might must it its he him his she her hers they them their theirs we us our ours you your yours i me my mine
      there here also just only even still yet both either neither each every any some all such own same other
      another more most less least very too not no never after before during since until between among against
      through per via within without
      """,
      .stopword
    )
    + words("a an", .indefiniteArticle)
    + words("the this that these those his her its their our my your", .determiner)
    + words("and or to", .conjunction)
    + words("'s", .possessive)

  /// The value is 1 for the American states.
  static let abbreviations: [Entry] =
    words(
      """
      mr mrs ms dr prof rev gen col lt capt cmdr sgt maj sen rep gov sens sgts hon st jr sr inc ltd co corp bros vs no nos art
      jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
      ave blvd rd dept univ assn fig est approx ch supt insp det dep pte cpl adm vol pp dist ft mt messrs mlle mme
      ont que msgr fr atty spc pfc cst const brig pvt cllr ald
      """,
      .abbreviation
    )
    + words(
      [
        """
        ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa
        tenn tex va vt wash wis wyo
        """: 1
      ],
      .abbreviation
    )

  /// The words of a list parted by white space.
  static func words(_ list: String, _ wordClass: WordClass, value: Int = 0) -> [Entry] {
    [Entry(list, wordClass, value)]
  }

  /// An entry for each word, all of one value: `"january jan": 1`.
  static func words(_ lists: KeyValuePairs<String, Int>, _ wordClass: WordClass) -> [Entry] {
    lists.map { Entry($0, wordClass, $1) }
  }
}
