#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

@main
struct ReviewCLI {
  static func main() {
    Interruption.removeUnfinishedFile()
    let status = Tool(environment: .ofProcess).run(Array(CommandLine.arguments.dropFirst()))
    exit(status.rawValue)
  }
}
