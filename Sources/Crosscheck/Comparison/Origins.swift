/// Finds reports that print one text: reprints of a wire story are one origin, however many print it.
///
/// Runs of words are hashed, the smallest hashes of each text are kept as its sketch (Broder's bottom-k), and reports
/// whose sketches mostly meet share an origin.
enum Origins {
  /// Words a run; long enough that two writers never share many by chance.
  private static let run = 6
  /// Hashes kept a text.
  private static let sketchSize = 96
  /// Share of the smaller sketch that must meet.
  private static let share = 0.6

  /// The origin of each report: the index of the first report with that text.
  static func of(_ texts: [[ReportText]]) -> [Int] {
    let sketches = texts.map(sketch)
    var origins = ClaimGroups(count: texts.count)
    /// The places of the hashes in the sketches so far, each with the place before it that has its hash.
    var places: [(report: Int, before: Int)] = []
    var lastPlaces = TableByHash<Int>(capacity: sketchSize * min(texts.count, 16))
    /// How many hashes each report shares with the one that is looked at.
    var meetings = [Int](repeating: 0, count: texts.count)
    for (report, sketch) in sketches.enumerated() where !sketch.isEmpty {
      var met: [Int] = []
      for hash in sketch {
        let known = lastPlaces.number(of: hash)
        let last = known.map { lastPlaces.values[$0] } ?? -1
        var place = last
        while place >= 0 {
          let holder = places[place].report
          if meetings[holder] == 0 { met.append(holder) }
          meetings[holder] += 1
          place = places[place].before
        }
        if let known {
          lastPlaces.replace(known, by: places.count)
        } else {
          lastPlaces.add(hash, places.count)
        }
        places.append((report, last))
      }
      for other in met.sorted() {
        let share = Double(meetings[other]) / Double(min(sketch.count, sketches[other].count))
        if share >= Self.share { origins.join(report, other) }
        meetings[other] = 0
      }
    }
    return texts.indices.map { origins.group(of: $0) }
  }

  private static func sketch(of texts: [ReportText]) -> [UInt64] {
    guard let text = texts.last(where: { $0.part == .text }) else { return [] }
    let words = words(of: text.document)
    guard words.count >= run else { return [] }
    // The smallest hashes in order, none twice.
    var sketch: [UInt64] = []
    for start in 0...(words.count - run) {
      var hash = Lexicon.seed
      for place in start..<start + run { hash = (hash ^ words[place]) &* 0x0000_0100_0000_01b3 }
      hash = mixed(hash)
      if sketch.count == sketchSize, hash >= sketch[sketchSize - 1] { continue }
      let place = sketch.indices.partitioningIndex { sketch[$0] >= hash }
      if place < sketch.count, sketch[place] == hash { continue }
      if sketch.count == sketchSize { sketch.removeLast() }
      sketch.insert(hash, at: place)
    }
    return sketch
  }

  /// The hashes of the words and numbers of a text, in whatever case.
  private static func words(of document: Document) -> [UInt64] {
    document.bytes.withUnsafeBufferPointer { bytes in
      var words: [UInt64] = []
      words.reserveCapacity(document.tokens.count)
      for index in document.tokens.indices where document.tokens[index].form != .mark {
        var hash = Lexicon.seed
        for place in document.tokens[index].range {
          hash = Lexicon.hash(hash, bytes[place] &- 0x41 < 26 ? bytes[place] | 0x20 : bytes[place])
        }
        words.append(hash)
      }
      return words
    }
  }

  /// Spreads the bits, so that the smallest hashes are a fair sample.
  private static func mixed(_ hash: UInt64) -> UInt64 {
    var hash = hash
    hash ^= hash >> 33
    hash &*= 0xff51_afd7_ed55_8ccd
    hash ^= hash >> 33
    return hash
  }
}
