extension JSONWriter {
  /// What stands around a fact; empty slots are left out.
  mutating func frame(_ frame: Frame) {
    object { writer in
      writer.member("verb", frame.verb)
      writer.member("outerVerb", frame.outerVerb)
      writer.member("noun", frame.noun)
      writer.member("event", frame.event)
      writer.member("subject", frame.subject)
      writer.member("object", frame.object)
      writer.key("stance")
      writer.string(frame.stance.rawValue)
      if frame.tense != .none {
        writer.key("tense")
        writer.string(frame.tense.rawValue)
      }
      if frame.standing != .main {
        writer.key("clause")
        writer.string(frame.standing.rawValue)
      }
      if frame.isPassive { writer.flag("passive") }
      if frame.isNegated { writer.flag("negated") }
      if frame.isQuoted { writer.flag("quoted") }
      if let source = frame.source {
        writer.key("source")
        writer.object { writer in
          writer.member("text", source.text)
          writer.member("kind", source.kind.rawValue)
          writer.member("verb", source.verb)
        }
      }
      writer.member("events", frame.eventNouns)
      writer.member("qualifiers", frame.qualifiers)
      writer.member("places", frame.places)
      writer.member("windows", frame.windows)
    }
  }

  private mutating func member(_ name: StaticString, _ text: String?) {
    guard let text else { return }
    key(name)
    string(text)
  }

  private mutating func member(_ name: StaticString, _ texts: [String]) {
    guard !texts.isEmpty else { return }
    key(name)
    array { writer in texts.forEach { writer.string($0) } }
  }

  private mutating func member(_ name: StaticString, _ participant: Frame.Participant?) {
    guard let participant else { return }
    key(name)
    object { writer in
      writer.member("text", participant.text)
      writer.member("head", participant.head)
    }
  }

  private mutating func flag(_ name: StaticString) {
    key(name)
    bool(true)
  }
}
