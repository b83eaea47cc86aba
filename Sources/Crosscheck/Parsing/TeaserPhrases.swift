/// The words that stand above links to other articles, in lower case.
extension Promotion {
  static let teaserOpenings = table(
    """
    elsewhere
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
    up
    today's
    see
    """
  )

  static let teaserObjects = table(
    """
    elsewhere
    also today
    also on
    also in
    from this
    from the
    from our
    on this story
    headlines
    like this
    topics
    popular
    read
    related
    next
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
