import CLibFuzzer
import Crosscheck

/// Reads the facts of any text.
///
/// A trap, a hang, a leak or a broken promise of the extraction is a finding: facts stand in order of the text, and
/// their ranges within it.
func readFacts(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  var article = Article(id: "a", path: "a", text: MappedText(text))
  article.published = Moment(iso: "2025-10-24T09:30:00Z")
  let length = article.text.bytes.count
  for fact in Extraction.facts(in: article) {
    precondition(fact.range.lowerBound >= 0 && fact.range.upperBound <= length)
    precondition(fact.range.lowerBound <= fact.range.upperBound)
  }
  return 0
}

var count = CommandLine.argc
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
// It ends the program itself where it finds something.
_ = LLVMFuzzerRunDriver(&count, &arguments) { readFacts($0, $1) }
