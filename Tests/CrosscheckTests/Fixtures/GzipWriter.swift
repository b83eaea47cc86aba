import CZlib

/// Packs bytes as gzip does, for tests of the reader.
enum GzipWriter {
  static func packed(_ bytes: [UInt8]) -> [UInt8] {
    var output = [UInt8](repeating: 0, count: bytes.count + 128)
    var input = bytes
    let count = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        var stream = z_stream()
        deflateInit2_(
          &stream,
          6,
          Z_DEFLATED,
          15 + 16,
          8,
          Z_DEFAULT_STRATEGY,
          ZLIB_VERSION,
          Int32(MemoryLayout<z_stream>.size)
        )
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = target.baseAddress
        stream.avail_out = UInt32(target.count)
        deflate(&stream, Z_FINISH)
        defer { deflateEnd(&stream) }
        return Int(stream.total_out)
      }
    }
    return Array(output[..<count])
  }
}
