/// Transforms items on several threads and returns the outcomes in the order of the items, whatever the number of
/// threads; `progress` is told, one call at a time, how many of how many are done.
///
/// Items go out in chunks: a task for each of many small items costs more than the work itself. What needs no second thread
/// stays with who asked.
func concurrentMap<Item: Sendable, Outcome: Sendable>(
  _ items: [Item],
  threads: Int,
  chunk size: Int = 16,
  isolation: isolated (any Actor)? = #isolation,
  progress: (Int, Int) -> Void = { _, _ in },
  _ transform: @escaping @Sendable (Item) -> Outcome
) async -> [Outcome] {
  let chunks = stride(from: 0, to: items.count, by: max(1, size)).map {
    $0..<min($0 + max(1, size), items.count)
  }
  guard threads > 1, chunks.count > 1 else {
    var outcomes: [Outcome] = []
    outcomes.reserveCapacity(items.count)
    for item in items {
      outcomes.append(transform(item))
      progress(outcomes.count, items.count)
    }
    return outcomes
  }
  return await withTaskGroup(of: (Int, [Outcome]).self) { group in
    var outcomes: [[Outcome]] = Array(repeating: [], count: chunks.count)
    var next = 0
    var done = 0
    func start() {
      guard next < chunks.count else { return }
      let (index, range) = (next, chunks[next])
      next += 1
      group.addTask { (index, items[range].map(transform)) }
    }
    for _ in 0..<threads { start() }
    while let (index, chunk) = await group.next() {
      outcomes[index] = chunk
      done += chunk.count
      progress(done, items.count)
      start()
    }
    return outcomes.flatMap { $0 }
  }
}
