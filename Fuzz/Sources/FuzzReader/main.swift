import CLibFuzzer

@testable import Crosscheck

/// Reads any bytes as a file; the first byte says of which kind.
///
/// A trap, a hang, a leak or a broken promise of the reader is a finding: texts are valid UTF-8, and every range and
/// anchor lies within them.
func readAnything(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = UnsafeBufferPointer(start: start, count: count)
  guard let kind = bytes.first else { return 0 }
  let source = Array(bytes.dropFirst())
  for article in articles(in: source, kind: kind) {
    check(article.text)
    if let title = article.title { check(title) }
    for range in article.furniture { precondition(range.upperBound <= article.text.bytes.count) }
    if let dateline = article.dateline { precondition(dateline.range.upperBound <= article.text.bytes.count) }
  }
  return 0
}

private func articles(in source: [UInt8], kind: UInt8) -> [Article] {
  let name: String
  switch kind {
  case UInt8(ascii: "h"): name = "a.html"
  case UInt8(ascii: "x"): name = "a.xml"
  case UInt8(ascii: "t"): name = "a.txt"
  case UInt8(ascii: "m"): name = "a.md"
  case UInt8(ascii: "j"): name = "a.jsonl"
  case UInt8(ascii: "z"):
    // A packed page.
    guard let page = try? Gzip.unpacked(source, limit: 1 << 20) else { return [] }
    return ArticleReader.read(page, of: ArticleFile(path: "a.html")).articles
  default: name = "a"
  }
  return ArticleReader.read(source, of: ArticleFile(path: name)).articles
}

private func check(_ text: MappedText) {
  precondition(TextDecoding.isValidUTF8(text.bytes))
  let end = text.position(of: text.bytes.count)
  precondition(end.line > 0 && end.column > 0)
}

var count = CommandLine.argc
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
// It ends the program itself where it finds something.
_ = LLVMFuzzerRunDriver(&count, &arguments) { readAnything($0, $1) }
