import Dispatch

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension ExternalProgram {
  /// Runs the program without a shell, with nothing on standard input and an environment of our
  /// own, and waits for its end; safe on several threads at once.
  ///
  /// Its home is the root of the file system, where it finds and leaves nothing, unless it is given
  /// another. It gets a process group of its own, which is ended as a whole when a limit is passed, so that
  /// no helper of the program outlives it.
  package func run(
    _ arguments: [[UInt8]],
    home: FilePath = FilePath("/"),
    limits: Limits = Limits()
  ) throws(Failure) -> Outcome {
    let (process, output, errors) = try start(arguments, home: home)
    RunningPrograms.add(process)
    defer { RunningPrograms.remove(process) }
    let watch = Watch(process: process, limits: limits)
    return try watch.outcome(output: output.exit, errors: errors.exit)
  }
}

extension ExternalProgram {
  /// One program is started at a time: between the making of a pipe and the word that nobody
  /// inherits it, another program would get hold of it and keep it open.
  static let starting = DispatchSemaphore(value: 1)

  private func start(
    _ arguments: [[UInt8]],
    home: FilePath
  ) throws(Failure) -> (process: pid_t, output: ProgramPipe, errors: ProgramPipe) {
    Self.starting.wait()
    defer { Self.starting.signal() }
    do throws(FileSystem.Failure) {
      let (output, errors) = (try ProgramPipe(), try ProgramPipe())
      let variables = Self.variables.map { Array($0.utf8) } + [Array("HOME=".utf8) + home.bytes]
      let process = try start(
        arguments,
        variables,
        output: output.entry,
        errors: errors.entry
      )
      output.closeEntry()
      errors.closeEntry()
      return (process, output, errors)
    } catch {
      throw .notStarted(error)
    }
  }

  /// What the program sees of the user's settings: none but the character set.
  ///
  /// What it makes is to be the same on every day, so it takes the first day that an archive can
  /// name for the present (reproducible-builds.org, SOURCE_DATE_EPOCH).
  private static let variables = [
    "LC_ALL=C.UTF-8", "LANG=C.UTF-8", "PATH=/usr/bin:/bin", "SOURCE_DATE_EPOCH=315532800",
  ]

  private func start(
    _ arguments: [[UInt8]],
    _ variables: [[UInt8]],
    output: Int32,
    errors: Int32
  ) throws(FileSystem.Failure) -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO)
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    for number in [SIGINT, SIGTERM, SIGPIPE] { sigaddset(&signals, number) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(&attributes, Self.flags)

    var process: pid_t = 0
    let words = [file.bytes] + arguments
    let code = Self.withCStrings(words) { words in
      Self.withCStrings(variables) { variables in
        file.withCString { posix_spawn(&process, $0, &actions, &attributes, words, variables) }
      }
    }
    guard code == 0 else { throw FileSystem.Failure(code: code) }
    return process
  }

  private static var flags: Int16 {
    var flags = Int32(POSIX_SPAWN_SETPGROUP) | Int32(POSIX_SPAWN_SETSIGDEF)
    flags |= Int32(POSIX_SPAWN_SETSIGMASK)
    #if canImport(Darwin)
      // Without a way to make a pipe that no other program inherits, none is passed on at all.
      flags |= Int32(POSIX_SPAWN_CLOEXEC_DEFAULT)
    #endif
    return Int16(flags)
  }

  /// Words as the operating system takes them: a list of pointers that ends with none.
  private static func withCStrings<Result>(
    _ words: [[UInt8]],
    _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    var starts: [Int] = []
    var characters: [CChar] = []
    for word in words {
      starts.append(characters.count)
      characters += word.map { CChar(bitPattern: $0) } + [0]
    }
    return characters.withUnsafeMutableBufferPointer { characters in
      let pointers: [UnsafeMutablePointer<CChar>?] =
        starts.map { start in characters.baseAddress.map { $0 + start } } + [nil]
      return pointers.withUnsafeBufferPointer { pointers in
        guard let first = pointers.baseAddress else { preconditionFailure("the list is not empty") }
        return body(first)
      }
    }
  }
}
