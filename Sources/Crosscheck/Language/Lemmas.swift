/// The singular of nouns.
public enum Lemmas {
  /// The singular of a noun in lower case: `rounds` gives `round`, `people` gives `person`; what is no plural is
  /// returned as it is.
  public static func singular(of noun: String) -> String {
    // Most nouns are in neither table; the filter says so for less than it costs to ask them.
    let isListed = IrregularNouns.filter.admits(noun)
    if isListed, let irregular = irregular(noun) { return irregular }
    let end = LastLetters(noun)
    if end.are("men"), noun.utf8.count > 3 { return noun.dropLast(3) + "man" }
    // "schoolchildren", "townspeople"
    if end.are("children") { return String(noun.dropLast(3)) }
    if end.are("people") { return noun.dropLast(6) + "person" }
    guard isRegularPlural(noun, end), !(isListed && IrregularNouns.unchanged.contains(noun)) else {
      return noun
    }
    if end.are("ies"), noun.utf8.count > 4 { return noun.dropLast(3) + "y" }
    if end.are("oes") || end.are("sses") || end.are("shes") || end.are("ches") || end.are("xes")
      || end.are("zzes")
    {
      return String(noun.dropLast(2))
    }
    if end.are("uses"), !end.are("ouses"), !end.are("auses") { return String(noun.dropLast(2)) }
    return String(noun.dropLast())
  }

  /// A noun and all words of which it is the singular.
  static func forms(of noun: String) -> [String] {
    var forms = [noun, noun + "s", noun + "es"] + (IrregularNouns.plurals[noun] ?? [])
    if noun.hasSuffix("y") { forms.append(noun.dropLast() + "ies") }
    return forms
  }

  /// Whether a word in lower case can be a plural by its form.
  static func isPlural(_ word: String) -> Bool {
    irregular(word) != nil || word.hasSuffix("men")
      || isRegularPlural(word, LastLetters(word)) && !IrregularNouns.unchanged.contains(word)
  }

  /// The singular of a plural that no rule makes; nil for others.
  static func irregular(_ noun: String) -> String? { IrregularNouns.singulars[noun] }

  private static func isRegularPlural(_ noun: String, _ end: LastLetters) -> Bool {
    end.are("s") && noun.utf8.count > 2 && !end.are("ss") && !end.are("us") && !end.are("is")
  }
}

/// Plurals that no rule makes.
enum IrregularNouns {
  /// By their singulars.
  static let plurals = Dictionary(grouping: singulars.keys.sorted()) { singulars[$0] ?? $0 }

  static let singulars: [String: String] = {
    var table: [String: String] = [:]
    for row in WordList.words(rows) {
      let parts = row.split(separator: ":").map(String.init)
      for plural in parts.dropFirst() { table[plural] = parts[0] }
    }
    return table
  }()

  /// Words in `-s` that are no plurals of something else.
  static let unchanged: Set<String> = [
    "news", "series", "species", "headquarters", "means", "crossroads", "barracks", "politics", "economics",
    "mathematics", "athletics", "physics", "ethics", "gallows", "swiss", "lens", "atlas", "gas", "bus",
    "bias",
    "canvas", "christmas", "texas", "always", "perhaps", "yes", "this", "his", "hers", "was", "has", "does",
    "is",
    "as", "us", "its", "ours", "yours", "theirs", "plus", "minus", "versus", "thus", "less", "unless",
    "across",
    "besides", "towards", "afterwards", "sometimes", "nowadays", "overseas", "indoors", "outdoors",
    "upstairs",
    "downstairs", "kudos", "chaos", "cosmos", "pathos", "paris", "tennis", "basis", "james", "thomas",
    "charles",
    "wales", "honduras", "cyprus", "dallas", "vegas", "illinois", "arkansas", "kansas",
  ]

  /// Tells of most words that they are in neither table.
  static let filter = WordFilter(Array(singulars.keys) + unchanged)

  /// Plurals without an `s`, and what each is one of; singular first.
  private static let rows = """
    person:people:persons man:men woman:women child:children foot:feet tooth:teeth goose:geese mouse:mice louse:lice
    ox:oxen die:dice life:lives wife:wives knife:knives leaf:leaves half:halves wolf:wolves shelf:shelves
    thief:thieves loaf:loaves calf:calves hoof:hooves scarf:scarves elf:elves self:selves sheaf:sheaves
    criterion:criteria phenomenon:phenomena crisis:crises analysis:analyses thesis:theses hypothesis:hypotheses
    oasis:oases diagnosis:diagnoses axis:axes alumnus:alumni fungus:fungi nucleus:nuclei cactus:cacti
    stimulus:stimuli bacterium:bacteria larva:larvae formula:formulae vertebra:vertebrae stadium:stadia
    medium:media datum:data curriculum:curricula memorandum:memoranda bus:buses gas:gases lens:lenses
    canvas:canvases bias:biases atlas:atlases shoe:shoes toe:toes foe:foes canoe:canoes movie:movies cookie:cookies
    tie:ties lie:lies pie:pies zombie:zombies calorie:calories rookie:rookies selfie:selfies bookie:bookies
    smoothie:smoothies collie:collies birdie:birdies crony:cronies use:uses excuse:excuses abuse:abuses fuse:fuses
    refuse:refuses ruse:ruses muse:muses ache:aches headache:headaches cache:caches niche:niches creche:creches
    axe:axes quiz:quizzes passer-by:passers-by passerby:passersby police:police cattle:cattle
    personnel:personnel aircraft:aircraft spacecraft:spacecraft
    helicopter:helicopters hovercraft:hovercraft sheep:sheep fish:fish deer:deer salmon:salmon troop:troops
    staff:staff crew:crew species:species series:series headquarters:headquarters offspring:offspring
    youth:youth goods:goods livestock:livestock poultry:poultry swine:swine
    bison:bison moose:moose shrimp:shrimp squid:squid cod:cod tuna:tuna trout:trout clergy:clergy folk:folk
    """

  /// The plurals, as words that the extractors know.
  static let entries: [Lexicon.Entry] = {
    var entries: [Lexicon.Entry] = []
    WordList.forEach(in: rows) { row in
      for plural in row.split(separator: 0x3A).dropFirst() {
        entries.append(Lexicon.Entry(String(decoding: plural, as: UTF8.self), .pluralNoun))
      }
    }
    return entries
  }()
}
