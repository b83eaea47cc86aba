import CZlib

/// Unpacks gzip files, up to a limit, so that a small file cannot fill the memory.
enum Gzip {
  /// Whether bytes begin as a gzip file does.
  static func packs(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

  /// The content of all members of a gzip file.
  static func unpacked(_ bytes: [UInt8], limit: Int) throws(ParsingError) -> [UInt8] {
    var packed = bytes
    var output: [UInt8] = []
    let outcome = packed.withUnsafeMutableBufferPointer {
      inflateMembers(of: $0, into: &output, limit: limit)
    }
    switch outcome {
    case .complete: return output
    case .tooLarge:
      throw ParsingError(
        "It unpacks to more than \(limit >> 20) MB, which is no news report. Leave it out, or split it."
      )
    case .truncated: throw ParsingError("The gzip file ends too early. Copy or download it again.")
    case .damaged: throw ParsingError("The gzip file is damaged. Copy or download it again.")
    }
  }

  private enum Outcome { case complete, tooLarge, truncated, damaged }

  private static func inflateMembers(
    of packed: UnsafeMutableBufferPointer<UInt8>,
    into output: inout [UInt8],
    limit: Int
  ) -> Outcome {
    var stream = z_stream()
    // 15 bits of window and 16 for the gzip wrapper: zlib then checks length and checksum too.
    guard crosscheck_inflateInit(&stream, 15 + 16) == Z_OK else { return .damaged }
    defer { inflateEnd(&stream) }
    stream.next_in = packed.baseAddress
    stream.avail_in = UInt32(clamping: packed.count)
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let (status, count) = chunk.withUnsafeMutableBufferPointer { buffer in
        stream.next_out = buffer.baseAddress
        stream.avail_out = UInt32(buffer.count)
        let status = inflate(&stream, Z_NO_FLUSH)
        return (status, buffer.count - Int(stream.avail_out))
      }
      output.append(contentsOf: chunk[..<count])
      if output.count > limit { return .tooLarge }
      switch status {
      case Z_OK: continue
      case Z_STREAM_END:
        // Members may follow each other; anything else behind the last one is padding.
        guard stream.avail_in >= 2, let next = stream.next_in, next[0] == 0x1F, next[1] == 0x8B,
          inflateReset(&stream) == Z_OK
        else { return .complete }
      case Z_BUF_ERROR: return .truncated
      default: return .damaged
      }
    }
  }
}
