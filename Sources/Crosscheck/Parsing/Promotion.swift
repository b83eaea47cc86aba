/// Tells paragraphs that sell, invite or give credit from those that report.
///
/// Such paragraphs are set like any other, so that only their words give them away. A phrase counts in short
/// paragraphs alone: a report about newsletters is longer than an invitation to one.
enum Promotion {
  /// Whether a block is an invitation, a credit line or a legal line.
  static func isPromotion(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= 420 else { return false }
    let words = normalised(text)[...]
    if openings.contains(where: { opens(words, with: $0) }) { return true }
    if phrases.contains(where: { words.contains(run: $0[...]) }) { return true }
    guard invitations.contains(where: { opens(words, with: $0) }) else { return false }
    return targets.contains { words.contains(run: $0[...]) }
  }

  /// Whether a short line stands above links to other articles: "More Great Stories", "Related".
  static func isTeaserHeading(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= 60, let last = text.last, last != 0x2E, last != 0x2C else { return false }
    let words = normalised(text)[...]
    return teaserOpenings.contains { opens(words, with: $0) }
      && teaserObjects.contains { words.contains(run: $0[...]) }
  }

  /// Whether words begin with others, to the end of a word.
  private static func opens(_ words: ArraySlice<UInt8>, with opening: [UInt8]) -> Bool {
    guard words.starts(with: opening), words.count > opening.count else { return false }
    let next = words[words.startIndex + opening.count]
    return !(0x61...0x7A).contains(next) || !(0x61...0x7A).contains(opening[opening.count - 1])
  }

  /// Lower case, with plain apostrophes, without marks in front, and with a blank at both ends.
  private static func normalised(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var words: [UInt8] = [0x20]
    words.reserveCapacity(text.count + 2)
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      if byte == 0xE2, index + 2 < text.endIndex, text[index + 1] == 0x80 {
        words.append(text[index + 2] == 0x98 || text[index + 2] == 0x99 ? 0x27 : 0x20)
        index += 3
        continue
      }
      switch byte {
      case 0x41...0x5A: words.append(byte | 0x20)
      case 0x00...0x20, 0x28, 0x29, 0x2A, 0x3E, 0x5B, 0x5D, 0x7C: if words.last != 0x20 { words.append(0x20) }
      case 0x2D where words.count == 1: break
      default: words.append(byte)
      }
      index += 1
    }
    words.append(0x20)
    return words
  }

  private static func table(_ text: String) -> [[UInt8]] {
    text.split(separator: "\n").map { [0x20] + Array($0.utf8) }
  }

  /// A paragraph that begins so is no report, whatever follows.
  private static let openings = table(
    """
    read more:
    read more about
    read more from
    read more at
    read the full
    read our
    read also
    also read:
    read next:
    related:
    related story:
    related stories:
    related article:
    related articles:
    related content:
    related post:
    more:
    see also:
    see more:
    watch:
    watch now:
    watch the video
    listen:
    photos:
    photo:
    image:
    video:
    source:
    sources:
    don't miss:
    also:
    up next:
    more on this
    contributing:
    note to reader
    this piece originally
    more from
    for more on
    for more stories
    for more news
    subscribe now
    subscribe to
    follow us on
    follow me on
    click here
    click to
    tap here
    have a tip
    got a tip
    have a story
    do you have a story
    have a question
    download the app
    download our
    join our
    join the conversation
    get the latest
    get breaking news
    get more
    reporting by
    additional reporting
    compiled by
    written by
    edited by
    editing by
    copyright
    ©
    (c)
    all rights reserved
    this article originally appeared
    this article was originally published
    this article first appeared
    this story originally appeared
    this story was originally published
    this story first appeared
    this post originally appeared
    originally published
    want more
    want to read more
    like this story
    enjoyed this article
    if you enjoyed
    if you liked this
    support our
    support local
    our standards:
    disclaimer:
    disclosure:
    image credit
    photo credit
    featured image
    picture credit
    story continues below
    article continues
    advertisement
    this is a developing story
    editor's picks
    lea más
    leer más
    leia mais
    leia também
    leggi anche
    lire aussi
    lesen sie auch
    mehr zum thema
    lees ook
    baca juga
    """
  )

  /// A short paragraph with one of these is a credit, a legal line or an invitation.
  private static let phrases = table(
    """
    contributed to this report
    contributing:
    originally appeared in
    originally appeared on
    contributed to this story
    contributed to this article
    contributed reporting
    contributed to the reporting
    can be reached at
    may be reached at
    can be contacted at
    could be reached by email
    follow him on
    follow her on
    follow them on
    follow me on
    follow us on
    find us on
    like us on
    on twitter @
    on twitter at @
    may earn a commission
    may earn an affiliate
    earn a commission
    affiliate commission
    affiliate links
    all rights reserved
    rights reserved.
    without permission
    may not be published, broadcast
    material may not be
    privacy policy
    terms of service
    terms of use
    uses cookies
    use cookies
    sign up for our
    sign up here
    subscribe to our
    sign up to our
    download our app
    click here to
    click here for
    our newsletter
    your inbox
    free newsletter
    daily newsletter
    weekly newsletter
    letters to the editor
    view comments
    skip advertisement
    opens in new
    """
  )

  /// A paragraph that begins so and names a target is an invitation.
  private static let invitations = table(
    """
    follow
    like
    join
    get
    listen
    watch
    subscribe
    sign up
    check out
    find
    send
    email
    contact
    visit
    support
    share
    tell us
    let us know
    write to
    """
  )

  private static let targets = table(
    """
    twitter
    facebook
    instagram
    youtube
    whatsapp
    telegram
    tiktok
    linkedin
    apple podcasts
    spotify
    newsletter
    newsletters
    alerts
    inbox
    updates
    emails
    podcast
    our app
    our website
    our subscribers
    in the comments
    """
  )

  private static let teaserOpenings = table(
    """
    more
    related
    recommended
    read
    also
    other
    latest
    popular
    top
    trending
    our latest
    our most
    most
    you may
    you might
    in case you
    keep
    further
    what to
    """
  )

  private static let teaserObjects = table(
    """
    stories
    story
    articles
    reading
    read
    news
    coverage
    posts
    like
    missed
    links
    """
  )
}
