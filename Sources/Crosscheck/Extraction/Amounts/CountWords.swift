/// What is said of people behind a figure, and what takes them as its object.
enum CountWords {
  static let entries: [Lexicon.Entry] =
    Lexicon.words(
      [
        // What is said of people behind a figure.
        """
        dead killed injured wounded hurt missing arrested detained died drowned hospitalised hospitalized rescued
        evacuated trapped infected homeless displaced survived perished stranded unaccounted slain executed beheaded
        acquitted convicted jailed kidnapped abducted saved treated charged die suffered sickened shot stabbed
        """: 1,
        // What takes people as its object before a figure.
        """
        killing kills kill injuring injures injure wounding wounds wound hurting claiming hospitalizing hospitalising
        sickening displacing detaining arresting rescuing evacuating trapping infecting kidnapping abducting jailing
        """: 2,
      ],
      .countVerb
    )
}
