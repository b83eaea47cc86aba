import Testing

@testable import Crosscheck

/// Names of one story grouped by who bears them.
@Suite struct AliasesTests {
  /// The groups of more than one form, and how many bearers there are in all.
  private func aliases(_ texts: String...) -> Aliases {
    Aliases(
      texts.enumerated().map { index, text in
        let bytes = Array(text.utf8)
        let document = Document(bytes)
        return EntityReader.entities(in: document, part: .text, evidence: NameEvidence(document))
      }
    )
  }

  private func forms(_ aliases: Aliases) -> [[String]] { aliases.bearers.map { $0.forms.sorted() } }

  @Test func surnameMeansTheFullNameOfItsArticle() {
    let aliases = aliases(
      "Inspector Jane Corrie opened the door. The alarm rang, Corrie said.",
      "The door was opened by Jane A. Corrie at noon."
    )
    #expect(forms(aliases) == [["Corrie", "Jane A. Corrie", "Jane Corrie"]])
  }

  @Test func twoBearersOfASurnameStayTwo() {
    let aliases = aliases(
      "Her nephew, Ravi Singh, 32, wept. So did his cousin, Manpreet Singh, 40. The house was sold, Singh said."
    )
    #expect(forms(aliases) == [["Ravi Singh"], ["Manpreet Singh"], ["Singh"]])
  }

  @Test func acronymsAndShortFormsMeanTheFullName() {
    let aliases = aliases(
      "A report by the International Ferry Union (IFU) was late. Staff of the IFU left.",
      "It was written by the IFU for Gordon Advisors Ltd, and Gordon Advisors paid."
    )
    #expect(
      forms(aliases) == [["IFU", "International Ferry Union"], ["Gordon Advisors", "Gordon Advisors Ltd"]]
    )
  }

  @Test func spellingWithASpaceIsOneName() {
    let aliases = aliases(
      "The case went to Judge Vincent Del Marco.",
      "He was told by Judge Vincent DelMarco to wait."
    )
    #expect(aliases.bearers.count == 1)
  }

  @Test func anotherGivenNameIsAnotherPerson() {
    let aliases = aliases(
      "It was said by Police Chief Diane Marsh.",
      "It was said by Police Chief Harriet Marsh."
    )
    #expect(aliases.bearers.count == 2)
  }

  @Test func aShipAndHerSuccessorStayTwo() {
    let aliases = aliases(
      "They left on the trawler Morning Star at dawn.",
      "They left on the trawler Morning Star II at dawn."
    )
    #expect(aliases.bearers.count == 2)
  }
}
