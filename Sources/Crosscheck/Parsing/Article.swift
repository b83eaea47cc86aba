/// A report of a story: its text as a reader sees it, and what is known about it.
public struct Article: Sendable, Equatable {
  /// Name of the report within its story.
  public var id: String
  /// The file it came from, as it was given.
  public var path: String
  /// In a `.jsonl` file: the 1-based line of the file that holds the article.
  public var record: Int?
  /// The story that the input names, if it does.
  public var story: String?
  /// Who published it.
  public var outlet: String?
  /// When it was published; nil where the input does not say.
  ///
  /// Never guessed from a clock.
  public var published: Moment?
  /// When it was last changed.
  public var modified: Moment?
  /// Who wrote it.
  public var author: String?
  /// Its canonical address.
  public var url: String?
  /// BCP 47 language tag.
  public var language: String?
  /// SHA-256 of the file as it was given, in hexadecimal, where it was asked for.
  public var digest: String?
  /// Which version of the report it is, and what was corrected; nil where nothing is said of it.
  public var revision: Revision?
  /// The headline, where it stands apart from the text.
  public var title: MappedText?
  /// The text without the headline.
  public var text: MappedText
  /// Rules that it says are to be ignored in it.
  public var ignores: [IgnoreNote] = []

  /// Creates an article of which only name, path and text are known.
  public init(id: String, path: String, text: MappedText) {
    self.id = id
    self.path = path
    self.text = text
  }
}

/// What could not be read or done: named in the report and on standard error, never fatal to the rest of a run.
public struct Problem: Sendable, Equatable {
  /// The file, as it was given.
  public var path: String
  /// What is wrong, where, and what to do about it.
  public var message: String
  /// 1-based line of the file that is to blame, where one is; the message names it, unless it is a note.
  public var line: Int? = nil
  /// Whether all was read as it stands, and somebody should only look: it keeps no run from being complete.
  public var isNote = false

  /// Creates a problem.
  public init(path: String, message: String) {
    self.path = path
    self.message = message
  }
}

/// Several reports of the same events.
public struct Story: Sendable, Equatable {
  /// The name of the story: a folder's, a file's, or the one its articles carry.
  public var id: String
  /// Its reports, ordered by id.
  public var articles: [Article]

  /// Creates a story.
  public init(id: String, articles: [Article]) {
    self.id = id
    self.articles = articles
  }
}
