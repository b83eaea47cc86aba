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
      guard use.places.allSatisfy({ $0.report == use.places[0].report }), let letter = use.word.first,
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
    let letter: Character
  }

  /// The surnames of those whom each report names in full.
  private func surnamesByReport() -> [ReportLetter: [String]] {
    var surnames: [ReportLetter: [String]] = [:]
    for spelling in names.all where spelling.kind == .person && spelling.core.count > 1 {
      guard let surname = spelling.core.last, surname.utf8.count > 3, let letter = surname.first else {
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
    let inReport = common.places.filter { $0.report == use.places[0].report }
    // Robert Clarke, and then Clark all the time: the one full name is the slip.
    let isSlip = use.isRare && inReport.count >= use.places.count
    guard isSlip || inReport.count <= 2 && inReport.count == common.places.count && use.places.count > 1,
      !WordSlip.isInflection(word, meant) || !isSlip, !isOtherForm(word, meant),
      EditDistance.between(word, meant, limit: 1) != nil,
      use.places.allSatisfy({ standsAlone($0) && isBare($0) && isCalled($0, as: inReport) }),
      use.places.allSatisfy({ isCertain(word, meant) || isAddressed($0) }),
      use.places.allSatisfy({ mayBePerson($0, word, meant) }), !haveOneSentence(use, common)
    else { return nil }
    guard isSlip else {
      let beside = MisspeltWords.beside(use.places, common.places)
      return slip(meant, common, word, beside, verdict: isCertain(word, meant) ? .conflict : .review)
    }
    let beside = MisspeltWords.beside(common.places, use.places)
    let isFrequent = inReport.count > use.places.count + 1
    return slip(word, use, meant, beside, verdict: isFrequent && isCertain(word, meant) ? .conflict : .review)
  }

  /// Whether a word can hardly be a surname of somebody else: Haldner for Halder, Hadler; Clarke, Hansen and Allan are.
  private func isCertain(_ word: String, _ meant: String) -> Bool {
    if word.utf8.count == meant.utf8.count { return word.sortedLetters == meant.sortedLetters }
    let (short, long) = word.utf8.count < meant.utf8.count ? (word, meant) : (meant, word)
    return !long.hasPrefix(short) && !WordSlip.isStyle(word, meant)
  }

  /// Two forms of one surname: Popov and Popova, Kowalski and Kowalska, Mueller and Muller.
  private func isOtherForm(_ word: String, _ meant: String) -> Bool {
    let shared = zip(word, meant).prefix { $0 == $1 }.count
    let (mine, theirs) = (word.dropFirst(shared), meant.dropFirst(shared))
    if mine.count <= 1, theirs.count <= 1 { return [mine, theirs].contains { $0 == "a" || $0 == "u" } }
    guard let before = word.prefix(shared).last, "aou".contains(before) else { return false }
    return [mine, theirs].contains { $0.first == "e" }
  }

  /// Whether a word stands by itself: not behind an article or a place's preposition, in no list, and with nobody introduced by it.
  private func isBare(_ place: NameSpellings.Place) -> Bool {
    let document = texts[place.text].document
    let (before, behind) = (place.tokens.lowerBound - 1, place.tokens.upperBound)
    if followsPlacePreposition(place) || document.is(.indefiniteArticle, at: before)
      || document.word("the", at: before) || document.mark(.comma, at: behind)
    {
      return false
    }
    let isListed =
      document.mark(.comma, at: before) || document.mark(.colon, at: before)
      || document.word("and", at: before)
    return !isListed || document.token(before - 1)?.shape.contains(.capitalised) != true
  }

  /// Whether a title before a word stands before the surname that is meant too: Judge Clarke is no Robert Clark.
  private func isCalled(_ place: NameSpellings.Place, as others: [NameSpellings.Place]) -> Bool {
    let document = texts[place.text].document
    let before = place.tokens.lowerBound - 1
    guard let token = document.token(before), token.form == .word, token.shape.contains(.capitalised),
      !token.is(.stopword), place.tokens.lowerBound > 0
    else { return true }
    let title = document.lowercased(before)
    return others.contains { other in
      let document = texts[other.text].document
      return (max(0, other.tokens.lowerBound - 2)..<other.tokens.lowerBound).contains {
        document.lowercased($0) == title
      }
    }
  }

  /// 'Mr Haldar': a person, whatever the word may be besides.
  private func isAddressed(_ place: NameSpellings.Place) -> Bool {
    texts[place.text].document.is(.honorific, at: place.tokens.lowerBound - 1)
  }

  /// Whether the capital is a name's, and not one that the place gives: 'Food was scarce' tells nothing of Mr Ford, unlike a
  /// word that has a letter too many or too few, or two of them swapped, before a verb.
  private func mayBePerson(_ place: NameSpellings.Place, _ word: String, _ meant: String) -> Bool {
    guard isOpening(place) else { return true }
    let document = texts[place.text].document
    let next = place.tokens.upperBound
    if document.is(.speechVerb, at: next) { return true }
    return word.utf8.count > 4 && isCertain(word, meant) && document.is(.verb, at: next)
  }
}
