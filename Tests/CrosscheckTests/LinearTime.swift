/// Whether work takes time in step with the size of its input, whatever the machine and the build.
enum LinearTime {
  /// Four times the input may take four times as long, and not sixteen.
  static func holds(at size: Int, _ work: (Int) -> Void) -> Bool {
    let long = seconds { work(4 * size) }
    // What takes so little is not worth a second look, and would only measure the machine.
    guard long > 1 else { return true }
    return long < 10 * seconds { work(size) }
  }

  private static func seconds(_ work: () -> Void) -> Double {
    let time = ContinuousClock().measure(work)
    return Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
  }
}
