/// Every pair of differing claims the aligner weighs, with its figures: what Benchmarks/fit_weights.py learns from.
public enum PairListing {
  /// A line of JSON a pair: story, kind, both claims, and the likeness's figures.
  ///
  /// With `every`, also the pairs that are passed over, with the vetoes that keep them apart.
  public static func jsonLines(of story: Story, every: Bool = false) -> [UInt8] {
    let comparison = StoryComparison(story)
    let evidence = comparison.evidence
    var writer = JSONWriter()
    if every {
      for (alignment, vetoes) in comparison.examinedPairs() {
        write(alignment, vetoes: vetoes, of: evidence, in: story, to: &writer)
      }
    } else {
      for alignment in comparison.weighedPairs() {
        write(alignment, vetoes: nil, of: evidence, in: story, to: &writer)
      }
    }
    return writer.bytes
  }

  private static func write(
    _ alignment: Alignment,
    vetoes: [String]?,
    of evidence: EvidenceBuilder,
    in story: Story,
    to writer: inout JSONWriter
  ) {
    writer.object { writer in
      writer.key("story")
      writer.string(story.id)
      writer.key("kind")
      writer.string(alignment.left.fact.kind.rawValue)
      writer.key("confidence")
      writer.number(alignment.confidence)
      if let vetoes {
        writer.key("relation")
        writer.string("\(alignment.relation)")
        writer.key("vetoes")
        writer.array { writer in vetoes.forEach { writer.string($0) } }
      }
      writer.key("claims")
      writer.array { writer in
        for claim in [alignment.left, alignment.right] {
          guard let shown = evidence.evidence(of: claim) else { continue }
          writer.object { writer in
            writer.key("report")
            writer.string(shown.report)
            writer.key("quote")
            writer.string(shown.quote)
            writer.key("sentence")
            writer.string(shown.sentence)
          }
        }
      }
      writer.key("likeness")
      writer.object { writer in
        for (name, value) in alignment.likeness.figures {
          writer.key(name)
          writer.number((value * 10_000).rounded() / 10_000)
        }
      }
    }
    writer.endLine()
  }
}
