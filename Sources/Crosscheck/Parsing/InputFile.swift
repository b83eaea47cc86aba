#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Reads whole files by plain system calls, which measured fastest for many small files.
enum InputFile {
  /// What stands at a path.
  enum Presence: Equatable {
    case file
    /// A pipe, a socket or a device.
    case stream
    /// A folder, with what tells it from every other on this machine.
    case folder(Identity)
    /// Nothing that can be read, and why.
    case absent(ParsingError)
  }

  /// Tells a file or folder from every other, whatever path leads to it.
  struct Identity: Hashable {
    let device: UInt64
    let node: UInt64
  }

  /// What stands at a path.
  static func presence(at path: String) -> Presence {
    var status = stat()
    guard stat(path, &status) == 0 else { return .absent(failure(at: path)) }
    let type = status.st_mode & S_IFMT
    guard type == S_IFDIR else { return type == S_IFREG ? .file : .stream }
    return .folder(Identity(device: UInt64(status.st_dev), node: UInt64(status.st_ino)))
  }

  /// What tells a file from every other; nil where there is none: nothing, a folder, a device.
  static func identity(at path: String) -> Identity? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Identity(device: UInt64(status.st_dev), node: UInt64(status.st_ino))
  }

  /// How many bytes a file has; 0 where that is not known before it is read.
  static func size(at path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  /// Something in a folder.
  struct Item {
    let name: String
    /// Set where it is a folder itself.
    let folder: Identity?
    /// Whether it is a pipe, a socket or a device: whoever opens it may wait for ever.
    let isStream: Bool
  }

  /// What a folder holds, hidden things left out, in an order that depends on nothing but the names.
  static func items(inFolder path: String) throws(ParsingError) -> [Item] {
    guard let folder = opendir(path) else { throw failure(at: path) }
    defer { closedir(folder) }
    var items: [Item] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      guard !name.hasPrefix(".") else { continue }
      var identity: Identity?
      var isStream = false
      // The entry's own type spares a system call for each of many files.
      if Int32(entry.pointee.d_type) != DT_REG {
        switch presence(at: "\(path)/\(name)") {
        case .folder(let found): identity = found
        case .stream: isStream = true
        case .file, .absent: break
        }
      }
      items.append(Item(name: name, folder: identity, isStream: isStream))
    }
    return items.sorted { naturallyOrdered($0.name, before: $1.name) }
  }

  /// The one path that leads to a file without links and detours; the path itself where it leads nowhere.
  static func resolved(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The bytes of a file, or of standard input for `-`; a file of more than a limit is refused before it fills the
  /// memory, and a pipe or device without end as well.
  static func bytes(at path: String, limit: Int = 1 << 30) throws(ParsingError) -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(at: path) }
    defer { if path != "-" { close(descriptor) } }
    var size = 65_536
    var status = stat()
    // A byte more than the file holds: the read that finds its end needs no further room.
    if fstat(descriptor, &status) == 0, status.st_size > 0 { size = Int(status.st_size) + 1 }
    guard size <= limit + 1 else { throw tooLarge(limit: limit) }
    var bytes: [UInt8] = []
    while true {
      let part = try part(of: descriptor, room: size)
      // Most files are read in one go.
      if bytes.isEmpty { bytes = part } else { bytes += part }
      guard bytes.count <= limit else { throw tooLarge(limit: limit) }
      guard part.count == size else { return bytes }
      size = max(size, bytes.count)
    }
  }

  /// The next bytes of a file, as many as there is room for; fewer where it ends.
  private static func part(of descriptor: Int32, room: Int) throws(ParsingError) -> [UInt8] {
    var problem: ParsingError?
    let part = [UInt8](unsafeUninitializedCapacity: LargePages.room(for: room, of: UInt8.self)) {
      buffer,
      filled in
      LargePages.ask(for: UnsafeMutableRawBufferPointer(buffer), using: room)
      while filled < room {
        let count = read(descriptor, buffer.baseAddress.map { $0 + filled }, room - filled)
        if count < 0, errno == EINTR { continue }
        if count < 0 { problem = failure() }
        guard count > 0 else { break }
        filled += count
      }
    }
    if let problem { throw problem }
    return part
  }

  private static func tooLarge(limit: Int) -> ParsingError {
    ParsingError(
      "It has more than \(limit >> 20) MB, which is no news report. Leave it out, or split it."
    )
  }

  /// What the last system call complains about, in words that say what to do.
  static func failure(at path: String? = nil) -> ParsingError {
    switch errno {
    case ENOENT, ENOTDIR:
      var status = stat()
      if let path, lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK {
        return ParsingError("This symbolic link leads to nothing. Mend it, or take it away.")
      }
      // A name that is not UTF-8 was mended when it was read, and no longer leads to its file.
      if let path, path.unicodeScalars.contains("\u{FFFD}") {
        return ParsingError("Its name is not in UTF-8, so it cannot be opened. Rename it.")
      }
      return ParsingError("There is no such file or folder. Check the path.")
    case EACCES, EPERM:
      return ParsingError("It may not be read (permission denied). Change its permissions, or leave it out.")
    case EISDIR: return ParsingError("This is a folder where a file is needed.")
    case ELOOP: return ParsingError("Its symbolic links lead round in a circle.")
    case let code: return ParsingError("It cannot be read: \(String(cString: strerror(code))).")
    }
  }
}
