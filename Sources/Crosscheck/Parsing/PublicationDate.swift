/// Where a page's date of publication is looked for, and in which order.
struct PublicationDate: Sendable {
  /// A place where a page may tell its date.
  struct Source: Sendable {
    /// The place, in words for `--why`.
    let name: String
    /// The date that stands there.
    let find: @Sendable (PublicationDate) -> Moment?
  }

  let document: HTMLDocument
  let page: PageText
  let head: PageHead
  let linked: LinkedData
  /// The page's address.
  let address: String?
  /// The node of the headline, around which the visible date stands.
  let headline: Int?
  let monthFirst: Bool

  /// The date of publication: what the first source says that says anything, as far as what a reader sees
  /// agrees.
  ///
  /// Scripts tell the time in UTC, in which an evening's report in New York bears the next day's date; there,
  /// the day that the page shows is right. And a page that shows the day of its last change has been issued
  /// anew.
  var published: Moment? {
    guard let told = Self.sources.lazy.compactMap({ $0.find(self) }).first else { return nil }
    let visible = visible
    let time = nearestTime
    guard let shown = visible ?? time, shown.day != told.day else { return told }
    let address = inAddress
    // A second place that tells the day that is shown outweighs the first.
    let others = [address, moment(head.first(of: Self.publishedNames)), marked]
    if let other = others.compactMap(\.self).first(where: { $0.day == shown.day }) { return other }
    let days = shown.day.number - told.day.number
    if days > 0, let modified, modified.day == shown.day { return modified }
    // Two that agree outweigh the one that is shown.
    let isBacked = address?.day == told.day || visible != nil && time?.day == told.day
    guard abs(days) == 1, !isBacked else { return told }
    return shown.minute != nil ? shown : told.moved(to: shown.day) ?? shown
  }

  /// When the page was last changed; nil where it says nothing, or the time of publication again.
  var modified: Moment? {
    moment(linked.modified) ?? moment(head.first(of: Self.modifiedNames))
  }

  /// All places; the first that holds a date decides.
  static let sources: [Source] = [
    Source(name: "linked data") { $0.moment($0.linked.published) },
    Source(name: "meta element") { page in
      publishedNames.lazy.compactMap { page.moment(page.head.meta[$0]) }.first
    },
    Source(name: "marked element") { $0.marked },
    Source(name: "address") { $0.inAddress },
    Source(name: "visible text") { $0.visible },
    Source(name: "time element") { $0.nearestTime },
    Source(name: "element named date") { $0.inNamedElement },
    Source(name: "labelled text") { $0.labelled },
    Source(name: "last change") { $0.modified },
    Source(name: "script") { $0.inScript },
    Source(name: "any text") { $0.anyText },
  ]

  private func moment(_ text: String?) -> Moment? {
    text.flatMap { DateText.moment(in: $0, monthFirst: monthFirst) }
  }

  /// The date of an element that attributes mark as the date of publication.
  private var marked: Moment? {
    for index in head.times {
      let property = document.string(.itemprop, of: index)
      let isPublished = property == "datePublished" || property == "dateCreated"
      guard isPublished || document.string(.class, of: index)?.contains("entry-date") == true else {
        continue
      }
      if let moment = moment(of: index) { return moment }
    }
    return nil
  }

  /// The `time` element next to the headline, rather behind it than before it.
  private var nearestTime: Moment? {
    let origin = headline ?? 0
    let ordered = head.times.sorted { left, right in
      let distances = [left, right].map { $0 > origin ? $0 - origin : (origin - $0) * 4 }
      return (distances[0], left) < (distances[1], right)
    }
    return ordered.lazy.compactMap { moment(of: $0) }.first
  }

  private func moment(of index: Int) -> Moment? {
    moment(document.string(.datetime, of: index)) ?? moment(document.string(.content, of: index))
      ?? DateText.moment(in: document.content(of: index, limit: 200).prefix(200), monthFirst: monthFirst)
  }

  /// A whole date in the page's address: `/2019/11/18/`, `-20191118-`, `2019/nov/18`.
  private var inAddress: Moment? {
    guard let address else { return nil }
    let path = address.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: true).dropFirst(2)
      .joined(separator: "/")
    let words = DateWord.words(of: Array(path.utf8)[...])
    for index in words.indices {
      if words[index].isCompact, let moment = moment("\(words[index].number ?? 0)") { return moment }
      if index + 2 < words.count, words[index].isDay, words[index + 1].isDay, words[index + 2].isYear,
        words[index].separator == words[index + 1].separator, words[index].separator != 0x2F,
        let moment = moment(Self.digits(words[index...(index + 2)]))
      {
        return moment
      }
      guard index + 2 < words.count, words[index].isYear, words[index + 2].isDay,
        let day = words[index + 2].number,
        let year = words[index].number, let month = words[index + 1].month ?? words[index + 1].number,
        words[index].separator == words[index + 1].separator || words[index + 1].month != nil
      else { continue }
      if let day = CalendarDay(checkedYear: year, month: month, day: day) { return Moment(day: day) }
    }
    return nil
  }

  private static func digits(_ words: ArraySlice<DateWord>) -> String {
    words.map { String($0.number ?? 0) }.joined(separator: ".")
  }

  /// A date in a short element behind the headline that is named a date, or else before it.
  private var inNamedElement: Moment? {
    guard let origin = headline else { return nil }
    var before: Moment?
    // Further away stand the dates of other articles.
    for index in max(0, origin - 200)..<min(origin + 400, document.nodes.count) {
      guard let names = document.value(.class, of: index), Self.namesDate(names) else { continue }
      if index < origin, before != nil { continue }
      let content = document.content(of: index, limit: 80)
      guard content.count <= 80, let moment = DateText.moment(in: content[...], monthFirst: monthFirst) else {
        continue
      }
      if index > origin { return moment }
      before = moment
    }
    return before
  }

  private static func namesDate(_ names: ArraySlice<UInt8>) -> Bool {
    guard names.count < 120 else { return false }
    return Headline.words(String(decoding: names, as: UTF8.self)).contains { dateNames.contains($0) }
  }

  /// A date behind words that say that it is the one of publication.
  private var labelled: Moment? {
    for block in page.blocks.indices where page.blocks[block].text.count <= 400 {
      let text = page.text(of: block)
      let words = text.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }[...]
      for label in Self.labels {
        guard let place = words.range(of: label) else { continue }
        let rest = text[(text.startIndex + place.upperBound)...].prefix(60)
        if let moment = DateText.moment(in: rest, monthFirst: monthFirst) { return moment }
      }
    }
    return nil
  }

  /// A date in one of the short blocks around the headline.
  private var visible: Moment? {
    guard let headline else { return nil }
    let own = page.blocks(in: headline)
    let behind = own.upperBound..<min(own.upperBound + 14, page.blocks.count)
    let before = (max(0, own.lowerBound - 6)..<own.lowerBound).reversed()
    for block in Array(behind) + Array(before) where page.blocks[block].text.count <= 160 {
      if let moment = DateText.moment(in: page.text(of: block), monthFirst: monthFirst) { return moment }
    }
    return nil
  }

  /// A date that a script gives the page, under one of the names that linked data has for it.
  private var inScript: Moment? {
    let names: [StaticString] = [
      "datePublished", "publishDate", "publishedDate", "publicationDate", "publishedAt", "published_at",
      "publish_date", "firstPublished", "pubDate", "dateCreated", "createdAt", "created_at",
    ]
    for name in names {
      var rest = document.source[...]
      for _ in 0..<20 {
        guard let found = name.withUTF8Buffer({ rest.range(of: Array($0)) }) else { break }
        rest = document.source[found.upperBound...]
        // The value follows at once, in quotation marks that may be escaped.
        let value = rest.prefix(48).drop {
          $0 == 0x22 || $0 == 0x3A || $0 == 0x5C || $0 == 0x27 || $0 == 0x20
        }
        if let moment = DateText.moment(in: value.prefix(32), monthFirst: monthFirst) { return moment }
      }
    }
    return nil
  }

  /// The first date in any short block, or else in any that is not long, or at the head of any.
  private var anyText: Moment? {
    for (limit, part) in [(100, 100), (300, 300), (Int.max, 40)] {
      for block in page.blocks.indices where page.blocks[block].text.count <= limit {
        let text = page.text(of: block).prefix(part)
        if let moment = DateText.moment(in: text, monthFirst: monthFirst) { return moment }
      }
    }
    return nil
  }
}

extension ArraySlice<UInt8> {
  /// Where a run of bytes first stands in these.
  fileprivate func range(of run: [UInt8]) -> Range<Int>? {
    guard let first = run.first, run.count <= count else { return nil }
    var index = startIndex
    while let found = self[index...].firstIndex(of: first), found + run.count <= endIndex {
      if self[found..<found + run.count].elementsEqual(run) { return found..<found + run.count }
      index = found + 1
    }
    return nil
  }
}

extension Moment {
  /// The same instant in the nearest zone in which it falls on a day; nil where there is none, or no time is
  /// known.
  fileprivate func moved(to day: CalendarDay) -> Moment? {
    guard let minute, let zone else { return nil }
    let shift = day > self.day ? 1440 - minute : -(minute + 1)
    // Zones are whole hours, and none is further from UTC than 14.
    let hours = (Double(shift) / 60).rounded(shift > 0 ? .up : .down)
    let moved = minute + Int(hours) * 60
    let newZone = zone + Int(hours) * 60
    guard abs(newZone) <= 14 * 60 else { return nil }
    return Moment(day: day, minute: moved - (day > self.day ? 1440 : -1440), second: second, zone: newZone)
  }
}
