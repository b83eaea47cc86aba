#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Tells a waiting person how far a run is: on standard error, if that is a terminal, once the run has taken a second.
final class Progress {
  private let start = ContinuousClock.now
  private var last: ContinuousClock.Instant?
  private let isWatched = Terminal.isTerminal(STDERR_FILENO)

  /// Says that so many of all are done.
  func show(_ activity: String, _ done: Int, of total: Int) {
    guard isWatched else { return }
    let now = ContinuousClock.now
    guard now - start > .seconds(1), last.map({ now - $0 > .milliseconds(100) }) ?? true else { return }
    last = now
    StandardError.write("\r\(activity) \(done) of \(total)\u{1B}[K")
  }

  /// Takes the line away again.
  func end() {
    if last != nil { StandardError.write("\r\u{1B}[K") }
  }
}
