import Testing

@testable import Crosscheck

/// The lists of phrases that answer questions of yes or no.
@Suite struct OutcomeTests {
  @Test(arguments: OutcomeQuestion.all.map(\.name))
  func saysYesAndNo(_ name: String) throws {
    let question = try #require(OutcomeQuestion.all.first { $0.name == name })
    let lists = [question.yes, question.no].map { list in
      list.split(whereSeparator: { $0 == " " || $0 == "\n" })
    }
    #expect(lists.allSatisfy { !$0.isEmpty })
    #expect(Set(lists[0]).isDisjoint(with: lists[1]))
    for list in lists { #expect(list.count == Set(list).count, "a phrase stands twice") }
  }

  @Test func everyQuestionHasANameOfItsOwn() {
    #expect(Set(OutcomeQuestion.all.map(\.name)).count == OutcomeQuestion.all.count)
  }

  /// What is negated, wished for, only possible or of a part is no answer, or the other one.
  @Test(arguments: [
    ("The council approved the pier.", true), ("The council has not approved the pier.", false),
    ("The council failed to approve the pier.", false), ("The council may approve the pier.", nil),
    ("The council hopes to approve the pier.", nil), ("Some bids were approved.", nil),
    ("It waits until the council approves the pier.", nil), ("The council voted to approve the pier.", true),
    ("It is an approved pier.", nil), ("He lied when he claimed the council approved the pier.", nil),
    ("The council declined to stop an approval of the pier.", nil),
  ])
  func sense(_ sentence: String, _ isYes: Bool?) {
    let article = Article(id: "a", path: "a.txt", text: MappedText(sentence))
    var words = StoryWords()
    let texts = ReportText.texts(of: article, report: 0, words: &words)
    let vocabulary = StoryVocabulary(texts, words)
    let approval = OutcomeQuestion.all.firstIndex { $0.name == "approval" }
    let outcomes = texts.flatMap { text in
      let reader = AnswerReader(text, vocabulary, ReportLengths(texts))
      return reader.outcomes(of: reader.answers())
    }
    #expect(outcomes.first { $0.question == approval }?.isYes == isYes)
  }
}
