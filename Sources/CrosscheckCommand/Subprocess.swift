#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Runs another program with words that no shell ever sees.
enum Subprocess {
  /// What a program printed, and how it ended.
  struct Outcome {
    var output: [UInt8]
    var errors: [UInt8]
    var code: Int32
  }

  /// Why a program could not be run.
  struct Failure: Error {
    /// The system's number of what went wrong.
    let code: Int32

    var isMissing: Bool { code == ENOENT }
    var reason: String { String(cString: strerror(code)) }
  }

  /// Runs a program that the PATH leads to, with nothing on its standard input, until it ends.
  static func run(_ words: [String]) throws(Failure) -> Outcome {
    var outputs: [Int32] = [-1, -1]
    var errors: [Int32] = [-1, -1]
    guard makePipe(&outputs) else { throw Failure(code: errno) }
    defer { close(outputs[0]) }
    guard makePipe(&errors) else {
      close(outputs[1])
      throw Failure(code: errno)
    }
    defer { close(errors[0]) }
    let started = spawn(words, output: outputs[1], errors: errors[1])
    close(outputs[1])
    close(errors[1])
    let process: pid_t
    switch started {
    case .success(let number): process = number
    case .failure(let failure): throw failure
    }
    let read = readAll(outputs[0], errors[0])
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw Failure(code: errno) }
    }
    // The low seven bits tell of a signal; a program that was killed has no exit code.
    let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    return Outcome(output: read.first, errors: read.second, code: code)
  }

  /// A pipe of which no other program gets an end.
  private static func makePipe(_ ends: inout [Int32]) -> Bool {
    guard pipe(&ends) == 0 else { return false }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return true
  }

  private static func spawn(_ words: [String], output: Int32, errors: Int32) -> Result<pid_t, Failure> {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO)
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    let code = posix_spawnp(&process, words[0], &actions, nil, arguments, environ)
    return code == 0 ? .success(process) : .failure(Failure(code: code))
  }

  /// Reads two pipes to their ends, whichever has something to say: a program waits when one of them is full.
  private static func readAll(_ first: Int32, _ second: Int32) -> (first: [UInt8], second: [UInt8]) {
    var texts: [[UInt8]] = [[], []]
    var polls = [first, second].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while polls.contains(where: { $0.fd >= 0 }) {
      guard poll(&polls, nfds_t(polls.count), -1) >= 0 || errno == EINTR else { break }
      for index in polls.indices where polls[index].fd >= 0 && polls[index].revents != 0 {
        let count = read(polls[index].fd, &buffer, buffer.count)
        if count > 0 {
          texts[index] += buffer[..<count]
        } else if count == 0 || errno != EINTR {
          polls[index].fd = -1
        }
      }
    }
    return (texts[0], texts[1])
  }
}
