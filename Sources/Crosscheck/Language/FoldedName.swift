/// A name as its letters go, for telling whether two spellings are the same name.
public struct FoldedName: Sendable, Hashable {
  /// Its words in lower case without accents, full stops or apostrophes; particles are words too.
  public let words: [String]
  /// Jr, Sr, II, III: tells two bearers of a name apart.
  public let suffix: String?

  /// Folds a name as it is printed.
  public init(_ text: String) {
    var words: [String] = []
    var word: [UInt8] = []
    func close(_ words: inout [String], _ word: inout [UInt8]) {
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word.removeAll(keepingCapacity: true)
    }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A: word.append(UInt8(scalar.value) | 0x20)
      case 0x61...0x7A, 0x30...0x39: word.append(UInt8(scalar.value))
      case 0x20, 0x2D, 0x2C, 0x2010, 0x2011, 0xA0: close(&words, &word)
      case 0x26:
        close(&words, &word)
        words.append("and")
      case 0x00...0x7F: continue
      default:
        if let base = FoldedName.base(of: scalar.value) {
          word.append(contentsOf: base.utf8)
        } else {
          word.append(contentsOf: String(scalar).lowercased().utf8)
        }
      }
    }
    close(&words, &word)
    if words.count > 1, let last = words.last, FoldedName.suffixes.contains(last) {
      suffix = last
      words.removeLast()
    } else {
      suffix = nil
    }
    self.words = words
  }

  /// All its letters without spaces: `delgiudice` for Del Giudice and DelGiudice.
  public var letters: String { words.joined() }

  private static let suffixes: Set<String> = ["jr", "sr", "ii", "iii", "iv", "junior", "senior"]

  /// Accented Latin letters in ranges of Latin-1 and Latin Extended-A, in order, with the letters they stand for.
  private static func base(of scalar: UInt32) -> String? {
    switch scalar {
    case 0xC0...0xC5, 0xE0...0xE5, 0x100...0x105: return "a"
    case 0xC6, 0xE6: return "ae"
    case 0xC7, 0xE7, 0x106...0x10D: return "c"
    case 0xC8...0xCB, 0xE8...0xEB, 0x112...0x11B: return "e"
    case 0xCC...0xCF, 0xEC...0xEF, 0x128...0x131: return "i"
    case 0xD0, 0xF0, 0x10E...0x111: return "d"
    case 0xD1, 0xF1, 0x143...0x148: return "n"
    case 0xD2...0xD6, 0xD8, 0xF2...0xF6, 0xF8, 0x14C...0x151: return "o"
    case 0x152, 0x153: return "oe"
    case 0xD9...0xDC, 0xF9...0xFC, 0x168...0x173: return "u"
    case 0xDD, 0xFD, 0xFF, 0x176...0x178: return "y"
    case 0xDE, 0xFE: return "th"
    case 0xDF: return "ss"
    case 0x11C...0x123: return "g"
    case 0x124...0x127: return "h"
    case 0x134, 0x135: return "j"
    case 0x136...0x138: return "k"
    case 0x139...0x142: return "l"
    case 0x154...0x159: return "r"
    case 0x15A...0x161: return "s"
    case 0x162...0x167: return "t"
    case 0x174, 0x175: return "w"
    case 0x179...0x17E: return "z"
    default: return nil
    }
  }
}
