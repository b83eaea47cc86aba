import CLibXML2

/// Named character references that libxml2 2.9 leaves in the text: HTML 4's without their semicolon, which
/// browsers decode all the same, and the commoner ones of HTML 5.
enum CharacterReferences {
  /// The text of a name, or nil.
  static func text(named name: UnsafeBufferPointer<UInt8>) -> StaticString? {
    guard name.count <= 24 else { return nil }
    return names[String(decoding: name, as: UTF8.self)]
  }

  /// The text of any name, those that libxml2 knows included, in UTF-8; nil where there is no such name.
  static func bytes(named name: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    if let text = text(named: name) { return text.withUTF8Buffer { Array($0) } }
    guard name.count <= 24, !name.contains(0) else { return nil }
    return (Array(name) + [0]).withUnsafeBufferPointer { terminated in
      guard let entity = htmlEntityLookup(terminated.baseAddress),
        let scalar = Unicode.Scalar(entity.pointee.value)
      else { return nil }
      return Array(String(Character(scalar)).utf8)
    }
  }

  /// The text that a name begins with and how many of its letters that takes: `&ampchips` is `&chips` to a browser.
  ///
  /// Only HTML 4's names are read without their semicolon when letters follow.
  static func prefix(of name: UnsafeBufferPointer<UInt8>) -> (text: StaticString, length: Int)? {
    if let text = text(named: name) { return (text, name.count) }
    for length in stride(from: min(name.count - 1, 6), through: 2, by: -1) {
      let letters = String(decoding: name[..<length], as: UTF8.self)
      if !later.contains(letters), let text = names[letters] { return (text, length) }
    }
    return nil
  }

  /// HTML 5's own names, which need their semicolon.
  private static let later: Set<String> = [
    "apos", "period", "comma", "colon", "semi", "lpar", "rpar", "lsqb", "lbrack", "rsqb", "rbrack", "excl",
    "quest",
    "dollar", "percnt", "num", "ast", "plus", "equals", "sol", "bsol", "lowbar", "hyphen", "dash", "Tab",
    "numsp",
    "lsquor", "ldquor", "rsquor", "rdquor", "mldr", "hairsp", "zwsp",
  ]

  private static let names: [String: StaticString] = [
    "amp": "&", "AMP": "&", "lt": "<", "LT": "<", "gt": ">", "GT": ">", "quot": "\"", "QUOT": "\"",
    "nbsp": "\u{A0}",
    "copy": "©", "COPY": "©", "reg": "®", "REG": "®", "pound": "£", "yen": "¥", "cent": "¢", "sect": "§",
    "para": "¶",
    "laquo": "«", "raquo": "»", "deg": "°", "plusmn": "±", "frac12": "½", "frac14": "¼", "frac34": "¾",
    "sup2": "²",
    "sup3": "³", "times": "×", "divide": "÷", "middot": "·", "iexcl": "¡", "iquest": "¿", "ordf": "ª",
    "ordm": "º",
    "agrave": "à", "aacute": "á", "acirc": "â", "atilde": "ã", "auml": "ä", "aring": "å", "aelig": "æ",
    "ccedil": "ç", "egrave": "è", "eacute": "é", "ecirc": "ê", "euml": "ë", "igrave": "ì", "iacute": "í",
    "icirc": "î", "iuml": "ï", "ntilde": "ñ", "ograve": "ò", "oacute": "ó", "ocirc": "ô", "otilde": "õ",
    "ouml": "ö", "oslash": "ø", "ugrave": "ù", "uacute": "ú", "ucirc": "û", "uuml": "ü", "yacute": "ý",
    "yuml": "ÿ", "szlig": "ß", "Agrave": "À", "Aacute": "Á", "Acirc": "Â", "Auml": "Ä", "Aring": "Å",
    "AElig": "Æ", "Ccedil": "Ç", "Egrave": "È", "Eacute": "É", "Ntilde": "Ñ", "Ouml": "Ö", "Oslash": "Ø",
    "Uuml": "Ü", "apos": "'", "period": ".", "comma": ",", "colon": ":", "semi": ";", "lpar": "(",
    "rpar": ")",
    "lsqb": "[", "lbrack": "[", "rsqb": "]", "rbrack": "]", "excl": "!", "quest": "?", "dollar": "$",
    "percnt": "%", "num": "#", "ast": "*", "plus": "+", "equals": "=", "sol": "/", "bsol": "\\",
    "lowbar": "_",
    "hyphen": "‐", "dash": "‐", "Tab": "\t", "NewLine": "\n", "lsquor": "‚", "ldquor": "„", "rsquor": "’",
    "rdquor": "”", "mldr": "…", "numsp": "\u{2007}", "puncsp": "\u{2008}", "hairsp": "\u{200A}",
    "NonBreakingSpace": "\u{A0}", "zwsp": "\u{200B}", "NoBreak": "\u{2060}", "shy": "\u{AD}",
  ]
}
