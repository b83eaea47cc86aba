extension HTMLReport {
  /// A story with its place on the page.
  struct RankedStory {
    var story: StoryResult
    /// The name of its place, which no other story has.
    var anchor: String
    /// Its number on the page, worst first, from 1.
    var number: Int

    /// Everything found and allowed.
    var all: [Finding] { story.findings + story.agreements }

    /// Whether there is something to correct or decide.
    var isFlagged: Bool { all.contains(where: \.verdict.isFlagged) }

    /// The first headline in time: a story's name alone may say little.
    var headline: String? {
      ReportKeys(story).reports.lazy.compactMap(\.title).first.map { Passage.head($0, bytes: 140) }
    }

    func count(of verdict: Verdict) -> Int { all.count { $0.verdict == verdict } }
  }

  /// The stories, worst first, each with an anchor that no other has.
  static func rankedStories(of result: CheckResult) -> [RankedStory] {
    var taken: Set<String> = []
    let stories = result.stories.map { story in
      let slug = "story-\(slug(of: story.id))"
      var anchor = slug
      var number = 2
      while !taken.insert(anchor).inserted {
        anchor = "\(slug)-\(number)"
        number += 1
      }
      return RankedStory(story: story, anchor: anchor, number: 0)
    }
    let weights = stories.map { story in Verdict.allCases.map { story.count(of: $0) } }
    let order = stories.indices.sorted { left, right in
      for (one, two) in zip(weights[left], weights[right]) where one != two { return one > two }
      return left < right
    }
    return order.enumerated().map { number, index in
      var story = stories[index]
      story.number = number + 1
      return story
    }
  }

  /// A name in letters, digits and hyphens.
  private static func slug(of name: String) -> String {
    var slug = ""
    for scalar in name.unicodeScalars.prefix(80) {
      switch scalar {
      case "a"..."z", "0"..."9": slug.unicodeScalars.append(scalar)
      case "A"..."Z": slug.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value + 32)))
      default: if !slug.utf8.isEmpty, slug.utf8.last != 0x2D { slug += "-" }
      }
    }
    while slug.utf8.last == 0x2D { slug.unicodeScalars.removeLast() }
    return slug.isEmpty ? "unnamed" : slug
  }
}
