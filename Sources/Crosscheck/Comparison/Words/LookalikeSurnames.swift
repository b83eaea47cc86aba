/// Surnames one letter off where a report prints them by themselves: 'Clarke said', after Robert Clark was named.
///
/// Whoever is called by a bare surname has been named in full; of the slip's no report knows a given name.
extension LookalikeWords {
  /// Words that are printed for the surname of somebody whom their report names in full.
  func surnames(_ uses: [Use]) -> [MisspeltWords.Slip] {
    let people = surnamesByReport()
    guard !people.isEmpty else { return [] }
    var numbers = TableByHash<Int>(capacity: uses.count)
    for (number, use) in uses.enumerated() { numbers.add(Concept(letters: use.word.utf8).hash, number) }
    return uses.indices.compactMap { word in
      let use = uses[word]
      guard use.places.allSatisfy({ $0.report == use.places[0].report }), let letter = use.word.utf8.first,
        !Lexicon.standard.isKnown(use.word)
      else { return nil }
      let surnames = people[ReportLetter(report: use.places[0].report, letter: letter)] ?? []
      for surname in surnames {
        guard let meant = numbers.value(of: Concept(letters: surname.utf8).hash), meant != word,
          let slip = surnameSlip(use, uses[meant])
        else { continue }
        return slip
      }
      return nil
    }
  }

  /// A report and the first letter of a word in it, which slips leave alone.
  private struct ReportLetter: Hashable {
    let report: Int
    let letter: UInt8
  }

  /// The surnames of those whom each report names in full.
  private func surnamesByReport() -> [ReportLetter: [String]] {
    var surnames: [ReportLetter: [String]] = [:]
    for spelling in names.all where spelling.kind == .person && spelling.core.count > 1 {
      guard let surname = spelling.core.last, surname.utf8.count > 3, let letter = surname.utf8.first else {
        continue
      }
      for report in spelling.reports {
        let key = ReportLetter(report: report, letter: letter)
        if surnames[key]?.contains(surname) != true { surnames[key, default: []].append(surname) }
      }
    }
    return surnames
  }

  private func surnameSlip(_ use: Use, _ common: Use) -> MisspeltWords.Slip? {
    let (word, meant) = (use.word, common.word)
    let inReport = common.places.count { $0.report == use.places[0].report }
    // Robert Clarke, and then Clark all the time: the one full name is the slip. The Clarks are a family.
    let isSlip = use.isRare && inReport >= use.places.count
    guard isSlip || inReport <= 2 && inReport == common.places.count && use.places.count > 1,
      !WordSlip.isInflection(word, meant) || !isSlip && !use.places.contains(where: followsArticle),
      EditDistance.between(word, meant, limit: 1) != nil,
      use.places.allSatisfy({
        standsAlone($0) && !followsPlacePreposition($0) && mayBePerson($0, word, meant)
      }),
      !haveOneSentence(use, common)
    else { return nil }
    guard isSlip else {
      let beside = MisspeltWords.beside(use.places, common.places)
      return slip(meant, common, word, beside, verdict: .conflict)
    }
    let beside = MisspeltWords.beside(common.places, use.places)
    return slip(word, use, meant, beside, verdict: inReport > use.places.count ? .conflict : .review)
  }

  /// Whether the capital is a name's, and not one that the place gives: 'Food was scarce' tells nothing of Mr Ford, unlike a word
  /// that has a letter too many or too few, or two of them swapped, before a verb.
  private func mayBePerson(_ place: NameSpellings.Place, _ word: String, _ meant: String) -> Bool {
    guard isOpening(place) else { return true }
    let document = texts[place.text].document
    let next = place.tokens.upperBound
    if document.is(.speechVerb, at: next) { return true }
    let isSlipOfKeys =
      word.utf8.count > 4
      && (word.utf8.count != meant.utf8.count || word.sortedLetters == meant.sortedLetters)
    return isSlipOfKeys && document.is(.verb, at: next)
  }

  private func followsArticle(_ place: NameSpellings.Place) -> Bool {
    texts[place.text].document.word("the", at: place.tokens.lowerBound - 1)
  }
}
