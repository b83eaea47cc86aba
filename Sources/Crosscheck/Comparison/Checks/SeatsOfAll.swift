extension ReportCheck {
  /// "29 of the 63 seats … the Harbour Party 17, the List 12, the Greens nine": more than there are.
  static let seatsOfAll = ReportCheck(
    name: "seats-of-all",
    summary: "Seats of one side and of the other parties that together are more than there are.",
    explanation:
      "So many of all seats, and the seats of the parties told of next, are added up; parties that make up the first "
      + "number are its parts and count once.",
    kind: .arithmetic,
    examples: [
      ReportExample(
        "The coalition took 29 of the 63 seats. The Reds came first with 17 seats. The Blues won 13 and the Greens nine.",
        .conflict
      ),
      ReportExample(
        "The coalition took 30 of the 63 seats. On the opposition side the Reds came first with 17 seats. The Blues won 13 "
          + "and the Greens nine.",
        .conflict
      ),
      ReportExample(
        "The coalition took 29 of the 63 seats. The Reds took 17 seats, the Blues 13 and the Greens nine. The Reds had 30 "
          + "before.",
        .conflict
      ),
      ReportExample(
        "Labour won 24 of the council's 45 seats, while the Reds took 15, the Blues six and the Greens two.",
        .conflict
      ),
      ReportExample(
        "Labour won 24 of the council's 45 seats, while the Reds took 13, the Blues six and the Greens two.",
        nil
      ),
      ReportExample(
        "Labour won 24 of the council's 50 seats, the Reds 16 and the Blues nine. The Greens, with five, will decide.",
        .conflict
      ),
      ReportExample(
        "Labour won 24 of the council's 50 seats, the Reds 14 and the Blues six. The Greens, with five, will decide.",
        nil
      ),
      ReportExample(
        "The coalition took 24 of the 63 seats. The Reds came first with 17 seats. The Blues won 13 and the Greens nine.",
        nil
      ),
      ReportExample(
        "The coalition took 29 of the 63 seats. Its Reds have 17 seats. The Blues won 12, and the Greens 20 in opposition.",
        nil
      ),
    ]
  ) { text in
    text.sentences(withFigures: 2).compactMap { SeatReader(text: text, sentence: $0).discrepancy() }
  }
}

/// Reads so many of all seats off a sentence, and the seats of others off the next two.
private struct SeatReader {
  let text: ReportText
  let sentence: Int

  private static let seatWords: Set<String> = ["seat", "mandate"]

  func discrepancy() -> ReportCheck.Discrepancy? {
    guard let (part, whole) = partOfAll() else { return nil }
    // "Homeland had 80 in the last parliament" tells of another one.
    let here = seats(in: sentence).filter { $0.tokens.lowerBound >= whole.tokens.upperBound }
    let next = here.count > 1 ? here + toldWith(in: sentence + 1) : seats(in: sentence + 1)
    let others = next.count > 2 || here.count > 1 ? next : next + seats(in: sentence + 2)
    guard others.count > (here.count > 1 ? 1 : 2), others.allSatisfy({ $0.value < whole.value }),
      isOnOtherSide || !isMadeUp(part, of: others)
    else {
      return nil
    }
    let sum = others.reduce(part.value) { $0 + $1.value }
    guard sum > whole.value, sum < whole.value * 1.4 else { return nil }
    let figures = ([part] + others).map { ValueText.number($0.value) }.joined(separator: " + ")
    return ReportCheck.Discrepancy(
      facts: [whole.fact, part.fact] + others.map(\.fact),
      confidence: 0.8,
      subject: text.document.string(whole.tokens),
      sum: "\(figures) = \(ValueText.number(sum)), more than \(ValueText.number(whole.value))",
      doubt: "It would hold if a party was counted on both sides."
    )
  }

  /// `29 of the 63 seats`.
  private func partOfAll() -> (part: ReportText.ExactFigure, whole: ReportText.ExactFigure)? {
    let figures = text.exactFigures(in: sentence)
    for (part, whole) in zip(figures, figures.dropFirst())
    where whole.kind == .count && Self.seatWords.contains(whole.unit ?? "") && part.value < whole.value {
      let gap = part.tokens.upperBound..<max(part.tokens.upperBound, whole.tokens.lowerBound)
      if gap.count <= 5, text.holds(["of"], in: gap) { return (part, whole) }
    }
    return nil
  }

  /// Seats, and bare numbers, of a sentence that compares with nothing.
  private func seats(in index: Int) -> [ReportText.ExactFigure] {
    text.exactFigures(in: index).filter { figure in
      let isSeats =
        figure.kind == .number || figure.kind == .count && Self.seatWords.contains(figure.unit ?? "")
      let before = text.words(before: figure.tokens.lowerBound, upTo: 3, in: index)
      return isSeats && figure.value == figure.value.rounded()
        && !text.holds(["from", "than", "against", "by", "up", "down", "lost", "gained", "of"], in: before)
    }
  }

  /// "The Greens, with six, are the likeliest": a party that is told of beside the others.
  private func toldWith(in index: Int) -> [ReportText.ExactFigure] {
    seats(in: index).filter {
      text.document.word("with", at: $0.tokens.lowerBound - 1)
        && text.document.mark(.comma, at: $0.tokens.lowerBound - 2)
    }
  }

  /// Whether the next sentence says that it tells of the other side.
  private var isOnOtherSide: Bool {
    let next = sentence + 1
    guard text.document.sentences.indices.contains(next) else { return false }
    return text.holds(
      ["opposition", "rivals", "opponents"],
      in: text.document.sentences[next].tokens.prefix(8)
    )
  }

  /// Whether some of the others, one after the other, make up the part.
  private func isMadeUp(_ part: ReportText.ExactFigure, of others: [ReportText.ExactFigure]) -> Bool {
    others.indices.contains { first in
      var sum = 0.0
      return others[first...].contains {
        sum += $0.value
        return sum == part.value
      }
    }
  }
}
