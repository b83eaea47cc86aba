/// What a word can be, as far as the extractors need to know.
///
/// A word may belong to several classes.
///
/// A class that carries a number (a month's, a number word's) says so; `Document.value(of:at:)` gives it.
public enum WordClass: UInt8, Sendable, CaseIterable {
  /// one … nineteen, with the number.
  case unitNumber
  /// twenty … ninety, with the number.
  case tensNumber
  /// hundred, thousand, million, bn, m: a power of ten that multiplies, with its value.
  case magnitude
  /// first … nineteenth, twentieth, hundredth, with the number.
  case ordinalWord
  /// st, nd, rd, th behind digits.
  case ordinalSuffix
  /// half, third, quarter, tenths, with the denominator.
  case fraction
  /// dozen, couple, score, pair, with the number.
  case collective
  /// a, an.
  case indefiniteArticle
  /// the, this, that, these, those, his, their.
  case determiner
  /// about, nearly, more, least: words that soften or bound a figure.
  case approximation
  /// January … December and their abbreviations, 1 to 12.
  case month
  /// Monday … Sunday and their abbreviations, 1 to 7.
  case weekday
  /// second … millennium, as an index of the time units.
  case timeUnit
  /// today, tomorrow, yesterday, tonight, now, with days from the reference.
  case dayReference
  /// morning, afternoon, evening, night, noon, midnight.
  case dayPart
  /// spring, summer, autumn, fall, winter.
  case season
  /// last, next, this, previous, coming, following.
  case timeShift
  /// ago, earlier, later, since, until, before, after, from, by, during.
  case timePreposition
  /// early, mid, late, start, end, beginning.
  case timePart
  /// a.m., p.m., o'clock, GMT, EDT.
  case clockMark
  /// dollar, euro, yen, pence, as words.
  case currencyWord
  /// $, £, €, ¥.
  case currencySymbol
  /// USD, EUR, GBP: ISO 4217 codes.
  case currencyCode
  /// US, Canadian, Swiss: what may stand before a currency.
  case nationality
  /// percent, per cent, pct, %.
  case percentWord
  /// kilometre, tonne, hectare, mph: units of measure, as an index of the units.
  case measureUnit
  /// doubled, halved, twofold, tripled.
  case multiplier
  /// die, kill, injure, arrest and other verbs that count people.
  case countVerb
  /// largest, tallest, richest: what a rank is of.
  case superlative
  /// vote, ruled, won, beat: what a score belongs to.
  case scoreWord
  /// no, number: before a rank or a list number.
  case numberSign
  /// president, minister, chief: offices that a person holds.
  case officeTitle
  /// Mr, Mrs, Dr, Sir.
  case honorific
  /// Inc, Ltd, University, Ministry: what organisations' names end or begin with.
  case organisationWord
  /// street, road, river, city: what places' names end or begin with.
  case placeWord
  /// in, at, near, from: what places follow.
  case placePreposition
  /// said, told, according: what attributes words or figures to a source.
  case speechVerb
  /// not, no, never, n't, without, deny, refuse.
  case negation
  /// will, may, could, would, should.
  case modal
  /// A function word that no subject is made of.
  case stopword
  /// Mr, Jan, Gov, No: a word whose full stop ends no sentence.
  case abbreviation
  /// A name's particle: van, de, bin, al.
  case nameParticle
  /// Jr, Sr, II, III.
  case nameSuffix
  /// A given name so common that it marks a person.
  case givenName
  /// A country, with an index.
  case country
  /// holiday names: Christmas, Easter, Thanksgiving.
  case holiday
  /// 's and the bare apostrophe behind an s.
  case possessive
  /// and, or, to: between two numbers of a range or a list.
  case conjunction
  /// will, scheduled, due, expected: what lies ahead.
  case futureWord
  /// New, Boxing, Good, Memorial: words that begin the name of a holiday and are words of their own, as an index.
  case holidayLead
  /// currently, recently, daily, annually: times in one word, as an index.
  case timeAdverb
  /// British, Iranians: adjectives and people of countries, which are capitalised and no names.
  case demonym
  /// police, prime, vice, deputy, former: what stands before an office and belongs to it.
  case officeModifier
  /// trawler, frigate, HMS: what stands before a ship's name.
  case vesselWord
  /// health, trade, foreign: what ministries and agencies are named after.
  case topicWord
  /// Any form of a verb in the table of verbs, with the verb's index.
  case verb
  /// dozens, hundreds, millions: a number of a size that is not said, with the size.
  case vagueNumber
  /// rose, fell, cut, raised: a figure went from one value to another.
  case changeVerb
  /// weigh, heavy, baby (1): beside them pounds are a weight; fine, debt, profit (0): money.
  case poundSense
  /// people, men, police, aircraft: plurals that do not end in s, and those that do so oddly.
  case pluralNoun
  /// What a noun is behind a figure: counted with a hyphen, numbered in series, no thing to count.
  case nounSense
  /// was, had, said, told: what lies behind; regular verbs are known by their ending.
  case pastVerb
  /// point: what parts a number that is spoken.
  case decimalPoint
}

/// A set of word classes.
public struct WordClasses: OptionSet, Sendable, Hashable {
  /// One bit a class, at the class's raw value.
  public let rawValue: UInt64

  /// Creates a set from its bits.
  public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The set that holds one class.
  public init(_ wordClass: WordClass) { rawValue = 1 << UInt64(wordClass.rawValue) }

  /// The set that holds these classes.
  public static func of(_ classes: WordClass...) -> WordClasses {
    classes.reduce(into: WordClasses()) { $0.formUnion(WordClasses($1)) }
  }

  /// Whether a class is in the set.
  @inline(__always)
  public func contains(_ wordClass: WordClass) -> Bool { rawValue & (1 << UInt64(wordClass.rawValue)) != 0 }

  /// How many classes before this one are in the set.
  @inline(__always)
  func rank(of wordClass: WordClass) -> Int {
    (rawValue & (1 << UInt64(wordClass.rawValue) - 1)).nonzeroBitCount
  }
}
