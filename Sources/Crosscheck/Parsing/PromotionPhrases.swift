/// The phrases by which promotions, credits and teasers are known, in lower case.
extension Promotion {
  /// A paragraph that begins so is no report, whatever follows.
  static let openings = table(
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
    share:
    photo:
    image:
    video:
    source:
    sources:
    don't miss:
    also:
    up next:
    we occasionally recommend
    our journalism needs
    please sign up
    please subscribe
    we may earn
    we may receive
    we may make money
    we receive compensation
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
  static let phrases = table(
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
    all rights reserved
    rights reserved.
    without permission
    may not be published, broadcast
    material may not be
    privacy policy
    terms of service
    terms of use
    uses cookies
    accept cookies
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
    affiliate partnerships
    receive compensation when you click
    thanks for signing up
    thank you for signing up
    thank you for subscribing
    subscription could not be saved
    subscription has been successful
    includes information from the associated press
    journalistic mission is
    pgp fingerprint
    pgp key
    your financial support
    moderating all comments
    comments are moderated
    comments will be moderated
    aprovados pelo moderador
    permission to load the
    please allow manage cookies
    """
  )

  /// A paragraph that begins so and names a target is an invitation.
  static let invitations = table(
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

  static let targets = table(
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
}
