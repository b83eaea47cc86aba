extension Thesaurus {
  /// Film, stage and music.
  static let stages = """
    film movie movies picture
    cinema movie-theatre movie-theater
    theatre theater playhouse
    premiere premieres premiered
    screenplay screenwriter
    co-star starring starred
    oscar academy-award
    ceremony gala
    festival carnival
    concert gig
    orchestra philharmonic
    choir chorus
    chart hit-parade
    record-label record-company
    stage stages staged staging
    busker street-musician
    """

  /// Art and letters.
  static let arts = """
    painting paintings painted canvas artwork paint
    drawing sketch
    mural fresco
    statue sculpture monument
    museum gallery
    exhibition exhibit display
    book novel
    bestseller best-seller
    publisher publishing-house
    publish publication bring-out
    poem poetry verse
    biography memoir autobiography
    bookshop bookstore
    artefact artifact relic
    jewel jewellery jewelry gem necklace
    tiara coronet
    hoard treasure trove
    """

  /// Press and broadcasting.
  static let media = """
    newspaper broadsheet tabloid
    magazine periodical
    television tv telly
    broadcast programme
    episode instalment installment
    advert advertisement commercial
    news-conference press-conference
    """

  /// Worship, weddings and feasts.
  static let rites = """
    church chapel cathedral
    temple shrine
    monastery abbey convent
    religious-service church-service
    prayer pray
    sermon homily
    christen baptise baptize baptism
    ordain ordination
    marry married wed wedding tie-knot marriage nuptial
    bear born birth give-birth
    christmas xmas yuletide
    new-year-eve hogmanay
    celebrate celebrated celebrating celebration mark
    parade procession
    fireworks pyrotechnic
    """
}
