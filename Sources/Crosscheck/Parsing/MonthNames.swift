/// The names of the months, and their usual abbreviations, in the languages of news on the web.
enum MonthNames {
  /// 1 to 12, or nil.
  static func month(of word: ArraySlice<UInt8>) -> Int? {
    guard word.count >= 3, word.count <= 24 else { return nil }
    // Letters beyond ASCII keep their case here; the table holds both where a language capitalises months.
    let lower = String(decoding: word.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    return names[lower]
  }

  private static let names: [String: Int] = {
    var names: [String: Int] = [:]
    for (index, line) in table.split(separator: "\n").enumerated() {
      for name in line.split(separator: " ") { names[String(name)] = index + 1 }
    }
    return names
  }()

  /// A month a line: English, German, French, Spanish, Portuguese, Italian, Dutch, Catalan, Polish, Czech,
  /// Croatian, Russian, Ukrainian, Turkish, Indonesian, the Nordic languages, Hungarian, Romanian, Greek.
  private static let table = """
    january jan januar jänner januari janvier janv enero ene janeiro gennaio gen gener stycznia styczeń leden ledna siječanj siječnja января январь січня ocak ocak január ianuarie ιανουαρίου tammikuuta tammikuu
    february feb februar feber februari février fevrier févr fév febrero fevereiro fev febbraio febrer lutego luty únor února veljača veljače февраля февраль лютого şubat február februarie φεβρουαρίου helmikuuta helmikuu
    march mar märz maerz mrz mars marzo março marco maart març marca marzec březen března ožujak ožujka марта март березня mart maret március martie μαρτίου maaliskuuta maaliskuu
    april apr avril avr abril abr aprile abr kwietnia kwiecień duben dubna travanj travnja апреля апрель квітня nisan április aprilie απριλίου huhtikuuta huhtikuu
    may mai mayo maio maggio mag mei maig maj maja květen května svibanj svibnja мая май травня mayıs mayis május μαΐου μαίου toukokuuta toukokuu
    june jun juni juin junio junho giugno giu juny czerwca czerwiec červen června lipanj lipnja июня июнь червня haziran június iunie ιουνίου kesäkuuta kesäkuu
    july jul juli juillet juil julio julho luglio lug juliol lipca lipiec červenec července srpanj srpnja июля июль липня temmuz július iulie ιουλίου heinäkuuta heinäkuu
    august aug août aout agosto ago agost augustus agustus ağustos sierpnia sierpień srpen srpna kolovoz kolovoza августа август серпня augusti augusztus αυγούστου elokuuta elokuu
    september sep sept septembre septiembre setembro settembre set setembre września wrzesień září rujan rujna сентября сентябрь вересня eylül szeptember septembrie σεπτεμβρίου syyskuuta syyskuu
    october oct oktober okt octobre octubre outubro out ottobre ott października październik říjen října октября октябрь жовтня ekim október octombrie οκτωβρίου lokakuuta lokakuu
    november nov novembre noviembre novembro listopad listopada studeni studenoga studenog ноября ноябрь листопада kasım kasim noiembrie νοεμβρίου marraskuuta marraskuu
    december dec dezember dez décembre decembre déc diciembre dic dezembro dicembre desember desembre grudnia grudzień prosinec prosince prosinac prosinca декабря декабрь грудня aralık aralik decembrie δεκεμβρίου joulukuuta joulukuu
    """
}
