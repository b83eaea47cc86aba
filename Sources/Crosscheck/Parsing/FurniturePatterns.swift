/// Words of a line that is furniture: `#` is any number, `~` a number, a day or another word of time, a final `…`
/// that anything may follow.
struct FurniturePattern {
  let words: [Substring]
  let isOpen: Bool

  init(_ text: Substring) {
    let words = text.split(separator: " ")
    isOpen = words.last == "…"
    self.words = isOpen ? Array(words.dropLast()) : words
  }

  /// FNV-1a over the letters of a first word, a byte at a time.
  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }

  func matches(_ line: [String]) -> Bool {
    guard isOpen ? line.count >= words.count : line.count == words.count else { return false }
    for (pattern, word) in zip(words, line) {
      let isNumber = word.utf8.first.map { $0 &- 0x30 < 10 } ?? false
      switch pattern {
      case "#": if !isNumber { return false }
      case "~": if !isNumber, !Furniture.timeWords.contains(word) { return false }
      default: if pattern != word[...] { return false }
      }
    }
    return true
  }
}

extension Furniture {
  static let timeWords: Set<String> = [
    ":", "on", "at", "by", "today", "yesterday", "just", "january", "february", "march", "april", "may",
    "june",
    "july", "august", "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun",
    "jul", "aug",
    "sep", "sept", "oct", "nov", "dec", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
    "sunday",
    "mon", "tue", "wed", "thu", "fri", "sat", "sun",
  ]

  static let patterns: [Substring: [FurniturePattern]] = Dictionary(
    grouping: table.split(separator: "\n").map(FurniturePattern.init),
    by: { $0.words.first ?? "" }
  )

  /// The hashes of their first words.
  static let beginnings: Set<UInt64> = Set(
    patterns.keys.map { $0.utf8.reduce(FurniturePattern.seed, FurniturePattern.hash) }
  )

  /// One pattern a line.
  private static let table = """
    # min read
    # mins read
    # minute read
    # minutes read
    # min
    # min listen
    # minute listen
    reading time …
    read time …
    estimated reading time …
    # comment
    # comments
    comments
    comments #
    view comments
    view # comments
    show comments
    show # comments
    leave a comment
    join the conversation
    # share
    # shares
    # like
    # likes
    # view
    # views
    # reactions
    # photos
    # images
    # of #
    # hour ago
    # hours ago
    # minute ago
    # minutes ago
    # mins ago
    # day ago
    # days ago
    share
    share this …
    share on …
    share via …
    share article
    tweet
    print
    print this …
    email
    email this …
    save
    save article
    copy link
    gift article
    listen
    listen to this …
    advertisement
    advertisement …
    sponsored
    sponsored content
    skip to content
    skip to main content
    skip advertisement
    menu
    most read
    most popular
    trending
    trending now
    top stories
    latest news
    related
    related : …
    related articles
    related stories
    related topics
    related news
    related content
    more on this story
    more stories
    more from …
    more : …
    read more
    read more : …
    read also …
    read next …
    also read …
    see also …
    up next
    editors picks
    recommended
    recommended for you
    you may also like
    you might also like
    dont miss …
    watch live
    watch : …
    subscribe
    subscribe to …
    subscribe now
    sign up …
    sign in
    log in
    register
    get our …
    follow us …
    follow us
    download our …
    download the app
    click here …
    tap here …
    tags : …
    topics : …
    topics
    filed under …
    getty images
    file photo
    file picture
    image source …
    image credit …
    image : …
    image caption …
    photo : …
    photo by …
    photos by …
    photograph : …
    picture : …
    credit : …
    all rights reserved …
    copyright …
    © …
    published ~ …
    posted ~ …
    updated ~ …
    modified ~ …
    last updated …
    last modified …
    first published …
    date published …
    published
    executive summary
    the story so far
    why this matters
    why it matters
    who thinks what
    key points
    key takeaways
    table of contents
    in this article
    at a glance
    """
}
