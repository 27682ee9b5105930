#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What the operating system tells of files; a path is opened by its bytes, whatever they are.
package enum FileSystem {
  /// What stands at a path, a link followed.
  package struct Entry: Hashable, Sendable {
    package enum Kind: Sendable {
      case folder
      case file
      /// A pipe, a socket, a device.
      case other
    }

    package var kind: Kind
    /// Bytes; 0 for what is no plain file.
    package var size: Int
    package var identity: Identity
  }

  /// Tells a file from all others, by whatever path it was reached.
  package struct Identity: Hashable, Sendable {
    package var device: UInt64
    package var inode: UInt64
  }

  /// What the operating system answered, such as "Permission denied".
  package struct Failure: Error, Hashable, CustomStringConvertible {
    package let code: Int32

    package init(code: Int32) {
      self.code = code
    }

    package static var last: Failure { Failure(code: errno) }

    /// No such file, or a part of the path that is no folder.
    package var isAbsence: Bool { code == ENOENT || code == ENOTDIR }

    /// Nobody reads from the pipe any more.
    package var isClosedPipe: Bool { code == EPIPE }

    package var description: String {
      String(cString: strerror(code))
    }
  }
}

extension FileSystem {
  package static func entry(at path: FilePath) throws(Failure) -> Entry {
    var information = stat()
    guard path.withCString({ stat($0, &information) }) == 0 else { throw .last }
    return Entry(information)
  }

  /// Whether a link stands at the path, wherever it leads.
  static func isLink(_ path: FilePath) -> Bool {
    var information = stat()
    guard path.withCString({ lstat($0, &information) }) == 0 else { return false }
    return information.st_mode & S_IFMT == S_IFLNK
  }

  /// The names in a folder by their bytes, without "." and "..".
  static func names(in folder: FilePath) throws(Failure) -> [[UInt8]] {
    guard let stream = folder.withCString({ opendir($0) }) else { throw .last }
    defer { closedir(stream) }
    var names: [[UInt8]] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
        field.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: field.pointee))
        {
          Array(UnsafeRawBufferPointer(start: $0, count: strlen($0)))
        }
      }
      if name != Array(".".utf8), name != Array("..".utf8) { names.append(name) }
    }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// All bytes of a file or a pipe, read once; `nil` where they are more than `limit`, which a file
  /// tells before it is read.
  package static func bytes(
    of path: FilePath,
    atMost limit: Int = .max
  ) throws(Failure) -> [UInt8]? {
    let descriptor = path.withCString { open($0, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw .last }
    defer { close(descriptor) }
    var information = stat()
    guard fstat(descriptor, &information) == 0 else { throw .last }
    let entry = Entry(information)
    guard entry.kind != .folder else { throw Failure(code: EISDIR) }
    guard entry.size <= limit else { return nil }
    return try bytes(from: descriptor, expecting: entry.size, atMost: limit)
  }

  /// All that comes from an open file, in one piece where its size is known; `nil` where it is more
  /// than `limit`.
  package static func bytes(
    from descriptor: Int32,
    expecting size: Int = 0,
    atMost limit: Int = .max
  ) throws(Failure) -> [UInt8]? {
    var bytes: [UInt8] = []
    // One byte more than the file has, so that its end is met without growing.
    var room = max(size + 1, 1 << 16)
    while true {
      let (part, failure) = read(from: descriptor, atMost: room)
      if let failure { throw failure }
      if part.isEmpty { return bytes }
      if bytes.isEmpty { bytes = part } else { bytes += part }
      guard bytes.count <= limit else { return nil }
      room = max(room - part.count, 1 << 16)
    }
  }

  /// What can be read at once; nothing at the end, and `EAGAIN` where a descriptor that does not
  /// wait has nothing yet.
  static func read(from descriptor: Int32, atMost room: Int) -> ([UInt8], Failure?) {
    var failure: Failure?
    let part = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      count = 0
      while true {
        #if canImport(Darwin)
          let result = Darwin.read(descriptor, buffer.baseAddress, room)
        #elseif canImport(Glibc)
          let result = Glibc.read(descriptor, buffer.baseAddress, room)
        #elseif canImport(Musl)
          let result = Musl.read(descriptor, buffer.baseAddress, room)
        #endif
        if result >= 0 {
          count = result
          return
        }
        guard errno == EINTR else {
          failure = .last
          return
        }
      }
    }
    return (part, failure)
  }
}

extension FileSystem {
  /// Whether only the owner of a folder, or their group, may put files into it.
  static func isGuarded(_ folder: FilePath) -> Bool {
    var information = stat()
    guard folder.withCString({ stat($0, &information) }) == 0 else { return false }
    return information.st_mode & S_IFMT == S_IFDIR && information.st_mode & S_IWOTH == 0
  }

  /// Whether a file is a program that we may run.
  static func isExecutable(_ file: FilePath) -> Bool {
    guard let entry = try? entry(at: file), entry.kind == .file else { return false }
    return file.withCString { access($0, X_OK) } == 0
  }
}

extension FileSystem.Entry {
  fileprivate init(_ information: stat) {
    let type = information.st_mode & S_IFMT
    kind = type == S_IFDIR ? .folder : type == S_IFREG ? .file : .other
    size = kind == .file ? Int(information.st_size) : 0
    identity = FileSystem.Identity(
      device: UInt64(truncatingIfNeeded: information.st_dev),
      inode: UInt64(truncatingIfNeeded: information.st_ino)
    )
  }
}
