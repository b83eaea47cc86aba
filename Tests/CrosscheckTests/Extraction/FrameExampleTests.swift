import Testing

@testable import Crosscheck

/// The examples of frames: what figures count and belong to, and who says so.
@Suite struct FrameExampleTests {
  @Test(arguments: FrameExample.figures + FrameExample.figuresAround)
  func figure(_ example: FrameExample) throws {
    let found = try #require(fact(of: example))
    let frame = try #require(found.read.frames(of: .text).frame(of: found.fact))
    #expect(frame.noun == example.noun)
    #expect(frame.event == example.event)
  }

  @Test(arguments: FrameExample.sources + FrameExample.speakers + FrameExample.speakersAround)
  func source(_ example: FrameExample) throws {
    let found = try #require(fact(of: example))
    if case .words(let words) = found.fact.value {
      #expect(words.speaker == example.source)
    } else {
      #expect(found.read.frames(of: .text).frame(of: found.fact)?.source?.text == example.source)
    }
  }

  @Test(arguments: ClauseStanding.examples.indices)
  func standing(_ index: Int) throws {
    let example = ClauseStanding.examples[index]
    let read = read(example.text)
    let fact = try #require(
      read.facts.first { $0.kind == .polarity && read.text.document.string($0.tokens) == example.verb }
    )
    #expect(read.frames(of: .text).frame(of: fact)?.standing == example.standing, "\(example.text)")
  }

  @Test func titlesInQuotationMarksAreNoSpeech() {
    for text in [
      "A group put out a paper titled \"Rights and health for us all\" in May.",
      "He is to film the sequel to \"Twilight,\" a source said.",
    ] {
      #expect(!read(text).facts.contains { $0.kind == .quotation })
    }
  }

  @Test func deniedThoughtsDenyWhatTheyHold() {
    let stances = read("I don't think the court approved the plan.").facts.compactMap { fact in
      if case .stance(let stance) = fact.value { stance } else { nil }
    }
    #expect(stances.contains { $0.concept == "approve" && !$0.isPositive })
  }

  private func fact(of example: FrameExample) -> (read: ReadArticle, fact: Fact)? {
    let read = read(example.text)
    return read.facts.first {
      $0.kind != .name && $0.kind != .role && read.text.document.string($0.tokens) == example.fact
    }
    .map { (read, $0) }
  }

  private func read(_ text: String) -> ReadArticle {
    Extraction.read(Article(id: "a", path: "a.txt", text: MappedText(text)))
  }
}
