/// What two ways of writing one name in Latin letters share: Heidar and Heydar, Masoud and Massoud, Vendôme and Vendome.
///
/// House styles differ in accents, doubled letters, `-ise` and `-ize`, and in how they write vowels of other scripts;
/// such spellings are no slip.
enum Transcription {
  /// The common form of a word in lower case.
  static func of(_ word: String) -> String {
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return ofPlainLetters(word) }
    var letters: [Character] = []
    for letter in word {
      let plain = plain(letter)
      if plain == letters.last { continue }
      if plain == "o", letters.last == "u" || letters.last == "o" { continue }
      letters.append(plain)
    }
    return String(letters)
  }

  /// The common form of a word without accents, as most are.
  private static func ofPlainLetters(_ word: String) -> String {
    var letters: [UInt8] = []
    letters.reserveCapacity(word.utf8.count)
    for letter in word.utf8 {
      let plain =
        switch letter {
        case UInt8(ascii: "y"): UInt8(ascii: "i")
        case UInt8(ascii: "z"): UInt8(ascii: "s")
        case UInt8(ascii: "u"): UInt8(ascii: "o")
        default: letter
        }
      if plain == letters.last || plain == UInt8(ascii: "o") && letters.last == UInt8(ascii: "u") { continue }
      letters.append(plain)
    }
    return String(decoding: letters, as: UTF8.self)
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
    let bytes = Array(word.utf8)
    var letters: [UInt8] = []
    letters.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if beginsGroup(bytes[index]),
        let group = groups.first(where: { $0.written.starts(bytes[index...]) })
      {
        group.common.withUTF8Buffer { letters.append(contentsOf: $0) }
        index += group.written.utf8CodeUnitCount
      } else {
        letters.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// Whether one of the groups begins with a letter; few letters begin one.
  private static func beginsGroup(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "d"), UInt8(ascii: "s"), UInt8(ascii: "t"), UInt8(ascii: "k"), UInt8(ascii: "i"),
      UInt8(ascii: "y"), UInt8(ascii: "o"):
      return true
    default: return false
    }
  }

  private static let groups: [(written: StaticString, common: StaticString)] = [
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

extension StaticString {
  /// Whether some letters begin with it.
  fileprivate func starts(_ letters: ArraySlice<UInt8>) -> Bool {
    withUTF8Buffer { letters.starts(with: $0) }
  }
}
