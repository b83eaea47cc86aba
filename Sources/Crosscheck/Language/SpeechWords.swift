/// Words that attribute what is said, bend whether it happened, or deny it.
extension Lexicon {
  static let negationsAndModals: [Entry] = negations + modals

  /// How a verb of speech presents what is said.
  enum Speech: Int {
    /// says that it is so
    case asserts
    /// says that it is not so
    case denies
    /// says that it will or may be so
    case forecasts
    /// says that somebody will do it
    case plans
    /// asks, wonders
    case asks
  }

  /// The verbs of speech in all their forms; of two ways to present what is said the first stands.
  static func addSpeechVerbs(to table: inout LexiconTable) {
    table.add(PackedWord("according"), .speechVerb, Speech.asserts.rawValue)
    for (speech, list) in speechVerbs {
      for verb in VerbLemmas.numbers(list) {
        VerbLemmas.table.forEachForm(of: verb) { word, _ in table.add(word, .speechVerb, speech.rawValue) }
      }
    }
  }

  /// Verbs that attribute quoted words: the mayor hailed it as "a new start".
  static let ofQuotedWords = """
    yell scream plead urge praise label brand hail slam mock criticise criticize condemn blast denounce
    deride decry deplore characterise characterize scrawl portray implore advise assure applaud commend
    bemoan mourn fume sneer scoff retort growl mutter mumble sigh chant sing pray beg demand interject
    chime tease gush enthuse muse marvel tout hint imply welcome defend liken compare remind apologise
    apologize thank shrug laugh notify request read treat speak blame accuse dub thunder roar intone
    bellow wail groan moan drawl snarl hiss chuckle theorise theorize surmise reminisce reflect concur rant
    jeer taunt heckle holler shriek purport profess sob
    """

  static let speechVerbs: [(Speech, String)] = [
    (
      .asserts,
      """
      say tell answer report announce claim add state note explain confirm insist declare argue testify write reply respond
      suggest allege admit acknowledge recall reveal describe comment concede stress emphasise emphasize conclude observe
      remark repeat call find show tweet quote believe think recount reiterate maintain assert affirm complain disclose
      indicate inform contend boast joke whisper shout cry agree echo continue post assess determine clarify
      record release put cite point exclaim speculate proclaim lament quip opine rule hear

      """ + ofQuotedWords
    ),
    (.denies, "deny dispute reject refute dismiss"),
    (.forecasts, "predict forecast expect estimate project warn fear anticipate reckon calculate caution"),
    (.plans, "promise pledge vow threaten propose"),
    (.asks, "ask wonder inquire"),
  ]

  private static let negations: [Entry] =
    words(
      """
      not never n't no none nobody neither nor nothing nowhere without isn't aren't wasn't weren't hasn't haven't hadn't
      doesn't don't didn't won't wouldn't shan't shouldn't can't cannot couldn't mustn't mightn't needn't ain't hardly
      scarcely
      """,
      .negation
    )

  private static let modals: [Entry] =
    words(
      """
      will would shall should can could may might must won't wouldn't shan't shouldn't can't cannot couldn't mustn't
      mightn't needn't
      """,
      .modal
    )
    + pronouns.flatMap { [Entry($0 + "'ll", .modal), Entry($0 + "'d", .modal)] }

  private static let pronouns = ["i", "you", "he", "she", "it", "we", "they", "who", "that", "there"]

  /// The auxiliaries as they shrink onto other words.
  static let shrunkVerbs: [Entry] = {
    func value(_ verb: Int, _ form: VerbForm) -> Int { verb << 3 | form.rawValue }
    var entries: [Entry] = []
    for pronoun in pronouns {
      entries.append(Entry(pronoun + "'re", .verb, value(VerbLemmas.be, .base)))
      entries.append(Entry(pronoun + "'m", .verb, value(VerbLemmas.be, .base)))
      entries.append(Entry(pronoun + "'ve", .verb, value(VerbLemmas.have, .base)))
    }
    let shrunk: [(String, Int, VerbForm)] = [
      ("isn't", VerbLemmas.be, .third), ("aren't", VerbLemmas.be, .base), ("ain't", VerbLemmas.be, .base),
      ("wasn't", VerbLemmas.be, .past), ("weren't", VerbLemmas.be, .past),
      ("hasn't", VerbLemmas.have, .third),
      ("haven't", VerbLemmas.have, .base), ("hadn't", VerbLemmas.have, .past),
      ("doesn't", VerbLemmas.do, .third),
      ("don't", VerbLemmas.do, .base), ("didn't", VerbLemmas.do, .past),
    ]
    return entries + shrunk.map { Entry($0.0, .verb, value($0.1, $0.2)) }
  }()
}
