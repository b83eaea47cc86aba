/// What a known verb's form tells by itself, wherever it stands.
extension Document {
  /// Whether one of some verbs stands at an index, in any form.
  @inline(__always)
  func isVerb(of verbs: VerbSet, at index: Int) -> Bool {
    value(of: .verb, at: index).map { verbs.contains($0 >> 3) } ?? false
  }

  /// Whether a form in `-ing` of a known verb stands at an index.
  func isContinuous(_ index: Int) -> Bool {
    value(of: .verb, at: index).map { VerbLemmas.split($0).form == .continuous } ?? false
  }

  /// Whether what stands at an index has a tense and so may say something: `was`, `will`, `fled`, no `reports` and no name.
  func isTensed(_ index: Int) -> Bool {
    if self.is(.modal, at: index) { return true }
    guard let (verb, form) = VerbGroupReader(document: self).form(index),
      !tokens[index].shape.contains(.capitalised)
    else { return false }
    switch form {
    case .past, .pastOrParticiple: return true
    case .third where !VerbLemmas.isNounLike(verb): return true
    default: return verb >= VerbLemmas.be && verb <= VerbLemmas.do && form != .continuous
    }
  }
}
