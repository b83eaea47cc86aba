/// What two ways of writing one name in Latin letters share: Heidar and Heydar, Masoud and Massoud, Vendôme and Vendome.
///
/// House styles differ in accents, doubled letters, `-ise` and `-ize`, and in how they write vowels of other scripts;
/// such spellings are no slip.
enum Transcription {
  /// The common form of a word in lower case.
  static func of(_ word: String) -> String {
    var letters: [Character] = []
    for letter in word {
      let plain = plain(letter)
      if plain == letters.last { continue }
      if plain == "o", letters.last == "u" || letters.last == "o" { continue }
      letters.append(plain)
    }
    return String(letters)
  }

  /// The common form of a name whose first letters may come from another script as well: Giannis and Yiannis, Karolos
  /// and Carolos, Elias and Ilias.
  static func ofName(_ word: String) -> String {
    let first =
      word.hasPrefix("gi") || word.hasPrefix("yi") || word.hasPrefix("ji") ? "i" + word.dropFirst(2) : word
    let form = of(first)
    switch form.first {
    case "e", "i": return "i" + form.dropFirst()
    case "c", "k", "g", "q": return "k" + form.dropFirst()
    default: return form
    }
  }

  /// A name with the groups of letters by which other scripts are written in their common form: Dzhavadze and
  /// Javadze, Khalid and Halid, Schukin and Shukin.
  static func ofScript(_ word: String) -> String {
    var word = Substring(word)
    var letters = ""
    while let next = word.first {
      if let group = groups.first(where: { word.hasPrefix($0.written) }) {
        letters += group.common
        word = word.dropFirst(group.written.count)
      } else {
        letters.append(next)
        word = word.dropFirst()
      }
    }
    return letters
  }

  private static let groups: [(written: String, common: String)] = [
    ("dzh", "j"), ("shch", "sh"), ("tsch", "ch"), ("sch", "sh"), ("dj", "j"), ("kh", "h"), ("tz", "ts"),
    ("iy", "i"),
    ("yi", "i"), ("ou", "u"),
  ]

  private static func plain(_ letter: Character) -> Character {
    switch letter {
    case "y", "í", "ì", "ï", "î", "ı": return "i"
    case "z", "š", "ś", "ş", "ž", "ź", "ż": return "s"
    case "u", "ú", "ù", "û", "ü", "ó", "ò", "ô", "ö", "õ", "ø", "ō", "ū": return "o"
    case "á", "à", "â", "ä", "ã", "å", "ā", "ă", "ą": return "a"
    case "é", "è", "ê", "ë", "ē", "ě", "ę": return "e"
    case "ç", "ć", "č": return "c"
    case "ñ", "ń": return "n"
    case "ł": return "l"
    default: return letter
    }
  }
}
